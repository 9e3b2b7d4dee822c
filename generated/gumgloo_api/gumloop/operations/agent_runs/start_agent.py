"""startAgent: POST /start_agent. Generated; change the spec instead.

Start an agent the old way
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
    from ...models.start_agent_response import StartAgentResponse

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    gummie_id: str,
    message: str,
    user_id: str | None | Unset = UNSET,
    project_id: str | None | Unset = UNSET,
    interaction_id: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/start_agent",
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "gummie_id": gummie_id,
                    "message": message,
                    "user_id": user_id,
                    "project_id": project_id,
                    "interaction_id": interaction_id,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> StartAgentResponse:
    from ...models.start_agent_response import read_start_agent_response

    made: StartAgentResponse = (
        read_start_agent_response(value) if value.__class__ is dict else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> StartAgentResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "startAgent", status, headers, body)
    raise status_error("startAgent", status, headers, body, _read_error)


OPERATION: Operation[StartAgentResponse] = Operation(
    id="startAgent",
    resource="agent_runs.start",
    method="POST",
    server="https://api.gumloop.com/api/v1",
    path="/start_agent",
    parse=parse,
    read=_read,
    security=(
        "apiKey",
        "oauth",
    ),
    idempotent=False,
    scope=(
        "user_id",
        "project_id",
    ),
    needs=(("user_id", "project_id"),),
)
