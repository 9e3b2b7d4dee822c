"""endVoiceSession: POST /gummies/{agent_id}/voice/sessions/{voice_session_id}/end. Generated; change the spec instead.

Stop speaking with an agent
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
    from ...models.voice_session_end_response import VoiceSessionEndResponse

__all__ = ["OPERATION", "parse", "request"]


def request(
    agent_id: str,
    voice_session_id: str,
    *,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/".join(
            [
                "",
                "gummies",
                path_value(agent_id),
                "voice",
                "sessions",
                path_value(voice_session_id),
                "end",
            ]
        ),
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        timeout=timeout,
    )


def _read(value: Any) -> VoiceSessionEndResponse:
    from ...models.voice_session_end_response import read_voice_session_end_response

    made: VoiceSessionEndResponse = (
        read_voice_session_end_response(value)
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> VoiceSessionEndResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "endVoiceSession", status, headers, body)
    raise status_error("endVoiceSession", status, headers, body, _read_error)


OPERATION: Operation[VoiceSessionEndResponse] = Operation(
    id="endVoiceSession",
    resource="voice.end",
    method="POST",
    server="https://ws.gumloop.com",
    path="/gummies/{agent_id}/voice/sessions/{voice_session_id}/end",
    parse=parse,
    read=_read,
    security=("oauth",),
    idempotent=True,
)
