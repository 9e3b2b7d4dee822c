"""SearchRequest: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SearchRequest(Model):
    """SearchRequest"""

    query: str
    collection: str
    """`GlooProd` is the only one known."""
    tenant: str
    """Name of the publisher."""
    certainty: float | Unset
    """How near a passage has to be; examples use 0.5."""
    limit: int | Unset
    """How many passages; 10 to 100 are recommended. One tutorial calls it required."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "query",
        "collection",
        "tenant",
        "certainty",
        "limit",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        query: str,
        collection: str,
        tenant: str,
        certainty: float | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.query = query
        self.collection = collection
        self.tenant = tenant
        self.certainty = UNSET if certainty is None else certainty
        self.limit = UNSET if limit is None else limit
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.query = src["query"]
            self.collection = src["collection"]
            self.tenant = src["tenant"]
            self.certainty = self.limit = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 3
            if not left:
                return self
            if "certainty" in src:
                self.certainty = src["certainty"]
                left -= 1
                if not left:
                    return self
            if "limit" in src:
                self.limit = src["limit"]
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
        out["collection"] = self.collection
        out["tenant"] = self.tenant
        if self.certainty is not UNSET:
            out["certainty"] = self.certainty
        if self.limit is not UNSET:
            out["limit"] = self.limit
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.query = self.query
        made.collection = self.collection
        made.tenant = self.tenant
        made.certainty = self.certainty
        made.limit = self.limit
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_search_request = SearchRequest.from_dict

_KNOWN = frozenset(
    {
        "query",
        "collection",
        "tenant",
        "certainty",
        "limit",
    }
)
