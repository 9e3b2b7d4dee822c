"""AffiliateItemsRequest: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .media_type import MediaType


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AffiliateItemsRequest(Model):
    """AffiliateItemsRequest"""

    query: str
    publishers: list[str] | Unset
    max_snippet_count_overall: int | Unset
    min_snippet_count_per_item: int | Unset
    media_types: list[MediaType | str] | Unset
    certainty_threshold: float | Unset
    item_count: int | Unset
    """On newer pages only."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "query",
        "publishers",
        "max_snippet_count_overall",
        "min_snippet_count_per_item",
        "media_types",
        "certainty_threshold",
        "item_count",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        query: str,
        publishers: Sequence[str] | None | Unset = UNSET,
        max_snippet_count_overall: int | None | Unset = UNSET,
        min_snippet_count_per_item: int | None | Unset = UNSET,
        media_types: Sequence[MediaType | str] | None | Unset = UNSET,
        certainty_threshold: float | None | Unset = UNSET,
        item_count: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.query = query
        given = dump(publishers)
        self.publishers = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "publishers", "array"))
        )
        self.max_snippet_count_overall = (
            UNSET if max_snippet_count_overall is None else max_snippet_count_overall
        )
        self.min_snippet_count_per_item = (
            UNSET if min_snippet_count_per_item is None else min_snippet_count_per_item
        )
        given = dump(media_types)
        self.media_types = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "media_types", "array"))
        )
        self.certainty_threshold = UNSET if certainty_threshold is None else certainty_threshold
        self.item_count = UNSET if item_count is None else item_count
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.query = src["query"]
            self.max_snippet_count_overall = self.min_snippet_count_per_item = (
                self.certainty_threshold
            ) = self.item_count = self.publishers = self.media_types = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "max_snippet_count_overall" in src:
                self.max_snippet_count_overall = src["max_snippet_count_overall"]
                left -= 1
                if not left:
                    return self
            if "min_snippet_count_per_item" in src:
                self.min_snippet_count_per_item = src["min_snippet_count_per_item"]
                left -= 1
                if not left:
                    return self
            if "certainty_threshold" in src:
                self.certainty_threshold = src["certainty_threshold"]
                left -= 1
                if not left:
                    return self
            if "item_count" in src:
                self.item_count = src["item_count"]
                left -= 1
                if not left:
                    return self
            if "publishers" in src:
                value = src["publishers"]
                self.publishers = (
                    value if value.__class__ is list else hollow(value, "publishers", "array")
                )
                left -= 1
                if not left:
                    return self
            if "media_types" in src:
                value = src["media_types"]
                self.media_types = (
                    value if value.__class__ is list else hollow(value, "media_types", "array")
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
        out["query"] = self.query
        if self.publishers is not UNSET:
            out["publishers"] = dump(self.publishers)
        if self.max_snippet_count_overall is not UNSET:
            out["max_snippet_count_overall"] = self.max_snippet_count_overall
        if self.min_snippet_count_per_item is not UNSET:
            out["min_snippet_count_per_item"] = self.min_snippet_count_per_item
        if self.media_types is not UNSET:
            out["media_types"] = dump(self.media_types)
        if self.certainty_threshold is not UNSET:
            out["certainty_threshold"] = self.certainty_threshold
        if self.item_count is not UNSET:
            out["item_count"] = self.item_count
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.query = self.query
        made.publishers = self.publishers
        made.max_snippet_count_overall = self.max_snippet_count_overall
        made.min_snippet_count_per_item = self.min_snippet_count_per_item
        made.media_types = self.media_types
        made.certainty_threshold = self.certainty_threshold
        made.item_count = self.item_count
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_affiliate_items_request = AffiliateItemsRequest.from_dict

_KNOWN = frozenset(
    {
        "query",
        "publishers",
        "max_snippet_count_overall",
        "min_snippet_count_per_item",
        "media_types",
        "certainty_threshold",
        "item_count",
    }
)
