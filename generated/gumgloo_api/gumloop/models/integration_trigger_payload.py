"""IntegrationTriggerPayload: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class IntegrationTriggerPayload(Model):
    """IntegrationTriggerPayload"""

    operator_name: str
    operator_version: str
    parameters: dict[str, Any] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "operator_name",
        "operator_version",
        "parameters",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        operator_name: str,
        operator_version: str,
        parameters: Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.operator_name = operator_name
        self.operator_version = operator_version
        given = dump(parameters)
        self.parameters = (
            given if given.__class__ is dict else hollow(given, "parameters", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.operator_name = src["operator_name"]
            self.operator_version = src["operator_version"]
            self.parameters = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "parameters" in src:
                value = src["parameters"]
                self.parameters = (
                    value if value.__class__ is dict else hollow(value, "parameters", "object")
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
        out["operator_name"] = self.operator_name
        out["operator_version"] = self.operator_version
        if self.parameters is not UNSET:
            out["parameters"] = dump(self.parameters)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.operator_name = self.operator_name
        made.operator_version = self.operator_version
        made.parameters = self.parameters
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_integration_trigger_payload = IntegrationTriggerPayload.from_dict

_KNOWN = frozenset(
    {
        "operator_name",
        "operator_version",
        "parameters",
    }
)
