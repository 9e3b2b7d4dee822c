"""AgentUpdateRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_metadata import AgentMetadata
    from .agent_tool import AgentTool


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentUpdateRequest(Model):
    """What is left out stays as it is."""

    name: str | None | Unset
    model_name: str | None | Unset
    description: str | None | Unset
    system_prompt: str | None | Unset
    tools: list[AgentTool] | None | Unset
    """Replaces the whole list."""
    resources: list[dict[str, Any]] | None | Unset
    """Replaces the whole list."""
    metadata: AgentMetadata | None | Unset
    """Its objects are merged, its arrays and scalars replaced."""
    is_active: bool | None | Unset
    """False retires the agent for good."""
    team_id: str | None | Unset
    """Moves the ownership to this team."""
    version: int | None | Unset
    """The version that the caller knows. Another one on the server gives `agent_version_conflict`.
    Known from the SDK alone."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "name",
        "model_name",
        "description",
        "system_prompt",
        "tools",
        "resources",
        "metadata",
        "is_active",
        "team_id",
        "version",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        model_name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        system_prompt: str | None | Unset = UNSET,
        tools: Sequence[AgentTool | Mapping[str, Any]] | None | Unset = UNSET,
        resources: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
        metadata: AgentMetadata | Mapping[str, Any] | None | Unset = UNSET,
        is_active: bool | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        version: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.name = name
        self.model_name = model_name
        self.description = description
        self.system_prompt = system_prompt
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
        given = dump(metadata)
        self.metadata = (
            read_agent_metadata(given)
            if given.__class__ is dict
            else hollow(given, "metadata", "object")
        )
        self.is_active = is_active
        self.team_id = team_id
        self.version = version
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.name = self.model_name = self.description = self.system_prompt = self.is_active = (
                self.team_id
            ) = self.version = self.tools = self.resources = self.metadata = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "name" in src:
                self.name = src["name"]
                left -= 1
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
            if "is_active" in src:
                self.is_active = src["is_active"]
                left -= 1
                if not left:
                    return self
            if "team_id" in src:
                self.team_id = src["team_id"]
                left -= 1
                if not left:
                    return self
            if "version" in src:
                self.version = src["version"]
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
        if self.name is not UNSET:
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
        if self.metadata is not UNSET:
            out["metadata"] = dump(self.metadata)
        if self.is_active is not UNSET:
            out["is_active"] = self.is_active
        if self.team_id is not UNSET:
            out["team_id"] = self.team_id
        if self.version is not UNSET:
            out["version"] = self.version
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
        made.metadata = self.metadata
        made.is_active = self.is_active
        made.team_id = self.team_id
        made.version = self.version
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_update_request = AgentUpdateRequest.from_dict

_KNOWN = frozenset(
    {
        "name",
        "model_name",
        "description",
        "system_prompt",
        "tools",
        "resources",
        "metadata",
        "is_active",
        "team_id",
        "version",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_metadata import read_agent_metadata  # noqa: E402
from .agent_tool import read_agent_tool  # noqa: E402
