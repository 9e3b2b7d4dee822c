"""Citation: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, dump
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
        rest = dict(src)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.item_title = pop("item_title", UNSET)
            self.item_url = pop("item_url", UNSET)
            value = pop("author", UNSET)
            self.author = value if value.__class__ is list else hollow(value, "author", "array")
            self.publisher = pop("publisher", UNSET)
            self.publication_date = pop("publication_date", UNSET)
            value = pop("snippets", UNSET)
            self.snippets = value if value.__class__ is list else hollow(value, "snippets", "array")
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = rest
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
