"""SearchProperties: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SearchProperties(Model):
    """The passage and what it is from. Open; there are more members than these."""

    item_title: str | None | Unset
    publisher: str | None | Unset
    publication_date: str | None | Unset
    """Free text."""
    snippet: str | None | Unset
    type: str | None | Unset
    item_id: str | None | Unset
    author: list[str] | None | Unset
    summaries: dict[str, Any] | None | Unset
    biblical_analysis: dict[str, Any] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "item_title",
        "publisher",
        "publication_date",
        "snippet",
        "type",
        "item_id",
        "author",
        "summaries",
        "biblical_analysis",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        item_title: str | None | Unset = UNSET,
        publisher: str | None | Unset = UNSET,
        publication_date: str | None | Unset = UNSET,
        snippet: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        item_id: str | None | Unset = UNSET,
        author: Sequence[str] | None | Unset = UNSET,
        summaries: Mapping[str, Any] | None | Unset = UNSET,
        biblical_analysis: Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.item_title = item_title
        self.publisher = publisher
        self.publication_date = publication_date
        self.snippet = snippet
        self.type = type
        self.item_id = item_id
        given = dump(author)
        self.author = given if given.__class__ is list else hollow(given, "author", "array")
        given = dump(summaries)
        self.summaries = given if given.__class__ is dict else hollow(given, "summaries", "object")
        given = dump(biblical_analysis)
        self.biblical_analysis = (
            given if given.__class__ is dict else hollow(given, "biblical_analysis", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.item_title = self.publisher = self.publication_date = self.snippet = self.type = (
                self.item_id
            ) = self.author = self.summaries = self.biblical_analysis = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "item_title" in src:
                self.item_title = src["item_title"]
                left -= 1
                if not left:
                    return self
            if "publisher" in src:
                self.publisher = src["publisher"]
                left -= 1
                if not left:
                    return self
            if "publication_date" in src:
                self.publication_date = src["publication_date"]
                left -= 1
                if not left:
                    return self
            if "snippet" in src:
                self.snippet = src["snippet"]
                left -= 1
                if not left:
                    return self
            if "type" in src:
                self.type = src["type"]
                left -= 1
                if not left:
                    return self
            if "item_id" in src:
                self.item_id = src["item_id"]
                left -= 1
                if not left:
                    return self
            if "author" in src:
                value = src["author"]
                self.author = value if value.__class__ is list else hollow(value, "author", "array")
                left -= 1
                if not left:
                    return self
            if "summaries" in src:
                value = src["summaries"]
                self.summaries = (
                    value if value.__class__ is dict else hollow(value, "summaries", "object")
                )
                left -= 1
                if not left:
                    return self
            if "biblical_analysis" in src:
                value = src["biblical_analysis"]
                self.biblical_analysis = (
                    value
                    if value.__class__ is dict
                    else hollow(value, "biblical_analysis", "object")
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
        if self.item_title is not UNSET:
            out["item_title"] = self.item_title
        if self.publisher is not UNSET:
            out["publisher"] = self.publisher
        if self.publication_date is not UNSET:
            out["publication_date"] = self.publication_date
        if self.snippet is not UNSET:
            out["snippet"] = self.snippet
        if self.type is not UNSET:
            out["type"] = self.type
        if self.item_id is not UNSET:
            out["item_id"] = self.item_id
        if self.author is not UNSET:
            out["author"] = dump(self.author)
        if self.summaries is not UNSET:
            out["summaries"] = dump(self.summaries)
        if self.biblical_analysis is not UNSET:
            out["biblical_analysis"] = dump(self.biblical_analysis)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.item_title = self.item_title
        made.publisher = self.publisher
        made.publication_date = self.publication_date
        made.snippet = self.snippet
        made.type = self.type
        made.item_id = self.item_id
        made.author = self.author
        made.summaries = self.summaries
        made.biblical_analysis = self.biblical_analysis
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_search_properties = SearchProperties.from_dict

_KNOWN = frozenset(
    {
        "item_title",
        "publisher",
        "publication_date",
        "snippet",
        "type",
        "item_id",
        "author",
        "summaries",
        "biblical_analysis",
    }
)
