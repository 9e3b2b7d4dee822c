"""UploadFilesPartialResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class UploadFilesPartialResponse(Model):
    """UploadFilesPartialResponse"""

    partial_success: bool | None | Unset
    uploaded_files: list[str] | None | Unset
    """The names of the files that are stored."""
    failed_files: list[str] | None | Unset
    """The names of the files that are not."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "partial_success",
        "uploaded_files",
        "failed_files",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        partial_success: bool | None | Unset = UNSET,
        uploaded_files: Sequence[str] | None | Unset = UNSET,
        failed_files: Sequence[str] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.partial_success = partial_success
        given = dump(uploaded_files)
        self.uploaded_files = (
            given if given.__class__ is list else hollow(given, "uploaded_files", "array")
        )
        given = dump(failed_files)
        self.failed_files = (
            given if given.__class__ is list else hollow(given, "failed_files", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.partial_success = self.uploaded_files = self.failed_files = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "partial_success" in src:
                self.partial_success = src["partial_success"]
                left -= 1
                if not left:
                    return self
            if "uploaded_files" in src:
                value = src["uploaded_files"]
                self.uploaded_files = (
                    value if value.__class__ is list else hollow(value, "uploaded_files", "array")
                )
                left -= 1
                if not left:
                    return self
            if "failed_files" in src:
                value = src["failed_files"]
                self.failed_files = (
                    value if value.__class__ is list else hollow(value, "failed_files", "array")
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
        if self.partial_success is not UNSET:
            out["partial_success"] = self.partial_success
        if self.uploaded_files is not UNSET:
            out["uploaded_files"] = dump(self.uploaded_files)
        if self.failed_files is not UNSET:
            out["failed_files"] = dump(self.failed_files)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.partial_success = self.partial_success
        made.uploaded_files = self.uploaded_files
        made.failed_files = self.failed_files
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_upload_files_partial_response = UploadFilesPartialResponse.from_dict

_KNOWN = frozenset(
    {
        "partial_success",
        "uploaded_files",
        "failed_files",
    }
)
