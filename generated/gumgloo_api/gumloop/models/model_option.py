"""ModelOption: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
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
        self = blank(cls)
        try:
            self.value = self.model_name = self.id = self.restricted = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "value" in src:
                self.value = src["value"]
                left -= 1
                if not left:
                    return self
            if "model_name" in src:
                self.model_name = src["model_name"]
                left -= 1
                if not left:
                    return self
            if "id" in src:
                self.id = src["id"]
                left -= 1
                if not left:
                    return self
            if "restricted" in src:
                self.restricted = src["restricted"]
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

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.value = self.value
        made.model_name = self.model_name
        made.id = self.id
        made.restricted = self.restricted
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_model_option = ModelOption.from_dict

_KNOWN = frozenset(
    {
        "value",
        "model_name",
        "id",
        "restricted",
    }
)
