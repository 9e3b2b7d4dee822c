"""AgentSelfImprovementSetting: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentSelfImprovementSetting(Model):
    """AgentSelfImprovementSetting"""

    enabled: bool | None | Unset
    cron_expression: str | None | Unset
    timezone: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "enabled",
        "cron_expression",
        "timezone",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        enabled: bool | None | Unset = UNSET,
        cron_expression: str | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.enabled = enabled
        self.cron_expression = cron_expression
        self.timezone = timezone
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.enabled = self.cron_expression = self.timezone = UNSET
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
            if "cron_expression" in src:
                self.cron_expression = src["cron_expression"]
                left -= 1
                if not left:
                    return self
            if "timezone" in src:
                self.timezone = src["timezone"]
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
        if self.cron_expression is not UNSET:
            out["cron_expression"] = self.cron_expression
        if self.timezone is not UNSET:
            out["timezone"] = self.timezone
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.enabled = self.enabled
        made.cron_expression = self.cron_expression
        made.timezone = self.timezone
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_self_improvement_setting = AgentSelfImprovementSetting.from_dict

_KNOWN = frozenset(
    {
        "enabled",
        "cron_expression",
        "timezone",
    }
)
