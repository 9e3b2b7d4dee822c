"""Artifact: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .creator_payload import CreatorPayload


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Artifact(Model):
    """A file that an agent made."""

    id: str
    version_id: str | None | Unset
    major_version: int | None | Unset
    agent_id: str | None | Unset
    session_id: str | None | Unset
    filename: str | None | Unset
    created_at: str | None | Unset
    metadata: dict[str, Any] | None | Unset
    url: str | None | Unset
    """A signed link; whoever has it can read the file."""
    creator: CreatorPayload | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "version_id",
        "major_version",
        "agent_id",
        "session_id",
        "filename",
        "created_at",
        "metadata",
        "url",
        "creator",
        "additional_properties",
    )
    _secret: ClassVar[frozenset[str]] = frozenset(
        {
            "url",
        }
    )

    def __init__(
        self,
        *,
        id: str,
        version_id: str | None | Unset = UNSET,
        major_version: int | None | Unset = UNSET,
        agent_id: str | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        created_at: str | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        creator: CreatorPayload | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.id = id
        self.version_id = version_id
        self.major_version = major_version
        self.agent_id = agent_id
        self.session_id = session_id
        self.filename = filename
        self.created_at = created_at
        given = dump(metadata)
        self.metadata = given if given.__class__ is dict else hollow(given, "metadata", "object")
        self.url = url
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
            self.version_id = self.major_version = self.agent_id = self.session_id = (
                self.filename
            ) = self.created_at = self.url = self.metadata = self.creator = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
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
            if "agent_id" in src:
                self.agent_id = src["agent_id"]
                left -= 1
                if not left:
                    return self
            if "session_id" in src:
                self.session_id = src["session_id"]
                left -= 1
                if not left:
                    return self
            if "filename" in src:
                self.filename = src["filename"]
                left -= 1
                if not left:
                    return self
            if "created_at" in src:
                self.created_at = src["created_at"]
                left -= 1
                if not left:
                    return self
            if "url" in src:
                self.url = src["url"]
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
        if self.version_id is not UNSET:
            out["version_id"] = self.version_id
        if self.major_version is not UNSET:
            out["major_version"] = self.major_version
        if self.agent_id is not UNSET:
            out["agent_id"] = self.agent_id
        if self.session_id is not UNSET:
            out["session_id"] = self.session_id
        if self.filename is not UNSET:
            out["filename"] = self.filename
        if self.created_at is not UNSET:
            out["created_at"] = self.created_at
        if self.metadata is not UNSET:
            out["metadata"] = dump(self.metadata)
        if self.url is not UNSET:
            out["url"] = self.url
        if self.creator is not UNSET:
            out["creator"] = dump(self.creator)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.version_id = self.version_id
        made.major_version = self.major_version
        made.agent_id = self.agent_id
        made.session_id = self.session_id
        made.filename = self.filename
        made.created_at = self.created_at
        made.metadata = self.metadata
        made.url = self.url
        made.creator = self.creator
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_artifact = Artifact.from_dict

_KNOWN = frozenset(
    {
        "id",
        "version_id",
        "major_version",
        "agent_id",
        "session_id",
        "filename",
        "created_at",
        "metadata",
        "url",
        "creator",
    }
)

# Below the class, so that modules may import each other in circles.
from .creator_payload import read_creator_payload  # noqa: E402
