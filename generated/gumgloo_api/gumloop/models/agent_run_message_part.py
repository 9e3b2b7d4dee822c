"""AgentRunMessagePart: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_run_message_part_type import AgentRunMessagePartType


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentRunMessagePart(Model):
    """A part of a message. A `text` has `text`; a `tool_invocation` has `toolCallId`, `toolName`,
    `toolCallState` and `result`. There may be others."""

    id: str | None | Unset
    type: AgentRunMessagePartType | str | None | Unset
    text: str | None | Unset
    tool_call_id: str | None | Unset
    tool_name: str | None | Unset
    tool_call_state: str | None | Unset
    result: Any | Unset
    """Any JSON."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "type",
        "text",
        "tool_call_id",
        "tool_name",
        "tool_call_state",
        "result",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        type: AgentRunMessagePartType | str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        tool_call_id: str | None | Unset = UNSET,
        tool_name: str | None | Unset = UNSET,
        tool_call_state: str | None | Unset = UNSET,
        result: Any | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.type = type
        self.text = text
        self.tool_call_id = tool_call_id
        self.tool_name = tool_name
        self.tool_call_state = tool_call_state
        self.result = result
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = self.type = self.text = self.tool_call_id = self.tool_name = (
                self.tool_call_state
            ) = self.result = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "id" in src:
                self.id = src["id"]
                left -= 1
                if not left:
                    return self
            if "type" in src:
                self.type = src["type"]
                left -= 1
                if not left:
                    return self
            if "text" in src:
                self.text = src["text"]
                left -= 1
                if not left:
                    return self
            if "toolCallId" in src:
                self.tool_call_id = src["toolCallId"]
                left -= 1
                if not left:
                    return self
            if "toolName" in src:
                self.tool_name = src["toolName"]
                left -= 1
                if not left:
                    return self
            if "toolCallState" in src:
                self.tool_call_state = src["toolCallState"]
                left -= 1
                if not left:
                    return self
            if "result" in src:
                self.result = src["result"]
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
        if self.id is not UNSET:
            out["id"] = self.id
        if self.type is not UNSET:
            out["type"] = self.type
        if self.text is not UNSET:
            out["text"] = self.text
        if self.tool_call_id is not UNSET:
            out["toolCallId"] = self.tool_call_id
        if self.tool_name is not UNSET:
            out["toolName"] = self.tool_name
        if self.tool_call_state is not UNSET:
            out["toolCallState"] = self.tool_call_state
        if self.result is not UNSET:
            out["result"] = self.result
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.type = self.type
        made.text = self.text
        made.tool_call_id = self.tool_call_id
        made.tool_name = self.tool_name
        made.tool_call_state = self.tool_call_state
        made.result = self.result
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_run_message_part = AgentRunMessagePart.from_dict

_KNOWN = frozenset(
    {
        "id",
        "type",
        "text",
        "toolCallId",
        "toolName",
        "toolCallState",
        "result",
    }
)
