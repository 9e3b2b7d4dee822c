"""Citation: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Citation(Model):
    """A source. Nothing says which members may be missing, so all of them may."""

    item_title: str | None | Unset
    item_url: str | None | Unset
    author: list[str] | None | Unset
    publisher: str | None | Unset
    publication_date: str | None | Unset
    snippets: list[Any] | None | Unset
    """Of a shape that is not documented."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "item_title",
        "item_url",
        "author",
        "publisher",
        "publication_date",
        "snippets",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        item_title: str | None | Unset = UNSET,
        item_url: str | None | Unset = UNSET,
        author: Sequence[str] | None | Unset = UNSET,
        publisher: str | None | Unset = UNSET,
        publication_date: str | None | Unset = UNSET,
        snippets: Sequence[Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.item_title = item_title
        self.item_url = item_url
        given = dump(author)
        self.author = given if given.__class__ is list else hollow(given, "author", "array")
        self.publisher = publisher
        self.publication_date = publication_date
        given = dump(snippets)
        self.snippets = given if given.__class__ is list else hollow(given, "snippets", "array")
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.item_title = self.item_url = self.publisher = self.publication_date = (
                self.author
            ) = self.snippets = UNSET
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
            if "item_url" in src:
                self.item_url = src["item_url"]
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
            if "author" in src:
                value = src["author"]
                self.author = value if value.__class__ is list else hollow(value, "author", "array")
                left -= 1
                if not left:
                    return self
            if "snippets" in src:
                value = src["snippets"]
                self.snippets = (
                    value if value.__class__ is list else hollow(value, "snippets", "array")
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
        if self.item_url is not UNSET:
            out["item_url"] = self.item_url
        if self.author is not UNSET:
            out["author"] = dump(self.author)
        if self.publisher is not UNSET:
            out["publisher"] = self.publisher
        if self.publication_date is not UNSET:
            out["publication_date"] = self.publication_date
        if self.snippets is not UNSET:
            out["snippets"] = dump(self.snippets)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.item_title = self.item_title
        made.item_url = self.item_url
        made.author = self.author
        made.publisher = self.publisher
        made.publication_date = self.publication_date
        made.snippets = self.snippets
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_citation = Citation.from_dict

_KNOWN = frozenset(
    {
        "item_title",
        "item_url",
        "author",
        "publisher",
        "publication_date",
        "snippets",
    }
)
