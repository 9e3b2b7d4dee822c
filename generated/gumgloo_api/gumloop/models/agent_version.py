"""AgentVersion: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_version_composition import AgentVersionComposition
    from .creator_payload import CreatorPayload


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentVersion(Model):
    """A version with what it consists of."""

    id: str
    agent_id: str
    major_version: int
    name: str
    composition: AgentVersionComposition
    """The configuration of the agent as it was."""
    is_deployed: bool | None | Unset
    """True for the deployed version, else null."""
    created_at: str | None | Unset
    creator: CreatorPayload | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "agent_id",
        "major_version",
        "name",
        "composition",
        "is_deployed",
        "created_at",
        "creator",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str,
        agent_id: str,
        major_version: int,
        name: str,
        composition: AgentVersionComposition | Mapping[str, Any],
        is_deployed: bool | None | Unset = UNSET,
        created_at: str | None | Unset = UNSET,
        creator: CreatorPayload | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.id = id
        self.agent_id = agent_id
        self.major_version = major_version
        self.name = name
        given = dump(composition)
        self.composition = (
            read_agent_version_composition(given)
            if given.__class__ is dict
            else unfit(given, "composition", "object")
        )
        self.is_deployed = is_deployed
        self.created_at = created_at
        given = dump(creator)
        self.creator = (
            read_creator_payload(given)
            if given.__class__ is dict
            else hollow(given, "creator", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = src["id"]
            self.agent_id = src["agent_id"]
            self.major_version = src["major_version"]
            self.name = src["name"]
            value = src["composition"]
            self.composition = (
                read_agent_version_composition(value)
                if value.__class__ is dict
                else unfit(value, "composition", "object")
            )
            self.is_deployed = self.created_at = self.creator = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 5
            if not left:
                return self
            if "is_deployed" in src:
                self.is_deployed = src["is_deployed"]
                left -= 1
                if not left:
                    return self
            if "created_at" in src:
                self.created_at = src["created_at"]
                left -= 1
                if not left:
                    return self
            if "creator" in src:
                value = src["creator"]
                self.creator = (
                    read_creator_payload(value)
                    if value.__class__ is dict
                    else hollow(value, "creator", "object")
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
        out["id"] = self.id
        out["agent_id"] = self.agent_id
        out["major_version"] = self.major_version
        out["name"] = self.name
        out["composition"] = dump(self.composition)
        if self.is_deployed is not UNSET:
            out["is_deployed"] = self.is_deployed
        if self.created_at is not UNSET:
            out["created_at"] = self.created_at
        if self.creator is not UNSET:
            out["creator"] = dump(self.creator)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.agent_id = self.agent_id
        made.major_version = self.major_version
        made.name = self.name
        made.composition = self.composition
        made.is_deployed = self.is_deployed
        made.created_at = self.created_at
        made.creator = self.creator
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_version = AgentVersion.from_dict

_KNOWN = frozenset(
    {
        "id",
        "agent_id",
        "major_version",
        "name",
        "composition",
        "is_deployed",
        "created_at",
        "creator",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_version_composition import read_agent_version_composition  # noqa: E402
from .creator_payload import read_creator_payload  # noqa: E402
