"""chat.completions: resource classes of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.chat_assistant_message import ChatAssistantMessage
    from ..models.chat_completion import ChatCompletion
    from ..models.chat_developer_message import ChatDeveloperMessage
    from ..models.chat_function_tool import ChatFunctionTool
    from ..models.chat_named_tool_choice import ChatNamedToolChoice
    from ..models.chat_response_format import ChatResponseFormat
    from ..models.chat_stream_options import ChatStreamOptions
    from ..models.chat_system_message import ChatSystemMessage
    from ..models.chat_tool_choice_mode import ChatToolChoiceMode
    from ..models.chat_tool_message import ChatToolMessage
    from ..models.chat_user_message import ChatUserMessage
    from ..models.model_family_value import ModelFamilyValue
    from ..models.prompt_cache_ttl import PromptCacheTtl
    from ..models.tradition_value import TraditionValue
    from .chat_completions_direct import AsyncChatCompletionsDirect, ChatCompletionsDirect
    from .chat_completions_grounded import AsyncChatCompletionsGrounded, ChatCompletionsGrounded
    from .chat_completions_guarded import AsyncChatCompletionsGuarded, ChatCompletionsGuarded
    from .chat_completions_v1 import AsyncChatCompletionsV1, ChatCompletionsV1

ChatCompletionStream = TypeVar("ChatCompletionStream")
GroundedChatCompletionStream = TypeVar("GroundedChatCompletionStream")


class ChatCompletions(Generic[ChatCompletionStream, GroundedChatCompletionStream]):
    """`chat.completions`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def direct(self) -> ChatCompletionsDirect[ChatCompletionStream]:
        """`chat.completions.direct`."""
        from .chat_completions_direct import ChatCompletionsDirect

        return ChatCompletionsDirect(self._transport)

    @cached_property
    def grounded(self) -> ChatCompletionsGrounded[GroundedChatCompletionStream]:
        """`chat.completions.grounded`."""
        from .chat_completions_grounded import ChatCompletionsGrounded

        return ChatCompletionsGrounded(self._transport)

    @cached_property
    def guarded(self) -> ChatCompletionsGuarded[ChatCompletionStream]:
        """`chat.completions.guarded`."""
        from .chat_completions_guarded import ChatCompletionsGuarded

        return ChatCompletionsGuarded(self._transport)

    @cached_property
    def v1(self) -> ChatCompletionsV1:
        """`chat.completions.v1`."""
        from .chat_completions_v1 import ChatCompletionsV1

        return ChatCompletionsV1(self._transport)

    @overload
    def create(
        self,
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
        stream: Literal[True],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ChatCompletionStream: ...
    @overload
    def create(
        self,
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
        stream: Literal[False] | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ChatCompletion: ...
    @overload
    def create(
        self,
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
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ChatCompletion | ChatCompletionStream: ...

    def create(
        self,
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
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ChatCompletion | ChatCompletionStream:
        """Create a chat completion

        Asks a model for the next message of a conversation, behind guardrails and the values
        layer. The model is chosen in exactly one of three ways: `auto_routing` true,
        `model`, or `model_family`. With `stream` true the answer is a stream of chunks.
        One source says that `[DONE]` is not sent, newer clients expect it: a stream is
        complete at `[DONE]`, or when it ends after every choice had a `finish_reason`.
        A soft refusal by a guardrail is an ordinary answer with an empty `model`; a
        hard one is status 403.

        Args:
            messages: The conversation so far.
            auto_routing: True lets the service choose the model. False may stand beside `model` or
                `model_family`.
            model: A model id, such as `gloo-anthropic-claude-haiku-4.5`. An open set.
            model_family: A vendor of models. Compared without regard to case.
            tradition: The theological perspective. Absent, a general Christian view. The service was
                measured to accept any string, without regard to case, and to
                take unknown ones as none. `not_faith_specific` needs a `model`,
                by a later measurement.
            stream: Answer in chunks as server-sent events.
            stream_options: Has a meaning only beside `stream` true.
            temperature: Randomness of the sampling.
            max_tokens: The most tokens to write. Reasoning models with less than about 1024 answer 503:
                their thinking uses them up.
            max_completion_tokens: Accepted by some models.
            tools: What the model may call. Some models take none and answer 400.
            tool_choice: Whether and which tool to call. Absent, the model decides.
            parallel_tool_calls: Whether the model may ask for several calls at once.
            response_format: The form of the answer. Only `json_schema` was seen, with models of OpenAI,
                Google and Qwen; Anthropic models need a tool instead.
            prompt_cache_key: Only seen in clients.
            enable_thinking: Only seen in clients, which send false to open models.
            reasoning_effort: Accepted and ignored here.
            x_cache_ttl: How long Anthropic models keep the prompt cached; up to four blocks, taken from
                the system messages. Any other value is status 400.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 408, 422, 429, 500, 503, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createChatCompletion`, POST /ai/v2/chat/completions.
        """
        from ..operations.chat import create_chat_completion as op

        call = op.request(
            messages=messages,
            auto_routing=auto_routing,
            model=model,
            model_family=model_family,
            tradition=tradition,
            stream=stream,
            stream_options=stream_options,
            temperature=temperature,
            max_tokens=max_tokens,
            max_completion_tokens=max_completion_tokens,
            tools=tools,
            tool_choice=tool_choice,
            parallel_tool_calls=parallel_tool_calls,
            response_format=response_format,
            prompt_cache_key=prompt_cache_key,
            enable_thinking=enable_thinking,
            reasoning_effort=reasoning_effort,
            x_cache_ttl=x_cache_ttl,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        if stream:
            streamed: ChatCompletionStream = self._transport.stream(op.OPERATION, call)
            return streamed
        return self._transport.send(op.OPERATION, call)


class AsyncChatCompletions(Generic[ChatCompletionStream, GroundedChatCompletionStream]):
    """`chat.completions`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def direct(self) -> AsyncChatCompletionsDirect[ChatCompletionStream]:
        """`chat.completions.direct`."""
        from .chat_completions_direct import AsyncChatCompletionsDirect

        return AsyncChatCompletionsDirect(self._transport)

    @cached_property
    def grounded(self) -> AsyncChatCompletionsGrounded[GroundedChatCompletionStream]:
        """`chat.completions.grounded`."""
        from .chat_completions_grounded import AsyncChatCompletionsGrounded

        return AsyncChatCompletionsGrounded(self._transport)

    @cached_property
    def guarded(self) -> AsyncChatCompletionsGuarded[ChatCompletionStream]:
        """`chat.completions.guarded`."""
        from .chat_completions_guarded import AsyncChatCompletionsGuarded

        return AsyncChatCompletionsGuarded(self._transport)

    @cached_property
    def v1(self) -> AsyncChatCompletionsV1:
        """`chat.completions.v1`."""
        from .chat_completions_v1 import AsyncChatCompletionsV1

        return AsyncChatCompletionsV1(self._transport)

    @overload
    async def create(
        self,
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
        stream: Literal[True],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ChatCompletionStream: ...
    @overload
    async def create(
        self,
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
        stream: Literal[False] | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ChatCompletion: ...
    @overload
    async def create(
        self,
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
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ChatCompletion | ChatCompletionStream: ...

    async def create(
        self,
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
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ChatCompletion | ChatCompletionStream:
        """Create a chat completion

        Asks a model for the next message of a conversation, behind guardrails and the values
        layer. The model is chosen in exactly one of three ways: `auto_routing` true,
        `model`, or `model_family`. With `stream` true the answer is a stream of chunks.
        One source says that `[DONE]` is not sent, newer clients expect it: a stream is
        complete at `[DONE]`, or when it ends after every choice had a `finish_reason`.
        A soft refusal by a guardrail is an ordinary answer with an empty `model`; a
        hard one is status 403.

        Args:
            messages: The conversation so far.
            auto_routing: True lets the service choose the model. False may stand beside `model` or
                `model_family`.
            model: A model id, such as `gloo-anthropic-claude-haiku-4.5`. An open set.
            model_family: A vendor of models. Compared without regard to case.
            tradition: The theological perspective. Absent, a general Christian view. The service was
                measured to accept any string, without regard to case, and to
                take unknown ones as none. `not_faith_specific` needs a `model`,
                by a later measurement.
            stream: Answer in chunks as server-sent events.
            stream_options: Has a meaning only beside `stream` true.
            temperature: Randomness of the sampling.
            max_tokens: The most tokens to write. Reasoning models with less than about 1024 answer 503:
                their thinking uses them up.
            max_completion_tokens: Accepted by some models.
            tools: What the model may call. Some models take none and answer 400.
            tool_choice: Whether and which tool to call. Absent, the model decides.
            parallel_tool_calls: Whether the model may ask for several calls at once.
            response_format: The form of the answer. Only `json_schema` was seen, with models of OpenAI,
                Google and Qwen; Anthropic models need a tool instead.
            prompt_cache_key: Only seen in clients.
            enable_thinking: Only seen in clients, which send false to open models.
            reasoning_effort: Accepted and ignored here.
            x_cache_ttl: How long Anthropic models keep the prompt cached; up to four blocks, taken from
                the system messages. Any other value is status 400.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 408, 422, 429, 500, 503, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createChatCompletion`, POST /ai/v2/chat/completions.
        """
        from ..operations.chat import create_chat_completion as op

        call = op.request(
            messages=messages,
            auto_routing=auto_routing,
            model=model,
            model_family=model_family,
            tradition=tradition,
            stream=stream,
            stream_options=stream_options,
            temperature=temperature,
            max_tokens=max_tokens,
            max_completion_tokens=max_completion_tokens,
            tools=tools,
            tool_choice=tool_choice,
            parallel_tool_calls=parallel_tool_calls,
            response_format=response_format,
            prompt_cache_key=prompt_cache_key,
            enable_thinking=enable_thinking,
            reasoning_effort=reasoning_effort,
            x_cache_ttl=x_cache_ttl,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        if stream:
            streamed: ChatCompletionStream = await self._transport.stream(op.OPERATION, call)
            return streamed
        return await self._transport.send(op.OPERATION, call)
