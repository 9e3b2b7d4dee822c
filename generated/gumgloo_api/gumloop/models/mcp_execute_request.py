"""McpExecuteRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .mcp_tool_call_request import McpToolCallRequest


@define(init=False, eq=False, repr=False, weakref_slot=False)
class McpExecuteRequest(Model):
    """McpExecuteRequest"""

    calls: list[McpToolCallRequest]
    team_id: str | None | Unset
    """The team to act in. May be another one than that of the query."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "calls",
        "team_id",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        calls: Sequence[McpToolCallRequest | Mapping[str, Any]],
        team_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(calls)
        self.calls = (
            each(read_mcp_tool_call_request, given, "calls")
            if given.__class__ is list
            else unfit(given, "calls", "array")
        )
        self.team_id = team_id
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["calls"]
            self.calls = (
                each(read_mcp_tool_call_request, value, "calls")
                if value.__class__ is list
                else unfit(value, "calls", "array")
            )
            self.team_id = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "team_id" in src:
                self.team_id = src["team_id"]
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
        out["calls"] = dump(self.calls)
        if self.team_id is not UNSET:
            out["team_id"] = self.team_id
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.calls = self.calls
        made.team_id = self.team_id
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_mcp_execute_request = McpExecuteRequest.from_dict

_KNOWN = frozenset(
    {
        "calls",
        "team_id",
    }
)

# Below the class, so that modules may import each other in circles.
from .mcp_tool_call_request import read_mcp_tool_call_request  # noqa: E402
