"""AgentRunMessagePart: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model
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
        rest = dict(src)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.id = pop("id", UNSET)
            self.type = pop("type", UNSET)
            self.text = pop("text", UNSET)
            self.tool_call_id = pop("toolCallId", UNSET)
            self.tool_name = pop("toolName", UNSET)
            self.tool_call_state = pop("toolCallState", UNSET)
            self.result = pop("result", UNSET)
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = rest
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
