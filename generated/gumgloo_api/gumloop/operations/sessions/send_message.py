"""sendMessage: POST /sessions/{session_id}/messages. Generated; change the spec instead.

Send a message to a session
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ....support.codec import decode, hollow, unfit
from ....support.errors import status_error
from ....support.model import Unknown
from ....support.request import (
    KeyRule,
    Operation,
    Request,
    StreamRule,
    TimeLimits,
    header_values,
    path_value,
    query_pairs,
    sent,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.session_approval_response_item import SessionApprovalResponseItem
    from ...models.session_attachment import SessionAttachment
    from ...models.session_delivery import SessionDelivery
    from ...models.session_message_receipt import SessionMessageReceipt
    from ...models.session_response import SessionResponse

__all__ = ["OPERATION", "parse", "request"]


def request(
    session_id: str,
    *,
    input: str | Sequence[Any] | None | Unset = UNSET,
    message: str | Sequence[Any] | None | Unset = UNSET,
    stream: bool | None | Unset = UNSET,
    attachments: Sequence[SessionAttachment | Mapping[str, Any]] | None | Unset = UNSET,
    approval_responses: Sequence[SessionApprovalResponseItem | Mapping[str, Any]]
    | None
    | Unset = UNSET,
    delivery: SessionDelivery | str | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    idempotency_key: str | None | Unset = UNSET,
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
                "sessions",
                path_value(session_id),
                "messages",
            ]
        ),
        query=query_pairs(
            [
                ("team_id", team_id, True),
            ],
            extra_query,
        ),
        headers=header_values(
            {
                "Idempotency-Key": idempotency_key,
            },
            extra_headers,
        ),
        json=(
            sent(
                {
                    "input": input,
                    "message": message,
                    "stream": stream,
                    "attachments": attachments,
                    "approval_responses": approval_responses,
                    "delivery": delivery,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> SessionResponse | SessionMessageReceipt | Unknown:
    from ...models.session_message_receipt import read_session_message_receipt
    from ...models.session_response import read_session_response

    def _result(value: Any) -> Any:
        if value.__class__ is dict:
            if value.get("message_id").__class__ is str and "status" in value:
                return read_session_message_receipt(value)
            if value.get("session").__class__ is dict:
                return read_session_response(value)
            return Unknown.from_dict(value)
        return unfit(value, "", "object")

    made: SessionResponse | SessionMessageReceipt | Unknown = _result(value)
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


def parse(
    status: int, headers: Mapping[str, str], body: bytes
) -> SessionResponse | SessionMessageReceipt | Unknown:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "sendMessage", status, headers, body)
    raise status_error("sendMessage", status, headers, body, _read_error)


OPERATION: Operation[SessionResponse | SessionMessageReceipt | Unknown] = Operation(
    id="sendMessage",
    resource="sessions.send",
    method="POST",
    server="https://api.gumloop.com/api/v1",
    path="/sessions/{session_id}/messages",
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
    key=KeyRule("Idempotency-Key", {"delivery": "queued"}),
    needs=(("input", "message", "approval_responses"),),
    limits={
        "attachments": {"maxItems": 10},
        "approval_responses": {"items": {"properties": {"reason": {"maxLength": 1000}}}},
    },
)
