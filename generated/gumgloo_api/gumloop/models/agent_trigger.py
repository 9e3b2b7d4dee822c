"""AgentTrigger: a schema of the gumloop spec. Generated; change the spec instead."""

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
class AgentTrigger(Model):
    """What starts an agent."""

    id: str
    agent_id: str
    type: AgentTriggerTypeValue | str
    name: str | None | Unset
    prompt: str | None | Unset
    cron_expression: str | None | Unset
    run_at: str | None | Unset
    """ISO 8601."""
    timezone: str | None | Unset
    pass_raw_data: bool | None | Unset
    enabled: bool | Unset
    status: str | None | Unset
    """The values are not documented."""
    max_failures: int | None | Unset
    webhook_url: str | None | Unset
    """Only in the answer that creates the trigger. Holds its secret."""
    created_at: str | None | Unset
    last_run_at: str | None | Unset
    integration: IntegrationTriggerPayload | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "agent_id",
        "type",
        "name",
        "prompt",
        "cron_expression",
        "run_at",
        "timezone",
        "pass_raw_data",
        "enabled",
        "status",
        "max_failures",
        "webhook_url",
        "created_at",
        "last_run_at",
        "integration",
        "additional_properties",
    )
    _secret: ClassVar[frozenset[str]] = frozenset(
        {
            "webhook_url",
        }
    )

    def __init__(
        self,
        *,
        id: str,
        agent_id: str,
        type: AgentTriggerTypeValue | str,
        name: str | None | Unset = UNSET,
        prompt: str | None | Unset = UNSET,
        cron_expression: str | None | Unset = UNSET,
        run_at: str | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        pass_raw_data: bool | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        max_failures: int | None | Unset = UNSET,
        webhook_url: str | None | Unset = UNSET,
        created_at: str | None | Unset = UNSET,
        last_run_at: str | None | Unset = UNSET,
        integration: IntegrationTriggerPayload | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.id = id
        self.agent_id = agent_id
        self.type = type
        self.name = name
        self.prompt = prompt
        self.cron_expression = cron_expression
        self.run_at = run_at
        self.timezone = timezone
        self.pass_raw_data = pass_raw_data
        self.enabled = UNSET if enabled is None else enabled
        self.status = status
        self.max_failures = max_failures
        self.webhook_url = webhook_url
        self.created_at = created_at
        self.last_run_at = last_run_at
        given = dump(integration)
        self.integration = (
            IntegrationTriggerPayload.from_dict(given)
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
            self.id = pop("id")
            self.agent_id = pop("agent_id")
            self.type = pop("type")
            self.name = pop("name", UNSET)
            self.prompt = pop("prompt", UNSET)
            self.cron_expression = pop("cron_expression", UNSET)
            self.run_at = pop("run_at", UNSET)
            self.timezone = pop("timezone", UNSET)
            self.pass_raw_data = pop("pass_raw_data", UNSET)
            self.enabled = pop("enabled", UNSET)
            self.status = pop("status", UNSET)
            self.max_failures = pop("max_failures", UNSET)
            self.webhook_url = pop("webhook_url", UNSET)
            self.created_at = pop("created_at", UNSET)
            self.last_run_at = pop("last_run_at", UNSET)
            value = pop("integration", UNSET)
            self.integration = (
                IntegrationTriggerPayload.from_dict(value)
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
        out["id"] = self.id
        out["agent_id"] = self.agent_id
        out["type"] = self.type
        if self.name is not UNSET:
            out["name"] = self.name
        if self.prompt is not UNSET:
            out["prompt"] = self.prompt
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
        if self.status is not UNSET:
            out["status"] = self.status
        if self.max_failures is not UNSET:
            out["max_failures"] = self.max_failures
        if self.webhook_url is not UNSET:
            out["webhook_url"] = self.webhook_url
        if self.created_at is not UNSET:
            out["created_at"] = self.created_at
        if self.last_run_at is not UNSET:
            out["last_run_at"] = self.last_run_at
        if self.integration is not UNSET:
            out["integration"] = dump(self.integration)
        out.update(self.additional_properties)
        return out


# Below the class, so that modules may import each other in circles.
from .integration_trigger_payload import IntegrationTriggerPayload  # noqa: E402
