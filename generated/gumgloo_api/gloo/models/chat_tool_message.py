"""ChatToolMessage: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, by_tag, trace, unfit
from ...support.model import Model, Unknown, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatToolMessage(Model):
    """The result of a tool call."""

    role: Literal["tool"]
    content: str | list[ChatContentText | ChatContentImage | Unknown]
    """Text. The reference has nothing but text here; parts are OpenAI's form, which a guide calls
    the same format, and are let through."""
    name: str | Unset
    """Only seen in clients."""
    tool_call_id: str | Unset
    """The id of the call that this answers. Listed as optional."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "role",
        "content",
        "name",
        "tool_call_id",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        role: Literal["tool"] = "tool",
        content: str | Sequence[ChatContentText | Mapping[str, Any] | ChatContentImage],
        name: str | None | Unset = UNSET,
        tool_call_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.role = role
        given = dump(content)
        self.content = _content(given)
        self.name = UNSET if name is None else name
        self.tool_call_id = UNSET if tool_call_id is None else tool_call_id
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.role = src["role"]
            value = src["content"]
            self.content = _content(value)
            self.name = self.tool_call_id = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "name" in src:
                self.name = src["name"]
                left -= 1
                if not left:
                    return self
            if "tool_call_id" in src:
                self.tool_call_id = src["tool_call_id"]
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
        out["role"] = self.role
        out["content"] = dump(self.content)
        if self.name is not UNSET:
            out["name"] = self.name
        if self.tool_call_id is not UNSET:
            out["tool_call_id"] = self.tool_call_id
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.role = self.role
        made.content = self.content
        made.name = self.name
        made.tool_call_id = self.tool_call_id
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_tool_message = ChatToolMessage.from_dict

_KNOWN = frozenset(
    {
        "role",
        "content",
        "name",
        "tool_call_id",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_content_image import ChatContentImage  # noqa: E402
from .chat_content_text import ChatContentText  # noqa: E402

_CONTENT_ITEM: dict[Any, type[Model]] = {
    "text": ChatContentText,
    "image_url": ChatContentImage,
}


def _content_item(value: Any) -> Any:
    if value.__class__ is dict:
        return by_tag(_CONTENT_ITEM, value, "type")
    return unfit(value, "content", "object")


def _content(value: Any) -> Any:
    if value.__class__ is list:
        return [_content_item(value_) for value_ in value]
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "content", "array or scalar")
    return value
