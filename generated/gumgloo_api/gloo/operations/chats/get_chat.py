"""getChat: GET /ai/{v}/chat. Generated; change the spec instead.

Get a chat
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
    from ...models.chat import Chat
    from ...models.chat_version_value import ChatVersionValue

__all__ = ["OPERATION", "parse", "request"]


def request(
    v: ChatVersionValue = "v1",
    *,
    chat_id: str,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/".join(
            [
                "",
                "ai",
                path_value(v),
                "chat",
            ]
        ),
        query=query_pairs(
            [
                ("chat_id", chat_id, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        timeout=timeout,
    )


def _read(value: Any) -> Chat:
    from ...models.chat import read_chat

    made: Chat = read_chat(value) if value.__class__ is dict else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> Chat:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "getChat", status, headers, body)
    raise status_error("getChat", status, headers, body, _read_error)


OPERATION: Operation[Chat] = Operation(
    id="getChat",
    resource="chats.retrieve",
    method="GET",
    server="https://platform.ai.gloo.com",
    path="/ai/{v}/chat",
    parse=parse,
    read=_read,
    query=("chat_id",),
    security=(
        "bearer",
        "oauth",
    ),
    idempotent=True,
)
