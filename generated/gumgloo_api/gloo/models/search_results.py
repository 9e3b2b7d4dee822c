"""SearchResults: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, trace, unfit
from ...support.model import Model, blank, dump

if TYPE_CHECKING:
    from .search_result import SearchResult


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SearchResults(Model):
    """SearchResults"""

    data: list[SearchResult]
    intent: int
    """0 and 1 were seen."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "data",
        "intent",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        data: Sequence[SearchResult | Mapping[str, Any]],
        intent: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(data)
        self.data = (
            each(read_search_result, given, "data")
            if given.__class__ is list
            else unfit(given, "data", "array")
        )
        self.intent = intent
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["data"]
            self.data = (
                each(read_search_result, value, "data")
                if value.__class__ is list
                else unfit(value, "data", "array")
            )
            self.intent = src["intent"]
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["data"] = dump(self.data)
        out["intent"] = self.intent
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.data = self.data
        made.intent = self.intent
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_search_results = SearchResults.from_dict

_KNOWN = frozenset(
    {
        "data",
        "intent",
    }
)

# Below the class, so that modules may import each other in circles.
from .search_result import read_search_result  # noqa: E402
