"""ChatContentFileFile: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ChatContentFileFile(Model):
    """ChatContentFileFile"""

    file_data: str | Unset
    file_id: str | Unset
    filename: str | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "file_data",
        "file_id",
        "filename",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        file_data: str | None | Unset = UNSET,
        file_id: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.file_data = UNSET if file_data is None else file_data
        self.file_id = UNSET if file_id is None else file_id
        self.filename = UNSET if filename is None else filename
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        rest = dict(src)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.file_data = pop("file_data", UNSET)
            self.file_id = pop("file_id", UNSET)
            self.filename = pop("filename", UNSET)
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = rest
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        if self.file_data is not UNSET:
            out["file_data"] = self.file_data
        if self.file_id is not UNSET:
            out["file_id"] = self.file_id
        if self.filename is not UNSET:
            out["filename"] = self.filename
        out.update(self.additional_properties)
        return out
