"""listBrainSourceIssues: GET /brain/sources/{source_id}/issues. Generated; change the spec instead.

List what is wrong with a source
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
    path_value,
    query_pairs,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.brain_source_issues_response import BrainSourceIssuesResponse

__all__ = ["OPERATION", "parse", "request"]


def request(
    source_id: str,
    *,
    page_size: int | None | Unset = UNSET,
    cursor: str | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/".join(
            [
                "",
                "brain",
                "sources",
                path_value(source_id),
                "issues",
            ]
        ),
        query=query_pairs(
            [
                ("page_size", page_size, True),
                ("cursor", cursor, True),
                ("team_id", team_id, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        timeout=timeout,
    )


def _read(value: Any) -> BrainSourceIssuesResponse:
    from ...models.brain_source_issues_response import read_brain_source_issues_response

    made: BrainSourceIssuesResponse = (
        read_brain_source_issues_response(value)
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> BrainSourceIssuesResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "listBrainSourceIssues", status, headers, body)
    raise status_error("listBrainSourceIssues", status, headers, body, _read_error)


OPERATION: Operation[BrainSourceIssuesResponse] = Operation(
    id="listBrainSourceIssues",
    resource="brain.list_source_issues",
    method="GET",
    server="https://api.gumloop.com/api/v1",
    path="/brain/sources/{source_id}/issues",
    parse=parse,
    read=_read,
    query=(
        "page_size",
        "cursor",
        "team_id",
    ),
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=True,
    pages=Pages("cursor", "next_cursor", "items"),
)
