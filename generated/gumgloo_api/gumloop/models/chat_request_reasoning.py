"""ChatRequestReasoning: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_reasoning_effort import ChatReasoningEffort
    from .chat_reasoning_summary import ChatReasoningSummary


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatRequestReasoning(Model):
    """How much to think, and how much of it to show."""

    effort: ChatReasoningEffort | str | None | Unset
    summary: ChatReasoningSummary | str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "effort",
        "summary",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        effort: ChatReasoningEffort | str | None | Unset = UNSET,
        summary: ChatReasoningSummary | str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.effort = effort
        self.summary = summary
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.effort = self.summary = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "effort" in src:
                self.effort = src["effort"]
                left -= 1
                if not left:
                    return self
            if "summary" in src:
                self.summary = src["summary"]
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
        if self.effort is not UNSET:
            out["effort"] = self.effort
        if self.summary is not UNSET:
            out["summary"] = self.summary
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.effort = self.effort
        made.summary = self.summary
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_request_reasoning = ChatRequestReasoning.from_dict

_KNOWN = frozenset(
    {
        "effort",
        "summary",
    }
)
