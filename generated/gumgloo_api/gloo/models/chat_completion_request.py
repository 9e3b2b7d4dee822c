"""ChatCompletionRequest: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, by_tag, each, hollow, trace, unfit
from ...support.model import Model, Unknown, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_function_tool import ChatFunctionTool
    from .chat_named_tool_choice import ChatNamedToolChoice
    from .chat_response_format import ChatResponseFormat
    from .chat_stream_options import ChatStreamOptions
    from .chat_tool_choice_mode import ChatToolChoiceMode
    from .model_family_value import ModelFamilyValue
    from .tradition_value import TraditionValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatCompletionRequest(Model):
    """What to answer, and how. Exactly one of `auto_routing` true, `model` and `model_family` says
    by which model. The service ignores members that it does not know."""

    messages: list[
        ChatSystemMessage
        | ChatDeveloperMessage
        | ChatUserMessage
        | ChatAssistantMessage
        | ChatToolMessage
        | Unknown
    ]
    """The conversation so far."""
    auto_routing: bool | Unset
    """True lets the service choose the model. False may stand beside `model` or `model_family`."""
    model: str | Unset
    """A model id, such as `gloo-anthropic-claude-haiku-4.5`. An open set."""
    model_family: ModelFamilyValue | str | Unset
    """A vendor of models. Compared without regard to case."""
    tradition: TraditionValue | str | Unset
    """The theological perspective. Absent, a general Christian view. The service was measured to
    accept any string, without regard to case, and to take unknown ones as none.
    `not_faith_specific` needs a `model`, by a later measurement."""
    stream: bool | Unset
    """Answer in chunks as server-sent events."""
    stream_options: ChatStreamOptions | Unset
    """Has a meaning only beside `stream` true."""
    temperature: float | Unset
    """Randomness of the sampling."""
    max_tokens: int | Unset
    """The most tokens to write. Reasoning models with less than about 1024 answer 503: their
    thinking uses them up."""
    max_completion_tokens: int | Unset
    """Accepted by some models."""
    tools: list[ChatFunctionTool] | Unset
    """What the model may call. Some models take none and answer 400."""
    tool_choice: ChatToolChoiceMode | ChatNamedToolChoice | Unset
    """Whether and which tool to call. Absent, the model decides."""
    parallel_tool_calls: bool | Unset
    """Whether the model may ask for several calls at once."""
    response_format: ChatResponseFormat | Unset
    """The form of the answer. Only `json_schema` was seen, with models of OpenAI, Google and Qwen;
    Anthropic models need a tool instead."""
    prompt_cache_key: str | Unset
    """Only seen in clients."""
    enable_thinking: bool | Unset
    """Only seen in clients, which send false to open models."""
    reasoning_effort: str | Unset
    """Accepted and ignored here."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "messages",
        "auto_routing",
        "model",
        "model_family",
        "tradition",
        "stream",
        "stream_options",
        "temperature",
        "max_tokens",
        "max_completion_tokens",
        "tools",
        "tool_choice",
        "parallel_tool_calls",
        "response_format",
        "prompt_cache_key",
        "enable_thinking",
        "reasoning_effort",
        "additional_properties",
    )

    def __init__(
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
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(messages)
        self.messages = (
            [_messages_item(given_) for given_ in given]
            if given.__class__ is list
            else unfit(given, "messages", "array")
        )
        self.auto_routing = UNSET if auto_routing is None else auto_routing
        self.model = UNSET if model is None else model
        self.model_family = UNSET if model_family is None else model_family
        self.tradition = UNSET if tradition is None else tradition
        self.stream = UNSET if stream is None else stream
        given = dump(stream_options)
        self.stream_options = (
            UNSET
            if given is None
            else (
                read_chat_stream_options(given)
                if given.__class__ is dict
                else hollow(given, "stream_options", "object")
            )
        )
        self.temperature = UNSET if temperature is None else temperature
        self.max_tokens = UNSET if max_tokens is None else max_tokens
        self.max_completion_tokens = (
            UNSET if max_completion_tokens is None else max_completion_tokens
        )
        given = dump(tools)
        self.tools = (
            UNSET
            if given is None
            else (
                each(read_chat_function_tool, given, "tools")
                if given.__class__ is list
                else hollow(given, "tools", "array")
            )
        )
        given = dump(tool_choice)
        self.tool_choice = UNSET if given is None else _tool_choice(given)
        self.parallel_tool_calls = UNSET if parallel_tool_calls is None else parallel_tool_calls
        given = dump(response_format)
        self.response_format = (
            UNSET
            if given is None
            else (
                read_chat_response_format(given)
                if given.__class__ is dict
                else hollow(given, "response_format", "object")
            )
        )
        self.prompt_cache_key = UNSET if prompt_cache_key is None else prompt_cache_key
        self.enable_thinking = UNSET if enable_thinking is None else enable_thinking
        self.reasoning_effort = UNSET if reasoning_effort is None else reasoning_effort
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["messages"]
            self.messages = (
                [_messages_item(value_) for value_ in value]
                if value.__class__ is list
                else unfit(value, "messages", "array")
            )
            self.auto_routing = self.model = self.model_family = self.tradition = self.stream = (
                self.temperature
            ) = self.max_tokens = self.max_completion_tokens = self.parallel_tool_calls = (
                self.prompt_cache_key
            ) = self.enable_thinking = self.reasoning_effort = self.stream_options = self.tools = (
                self.tool_choice
            ) = self.response_format = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "auto_routing" in src:
                self.auto_routing = src["auto_routing"]
                left -= 1
                if not left:
                    return self
            if "model" in src:
                self.model = src["model"]
                left -= 1
                if not left:
                    return self
            if "model_family" in src:
                self.model_family = src["model_family"]
                left -= 1
                if not left:
                    return self
            if "tradition" in src:
                self.tradition = src["tradition"]
                left -= 1
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
            if "max_tokens" in src:
                self.max_tokens = src["max_tokens"]
                left -= 1
                if not left:
                    return self
            if "max_completion_tokens" in src:
                self.max_completion_tokens = src["max_completion_tokens"]
                left -= 1
                if not left:
                    return self
            if "parallel_tool_calls" in src:
                self.parallel_tool_calls = src["parallel_tool_calls"]
                left -= 1
                if not left:
                    return self
            if "prompt_cache_key" in src:
                self.prompt_cache_key = src["prompt_cache_key"]
                left -= 1
                if not left:
                    return self
            if "enable_thinking" in src:
                self.enable_thinking = src["enable_thinking"]
                left -= 1
                if not left:
                    return self
            if "reasoning_effort" in src:
                self.reasoning_effort = src["reasoning_effort"]
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
            if "tools" in src:
                value = src["tools"]
                self.tools = (
                    each(read_chat_function_tool, value, "tools")
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
            if "response_format" in src:
                value = src["response_format"]
                self.response_format = (
                    read_chat_response_format(value)
                    if value.__class__ is dict
                    else hollow(value, "response_format", "object")
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
        out["messages"] = dump(self.messages)
        if self.auto_routing is not UNSET:
            out["auto_routing"] = self.auto_routing
        if self.model is not UNSET:
            out["model"] = self.model
        if self.model_family is not UNSET:
            out["model_family"] = self.model_family
        if self.tradition is not UNSET:
            out["tradition"] = self.tradition
        if self.stream is not UNSET:
            out["stream"] = self.stream
        if self.stream_options is not UNSET:
            out["stream_options"] = dump(self.stream_options)
        if self.temperature is not UNSET:
            out["temperature"] = self.temperature
        if self.max_tokens is not UNSET:
            out["max_tokens"] = self.max_tokens
        if self.max_completion_tokens is not UNSET:
            out["max_completion_tokens"] = self.max_completion_tokens
        if self.tools is not UNSET:
            out["tools"] = dump(self.tools)
        if self.tool_choice is not UNSET:
            out["tool_choice"] = dump(self.tool_choice)
        if self.parallel_tool_calls is not UNSET:
            out["parallel_tool_calls"] = self.parallel_tool_calls
        if self.response_format is not UNSET:
            out["response_format"] = dump(self.response_format)
        if self.prompt_cache_key is not UNSET:
            out["prompt_cache_key"] = self.prompt_cache_key
        if self.enable_thinking is not UNSET:
            out["enable_thinking"] = self.enable_thinking
        if self.reasoning_effort is not UNSET:
            out["reasoning_effort"] = self.reasoning_effort
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.messages = self.messages
        made.auto_routing = self.auto_routing
        made.model = self.model
        made.model_family = self.model_family
        made.tradition = self.tradition
        made.stream = self.stream
        made.stream_options = self.stream_options
        made.temperature = self.temperature
        made.max_tokens = self.max_tokens
        made.max_completion_tokens = self.max_completion_tokens
        made.tools = self.tools
        made.tool_choice = self.tool_choice
        made.parallel_tool_calls = self.parallel_tool_calls
        made.response_format = self.response_format
        made.prompt_cache_key = self.prompt_cache_key
        made.enable_thinking = self.enable_thinking
        made.reasoning_effort = self.reasoning_effort
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_completion_request = ChatCompletionRequest.from_dict

_KNOWN = frozenset(
    {
        "messages",
        "auto_routing",
        "model",
        "model_family",
        "tradition",
        "stream",
        "stream_options",
        "temperature",
        "max_tokens",
        "max_completion_tokens",
        "tools",
        "tool_choice",
        "parallel_tool_calls",
        "response_format",
        "prompt_cache_key",
        "enable_thinking",
        "reasoning_effort",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_assistant_message import ChatAssistantMessage  # noqa: E402
from .chat_developer_message import ChatDeveloperMessage  # noqa: E402
from .chat_function_tool import read_chat_function_tool  # noqa: E402
from .chat_named_tool_choice import read_chat_named_tool_choice  # noqa: E402
from .chat_response_format import read_chat_response_format  # noqa: E402
from .chat_stream_options import read_chat_stream_options  # noqa: E402
from .chat_system_message import ChatSystemMessage  # noqa: E402
from .chat_tool_message import ChatToolMessage  # noqa: E402
from .chat_user_message import ChatUserMessage  # noqa: E402

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


def _tool_choice(value: Any) -> Any:
    if value.__class__ is dict:
        return read_chat_named_tool_choice(value)
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "tool_choice", "object or scalar")
    return value
