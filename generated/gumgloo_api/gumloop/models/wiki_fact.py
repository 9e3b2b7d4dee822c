"""WikiFact: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .wiki_source import WikiSource


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
            each(read_wiki_source, given, "sources")
            if given.__class__ is list
            else hollow(given, "sources", "array")
        )
        self.first_seen_at = first_seen_at
        self.last_seen_at = last_seen_at
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = src["id"]
            self.kind = src["kind"]
            self.text = src["text"]
            self.origin = src["origin"]
            self.pinned = src["pinned"]
            self.first_seen_at = self.last_seen_at = self.sources = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 5
            if not left:
                return self
            if "first_seen_at" in src:
                self.first_seen_at = src["first_seen_at"]
                left -= 1
                if not left:
                    return self
            if "last_seen_at" in src:
                self.last_seen_at = src["last_seen_at"]
                left -= 1
                if not left:
                    return self
            if "sources" in src:
                value = src["sources"]
                self.sources = (
                    each(read_wiki_source, value, "sources")
                    if value.__class__ is list
                    else hollow(value, "sources", "array")
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

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.kind = self.kind
        made.text = self.text
        made.origin = self.origin
        made.pinned = self.pinned
        made.sources = self.sources
        made.first_seen_at = self.first_seen_at
        made.last_seen_at = self.last_seen_at
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_wiki_fact = WikiFact.from_dict

_KNOWN = frozenset(
    {
        "id",
        "kind",
        "text",
        "origin",
        "pinned",
        "sources",
        "first_seen_at",
        "last_seen_at",
    }
)

# Below the class, so that modules may import each other in circles.
from .wiki_source import read_wiki_source  # noqa: E402
