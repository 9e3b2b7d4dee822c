"""listSkills: GET /skills. Generated; change the spec instead.

List skills
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
    from ...models.skill_list_response import SkillListResponse
    from ...models.skill_sort_order_value import SkillSortOrderValue

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    team_id: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    cursor: str | None | Unset = UNSET,
    search_query: str | None | Unset = UNSET,
    sort_order: SkillSortOrderValue | str | None | Unset = UNSET,
    creator_user_id: str | None | Unset = UNSET,
    related_server_id: str | None | Unset = UNSET,
    agent_id: str | None | Unset = UNSET,
    unused: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/skills",
        query=query_pairs(
            [
                ("team_id", team_id, True),
                ("page_size", page_size, True),
                ("cursor", cursor, True),
                ("search_query", search_query, True),
                ("sort_order", sort_order, True),
                ("creator_user_id", creator_user_id, True),
                ("related_server_id", related_server_id, True),
                ("agent_id", agent_id, True),
                ("unused", unused, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        timeout=timeout,
    )


def _read(value: Any) -> SkillListResponse:
    from ...models.skill_list_response import read_skill_list_response

    made: SkillListResponse = (
        read_skill_list_response(value) if value.__class__ is dict else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> SkillListResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "listSkills", status, headers, body)
    raise status_error("listSkills", status, headers, body, _read_error)


OPERATION: Operation[SkillListResponse] = Operation(
    id="listSkills",
    resource="skills.list",
    method="GET",
    server="https://api.gumloop.com/api/v1",
    path="/skills",
    parse=parse,
    read=_read,
    query=(
        "team_id",
        "page_size",
        "cursor",
        "search_query",
        "sort_order",
        "creator_user_id",
        "related_server_id",
        "agent_id",
        "unused",
    ),
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=True,
    pages=Pages("cursor", "next_cursor", "skills"),
)
