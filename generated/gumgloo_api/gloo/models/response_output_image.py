"""ResponseOutputImage: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ResponseOutputImage(Model):
    """ResponseOutputImage"""

    type: Literal["image_generation_call"]
    status: str | None | Unset
    result: str | None | Unset
    """The picture, base64."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "status",
        "result",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: Literal["image_generation_call"] = "image_generation_call",
        status: str | None | Unset = UNSET,
        result: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.status = status
        self.result = result
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = src["type"]
            self.status = self.result = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "status" in src:
                self.status = src["status"]
                left -= 1
                if not left:
                    return self
            if "result" in src:
                self.result = src["result"]
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
        if self.status is not UNSET:
            out["status"] = self.status
        if self.result is not UNSET:
            out["result"] = self.result
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.status = self.status
        made.result = self.result
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_response_output_image = ResponseOutputImage.from_dict

_KNOWN = frozenset(
    {
        "type",
        "status",
        "result",
    }
)
