"""listAgents: GET /agents. Generated; change the spec instead.

List the agents
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
    from ...models.agent_list_response import AgentListResponse
    from ...models.agent_sort_order import AgentSortOrder

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    team_id: str | None | Unset = UNSET,
    search: str | None | Unset = UNSET,
    creator: str | None | Unset = UNSET,
    has_triggers: bool | None | Unset = UNSET,
    tool: str | None | Unset = UNSET,
    flow: str | None | Unset = UNSET,
    sort_order: AgentSortOrder | None | Unset = UNSET,
    include_last_used: bool | None | Unset = UNSET,
    include_last_updated: bool | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    cursor: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/agents",
        query=query_pairs(
            [
                ("team_id", team_id, True),
                ("search", search, True),
                ("creator", creator, True),
                ("has_triggers", has_triggers, True),
                ("tool", tool, True),
                ("flow", flow, True),
                ("sort_order", sort_order, True),
                ("include_last_used", include_last_used, True),
                ("include_last_updated", include_last_updated, True),
                ("page_size", page_size, True),
                ("cursor", cursor, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        timeout=timeout,
    )


def _read(value: Any) -> AgentListResponse:
    from ...models.agent_list_response import read_agent_list_response

    made: AgentListResponse = (
        read_agent_list_response(value) if value.__class__ is dict else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> AgentListResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "listAgents", status, headers, body)
    raise status_error("listAgents", status, headers, body, _read_error)


OPERATION: Operation[AgentListResponse] = Operation(
    id="listAgents",
    resource="agents.list",
    method="GET",
    server="https://api.gumloop.com/api/v1",
    path="/agents",
    parse=parse,
    read=_read,
    query=(
        "team_id",
        "search",
        "creator",
        "has_triggers",
        "tool",
        "flow",
        "sort_order",
        "include_last_used",
        "include_last_updated",
        "page_size",
        "cursor",
    ),
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=True,
    pages=Pages("cursor", "next_cursor", "agents"),
    query_limits={"page_size": {"minimum": 1, "maximum": 100}},
)
