"""Agent: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_abilities import AgentAbilities
    from .agent_incognito import AgentIncognito
    from .agent_knowledge_source import AgentKnowledgeSource
    from .agent_metadata import AgentMetadata
    from .agent_tool import AgentTool
    from .agent_trigger import AgentTrigger
    from .creator_payload import CreatorPayload


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Agent(Model):
    """An agent. The documentation says that `is_active` is always there."""

    id: str
    name: str
    description: str | None | Unset
    team_id: str | None | Unset
    """The team that owns it. Never null according to the documentation."""
    is_active: bool | Unset
    tools: list[AgentTool] | None | Unset
    resources: list[dict[str, Any]] | None | Unset
    """The shape of an item is not documented."""
    skill_ids: list[str] | None | Unset
    """Null in lists, empty where there are none."""
    abilities: AgentAbilities | None | Unset
    incognito: AgentIncognito | None | Unset
    knowledge_sources: list[AgentKnowledgeSource] | None | Unset
    triggers: list[AgentTrigger] | None | Unset
    version: int | None | Unset
    """Counts the changes. Sent back with an update it guards against lost changes."""
    metadata: AgentMetadata | None | Unset
    model_name: str | None | Unset
    system_prompt: str | None | Unset
    folder_id: str | None | Unset
    type: str | None | Unset
    """For internal use."""
    created_at: str | None | Unset
    last_used_at: str | None | Unset
    """Only where `include_last_used` asks for it."""
    last_updated_at: str | None | Unset
    """Only where `include_last_updated` asks for it."""
    active_trigger_count: int | None | Unset
    """Filled in lists."""
    creator: CreatorPayload | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "description",
        "team_id",
        "is_active",
        "tools",
        "resources",
        "skill_ids",
        "abilities",
        "incognito",
        "knowledge_sources",
        "triggers",
        "version",
        "metadata",
        "model_name",
        "system_prompt",
        "folder_id",
        "type",
        "created_at",
        "last_used_at",
        "last_updated_at",
        "active_trigger_count",
        "creator",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str,
        name: str,
        description: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        is_active: bool | None | Unset = UNSET,
        tools: Sequence[AgentTool | Mapping[str, Any]] | None | Unset = UNSET,
        resources: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
        skill_ids: Sequence[str] | None | Unset = UNSET,
        abilities: AgentAbilities | Mapping[str, Any] | None | Unset = UNSET,
        incognito: AgentIncognito | Mapping[str, Any] | None | Unset = UNSET,
        knowledge_sources: Sequence[AgentKnowledgeSource | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        triggers: Sequence[AgentTrigger | Mapping[str, Any]] | None | Unset = UNSET,
        version: int | None | Unset = UNSET,
        metadata: AgentMetadata | Mapping[str, Any] | None | Unset = UNSET,
        model_name: str | None | Unset = UNSET,
        system_prompt: str | None | Unset = UNSET,
        folder_id: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        created_at: str | None | Unset = UNSET,
        last_used_at: str | None | Unset = UNSET,
        last_updated_at: str | None | Unset = UNSET,
        active_trigger_count: int | None | Unset = UNSET,
        creator: CreatorPayload | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.id = id
        self.name = name
        self.description = description
        self.team_id = team_id
        self.is_active = UNSET if is_active is None else is_active
        given = dump(tools)
        self.tools = (
            each(read_agent_tool, given, "tools")
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
        given = dump(skill_ids)
        self.skill_ids = given if given.__class__ is list else hollow(given, "skill_ids", "array")
        given = dump(abilities)
        self.abilities = (
            read_agent_abilities(given)
            if given.__class__ is dict
            else hollow(given, "abilities", "object")
        )
        given = dump(incognito)
        self.incognito = (
            read_agent_incognito(given)
            if given.__class__ is dict
            else hollow(given, "incognito", "object")
        )
        given = dump(knowledge_sources)
        self.knowledge_sources = (
            each(read_agent_knowledge_source, given, "knowledge_sources")
            if given.__class__ is list
            else hollow(given, "knowledge_sources", "array")
        )
        given = dump(triggers)
        self.triggers = (
            each(read_agent_trigger, given, "triggers")
            if given.__class__ is list
            else hollow(given, "triggers", "array")
        )
        self.version = version
        given = dump(metadata)
        self.metadata = (
            read_agent_metadata(given)
            if given.__class__ is dict
            else hollow(given, "metadata", "object")
        )
        self.model_name = model_name
        self.system_prompt = system_prompt
        self.folder_id = folder_id
        self.type = type
        self.created_at = created_at
        self.last_used_at = last_used_at
        self.last_updated_at = last_updated_at
        self.active_trigger_count = active_trigger_count
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
            self.name = src["name"]
            self.description = self.team_id = self.is_active = self.version = self.model_name = (
                self.system_prompt
            ) = self.folder_id = self.type = self.created_at = self.last_used_at = (
                self.last_updated_at
            ) = self.active_trigger_count = self.tools = self.resources = self.skill_ids = (
                self.abilities
            ) = self.incognito = self.knowledge_sources = self.triggers = self.metadata = (
                self.creator
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "description" in src:
                self.description = src["description"]
                left -= 1
                if not left:
                    return self
            if "team_id" in src:
                self.team_id = src["team_id"]
                left -= 1
                if not left:
                    return self
            if "is_active" in src:
                self.is_active = src["is_active"]
                left -= 1
                if not left:
                    return self
            if "version" in src:
                self.version = src["version"]
                left -= 1
                if not left:
                    return self
            if "model_name" in src:
                self.model_name = src["model_name"]
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
            if "type" in src:
                self.type = src["type"]
                left -= 1
                if not left:
                    return self
            if "created_at" in src:
                self.created_at = src["created_at"]
                left -= 1
                if not left:
                    return self
            if "last_used_at" in src:
                self.last_used_at = src["last_used_at"]
                left -= 1
                if not left:
                    return self
            if "last_updated_at" in src:
                self.last_updated_at = src["last_updated_at"]
                left -= 1
                if not left:
                    return self
            if "active_trigger_count" in src:
                self.active_trigger_count = src["active_trigger_count"]
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
            if "abilities" in src:
                value = src["abilities"]
                self.abilities = (
                    read_agent_abilities(value)
                    if value.__class__ is dict
                    else hollow(value, "abilities", "object")
                )
                left -= 1
                if not left:
                    return self
            if "incognito" in src:
                value = src["incognito"]
                self.incognito = (
                    read_agent_incognito(value)
                    if value.__class__ is dict
                    else hollow(value, "incognito", "object")
                )
                left -= 1
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
            if "triggers" in src:
                value = src["triggers"]
                self.triggers = (
                    each(read_agent_trigger, value, "triggers")
                    if value.__class__ is list
                    else hollow(value, "triggers", "array")
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
        out["name"] = self.name
        if self.description is not UNSET:
            out["description"] = self.description
        if self.team_id is not UNSET:
            out["team_id"] = self.team_id
        if self.is_active is not UNSET:
            out["is_active"] = self.is_active
        if self.tools is not UNSET:
            out["tools"] = dump(self.tools)
        if self.resources is not UNSET:
            out["resources"] = dump(self.resources)
        if self.skill_ids is not UNSET:
            out["skill_ids"] = dump(self.skill_ids)
        if self.abilities is not UNSET:
            out["abilities"] = dump(self.abilities)
        if self.incognito is not UNSET:
            out["incognito"] = dump(self.incognito)
        if self.knowledge_sources is not UNSET:
            out["knowledge_sources"] = dump(self.knowledge_sources)
        if self.triggers is not UNSET:
            out["triggers"] = dump(self.triggers)
        if self.version is not UNSET:
            out["version"] = self.version
        if self.metadata is not UNSET:
            out["metadata"] = dump(self.metadata)
        if self.model_name is not UNSET:
            out["model_name"] = self.model_name
        if self.system_prompt is not UNSET:
            out["system_prompt"] = self.system_prompt
        if self.folder_id is not UNSET:
            out["folder_id"] = self.folder_id
        if self.type is not UNSET:
            out["type"] = self.type
        if self.created_at is not UNSET:
            out["created_at"] = self.created_at
        if self.last_used_at is not UNSET:
            out["last_used_at"] = self.last_used_at
        if self.last_updated_at is not UNSET:
            out["last_updated_at"] = self.last_updated_at
        if self.active_trigger_count is not UNSET:
            out["active_trigger_count"] = self.active_trigger_count
        if self.creator is not UNSET:
            out["creator"] = dump(self.creator)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.name = self.name
        made.description = self.description
        made.team_id = self.team_id
        made.is_active = self.is_active
        made.tools = self.tools
        made.resources = self.resources
        made.skill_ids = self.skill_ids
        made.abilities = self.abilities
        made.incognito = self.incognito
        made.knowledge_sources = self.knowledge_sources
        made.triggers = self.triggers
        made.version = self.version
        made.metadata = self.metadata
        made.model_name = self.model_name
        made.system_prompt = self.system_prompt
        made.folder_id = self.folder_id
        made.type = self.type
        made.created_at = self.created_at
        made.last_used_at = self.last_used_at
        made.last_updated_at = self.last_updated_at
        made.active_trigger_count = self.active_trigger_count
        made.creator = self.creator
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent = Agent.from_dict

_KNOWN = frozenset(
    {
        "id",
        "name",
        "description",
        "team_id",
        "is_active",
        "tools",
        "resources",
        "skill_ids",
        "abilities",
        "incognito",
        "knowledge_sources",
        "triggers",
        "version",
        "metadata",
        "model_name",
        "system_prompt",
        "folder_id",
        "type",
        "created_at",
        "last_used_at",
        "last_updated_at",
        "active_trigger_count",
        "creator",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_abilities import read_agent_abilities  # noqa: E402
from .agent_incognito import read_agent_incognito  # noqa: E402
from .agent_knowledge_source import read_agent_knowledge_source  # noqa: E402
from .agent_metadata import read_agent_metadata  # noqa: E402
from .agent_tool import read_agent_tool  # noqa: E402
from .agent_trigger import read_agent_trigger  # noqa: E402
from .creator_payload import read_creator_payload  # noqa: E402
