"""McpExecuteRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, dump
from ...support.unset import UNSET, Unset


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
            [
                (
                    McpToolCallRequest.from_dict(given_)
                    if given_.__class__ is dict
                    else unfit(given_, "calls", "object")
                )
                for given_ in given
            ]
            if given.__class__ is list
            else unfit(given, "calls", "array")
        )
        self.team_id = team_id
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = object.__new__(cls)
        try:
            value = src["calls"]
            self.calls = (
                [
                    (
                        McpToolCallRequest.from_dict(value_)
                        if value_.__class__ is dict
                        else unfit(value_, "calls", "object")
                    )
                    for value_ in value
                ]
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


_KNOWN = frozenset(
    {
        "calls",
        "team_id",
    }
)

# Below the class, so that modules may import each other in circles.
from .mcp_tool_call_request import McpToolCallRequest  # noqa: E402
