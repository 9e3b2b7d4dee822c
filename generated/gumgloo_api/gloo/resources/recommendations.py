"""recommendations: resource classes of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.media_type import MediaType
    from ..models.recommended_item import RecommendedItem


class Recommendations:
    """`recommendations`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def affiliates(
        self,
        *,
        query: str,
        publishers: Sequence[str] | None | Unset = UNSET,
        max_snippet_count_overall: int | None | Unset = UNSET,
        min_snippet_count_per_item: int | None | Unset = UNSET,
        media_types: Sequence[MediaType | str] | None | Unset = UNSET,
        certainty_threshold: float | None | Unset = UNSET,
        item_count: int | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> builtins.list[RecommendedItem]:
        """Recommend items of affiliates

        Items of other publishers that have opened their libraries. A library newly opened may
        take a day to appear.

        Args:
            query: See the spec.
            publishers: See the spec.
            max_snippet_count_overall: See the spec.
            min_snippet_count_per_item: See the spec.
            media_types: See the spec.
            certainty_threshold: See the spec.
            item_count: On newer pages only.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getAffiliateReferencedItems`, POST /ai/v1/data/affiliates/referenced-items.
        """
        from ..operations.recommendations import get_affiliate_referenced_items as op

        call = op.request(
            query=query,
            publishers=publishers,
            max_snippet_count_overall=max_snippet_count_overall,
            min_snippet_count_per_item=min_snippet_count_per_item,
            media_types=media_types,
            certainty_threshold=certainty_threshold,
            item_count=item_count,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def base(
        self,
        *,
        query: str,
        collection: str,
        tenant: str,
        publishers: Sequence[str] | None | Unset = UNSET,
        max_snippet_count_overall: int | None | Unset = UNSET,
        min_snippet_count_per_item: int | None | Unset = UNSET,
        media_types: Sequence[MediaType | str] | None | Unset = UNSET,
        certainty_threshold: float | None | Unset = UNSET,
        item_count: int | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> builtins.list[RecommendedItem]:
        """Recommend items

        Items of a publisher that have passages on the query, without the text of the passages.

        Args:
            query: See the spec.
            collection: `GlooProd` is the only one known.
            tenant: Name of the publisher.
            publishers: Names of publishers of the caller's own organisation. A guide requires it, an
                official sample leaves it out.
            max_snippet_count_overall: A guide requires it, an official sample leaves it out.
            min_snippet_count_per_item: See the spec.
            media_types: See the spec.
            certainty_threshold: See the spec.
            item_count: On newer pages only.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getBaseItemRecommendations`, POST /ai/v1/data/items/recommendations/base.
        """
        from ..operations.recommendations import get_base_item_recommendations as op

        call = op.request(
            query=query,
            collection=collection,
            tenant=tenant,
            publishers=publishers,
            max_snippet_count_overall=max_snippet_count_overall,
            min_snippet_count_per_item=min_snippet_count_per_item,
            media_types=media_types,
            certainty_threshold=certainty_threshold,
            item_count=item_count,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def verbose(
        self,
        *,
        query: str,
        collection: str,
        tenant: str,
        publishers: Sequence[str] | None | Unset = UNSET,
        max_snippet_count_overall: int | None | Unset = UNSET,
        min_snippet_count_per_item: int | None | Unset = UNSET,
        media_types: Sequence[MediaType | str] | None | Unset = UNSET,
        certainty_threshold: float | None | Unset = UNSET,
        item_count: int | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> builtins.list[RecommendedItem]:
        """Recommend items, with their passages

        As `base`, with the text of each passage.

        Args:
            query: See the spec.
            collection: `GlooProd` is the only one known.
            tenant: Name of the publisher.
            publishers: Names of publishers of the caller's own organisation. A guide requires it, an
                official sample leaves it out.
            max_snippet_count_overall: A guide requires it, an official sample leaves it out.
            min_snippet_count_per_item: See the spec.
            media_types: See the spec.
            certainty_threshold: See the spec.
            item_count: On newer pages only.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getVerboseItemRecommendations`, POST /ai/v1/data/items/recommendations/verbose.
        """
        from ..operations.recommendations import get_verbose_item_recommendations as op

        call = op.request(
            query=query,
            collection=collection,
            tenant=tenant,
            publishers=publishers,
            max_snippet_count_overall=max_snippet_count_overall,
            min_snippet_count_per_item=min_snippet_count_per_item,
            media_types=media_types,
            certainty_threshold=certainty_threshold,
            item_count=item_count,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncRecommendations:
    """`recommendations`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def affiliates(
        self,
        *,
        query: str,
        publishers: Sequence[str] | None | Unset = UNSET,
        max_snippet_count_overall: int | None | Unset = UNSET,
        min_snippet_count_per_item: int | None | Unset = UNSET,
        media_types: Sequence[MediaType | str] | None | Unset = UNSET,
        certainty_threshold: float | None | Unset = UNSET,
        item_count: int | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> builtins.list[RecommendedItem]:
        """Recommend items of affiliates

        Items of other publishers that have opened their libraries. A library newly opened may
        take a day to appear.

        Args:
            query: See the spec.
            publishers: See the spec.
            max_snippet_count_overall: See the spec.
            min_snippet_count_per_item: See the spec.
            media_types: See the spec.
            certainty_threshold: See the spec.
            item_count: On newer pages only.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getAffiliateReferencedItems`, POST /ai/v1/data/affiliates/referenced-items.
        """
        from ..operations.recommendations import get_affiliate_referenced_items as op

        call = op.request(
            query=query,
            publishers=publishers,
            max_snippet_count_overall=max_snippet_count_overall,
            min_snippet_count_per_item=min_snippet_count_per_item,
            media_types=media_types,
            certainty_threshold=certainty_threshold,
            item_count=item_count,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def base(
        self,
        *,
        query: str,
        collection: str,
        tenant: str,
        publishers: Sequence[str] | None | Unset = UNSET,
        max_snippet_count_overall: int | None | Unset = UNSET,
        min_snippet_count_per_item: int | None | Unset = UNSET,
        media_types: Sequence[MediaType | str] | None | Unset = UNSET,
        certainty_threshold: float | None | Unset = UNSET,
        item_count: int | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> builtins.list[RecommendedItem]:
        """Recommend items

        Items of a publisher that have passages on the query, without the text of the passages.

        Args:
            query: See the spec.
            collection: `GlooProd` is the only one known.
            tenant: Name of the publisher.
            publishers: Names of publishers of the caller's own organisation. A guide requires it, an
                official sample leaves it out.
            max_snippet_count_overall: A guide requires it, an official sample leaves it out.
            min_snippet_count_per_item: See the spec.
            media_types: See the spec.
            certainty_threshold: See the spec.
            item_count: On newer pages only.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getBaseItemRecommendations`, POST /ai/v1/data/items/recommendations/base.
        """
        from ..operations.recommendations import get_base_item_recommendations as op

        call = op.request(
            query=query,
            collection=collection,
            tenant=tenant,
            publishers=publishers,
            max_snippet_count_overall=max_snippet_count_overall,
            min_snippet_count_per_item=min_snippet_count_per_item,
            media_types=media_types,
            certainty_threshold=certainty_threshold,
            item_count=item_count,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def verbose(
        self,
        *,
        query: str,
        collection: str,
        tenant: str,
        publishers: Sequence[str] | None | Unset = UNSET,
        max_snippet_count_overall: int | None | Unset = UNSET,
        min_snippet_count_per_item: int | None | Unset = UNSET,
        media_types: Sequence[MediaType | str] | None | Unset = UNSET,
        certainty_threshold: float | None | Unset = UNSET,
        item_count: int | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> builtins.list[RecommendedItem]:
        """Recommend items, with their passages

        As `base`, with the text of each passage.

        Args:
            query: See the spec.
            collection: `GlooProd` is the only one known.
            tenant: Name of the publisher.
            publishers: Names of publishers of the caller's own organisation. A guide requires it, an
                official sample leaves it out.
            max_snippet_count_overall: A guide requires it, an official sample leaves it out.
            min_snippet_count_per_item: See the spec.
            media_types: See the spec.
            certainty_threshold: See the spec.
            item_count: On newer pages only.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getVerboseItemRecommendations`, POST /ai/v1/data/items/recommendations/verbose.
        """
        from ..operations.recommendations import get_verbose_item_recommendations as op

        call = op.request(
            query=query,
            collection=collection,
            tenant=tenant,
            publishers=publishers,
            max_snippet_count_overall=max_snippet_count_overall,
            min_snippet_count_per_item=min_snippet_count_per_item,
            media_types=media_types,
            certainty_threshold=certainty_threshold,
            item_count=item_count,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
