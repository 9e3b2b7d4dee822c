"""ChatChunkChoice: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_chunk_delta import ChatChunkDelta
    from .chat_finish_reason_value import ChatFinishReasonValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatChunkChoice(Model):
    """ChatChunkChoice"""

    index: int
    delta: ChatChunkDelta
    """What is new."""
    finish_reason: ChatFinishReasonValue | str | None | Unset
    """Why the answer ended; null while it goes on. `error` comes with an error object in a stream."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "index",
        "delta",
        "finish_reason",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        index: int,
        delta: ChatChunkDelta | Mapping[str, Any],
        finish_reason: ChatFinishReasonValue | str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.index = index
        given = dump(delta)
        self.delta = (
            read_chat_chunk_delta(given)
            if given.__class__ is dict
            else unfit(given, "delta", "object")
        )
        self.finish_reason = finish_reason
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.index = src["index"]
            value = src["delta"]
            self.delta = (
                read_chat_chunk_delta(value)
                if value.__class__ is dict
                else unfit(value, "delta", "object")
            )
            self.finish_reason = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "finish_reason" in src:
                self.finish_reason = src["finish_reason"]
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
        out["index"] = self.index
        out["delta"] = dump(self.delta)
        if self.finish_reason is not UNSET:
            out["finish_reason"] = self.finish_reason
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.index = self.index
        made.delta = self.delta
        made.finish_reason = self.finish_reason
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_chunk_choice = ChatChunkChoice.from_dict

_KNOWN = frozenset(
    {
        "index",
        "delta",
        "finish_reason",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_chunk_delta import read_chat_chunk_delta  # noqa: E402
