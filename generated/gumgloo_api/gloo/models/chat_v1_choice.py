"""ChatV1Choice: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_v1_message import ChatV1Message


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatV1Choice(Model):
    """ChatV1Choice"""

    finish_reason: str | None | Unset
    index: int | None | Unset
    logprobs: Any | Unset
    """Null wherever it was seen."""
    message: ChatV1Message | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "finish_reason",
        "index",
        "logprobs",
        "message",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        finish_reason: str | None | Unset = UNSET,
        index: int | None | Unset = UNSET,
        logprobs: Any | Unset = UNSET,
        message: ChatV1Message | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.finish_reason = finish_reason
        self.index = index
        self.logprobs = logprobs
        given = dump(message)
        self.message = (
            read_chat_v1_message(given)
            if given.__class__ is dict
            else hollow(given, "message", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.finish_reason = self.index = self.logprobs = self.message = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "finish_reason" in src:
                self.finish_reason = src["finish_reason"]
                left -= 1
                if not left:
                    return self
            if "index" in src:
                self.index = src["index"]
                left -= 1
                if not left:
                    return self
            if "logprobs" in src:
                self.logprobs = src["logprobs"]
                left -= 1
                if not left:
                    return self
            if "message" in src:
                value = src["message"]
                self.message = (
                    read_chat_v1_message(value)
                    if value.__class__ is dict
                    else hollow(value, "message", "object")
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
        if self.finish_reason is not UNSET:
            out["finish_reason"] = self.finish_reason
        if self.index is not UNSET:
            out["index"] = self.index
        if self.logprobs is not UNSET:
            out["logprobs"] = self.logprobs
        if self.message is not UNSET:
            out["message"] = dump(self.message)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.finish_reason = self.finish_reason
        made.index = self.index
        made.logprobs = self.logprobs
        made.message = self.message
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_v1_choice = ChatV1Choice.from_dict

_KNOWN = frozenset(
    {
        "finish_reason",
        "index",
        "logprobs",
        "message",
    }
)

# Below the class, so that modules may import each other in circles.
from .chat_v1_message import read_chat_v1_message  # noqa: E402
