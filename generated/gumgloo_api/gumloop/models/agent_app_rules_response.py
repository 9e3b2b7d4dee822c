"""AgentAppRulesResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_app_rule import AgentAppRule


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentAppRulesResponse(Model):
    """AgentAppRulesResponse"""

    agent_id: str
    app_rules: list[AgentAppRule] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "agent_id",
        "app_rules",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        agent_id: str,
        app_rules: Sequence[AgentAppRule | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.agent_id = agent_id
        given = dump(app_rules)
        self.app_rules = (
            each(read_agent_app_rule, given, "app_rules")
            if given.__class__ is list
            else hollow(given, "app_rules", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.agent_id = src["agent_id"]
            self.app_rules = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "app_rules" in src:
                value = src["app_rules"]
                self.app_rules = (
                    each(read_agent_app_rule, value, "app_rules")
                    if value.__class__ is list
                    else hollow(value, "app_rules", "array")
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
        if self.app_rules is not UNSET:
            out["app_rules"] = dump(self.app_rules)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.agent_id = self.agent_id
        made.app_rules = self.app_rules
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_app_rules_response = AgentAppRulesResponse.from_dict

_KNOWN = frozenset(
    {
        "agent_id",
        "app_rules",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_app_rule import read_agent_app_rule  # noqa: E402
