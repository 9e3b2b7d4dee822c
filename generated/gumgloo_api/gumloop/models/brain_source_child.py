"""BrainSourceChild: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BrainSourceChild(Model):
    """A document of a source, or what holds documents."""

    document_id: str
    title: str
    kind: str
    """Only `leaf` has been seen."""
    is_document: bool
    status: str
    """Only `indexed` has been seen."""
    child_count: int | None | Unset
    descendant_doc_count: int | None | Unset
    retrieval_count: int | Unset
    url: str | None | Unset
    updated_at: str | None | Unset
    error: str | None | Unset
    ancestors: list[str] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "document_id",
        "title",
        "kind",
        "is_document",
        "status",
        "child_count",
        "descendant_doc_count",
        "retrieval_count",
        "url",
        "updated_at",
        "error",
        "ancestors",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        document_id: str,
        title: str,
        kind: str,
        is_document: bool,
        status: str,
        child_count: int | None | Unset = UNSET,
        descendant_doc_count: int | None | Unset = UNSET,
        retrieval_count: int | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        updated_at: str | None | Unset = UNSET,
        error: str | None | Unset = UNSET,
        ancestors: Sequence[str] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.document_id = document_id
        self.title = title
        self.kind = kind
        self.is_document = is_document
        self.status = status
        self.child_count = child_count
        self.descendant_doc_count = descendant_doc_count
        self.retrieval_count = UNSET if retrieval_count is None else retrieval_count
        self.url = url
        self.updated_at = updated_at
        self.error = error
        given = dump(ancestors)
        self.ancestors = given if given.__class__ is list else hollow(given, "ancestors", "array")
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.document_id = src["document_id"]
            self.title = src["title"]
            self.kind = src["kind"]
            self.is_document = src["is_document"]
            self.status = src["status"]
            self.child_count = self.descendant_doc_count = self.retrieval_count = self.url = (
                self.updated_at
            ) = self.error = self.ancestors = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 5
            if not left:
                return self
            if "child_count" in src:
                self.child_count = src["child_count"]
                left -= 1
                if not left:
                    return self
            if "descendant_doc_count" in src:
                self.descendant_doc_count = src["descendant_doc_count"]
                left -= 1
                if not left:
                    return self
            if "retrieval_count" in src:
                self.retrieval_count = src["retrieval_count"]
                left -= 1
                if not left:
                    return self
            if "url" in src:
                self.url = src["url"]
                left -= 1
                if not left:
                    return self
            if "updated_at" in src:
                self.updated_at = src["updated_at"]
                left -= 1
                if not left:
                    return self
            if "error" in src:
                self.error = src["error"]
                left -= 1
                if not left:
                    return self
            if "ancestors" in src:
                value = src["ancestors"]
                self.ancestors = (
                    value if value.__class__ is list else hollow(value, "ancestors", "array")
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
        out["document_id"] = self.document_id
        out["title"] = self.title
        out["kind"] = self.kind
        out["is_document"] = self.is_document
        out["status"] = self.status
        if self.child_count is not UNSET:
            out["child_count"] = self.child_count
        if self.descendant_doc_count is not UNSET:
            out["descendant_doc_count"] = self.descendant_doc_count
        if self.retrieval_count is not UNSET:
            out["retrieval_count"] = self.retrieval_count
        if self.url is not UNSET:
            out["url"] = self.url
        if self.updated_at is not UNSET:
            out["updated_at"] = self.updated_at
        if self.error is not UNSET:
            out["error"] = self.error
        if self.ancestors is not UNSET:
            out["ancestors"] = dump(self.ancestors)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.document_id = self.document_id
        made.title = self.title
        made.kind = self.kind
        made.is_document = self.is_document
        made.status = self.status
        made.child_count = self.child_count
        made.descendant_doc_count = self.descendant_doc_count
        made.retrieval_count = self.retrieval_count
        made.url = self.url
        made.updated_at = self.updated_at
        made.error = self.error
        made.ancestors = self.ancestors
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_brain_source_child = BrainSourceChild.from_dict

_KNOWN = frozenset(
    {
        "document_id",
        "title",
        "kind",
        "is_document",
        "status",
        "child_count",
        "descendant_doc_count",
        "retrieval_count",
        "url",
        "updated_at",
        "error",
        "ancestors",
    }
)
