"""ChatSystemMessage: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, each, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_content_text import ChatContentText


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatSystemMessage(Model):
    """Instructions for the model."""

    role: Literal["system"]
    content: str | list[ChatContentText]
    name: str | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "role",
        "content",
        "name",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        role: Literal["system"] = "system",
        content: str | Sequence[ChatContentText | Mapping[str, Any]],
        name: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.role = role
        given = dump(content)
        self.content = _content(given)
        self.name = UNSET if name is None else name
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.role = src["role"]
            value = src["content"]
            self.content = _content(value)
            self.name = UNSET
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
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.role = self.role
        made.content = self.content
        made.name = self.name
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_system_message = ChatSystemMessage.from_dict

_KNOWN = frozenset(
    {
        "role",
        "content",
        "name",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_content_text import read_chat_content_text  # noqa: E402


def _content(value: Any) -> Any:
    if value.__class__ is list:
        return each(read_chat_content_text, value, "content")
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "content", "array or scalar")
    return value
