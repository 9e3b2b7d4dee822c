"""ModelList: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .model_info import ModelInfo
    from .model_list_object import ModelListObject


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelList(Model):
    """ModelList"""

    data: list[ModelInfo]
    object: ModelListObject | str | Unset
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
        data: Sequence[ModelInfo | Mapping[str, Any]],
        object: ModelListObject | str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(data)
        self.data = (
            each(read_model_info, given, "data")
            if given.__class__ is list
            else unfit(given, "data", "array")
        )
        self.object = UNSET if object is None else object
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["data"]
            self.data = (
                each(read_model_info, value, "data")
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
read_model_list = ModelList.from_dict

_KNOWN = frozenset(
    {
        "data",
        "object",
    }
)

# Below the class, so that modules may import each other in circles.
from .model_info import read_model_info  # noqa: E402
