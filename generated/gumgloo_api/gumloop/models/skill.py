"""Skill: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .creator_payload import CreatorPayload
    from .skill_metadata import SkillMetadata


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Skill(Model):
    """Instructions that an agent can be given, as a set of files."""

    id: str
    name: str
    description: str
    team_id: str
    created_at: str | None | Unset
    updated_at: str | None | Unset
    metadata: SkillMetadata | None | Unset
    usage_count: int | None | Unset
    view_count: int | None | Unset
    last_used_at: str | None | Unset
    version_id: str | None | Unset
    major_version: int | None | Unset
    is_deployed: bool | None | Unset
    version_created_at: str | None | Unset
    creator: CreatorPayload | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "description",
        "team_id",
        "created_at",
        "updated_at",
        "metadata",
        "usage_count",
        "view_count",
        "last_used_at",
        "version_id",
        "major_version",
        "is_deployed",
        "version_created_at",
        "creator",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str,
        name: str,
        description: str,
        team_id: str,
        created_at: str | None | Unset = UNSET,
        updated_at: str | None | Unset = UNSET,
        metadata: SkillMetadata | Mapping[str, Any] | None | Unset = UNSET,
        usage_count: int | None | Unset = UNSET,
        view_count: int | None | Unset = UNSET,
        last_used_at: str | None | Unset = UNSET,
        version_id: str | None | Unset = UNSET,
        major_version: int | None | Unset = UNSET,
        is_deployed: bool | None | Unset = UNSET,
        version_created_at: str | None | Unset = UNSET,
        creator: CreatorPayload | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.id = id
        self.name = name
        self.description = description
        self.team_id = team_id
        self.created_at = created_at
        self.updated_at = updated_at
        given = dump(metadata)
        self.metadata = (
            read_skill_metadata(given)
            if given.__class__ is dict
            else hollow(given, "metadata", "object")
        )
        self.usage_count = usage_count
        self.view_count = view_count
        self.last_used_at = last_used_at
        self.version_id = version_id
        self.major_version = major_version
        self.is_deployed = is_deployed
        self.version_created_at = version_created_at
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
            self.description = src["description"]
            self.team_id = src["team_id"]
            self.created_at = self.updated_at = self.usage_count = self.view_count = (
                self.last_used_at
            ) = self.version_id = self.major_version = self.is_deployed = (
                self.version_created_at
            ) = self.metadata = self.creator = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 4
            if not left:
                return self
            if "created_at" in src:
                self.created_at = src["created_at"]
                left -= 1
                if not left:
                    return self
            if "updated_at" in src:
                self.updated_at = src["updated_at"]
                left -= 1
                if not left:
                    return self
            if "usage_count" in src:
                self.usage_count = src["usage_count"]
                left -= 1
                if not left:
                    return self
            if "view_count" in src:
                self.view_count = src["view_count"]
                left -= 1
                if not left:
                    return self
            if "last_used_at" in src:
                self.last_used_at = src["last_used_at"]
                left -= 1
                if not left:
                    return self
            if "version_id" in src:
                self.version_id = src["version_id"]
                left -= 1
                if not left:
                    return self
            if "major_version" in src:
                self.major_version = src["major_version"]
                left -= 1
                if not left:
                    return self
            if "is_deployed" in src:
                self.is_deployed = src["is_deployed"]
                left -= 1
                if not left:
                    return self
            if "version_created_at" in src:
                self.version_created_at = src["version_created_at"]
                left -= 1
                if not left:
                    return self
            if "metadata" in src:
                value = src["metadata"]
                self.metadata = (
                    read_skill_metadata(value)
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
        out["description"] = self.description
        out["team_id"] = self.team_id
        if self.created_at is not UNSET:
            out["created_at"] = self.created_at
        if self.updated_at is not UNSET:
            out["updated_at"] = self.updated_at
        if self.metadata is not UNSET:
            out["metadata"] = dump(self.metadata)
        if self.usage_count is not UNSET:
            out["usage_count"] = self.usage_count
        if self.view_count is not UNSET:
            out["view_count"] = self.view_count
        if self.last_used_at is not UNSET:
            out["last_used_at"] = self.last_used_at
        if self.version_id is not UNSET:
            out["version_id"] = self.version_id
        if self.major_version is not UNSET:
            out["major_version"] = self.major_version
        if self.is_deployed is not UNSET:
            out["is_deployed"] = self.is_deployed
        if self.version_created_at is not UNSET:
            out["version_created_at"] = self.version_created_at
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
        made.created_at = self.created_at
        made.updated_at = self.updated_at
        made.metadata = self.metadata
        made.usage_count = self.usage_count
        made.view_count = self.view_count
        made.last_used_at = self.last_used_at
        made.version_id = self.version_id
        made.major_version = self.major_version
        made.is_deployed = self.is_deployed
        made.version_created_at = self.version_created_at
        made.creator = self.creator
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_skill = Skill.from_dict

_KNOWN = frozenset(
    {
        "id",
        "name",
        "description",
        "team_id",
        "created_at",
        "updated_at",
        "metadata",
        "usage_count",
        "view_count",
        "last_used_at",
        "version_id",
        "major_version",
        "is_deployed",
        "version_created_at",
        "creator",
    }
)

# Below the class, so that modules may import each other in circles.
from .creator_payload import read_creator_payload  # noqa: E402
from .skill_metadata import read_skill_metadata  # noqa: E402
