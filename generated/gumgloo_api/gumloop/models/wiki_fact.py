"""WikiFact: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class WikiFact(Model):
    """WikiFact"""

    id: str
    kind: str
    text: str
    origin: str
    pinned: bool
    sources: list[WikiSource] | None | Unset
    first_seen_at: str | None | Unset
    last_seen_at: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "kind",
        "text",
        "origin",
        "pinned",
        "sources",
        "first_seen_at",
        "last_seen_at",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str,
        kind: str,
        text: str,
        origin: str,
        pinned: bool,
        sources: Sequence[WikiSource | Mapping[str, Any]] | None | Unset = UNSET,
        first_seen_at: str | None | Unset = UNSET,
        last_seen_at: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.id = id
        self.kind = kind
        self.text = text
        self.origin = origin
        self.pinned = pinned
        given = dump(sources)
        self.sources = (
            [
                (
                    WikiSource.from_dict(given_)
                    if given_.__class__ is dict
                    else unfit(given_, "sources", "object")
                )
                for given_ in given
            ]
            if given.__class__ is list
            else hollow(given, "sources", "array")
        )
        self.first_seen_at = first_seen_at
        self.last_seen_at = last_seen_at
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        rest = dict(src)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.id = pop("id")
            self.kind = pop("kind")
            self.text = pop("text")
            self.origin = pop("origin")
            self.pinned = pop("pinned")
            value = pop("sources", UNSET)
            self.sources = (
                [
                    (
                        WikiSource.from_dict(value_)
                        if value_.__class__ is dict
                        else unfit(value_, "sources", "object")
                    )
                    for value_ in value
                ]
                if value.__class__ is list
                else hollow(value, "sources", "array")
            )
            self.first_seen_at = pop("first_seen_at", UNSET)
            self.last_seen_at = pop("last_seen_at", UNSET)
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = rest
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["id"] = self.id
        out["kind"] = self.kind
        out["text"] = self.text
        out["origin"] = self.origin
        out["pinned"] = self.pinned
        if self.sources is not UNSET:
            out["sources"] = dump(self.sources)
        if self.first_seen_at is not UNSET:
            out["first_seen_at"] = self.first_seen_at
        if self.last_seen_at is not UNSET:
            out["last_seen_at"] = self.last_seen_at
        out.update(self.additional_properties)
        return out


# Below the class, so that modules may import each other in circles.
from .wiki_source import WikiSource  # noqa: E402
