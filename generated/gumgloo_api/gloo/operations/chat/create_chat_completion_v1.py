"""createChatCompletionV1: POST /ai/v1/chat/completions. Generated; change the spec instead.

Create a chat completion, first version
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
    query_pairs,
    sent,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.chat_assistant_message import ChatAssistantMessage
    from ...models.chat_completion_v1 import ChatCompletionV1
    from ...models.chat_developer_message import ChatDeveloperMessage
    from ...models.chat_function_tool import ChatFunctionTool
    from ...models.chat_system_message import ChatSystemMessage
    from ...models.chat_tool_message import ChatToolMessage
    from ...models.chat_user_message import ChatUserMessage

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    messages: Sequence[
        ChatSystemMessage
        | Mapping[str, Any]
        | ChatDeveloperMessage
        | ChatUserMessage
        | ChatAssistantMessage
        | ChatToolMessage
    ],
    model: str | None | Unset = UNSET,
    max_tokens: int | None | Unset = UNSET,
    stream: bool | None | Unset = UNSET,
    temperature: float | None | Unset = UNSET,
    tools: Sequence[ChatFunctionTool | Mapping[str, Any]] | None | Unset = UNSET,
    tool_choice: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/ai/v1/chat/completions",
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "messages": messages,
                    "model": model,
                    "max_tokens": max_tokens,
                    "stream": stream,
                    "temperature": temperature,
                    "tools": tools,
                    "tool_choice": tool_choice,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> ChatCompletionV1:
    from ...models.chat_completion_v1 import read_chat_completion_v1

    made: ChatCompletionV1 = (
        read_chat_completion_v1(value) if value.__class__ is dict else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> ChatCompletionV1:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "createChatCompletionV1", status, headers, body)
    raise status_error("createChatCompletionV1", status, headers, body, _read_error)


OPERATION: Operation[ChatCompletionV1] = Operation(
    id="createChatCompletionV1",
    resource="chat.completions.v1.create",
    method="POST",
    server="https://platform.ai.gloo.com",
    path="/ai/v1/chat/completions",
    parse=parse,
    read=_read,
    security=(
        "bearer",
        "oauth",
    ),
    idempotent=True,
    limits={"max_tokens": {"minimum": 1}, "temperature": {"minimum": 0, "maximum": 1}},
)
