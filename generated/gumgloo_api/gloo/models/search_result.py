"""SearchResult: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .search_metadata import SearchMetadata
    from .search_properties import SearchProperties


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SearchResult(Model):
    """SearchResult"""

    uuid: str | None | Unset
    metadata: SearchMetadata | None | Unset
    properties: SearchProperties | None | Unset
    references: dict[str, Any] | None | Unset
    vector: dict[str, Any] | None | Unset
    collection: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "uuid",
        "metadata",
        "properties",
        "references",
        "vector",
        "collection",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        uuid: str | None | Unset = UNSET,
        metadata: SearchMetadata | Mapping[str, Any] | None | Unset = UNSET,
        properties: SearchProperties | Mapping[str, Any] | None | Unset = UNSET,
        references: Mapping[str, Any] | None | Unset = UNSET,
        vector: Mapping[str, Any] | None | Unset = UNSET,
        collection: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.uuid = uuid
        given = dump(metadata)
        self.metadata = (
            read_search_metadata(given)
            if given.__class__ is dict
            else hollow(given, "metadata", "object")
        )
        given = dump(properties)
        self.properties = (
            read_search_properties(given)
            if given.__class__ is dict
            else hollow(given, "properties", "object")
        )
        given = dump(references)
        self.references = (
            given if given.__class__ is dict else hollow(given, "references", "object")
        )
        given = dump(vector)
        self.vector = given if given.__class__ is dict else hollow(given, "vector", "object")
        self.collection = collection
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.uuid = self.collection = self.metadata = self.properties = self.references = (
                self.vector
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "uuid" in src:
                self.uuid = src["uuid"]
                left -= 1
                if not left:
                    return self
            if "collection" in src:
                self.collection = src["collection"]
                left -= 1
                if not left:
                    return self
            if "metadata" in src:
                value = src["metadata"]
                self.metadata = (
                    read_search_metadata(value)
                    if value.__class__ is dict
                    else hollow(value, "metadata", "object")
                )
                left -= 1
                if not left:
                    return self
            if "properties" in src:
                value = src["properties"]
                self.properties = (
                    read_search_properties(value)
                    if value.__class__ is dict
                    else hollow(value, "properties", "object")
                )
                left -= 1
                if not left:
                    return self
            if "references" in src:
                value = src["references"]
                self.references = (
                    value if value.__class__ is dict else hollow(value, "references", "object")
                )
                left -= 1
                if not left:
                    return self
            if "vector" in src:
                value = src["vector"]
                self.vector = (
                    value if value.__class__ is dict else hollow(value, "vector", "object")
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
        if self.uuid is not UNSET:
            out["uuid"] = self.uuid
        if self.metadata is not UNSET:
            out["metadata"] = dump(self.metadata)
        if self.properties is not UNSET:
            out["properties"] = dump(self.properties)
        if self.references is not UNSET:
            out["references"] = dump(self.references)
        if self.vector is not UNSET:
            out["vector"] = dump(self.vector)
        if self.collection is not UNSET:
            out["collection"] = self.collection
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.uuid = self.uuid
        made.metadata = self.metadata
        made.properties = self.properties
        made.references = self.references
        made.vector = self.vector
        made.collection = self.collection
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_search_result = SearchResult.from_dict

_KNOWN = frozenset(
    {
        "uuid",
        "metadata",
        "properties",
        "references",
        "vector",
        "collection",
    }
)

# Below the class, so that modules may import each other in circles.
from .search_metadata import read_search_metadata  # noqa: E402
from .search_properties import read_search_properties  # noqa: E402
