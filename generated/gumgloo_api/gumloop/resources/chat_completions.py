"""chat.completions: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.anthropic_cache_control_directive import AnthropicCacheControlDirective
    from ..models.auto_router_plugin import AutoRouterPlugin
    from ..models.chat_assistant_message import ChatAssistantMessage
    from ..models.chat_completion import ChatCompletion
    from ..models.chat_debug_options import ChatDebugOptions
    from ..models.chat_developer_message import ChatDeveloperMessage
    from ..models.chat_format_grammar_config import ChatFormatGrammarConfig
    from ..models.chat_format_json_schema_config import ChatFormatJSONSchemaConfig
    from ..models.chat_format_python_config import ChatFormatPythonConfig
    from ..models.chat_format_text_config import ChatFormatTextConfig
    from ..models.chat_function_tool import ChatFunctionTool
    from ..models.chat_image_config import ChatImageConfig
    from ..models.chat_modality import ChatModality
    from ..models.chat_named_tool_choice import ChatNamedToolChoice
    from ..models.chat_request_reasoning import ChatRequestReasoning
    from ..models.chat_search_models_server_tool import ChatSearchModelsServerTool
    from ..models.chat_service_tier import ChatServiceTier
    from ..models.chat_stream_options import ChatStreamOptions
    from ..models.chat_system_message import ChatSystemMessage
    from ..models.chat_tool_choice_mode import ChatToolChoiceMode
    from ..models.chat_tool_message import ChatToolMessage
    from ..models.chat_user_message import ChatUserMessage
    from ..models.chat_web_search_shorthand import ChatWebSearchShorthand
    from ..models.context_compression_plugin import ContextCompressionPlugin
    from ..models.datetime_server_tool import DatetimeServerTool
    from ..models.file_parser_plugin import FileParserPlugin
    from ..models.format_json_object_config import FormatJSONObjectConfig
    from ..models.image_generation_server_tool import ImageGenerationServerTool
    from ..models.moderation_plugin import ModerationPlugin
    from ..models.open_router_web_search_server_tool import OpenRouterWebSearchServerTool
    from ..models.provider_preferences import ProviderPreferences
    from ..models.response_healing_plugin import ResponseHealingPlugin
    from ..models.trace_config import TraceConfig
    from ..models.web_search_plugin import WebSearchPlugin

ChatCompletionStream = TypeVar("ChatCompletionStream")


class ChatCompletions(Generic[ChatCompletionStream]):
    """`chat.completions`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @overload
    def create(
        self,
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
        model: str,
        messages: Sequence[
            ChatSystemMessage
            | Mapping[str, Any]
            | ChatDeveloperMessage
            | ChatUserMessage
            | ChatAssistantMessage
            | ChatToolMessage
        ],
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
        model: str,
        messages: Sequence[
            ChatSystemMessage
            | Mapping[str, Any]
            | ChatDeveloperMessage
            | ChatUserMessage
            | ChatAssistantMessage
            | ChatToolMessage
        ],
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
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ChatCompletion | ChatCompletionStream: ...

    def create(
        self,
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
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ChatCompletion | ChatCompletionStream:
        """Create a chat completion

        Asks a model for the next message of a conversation. Lives on the streaming host alone,
        with and without `stream`. With `stream` true the answer is a stream of chunks
        that ends with `[DONE]`; an error in mid-stream is a chunk whose choice has the
        `finish_reason` `error`, with the error beside it. Gumloop's own documentation
        names `model`, `messages`, `stream`, `temperature`, `max_completion_tokens`,
        `modalities`, `image_config`, `response_format`, `tools`, `tool_choice` and
        `provider`. The other members are those that the official SDK lets through to
        the router behind the service. Errors 400, 404, 413 and 422 of a provider come
        back inside the message of the service's own error. Asking a model for an image
        that it cannot make gives `model_image_unsupported` (400), with `modalities` as
        the `param`. An image costs a flat fee of 30 credits, half of it with the
        caller's own key of the provider. Takes no `team_id`.

        Args:
            model: The model, such as `claude-sonnet-4-5`. Optional in the SDK, required by the
                documentation.
            messages: The conversation so far.
            stream: Answer in chunks as server-sent events.
            temperature: Randomness of the sampling. OpenRouter's range is 0 to 2.
            max_completion_tokens: The most tokens to write. Takes the place of `max_tokens`.
            modalities: Kinds of output. `image` sends the request to an image model. Gumloop documents
                `text` and `image`.
            image_config: How to make the picture. Chat models ignore it. The names are documented, the
                types are not: each is a string, a number or an array.
                `image_size` is in the newer reference only.
            response_format: The form of the answer, told apart by its type. Gumloop documents `json_object`
                and `json_schema`.
            tools: What the model may call. Gumloop documents function tools only.
            tool_choice: Whether and which tool to call. Absent, the model decides.
            provider: Choice between providers. `sort` and `order` are honoured; `zdr` and
                `data_collection` are set by the server whatever is sent.
            cache_control: Switches Anthropic's cache on for the whole request.
            debug: For streams only.
            frequency_penalty: OpenRouter's range is -2 to 2.
            logit_bias: Token id to bias.
            logprobs: Ask for the log probabilities of the tokens.
            max_tokens: The older name of `max_completion_tokens`.
            metadata: See the spec.
            models: Models to fall back on, in order.
            parallel_tool_calls: Whether the model may ask for several calls at once.
            plugins: See the spec.
            presence_penalty: OpenRouter's range is -2 to 2.
            reasoning: How much to think, and how much of it to show.
            seed: See the spec.
            service_tier: See the spec.
            session_id: Groups requests for observability. OpenRouter takes up to 256 characters.
            stop: Where to stop. OpenRouter takes up to 4 strings.
            stream_options: Not in Gumloop's documentation.
            top_logprobs: How many alternatives to show per token. OpenRouter's range is 0 to 20.
            top_p: OpenRouter's range is 0 to 1.
            trace: Names for tracing; further members are passed on.
            user: An id of the end user.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 402, 404, 501, 502, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createChatCompletion`, POST /chat/completions.
        """
        from ..operations.chat import create_chat_completion as op

        call = op.request(
            model=model,
            messages=messages,
            stream=stream,
            temperature=temperature,
            max_completion_tokens=max_completion_tokens,
            modalities=modalities,
            image_config=image_config,
            response_format=response_format,
            tools=tools,
            tool_choice=tool_choice,
            provider=provider,
            cache_control=cache_control,
            debug=debug,
            frequency_penalty=frequency_penalty,
            logit_bias=logit_bias,
            logprobs=logprobs,
            max_tokens=max_tokens,
            metadata=metadata,
            models=models,
            parallel_tool_calls=parallel_tool_calls,
            plugins=plugins,
            presence_penalty=presence_penalty,
            reasoning=reasoning,
            seed=seed,
            service_tier=service_tier,
            session_id=session_id,
            stop=stop,
            stream_options=stream_options,
            top_logprobs=top_logprobs,
            top_p=top_p,
            trace=trace,
            user=user,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        if stream:
            streamed: ChatCompletionStream = self._transport.stream(op.OPERATION, call)
            return streamed
        return self._transport.send(op.OPERATION, call)


class AsyncChatCompletions(Generic[ChatCompletionStream]):
    """`chat.completions`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @overload
    async def create(
        self,
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
        model: str,
        messages: Sequence[
            ChatSystemMessage
            | Mapping[str, Any]
            | ChatDeveloperMessage
            | ChatUserMessage
            | ChatAssistantMessage
            | ChatToolMessage
        ],
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
        model: str,
        messages: Sequence[
            ChatSystemMessage
            | Mapping[str, Any]
            | ChatDeveloperMessage
            | ChatUserMessage
            | ChatAssistantMessage
            | ChatToolMessage
        ],
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
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ChatCompletion | ChatCompletionStream: ...

    async def create(
        self,
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
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ChatCompletion | ChatCompletionStream:
        """Create a chat completion

        Asks a model for the next message of a conversation. Lives on the streaming host alone,
        with and without `stream`. With `stream` true the answer is a stream of chunks
        that ends with `[DONE]`; an error in mid-stream is a chunk whose choice has the
        `finish_reason` `error`, with the error beside it. Gumloop's own documentation
        names `model`, `messages`, `stream`, `temperature`, `max_completion_tokens`,
        `modalities`, `image_config`, `response_format`, `tools`, `tool_choice` and
        `provider`. The other members are those that the official SDK lets through to
        the router behind the service. Errors 400, 404, 413 and 422 of a provider come
        back inside the message of the service's own error. Asking a model for an image
        that it cannot make gives `model_image_unsupported` (400), with `modalities` as
        the `param`. An image costs a flat fee of 30 credits, half of it with the
        caller's own key of the provider. Takes no `team_id`.

        Args:
            model: The model, such as `claude-sonnet-4-5`. Optional in the SDK, required by the
                documentation.
            messages: The conversation so far.
            stream: Answer in chunks as server-sent events.
            temperature: Randomness of the sampling. OpenRouter's range is 0 to 2.
            max_completion_tokens: The most tokens to write. Takes the place of `max_tokens`.
            modalities: Kinds of output. `image` sends the request to an image model. Gumloop documents
                `text` and `image`.
            image_config: How to make the picture. Chat models ignore it. The names are documented, the
                types are not: each is a string, a number or an array.
                `image_size` is in the newer reference only.
            response_format: The form of the answer, told apart by its type. Gumloop documents `json_object`
                and `json_schema`.
            tools: What the model may call. Gumloop documents function tools only.
            tool_choice: Whether and which tool to call. Absent, the model decides.
            provider: Choice between providers. `sort` and `order` are honoured; `zdr` and
                `data_collection` are set by the server whatever is sent.
            cache_control: Switches Anthropic's cache on for the whole request.
            debug: For streams only.
            frequency_penalty: OpenRouter's range is -2 to 2.
            logit_bias: Token id to bias.
            logprobs: Ask for the log probabilities of the tokens.
            max_tokens: The older name of `max_completion_tokens`.
            metadata: See the spec.
            models: Models to fall back on, in order.
            parallel_tool_calls: Whether the model may ask for several calls at once.
            plugins: See the spec.
            presence_penalty: OpenRouter's range is -2 to 2.
            reasoning: How much to think, and how much of it to show.
            seed: See the spec.
            service_tier: See the spec.
            session_id: Groups requests for observability. OpenRouter takes up to 256 characters.
            stop: Where to stop. OpenRouter takes up to 4 strings.
            stream_options: Not in Gumloop's documentation.
            top_logprobs: How many alternatives to show per token. OpenRouter's range is 0 to 20.
            top_p: OpenRouter's range is 0 to 1.
            trace: Names for tracing; further members are passed on.
            user: An id of the end user.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 402, 404, 501, 502, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createChatCompletion`, POST /chat/completions.
        """
        from ..operations.chat import create_chat_completion as op

        call = op.request(
            model=model,
            messages=messages,
            stream=stream,
            temperature=temperature,
            max_completion_tokens=max_completion_tokens,
            modalities=modalities,
            image_config=image_config,
            response_format=response_format,
            tools=tools,
            tool_choice=tool_choice,
            provider=provider,
            cache_control=cache_control,
            debug=debug,
            frequency_penalty=frequency_penalty,
            logit_bias=logit_bias,
            logprobs=logprobs,
            max_tokens=max_tokens,
            metadata=metadata,
            models=models,
            parallel_tool_calls=parallel_tool_calls,
            plugins=plugins,
            presence_penalty=presence_penalty,
            reasoning=reasoning,
            seed=seed,
            service_tier=service_tier,
            session_id=session_id,
            stop=stop,
            stream_options=stream_options,
            top_logprobs=top_logprobs,
            top_p=top_p,
            trace=trace,
            user=user,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        if stream:
            streamed: ChatCompletionStream = await self._transport.stream(op.OPERATION, call)
            return streamed
        return await self._transport.send(op.OPERATION, call)
