"""AgentKnowledgeSourcesResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_knowledge_source import AgentKnowledgeSource


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentKnowledgeSourcesResponse(Model):
    """AgentKnowledgeSourcesResponse"""

    agent_id: str
    knowledge_sources: list[AgentKnowledgeSource] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "agent_id",
        "knowledge_sources",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        agent_id: str,
        knowledge_sources: Sequence[AgentKnowledgeSource | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.agent_id = agent_id
        given = dump(knowledge_sources)
        self.knowledge_sources = (
            each(read_agent_knowledge_source, given, "knowledge_sources")
            if given.__class__ is list
            else hollow(given, "knowledge_sources", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.agent_id = src["agent_id"]
            self.knowledge_sources = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "knowledge_sources" in src:
                value = src["knowledge_sources"]
                self.knowledge_sources = (
                    each(read_agent_knowledge_source, value, "knowledge_sources")
                    if value.__class__ is list
                    else hollow(value, "knowledge_sources", "array")
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
        if self.knowledge_sources is not UNSET:
            out["knowledge_sources"] = dump(self.knowledge_sources)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.agent_id = self.agent_id
        made.knowledge_sources = self.knowledge_sources
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_knowledge_sources_response = AgentKnowledgeSourcesResponse.from_dict

_KNOWN = frozenset(
    {
        "agent_id",
        "knowledge_sources",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_knowledge_source import read_agent_knowledge_source  # noqa: E402
