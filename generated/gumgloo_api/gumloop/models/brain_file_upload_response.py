"""BrainFileUploadResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .brain_file import BrainFile
    from .brain_file_rejection import BrainFileRejection


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BrainFileUploadResponse(Model):
    """BrainFileUploadResponse"""

    files: list[BrainFile] | None | Unset
    rejected: list[BrainFileRejection] | None | Unset
    sync_run_id: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "files",
        "rejected",
        "sync_run_id",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        files: Sequence[BrainFile | Mapping[str, Any]] | None | Unset = UNSET,
        rejected: Sequence[BrainFileRejection | Mapping[str, Any]] | None | Unset = UNSET,
        sync_run_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(files)
        self.files = (
            each(read_brain_file, given, "files")
            if given.__class__ is list
            else hollow(given, "files", "array")
        )
        given = dump(rejected)
        self.rejected = (
            each(read_brain_file_rejection, given, "rejected")
            if given.__class__ is list
            else hollow(given, "rejected", "array")
        )
        self.sync_run_id = sync_run_id
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.sync_run_id = self.files = self.rejected = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "sync_run_id" in src:
                self.sync_run_id = src["sync_run_id"]
                left -= 1
                if not left:
                    return self
            if "files" in src:
                value = src["files"]
                self.files = (
                    each(read_brain_file, value, "files")
                    if value.__class__ is list
                    else hollow(value, "files", "array")
                )
                left -= 1
                if not left:
                    return self
            if "rejected" in src:
                value = src["rejected"]
                self.rejected = (
                    each(read_brain_file_rejection, value, "rejected")
                    if value.__class__ is list
                    else hollow(value, "rejected", "array")
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
        if self.files is not UNSET:
            out["files"] = dump(self.files)
        if self.rejected is not UNSET:
            out["rejected"] = dump(self.rejected)
        if self.sync_run_id is not UNSET:
            out["sync_run_id"] = self.sync_run_id
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.files = self.files
        made.rejected = self.rejected
        made.sync_run_id = self.sync_run_id
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_brain_file_upload_response = BrainFileUploadResponse.from_dict

_KNOWN = frozenset(
    {
        "files",
        "rejected",
        "sync_run_id",
    }
)

# Below the class, so that modules may import each other in circles.
from .brain_file import read_brain_file  # noqa: E402
from .brain_file_rejection import read_brain_file_rejection  # noqa: E402
