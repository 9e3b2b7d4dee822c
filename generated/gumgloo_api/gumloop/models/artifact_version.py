"""ArtifactVersion: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ArtifactVersion(Model):
    """ArtifactVersion"""

    version_id: str
    major_version: int | None | Unset
    created_ts: str | None | Unset
    is_deployed: bool | None | Unset
    is_current: bool | None | Unset
    filename: str | None | Unset
    media_type: str | None | Unset
    size: int | None | Unset
    """In bytes."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "version_id",
        "major_version",
        "created_ts",
        "is_deployed",
        "is_current",
        "filename",
        "media_type",
        "size",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        version_id: str,
        major_version: int | None | Unset = UNSET,
        created_ts: str | None | Unset = UNSET,
        is_deployed: bool | None | Unset = UNSET,
        is_current: bool | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        media_type: str | None | Unset = UNSET,
        size: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.version_id = version_id
        self.major_version = major_version
        self.created_ts = created_ts
        self.is_deployed = is_deployed
        self.is_current = is_current
        self.filename = filename
        self.media_type = media_type
        self.size = size
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.version_id = src["version_id"]
            self.major_version = self.created_ts = self.is_deployed = self.is_current = (
                self.filename
            ) = self.media_type = self.size = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "major_version" in src:
                self.major_version = src["major_version"]
                left -= 1
                if not left:
                    return self
            if "created_ts" in src:
                self.created_ts = src["created_ts"]
                left -= 1
                if not left:
                    return self
            if "is_deployed" in src:
                self.is_deployed = src["is_deployed"]
                left -= 1
                if not left:
                    return self
            if "is_current" in src:
                self.is_current = src["is_current"]
                left -= 1
                if not left:
                    return self
            if "filename" in src:
                self.filename = src["filename"]
                left -= 1
                if not left:
                    return self
            if "media_type" in src:
                self.media_type = src["media_type"]
                left -= 1
                if not left:
                    return self
            if "size" in src:
                self.size = src["size"]
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
        out["version_id"] = self.version_id
        if self.major_version is not UNSET:
            out["major_version"] = self.major_version
        if self.created_ts is not UNSET:
            out["created_ts"] = self.created_ts
        if self.is_deployed is not UNSET:
            out["is_deployed"] = self.is_deployed
        if self.is_current is not UNSET:
            out["is_current"] = self.is_current
        if self.filename is not UNSET:
            out["filename"] = self.filename
        if self.media_type is not UNSET:
            out["media_type"] = self.media_type
        if self.size is not UNSET:
            out["size"] = self.size
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.version_id = self.version_id
        made.major_version = self.major_version
        made.created_ts = self.created_ts
        made.is_deployed = self.is_deployed
        made.is_current = self.is_current
        made.filename = self.filename
        made.media_type = self.media_type
        made.size = self.size
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_artifact_version = ArtifactVersion.from_dict

_KNOWN = frozenset(
    {
        "version_id",
        "major_version",
        "created_ts",
        "is_deployed",
        "is_current",
        "filename",
        "media_type",
        "size",
    }
)
