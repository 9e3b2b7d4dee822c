"""AgentKnowledgeSourceResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, blank, dump

if TYPE_CHECKING:
    from .agent_knowledge_source import AgentKnowledgeSource


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentKnowledgeSourceResponse(Model):
    """AgentKnowledgeSourceResponse"""

    agent_id: str
    knowledge_source: AgentKnowledgeSource
    outcome: str
    """Such as `attached`; the set is not documented."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "agent_id",
        "knowledge_source",
        "outcome",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        agent_id: str,
        knowledge_source: AgentKnowledgeSource | Mapping[str, Any],
        outcome: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.agent_id = agent_id
        given = dump(knowledge_source)
        self.knowledge_source = (
            read_agent_knowledge_source(given)
            if given.__class__ is dict
            else unfit(given, "knowledge_source", "object")
        )
        self.outcome = outcome
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.agent_id = src["agent_id"]
            value = src["knowledge_source"]
            self.knowledge_source = (
                read_agent_knowledge_source(value)
                if value.__class__ is dict
                else unfit(value, "knowledge_source", "object")
            )
            self.outcome = src["outcome"]
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 3
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
        out["knowledge_source"] = dump(self.knowledge_source)
        out["outcome"] = self.outcome
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.agent_id = self.agent_id
        made.knowledge_source = self.knowledge_source
        made.outcome = self.outcome
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_knowledge_source_response = AgentKnowledgeSourceResponse.from_dict

_KNOWN = frozenset(
    {
        "agent_id",
        "knowledge_source",
        "outcome",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_knowledge_source import read_agent_knowledge_source  # noqa: E402
