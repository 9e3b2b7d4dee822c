"""LeanModelList: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .lean_model import LeanModel


@define(init=False, eq=False, repr=False, weakref_slot=False)
class LeanModelList(Model):
    """LeanModelList"""

    data: list[LeanModel]
    object: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "data",
        "object",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        data: Sequence[LeanModel | Mapping[str, Any]],
        object: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(data)
        self.data = (
            each(read_lean_model, given, "data")
            if given.__class__ is list
            else unfit(given, "data", "array")
        )
        self.object = object
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["data"]
            self.data = (
                each(read_lean_model, value, "data")
                if value.__class__ is list
                else unfit(value, "data", "array")
            )
            self.object = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "object" in src:
                self.object = src["object"]
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
        out["data"] = dump(self.data)
        if self.object is not UNSET:
            out["object"] = self.object
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.data = self.data
        made.object = self.object
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_lean_model_list = LeanModelList.from_dict

_KNOWN = frozenset(
    {
        "data",
        "object",
    }
)

# Below the class, so that modules may import each other in circles.
from .lean_model import read_lean_model  # noqa: E402
