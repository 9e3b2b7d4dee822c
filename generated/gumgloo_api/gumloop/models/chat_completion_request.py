"""ChatCompletionRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, by_tag, hollow, trace, unfit
from ...support.model import Model, Unknown, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .anthropic_cache_control_directive import AnthropicCacheControlDirective
    from .chat_debug_options import ChatDebugOptions
    from .chat_image_config import ChatImageConfig
    from .chat_modality import ChatModality
    from .chat_named_tool_choice import ChatNamedToolChoice
    from .chat_request_reasoning import ChatRequestReasoning
    from .chat_service_tier import ChatServiceTier
    from .chat_stream_options import ChatStreamOptions
    from .chat_tool_choice_mode import ChatToolChoiceMode
    from .provider_preferences import ProviderPreferences
    from .trace_config import TraceConfig


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatCompletionRequest(Model):
    """What to answer, and how. The service ignores members that it does not know. Limits that a
    description calls OpenRouter's are not stated by Gumloop."""

    model: str
    """The model, such as `claude-sonnet-4-5`. Optional in the SDK, required by the documentation."""
    messages: list[
        ChatSystemMessage
        | ChatDeveloperMessage
        | ChatUserMessage
        | ChatAssistantMessage
        | ChatToolMessage
        | Unknown
    ]
    """The conversation so far."""
    stream: bool | Unset
    """Answer in chunks as server-sent events."""
    temperature: float | None | Unset
    """Randomness of the sampling. OpenRouter's range is 0 to 2."""
    max_completion_tokens: int | None | Unset
    """The most tokens to write. Takes the place of `max_tokens`."""
    modalities: list[ChatModality | str] | Unset
    """Kinds of output. `image` sends the request to an image model. Gumloop documents `text` and
    `image`."""
    image_config: ChatImageConfig | Unset
    """How to make the picture. Chat models ignore it. The names are documented, the types are not:
    each is a string, a number or an array. `image_size` is in the newer reference only."""
    response_format: (
        ChatFormatTextConfig
        | FormatJSONObjectConfig
        | ChatFormatJSONSchemaConfig
        | ChatFormatGrammarConfig
        | ChatFormatPythonConfig
        | Unknown
        | Unset
    )
    """The form of the answer, told apart by its type. Gumloop documents `json_object` and
    `json_schema`."""
    tools: (
        list[
            ChatFunctionTool
            | DatetimeServerTool
            | ImageGenerationServerTool
            | ChatSearchModelsServerTool
            | OpenRouterWebSearchServerTool
            | ChatWebSearchShorthand
            | Unknown
        ]
        | Unset
    )
    """What the model may call. Gumloop documents function tools only."""
    tool_choice: ChatToolChoiceMode | ChatNamedToolChoice | Unset
    """Whether and which tool to call. Absent, the model decides."""
    provider: ProviderPreferences | None | Unset
    """Choice between providers. `sort` and `order` are honoured; `zdr` and `data_collection` are
    set by the server whatever is sent."""
    cache_control: AnthropicCacheControlDirective | Unset
    """Switches Anthropic's cache on for the whole request."""
    debug: ChatDebugOptions | Unset
    """For streams only."""
    frequency_penalty: float | None | Unset
    """OpenRouter's range is -2 to 2."""
    logit_bias: dict[str, float] | None | Unset
    """Token id to bias."""
    logprobs: bool | None | Unset
    """Ask for the log probabilities of the tokens."""
    max_tokens: int | None | Unset
    """The older name of `max_completion_tokens`."""
    metadata: dict[str, str] | Unset
    models: list[str] | Unset
    """Models to fall back on, in order."""
    parallel_tool_calls: bool | None | Unset
    """Whether the model may ask for several calls at once."""
    plugins: (
        list[
            AutoRouterPlugin
            | ContextCompressionPlugin
            | FileParserPlugin
            | ModerationPlugin
            | ResponseHealingPlugin
            | WebSearchPlugin
            | Unknown
        ]
        | Unset
    )
    presence_penalty: float | None | Unset
    """OpenRouter's range is -2 to 2."""
    reasoning: ChatRequestReasoning | Unset
    """How much to think, and how much of it to show."""
    seed: int | None | Unset
    service_tier: ChatServiceTier | str | None | Unset
    session_id: str | Unset
    """Groups requests for observability. OpenRouter takes up to 256 characters."""
    stop: str | list[str] | None | Unset
    """Where to stop. OpenRouter takes up to 4 strings."""
    stream_options: ChatStreamOptions | None | Unset
    """Not in Gumloop's documentation."""
    top_logprobs: int | None | Unset
    """How many alternatives to show per token. OpenRouter's range is 0 to 20."""
    top_p: float | None | Unset
    """OpenRouter's range is 0 to 1."""
    trace: TraceConfig | Unset
    """Names for tracing; further members are passed on."""
    user: str | Unset
    """An id of the end user."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "model",
        "messages",
        "stream",
        "temperature",
        "max_completion_tokens",
        "modalities",
        "image_config",
        "response_format",
        "tools",
        "tool_choice",
        "provider",
        "cache_control",
        "debug",
        "frequency_penalty",
        "logit_bias",
        "logprobs",
        "max_tokens",
        "metadata",
        "models",
        "parallel_tool_calls",
        "plugins",
        "presence_penalty",
        "reasoning",
        "seed",
        "service_tier",
        "session_id",
        "stop",
        "stream_options",
        "top_logprobs",
        "top_p",
        "trace",
        "user",
        "additional_properties",
    )

    def __init__(
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
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.model = model
        given = dump(messages)
        self.messages = (
            [_messages_item(given_) for given_ in given]
            if given.__class__ is list
            else unfit(given, "messages", "array")
        )
        self.stream = UNSET if stream is None else stream
        self.temperature = temperature
        self.max_completion_tokens = max_completion_tokens
        given = dump(modalities)
        self.modalities = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "modalities", "array"))
        )
        given = dump(image_config)
        self.image_config = (
            UNSET
            if given is None
            else (
                read_chat_image_config(given)
                if given.__class__ is dict
                else hollow(given, "image_config", "object")
            )
        )
        given = dump(response_format)
        self.response_format = UNSET if given is None else _response_format(given)
        given = dump(tools)
        self.tools = (
            UNSET
            if given is None
            else (
                [_tools_item(given_) for given_ in given]
                if given.__class__ is list
                else hollow(given, "tools", "array")
            )
        )
        given = dump(tool_choice)
        self.tool_choice = UNSET if given is None else _tool_choice(given)
        given = dump(provider)
        self.provider = (
            read_provider_preferences(given)
            if given.__class__ is dict
            else hollow(given, "provider", "object")
        )
        given = dump(cache_control)
        self.cache_control = (
            UNSET
            if given is None
            else (
                read_anthropic_cache_control_directive(given)
                if given.__class__ is dict
                else hollow(given, "cache_control", "object")
            )
        )
        given = dump(debug)
        self.debug = (
            UNSET
            if given is None
            else (
                read_chat_debug_options(given)
                if given.__class__ is dict
                else hollow(given, "debug", "object")
            )
        )
        self.frequency_penalty = frequency_penalty
        given = dump(logit_bias)
        self.logit_bias = (
            given if given.__class__ is dict else hollow(given, "logit_bias", "object")
        )
        self.logprobs = logprobs
        self.max_tokens = max_tokens
        given = dump(metadata)
        self.metadata = (
            UNSET
            if given is None
            else (given if given.__class__ is dict else hollow(given, "metadata", "object"))
        )
        given = dump(models)
        self.models = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "models", "array"))
        )
        self.parallel_tool_calls = parallel_tool_calls
        given = dump(plugins)
        self.plugins = (
            UNSET
            if given is None
            else (
                [_plugins_item(given_) for given_ in given]
                if given.__class__ is list
                else hollow(given, "plugins", "array")
            )
        )
        self.presence_penalty = presence_penalty
        given = dump(reasoning)
        self.reasoning = (
            UNSET
            if given is None
            else (
                read_chat_request_reasoning(given)
                if given.__class__ is dict
                else hollow(given, "reasoning", "object")
            )
        )
        self.seed = seed
        self.service_tier = service_tier
        self.session_id = UNSET if session_id is None else session_id
        given = dump(stop)
        self.stop = _stop(given)
        given = dump(stream_options)
        self.stream_options = (
            read_chat_stream_options(given)
            if given.__class__ is dict
            else hollow(given, "stream_options", "object")
        )
        self.top_logprobs = top_logprobs
        self.top_p = top_p
        given = dump(trace)
        self.trace = (
            UNSET
            if given is None
            else (
                read_trace_config(given)
                if given.__class__ is dict
                else hollow(given, "trace", "object")
            )
        )
        self.user = UNSET if user is None else user
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.model = src["model"]
            value = src["messages"]
            self.messages = (
                [_messages_item(value_) for value_ in value]
                if value.__class__ is list
                else unfit(value, "messages", "array")
            )
            self.stream = self.temperature = self.max_completion_tokens = self.frequency_penalty = (
                self.logprobs
            ) = self.max_tokens = self.parallel_tool_calls = self.presence_penalty = self.seed = (
                self.service_tier
            ) = self.session_id = self.top_logprobs = self.top_p = self.user = self.modalities = (
                self.image_config
            ) = self.response_format = self.tools = self.tool_choice = self.provider = (
                self.cache_control
            ) = self.debug = self.logit_bias = self.metadata = self.models = self.plugins = (
                self.reasoning
            ) = self.stop = self.stream_options = self.trace = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "stream" in src:
                self.stream = src["stream"]
                left -= 1
                if not left:
                    return self
            if "temperature" in src:
                self.temperature = src["temperature"]
                left -= 1
                if not left:
                    return self
            if "max_completion_tokens" in src:
                self.max_completion_tokens = src["max_completion_tokens"]
                left -= 1
                if not left:
                    return self
            if "frequency_penalty" in src:
                self.frequency_penalty = src["frequency_penalty"]
                left -= 1
                if not left:
                    return self
            if "logprobs" in src:
                self.logprobs = src["logprobs"]
                left -= 1
                if not left:
                    return self
            if "max_tokens" in src:
                self.max_tokens = src["max_tokens"]
                left -= 1
                if not left:
                    return self
            if "parallel_tool_calls" in src:
                self.parallel_tool_calls = src["parallel_tool_calls"]
                left -= 1
                if not left:
                    return self
            if "presence_penalty" in src:
                self.presence_penalty = src["presence_penalty"]
                left -= 1
                if not left:
                    return self
            if "seed" in src:
                self.seed = src["seed"]
                left -= 1
                if not left:
                    return self
            if "service_tier" in src:
                self.service_tier = src["service_tier"]
                left -= 1
                if not left:
                    return self
            if "session_id" in src:
                self.session_id = src["session_id"]
                left -= 1
                if not left:
                    return self
            if "top_logprobs" in src:
                self.top_logprobs = src["top_logprobs"]
                left -= 1
                if not left:
                    return self
            if "top_p" in src:
                self.top_p = src["top_p"]
                left -= 1
                if not left:
                    return self
            if "user" in src:
                self.user = src["user"]
                left -= 1
                if not left:
                    return self
            if "modalities" in src:
                value = src["modalities"]
                self.modalities = (
                    value if value.__class__ is list else hollow(value, "modalities", "array")
                )
                left -= 1
                if not left:
                    return self
            if "image_config" in src:
                value = src["image_config"]
                self.image_config = (
                    read_chat_image_config(value)
                    if value.__class__ is dict
                    else hollow(value, "image_config", "object")
                )
                left -= 1
                if not left:
                    return self
            if "response_format" in src:
                value = src["response_format"]
                self.response_format = _response_format(value)
                left -= 1
                if not left:
                    return self
            if "tools" in src:
                value = src["tools"]
                self.tools = (
                    [_tools_item(value_) for value_ in value]
                    if value.__class__ is list
                    else hollow(value, "tools", "array")
                )
                left -= 1
                if not left:
                    return self
            if "tool_choice" in src:
                value = src["tool_choice"]
                self.tool_choice = _tool_choice(value)
                left -= 1
                if not left:
                    return self
            if "provider" in src:
                value = src["provider"]
                self.provider = (
                    read_provider_preferences(value)
                    if value.__class__ is dict
                    else hollow(value, "provider", "object")
                )
                left -= 1
                if not left:
                    return self
            if "cache_control" in src:
                value = src["cache_control"]
                self.cache_control = (
                    read_anthropic_cache_control_directive(value)
                    if value.__class__ is dict
                    else hollow(value, "cache_control", "object")
                )
                left -= 1
                if not left:
                    return self
            if "debug" in src:
                value = src["debug"]
                self.debug = (
                    read_chat_debug_options(value)
                    if value.__class__ is dict
                    else hollow(value, "debug", "object")
                )
                left -= 1
                if not left:
                    return self
            if "logit_bias" in src:
                value = src["logit_bias"]
                self.logit_bias = (
                    value if value.__class__ is dict else hollow(value, "logit_bias", "object")
                )
                left -= 1
                if not left:
                    return self
            if "metadata" in src:
                value = src["metadata"]
                self.metadata = (
                    value if value.__class__ is dict else hollow(value, "metadata", "object")
                )
                left -= 1
                if not left:
                    return self
            if "models" in src:
                value = src["models"]
                self.models = value if value.__class__ is list else hollow(value, "models", "array")
                left -= 1
                if not left:
                    return self
            if "plugins" in src:
                value = src["plugins"]
                self.plugins = (
                    [_plugins_item(value_) for value_ in value]
                    if value.__class__ is list
                    else hollow(value, "plugins", "array")
                )
                left -= 1
                if not left:
                    return self
            if "reasoning" in src:
                value = src["reasoning"]
                self.reasoning = (
                    read_chat_request_reasoning(value)
                    if value.__class__ is dict
                    else hollow(value, "reasoning", "object")
                )
                left -= 1
                if not left:
                    return self
            if "stop" in src:
                value = src["stop"]
                self.stop = _stop(value)
                left -= 1
                if not left:
                    return self
            if "stream_options" in src:
                value = src["stream_options"]
                self.stream_options = (
                    read_chat_stream_options(value)
                    if value.__class__ is dict
                    else hollow(value, "stream_options", "object")
                )
                left -= 1
                if not left:
                    return self
            if "trace" in src:
                value = src["trace"]
                self.trace = (
                    read_trace_config(value)
                    if value.__class__ is dict
                    else hollow(value, "trace", "object")
                )
                left -= 1
                if not left:
                    return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["model"] = self.model
        out["messages"] = dump(self.messages)
        if self.stream is not UNSET:
            out["stream"] = self.stream
        if self.temperature is not UNSET:
            out["temperature"] = self.temperature
        if self.max_completion_tokens is not UNSET:
            out["max_completion_tokens"] = self.max_completion_tokens
        if self.modalities is not UNSET:
            out["modalities"] = dump(self.modalities)
        if self.image_config is not UNSET:
            out["image_config"] = dump(self.image_config)
        if self.response_format is not UNSET:
            out["response_format"] = dump(self.response_format)
        if self.tools is not UNSET:
            out["tools"] = dump(self.tools)
        if self.tool_choice is not UNSET:
            out["tool_choice"] = dump(self.tool_choice)
        if self.provider is not UNSET:
            out["provider"] = dump(self.provider)
        if self.cache_control is not UNSET:
            out["cache_control"] = dump(self.cache_control)
        if self.debug is not UNSET:
            out["debug"] = dump(self.debug)
        if self.frequency_penalty is not UNSET:
            out["frequency_penalty"] = self.frequency_penalty
        if self.logit_bias is not UNSET:
            out["logit_bias"] = dump(self.logit_bias)
        if self.logprobs is not UNSET:
            out["logprobs"] = self.logprobs
        if self.max_tokens is not UNSET:
            out["max_tokens"] = self.max_tokens
        if self.metadata is not UNSET:
            out["metadata"] = dump(self.metadata)
        if self.models is not UNSET:
            out["models"] = dump(self.models)
        if self.parallel_tool_calls is not UNSET:
            out["parallel_tool_calls"] = self.parallel_tool_calls
        if self.plugins is not UNSET:
            out["plugins"] = dump(self.plugins)
        if self.presence_penalty is not UNSET:
            out["presence_penalty"] = self.presence_penalty
        if self.reasoning is not UNSET:
            out["reasoning"] = dump(self.reasoning)
        if self.seed is not UNSET:
            out["seed"] = self.seed
        if self.service_tier is not UNSET:
            out["service_tier"] = self.service_tier
        if self.session_id is not UNSET:
            out["session_id"] = self.session_id
        if self.stop is not UNSET:
            out["stop"] = dump(self.stop)
        if self.stream_options is not UNSET:
            out["stream_options"] = dump(self.stream_options)
        if self.top_logprobs is not UNSET:
            out["top_logprobs"] = self.top_logprobs
        if self.top_p is not UNSET:
            out["top_p"] = self.top_p
        if self.trace is not UNSET:
            out["trace"] = dump(self.trace)
        if self.user is not UNSET:
            out["user"] = self.user
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.model = self.model
        made.messages = self.messages
        made.stream = self.stream
        made.temperature = self.temperature
        made.max_completion_tokens = self.max_completion_tokens
        made.modalities = self.modalities
        made.image_config = self.image_config
        made.response_format = self.response_format
        made.tools = self.tools
        made.tool_choice = self.tool_choice
        made.provider = self.provider
        made.cache_control = self.cache_control
        made.debug = self.debug
        made.frequency_penalty = self.frequency_penalty
        made.logit_bias = self.logit_bias
        made.logprobs = self.logprobs
        made.max_tokens = self.max_tokens
        made.metadata = self.metadata
        made.models = self.models
        made.parallel_tool_calls = self.parallel_tool_calls
        made.plugins = self.plugins
        made.presence_penalty = self.presence_penalty
        made.reasoning = self.reasoning
        made.seed = self.seed
        made.service_tier = self.service_tier
        made.session_id = self.session_id
        made.stop = self.stop
        made.stream_options = self.stream_options
        made.top_logprobs = self.top_logprobs
        made.top_p = self.top_p
        made.trace = self.trace
        made.user = self.user
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_completion_request = ChatCompletionRequest.from_dict

_KNOWN = frozenset(
    {
        "model",
        "messages",
        "stream",
        "temperature",
        "max_completion_tokens",
        "modalities",
        "image_config",
        "response_format",
        "tools",
        "tool_choice",
        "provider",
        "cache_control",
        "debug",
        "frequency_penalty",
        "logit_bias",
        "logprobs",
        "max_tokens",
        "metadata",
        "models",
        "parallel_tool_calls",
        "plugins",
        "presence_penalty",
        "reasoning",
        "seed",
        "service_tier",
        "session_id",
        "stop",
        "stream_options",
        "top_logprobs",
        "top_p",
        "trace",
        "user",
    }
)

# Below the class, so that modules may import each other in circles.
from .anthropic_cache_control_directive import read_anthropic_cache_control_directive  # noqa: E402
from .auto_router_plugin import AutoRouterPlugin  # noqa: E402
from .chat_assistant_message import ChatAssistantMessage  # noqa: E402
from .chat_debug_options import read_chat_debug_options  # noqa: E402
from .chat_developer_message import ChatDeveloperMessage  # noqa: E402
from .chat_format_grammar_config import ChatFormatGrammarConfig  # noqa: E402
from .chat_format_json_schema_config import ChatFormatJSONSchemaConfig  # noqa: E402
from .chat_format_python_config import ChatFormatPythonConfig  # noqa: E402
from .chat_format_text_config import ChatFormatTextConfig  # noqa: E402
from .chat_function_tool import ChatFunctionTool  # noqa: E402
from .chat_image_config import read_chat_image_config  # noqa: E402
from .chat_named_tool_choice import read_chat_named_tool_choice  # noqa: E402
from .chat_request_reasoning import read_chat_request_reasoning  # noqa: E402
from .chat_search_models_server_tool import ChatSearchModelsServerTool  # noqa: E402
from .chat_stream_options import read_chat_stream_options  # noqa: E402
from .chat_system_message import ChatSystemMessage  # noqa: E402
from .chat_tool_message import ChatToolMessage  # noqa: E402
from .chat_user_message import ChatUserMessage  # noqa: E402
from .chat_web_search_shorthand import ChatWebSearchShorthand  # noqa: E402
from .context_compression_plugin import ContextCompressionPlugin  # noqa: E402
from .datetime_server_tool import DatetimeServerTool  # noqa: E402
from .file_parser_plugin import FileParserPlugin  # noqa: E402
from .format_json_object_config import FormatJSONObjectConfig  # noqa: E402
from .image_generation_server_tool import ImageGenerationServerTool  # noqa: E402
from .moderation_plugin import ModerationPlugin  # noqa: E402
from .open_router_web_search_server_tool import OpenRouterWebSearchServerTool  # noqa: E402
from .provider_preferences import read_provider_preferences  # noqa: E402
from .response_healing_plugin import ResponseHealingPlugin  # noqa: E402
from .trace_config import read_trace_config  # noqa: E402
from .web_search_plugin import WebSearchPlugin  # noqa: E402

_MESSAGES_ITEM: dict[Any, type[Model]] = {
    "system": ChatSystemMessage,
    "developer": ChatDeveloperMessage,
    "user": ChatUserMessage,
    "assistant": ChatAssistantMessage,
    "tool": ChatToolMessage,
}


def _messages_item(value: Any) -> Any:
    if value.__class__ is dict:
        return by_tag(_MESSAGES_ITEM, value, "role")
    return unfit(value, "messages", "object")


_RESPONSE_FORMAT: dict[Any, type[Model]] = {
    "text": ChatFormatTextConfig,
    "json_object": FormatJSONObjectConfig,
    "json_schema": ChatFormatJSONSchemaConfig,
    "grammar": ChatFormatGrammarConfig,
    "python": ChatFormatPythonConfig,
}


def _response_format(value: Any) -> Any:
    if value.__class__ is dict:
        return by_tag(_RESPONSE_FORMAT, value, "type")
    return hollow(value, "response_format", "object")


_TOOLS_ITEM: dict[Any, type[Model]] = {
    "function": ChatFunctionTool,
    "openrouter:datetime": DatetimeServerTool,
    "openrouter:image_generation": ImageGenerationServerTool,
    "openrouter:experimental__search_models": ChatSearchModelsServerTool,
    "openrouter:web_search": OpenRouterWebSearchServerTool,
    "web_search": ChatWebSearchShorthand,
    "web_search_2025_08_26": ChatWebSearchShorthand,
    "web_search_preview": ChatWebSearchShorthand,
    "web_search_preview_2025_03_11": ChatWebSearchShorthand,
}


def _tools_item(value: Any) -> Any:
    if value.__class__ is dict:
        return by_tag(_TOOLS_ITEM, value, "type")
    return unfit(value, "tools", "object")


def _tool_choice(value: Any) -> Any:
    if value.__class__ is dict:
        return read_chat_named_tool_choice(value)
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "tool_choice", "object or scalar")
    return value


_PLUGINS_ITEM: dict[Any, type[Model]] = {
    "auto-router": AutoRouterPlugin,
    "context-compression": ContextCompressionPlugin,
    "file-parser": FileParserPlugin,
    "moderation": ModerationPlugin,
    "response-healing": ResponseHealingPlugin,
    "web": WebSearchPlugin,
}


def _plugins_item(value: Any) -> Any:
    if value.__class__ is dict:
        return by_tag(_PLUGINS_ITEM, value, "id")
    return unfit(value, "plugins", "object")


def _stop(value: Any) -> Any:
    if value.__class__ is list:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "stop", "array or scalar")
    return value
