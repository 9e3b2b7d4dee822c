"""SearchResults: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, dump


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
            [
                (
                    SearchResult.from_dict(given_)
                    if given_.__class__ is dict
                    else unfit(given_, "data", "object")
                )
                for given_ in given
            ]
            if given.__class__ is list
            else unfit(given, "data", "array")
        )
        self.intent = intent
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = object.__new__(cls)
        try:
            value = src["data"]
            self.data = (
                [
                    (
                        SearchResult.from_dict(value_)
                        if value_.__class__ is dict
                        else unfit(value_, "data", "object")
                    )
                    for value_ in value
                ]
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


_KNOWN = frozenset(
    {
        "data",
        "intent",
    }
)

# Below the class, so that modules may import each other in circles.
from .search_result import SearchResult  # noqa: E402
