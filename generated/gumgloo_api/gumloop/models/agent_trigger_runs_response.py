"""AgentTriggerRunsResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import dump
from ...support.pages import Page
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentTriggerRunsResponse(Page["AgentTriggerRun"]):
    """AgentTriggerRunsResponse"""

    items: list[AgentTriggerRun] | None | Unset
    next_cursor: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "items",
        "next_cursor",
        "additional_properties",
    )
    page_items: ClassVar[str] = "items"
    page_cursor: ClassVar[str] = "next_cursor"

    def __init__(
        self,
        *,
        items: Sequence[AgentTriggerRun | Mapping[str, Any]] | None | Unset = UNSET,
        next_cursor: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(items)
        self.items = (
            [
                (
                    AgentTriggerRun.from_dict(given_)
                    if given_.__class__ is dict
                    else unfit(given_, "items", "object")
                )
                for given_ in given
            ]
            if given.__class__ is list
            else hollow(given, "items", "array")
        )
        self.next_cursor = next_cursor
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = object.__new__(cls)
        try:
            self.items = self.next_cursor = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "items" in src:
                value = src["items"]
                self.items = (
                    [
                        (
                            AgentTriggerRun.from_dict(value_)
                            if value_.__class__ is dict
                            else unfit(value_, "items", "object")
                        )
                        for value_ in value
                    ]
                    if value.__class__ is list
                    else hollow(value, "items", "array")
                )
                left -= 1
                if not left:
                    return self
            if "next_cursor" in src:
                self.next_cursor = src["next_cursor"]
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
        if self.items is not UNSET:
            out["items"] = dump(self.items)
        if self.next_cursor is not UNSET:
            out["next_cursor"] = self.next_cursor
        out.update(self.additional_properties)
        return out


_KNOWN = frozenset(
    {
        "items",
        "next_cursor",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_trigger_run import AgentTriggerRun  # noqa: E402
