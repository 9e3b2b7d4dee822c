"""TriggerOperatorParameter: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TriggerOperatorParameter(Model):
    """TriggerOperatorParameter"""

    name: str
    data_type: str | Unset
    """The SDK takes it for `string` where it is missing."""
    description: str | Unset
    required: bool | Unset
    default_value: Any | Unset
    """Any JSON."""
    is_dynamic: bool | Unset
    is_hidden: bool | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "name",
        "data_type",
        "description",
        "required",
        "default_value",
        "is_dynamic",
        "is_hidden",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        name: str,
        data_type: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        required: bool | None | Unset = UNSET,
        default_value: Any | Unset = UNSET,
        is_dynamic: bool | None | Unset = UNSET,
        is_hidden: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.data_type = UNSET if data_type is None else data_type
        self.description = UNSET if description is None else description
        self.required = UNSET if required is None else required
        self.default_value = default_value
        self.is_dynamic = UNSET if is_dynamic is None else is_dynamic
        self.is_hidden = UNSET if is_hidden is None else is_hidden
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.name = src["name"]
            self.data_type = self.description = self.required = self.default_value = (
                self.is_dynamic
            ) = self.is_hidden = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "data_type" in src:
                self.data_type = src["data_type"]
                left -= 1
                if not left:
                    return self
            if "description" in src:
                self.description = src["description"]
                left -= 1
                if not left:
                    return self
            if "required" in src:
                self.required = src["required"]
                left -= 1
                if not left:
                    return self
            if "default_value" in src:
                self.default_value = src["default_value"]
                left -= 1
                if not left:
                    return self
            if "is_dynamic" in src:
                self.is_dynamic = src["is_dynamic"]
                left -= 1
                if not left:
                    return self
            if "is_hidden" in src:
                self.is_hidden = src["is_hidden"]
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
        out["name"] = self.name
        if self.data_type is not UNSET:
            out["data_type"] = self.data_type
        if self.description is not UNSET:
            out["description"] = self.description
        if self.required is not UNSET:
            out["required"] = self.required
        if self.default_value is not UNSET:
            out["default_value"] = self.default_value
        if self.is_dynamic is not UNSET:
            out["is_dynamic"] = self.is_dynamic
        if self.is_hidden is not UNSET:
            out["is_hidden"] = self.is_hidden
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.name = self.name
        made.data_type = self.data_type
        made.description = self.description
        made.required = self.required
        made.default_value = self.default_value
        made.is_dynamic = self.is_dynamic
        made.is_hidden = self.is_hidden
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_trigger_operator_parameter = TriggerOperatorParameter.from_dict

_KNOWN = frozenset(
    {
        "name",
        "data_type",
        "description",
        "required",
        "default_value",
        "is_dynamic",
        "is_hidden",
    }
)
