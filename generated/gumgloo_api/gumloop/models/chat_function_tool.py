"""ChatFunctionTool: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_content_cache_control import ChatContentCacheControl
    from .chat_function_tool_function import ChatFunctionToolFunction


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatFunctionTool(Model):
    """A function that the caller runs."""

    type: Literal["function"]
    function: ChatFunctionToolFunction
    """A function that the model may ask the caller to run."""
    cache_control: ChatContentCacheControl | Unset
    """Ask for the prompt to be cached up to here."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "function",
        "cache_control",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: Literal["function"] = "function",
        function: ChatFunctionToolFunction | Mapping[str, Any],
        cache_control: ChatContentCacheControl | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.type = type
        given = dump(function)
        self.function = (
            read_chat_function_tool_function(given)
            if given.__class__ is dict
            else unfit(given, "function", "object")
        )
        given = dump(cache_control)
        self.cache_control = (
            UNSET
            if given is None
            else (
                read_chat_content_cache_control(given)
                if given.__class__ is dict
                else hollow(given, "cache_control", "object")
            )
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = src["type"]
            value = src["function"]
            self.function = (
                read_chat_function_tool_function(value)
                if value.__class__ is dict
                else unfit(value, "function", "object")
            )
            self.cache_control = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "cache_control" in src:
                value = src["cache_control"]
                self.cache_control = (
                    read_chat_content_cache_control(value)
                    if value.__class__ is dict
                    else hollow(value, "cache_control", "object")
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
        out["function"] = dump(self.function)
        if self.cache_control is not UNSET:
            out["cache_control"] = dump(self.cache_control)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.function = self.function
        made.cache_control = self.cache_control
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_function_tool = ChatFunctionTool.from_dict

_KNOWN = frozenset(
    {
        "type",
        "function",
        "cache_control",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_content_cache_control import read_chat_content_cache_control  # noqa: E402
from .chat_function_tool_function import read_chat_function_tool_function  # noqa: E402
