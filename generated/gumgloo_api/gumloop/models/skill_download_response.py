"""SkillDownloadResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .skill_download_media_type import SkillDownloadMediaType


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SkillDownloadResponse(Model):
    """SkillDownloadResponse"""

    download_url: str
    """Whoever has this link can read the file."""
    filename: str
    """The name of the skill and `.skill`."""
    media_type: SkillDownloadMediaType | str
    id: str
    """The skill."""
    size: int | None | Unset
    """In bytes."""
    version_id: str | None | Unset
    major_version: int | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "download_url",
        "filename",
        "media_type",
        "id",
        "size",
        "version_id",
        "major_version",
        "additional_properties",
    )
    _secret: ClassVar[frozenset[str]] = frozenset(
        {
            "download_url",
        }
    )

    def __init__(
        self,
        *,
        download_url: str,
        filename: str,
        media_type: SkillDownloadMediaType | str,
        id: str,
        size: int | None | Unset = UNSET,
        version_id: str | None | Unset = UNSET,
        major_version: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.download_url = download_url
        self.filename = filename
        self.media_type = media_type
        self.id = id
        self.size = size
        self.version_id = version_id
        self.major_version = major_version
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.download_url = src["download_url"]
            self.filename = src["filename"]
            self.media_type = src["media_type"]
            self.id = src["id"]
            self.size = self.version_id = self.major_version = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 4
            if not left:
                return self
            if "size" in src:
                self.size = src["size"]
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
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["download_url"] = self.download_url
        out["filename"] = self.filename
        out["media_type"] = self.media_type
        out["id"] = self.id
        if self.size is not UNSET:
            out["size"] = self.size
        if self.version_id is not UNSET:
            out["version_id"] = self.version_id
        if self.major_version is not UNSET:
            out["major_version"] = self.major_version
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.download_url = self.download_url
        made.filename = self.filename
        made.media_type = self.media_type
        made.id = self.id
        made.size = self.size
        made.version_id = self.version_id
        made.major_version = self.major_version
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_skill_download_response = SkillDownloadResponse.from_dict

_KNOWN = frozenset(
    {
        "download_url",
        "filename",
        "media_type",
        "id",
        "size",
        "version_id",
        "major_version",
    }
)
