"""AgentTrigger: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_trigger_type_value import AgentTriggerTypeValue
    from .integration_trigger_payload import IntegrationTriggerPayload


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
            read_integration_trigger_payload(given)
            if given.__class__ is dict
            else hollow(given, "integration", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = src["id"]
            self.agent_id = src["agent_id"]
            self.type = src["type"]
            self.name = self.prompt = self.cron_expression = self.run_at = self.timezone = (
                self.pass_raw_data
            ) = self.enabled = self.status = self.max_failures = self.webhook_url = (
                self.created_at
            ) = self.last_run_at = self.integration = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 3
            if not left:
                return self
            if "name" in src:
                self.name = src["name"]
                left -= 1
                if not left:
                    return self
            if "prompt" in src:
                self.prompt = src["prompt"]
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
            if "status" in src:
                self.status = src["status"]
                left -= 1
                if not left:
                    return self
            if "max_failures" in src:
                self.max_failures = src["max_failures"]
                left -= 1
                if not left:
                    return self
            if "webhook_url" in src:
                self.webhook_url = src["webhook_url"]
                left -= 1
                if not left:
                    return self
            if "created_at" in src:
                self.created_at = src["created_at"]
                left -= 1
                if not left:
                    return self
            if "last_run_at" in src:
                self.last_run_at = src["last_run_at"]
                left -= 1
                if not left:
                    return self
            if "integration" in src:
                value = src["integration"]
                self.integration = (
                    read_integration_trigger_payload(value)
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

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.agent_id = self.agent_id
        made.type = self.type
        made.name = self.name
        made.prompt = self.prompt
        made.cron_expression = self.cron_expression
        made.run_at = self.run_at
        made.timezone = self.timezone
        made.pass_raw_data = self.pass_raw_data
        made.enabled = self.enabled
        made.status = self.status
        made.max_failures = self.max_failures
        made.webhook_url = self.webhook_url
        made.created_at = self.created_at
        made.last_run_at = self.last_run_at
        made.integration = self.integration
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_trigger = AgentTrigger.from_dict

_KNOWN = frozenset(
    {
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
    }
)

# Below the class, so that modules may import each other in circles.
from .integration_trigger_payload import read_integration_trigger_payload  # noqa: E402
