"""AgentAbilitiesResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_abilities import AgentAbilities


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentAbilitiesResponse(Model):
    """AgentAbilitiesResponse"""

    agent_id: str
    abilities: AgentAbilities
    """What an agent can do besides its connectors."""
    version: int | None | Unset
    """The version of the agent."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "agent_id",
        "abilities",
        "version",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        agent_id: str,
        abilities: AgentAbilities | Mapping[str, Any],
        version: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.agent_id = agent_id
        given = dump(abilities)
        self.abilities = (
            read_agent_abilities(given)
            if given.__class__ is dict
            else unfit(given, "abilities", "object")
        )
        self.version = version
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.agent_id = src["agent_id"]
            value = src["abilities"]
            self.abilities = (
                read_agent_abilities(value)
                if value.__class__ is dict
                else unfit(value, "abilities", "object")
            )
            self.version = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "version" in src:
                self.version = src["version"]
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
        out["abilities"] = dump(self.abilities)
        if self.version is not UNSET:
            out["version"] = self.version
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.agent_id = self.agent_id
        made.abilities = self.abilities
        made.version = self.version
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_abilities_response = AgentAbilitiesResponse.from_dict

_KNOWN = frozenset(
    {
        "agent_id",
        "abilities",
        "version",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_abilities import read_agent_abilities  # noqa: E402
