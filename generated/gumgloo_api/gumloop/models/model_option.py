"""ModelOption: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelOption(Model):
    """One model. Example code of the SDK takes its id from `value`, else `model_name`, else `id`."""

    value: str | None | Unset
    model_name: str | None | Unset
    id: str | None | Unset
    restricted: Any | Unset
    """Read by example code as a truth value; its type is not documented."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "value",
        "model_name",
        "id",
        "restricted",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        value: str | None | Unset = UNSET,
        model_name: str | None | Unset = UNSET,
        id: str | None | Unset = UNSET,
        restricted: Any | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.value = value
        self.model_name = model_name
        self.id = id
        self.restricted = restricted
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        rest = dict(src)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.value = pop("value", UNSET)
            self.model_name = pop("model_name", UNSET)
            self.id = pop("id", UNSET)
            self.restricted = pop("restricted", UNSET)
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = rest
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        if self.value is not UNSET:
            out["value"] = self.value
        if self.model_name is not UNSET:
            out["model_name"] = self.model_name
        if self.id is not UNSET:
            out["id"] = self.id
        if self.restricted is not UNSET:
            out["restricted"] = self.restricted
        out.update(self.additional_properties)
        return out
