"""BrainFile: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .brain_file_status import BrainFileStatus


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BrainFile(Model):
    """A file that was uploaded to a source."""

    id: str
    file_name: str
    status: BrainFileStatus | str
    mime_type: str | None | Unset
    size_bytes: int | None | Unset
    sha256: str | None | Unset
    """The digest in hexadecimal digits."""
    error: str | None | Unset
    document_id: str | None | Unset
    created_at: str | None | Unset
    indexed_at: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "file_name",
        "status",
        "mime_type",
        "size_bytes",
        "sha256",
        "error",
        "document_id",
        "created_at",
        "indexed_at",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str,
        file_name: str,
        status: BrainFileStatus | str,
        mime_type: str | None | Unset = UNSET,
        size_bytes: int | None | Unset = UNSET,
        sha256: str | None | Unset = UNSET,
        error: str | None | Unset = UNSET,
        document_id: str | None | Unset = UNSET,
        created_at: str | None | Unset = UNSET,
        indexed_at: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.file_name = file_name
        self.status = status
        self.mime_type = mime_type
        self.size_bytes = size_bytes
        self.sha256 = sha256
        self.error = error
        self.document_id = document_id
        self.created_at = created_at
        self.indexed_at = indexed_at
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = src["id"]
            self.file_name = src["file_name"]
            self.status = src["status"]
            self.mime_type = self.size_bytes = self.sha256 = self.error = self.document_id = (
                self.created_at
            ) = self.indexed_at = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 3
            if not left:
                return self
            if "mime_type" in src:
                self.mime_type = src["mime_type"]
                left -= 1
                if not left:
                    return self
            if "size_bytes" in src:
                self.size_bytes = src["size_bytes"]
                left -= 1
                if not left:
                    return self
            if "sha256" in src:
                self.sha256 = src["sha256"]
                left -= 1
                if not left:
                    return self
            if "error" in src:
                self.error = src["error"]
                left -= 1
                if not left:
                    return self
            if "document_id" in src:
                self.document_id = src["document_id"]
                left -= 1
                if not left:
                    return self
            if "created_at" in src:
                self.created_at = src["created_at"]
                left -= 1
                if not left:
                    return self
            if "indexed_at" in src:
                self.indexed_at = src["indexed_at"]
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
        out["file_name"] = self.file_name
        out["status"] = self.status
        if self.mime_type is not UNSET:
            out["mime_type"] = self.mime_type
        if self.size_bytes is not UNSET:
            out["size_bytes"] = self.size_bytes
        if self.sha256 is not UNSET:
            out["sha256"] = self.sha256
        if self.error is not UNSET:
            out["error"] = self.error
        if self.document_id is not UNSET:
            out["document_id"] = self.document_id
        if self.created_at is not UNSET:
            out["created_at"] = self.created_at
        if self.indexed_at is not UNSET:
            out["indexed_at"] = self.indexed_at
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.file_name = self.file_name
        made.status = self.status
        made.mime_type = self.mime_type
        made.size_bytes = self.size_bytes
        made.sha256 = self.sha256
        made.error = self.error
        made.document_id = self.document_id
        made.created_at = self.created_at
        made.indexed_at = self.indexed_at
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_brain_file = BrainFile.from_dict

_KNOWN = frozenset(
    {
        "id",
        "file_name",
        "status",
        "mime_type",
        "size_bytes",
        "sha256",
        "error",
        "document_id",
        "created_at",
        "indexed_at",
    }
)
