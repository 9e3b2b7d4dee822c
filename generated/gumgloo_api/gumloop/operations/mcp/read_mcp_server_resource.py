"""readMcpServerResource: GET /mcp/servers/{server_id}/resources/read. Generated; change the spec instead.

Read a resource of an MCP server
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
    path_value,
    query_pairs,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.mcp_resource_read_response import McpResourceReadResponse

__all__ = ["OPERATION", "parse", "request"]


def request(
    server_id: str,
    *,
    uri: str,
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
                "mcp",
                "servers",
                path_value(server_id),
                "resources",
                "read",
            ]
        ),
        query=query_pairs(
            [
                ("uri", uri, True),
                ("team_id", team_id, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        timeout=timeout,
    )


def _read(value: Any) -> McpResourceReadResponse:
    from ...models.mcp_resource_read_response import read_mcp_resource_read_response

    made: McpResourceReadResponse = (
        read_mcp_resource_read_response(value)
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> McpResourceReadResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "readMcpServerResource", status, headers, body)
    raise status_error("readMcpServerResource", status, headers, body, _read_error)


OPERATION: Operation[McpResourceReadResponse] = Operation(
    id="readMcpServerResource",
    resource="mcp.get_resource",
    method="GET",
    server="https://api.gumloop.com/api/v1",
    path="/mcp/servers/{server_id}/resources/read",
    parse=parse,
    read=_read,
    query=(
        "uri",
        "team_id",
    ),
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=True,
)
