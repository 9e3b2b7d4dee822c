"""WikiQueryResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .wiki_card import WikiCard


@define(init=False, eq=False, repr=False, weakref_slot=False)
class WikiQueryResponse(Model):
    """WikiQueryResponse"""

    cards: list[WikiCard] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "cards",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        cards: Sequence[WikiCard | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(cards)
        self.cards = (
            each(read_wiki_card, given, "cards")
            if given.__class__ is list
            else hollow(given, "cards", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.cards = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "cards" in src:
                value = src["cards"]
                self.cards = (
                    each(read_wiki_card, value, "cards")
                    if value.__class__ is list
                    else hollow(value, "cards", "array")
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
        if self.cards is not UNSET:
            out["cards"] = dump(self.cards)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.cards = self.cards
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_wiki_query_response = WikiQueryResponse.from_dict

_KNOWN = frozenset(
    {
        "cards",
    }
)

# Below the class, so that modules may import each other in circles.
from .wiki_card import read_wiki_card  # noqa: E402
