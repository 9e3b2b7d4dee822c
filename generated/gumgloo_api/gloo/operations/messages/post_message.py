"""postMessage: POST /ai/{v}/message. Generated; change the spec instead.

Ask a question in a chat
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    sent,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.chat_version_value import ChatVersionValue
    from ...models.message_response import MessageResponse

__all__ = ["OPERATION", "parse", "request"]


def request(
    v: ChatVersionValue = "v1",
    *,
    query: str,
    chat_id: str | None | Unset = UNSET,
    character_limit: int | None | Unset = UNSET,
    sources_limit: int | None | Unset = UNSET,
    enable_suggestions: int | None | Unset = UNSET,
    stream: bool | None | Unset = UNSET,
    publishers: Sequence[str] | None | Unset = UNSET,
    chat_id_query: str | None | Unset = UNSET,
    intent: int | None | Unset = UNSET,
    enable_sources: int | None | Unset = UNSET,
    enable_suggestions_query: int | None | Unset = UNSET,
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
                "ai",
                path_value(v),
                "message",
            ]
        ),
        query=query_pairs(
            [
                ("chat_id", chat_id_query, True),
                ("intent", intent, True),
                ("enable_sources", enable_sources, True),
                ("enable_suggestions", enable_suggestions_query, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "query": query,
                    "chat_id": chat_id,
                    "character_limit": character_limit,
                    "sources_limit": sources_limit,
                    "enable_suggestions": enable_suggestions,
                    "stream": stream,
                    "publishers": publishers,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> MessageResponse:
    from ...models.message_response import read_message_response

    made: MessageResponse = (
        read_message_response(value) if value.__class__ is dict else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> MessageResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "postMessage", status, headers, body)
    raise status_error("postMessage", status, headers, body, _read_error)


OPERATION: Operation[MessageResponse] = Operation(
    id="postMessage",
    resource="messages.create",
    method="POST",
    server="https://platform.ai.gloo.com",
    path="/ai/{v}/message",
    parse=parse,
    read=_read,
    query=(
        "chat_id",
        "intent",
        "enable_sources",
        "enable_suggestions",
    ),
    security=(
        "bearer",
        "oauth",
    ),
    idempotent=False,
)
