"""AgentRunMessage: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_run_message_part import AgentRunMessagePart


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentRunMessage(Model):
    """A message of a run. The types of its members are not documented."""

    id: str | None | Unset
    role: str | None | Unset
    content: Any | Unset
    """Any JSON; text in all that has been seen."""
    timestamp: str | None | Unset
    parts: list[AgentRunMessagePart] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "role",
        "content",
        "timestamp",
        "parts",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        role: str | None | Unset = UNSET,
        content: Any | Unset = UNSET,
        timestamp: str | None | Unset = UNSET,
        parts: Sequence[AgentRunMessagePart | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.id = id
        self.role = role
        self.content = content
        self.timestamp = timestamp
        given = dump(parts)
        self.parts = (
            each(read_agent_run_message_part, given, "parts")
            if given.__class__ is list
            else hollow(given, "parts", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = self.role = self.content = self.timestamp = self.parts = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "id" in src:
                self.id = src["id"]
                left -= 1
                if not left:
                    return self
            if "role" in src:
                self.role = src["role"]
                left -= 1
                if not left:
                    return self
            if "content" in src:
                self.content = src["content"]
                left -= 1
                if not left:
                    return self
            if "timestamp" in src:
                self.timestamp = src["timestamp"]
                left -= 1
                if not left:
                    return self
            if "parts" in src:
                value = src["parts"]
                self.parts = (
                    each(read_agent_run_message_part, value, "parts")
                    if value.__class__ is list
                    else hollow(value, "parts", "array")
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
        if self.id is not UNSET:
            out["id"] = self.id
        if self.role is not UNSET:
            out["role"] = self.role
        if self.content is not UNSET:
            out["content"] = self.content
        if self.timestamp is not UNSET:
            out["timestamp"] = self.timestamp
        if self.parts is not UNSET:
            out["parts"] = dump(self.parts)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.role = self.role
        made.content = self.content
        made.timestamp = self.timestamp
        made.parts = self.parts
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_run_message = AgentRunMessage.from_dict

_KNOWN = frozenset(
    {
        "id",
        "role",
        "content",
        "timestamp",
        "parts",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_run_message_part import read_agent_run_message_part  # noqa: E402
