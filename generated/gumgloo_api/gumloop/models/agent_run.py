"""AgentRun: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_run_message import AgentRunMessage
    from .agent_run_state import AgentRunState


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentRun(Model):
    """A run of the old kind."""

    state: AgentRunState | str
    interaction_id: str | None | Unset
    gummie_id: str | None | Unset
    """The agent."""
    created_ts: str | None | Unset
    messages: list[AgentRunMessage] | None | Unset
    """What was said; there when the state is `COMPLETED`."""
    response: str | None | Unset
    """What the agent answered; there when the state is `COMPLETED`."""
    error_message: str | None | Unset
    """What went wrong; there when the state is `FAILED`."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "state",
        "interaction_id",
        "gummie_id",
        "created_ts",
        "messages",
        "response",
        "error_message",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        state: AgentRunState | str,
        interaction_id: str | None | Unset = UNSET,
        gummie_id: str | None | Unset = UNSET,
        created_ts: str | None | Unset = UNSET,
        messages: Sequence[AgentRunMessage | Mapping[str, Any]] | None | Unset = UNSET,
        response: str | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.state = state
        self.interaction_id = interaction_id
        self.gummie_id = gummie_id
        self.created_ts = created_ts
        given = dump(messages)
        self.messages = (
            each(read_agent_run_message, given, "messages")
            if given.__class__ is list
            else hollow(given, "messages", "array")
        )
        self.response = response
        self.error_message = error_message
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.state = src["state"]
            self.interaction_id = self.gummie_id = self.created_ts = self.response = (
                self.error_message
            ) = self.messages = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "interaction_id" in src:
                self.interaction_id = src["interaction_id"]
                left -= 1
                if not left:
                    return self
            if "gummie_id" in src:
                self.gummie_id = src["gummie_id"]
                left -= 1
                if not left:
                    return self
            if "created_ts" in src:
                self.created_ts = src["created_ts"]
                left -= 1
                if not left:
                    return self
            if "response" in src:
                self.response = src["response"]
                left -= 1
                if not left:
                    return self
            if "error_message" in src:
                self.error_message = src["error_message"]
                left -= 1
                if not left:
                    return self
            if "messages" in src:
                value = src["messages"]
                self.messages = (
                    each(read_agent_run_message, value, "messages")
                    if value.__class__ is list
                    else hollow(value, "messages", "array")
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
        out["state"] = self.state
        if self.interaction_id is not UNSET:
            out["interaction_id"] = self.interaction_id
        if self.gummie_id is not UNSET:
            out["gummie_id"] = self.gummie_id
        if self.created_ts is not UNSET:
            out["created_ts"] = self.created_ts
        if self.messages is not UNSET:
            out["messages"] = dump(self.messages)
        if self.response is not UNSET:
            out["response"] = self.response
        if self.error_message is not UNSET:
            out["error_message"] = self.error_message
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.state = self.state
        made.interaction_id = self.interaction_id
        made.gummie_id = self.gummie_id
        made.created_ts = self.created_ts
        made.messages = self.messages
        made.response = self.response
        made.error_message = self.error_message
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_run = AgentRun.from_dict

_KNOWN = frozenset(
    {
        "state",
        "interaction_id",
        "gummie_id",
        "created_ts",
        "messages",
        "response",
        "error_message",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_run_message import read_agent_run_message  # noqa: E402
