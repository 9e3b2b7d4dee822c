"""ReasoningDetailEncrypted: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .reasoning_format_value import ReasoningFormatValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ReasoningDetailEncrypted(Model):
    """ReasoningDetailEncrypted"""

    type: Literal["reasoning.encrypted"]
    data: str
    format: ReasoningFormatValue | str | None | Unset
    """Whose form the reasoning has."""
    id: str | None | Unset
    index: int | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "data",
        "format",
        "id",
        "index",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: Literal["reasoning.encrypted"] = "reasoning.encrypted",
        data: str,
        format: ReasoningFormatValue | str | None | Unset = UNSET,
        id: str | None | Unset = UNSET,
        index: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.data = data
        self.format = format
        self.id = id
        self.index = UNSET if index is None else index
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = src["type"]
            self.data = src["data"]
            self.format = self.id = self.index = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "format" in src:
                self.format = src["format"]
                left -= 1
                if not left:
                    return self
            if "id" in src:
                self.id = src["id"]
                left -= 1
                if not left:
                    return self
            if "index" in src:
                self.index = src["index"]
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
        out["type"] = self.type
        out["data"] = self.data
        if self.format is not UNSET:
            out["format"] = self.format
        if self.id is not UNSET:
            out["id"] = self.id
        if self.index is not UNSET:
            out["index"] = self.index
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.data = self.data
        made.format = self.format
        made.id = self.id
        made.index = self.index
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_reasoning_detail_encrypted = ReasoningDetailEncrypted.from_dict

_KNOWN = frozenset(
    {
        "type",
        "data",
        "format",
        "id",
        "index",
    }
)
