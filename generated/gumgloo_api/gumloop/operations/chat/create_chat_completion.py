"""createChatCompletion: POST /chat/completions. Generated; change the spec instead.

Create a chat completion
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
    header_values,
    query_pairs,
    sent,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.anthropic_cache_control_directive import AnthropicCacheControlDirective
    from ...models.auto_router_plugin import AutoRouterPlugin
    from ...models.chat_assistant_message import ChatAssistantMessage
    from ...models.chat_completion import ChatCompletion
    from ...models.chat_debug_options import ChatDebugOptions
    from ...models.chat_developer_message import ChatDeveloperMessage
    from ...models.chat_format_grammar_config import ChatFormatGrammarConfig
    from ...models.chat_format_json_schema_config import ChatFormatJSONSchemaConfig
    from ...models.chat_format_python_config import ChatFormatPythonConfig
    from ...models.chat_format_text_config import ChatFormatTextConfig
    from ...models.chat_function_tool import ChatFunctionTool
    from ...models.chat_image_config import ChatImageConfig
    from ...models.chat_modality import ChatModality
    from ...models.chat_named_tool_choice import ChatNamedToolChoice
    from ...models.chat_request_reasoning import ChatRequestReasoning
    from ...models.chat_search_models_server_tool import ChatSearchModelsServerTool
    from ...models.chat_service_tier import ChatServiceTier
    from ...models.chat_stream_options import ChatStreamOptions
    from ...models.chat_system_message import ChatSystemMessage
    from ...models.chat_tool_choice_mode import ChatToolChoiceMode
    from ...models.chat_tool_message import ChatToolMessage
    from ...models.chat_user_message import ChatUserMessage
    from ...models.chat_web_search_shorthand import ChatWebSearchShorthand
    from ...models.context_compression_plugin import ContextCompressionPlugin
    from ...models.datetime_server_tool import DatetimeServerTool
    from ...models.file_parser_plugin import FileParserPlugin
    from ...models.format_json_object_config import FormatJSONObjectConfig
    from ...models.image_generation_server_tool import ImageGenerationServerTool
    from ...models.moderation_plugin import ModerationPlugin
    from ...models.open_router_web_search_server_tool import OpenRouterWebSearchServerTool
    from ...models.provider_preferences import ProviderPreferences
    from ...models.response_healing_plugin import ResponseHealingPlugin
    from ...models.trace_config import TraceConfig
    from ...models.web_search_plugin import WebSearchPlugin

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    model: str,
    messages: Sequence[
        ChatSystemMessage
        | Mapping[str, Any]
        | ChatDeveloperMessage
        | ChatUserMessage
        | ChatAssistantMessage
        | ChatToolMessage
    ],
    stream: bool | None | Unset = UNSET,
    temperature: float | None | Unset = UNSET,
    max_completion_tokens: int | None | Unset = UNSET,
    modalities: Sequence[ChatModality | str] | None | Unset = UNSET,
    image_config: ChatImageConfig | Mapping[str, Any] | None | Unset = UNSET,
    response_format: ChatFormatTextConfig
    | Mapping[str, Any]
    | FormatJSONObjectConfig
    | ChatFormatJSONSchemaConfig
    | ChatFormatGrammarConfig
    | ChatFormatPythonConfig
    | None
    | Unset = UNSET,
    tools: Sequence[
        ChatFunctionTool
        | Mapping[str, Any]
        | DatetimeServerTool
        | ImageGenerationServerTool
        | ChatSearchModelsServerTool
        | OpenRouterWebSearchServerTool
        | ChatWebSearchShorthand
    ]
    | None
    | Unset = UNSET,
    tool_choice: ChatToolChoiceMode
    | ChatNamedToolChoice
    | Mapping[str, Any]
    | None
    | Unset = UNSET,
    provider: ProviderPreferences | Mapping[str, Any] | None | Unset = UNSET,
    cache_control: AnthropicCacheControlDirective | Mapping[str, Any] | None | Unset = UNSET,
    debug: ChatDebugOptions | Mapping[str, Any] | None | Unset = UNSET,
    frequency_penalty: float | None | Unset = UNSET,
    logit_bias: Mapping[str, float] | None | Unset = UNSET,
    logprobs: bool | None | Unset = UNSET,
    max_tokens: int | None | Unset = UNSET,
    metadata: Mapping[str, str] | None | Unset = UNSET,
    models: Sequence[str] | None | Unset = UNSET,
    parallel_tool_calls: bool | None | Unset = UNSET,
    plugins: Sequence[
        AutoRouterPlugin
        | Mapping[str, Any]
        | ContextCompressionPlugin
        | FileParserPlugin
        | ModerationPlugin
        | ResponseHealingPlugin
        | WebSearchPlugin
    ]
    | None
    | Unset = UNSET,
    presence_penalty: float | None | Unset = UNSET,
    reasoning: ChatRequestReasoning | Mapping[str, Any] | None | Unset = UNSET,
    seed: int | None | Unset = UNSET,
    service_tier: ChatServiceTier | str | None | Unset = UNSET,
    session_id: str | None | Unset = UNSET,
    stop: str | Sequence[str] | None | Unset = UNSET,
    stream_options: ChatStreamOptions | Mapping[str, Any] | None | Unset = UNSET,
    top_logprobs: int | None | Unset = UNSET,
    top_p: float | None | Unset = UNSET,
    trace: TraceConfig | Mapping[str, Any] | None | Unset = UNSET,
    user: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/chat/completions",
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "model": model,
                    "messages": messages,
                    "stream": stream,
                    "temperature": temperature,
                    "max_completion_tokens": max_completion_tokens,
                    "modalities": modalities,
                    "image_config": image_config,
                    "response_format": response_format,
                    "tools": tools,
                    "tool_choice": tool_choice,
                    "provider": provider,
                    "cache_control": cache_control,
                    "debug": debug,
                    "frequency_penalty": frequency_penalty,
                    "logit_bias": logit_bias,
                    "logprobs": logprobs,
                    "max_tokens": max_tokens,
                    "metadata": metadata,
                    "models": models,
                    "parallel_tool_calls": parallel_tool_calls,
                    "plugins": plugins,
                    "presence_penalty": presence_penalty,
                    "reasoning": reasoning,
                    "seed": seed,
                    "service_tier": service_tier,
                    "session_id": session_id,
                    "stop": stop,
                    "stream_options": stream_options,
                    "top_logprobs": top_logprobs,
                    "top_p": top_p,
                    "trace": trace,
                    "user": user,
                },
                frozenset(
                    (
                        "frequency_penalty",
                        "logit_bias",
                        "logprobs",
                        "max_completion_tokens",
                        "max_tokens",
                        "parallel_tool_calls",
                        "presence_penalty",
                        "provider",
                        "seed",
                        "service_tier",
                        "stop",
                        "stream_options",
                        "temperature",
                        "top_logprobs",
                        "top_p",
                    )
                ),
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
    server="https://ws.gumloop.com/api/v1",
    path="/chat/completions",
    parse=parse,
    read=_read,
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=True,
    stream=StreamRule(
        body={"stream": True}, done=("[DONE]", "finish_reason"), reader=_chunk_reader
    ),
)
