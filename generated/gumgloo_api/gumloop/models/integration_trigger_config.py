"""IntegrationTriggerConfig: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .trigger_credential_selector import TriggerCredentialSelector


@define(init=False, eq=False, repr=False, weakref_slot=False)
class IntegrationTriggerConfig(Model):
    """The event to wait for. The SDK refuses further members before it sends anything."""

    operator_name: str
    """The name of a trigger operator."""
    parameters: dict[str, Any] | Unset
    """Any JSON object. Nothing is known, or to be assumed, about its members."""
    credentials_to_use: dict[str, TriggerCredentialSelector] | Unset
    """Which credential to use for what. What the names are is not documented."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "operator_name",
        "parameters",
        "credentials_to_use",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        operator_name: str,
        parameters: Mapping[str, Any] | None | Unset = UNSET,
        credentials_to_use: Mapping[str, TriggerCredentialSelector | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.operator_name = operator_name
        given = dump(parameters)
        self.parameters = (
            UNSET
            if given is None
            else (given if given.__class__ is dict else hollow(given, "parameters", "object"))
        )
        given = dump(credentials_to_use)
        self.credentials_to_use = (
            UNSET
            if given is None
            else (
                {
                    key: (
                        read_trigger_credential_selector(given_)
                        if given_.__class__ is dict
                        else unfit(given_, "credentials_to_use", "object")
                    )
                    for key, given_ in given.items()
                }
                if given.__class__ is dict
                else hollow(given, "credentials_to_use", "object")
            )
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.operator_name = src["operator_name"]
            self.parameters = self.credentials_to_use = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
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
            if "credentials_to_use" in src:
                value = src["credentials_to_use"]
                self.credentials_to_use = (
                    {
                        key: (
                            read_trigger_credential_selector(value_)
                            if value_.__class__ is dict
                            else unfit(value_, "credentials_to_use", "object")
                        )
                        for key, value_ in value.items()
                    }
                    if value.__class__ is dict
                    else hollow(value, "credentials_to_use", "object")
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
        if self.parameters is not UNSET:
            out["parameters"] = dump(self.parameters)
        if self.credentials_to_use is not UNSET:
            out["credentials_to_use"] = dump(self.credentials_to_use)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.operator_name = self.operator_name
        made.parameters = self.parameters
        made.credentials_to_use = self.credentials_to_use
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_integration_trigger_config = IntegrationTriggerConfig.from_dict

_KNOWN = frozenset(
    {
        "operator_name",
        "parameters",
        "credentials_to_use",
    }
)

# Below the class, so that modules may import each other in circles.
from .trigger_credential_selector import read_trigger_credential_selector  # noqa: E402
