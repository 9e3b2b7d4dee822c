"""listBrainSources: GET /brain/sources. Generated; change the spec instead.

List the sources of the Company Brain
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ....support.codec import decode, hollow, unfit
from ....support.errors import status_error
from ....support.model import Unknown
from ....support.request import (
    Operation,
    Pages,
    Request,
    TimeLimits,
    header_values,
    query_pairs,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.brain_source_list_response import BrainSourceListResponse
    from ...models.brain_source_scope_value import BrainSourceScopeValue
    from ...models.brain_source_type_value import BrainSourceTypeValue

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    scope: BrainSourceScopeValue | str | None | Unset = UNSET,
    source_type: BrainSourceTypeValue | str | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    cursor: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/brain/sources",
        query=query_pairs(
            [
                ("scope", scope, True),
                ("source_type", source_type, True),
                ("team_id", team_id, True),
                ("page_size", page_size, True),
                ("cursor", cursor, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        timeout=timeout,
    )


def _read(value: Any) -> BrainSourceListResponse:
    from ...models.brain_source_list_response import read_brain_source_list_response

    made: BrainSourceListResponse = (
        read_brain_source_list_response(value)
        if value.__class__ is dict
        else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> BrainSourceListResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "listBrainSources", status, headers, body)
    raise status_error("listBrainSources", status, headers, body, _read_error)


OPERATION: Operation[BrainSourceListResponse] = Operation(
    id="listBrainSources",
    resource="brain.list_sources",
    method="GET",
    server="https://api.gumloop.com/api/v1",
    path="/brain/sources",
    parse=parse,
    read=_read,
    query=(
        "scope",
        "source_type",
        "team_id",
        "page_size",
        "cursor",
    ),
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=True,
    pages=Pages("cursor", "next_cursor", "sources"),
    query_limits={"page_size": {"minimum": 1, "maximum": 100}},
)
