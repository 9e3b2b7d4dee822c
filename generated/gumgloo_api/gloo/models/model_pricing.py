"""ModelPricing: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .model_price import ModelPrice


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelPricing(Model):
    """ModelPricing"""

    input: ModelPrice | None | Unset
    output: ModelPrice | None | Unset
    cache_read: ModelPrice | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "input",
        "output",
        "cache_read",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        input: ModelPrice | Mapping[str, Any] | None | Unset = UNSET,
        output: ModelPrice | Mapping[str, Any] | None | Unset = UNSET,
        cache_read: ModelPrice | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(input)
        self.input = (
            read_model_price(given) if given.__class__ is dict else hollow(given, "input", "object")
        )
        given = dump(output)
        self.output = (
            read_model_price(given)
            if given.__class__ is dict
            else hollow(given, "output", "object")
        )
        given = dump(cache_read)
        self.cache_read = (
            read_model_price(given)
            if given.__class__ is dict
            else hollow(given, "cache_read", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.input = self.output = self.cache_read = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "input" in src:
                value = src["input"]
                self.input = (
                    read_model_price(value)
                    if value.__class__ is dict
                    else hollow(value, "input", "object")
                )
                left -= 1
                if not left:
                    return self
            if "output" in src:
                value = src["output"]
                self.output = (
                    read_model_price(value)
                    if value.__class__ is dict
                    else hollow(value, "output", "object")
                )
                left -= 1
                if not left:
                    return self
            if "cache_read" in src:
                value = src["cache_read"]
                self.cache_read = (
                    read_model_price(value)
                    if value.__class__ is dict
                    else hollow(value, "cache_read", "object")
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
        if self.input is not UNSET:
            out["input"] = dump(self.input)
        if self.output is not UNSET:
            out["output"] = dump(self.output)
        if self.cache_read is not UNSET:
            out["cache_read"] = dump(self.cache_read)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.input = self.input
        made.output = self.output
        made.cache_read = self.cache_read
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_model_pricing = ModelPricing.from_dict

_KNOWN = frozenset(
    {
        "input",
        "output",
        "cache_read",
    }
)

# Below the class, so that modules may import each other in circles.
from .model_price import read_model_price  # noqa: E402
