"""AgentSubagentsResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentSubagentsResponse(Model):
    """AgentSubagentsResponse"""

    agent_id: str
    subagent_ids: list[str] | None | Unset
    """All subagents of the agent."""
    changed: bool | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "agent_id",
        "subagent_ids",
        "changed",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        agent_id: str,
        subagent_ids: Sequence[str] | None | Unset = UNSET,
        changed: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.agent_id = agent_id
        given = dump(subagent_ids)
        self.subagent_ids = (
            given if given.__class__ is list else hollow(given, "subagent_ids", "array")
        )
        self.changed = UNSET if changed is None else changed
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.agent_id = src["agent_id"]
            self.changed = self.subagent_ids = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "changed" in src:
                self.changed = src["changed"]
                left -= 1
                if not left:
                    return self
            if "subagent_ids" in src:
                value = src["subagent_ids"]
                self.subagent_ids = (
                    value if value.__class__ is list else hollow(value, "subagent_ids", "array")
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
        out["agent_id"] = self.agent_id
        if self.subagent_ids is not UNSET:
            out["subagent_ids"] = dump(self.subagent_ids)
        if self.changed is not UNSET:
            out["changed"] = self.changed
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.agent_id = self.agent_id
        made.subagent_ids = self.subagent_ids
        made.changed = self.changed
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_subagents_response = AgentSubagentsResponse.from_dict

_KNOWN = frozenset(
    {
        "agent_id",
        "subagent_ids",
        "changed",
    }
)
