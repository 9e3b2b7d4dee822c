"""BrainSearchResult: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, dump
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
        rest = dict(src)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.document_id = pop("document_id", UNSET)
            self.source = pop("source", UNSET)
            self.title = pop("title", UNSET)
            self.content = pop("content", UNSET)
            self.url = pop("url", UNSET)
            self.score = pop("score", UNSET)
            self.updated_at = pop("updated_at", UNSET)
            self.owner_name = pop("owner_name", UNSET)
            self.owner_email = pop("owner_email", UNSET)
            self.parent_title = pop("parent_title", UNSET)
            value = pop("metadata", UNSET)
            self.metadata = (
                value if value.__class__ is dict else hollow(value, "metadata", "object")
            )
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = rest
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
