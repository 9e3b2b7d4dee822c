"""AgentTriggerCreateRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_trigger_type_value import AgentTriggerTypeValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentTriggerCreateRequest(Model):
    """A schedule needs exactly one of `cron_expression` and `run_at`. An integration needs
    `integration` and has none of the members of a schedule; the other types have no
    `integration`. The SDK refuses what breaks this before it sends anything; what the
    server does is not documented."""

    type: AgentTriggerTypeValue | str
    prompt: str
    """What the agent is told."""
    name: str | None | Unset
    cron_expression: str | None | Unset
    """When it runs, again and again."""
    run_at: str | None | Unset
    """When it runs, once. ISO 8601."""
    timezone: str | None | Unset
    pass_raw_data: bool | None | Unset
    enabled: bool | None | Unset
    """Left out, an integration is disabled."""
    max_failures: int | None | Unset
    integration: IntegrationTriggerConfig | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
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
        type: AgentTriggerTypeValue | str,
        prompt: str,
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
        self.type = type
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
            IntegrationTriggerConfig.from_dict(given)
            if given.__class__ is dict
            else hollow(given, "integration", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        rest = dict(src)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.type = pop("type")
            self.prompt = pop("prompt")
            self.name = pop("name", UNSET)
            self.cron_expression = pop("cron_expression", UNSET)
            self.run_at = pop("run_at", UNSET)
            self.timezone = pop("timezone", UNSET)
            self.pass_raw_data = pop("pass_raw_data", UNSET)
            self.enabled = pop("enabled", UNSET)
            self.max_failures = pop("max_failures", UNSET)
            value = pop("integration", UNSET)
            self.integration = (
                IntegrationTriggerConfig.from_dict(value)
                if value.__class__ is dict
                else hollow(value, "integration", "object")
            )
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = rest
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["type"] = self.type
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


# Below the class, so that modules may import each other in circles.
from .integration_trigger_config import IntegrationTriggerConfig  # noqa: E402
