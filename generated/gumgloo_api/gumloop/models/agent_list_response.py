"""AgentListResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import blank, dump
from ...support.pages import Page
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent import Agent


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentListResponse(Page["Agent"]):
    """AgentListResponse"""

    agents: list[Agent] | None | Unset
    next_cursor: str | None | Unset
    """Only where pages were asked for; null on the last one."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "agents",
        "next_cursor",
        "additional_properties",
    )
    page_items: ClassVar[str] = "agents"
    page_cursor: ClassVar[str] = "next_cursor"

    def __init__(
        self,
        *,
        agents: Sequence[Agent | Mapping[str, Any]] | None | Unset = UNSET,
        next_cursor: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(agents)
        self.agents = (
            each(read_agent, given, "agents")
            if given.__class__ is list
            else hollow(given, "agents", "array")
        )
        self.next_cursor = next_cursor
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.next_cursor = self.agents = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "next_cursor" in src:
                self.next_cursor = src["next_cursor"]
                left -= 1
                if not left:
                    return self
            if "agents" in src:
                value = src["agents"]
                self.agents = (
                    each(read_agent, value, "agents")
                    if value.__class__ is list
                    else hollow(value, "agents", "array")
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
        if self.agents is not UNSET:
            out["agents"] = dump(self.agents)
        if self.next_cursor is not UNSET:
            out["next_cursor"] = self.next_cursor
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.agents = self.agents
        made.next_cursor = self.next_cursor
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_list_response = AgentListResponse.from_dict

_KNOWN = frozenset(
    {
        "agents",
        "next_cursor",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent import read_agent  # noqa: E402
