"""McpPromptRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class McpPromptRequest(Model):
    """McpPromptRequest"""

    name: str
    arguments: dict[str, Any] | Unset
    """Any JSON object. Nothing is known, or to be assumed, about its members."""
    team_id: str | Unset
    """The team to act in. May be another one than that of the query."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "name",
        "arguments",
        "team_id",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        name: str,
        arguments: Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.name = name
        given = dump(arguments)
        self.arguments = (
            UNSET
            if given is None
            else (given if given.__class__ is dict else hollow(given, "arguments", "object"))
        )
        self.team_id = UNSET if team_id is None else team_id
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.name = src["name"]
            self.team_id = self.arguments = UNSET
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
            if "arguments" in src:
                value = src["arguments"]
                self.arguments = (
                    value if value.__class__ is dict else hollow(value, "arguments", "object")
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
        out["name"] = self.name
        if self.arguments is not UNSET:
            out["arguments"] = dump(self.arguments)
        if self.team_id is not UNSET:
            out["team_id"] = self.team_id
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.name = self.name
        made.arguments = self.arguments
        made.team_id = self.team_id
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_mcp_prompt_request = McpPromptRequest.from_dict

_KNOWN = frozenset(
    {
        "name",
        "arguments",
        "team_id",
    }
)
