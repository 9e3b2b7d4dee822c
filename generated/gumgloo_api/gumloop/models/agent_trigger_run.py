"""AgentTriggerRun: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .trigger_background_task import TriggerBackgroundTask


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentTriggerRun(Model):
    """AgentTriggerRun"""

    gummie_trigger_run_id: str
    state: str
    """Such as `COMPLETED` or `FAILED`; the set is open."""
    interaction_id: str | None | Unset
    """The session."""
    name: str | None | Unset
    message_id: str | None | Unset
    continuation_mode: str | None | Unset
    created_ts: str | None | Unset
    finished_ts: str | None | Unset
    duration_ms: int | None | Unset
    credit_cost: float | None | Unset
    delivery_refusal: str | None | Unset
    """Such as `not_reachable`; the set is not documented."""
    background_task: TriggerBackgroundTask | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "gummie_trigger_run_id",
        "state",
        "interaction_id",
        "name",
        "message_id",
        "continuation_mode",
        "created_ts",
        "finished_ts",
        "duration_ms",
        "credit_cost",
        "delivery_refusal",
        "background_task",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        gummie_trigger_run_id: str,
        state: str,
        interaction_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        message_id: str | None | Unset = UNSET,
        continuation_mode: str | None | Unset = UNSET,
        created_ts: str | None | Unset = UNSET,
        finished_ts: str | None | Unset = UNSET,
        duration_ms: int | None | Unset = UNSET,
        credit_cost: float | None | Unset = UNSET,
        delivery_refusal: str | None | Unset = UNSET,
        background_task: TriggerBackgroundTask | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.gummie_trigger_run_id = gummie_trigger_run_id
        self.state = state
        self.interaction_id = interaction_id
        self.name = name
        self.message_id = message_id
        self.continuation_mode = continuation_mode
        self.created_ts = created_ts
        self.finished_ts = finished_ts
        self.duration_ms = duration_ms
        self.credit_cost = credit_cost
        self.delivery_refusal = delivery_refusal
        given = dump(background_task)
        self.background_task = (
            read_trigger_background_task(given)
            if given.__class__ is dict
            else hollow(given, "background_task", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.gummie_trigger_run_id = src["gummie_trigger_run_id"]
            self.state = src["state"]
            self.interaction_id = self.name = self.message_id = self.continuation_mode = (
                self.created_ts
            ) = self.finished_ts = self.duration_ms = self.credit_cost = self.delivery_refusal = (
                self.background_task
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "interaction_id" in src:
                self.interaction_id = src["interaction_id"]
                left -= 1
                if not left:
                    return self
            if "name" in src:
                self.name = src["name"]
                left -= 1
                if not left:
                    return self
            if "message_id" in src:
                self.message_id = src["message_id"]
                left -= 1
                if not left:
                    return self
            if "continuation_mode" in src:
                self.continuation_mode = src["continuation_mode"]
                left -= 1
                if not left:
                    return self
            if "created_ts" in src:
                self.created_ts = src["created_ts"]
                left -= 1
                if not left:
                    return self
            if "finished_ts" in src:
                self.finished_ts = src["finished_ts"]
                left -= 1
                if not left:
                    return self
            if "duration_ms" in src:
                self.duration_ms = src["duration_ms"]
                left -= 1
                if not left:
                    return self
            if "credit_cost" in src:
                self.credit_cost = src["credit_cost"]
                left -= 1
                if not left:
                    return self
            if "delivery_refusal" in src:
                self.delivery_refusal = src["delivery_refusal"]
                left -= 1
                if not left:
                    return self
            if "background_task" in src:
                value = src["background_task"]
                self.background_task = (
                    read_trigger_background_task(value)
                    if value.__class__ is dict
                    else hollow(value, "background_task", "object")
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
        out["gummie_trigger_run_id"] = self.gummie_trigger_run_id
        out["state"] = self.state
        if self.interaction_id is not UNSET:
            out["interaction_id"] = self.interaction_id
        if self.name is not UNSET:
            out["name"] = self.name
        if self.message_id is not UNSET:
            out["message_id"] = self.message_id
        if self.continuation_mode is not UNSET:
            out["continuation_mode"] = self.continuation_mode
        if self.created_ts is not UNSET:
            out["created_ts"] = self.created_ts
        if self.finished_ts is not UNSET:
            out["finished_ts"] = self.finished_ts
        if self.duration_ms is not UNSET:
            out["duration_ms"] = self.duration_ms
        if self.credit_cost is not UNSET:
            out["credit_cost"] = self.credit_cost
        if self.delivery_refusal is not UNSET:
            out["delivery_refusal"] = self.delivery_refusal
        if self.background_task is not UNSET:
            out["background_task"] = dump(self.background_task)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.gummie_trigger_run_id = self.gummie_trigger_run_id
        made.state = self.state
        made.interaction_id = self.interaction_id
        made.name = self.name
        made.message_id = self.message_id
        made.continuation_mode = self.continuation_mode
        made.created_ts = self.created_ts
        made.finished_ts = self.finished_ts
        made.duration_ms = self.duration_ms
        made.credit_cost = self.credit_cost
        made.delivery_refusal = self.delivery_refusal
        made.background_task = self.background_task
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_trigger_run = AgentTriggerRun.from_dict

_KNOWN = frozenset(
    {
        "gummie_trigger_run_id",
        "state",
        "interaction_id",
        "name",
        "message_id",
        "continuation_mode",
        "created_ts",
        "finished_ts",
        "duration_ms",
        "credit_cost",
        "delivery_refusal",
        "background_task",
    }
)

# Below the class, so that modules may import each other in circles.
from .trigger_background_task import read_trigger_background_task  # noqa: E402
