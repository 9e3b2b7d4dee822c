"""getPublisherItems: GET /engine/v2/publisher/{publisher_id}/items. Generated; change the spec instead.

List the items of a publisher
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ....support.codec import decode, each, hollow, unfit
from ....support.errors import status_error
from ....support.model import Unknown
from ....support.request import (
    Operation,
    Request,
    TimeLimits,
    header_values,
    path_value,
    query_pairs,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.publisher_item import PublisherItem
    from ...models.publisher_items_page import PublisherItemsPage

__all__ = ["OPERATION", "parse", "request"]


def request(
    publisher_id: str,
    *,
    page: int | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/".join(
            [
                "",
                "engine",
                "v2",
                "publisher",
                path_value(publisher_id),
                "items",
            ]
        ),
        query=query_pairs(
            [
                ("page", page, True),
                ("page_size", page_size, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        timeout=timeout,
    )


def _read(value: Any) -> PublisherItemsPage | list[PublisherItem]:
    from ...models.publisher_item import read_publisher_item
    from ...models.publisher_items_page import read_publisher_items_page

    def _result(value: Any) -> Any:
        if value.__class__ is list:
            return each(read_publisher_item, value, "")
        if value.__class__ is dict:
            return read_publisher_items_page(value)
        return unfit(value, "", "array or object")

    made: PublisherItemsPage | list[PublisherItem] = _result(value)
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


def parse(
    status: int, headers: Mapping[str, str], body: bytes
) -> PublisherItemsPage | list[PublisherItem]:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "getPublisherItems", status, headers, body)
    raise status_error("getPublisherItems", status, headers, body, _read_error)


OPERATION: Operation[PublisherItemsPage | list[PublisherItem]] = Operation(
    id="getPublisherItems",
    resource="items.list",
    method="GET",
    server="https://platform.ai.gloo.com",
    path="/engine/v2/publisher/{publisher_id}/items",
    parse=parse,
    read=_read,
    query=(
        "page",
        "page_size",
    ),
    security=(
        "bearer",
        "oauth",
    ),
    idempotent=True,
    query_limits={"page": {"minimum": 1}, "page_size": {"minimum": 1, "maximum": 1000}},
)
