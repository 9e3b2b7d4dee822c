"""FileUploadResponse: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, blank, dump


@define(init=False, eq=False, repr=False, weakref_slot=False)
class FileUploadResponse(Model):
    """FileUploadResponse"""

    success: bool
    message: str
    ingesting: list[str]
    """Ids of the items that are being worked on."""
    duplicates: list[str]
    """Ids of the items that were there already."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "success",
        "message",
        "ingesting",
        "duplicates",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        success: bool,
        message: str,
        ingesting: Sequence[str],
        duplicates: Sequence[str],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.success = success
        self.message = message
        given = dump(ingesting)
        self.ingesting = given if given.__class__ is list else unfit(given, "ingesting", "array")
        given = dump(duplicates)
        self.duplicates = given if given.__class__ is list else unfit(given, "duplicates", "array")
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.success = src["success"]
            self.message = src["message"]
            value = src["ingesting"]
            self.ingesting = (
                value if value.__class__ is list else unfit(value, "ingesting", "array")
            )
            value = src["duplicates"]
            self.duplicates = (
                value if value.__class__ is list else unfit(value, "duplicates", "array")
            )
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 4
            if not left:
                return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["success"] = self.success
        out["message"] = self.message
        out["ingesting"] = dump(self.ingesting)
        out["duplicates"] = dump(self.duplicates)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.success = self.success
        made.message = self.message
        made.ingesting = self.ingesting
        made.duplicates = self.duplicates
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_file_upload_response = FileUploadResponse.from_dict

_KNOWN = frozenset(
    {
        "success",
        "message",
        "ingesting",
        "duplicates",
    }
)
