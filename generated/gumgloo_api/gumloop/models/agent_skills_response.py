"""AgentSkillsResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentSkillsResponse(Model):
    """AgentSkillsResponse"""

    agent_id: str
    skill_ids: list[str] | None | Unset
    """All skills of the agent."""
    attached: list[str] | None | Unset
    detached: list[str] | None | Unset
    already_attached: list[str] | None | Unset
    already_detached: list[str] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "agent_id",
        "skill_ids",
        "attached",
        "detached",
        "already_attached",
        "already_detached",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        agent_id: str,
        skill_ids: Sequence[str] | None | Unset = UNSET,
        attached: Sequence[str] | None | Unset = UNSET,
        detached: Sequence[str] | None | Unset = UNSET,
        already_attached: Sequence[str] | None | Unset = UNSET,
        already_detached: Sequence[str] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.agent_id = agent_id
        given = dump(skill_ids)
        self.skill_ids = given if given.__class__ is list else hollow(given, "skill_ids", "array")
        given = dump(attached)
        self.attached = given if given.__class__ is list else hollow(given, "attached", "array")
        given = dump(detached)
        self.detached = given if given.__class__ is list else hollow(given, "detached", "array")
        given = dump(already_attached)
        self.already_attached = (
            given if given.__class__ is list else hollow(given, "already_attached", "array")
        )
        given = dump(already_detached)
        self.already_detached = (
            given if given.__class__ is list else hollow(given, "already_detached", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.agent_id = src["agent_id"]
            self.skill_ids = self.attached = self.detached = self.already_attached = (
                self.already_detached
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "skill_ids" in src:
                value = src["skill_ids"]
                self.skill_ids = (
                    value if value.__class__ is list else hollow(value, "skill_ids", "array")
                )
                left -= 1
                if not left:
                    return self
            if "attached" in src:
                value = src["attached"]
                self.attached = (
                    value if value.__class__ is list else hollow(value, "attached", "array")
                )
                left -= 1
                if not left:
                    return self
            if "detached" in src:
                value = src["detached"]
                self.detached = (
                    value if value.__class__ is list else hollow(value, "detached", "array")
                )
                left -= 1
                if not left:
                    return self
            if "already_attached" in src:
                value = src["already_attached"]
                self.already_attached = (
                    value if value.__class__ is list else hollow(value, "already_attached", "array")
                )
                left -= 1
                if not left:
                    return self
            if "already_detached" in src:
                value = src["already_detached"]
                self.already_detached = (
                    value if value.__class__ is list else hollow(value, "already_detached", "array")
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
        if self.skill_ids is not UNSET:
            out["skill_ids"] = dump(self.skill_ids)
        if self.attached is not UNSET:
            out["attached"] = dump(self.attached)
        if self.detached is not UNSET:
            out["detached"] = dump(self.detached)
        if self.already_attached is not UNSET:
            out["already_attached"] = dump(self.already_attached)
        if self.already_detached is not UNSET:
            out["already_detached"] = dump(self.already_detached)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.agent_id = self.agent_id
        made.skill_ids = self.skill_ids
        made.attached = self.attached
        made.detached = self.detached
        made.already_attached = self.already_attached
        made.already_detached = self.already_detached
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_skills_response = AgentSkillsResponse.from_dict

_KNOWN = frozenset(
    {
        "agent_id",
        "skill_ids",
        "attached",
        "detached",
        "already_attached",
        "already_detached",
    }
)
