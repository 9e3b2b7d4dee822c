"""ArtifactDownloadResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ArtifactDownloadResponse(Model):
    """ArtifactDownloadResponse"""

    download_url: str
    """Whoever has this link can read the file."""
    filename: str | None | Unset
    media_type: str | None | Unset
    size: int | None | Unset
    """In bytes."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "download_url",
        "filename",
        "media_type",
        "size",
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
        filename: str | None | Unset = UNSET,
        media_type: str | None | Unset = UNSET,
        size: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.download_url = download_url
        self.filename = filename
        self.media_type = media_type
        self.size = size
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.download_url = src["download_url"]
            self.filename = self.media_type = self.size = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
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
        out["download_url"] = self.download_url
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
        made.download_url = self.download_url
        made.filename = self.filename
        made.media_type = self.media_type
        made.size = self.size
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_artifact_download_response = ArtifactDownloadResponse.from_dict

_KNOWN = frozenset(
    {
        "download_url",
        "filename",
        "media_type",
        "size",
    }
)
