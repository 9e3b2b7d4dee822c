"""ResponseInputMessage: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, by_tag, trace, unfit
from ...support.model import Model, Unknown, blank, dump


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ResponseInputMessage(Model):
    """ResponseInputMessage"""

    role: str
    content: str | list[ResponseInputText | ResponseInputImage | Unknown]
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "role",
        "content",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        role: str,
        content: str | Sequence[ResponseInputText | Mapping[str, Any] | ResponseInputImage],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.role = role
        given = dump(content)
        self.content = _content(given)
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.role = src["role"]
            value = src["content"]
            self.content = _content(value)
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
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
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.role = self.role
        made.content = self.content
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_response_input_message = ResponseInputMessage.from_dict

_KNOWN = frozenset(
    {
        "role",
        "content",
    }
)

# Below the class, so that modules may import each other in circles.
from .response_input_image import ResponseInputImage  # noqa: E402
from .response_input_text import ResponseInputText  # noqa: E402

_CONTENT_ITEM: dict[Any, type[Model]] = {
    "input_text": ResponseInputText,
    "input_image": ResponseInputImage,
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
