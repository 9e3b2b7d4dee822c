"""searchBrain: POST /brain/search. Generated; change the spec instead.

Search the Company Brain
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
    from ...models.brain_search_response import BrainSearchResponse
    from ...models.brain_source_type_value import BrainSourceTypeValue

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    query: str,
    limit: int | None | Unset = UNSET,
    source_type: Sequence[BrainSourceTypeValue | str] | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/brain/search",
        query=query_pairs(
            [
                ("team_id", team_id, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "query": query,
                    "limit": limit,
                    "source_type": source_type,
                },
                frozenset(
                    (
                        "limit",
                        "source_type",
                    )
                ),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> BrainSearchResponse:
    from ...models.brain_search_response import read_brain_search_response

    made: BrainSearchResponse = (
        read_brain_search_response(value) if value.__class__ is dict else unfit(value, "", "object")
    )
    return made


def _read_error(value: Any) -> Any:
    from ...models.error_bare import read_error_bare
    from ...models.error_flat import read_error_flat
    from ...models.error_nested import read_error_nested
    from ...models.error_o_auth import read_error_o_auth

    if value.__class__ is dict:
        if value.get("error").__class__ is str and value.get("message").__class__ is str:
            return read_error_flat(value)
        if value.get("error").__class__ is str and value.get("error_description").__class__ is str:
            return read_error_o_auth(value)
        if value.get("error").__class__ is dict:
            return read_error_nested(value)
        if value.get("error").__class__ is str:
            return read_error_bare(value)
        return Unknown.from_dict(value)
    return hollow(value, "", "object")


def parse(status: int, headers: Mapping[str, str], body: bytes) -> BrainSearchResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "searchBrain", status, headers, body)
    raise status_error("searchBrain", status, headers, body, _read_error)


OPERATION: Operation[BrainSearchResponse] = Operation(
    id="searchBrain",
    resource="brain.search",
    method="POST",
    server="https://api.gumloop.com/api/v1",
    path="/brain/search",
    parse=parse,
    read=_read,
    query=("team_id",),
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=True,
    limits={"limit": {"minimum": 1, "maximum": 50}, "source_type": {"minItems": 1}},
)
