"""AgentVersionComposition: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_version_knowledge_source import AgentVersionKnowledgeSource


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentVersionComposition(Model):
    """The configuration of the agent as it was."""

    complete: bool
    """False for old versions; `skill_ids` and `knowledge_sources` are null then."""
    name: str
    model_name: str
    schema_version: int | None | Unset
    description: str | None | Unset
    system_prompt: str | None | Unset
    tools: list[dict[str, Any]] | None | Unset
    resources: list[dict[str, Any]] | None | Unset
    metadata: dict[str, Any] | None | Unset
    skill_ids: list[str] | None | Unset
    knowledge_sources: list[AgentVersionKnowledgeSource] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "complete",
        "name",
        "model_name",
        "schema_version",
        "description",
        "system_prompt",
        "tools",
        "resources",
        "metadata",
        "skill_ids",
        "knowledge_sources",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        complete: bool,
        name: str,
        model_name: str,
        schema_version: int | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        system_prompt: str | None | Unset = UNSET,
        tools: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
        resources: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        skill_ids: Sequence[str] | None | Unset = UNSET,
        knowledge_sources: Sequence[AgentVersionKnowledgeSource | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.complete = complete
        self.name = name
        self.model_name = model_name
        self.schema_version = schema_version
        self.description = description
        self.system_prompt = system_prompt
        given = dump(tools)
        self.tools = (
            [
                (given_ if given_.__class__ is dict else unfit(given_, "tools", "object"))
                for given_ in given
            ]
            if given.__class__ is list
            else hollow(given, "tools", "array")
        )
        given = dump(resources)
        self.resources = (
            [
                (given_ if given_.__class__ is dict else unfit(given_, "resources", "object"))
                for given_ in given
            ]
            if given.__class__ is list
            else hollow(given, "resources", "array")
        )
        given = dump(metadata)
        self.metadata = given if given.__class__ is dict else hollow(given, "metadata", "object")
        given = dump(skill_ids)
        self.skill_ids = given if given.__class__ is list else hollow(given, "skill_ids", "array")
        given = dump(knowledge_sources)
        self.knowledge_sources = (
            each(read_agent_version_knowledge_source, given, "knowledge_sources")
            if given.__class__ is list
            else hollow(given, "knowledge_sources", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.complete = src["complete"]
            self.name = src["name"]
            self.model_name = src["model_name"]
            self.schema_version = self.description = self.system_prompt = self.tools = (
                self.resources
            ) = self.metadata = self.skill_ids = self.knowledge_sources = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 3
            if not left:
                return self
            if "schema_version" in src:
                self.schema_version = src["schema_version"]
                left -= 1
                if not left:
                    return self
            if "description" in src:
                self.description = src["description"]
                left -= 1
                if not left:
                    return self
            if "system_prompt" in src:
                self.system_prompt = src["system_prompt"]
                left -= 1
                if not left:
                    return self
            if "tools" in src:
                value = src["tools"]
                self.tools = (
                    [
                        (value_ if value_.__class__ is dict else unfit(value_, "tools", "object"))
                        for value_ in value
                    ]
                    if value.__class__ is list
                    else hollow(value, "tools", "array")
                )
                left -= 1
                if not left:
                    return self
            if "resources" in src:
                value = src["resources"]
                self.resources = (
                    [
                        (
                            value_
                            if value_.__class__ is dict
                            else unfit(value_, "resources", "object")
                        )
                        for value_ in value
                    ]
                    if value.__class__ is list
                    else hollow(value, "resources", "array")
                )
                left -= 1
                if not left:
                    return self
            if "metadata" in src:
                value = src["metadata"]
                self.metadata = (
                    value if value.__class__ is dict else hollow(value, "metadata", "object")
                )
                left -= 1
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
            if "knowledge_sources" in src:
                value = src["knowledge_sources"]
                self.knowledge_sources = (
                    each(read_agent_version_knowledge_source, value, "knowledge_sources")
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
        out["complete"] = self.complete
        out["name"] = self.name
        out["model_name"] = self.model_name
        if self.schema_version is not UNSET:
            out["schema_version"] = self.schema_version
        if self.description is not UNSET:
            out["description"] = self.description
        if self.system_prompt is not UNSET:
            out["system_prompt"] = self.system_prompt
        if self.tools is not UNSET:
            out["tools"] = dump(self.tools)
        if self.resources is not UNSET:
            out["resources"] = dump(self.resources)
        if self.metadata is not UNSET:
            out["metadata"] = dump(self.metadata)
        if self.skill_ids is not UNSET:
            out["skill_ids"] = dump(self.skill_ids)
        if self.knowledge_sources is not UNSET:
            out["knowledge_sources"] = dump(self.knowledge_sources)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.complete = self.complete
        made.name = self.name
        made.model_name = self.model_name
        made.schema_version = self.schema_version
        made.description = self.description
        made.system_prompt = self.system_prompt
        made.tools = self.tools
        made.resources = self.resources
        made.metadata = self.metadata
        made.skill_ids = self.skill_ids
        made.knowledge_sources = self.knowledge_sources
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_version_composition = AgentVersionComposition.from_dict

_KNOWN = frozenset(
    {
        "complete",
        "name",
        "model_name",
        "schema_version",
        "description",
        "system_prompt",
        "tools",
        "resources",
        "metadata",
        "skill_ids",
        "knowledge_sources",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_version_knowledge_source import read_agent_version_knowledge_source  # noqa: E402
