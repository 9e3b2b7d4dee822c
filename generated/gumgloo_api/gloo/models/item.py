"""Item: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .collection_membership import CollectionMembership
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
            each(read_collection_membership, given, "collection_memberships")
            if given.__class__ is list
            else hollow(given, "collection_memberships", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.item_id = src["item_id"]
            self.status = src["status"]
            self.updated_at = src["updated_at"]
            self.etag = src["etag"]
            self.restore_by = self.item_title = self.item_subtitle = self.filename = (
                self.publication_date
            ) = self.type = self.item_image = self.item_url = self.item_file = self.item_summary = (
                self.item_number
            ) = self.item_extra = self.isbn = self.evergreen = self.visible_in_search = (
                self.visible_in_chat
            ) = self.author = self.item_tags = self.collection_memberships = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 4
            if not left:
                return self
            if "restore_by" in src:
                self.restore_by = src["restore_by"]
                left -= 1
                if not left:
                    return self
            if "item_title" in src:
                self.item_title = src["item_title"]
                left -= 1
                if not left:
                    return self
            if "item_subtitle" in src:
                self.item_subtitle = src["item_subtitle"]
                left -= 1
                if not left:
                    return self
            if "filename" in src:
                self.filename = src["filename"]
                left -= 1
                if not left:
                    return self
            if "publication_date" in src:
                self.publication_date = src["publication_date"]
                left -= 1
                if not left:
                    return self
            if "type" in src:
                self.type = src["type"]
                left -= 1
                if not left:
                    return self
            if "item_image" in src:
                self.item_image = src["item_image"]
                left -= 1
                if not left:
                    return self
            if "item_url" in src:
                self.item_url = src["item_url"]
                left -= 1
                if not left:
                    return self
            if "item_file" in src:
                self.item_file = src["item_file"]
                left -= 1
                if not left:
                    return self
            if "item_summary" in src:
                self.item_summary = src["item_summary"]
                left -= 1
                if not left:
                    return self
            if "item_number" in src:
                self.item_number = src["item_number"]
                left -= 1
                if not left:
                    return self
            if "item_extra" in src:
                self.item_extra = src["item_extra"]
                left -= 1
                if not left:
                    return self
            if "isbn" in src:
                self.isbn = src["isbn"]
                left -= 1
                if not left:
                    return self
            if "evergreen" in src:
                self.evergreen = src["evergreen"]
                left -= 1
                if not left:
                    return self
            if "visible_in_search" in src:
                self.visible_in_search = src["visible_in_search"]
                left -= 1
                if not left:
                    return self
            if "visible_in_chat" in src:
                self.visible_in_chat = src["visible_in_chat"]
                left -= 1
                if not left:
                    return self
            if "author" in src:
                value = src["author"]
                self.author = value if value.__class__ is list else hollow(value, "author", "array")
                left -= 1
                if not left:
                    return self
            if "item_tags" in src:
                value = src["item_tags"]
                self.item_tags = (
                    value if value.__class__ is list else hollow(value, "item_tags", "array")
                )
                left -= 1
                if not left:
                    return self
            if "collection_memberships" in src:
                value = src["collection_memberships"]
                self.collection_memberships = (
                    each(read_collection_membership, value, "collection_memberships")
                    if value.__class__ is list
                    else hollow(value, "collection_memberships", "array")
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

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.item_id = self.item_id
        made.status = self.status
        made.updated_at = self.updated_at
        made.etag = self.etag
        made.restore_by = self.restore_by
        made.item_title = self.item_title
        made.item_subtitle = self.item_subtitle
        made.filename = self.filename
        made.publication_date = self.publication_date
        made.type = self.type
        made.item_image = self.item_image
        made.item_url = self.item_url
        made.item_file = self.item_file
        made.item_summary = self.item_summary
        made.item_number = self.item_number
        made.item_extra = self.item_extra
        made.isbn = self.isbn
        made.author = self.author
        made.item_tags = self.item_tags
        made.evergreen = self.evergreen
        made.visible_in_search = self.visible_in_search
        made.visible_in_chat = self.visible_in_chat
        made.collection_memberships = self.collection_memberships
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_item = Item.from_dict

_KNOWN = frozenset(
    {
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
    }
)

# Below the class, so that modules may import each other in circles.
from .collection_membership import read_collection_membership  # noqa: E402
