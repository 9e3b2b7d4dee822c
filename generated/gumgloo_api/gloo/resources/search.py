"""search: resource classes of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...support.request import TimeLimits, deprecated
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.search_results import SearchResults


class Search:
    """`search`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create(
        self,
        *,
        query: str,
        collection: str,
        tenant: str,
        certainty: float | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SearchResults:
        """Search a publisher's library

        Finds passages by meaning. Neither pages nor an order can be asked for; kinds are
        filtered by the caller. Needs a Pro or Enterprise plan.

        Args:
            query: See the spec.
            collection: `GlooProd` is the only one known.
            tenant: Name of the publisher.
            certainty: How near a passage has to be; examples use 0.5.
            limit: How many passages; 10 to 100 are recommended. One tutorial calls it required.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `searchPublisherData`, POST /ai/data/v1/search.
        """
        from ..operations.search import search_publisher_data as op

        call = op.request(
            query=query,
            collection=collection,
            tenant=tenant,
            certainty=certainty,
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def kallm(
        self,
        *,
        body: Mapping[str, Any],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> Any:
        """Search, the older way

        Superseded by `POST /ai/data/v1/search`. Neither its request nor its answer is recorded.

        Args:
            body: Any JSON object. Nothing is known, or to be assumed, about its members.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `searchKallm`, POST /ai/v1/kallm/search.
        """
        from ..operations.search import search_kallm as op

        deprecated(op.OPERATION)
        call = op.request(
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncSearch:
    """`search`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(
        self,
        *,
        query: str,
        collection: str,
        tenant: str,
        certainty: float | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SearchResults:
        """Search a publisher's library

        Finds passages by meaning. Neither pages nor an order can be asked for; kinds are
        filtered by the caller. Needs a Pro or Enterprise plan.

        Args:
            query: See the spec.
            collection: `GlooProd` is the only one known.
            tenant: Name of the publisher.
            certainty: How near a passage has to be; examples use 0.5.
            limit: How many passages; 10 to 100 are recommended. One tutorial calls it required.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `searchPublisherData`, POST /ai/data/v1/search.
        """
        from ..operations.search import search_publisher_data as op

        call = op.request(
            query=query,
            collection=collection,
            tenant=tenant,
            certainty=certainty,
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def kallm(
        self,
        *,
        body: Mapping[str, Any],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> Any:
        """Search, the older way

        Superseded by `POST /ai/data/v1/search`. Neither its request nor its answer is recorded.

        Args:
            body: Any JSON object. Nothing is known, or to be assumed, about its members.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `searchKallm`, POST /ai/v1/kallm/search.
        """
        from ..operations.search import search_kallm as op

        deprecated(op.OPERATION)
        call = op.request(
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
