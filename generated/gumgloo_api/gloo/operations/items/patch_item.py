"""patchItem: PATCH /engine/v2/item. Generated; change the spec instead.

Change an item
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ....support.codec import decode, hollow, unfit
from ....support.errors import status_error
from ....support.model import Unknown
from ....support.request import (
    Operation,
    Request,
    TimeLimits,
    header_values,
    query_pairs,
    sent,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.item_patch_response import ItemPatchResponse

__all__ = ["OPERATION", "parse", "request"]


def request(
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
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/engine/v2/item",
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "publisher_id": publisher_id,
                    "item_id": item_id,
                    "producer_id": producer_id,
                    "item_title": item_title,
                    "item_subtitle": item_subtitle,
                    "publication_date": publication_date,
                    "item_image": item_image,
                    "item_url": item_url,
                    "item_summary": item_summary,
                    "item_number": item_number,
                    "item_extra": item_extra,
                    "file_name": file_name,
                    "author": author,
                    "item_tags": item_tags,
                },
                frozenset(
                    (
                        "author",
                        "file_name",
                        "item_extra",
                        "item_id",
                        "item_image",
                        "item_number",
                        "item_subtitle",
                        "item_summary",
                        "item_tags",
                        "item_title",
                        "item_url",
                        "publication_date",
                    )
                ),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> ItemPatchResponse:
    from ...models.item_patch_response import read_item_patch_response

    made: ItemPatchResponse = (
        read_item_patch_response(value) if value.__class__ is dict else unfit(value, "", "object")
    )
    return made


def _read_error(value: Any) -> Any:
    from ...models.error_ai import read_error_ai
    from ...models.error_detail_object import read_error_detail_object
    from ...models.error_detail_text import read_error_detail_text
    from ...models.error_gateway import read_error_gateway
    from ...models.error_message import read_error_message
    from ...models.error_o_auth import read_error_o_auth
    from ...models.error_validation import read_error_validation

    if value.__class__ is dict:
        if value.get("error").__class__ is str and value.get("code").__class__ is str:
            return read_error_gateway(value)
        if value.get("error").__class__ is str and value.get("message").__class__ is str:
            return read_error_message(value)
        if value.get("error").__class__ is dict:
            return read_error_ai(value)
        if value.get("detail").__class__ is list:
            return read_error_validation(value)
        if value.get("detail").__class__ is dict:
            return read_error_detail_object(value)
        if value.get("detail").__class__ is str:
            return read_error_detail_text(value)
        if value.get("error").__class__ is str:
            return read_error_o_auth(value)
        return Unknown.from_dict(value)
    return hollow(value, "", "object")


def parse(status: int, headers: Mapping[str, str], body: bytes) -> ItemPatchResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "patchItem", status, headers, body)
    raise status_error("patchItem", status, headers, body, _read_error)


OPERATION: Operation[ItemPatchResponse] = Operation(
    id="patchItem",
    resource="items.update",
    method="PATCH",
    server="https://platform.ai.gloo.com",
    path="/engine/v2/item",
    parse=parse,
    read=_read,
    security=(
        "bearer",
        "oauth",
    ),
    idempotent=True,
    needs=(("item_id", "producer_id"),),
)
