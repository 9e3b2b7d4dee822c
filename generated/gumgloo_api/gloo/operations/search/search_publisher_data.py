"""searchPublisherData: POST /ai/data/v1/search. Generated; change the spec instead.

Search a publisher's library
"""

from __future__ import annotations

from collections.abc import Mapping
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
    from ...models.search_results import SearchResults

__all__ = ["OPERATION", "parse", "request"]


def request(
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
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/ai/data/v1/search",
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "query": query,
                    "collection": collection,
                    "tenant": tenant,
                    "certainty": certainty,
                    "limit": limit,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> SearchResults:
    from ...models.search_results import read_search_results

    made: SearchResults = (
        read_search_results(value) if value.__class__ is dict else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> SearchResults:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "searchPublisherData", status, headers, body)
    raise status_error("searchPublisherData", status, headers, body, _read_error)


OPERATION: Operation[SearchResults] = Operation(
    id="searchPublisherData",
    resource="search.create",
    method="POST",
    server="https://platform.ai.gloo.com",
    path="/ai/data/v1/search",
    parse=parse,
    read=_read,
    security=(
        "bearer",
        "oauth",
    ),
    idempotent=True,
    limits={
        "query": {"minLength": 1},
        "collection": {"minLength": 1},
        "certainty": {"minimum": 0, "maximum": 1},
        "limit": {"minimum": 1},
    },
)
