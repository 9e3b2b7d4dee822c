"""getVerboseItemRecommendations: POST /ai/v1/data/items/recommendations/verbose. Generated; change the spec instead.

Recommend items, with their passages
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ....support.codec import decode, each, hollow, unfit
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
    from ...models.media_type import MediaType
    from ...models.recommended_item import RecommendedItem

__all__ = ["OPERATION", "parse", "request"]


def request(
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
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/ai/v1/data/items/recommendations/verbose",
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "query": query,
                    "collection": collection,
                    "tenant": tenant,
                    "publishers": publishers,
                    "max_snippet_count_overall": max_snippet_count_overall,
                    "min_snippet_count_per_item": min_snippet_count_per_item,
                    "media_types": media_types,
                    "certainty_threshold": certainty_threshold,
                    "item_count": item_count,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> list[RecommendedItem]:
    from ...models.recommended_item import read_recommended_item

    made: list[RecommendedItem] = (
        each(read_recommended_item, value, "")
        if value.__class__ is list
        else unfit(value, "", "array")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> list[RecommendedItem]:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "getVerboseItemRecommendations", status, headers, body)
    raise status_error("getVerboseItemRecommendations", status, headers, body, _read_error)


OPERATION: Operation[list[RecommendedItem]] = Operation(
    id="getVerboseItemRecommendations",
    resource="recommendations.verbose",
    method="POST",
    server="https://platform.ai.gloo.com",
    path="/ai/v1/data/items/recommendations/verbose",
    parse=parse,
    read=_read,
    security=(
        "bearer",
        "oauth",
    ),
    idempotent=True,
    limits={
        "min_snippet_count_per_item": {"minimum": 1},
        "certainty_threshold": {"minimum": 0, "maximum": 1},
        "item_count": {"minimum": 1, "maximum": 50},
    },
)
