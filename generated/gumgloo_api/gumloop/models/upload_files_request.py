"""UploadFilesRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .flow_file_upload import FlowFileUpload


@define(init=False, eq=False, repr=False, weakref_slot=False)
class UploadFilesRequest(Model):
    """The reference does not say which members are needed."""

    files: list[FlowFileUpload] | Unset
    user_id: str | Unset
    """The user who gets the files. This or `project_id`."""
    project_id: str | Unset
    """The team that gets the files. This or `user_id`."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "files",
        "user_id",
        "project_id",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        files: Sequence[FlowFileUpload | Mapping[str, Any]] | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(files)
        self.files = (
            UNSET
            if given is None
            else (
                each(read_flow_file_upload, given, "files")
                if given.__class__ is list
                else hollow(given, "files", "array")
            )
        )
        self.user_id = UNSET if user_id is None else user_id
        self.project_id = UNSET if project_id is None else project_id
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.user_id = self.project_id = self.files = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "user_id" in src:
                self.user_id = src["user_id"]
                left -= 1
                if not left:
                    return self
            if "project_id" in src:
                self.project_id = src["project_id"]
                left -= 1
                if not left:
                    return self
            if "files" in src:
                value = src["files"]
                self.files = (
                    each(read_flow_file_upload, value, "files")
                    if value.__class__ is list
                    else hollow(value, "files", "array")
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
        if self.user_id is not UNSET:
            out["user_id"] = self.user_id
        if self.project_id is not UNSET:
            out["project_id"] = self.project_id
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.files = self.files
        made.user_id = self.user_id
        made.project_id = self.project_id
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_upload_files_request = UploadFilesRequest.from_dict

_KNOWN = frozenset(
    {
        "files",
        "user_id",
        "project_id",
    }
)

# Below the class, so that modules may import each other in circles.
from .flow_file_upload import read_flow_file_upload  # noqa: E402
