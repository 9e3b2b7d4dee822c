"""ModelGroup: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelGroup(Model):
    """The reference leaves its shape open. `options` is what example code of the SDK reads;
    nothing more is known."""

    options: list[ModelOption] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "options",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        options: Sequence[ModelOption | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(options)
        self.options = (
            [
                (
                    ModelOption.from_dict(given_)
                    if given_.__class__ is dict
                    else unfit(given_, "options", "object")
                )
                for given_ in given
            ]
            if given.__class__ is list
            else hollow(given, "options", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = object.__new__(cls)
        try:
            self.options = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "options" in src:
                value = src["options"]
                self.options = (
                    [
                        (
                            ModelOption.from_dict(value_)
                            if value_.__class__ is dict
                            else unfit(value_, "options", "object")
                        )
                        for value_ in value
                    ]
                    if value.__class__ is list
                    else hollow(value, "options", "array")
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
        if self.options is not UNSET:
            out["options"] = dump(self.options)
        out.update(self.additional_properties)
        return out


_KNOWN = frozenset(
    {
        "options",
    }
)

# Below the class, so that modules may import each other in circles.
from .model_option import ModelOption  # noqa: E402
