"""AutoRouterPlugin: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AutoRouterPlugin(Model):
    """AutoRouterPlugin"""

    id: Literal["auto-router"]
    allowed_models: list[str] | Unset
    enabled: bool | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "allowed_models",
        "enabled",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: Literal["auto-router"] = "auto-router",
        allowed_models: Sequence[str] | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.id = id
        given = dump(allowed_models)
        self.allowed_models = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "allowed_models", "array"))
        )
        self.enabled = UNSET if enabled is None else enabled
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = src["id"]
            self.enabled = self.allowed_models = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "enabled" in src:
                self.enabled = src["enabled"]
                left -= 1
                if not left:
                    return self
            if "allowed_models" in src:
                value = src["allowed_models"]
                self.allowed_models = (
                    value if value.__class__ is list else hollow(value, "allowed_models", "array")
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
        out["id"] = self.id
        if self.allowed_models is not UNSET:
            out["allowed_models"] = dump(self.allowed_models)
        if self.enabled is not UNSET:
            out["enabled"] = self.enabled
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.allowed_models = self.allowed_models
        made.enabled = self.enabled
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_auto_router_plugin = AutoRouterPlugin.from_dict

_KNOWN = frozenset(
    {
        "id",
        "allowed_models",
        "enabled",
    }
)
