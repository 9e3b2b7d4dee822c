"""SessionAttachment: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SessionAttachment(Model):
    """SessionAttachment"""

    file_name: str
    """The stored path, as the upload gave it."""
    media_type: str | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "file_name",
        "media_type",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        file_name: str,
        media_type: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.file_name = file_name
        self.media_type = UNSET if media_type is None else media_type
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.file_name = src["file_name"]
            self.media_type = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "media_type" in src:
                self.media_type = src["media_type"]
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
        out["file_name"] = self.file_name
        if self.media_type is not UNSET:
            out["media_type"] = self.media_type
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.file_name = self.file_name
        made.media_type = self.media_type
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_session_attachment = SessionAttachment.from_dict

_KNOWN = frozenset(
    {
        "file_name",
        "media_type",
    }
)
