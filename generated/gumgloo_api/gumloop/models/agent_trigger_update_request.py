"""AgentTriggerUpdateRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .integration_trigger_config import IntegrationTriggerConfig


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentTriggerUpdateRequest(Model):
    """What is left out stays as it is."""

    prompt: str | None | Unset
    """What the agent is told."""
    name: str | None | Unset
    cron_expression: str | None | Unset
    """When it runs, again and again."""
    run_at: str | None | Unset
    """When it runs, once. ISO 8601."""
    timezone: str | None | Unset
    pass_raw_data: bool | None | Unset
    enabled: bool | None | Unset
    """Needed where the integration of an active trigger is replaced."""
    max_failures: int | None | Unset
    integration: IntegrationTriggerConfig | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "name",
        "cron_expression",
        "run_at",
        "timezone",
        "pass_raw_data",
        "enabled",
        "max_failures",
        "integration",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        prompt: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        cron_expression: str | None | Unset = UNSET,
        run_at: str | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        pass_raw_data: bool | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        max_failures: int | None | Unset = UNSET,
        integration: IntegrationTriggerConfig | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.prompt = prompt
        self.name = name
        self.cron_expression = cron_expression
        self.run_at = run_at
        self.timezone = timezone
        self.pass_raw_data = pass_raw_data
        self.enabled = enabled
        self.max_failures = max_failures
        given = dump(integration)
        self.integration = (
            read_integration_trigger_config(given)
            if given.__class__ is dict
            else hollow(given, "integration", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.prompt = self.name = self.cron_expression = self.run_at = self.timezone = (
                self.pass_raw_data
            ) = self.enabled = self.max_failures = self.integration = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "prompt" in src:
                self.prompt = src["prompt"]
                left -= 1
                if not left:
                    return self
            if "name" in src:
                self.name = src["name"]
                left -= 1
                if not left:
                    return self
            if "cron_expression" in src:
                self.cron_expression = src["cron_expression"]
                left -= 1
                if not left:
                    return self
            if "run_at" in src:
                self.run_at = src["run_at"]
                left -= 1
                if not left:
                    return self
            if "timezone" in src:
                self.timezone = src["timezone"]
                left -= 1
                if not left:
                    return self
            if "pass_raw_data" in src:
                self.pass_raw_data = src["pass_raw_data"]
                left -= 1
                if not left:
                    return self
            if "enabled" in src:
                self.enabled = src["enabled"]
                left -= 1
                if not left:
                    return self
            if "max_failures" in src:
                self.max_failures = src["max_failures"]
                left -= 1
                if not left:
                    return self
            if "integration" in src:
                value = src["integration"]
                self.integration = (
                    read_integration_trigger_config(value)
                    if value.__class__ is dict
                    else hollow(value, "integration", "object")
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
        if self.prompt is not UNSET:
            out["prompt"] = self.prompt
        if self.name is not UNSET:
            out["name"] = self.name
        if self.cron_expression is not UNSET:
            out["cron_expression"] = self.cron_expression
        if self.run_at is not UNSET:
            out["run_at"] = self.run_at
        if self.timezone is not UNSET:
            out["timezone"] = self.timezone
        if self.pass_raw_data is not UNSET:
            out["pass_raw_data"] = self.pass_raw_data
        if self.enabled is not UNSET:
            out["enabled"] = self.enabled
        if self.max_failures is not UNSET:
            out["max_failures"] = self.max_failures
        if self.integration is not UNSET:
            out["integration"] = dump(self.integration)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.prompt = self.prompt
        made.name = self.name
        made.cron_expression = self.cron_expression
        made.run_at = self.run_at
        made.timezone = self.timezone
        made.pass_raw_data = self.pass_raw_data
        made.enabled = self.enabled
        made.max_failures = self.max_failures
        made.integration = self.integration
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_trigger_update_request = AgentTriggerUpdateRequest.from_dict

_KNOWN = frozenset(
    {
        "prompt",
        "name",
        "cron_expression",
        "run_at",
        "timezone",
        "pass_raw_data",
        "enabled",
        "max_failures",
        "integration",
    }
)

# Below the class, so that modules may import each other in circles.
from .integration_trigger_config import read_integration_trigger_config  # noqa: E402
