"""ResponseUsage: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ResponseUsage(Model):
    """ResponseUsage"""

    input_tokens: int | None | Unset
    output_tokens: int | None | Unset
    total_tokens: int | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "input_tokens",
        "output_tokens",
        "total_tokens",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        input_tokens: int | None | Unset = UNSET,
        output_tokens: int | None | Unset = UNSET,
        total_tokens: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.input_tokens = input_tokens
        self.output_tokens = output_tokens
        self.total_tokens = total_tokens
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.input_tokens = self.output_tokens = self.total_tokens = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "input_tokens" in src:
                self.input_tokens = src["input_tokens"]
                left -= 1
                if not left:
                    return self
            if "output_tokens" in src:
                self.output_tokens = src["output_tokens"]
                left -= 1
                if not left:
                    return self
            if "total_tokens" in src:
                self.total_tokens = src["total_tokens"]
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
        if self.input_tokens is not UNSET:
            out["input_tokens"] = self.input_tokens
        if self.output_tokens is not UNSET:
            out["output_tokens"] = self.output_tokens
        if self.total_tokens is not UNSET:
            out["total_tokens"] = self.total_tokens
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.input_tokens = self.input_tokens
        made.output_tokens = self.output_tokens
        made.total_tokens = self.total_tokens
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_response_usage = ResponseUsage.from_dict

_KNOWN = frozenset(
    {
        "input_tokens",
        "output_tokens",
        "total_tokens",
    }
)
