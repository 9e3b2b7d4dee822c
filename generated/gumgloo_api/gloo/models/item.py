"""Item: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .item_status_value import ItemStatusValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class Item(Model):
    """Item"""

    item_id: str
    status: ItemStatusValue | str | None
    """How far the work on an item is; COMPLETED and FAILED are ends."""
    updated_at: str
    etag: str
    restore_by: str | None | Unset
    item_title: str | None | Unset
    item_subtitle: str | None | Unset
    filename: str | None | Unset
    publication_date: str | None | Unset
    type: str | None | Unset
    item_image: str | None | Unset
    item_url: str | None | Unset
    item_file: str | None | Unset
    item_summary: str | None | Unset
    item_number: str | None | Unset
    item_extra: str | None | Unset
    isbn: str | None | Unset
    author: list[str] | None | Unset
    item_tags: list[str] | None | Unset
    evergreen: bool | None | Unset
    visible_in_search: bool | None | Unset
    visible_in_chat: bool | None | Unset
    collection_memberships: list[CollectionMembership] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "item_id",
        "status",
        "updated_at",
        "etag",
        "restore_by",
        "item_title",
        "item_subtitle",
        "filename",
        "publication_date",
        "type",
        "item_image",
        "item_url",
        "item_file",
        "item_summary",
        "item_number",
        "item_extra",
        "isbn",
        "author",
        "item_tags",
        "evergreen",
        "visible_in_search",
        "visible_in_chat",
        "collection_memberships",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        item_id: str,
        status: ItemStatusValue | str | None,
        updated_at: str,
        etag: str,
        restore_by: str | None | Unset = UNSET,
        item_title: str | None | Unset = UNSET,
        item_subtitle: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        publication_date: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        item_image: str | None | Unset = UNSET,
        item_url: str | None | Unset = UNSET,
        item_file: str | None | Unset = UNSET,
        item_summary: str | None | Unset = UNSET,
        item_number: str | None | Unset = UNSET,
        item_extra: str | None | Unset = UNSET,
        isbn: str | None | Unset = UNSET,
        author: Sequence[str] | None | Unset = UNSET,
        item_tags: Sequence[str] | None | Unset = UNSET,
        evergreen: bool | None | Unset = UNSET,
        visible_in_search: bool | None | Unset = UNSET,
        visible_in_chat: bool | None | Unset = UNSET,
        collection_memberships: Sequence[CollectionMembership | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.item_id = item_id
        self.status = status
        self.updated_at = updated_at
        self.etag = etag
        self.restore_by = restore_by
        self.item_title = item_title
        self.item_subtitle = item_subtitle
        self.filename = filename
        self.publication_date = publication_date
        self.type = type
        self.item_image = item_image
        self.item_url = item_url
        self.item_file = item_file
        self.item_summary = item_summary
        self.item_number = item_number
        self.item_extra = item_extra
        self.isbn = isbn
        given = dump(author)
        self.author = given if given.__class__ is list else hollow(given, "author", "array")
        given = dump(item_tags)
        self.item_tags = given if given.__class__ is list else hollow(given, "item_tags", "array")
        self.evergreen = evergreen
        self.visible_in_search = visible_in_search
        self.visible_in_chat = visible_in_chat
        given = dump(collection_memberships)
        self.collection_memberships = (
            [
                (
                    CollectionMembership.from_dict(given_)
                    if given_.__class__ is dict
                    else unfit(given_, "collection_memberships", "object")
                )
                for given_ in given
            ]
            if given.__class__ is list
            else hollow(given, "collection_memberships", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        rest = dict(src)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.item_id = pop("item_id")
            self.status = pop("status")
            self.updated_at = pop("updated_at")
            self.etag = pop("etag")
            self.restore_by = pop("restore_by", UNSET)
            self.item_title = pop("item_title", UNSET)
            self.item_subtitle = pop("item_subtitle", UNSET)
            self.filename = pop("filename", UNSET)
            self.publication_date = pop("publication_date", UNSET)
            self.type = pop("type", UNSET)
            self.item_image = pop("item_image", UNSET)
            self.item_url = pop("item_url", UNSET)
            self.item_file = pop("item_file", UNSET)
            self.item_summary = pop("item_summary", UNSET)
            self.item_number = pop("item_number", UNSET)
            self.item_extra = pop("item_extra", UNSET)
            self.isbn = pop("isbn", UNSET)
            value = pop("author", UNSET)
            self.author = value if value.__class__ is list else hollow(value, "author", "array")
            value = pop("item_tags", UNSET)
            self.item_tags = (
                value if value.__class__ is list else hollow(value, "item_tags", "array")
            )
            self.evergreen = pop("evergreen", UNSET)
            self.visible_in_search = pop("visible_in_search", UNSET)
            self.visible_in_chat = pop("visible_in_chat", UNSET)
            value = pop("collection_memberships", UNSET)
            self.collection_memberships = (
                [
                    (
                        CollectionMembership.from_dict(value_)
                        if value_.__class__ is dict
                        else unfit(value_, "collection_memberships", "object")
                    )
                    for value_ in value
                ]
                if value.__class__ is list
                else hollow(value, "collection_memberships", "array")
            )
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = rest
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["item_id"] = self.item_id
        out["status"] = self.status
        out["updated_at"] = self.updated_at
        out["etag"] = self.etag
        if self.restore_by is not UNSET:
            out["restore_by"] = self.restore_by
        if self.item_title is not UNSET:
            out["item_title"] = self.item_title
        if self.item_subtitle is not UNSET:
            out["item_subtitle"] = self.item_subtitle
        if self.filename is not UNSET:
            out["filename"] = self.filename
        if self.publication_date is not UNSET:
            out["publication_date"] = self.publication_date
        if self.type is not UNSET:
            out["type"] = self.type
        if self.item_image is not UNSET:
            out["item_image"] = self.item_image
        if self.item_url is not UNSET:
            out["item_url"] = self.item_url
        if self.item_file is not UNSET:
            out["item_file"] = self.item_file
        if self.item_summary is not UNSET:
            out["item_summary"] = self.item_summary
        if self.item_number is not UNSET:
            out["item_number"] = self.item_number
        if self.item_extra is not UNSET:
            out["item_extra"] = self.item_extra
        if self.isbn is not UNSET:
            out["isbn"] = self.isbn
        if self.author is not UNSET:
            out["author"] = dump(self.author)
        if self.item_tags is not UNSET:
            out["item_tags"] = dump(self.item_tags)
        if self.evergreen is not UNSET:
            out["evergreen"] = self.evergreen
        if self.visible_in_search is not UNSET:
            out["visible_in_search"] = self.visible_in_search
        if self.visible_in_chat is not UNSET:
            out["visible_in_chat"] = self.visible_in_chat
        if self.collection_memberships is not UNSET:
            out["collection_memberships"] = dump(self.collection_memberships)
        out.update(self.additional_properties)
        return out


# Below the class, so that modules may import each other in circles.
from .collection_membership import CollectionMembership  # noqa: E402
