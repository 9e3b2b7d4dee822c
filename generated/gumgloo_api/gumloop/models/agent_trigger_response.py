"""AgentTriggerResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, blank, dump

if TYPE_CHECKING:
    from .agent_trigger import AgentTrigger


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentTriggerResponse(Model):
    """AgentTriggerResponse"""

    trigger: AgentTrigger
    """What starts an agent."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "trigger",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        trigger: AgentTrigger | Mapping[str, Any],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(trigger)
        self.trigger = (
            read_agent_trigger(given)
            if given.__class__ is dict
            else unfit(given, "trigger", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["trigger"]
            self.trigger = (
                read_agent_trigger(value)
                if value.__class__ is dict
                else unfit(value, "trigger", "object")
            )
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["trigger"] = dump(self.trigger)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.trigger = self.trigger
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_trigger_response = AgentTriggerResponse.from_dict

_KNOWN = frozenset(
    {
        "trigger",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_trigger import read_agent_trigger  # noqa: E402
