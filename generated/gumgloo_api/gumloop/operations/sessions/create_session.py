"""createSession: POST /agents/{agent_id}/sessions. Generated; change the spec instead.

Begin a session with an agent
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ....support.codec import decode, hollow, unfit
from ....support.errors import status_error
from ....support.model import Unknown
from ....support.request import (
    Operation,
    Request,
    StreamRule,
    TimeLimits,
    given_or_nothing,
    header_values,
    path_value,
    query_pairs,
    sent,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.session_response import SessionResponse

__all__ = ["OPERATION", "parse", "request"]


def request(
    agent_id: str,
    *,
    input: str | Sequence[Any] | None | Unset = UNSET,
    message: str | Sequence[Any] | None | Unset = UNSET,
    session_id: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    metadata: Mapping[str, Any] | None | Unset = UNSET,
    stream: bool | None | Unset = UNSET,
    incognito: bool | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/".join(
            [
                "",
                "agents",
                path_value(agent_id),
                "sessions",
            ]
        ),
        query=query_pairs(
            [
                ("team_id", team_id, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        json=given_or_nothing(
            sent(
                {
                    "input": input,
                    "message": message,
                    "session_id": session_id,
                    "name": name,
                    "metadata": metadata,
                    "stream": stream,
                    "incognito": incognito,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> SessionResponse:
    from ...models.session_response import read_session_response

    made: SessionResponse = (
        read_session_response(value) if value.__class__ is dict else unfit(value, "", "object")
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


def _chunk_reader() -> Callable[[dict[str, Any]], Any]:
    from ...models.stream_event import read_stream_event

    return read_stream_event


def parse(status: int, headers: Mapping[str, str], body: bytes) -> SessionResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "createSession", status, headers, body)
    raise status_error("createSession", status, headers, body, _read_error)


OPERATION: Operation[SessionResponse] = Operation(
    id="createSession",
    resource="sessions.create",
    method="POST",
    server="https://api.gumloop.com/api/v1",
    path="/agents/{agent_id}/sessions",
    parse=parse,
    read=_read,
    query=("team_id",),
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=False,
    stream=StreamRule(
        body={"stream": True},
        done=("final",),
        reader=_chunk_reader,
        server="https://ws.gumloop.com/api/v1",
    ),
    limits={"name": {"minLength": 1, "maxLength": 256}},
)
