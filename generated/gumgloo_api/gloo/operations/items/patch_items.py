"""patchItems: PATCH /engine/v2/items. Generated; change the spec instead.

Change many items
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
    from ...models.item_filter import ItemFilter
    from ...models.item_operation import ItemOperation
    from ...models.items_patch_response import ItemsPatchResponse

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    filter: ItemFilter | Mapping[str, Any],
    ops: Sequence[ItemOperation | Mapping[str, Any]],
    limit: int | None | Unset = UNSET,
    publisher_id: str,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/engine/v2/items",
        query=query_pairs(
            [
                ("publisher_id", publisher_id, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "filter": filter,
                    "ops": ops,
                    "limit": limit,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> ItemsPatchResponse:
    from ...models.items_patch_response import read_items_patch_response

    made: ItemsPatchResponse = (
        read_items_patch_response(value) if value.__class__ is dict else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> ItemsPatchResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "patchItems", status, headers, body)
    raise status_error("patchItems", status, headers, body, _read_error)


OPERATION: Operation[ItemsPatchResponse] = Operation(
    id="patchItems",
    resource="items.update_many",
    method="PATCH",
    server="https://platform.ai.gloo.com",
    path="/engine/v2/items",
    parse=parse,
    read=_read,
    query=("publisher_id",),
    security=(
        "bearer",
        "oauth",
    ),
    idempotent=False,
    limits={"limit": {"minimum": 1, "maximum": 10000}},
)
