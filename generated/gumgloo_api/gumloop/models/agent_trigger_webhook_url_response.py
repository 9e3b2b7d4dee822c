"""AgentTriggerWebhookUrlResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentTriggerWebhookUrlResponse(Model):
    """AgentTriggerWebhookUrlResponse"""

    agent_id: str
    trigger_id: str
    webhook_url: str | None | Unset
    """Holds its secret."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "agent_id",
        "trigger_id",
        "webhook_url",
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
        agent_id: str,
        trigger_id: str,
        webhook_url: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.agent_id = agent_id
        self.trigger_id = trigger_id
        self.webhook_url = webhook_url
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.agent_id = src["agent_id"]
            self.trigger_id = src["trigger_id"]
            self.webhook_url = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "webhook_url" in src:
                self.webhook_url = src["webhook_url"]
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
        out["agent_id"] = self.agent_id
        out["trigger_id"] = self.trigger_id
        if self.webhook_url is not UNSET:
            out["webhook_url"] = self.webhook_url
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.agent_id = self.agent_id
        made.trigger_id = self.trigger_id
        made.webhook_url = self.webhook_url
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_trigger_webhook_url_response = AgentTriggerWebhookUrlResponse.from_dict

_KNOWN = frozenset(
    {
        "agent_id",
        "trigger_id",
        "webhook_url",
    }
)
