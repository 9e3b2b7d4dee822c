"""ModelListResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .model_group import ModelGroup


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelListResponse(Model):
    """ModelListResponse"""

    model_groups: list[ModelGroup] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "model_groups",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        model_groups: Sequence[ModelGroup | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(model_groups)
        self.model_groups = (
            each(read_model_group, given, "model_groups")
            if given.__class__ is list
            else hollow(given, "model_groups", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.model_groups = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "model_groups" in src:
                value = src["model_groups"]
                self.model_groups = (
                    each(read_model_group, value, "model_groups")
                    if value.__class__ is list
                    else hollow(value, "model_groups", "array")
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
        if self.model_groups is not UNSET:
            out["model_groups"] = dump(self.model_groups)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.model_groups = self.model_groups
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_model_list_response = ModelListResponse.from_dict

_KNOWN = frozenset(
    {
        "model_groups",
    }
)

# Below the class, so that modules may import each other in circles.
from .model_group import read_model_group  # noqa: E402
