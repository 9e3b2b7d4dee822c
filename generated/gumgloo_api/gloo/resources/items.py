"""items: resource classes of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.item import Item
    from ..models.item_filter import ItemFilter
    from ..models.item_operation import ItemOperation
    from ..models.item_patch_response import ItemPatchResponse
    from ..models.items_delete_response import ItemsDeleteResponse
    from ..models.items_patch_response import ItemsPatchResponse
    from ..models.publisher_item import PublisherItem
    from ..models.publisher_items_page import PublisherItemsPage
    from ..models.snippet_list import SnippetList


class Items:
    """`items`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def delete(
        self,
        item_ids: Sequence[str],
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ItemsDeleteResponse:
        """Delete items

        Deletes for good, and says of each item what came of it. The ids go in the body.

        Args:
            item_ids: See the spec.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `deleteItems`, DELETE /engine/v2/items.
        """
        from ..operations.items import delete_items as op

        call = op.request(
            item_ids=item_ids,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def list(
        self,
        publisher_id: str,
        *,
        page: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> PublisherItemsPage | builtins.list[PublisherItem]:
        """List the items of a publisher

        In the older answer a bare array of all items, in the newer one an object with a page of
        them.

        Args:
            publisher_id: The publisher.
            page: Number of the page. Newer pages only.
            page_size: At most 1000. Newer pages only.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getPublisherItems`, GET /engine/v2/publisher/{publisher_id}/items.
        """
        from ..operations.items import get_publisher_items as op

        call = op.request(
            publisher_id,
            page=page,
            page_size=page_size,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def retrieve(
        self,
        item_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> Item:
        """Get an item

        The metadata of an item, and how far it is. 404 where it is absent or deleted, and for a
        while after an upload. `status` may lag behind a change.

        Args:
            item_id: The item; a malformed id is refused with 400.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getItemMetadata`, GET /engine/v2/items/{item_id}.
        """
        from ..operations.items import get_item_metadata as op

        call = op.request(
            item_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def snippets(
        self,
        item_id: str,
        *,
        limit: int | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SnippetList:
        """Get the passages of an item

        Undocumented; the vendor's own checks use it.

        Args:
            item_id: The item.
            limit: How many; 25 was seen.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getFileSnippets`, GET /engine/v1/files/{item_id}/snippets.
        """
        from ..operations.items import get_file_snippets as op

        call = op.request(
            item_id,
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def update(
        self,
        *,
        publisher_id: str,
        item_id: str | None | Unset = UNSET,
        producer_id: str | None | Unset = UNSET,
        item_title: str | None | Unset = UNSET,
        item_subtitle: str | None | Unset = UNSET,
        publication_date: str | None | Unset = UNSET,
        item_image: str | None | Unset = UNSET,
        item_url: str | None | Unset = UNSET,
        item_summary: str | None | Unset = UNSET,
        item_number: str | None | Unset = UNSET,
        item_extra: str | None | Unset = UNSET,
        file_name: str | None | Unset = UNSET,
        author: Sequence[str] | None | Unset = UNSET,
        item_tags: Sequence[str] | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ItemPatchResponse:
        """Change an item

        Changes the metadata of one item, named by its id or by the caller's own; the id wins. A
        recipe sends POST here; the reference says PATCH.

        Args:
            publisher_id: See the spec.
            item_id: See the spec.
            producer_id: See the spec.
            item_title: See the spec.
            item_subtitle: See the spec.
            publication_date: See the spec.
            item_image: See the spec.
            item_url: See the spec.
            item_summary: See the spec.
            item_number: See the spec.
            item_extra: See the spec.
            file_name: On the older page only.
            author: See the spec.
            item_tags: See the spec.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 422, 429, 500, 502, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `patchItem`, PATCH /engine/v2/item.
        """
        from ..operations.items import patch_item as op

        call = op.request(
            publisher_id=publisher_id,
            item_id=item_id,
            producer_id=producer_id,
            item_title=item_title,
            item_subtitle=item_subtitle,
            publication_date=publication_date,
            item_image=item_image,
            item_url=item_url,
            item_summary=item_summary,
            item_number=item_number,
            item_extra=item_extra,
            file_name=file_name,
            author=author,
            item_tags=item_tags,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def update_many(
        self,
        publisher_id: str,
        *,
        filter: ItemFilter | Mapping[str, Any],
        ops: Sequence[ItemOperation | Mapping[str, Any]],
        limit: int | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ItemsPatchResponse:
        """Change many items

        Changes the items that a filter takes, and says of each what came of it.

        Args:
            publisher_id: The publisher.
            filter: See the spec.
            ops: See the spec.
            limit: How many items at the most.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `patchItems`, PATCH /engine/v2/items.
        """
        from ..operations.items import patch_items as op

        call = op.request(
            filter=filter,
            ops=ops,
            limit=limit,
            publisher_id=publisher_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncItems:
    """`items`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def delete(
        self,
        item_ids: Sequence[str],
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ItemsDeleteResponse:
        """Delete items

        Deletes for good, and says of each item what came of it. The ids go in the body.

        Args:
            item_ids: See the spec.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `deleteItems`, DELETE /engine/v2/items.
        """
        from ..operations.items import delete_items as op

        call = op.request(
            item_ids=item_ids,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def list(
        self,
        publisher_id: str,
        *,
        page: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> PublisherItemsPage | builtins.list[PublisherItem]:
        """List the items of a publisher

        In the older answer a bare array of all items, in the newer one an object with a page of
        them.

        Args:
            publisher_id: The publisher.
            page: Number of the page. Newer pages only.
            page_size: At most 1000. Newer pages only.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getPublisherItems`, GET /engine/v2/publisher/{publisher_id}/items.
        """
        from ..operations.items import get_publisher_items as op

        call = op.request(
            publisher_id,
            page=page,
            page_size=page_size,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def retrieve(
        self,
        item_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> Item:
        """Get an item

        The metadata of an item, and how far it is. 404 where it is absent or deleted, and for a
        while after an upload. `status` may lag behind a change.

        Args:
            item_id: The item; a malformed id is refused with 400.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getItemMetadata`, GET /engine/v2/items/{item_id}.
        """
        from ..operations.items import get_item_metadata as op

        call = op.request(
            item_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def snippets(
        self,
        item_id: str,
        *,
        limit: int | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SnippetList:
        """Get the passages of an item

        Undocumented; the vendor's own checks use it.

        Args:
            item_id: The item.
            limit: How many; 25 was seen.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getFileSnippets`, GET /engine/v1/files/{item_id}/snippets.
        """
        from ..operations.items import get_file_snippets as op

        call = op.request(
            item_id,
            limit=limit,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def update(
        self,
        *,
        publisher_id: str,
        item_id: str | None | Unset = UNSET,
        producer_id: str | None | Unset = UNSET,
        item_title: str | None | Unset = UNSET,
        item_subtitle: str | None | Unset = UNSET,
        publication_date: str | None | Unset = UNSET,
        item_image: str | None | Unset = UNSET,
        item_url: str | None | Unset = UNSET,
        item_summary: str | None | Unset = UNSET,
        item_number: str | None | Unset = UNSET,
        item_extra: str | None | Unset = UNSET,
        file_name: str | None | Unset = UNSET,
        author: Sequence[str] | None | Unset = UNSET,
        item_tags: Sequence[str] | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ItemPatchResponse:
        """Change an item

        Changes the metadata of one item, named by its id or by the caller's own; the id wins. A
        recipe sends POST here; the reference says PATCH.

        Args:
            publisher_id: See the spec.
            item_id: See the spec.
            producer_id: See the spec.
            item_title: See the spec.
            item_subtitle: See the spec.
            publication_date: See the spec.
            item_image: See the spec.
            item_url: See the spec.
            item_summary: See the spec.
            item_number: See the spec.
            item_extra: See the spec.
            file_name: On the older page only.
            author: See the spec.
            item_tags: See the spec.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 422, 429, 500, 502, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `patchItem`, PATCH /engine/v2/item.
        """
        from ..operations.items import patch_item as op

        call = op.request(
            publisher_id=publisher_id,
            item_id=item_id,
            producer_id=producer_id,
            item_title=item_title,
            item_subtitle=item_subtitle,
            publication_date=publication_date,
            item_image=item_image,
            item_url=item_url,
            item_summary=item_summary,
            item_number=item_number,
            item_extra=item_extra,
            file_name=file_name,
            author=author,
            item_tags=item_tags,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def update_many(
        self,
        publisher_id: str,
        *,
        filter: ItemFilter | Mapping[str, Any],
        ops: Sequence[ItemOperation | Mapping[str, Any]],
        limit: int | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ItemsPatchResponse:
        """Change many items

        Changes the items that a filter takes, and says of each what came of it.

        Args:
            publisher_id: The publisher.
            filter: See the spec.
            ops: See the spec.
            limit: How many items at the most.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `patchItems`, PATCH /engine/v2/items.
        """
        from ..operations.items import patch_items as op

        call = op.request(
            filter=filter,
            ops=ops,
            limit=limit,
            publisher_id=publisher_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
