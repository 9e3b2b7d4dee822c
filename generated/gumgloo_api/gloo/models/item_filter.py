"""ItemFilter: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .item_status_value import ItemStatusValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ItemFilter(Model):
    """ItemFilter"""

    item_ids: list[str] | Unset
    types: list[str] | Unset
    statuses: list[ItemStatusValue | str | None] | Unset
    authors: list[str] | Unset
    tags: list[str] | Unset
    evergreen: bool | Unset
    visible_in_search: bool | Unset
    visible_in_chat: bool | Unset
    search: str | Unset
    created_after: str | Unset
    created_before: str | Unset
    updated_after: str | Unset
    updated_before: str | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "item_ids",
        "types",
        "statuses",
        "authors",
        "tags",
        "evergreen",
        "visible_in_search",
        "visible_in_chat",
        "search",
        "created_after",
        "created_before",
        "updated_after",
        "updated_before",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        item_ids: Sequence[str] | None | Unset = UNSET,
        types: Sequence[str] | None | Unset = UNSET,
        statuses: Sequence[ItemStatusValue | str | None] | None | Unset = UNSET,
        authors: Sequence[str] | None | Unset = UNSET,
        tags: Sequence[str] | None | Unset = UNSET,
        evergreen: bool | None | Unset = UNSET,
        visible_in_search: bool | None | Unset = UNSET,
        visible_in_chat: bool | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        created_after: str | None | Unset = UNSET,
        created_before: str | None | Unset = UNSET,
        updated_after: str | None | Unset = UNSET,
        updated_before: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(item_ids)
        self.item_ids = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "item_ids", "array"))
        )
        given = dump(types)
        self.types = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "types", "array"))
        )
        given = dump(statuses)
        self.statuses = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "statuses", "array"))
        )
        given = dump(authors)
        self.authors = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "authors", "array"))
        )
        given = dump(tags)
        self.tags = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "tags", "array"))
        )
        self.evergreen = UNSET if evergreen is None else evergreen
        self.visible_in_search = UNSET if visible_in_search is None else visible_in_search
        self.visible_in_chat = UNSET if visible_in_chat is None else visible_in_chat
        self.search = UNSET if search is None else search
        self.created_after = UNSET if created_after is None else created_after
        self.created_before = UNSET if created_before is None else created_before
        self.updated_after = UNSET if updated_after is None else updated_after
        self.updated_before = UNSET if updated_before is None else updated_before
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.evergreen = self.visible_in_search = self.visible_in_chat = self.search = (
                self.created_after
            ) = self.created_before = self.updated_after = self.updated_before = self.item_ids = (
                self.types
            ) = self.statuses = self.authors = self.tags = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
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
            if "search" in src:
                self.search = src["search"]
                left -= 1
                if not left:
                    return self
            if "created_after" in src:
                self.created_after = src["created_after"]
                left -= 1
                if not left:
                    return self
            if "created_before" in src:
                self.created_before = src["created_before"]
                left -= 1
                if not left:
                    return self
            if "updated_after" in src:
                self.updated_after = src["updated_after"]
                left -= 1
                if not left:
                    return self
            if "updated_before" in src:
                self.updated_before = src["updated_before"]
                left -= 1
                if not left:
                    return self
            if "item_ids" in src:
                value = src["item_ids"]
                self.item_ids = (
                    value if value.__class__ is list else hollow(value, "item_ids", "array")
                )
                left -= 1
                if not left:
                    return self
            if "types" in src:
                value = src["types"]
                self.types = value if value.__class__ is list else hollow(value, "types", "array")
                left -= 1
                if not left:
                    return self
            if "statuses" in src:
                value = src["statuses"]
                self.statuses = (
                    value if value.__class__ is list else hollow(value, "statuses", "array")
                )
                left -= 1
                if not left:
                    return self
            if "authors" in src:
                value = src["authors"]
                self.authors = (
                    value if value.__class__ is list else hollow(value, "authors", "array")
                )
                left -= 1
                if not left:
                    return self
            if "tags" in src:
                value = src["tags"]
                self.tags = value if value.__class__ is list else hollow(value, "tags", "array")
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
        if self.item_ids is not UNSET:
            out["item_ids"] = dump(self.item_ids)
        if self.types is not UNSET:
            out["types"] = dump(self.types)
        if self.statuses is not UNSET:
            out["statuses"] = dump(self.statuses)
        if self.authors is not UNSET:
            out["authors"] = dump(self.authors)
        if self.tags is not UNSET:
            out["tags"] = dump(self.tags)
        if self.evergreen is not UNSET:
            out["evergreen"] = self.evergreen
        if self.visible_in_search is not UNSET:
            out["visible_in_search"] = self.visible_in_search
        if self.visible_in_chat is not UNSET:
            out["visible_in_chat"] = self.visible_in_chat
        if self.search is not UNSET:
            out["search"] = self.search
        if self.created_after is not UNSET:
            out["created_after"] = self.created_after
        if self.created_before is not UNSET:
            out["created_before"] = self.created_before
        if self.updated_after is not UNSET:
            out["updated_after"] = self.updated_after
        if self.updated_before is not UNSET:
            out["updated_before"] = self.updated_before
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.item_ids = self.item_ids
        made.types = self.types
        made.statuses = self.statuses
        made.authors = self.authors
        made.tags = self.tags
        made.evergreen = self.evergreen
        made.visible_in_search = self.visible_in_search
        made.visible_in_chat = self.visible_in_chat
        made.search = self.search
        made.created_after = self.created_after
        made.created_before = self.created_before
        made.updated_after = self.updated_after
        made.updated_before = self.updated_before
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_item_filter = ItemFilter.from_dict

_KNOWN = frozenset(
    {
        "item_ids",
        "types",
        "statuses",
        "authors",
        "tags",
        "evergreen",
        "visible_in_search",
        "visible_in_chat",
        "search",
        "created_after",
        "created_before",
        "updated_after",
        "updated_before",
    }
)
