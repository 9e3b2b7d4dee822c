"""ChatV1Message: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_tool_call import ChatToolCall


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatV1Message(Model):
    """ChatV1Message"""

    content: str | None | Unset
    refusal: str | None | Unset
    role: str | None | Unset
    annotations: Any | Unset
    """Null wherever it was seen."""
    audio: Any | Unset
    """Null wherever it was seen."""
    function_call: Any | Unset
    """Null wherever it was seen."""
    tool_calls: list[ChatToolCall] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "content",
        "refusal",
        "role",
        "annotations",
        "audio",
        "function_call",
        "tool_calls",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        content: str | None | Unset = UNSET,
        refusal: str | None | Unset = UNSET,
        role: str | None | Unset = UNSET,
        annotations: Any | Unset = UNSET,
        audio: Any | Unset = UNSET,
        function_call: Any | Unset = UNSET,
        tool_calls: Sequence[ChatToolCall | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.content = content
        self.refusal = refusal
        self.role = role
        self.annotations = annotations
        self.audio = audio
        self.function_call = function_call
        given = dump(tool_calls)
        self.tool_calls = (
            each(read_chat_tool_call, given, "tool_calls")
            if given.__class__ is list
            else hollow(given, "tool_calls", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.content = self.refusal = self.role = self.annotations = self.audio = (
                self.function_call
            ) = self.tool_calls = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "content" in src:
                self.content = src["content"]
                left -= 1
                if not left:
                    return self
            if "refusal" in src:
                self.refusal = src["refusal"]
                left -= 1
                if not left:
                    return self
            if "role" in src:
                self.role = src["role"]
                left -= 1
                if not left:
                    return self
            if "annotations" in src:
                self.annotations = src["annotations"]
                left -= 1
                if not left:
                    return self
            if "audio" in src:
                self.audio = src["audio"]
                left -= 1
                if not left:
                    return self
            if "function_call" in src:
                self.function_call = src["function_call"]
                left -= 1
                if not left:
                    return self
            if "tool_calls" in src:
                value = src["tool_calls"]
                self.tool_calls = (
                    each(read_chat_tool_call, value, "tool_calls")
                    if value.__class__ is list
                    else hollow(value, "tool_calls", "array")
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
        if self.content is not UNSET:
            out["content"] = self.content
        if self.refusal is not UNSET:
            out["refusal"] = self.refusal
        if self.role is not UNSET:
            out["role"] = self.role
        if self.annotations is not UNSET:
            out["annotations"] = self.annotations
        if self.audio is not UNSET:
            out["audio"] = self.audio
        if self.function_call is not UNSET:
            out["function_call"] = self.function_call
        if self.tool_calls is not UNSET:
            out["tool_calls"] = dump(self.tool_calls)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.content = self.content
        made.refusal = self.refusal
        made.role = self.role
        made.annotations = self.annotations
        made.audio = self.audio
        made.function_call = self.function_call
        made.tool_calls = self.tool_calls
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_v1_message = ChatV1Message.from_dict

_KNOWN = frozenset(
    {
        "content",
        "refusal",
        "role",
        "annotations",
        "audio",
        "function_call",
        "tool_calls",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_tool_call import read_chat_tool_call  # noqa: E402
