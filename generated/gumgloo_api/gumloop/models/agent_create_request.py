"""AgentCreateRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_knowledge_source_attachment import AgentKnowledgeSourceAttachment
    from .agent_metadata import AgentMetadata
    from .agent_tool import AgentTool


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentCreateRequest(Model):
    """`model_name` is required by the reference, and optional in the SDK. `knowledge_sources` and
    `incognito` are known from the SDK alone."""

    name: str
    model_name: str | None | Unset
    description: str | None | Unset
    system_prompt: str | None | Unset
    tools: list[AgentTool] | Unset
    resources: list[dict[str, Any]] | Unset
    """The shape of an item is not documented."""
    skill_ids: list[str] | None | Unset
    """The skills to attach; left out for none. The caller has to be allowed to invoke each."""
    knowledge_sources: list[AgentKnowledgeSourceAttachment] | None | Unset
    metadata: AgentMetadata | None | Unset
    folder_id: str | None | Unset
    is_active: bool | Unset
    agent_id: str | None | Unset
    """An id of the caller's choice."""
    team_id: str | None | Unset
    """The team that owns it; left out, the caller does."""
    incognito: bool | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "name",
        "model_name",
        "description",
        "system_prompt",
        "tools",
        "resources",
        "skill_ids",
        "knowledge_sources",
        "metadata",
        "folder_id",
        "is_active",
        "agent_id",
        "team_id",
        "incognito",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        name: str,
        model_name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        system_prompt: str | None | Unset = UNSET,
        tools: Sequence[AgentTool | Mapping[str, Any]] | None | Unset = UNSET,
        resources: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
        skill_ids: Sequence[str] | None | Unset = UNSET,
        knowledge_sources: Sequence[AgentKnowledgeSourceAttachment | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        metadata: AgentMetadata | Mapping[str, Any] | None | Unset = UNSET,
        folder_id: str | None | Unset = UNSET,
        is_active: bool | None | Unset = UNSET,
        agent_id: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        incognito: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.name = name
        self.model_name = model_name
        self.description = description
        self.system_prompt = system_prompt
        given = dump(tools)
        self.tools = (
            UNSET
            if given is None
            else (
                each(read_agent_tool, given, "tools")
                if given.__class__ is list
                else hollow(given, "tools", "array")
            )
        )
        given = dump(resources)
        self.resources = (
            UNSET
            if given is None
            else (
                [
                    (given_ if given_.__class__ is dict else unfit(given_, "resources", "object"))
                    for given_ in given
                ]
                if given.__class__ is list
                else hollow(given, "resources", "array")
            )
        )
        given = dump(skill_ids)
        self.skill_ids = given if given.__class__ is list else hollow(given, "skill_ids", "array")
        given = dump(knowledge_sources)
        self.knowledge_sources = (
            each(read_agent_knowledge_source_attachment, given, "knowledge_sources")
            if given.__class__ is list
            else hollow(given, "knowledge_sources", "array")
        )
        given = dump(metadata)
        self.metadata = (
            read_agent_metadata(given)
            if given.__class__ is dict
            else hollow(given, "metadata", "object")
        )
        self.folder_id = folder_id
        self.is_active = UNSET if is_active is None else is_active
        self.agent_id = agent_id
        self.team_id = team_id
        self.incognito = UNSET if incognito is None else incognito
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.name = src["name"]
            self.model_name = self.description = self.system_prompt = self.folder_id = (
                self.is_active
            ) = self.agent_id = self.team_id = self.incognito = self.tools = self.resources = (
                self.skill_ids
            ) = self.knowledge_sources = self.metadata = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "model_name" in src:
                self.model_name = src["model_name"]
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
            if "folder_id" in src:
                self.folder_id = src["folder_id"]
                left -= 1
                if not left:
                    return self
            if "is_active" in src:
                self.is_active = src["is_active"]
                left -= 1
                if not left:
                    return self
            if "agent_id" in src:
                self.agent_id = src["agent_id"]
                left -= 1
                if not left:
                    return self
            if "team_id" in src:
                self.team_id = src["team_id"]
                left -= 1
                if not left:
                    return self
            if "incognito" in src:
                self.incognito = src["incognito"]
                left -= 1
                if not left:
                    return self
            if "tools" in src:
                value = src["tools"]
                self.tools = (
                    each(read_agent_tool, value, "tools")
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
                    each(read_agent_knowledge_source_attachment, value, "knowledge_sources")
                    if value.__class__ is list
                    else hollow(value, "knowledge_sources", "array")
                )
                left -= 1
                if not left:
                    return self
            if "metadata" in src:
                value = src["metadata"]
                self.metadata = (
                    read_agent_metadata(value)
                    if value.__class__ is dict
                    else hollow(value, "metadata", "object")
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
        out["name"] = self.name
        if self.model_name is not UNSET:
            out["model_name"] = self.model_name
        if self.description is not UNSET:
            out["description"] = self.description
        if self.system_prompt is not UNSET:
            out["system_prompt"] = self.system_prompt
        if self.tools is not UNSET:
            out["tools"] = dump(self.tools)
        if self.resources is not UNSET:
            out["resources"] = dump(self.resources)
        if self.skill_ids is not UNSET:
            out["skill_ids"] = dump(self.skill_ids)
        if self.knowledge_sources is not UNSET:
            out["knowledge_sources"] = dump(self.knowledge_sources)
        if self.metadata is not UNSET:
            out["metadata"] = dump(self.metadata)
        if self.folder_id is not UNSET:
            out["folder_id"] = self.folder_id
        if self.is_active is not UNSET:
            out["is_active"] = self.is_active
        if self.agent_id is not UNSET:
            out["agent_id"] = self.agent_id
        if self.team_id is not UNSET:
            out["team_id"] = self.team_id
        if self.incognito is not UNSET:
            out["incognito"] = self.incognito
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.name = self.name
        made.model_name = self.model_name
        made.description = self.description
        made.system_prompt = self.system_prompt
        made.tools = self.tools
        made.resources = self.resources
        made.skill_ids = self.skill_ids
        made.knowledge_sources = self.knowledge_sources
        made.metadata = self.metadata
        made.folder_id = self.folder_id
        made.is_active = self.is_active
        made.agent_id = self.agent_id
        made.team_id = self.team_id
        made.incognito = self.incognito
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_create_request = AgentCreateRequest.from_dict

_KNOWN = frozenset(
    {
        "name",
        "model_name",
        "description",
        "system_prompt",
        "tools",
        "resources",
        "skill_ids",
        "knowledge_sources",
        "metadata",
        "folder_id",
        "is_active",
        "agent_id",
        "team_id",
        "incognito",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_knowledge_source_attachment import read_agent_knowledge_source_attachment  # noqa: E402
from .agent_metadata import read_agent_metadata  # noqa: E402
from .agent_tool import read_agent_tool  # noqa: E402
