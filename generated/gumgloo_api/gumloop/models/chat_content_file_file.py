"""ChatContentFileFile: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
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
        self = blank(cls)
        try:
            self.file_data = self.file_id = self.filename = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "file_data" in src:
                self.file_data = src["file_data"]
                left -= 1
                if not left:
                    return self
            if "file_id" in src:
                self.file_id = src["file_id"]
                left -= 1
                if not left:
                    return self
            if "filename" in src:
                self.filename = src["filename"]
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
        if self.file_data is not UNSET:
            out["file_data"] = self.file_data
        if self.file_id is not UNSET:
            out["file_id"] = self.file_id
        if self.filename is not UNSET:
            out["filename"] = self.filename
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.file_data = self.file_data
        made.file_id = self.file_id
        made.filename = self.filename
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_chat_content_file_file = ChatContentFileFile.from_dict

_KNOWN = frozenset(
    {
        "file_data",
        "file_id",
        "filename",
    }
)
