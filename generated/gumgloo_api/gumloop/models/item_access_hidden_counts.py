"""ItemAccessHiddenCounts: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ItemAccessHiddenCounts(Model):
    """ItemAccessHiddenCounts"""

    people: int | Unset
    teams: int | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "people",
        "teams",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        people: int | None | Unset = UNSET,
        teams: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.people = UNSET if people is None else people
        self.teams = UNSET if teams is None else teams
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.people = self.teams = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "people" in src:
                self.people = src["people"]
                left -= 1
                if not left:
                    return self
            if "teams" in src:
                self.teams = src["teams"]
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
        if self.people is not UNSET:
            out["people"] = self.people
        if self.teams is not UNSET:
            out["teams"] = self.teams
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.people = self.people
        made.teams = self.teams
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_item_access_hidden_counts = ItemAccessHiddenCounts.from_dict

_KNOWN = frozenset(
    {
        "people",
        "teams",
    }
)
