"""ResponseOutputMessage: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .response_output_text import ResponseOutputText


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ResponseOutputMessage(Model):
    """ResponseOutputMessage"""

    type: Literal["message"]
    role: str | None | Unset
    content: list[ResponseOutputText] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "role",
        "content",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: Literal["message"] = "message",
        role: str | None | Unset = UNSET,
        content: Sequence[ResponseOutputText | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.type = type
        self.role = role
        given = dump(content)
        self.content = (
            each(read_response_output_text, given, "content")
            if given.__class__ is list
            else hollow(given, "content", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = src["type"]
            self.role = self.content = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "role" in src:
                self.role = src["role"]
                left -= 1
                if not left:
                    return self
            if "content" in src:
                value = src["content"]
                self.content = (
                    each(read_response_output_text, value, "content")
                    if value.__class__ is list
                    else hollow(value, "content", "array")
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
        out["type"] = self.type
        if self.role is not UNSET:
            out["role"] = self.role
        if self.content is not UNSET:
            out["content"] = dump(self.content)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.role = self.role
        made.content = self.content
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_response_output_message = ResponseOutputMessage.from_dict

_KNOWN = frozenset(
    {
        "type",
        "role",
        "content",
    }
)

# Below the class, so that modules may import each other in circles.
from .response_output_text import read_response_output_text  # noqa: E402
