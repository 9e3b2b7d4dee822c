"""ModelRouteHistoryMessage: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .model_route_history_role import ModelRouteHistoryRole
    from .model_route_text_part import ModelRouteTextPart


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelRouteHistoryMessage(Model):
    """One of `content` and its other names `input` and `message` has to be there."""

    role: ModelRouteHistoryRole
    content: str | list[ModelRouteTextPart] | Unset
    input: str | list[ModelRouteTextPart] | Unset
    """Another name of `content`."""
    message: str | list[ModelRouteTextPart] | Unset
    """Another name of `content`."""
    model: str | Unset
    """Which model spoke. For the assistant's messages only."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "role",
        "content",
        "input",
        "message",
        "model",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        role: ModelRouteHistoryRole,
        content: str | Sequence[ModelRouteTextPart | Mapping[str, Any]] | None | Unset = UNSET,
        input: str | Sequence[ModelRouteTextPart | Mapping[str, Any]] | None | Unset = UNSET,
        message: str | Sequence[ModelRouteTextPart | Mapping[str, Any]] | None | Unset = UNSET,
        model: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.role = role
        given = dump(content)
        self.content = UNSET if given is None else _content(given)
        given = dump(input)
        self.input = UNSET if given is None else _input(given)
        given = dump(message)
        self.message = UNSET if given is None else _message(given)
        self.model = UNSET if model is None else model
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.role = src["role"]
            self.model = self.content = self.input = self.message = UNSET
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
            if "content" in src:
                value = src["content"]
                self.content = _content(value)
                left -= 1
                if not left:
                    return self
            if "input" in src:
                value = src["input"]
                self.input = _input(value)
                left -= 1
                if not left:
                    return self
            if "message" in src:
                value = src["message"]
                self.message = _message(value)
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
        if self.content is not UNSET:
            out["content"] = dump(self.content)
        if self.input is not UNSET:
            out["input"] = dump(self.input)
        if self.message is not UNSET:
            out["message"] = dump(self.message)
        if self.model is not UNSET:
            out["model"] = self.model
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.role = self.role
        made.content = self.content
        made.input = self.input
        made.message = self.message
        made.model = self.model
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_model_route_history_message = ModelRouteHistoryMessage.from_dict

_KNOWN = frozenset(
    {
        "role",
        "content",
        "input",
        "message",
        "model",
    }
)

# Below the class, so that modules may import each other in circles.
from .model_route_text_part import read_model_route_text_part  # noqa: E402


def _content(value: Any) -> Any:
    if value.__class__ is list:
        return each(read_model_route_text_part, value, "content")
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "content", "array or scalar")
    return value


def _input(value: Any) -> Any:
    if value.__class__ is list:
        return each(read_model_route_text_part, value, "input")
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "input", "array or scalar")
    return value


def _message(value: Any) -> Any:
    if value.__class__ is list:
        return each(read_model_route_text_part, value, "message")
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "message", "array or scalar")
    return value
