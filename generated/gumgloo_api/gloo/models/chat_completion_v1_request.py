"""ChatCompletionV1Request: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, by_tag, each, hollow, trace, unfit
from ...support.model import Model, Unknown, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_function_tool import ChatFunctionTool


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatCompletionV1Request(Model):
    """ChatCompletionV1Request"""

    messages: list[
        ChatSystemMessage
        | ChatDeveloperMessage
        | ChatUserMessage
        | ChatAssistantMessage
        | ChatToolMessage
        | Unknown
    ]
    model: str | Unset
    """An id as Bedrock has them; those of Gloo are taken later on."""
    max_tokens: int | Unset
    """The documentation says 1024 or more, which is also the default; probably a slip."""
    stream: bool | Unset
    """What a stream looks like is not recorded."""
    temperature: float | Unset
    tools: list[ChatFunctionTool] | Unset
    tool_choice: str | Unset
    """Such as `none`."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "messages",
        "model",
        "max_tokens",
        "stream",
        "temperature",
        "tools",
        "tool_choice",
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
        model: str | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        tools: Sequence[ChatFunctionTool | Mapping[str, Any]] | None | Unset = UNSET,
        tool_choice: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(messages)
        self.messages = (
            [_messages_item(given_) for given_ in given]
            if given.__class__ is list
            else unfit(given, "messages", "array")
        )
        self.model = UNSET if model is None else model
        self.max_tokens = UNSET if max_tokens is None else max_tokens
        self.stream = UNSET if stream is None else stream
        self.temperature = UNSET if temperature is None else temperature
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
        self.tool_choice = UNSET if tool_choice is None else tool_choice
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
            self.model = self.max_tokens = self.stream = self.temperature = self.tool_choice = (
                self.tools
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "model" in src:
                self.model = src["model"]
                left -= 1
                if not left:
                    return self
            if "max_tokens" in src:
                self.max_tokens = src["max_tokens"]
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
            if "tool_choice" in src:
                self.tool_choice = src["tool_choice"]
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
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["messages"] = dump(self.messages)
        if self.model is not UNSET:
            out["model"] = self.model
        if self.max_tokens is not UNSET:
            out["max_tokens"] = self.max_tokens
        if self.stream is not UNSET:
            out["stream"] = self.stream
        if self.temperature is not UNSET:
            out["temperature"] = self.temperature
        if self.tools is not UNSET:
            out["tools"] = dump(self.tools)
        if self.tool_choice is not UNSET:
            out["tool_choice"] = self.tool_choice
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.messages = self.messages
        made.model = self.model
        made.max_tokens = self.max_tokens
        made.stream = self.stream
        made.temperature = self.temperature
        made.tools = self.tools
        made.tool_choice = self.tool_choice
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_completion_v1_request = ChatCompletionV1Request.from_dict

_KNOWN = frozenset(
    {
        "messages",
        "model",
        "max_tokens",
        "stream",
        "temperature",
        "tools",
        "tool_choice",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_assistant_message import ChatAssistantMessage  # noqa: E402
from .chat_developer_message import ChatDeveloperMessage  # noqa: E402
from .chat_function_tool import read_chat_function_tool  # noqa: E402
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
