"""createChatCompletion: POST /ai/v2/chat/completions. Generated; change the spec instead.

Create a chat completion
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ....support.codec import decode, hollow, unfit
from ....support.errors import status_error
from ....support.model import Unknown
from ....support.request import (
    Chosen,
    Operation,
    Request,
    StreamRule,
    TimeLimits,
    header_values,
    query_pairs,
    sent,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.chat_assistant_message import ChatAssistantMessage
    from ...models.chat_completion import ChatCompletion
    from ...models.chat_developer_message import ChatDeveloperMessage
    from ...models.chat_function_tool import ChatFunctionTool
    from ...models.chat_named_tool_choice import ChatNamedToolChoice
    from ...models.chat_response_format import ChatResponseFormat
    from ...models.chat_stream_options import ChatStreamOptions
    from ...models.chat_system_message import ChatSystemMessage
    from ...models.chat_tool_choice_mode import ChatToolChoiceMode
    from ...models.chat_tool_message import ChatToolMessage
    from ...models.chat_user_message import ChatUserMessage
    from ...models.model_family_value import ModelFamilyValue
    from ...models.prompt_cache_ttl import PromptCacheTtl
    from ...models.tradition_value import TraditionValue

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
    auto_routing: bool | None | Unset = UNSET,
    model: str | None | Unset = UNSET,
    model_family: ModelFamilyValue | str | None | Unset = UNSET,
    tradition: TraditionValue | str | None | Unset = UNSET,
    stream: bool | None | Unset = UNSET,
    stream_options: ChatStreamOptions | Mapping[str, Any] | None | Unset = UNSET,
    temperature: float | None | Unset = UNSET,
    max_tokens: int | None | Unset = UNSET,
    max_completion_tokens: int | None | Unset = UNSET,
    tools: Sequence[ChatFunctionTool | Mapping[str, Any]] | None | Unset = UNSET,
    tool_choice: ChatToolChoiceMode
    | ChatNamedToolChoice
    | Mapping[str, Any]
    | None
    | Unset = UNSET,
    parallel_tool_calls: bool | None | Unset = UNSET,
    response_format: ChatResponseFormat | Mapping[str, Any] | None | Unset = UNSET,
    prompt_cache_key: str | None | Unset = UNSET,
    enable_thinking: bool | None | Unset = UNSET,
    reasoning_effort: str | None | Unset = UNSET,
    x_cache_ttl: PromptCacheTtl | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/ai/v2/chat/completions",
        query=query_pairs([], extra_query),
        headers=header_values(
            {
                "X-Cache-TTL": x_cache_ttl,
            },
            extra_headers,
        ),
        json=(
            sent(
                {
                    "messages": messages,
                    "auto_routing": auto_routing,
                    "model": model,
                    "model_family": model_family,
                    "tradition": tradition,
                    "stream": stream,
                    "stream_options": stream_options,
                    "temperature": temperature,
                    "max_tokens": max_tokens,
                    "max_completion_tokens": max_completion_tokens,
                    "tools": tools,
                    "tool_choice": tool_choice,
                    "parallel_tool_calls": parallel_tool_calls,
                    "response_format": response_format,
                    "prompt_cache_key": prompt_cache_key,
                    "enable_thinking": enable_thinking,
                    "reasoning_effort": reasoning_effort,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> ChatCompletion:
    from ...models.chat_completion import read_chat_completion

    made: ChatCompletion = (
        read_chat_completion(value) if value.__class__ is dict else unfit(value, "", "object")
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


def _chunk_reader() -> Callable[[dict[str, Any]], Any]:
    from ...models.chat_completion_chunk import read_chat_completion_chunk

    return read_chat_completion_chunk


def parse(status: int, headers: Mapping[str, str], body: bytes) -> ChatCompletion:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "createChatCompletion", status, headers, body)
    raise status_error("createChatCompletion", status, headers, body, _read_error)


OPERATION: Operation[ChatCompletion] = Operation(
    id="createChatCompletion",
    resource="chat.completions.create",
    method="POST",
    server="https://platform.ai.gloo.com",
    path="/ai/v2/chat/completions",
    parse=parse,
    read=_read,
    security=(
        "bearer",
        "oauth",
    ),
    idempotent=True,
    stream=StreamRule(
        body={"stream": True}, done=("[DONE]", "finish_reason"), reader=_chunk_reader
    ),
    limits={"temperature": {"minimum": 0, "maximum": 2}, "max_tokens": {"minimum": 1}},
    one_of=(
        Chosen("auto_routing", True),
        Chosen("model"),
        Chosen("model_family"),
    ),
)
