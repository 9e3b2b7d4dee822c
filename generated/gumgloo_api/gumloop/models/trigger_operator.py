"""TriggerOperator: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .trigger_operator_parameter import TriggerOperatorParameter


@define(init=False, eq=False, repr=False, weakref_slot=False)
class TriggerOperator(Model):
    """An event of another service."""

    name: str
    display_name: str
    version: str
    description: str | Unset
    category: str | Unset
    credential_types: list[str] | None | Unset
    parameters: list[TriggerOperatorParameter] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "name",
        "display_name",
        "version",
        "description",
        "category",
        "credential_types",
        "parameters",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        name: str,
        display_name: str,
        version: str,
        description: str | None | Unset = UNSET,
        category: str | None | Unset = UNSET,
        credential_types: Sequence[str] | None | Unset = UNSET,
        parameters: Sequence[TriggerOperatorParameter | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.name = name
        self.display_name = display_name
        self.version = version
        self.description = UNSET if description is None else description
        self.category = UNSET if category is None else category
        given = dump(credential_types)
        self.credential_types = (
            given if given.__class__ is list else hollow(given, "credential_types", "array")
        )
        given = dump(parameters)
        self.parameters = (
            each(read_trigger_operator_parameter, given, "parameters")
            if given.__class__ is list
            else hollow(given, "parameters", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.name = src["name"]
            self.display_name = src["display_name"]
            self.version = src["version"]
            self.description = self.category = self.credential_types = self.parameters = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 3
            if not left:
                return self
            if "description" in src:
                self.description = src["description"]
                left -= 1
                if not left:
                    return self
            if "category" in src:
                self.category = src["category"]
                left -= 1
                if not left:
                    return self
            if "credential_types" in src:
                value = src["credential_types"]
                self.credential_types = (
                    value if value.__class__ is list else hollow(value, "credential_types", "array")
                )
                left -= 1
                if not left:
                    return self
            if "parameters" in src:
                value = src["parameters"]
                self.parameters = (
                    each(read_trigger_operator_parameter, value, "parameters")
                    if value.__class__ is list
                    else hollow(value, "parameters", "array")
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
        out["name"] = self.name
        out["display_name"] = self.display_name
        out["version"] = self.version
        if self.description is not UNSET:
            out["description"] = self.description
        if self.category is not UNSET:
            out["category"] = self.category
        if self.credential_types is not UNSET:
            out["credential_types"] = dump(self.credential_types)
        if self.parameters is not UNSET:
            out["parameters"] = dump(self.parameters)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.name = self.name
        made.display_name = self.display_name
        made.version = self.version
        made.description = self.description
        made.category = self.category
        made.credential_types = self.credential_types
        made.parameters = self.parameters
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_trigger_operator = TriggerOperator.from_dict

_KNOWN = frozenset(
    {
        "name",
        "display_name",
        "version",
        "description",
        "category",
        "credential_types",
        "parameters",
    }
)

# Below the class, so that modules may import each other in circles.
from .trigger_operator_parameter import read_trigger_operator_parameter  # noqa: E402
