"""ChatChunkToolCall: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_chunk_tool_call_function import ChatChunkToolCallFunction
    from .chat_chunk_tool_call_type import ChatChunkToolCallType


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatChunkToolCall(Model):
    """A piece of a tool call. The first piece brings `id`, `type` and the name, later ones
    fragments of the arguments. Pieces of one call share `index`; it may be missing in the
    wild, so nothing is required."""

    index: int | None | Unset
    id: str | None | Unset
    type: ChatChunkToolCallType | str | None | Unset
    function: ChatChunkToolCallFunction | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "index",
        "id",
        "type",
        "function",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        index: int | None | Unset = UNSET,
        id: str | None | Unset = UNSET,
        type: ChatChunkToolCallType | str | None | Unset = UNSET,
        function: ChatChunkToolCallFunction | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.index = index
        self.id = id
        self.type = type
        given = dump(function)
        self.function = (
            read_chat_chunk_tool_call_function(given)
            if given.__class__ is dict
            else hollow(given, "function", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.index = self.id = self.type = self.function = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "index" in src:
                self.index = src["index"]
                left -= 1
                if not left:
                    return self
            if "id" in src:
                self.id = src["id"]
                left -= 1
                if not left:
                    return self
            if "type" in src:
                self.type = src["type"]
                left -= 1
                if not left:
                    return self
            if "function" in src:
                value = src["function"]
                self.function = (
                    read_chat_chunk_tool_call_function(value)
                    if value.__class__ is dict
                    else hollow(value, "function", "object")
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
        if self.index is not UNSET:
            out["index"] = self.index
        if self.id is not UNSET:
            out["id"] = self.id
        if self.type is not UNSET:
            out["type"] = self.type
        if self.function is not UNSET:
            out["function"] = dump(self.function)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.index = self.index
        made.id = self.id
        made.type = self.type
        made.function = self.function
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_chunk_tool_call = ChatChunkToolCall.from_dict

_KNOWN = frozenset(
    {
        "index",
        "id",
        "type",
        "function",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_chunk_tool_call_function import read_chat_chunk_tool_call_function  # noqa: E402
