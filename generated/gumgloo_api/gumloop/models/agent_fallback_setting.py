"""AgentFallbackSetting: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentFallbackSetting(Model):
    """AgentFallbackSetting"""

    enabled: bool | None | Unset
    override_auto_fallback: bool | None | Unset
    fallback_models: list[str] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "enabled",
        "override_auto_fallback",
        "fallback_models",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        enabled: bool | None | Unset = UNSET,
        override_auto_fallback: bool | None | Unset = UNSET,
        fallback_models: Sequence[str] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.enabled = enabled
        self.override_auto_fallback = override_auto_fallback
        given = dump(fallback_models)
        self.fallback_models = (
            given if given.__class__ is list else hollow(given, "fallback_models", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.enabled = self.override_auto_fallback = self.fallback_models = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "enabled" in src:
                self.enabled = src["enabled"]
                left -= 1
                if not left:
                    return self
            if "override_auto_fallback" in src:
                self.override_auto_fallback = src["override_auto_fallback"]
                left -= 1
                if not left:
                    return self
            if "fallback_models" in src:
                value = src["fallback_models"]
                self.fallback_models = (
                    value if value.__class__ is list else hollow(value, "fallback_models", "array")
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
        if self.enabled is not UNSET:
            out["enabled"] = self.enabled
        if self.override_auto_fallback is not UNSET:
            out["override_auto_fallback"] = self.override_auto_fallback
        if self.fallback_models is not UNSET:
            out["fallback_models"] = dump(self.fallback_models)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.enabled = self.enabled
        made.override_auto_fallback = self.override_auto_fallback
        made.fallback_models = self.fallback_models
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_fallback_setting = AgentFallbackSetting.from_dict

_KNOWN = frozenset(
    {
        "enabled",
        "override_auto_fallback",
        "fallback_models",
    }
)
