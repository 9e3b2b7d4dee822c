"""WikiQueryRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .wiki_card_type_value import WikiCardTypeValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class WikiQueryRequest(Model):
    """Nothing in it is needed."""

    type: WikiCardTypeValue | str | Unset
    """What a card is about."""
    entity_key: str | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "entity_key",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: WikiCardTypeValue | str | None | Unset = UNSET,
        entity_key: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type = UNSET if type is None else type
        self.entity_key = UNSET if entity_key is None else entity_key
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = self.entity_key = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "type" in src:
                self.type = src["type"]
                left -= 1
                if not left:
                    return self
            if "entity_key" in src:
                self.entity_key = src["entity_key"]
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
        if self.type is not UNSET:
            out["type"] = self.type
        if self.entity_key is not UNSET:
            out["entity_key"] = self.entity_key
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.entity_key = self.entity_key
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_wiki_query_request = WikiQueryRequest.from_dict

_KNOWN = frozenset(
    {
        "type",
        "entity_key",
    }
)
