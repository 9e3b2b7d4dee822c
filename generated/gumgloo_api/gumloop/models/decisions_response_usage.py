"""DecisionsResponseUsage: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DecisionsResponseUsage(Model):
    """DecisionsResponseUsage"""

    input_tokens: int
    output_tokens: int
    cost: float | Unset
    """The unit is not stated."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "input_tokens",
        "output_tokens",
        "cost",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        input_tokens: int,
        output_tokens: int,
        cost: float | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.input_tokens = input_tokens
        self.output_tokens = output_tokens
        self.cost = UNSET if cost is None else cost
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.input_tokens = src["input_tokens"]
            self.output_tokens = src["output_tokens"]
            self.cost = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "cost" in src:
                self.cost = src["cost"]
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
        out["input_tokens"] = self.input_tokens
        out["output_tokens"] = self.output_tokens
        if self.cost is not UNSET:
            out["cost"] = self.cost
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.input_tokens = self.input_tokens
        made.output_tokens = self.output_tokens
        made.cost = self.cost
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_decisions_response_usage = DecisionsResponseUsage.from_dict

_KNOWN = frozenset(
    {
        "input_tokens",
        "output_tokens",
        "cost",
    }
)
