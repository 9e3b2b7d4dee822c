"""DownloadFilesRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DownloadFilesRequest(Model):
    """The reference does not say which members are needed."""

    file_names: list[str] | Unset
    run_id: str | Unset
    """The run that the files are of."""
    saved_item_id: str | Unset
    """The saved flow that the files are of."""
    user_id: str | Unset
    """This or `project_id`."""
    project_id: str | Unset
    """The team (the user interface calls it the team id). This or `user_id`."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "file_names",
        "run_id",
        "saved_item_id",
        "user_id",
        "project_id",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        file_names: Sequence[str] | None | Unset = UNSET,
        run_id: str | None | Unset = UNSET,
        saved_item_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        project_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(file_names)
        self.file_names = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "file_names", "array"))
        )
        self.run_id = UNSET if run_id is None else run_id
        self.saved_item_id = UNSET if saved_item_id is None else saved_item_id
        self.user_id = UNSET if user_id is None else user_id
        self.project_id = UNSET if project_id is None else project_id
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.run_id = self.saved_item_id = self.user_id = self.project_id = self.file_names = (
                UNSET
            )
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "run_id" in src:
                self.run_id = src["run_id"]
                left -= 1
                if not left:
                    return self
            if "saved_item_id" in src:
                self.saved_item_id = src["saved_item_id"]
                left -= 1
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
            if "file_names" in src:
                value = src["file_names"]
                self.file_names = (
                    value if value.__class__ is list else hollow(value, "file_names", "array")
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
        if self.file_names is not UNSET:
            out["file_names"] = dump(self.file_names)
        if self.run_id is not UNSET:
            out["run_id"] = self.run_id
        if self.saved_item_id is not UNSET:
            out["saved_item_id"] = self.saved_item_id
        if self.user_id is not UNSET:
            out["user_id"] = self.user_id
        if self.project_id is not UNSET:
            out["project_id"] = self.project_id
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.file_names = self.file_names
        made.run_id = self.run_id
        made.saved_item_id = self.saved_item_id
        made.user_id = self.user_id
        made.project_id = self.project_id
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_download_files_request = DownloadFilesRequest.from_dict

_KNOWN = frozenset(
    {
        "file_names",
        "run_id",
        "saved_item_id",
        "user_id",
        "project_id",
    }
)
