"""BrainSearchResult: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BrainSearchResult(Model):
    """A document, or a part of one."""

    document_id: str | None | Unset
    source: str | None | Unset
    title: str | None | Unset
    content: str | None | Unset
    url: str | None | Unset
    score: float | None | Unset
    """How well it fits, 0 to 1."""
    updated_at: str | None | Unset
    owner_name: str | None | Unset
    owner_email: str | None | Unset
    parent_title: str | None | Unset
    metadata: dict[str, Any] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "document_id",
        "source",
        "title",
        "content",
        "url",
        "score",
        "updated_at",
        "owner_name",
        "owner_email",
        "parent_title",
        "metadata",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        document_id: str | None | Unset = UNSET,
        source: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        content: str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        score: float | None | Unset = UNSET,
        updated_at: str | None | Unset = UNSET,
        owner_name: str | None | Unset = UNSET,
        owner_email: str | None | Unset = UNSET,
        parent_title: str | None | Unset = UNSET,
        metadata: Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.document_id = document_id
        self.source = source
        self.title = title
        self.content = content
        self.url = url
        self.score = score
        self.updated_at = updated_at
        self.owner_name = owner_name
        self.owner_email = owner_email
        self.parent_title = parent_title
        given = dump(metadata)
        self.metadata = given if given.__class__ is dict else hollow(given, "metadata", "object")
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.document_id = self.source = self.title = self.content = self.url = self.score = (
                self.updated_at
            ) = self.owner_name = self.owner_email = self.parent_title = self.metadata = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "document_id" in src:
                self.document_id = src["document_id"]
                left -= 1
                if not left:
                    return self
            if "source" in src:
                self.source = src["source"]
                left -= 1
                if not left:
                    return self
            if "title" in src:
                self.title = src["title"]
                left -= 1
                if not left:
                    return self
            if "content" in src:
                self.content = src["content"]
                left -= 1
                if not left:
                    return self
            if "url" in src:
                self.url = src["url"]
                left -= 1
                if not left:
                    return self
            if "score" in src:
                self.score = src["score"]
                left -= 1
                if not left:
                    return self
            if "updated_at" in src:
                self.updated_at = src["updated_at"]
                left -= 1
                if not left:
                    return self
            if "owner_name" in src:
                self.owner_name = src["owner_name"]
                left -= 1
                if not left:
                    return self
            if "owner_email" in src:
                self.owner_email = src["owner_email"]
                left -= 1
                if not left:
                    return self
            if "parent_title" in src:
                self.parent_title = src["parent_title"]
                left -= 1
                if not left:
                    return self
            if "metadata" in src:
                value = src["metadata"]
                self.metadata = (
                    value if value.__class__ is dict else hollow(value, "metadata", "object")
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
        if self.document_id is not UNSET:
            out["document_id"] = self.document_id
        if self.source is not UNSET:
            out["source"] = self.source
        if self.title is not UNSET:
            out["title"] = self.title
        if self.content is not UNSET:
            out["content"] = self.content
        if self.url is not UNSET:
            out["url"] = self.url
        if self.score is not UNSET:
            out["score"] = self.score
        if self.updated_at is not UNSET:
            out["updated_at"] = self.updated_at
        if self.owner_name is not UNSET:
            out["owner_name"] = self.owner_name
        if self.owner_email is not UNSET:
            out["owner_email"] = self.owner_email
        if self.parent_title is not UNSET:
            out["parent_title"] = self.parent_title
        if self.metadata is not UNSET:
            out["metadata"] = dump(self.metadata)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.document_id = self.document_id
        made.source = self.source
        made.title = self.title
        made.content = self.content
        made.url = self.url
        made.score = self.score
        made.updated_at = self.updated_at
        made.owner_name = self.owner_name
        made.owner_email = self.owner_email
        made.parent_title = self.parent_title
        made.metadata = self.metadata
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_brain_search_result = BrainSearchResult.from_dict

_KNOWN = frozenset(
    {
        "document_id",
        "source",
        "title",
        "content",
        "url",
        "score",
        "updated_at",
        "owner_name",
        "owner_email",
        "parent_title",
        "metadata",
    }
)
