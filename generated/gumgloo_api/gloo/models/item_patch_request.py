"""ItemPatchRequest: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ItemPatchRequest(Model):
    """`item_id` is required on the newer page and may be null on the older one; without it,
    `producer_id` names the item."""

    publisher_id: str
    item_id: str | None | Unset
    producer_id: str | Unset
    item_title: str | None | Unset
    item_subtitle: str | None | Unset
    publication_date: str | None | Unset
    item_image: str | None | Unset
    item_url: str | None | Unset
    item_summary: str | None | Unset
    item_number: str | None | Unset
    item_extra: str | None | Unset
    file_name: str | None | Unset
    """On the older page only."""
    author: list[str] | None | Unset
    item_tags: list[str] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "publisher_id",
        "item_id",
        "producer_id",
        "item_title",
        "item_subtitle",
        "publication_date",
        "item_image",
        "item_url",
        "item_summary",
        "item_number",
        "item_extra",
        "file_name",
        "author",
        "item_tags",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        publisher_id: str,
        item_id: str | None | Unset = UNSET,
        producer_id: str | None | Unset = UNSET,
        item_title: str | None | Unset = UNSET,
        item_subtitle: str | None | Unset = UNSET,
        publication_date: str | None | Unset = UNSET,
        item_image: str | None | Unset = UNSET,
        item_url: str | None | Unset = UNSET,
        item_summary: str | None | Unset = UNSET,
        item_number: str | None | Unset = UNSET,
        item_extra: str | None | Unset = UNSET,
        file_name: str | None | Unset = UNSET,
        author: Sequence[str] | None | Unset = UNSET,
        item_tags: Sequence[str] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.publisher_id = publisher_id
        self.item_id = item_id
        self.producer_id = UNSET if producer_id is None else producer_id
        self.item_title = item_title
        self.item_subtitle = item_subtitle
        self.publication_date = publication_date
        self.item_image = item_image
        self.item_url = item_url
        self.item_summary = item_summary
        self.item_number = item_number
        self.item_extra = item_extra
        self.file_name = file_name
        given = dump(author)
        self.author = given if given.__class__ is list else hollow(given, "author", "array")
        given = dump(item_tags)
        self.item_tags = given if given.__class__ is list else hollow(given, "item_tags", "array")
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.publisher_id = src["publisher_id"]
            self.item_id = self.producer_id = self.item_title = self.item_subtitle = (
                self.publication_date
            ) = self.item_image = self.item_url = self.item_summary = self.item_number = (
                self.item_extra
            ) = self.file_name = self.author = self.item_tags = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "item_id" in src:
                self.item_id = src["item_id"]
                left -= 1
                if not left:
                    return self
            if "producer_id" in src:
                self.producer_id = src["producer_id"]
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
            if "publication_date" in src:
                self.publication_date = src["publication_date"]
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
            if "file_name" in src:
                self.file_name = src["file_name"]
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
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["publisher_id"] = self.publisher_id
        if self.item_id is not UNSET:
            out["item_id"] = self.item_id
        if self.producer_id is not UNSET:
            out["producer_id"] = self.producer_id
        if self.item_title is not UNSET:
            out["item_title"] = self.item_title
        if self.item_subtitle is not UNSET:
            out["item_subtitle"] = self.item_subtitle
        if self.publication_date is not UNSET:
            out["publication_date"] = self.publication_date
        if self.item_image is not UNSET:
            out["item_image"] = self.item_image
        if self.item_url is not UNSET:
            out["item_url"] = self.item_url
        if self.item_summary is not UNSET:
            out["item_summary"] = self.item_summary
        if self.item_number is not UNSET:
            out["item_number"] = self.item_number
        if self.item_extra is not UNSET:
            out["item_extra"] = self.item_extra
        if self.file_name is not UNSET:
            out["file_name"] = self.file_name
        if self.author is not UNSET:
            out["author"] = dump(self.author)
        if self.item_tags is not UNSET:
            out["item_tags"] = dump(self.item_tags)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.publisher_id = self.publisher_id
        made.item_id = self.item_id
        made.producer_id = self.producer_id
        made.item_title = self.item_title
        made.item_subtitle = self.item_subtitle
        made.publication_date = self.publication_date
        made.item_image = self.item_image
        made.item_url = self.item_url
        made.item_summary = self.item_summary
        made.item_number = self.item_number
        made.item_extra = self.item_extra
        made.file_name = self.file_name
        made.author = self.author
        made.item_tags = self.item_tags
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_item_patch_request = ItemPatchRequest.from_dict

_KNOWN = frozenset(
    {
        "publisher_id",
        "item_id",
        "producer_id",
        "item_title",
        "item_subtitle",
        "publication_date",
        "item_image",
        "item_url",
        "item_summary",
        "item_number",
        "item_extra",
        "file_name",
        "author",
        "item_tags",
    }
)
