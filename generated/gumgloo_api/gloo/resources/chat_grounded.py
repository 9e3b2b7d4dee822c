"""chat.grounded: resource classes of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.chat_assistant_message import ChatAssistantMessage
    from ..models.chat_developer_message import ChatDeveloperMessage
    from ..models.chat_function_tool import ChatFunctionTool
    from ..models.chat_named_tool_choice import ChatNamedToolChoice
    from ..models.chat_response_format import ChatResponseFormat
    from ..models.chat_stream_options import ChatStreamOptions
    from ..models.chat_system_message import ChatSystemMessage
    from ..models.chat_tool_choice_mode import ChatToolChoiceMode
    from ..models.chat_tool_message import ChatToolMessage
    from ..models.chat_user_message import ChatUserMessage
    from ..models.grounded_chat_completion import GroundedChatCompletion
    from ..models.model_family_value import ModelFamilyValue
    from ..models.prompt_cache_ttl import PromptCacheTtl
    from ..models.tradition_value import TraditionValue

GroundedChatCompletionStream = TypeVar("GroundedChatCompletionStream")


class ChatGrounded(Generic[GroundedChatCompletionStream]):
    """`chat.grounded`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

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
        ]
        | None
        | Unset = UNSET,
        rag_publisher: str | None | Unset = UNSET,
        sources_limit: int | None | Unset = UNSET,
        include_citations: bool | None | Unset = UNSET,
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
    ) -> GroundedChatCompletionStream: ...
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
        ]
        | None
        | Unset = UNSET,
        rag_publisher: str | None | Unset = UNSET,
        sources_limit: int | None | Unset = UNSET,
        include_citations: bool | None | Unset = UNSET,
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
    ) -> GroundedChatCompletion: ...
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
        ]
        | None
        | Unset = UNSET,
        rag_publisher: str | None | Unset = UNSET,
        sources_limit: int | None | Unset = UNSET,
        include_citations: bool | None | Unset = UNSET,
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
    ) -> GroundedChatCompletion | GroundedChatCompletionStream: ...

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
        ]
        | None
        | Unset = UNSET,
        rag_publisher: str | None | Unset = UNSET,
        sources_limit: int | None | Unset = UNSET,
        include_citations: bool | None | Unset = UNSET,
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
    ) -> GroundedChatCompletion | GroundedChatCompletionStream:
        """Create a chat completion from retrieved texts, newer path

        As `POST /ai/v2/chat/completions/grounded`, under the prefix of the newer pages.

        Args:
            messages: The conversation so far. Absent, the service takes "Hello world!"; an empty list
                is status 400.
            rag_publisher: The name of the publisher, in its exact case. One page calls it required, the
                reference gives it a default.
            sources_limit: How many sources to use.
            include_citations: Ask for the sources to be named in the answer.
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

        Spec: `createGroundedCompletion`, POST /ai/v2/grounded/chat/completions.
        """
        from ..operations.chat import create_grounded_completion as op

        call = op.request(
            messages=messages,
            rag_publisher=rag_publisher,
            sources_limit=sources_limit,
            include_citations=include_citations,
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
            streamed: GroundedChatCompletionStream = self._transport.stream(op.OPERATION, call)
            return streamed
        return self._transport.send(op.OPERATION, call)


class AsyncChatGrounded(Generic[GroundedChatCompletionStream]):
    """`chat.grounded`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

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
        ]
        | None
        | Unset = UNSET,
        rag_publisher: str | None | Unset = UNSET,
        sources_limit: int | None | Unset = UNSET,
        include_citations: bool | None | Unset = UNSET,
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
    ) -> GroundedChatCompletionStream: ...
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
        ]
        | None
        | Unset = UNSET,
        rag_publisher: str | None | Unset = UNSET,
        sources_limit: int | None | Unset = UNSET,
        include_citations: bool | None | Unset = UNSET,
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
    ) -> GroundedChatCompletion: ...
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
        ]
        | None
        | Unset = UNSET,
        rag_publisher: str | None | Unset = UNSET,
        sources_limit: int | None | Unset = UNSET,
        include_citations: bool | None | Unset = UNSET,
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
    ) -> GroundedChatCompletion | GroundedChatCompletionStream: ...

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
        ]
        | None
        | Unset = UNSET,
        rag_publisher: str | None | Unset = UNSET,
        sources_limit: int | None | Unset = UNSET,
        include_citations: bool | None | Unset = UNSET,
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
    ) -> GroundedChatCompletion | GroundedChatCompletionStream:
        """Create a chat completion from retrieved texts, newer path

        As `POST /ai/v2/chat/completions/grounded`, under the prefix of the newer pages.

        Args:
            messages: The conversation so far. Absent, the service takes "Hello world!"; an empty list
                is status 400.
            rag_publisher: The name of the publisher, in its exact case. One page calls it required, the
                reference gives it a default.
            sources_limit: How many sources to use.
            include_citations: Ask for the sources to be named in the answer.
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

        Spec: `createGroundedCompletion`, POST /ai/v2/grounded/chat/completions.
        """
        from ..operations.chat import create_grounded_completion as op

        call = op.request(
            messages=messages,
            rag_publisher=rag_publisher,
            sources_limit=sources_limit,
            include_citations=include_citations,
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
            streamed: GroundedChatCompletionStream = await self._transport.stream(
                op.OPERATION, call
            )
            return streamed
        return await self._transport.send(op.OPERATION, call)
