"""DeletedFrom: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DeletedFrom(Model):
    """Where the item is gone from. The types of the members are not recorded."""

    weaviate: Any | Unset
    """Any JSON."""
    s3: Any | Unset
    """Any JSON."""
    chunk_enrichments: Any | Unset
    """Any JSON."""
    files: Any | Unset
    """Any JSON."""
    database: Any | Unset
    """Any JSON."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "weaviate",
        "s3",
        "chunk_enrichments",
        "files",
        "database",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        weaviate: Any | Unset = UNSET,
        s3: Any | Unset = UNSET,
        chunk_enrichments: Any | Unset = UNSET,
        files: Any | Unset = UNSET,
        database: Any | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.weaviate = weaviate
        self.s3 = s3
        self.chunk_enrichments = chunk_enrichments
        self.files = files
        self.database = database
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.weaviate = self.s3 = self.chunk_enrichments = self.files = self.database = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "weaviate" in src:
                self.weaviate = src["weaviate"]
                left -= 1
                if not left:
                    return self
            if "s3" in src:
                self.s3 = src["s3"]
                left -= 1
                if not left:
                    return self
            if "chunk_enrichments" in src:
                self.chunk_enrichments = src["chunk_enrichments"]
                left -= 1
                if not left:
                    return self
            if "files" in src:
                self.files = src["files"]
                left -= 1
                if not left:
                    return self
            if "database" in src:
                self.database = src["database"]
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
        if self.weaviate is not UNSET:
            out["weaviate"] = self.weaviate
        if self.s3 is not UNSET:
            out["s3"] = self.s3
        if self.chunk_enrichments is not UNSET:
            out["chunk_enrichments"] = self.chunk_enrichments
        if self.files is not UNSET:
            out["files"] = self.files
        if self.database is not UNSET:
            out["database"] = self.database
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.weaviate = self.weaviate
        made.s3 = self.s3
        made.chunk_enrichments = self.chunk_enrichments
        made.files = self.files
        made.database = self.database
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_deleted_from = DeletedFrom.from_dict

_KNOWN = frozenset(
    {
        "weaviate",
        "s3",
        "chunk_enrichments",
        "files",
        "database",
    }
)
