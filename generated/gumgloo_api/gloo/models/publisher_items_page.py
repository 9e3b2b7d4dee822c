"""PublisherItemsPage: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .publisher_item import PublisherItem


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PublisherItemsPage(Model):
    """PublisherItemsPage"""

    items: list[PublisherItem] | None | Unset
    total_pages: int | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "items",
        "total_pages",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        items: Sequence[PublisherItem | Mapping[str, Any]] | None | Unset = UNSET,
        total_pages: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(items)
        self.items = (
            each(read_publisher_item, given, "items")
            if given.__class__ is list
            else hollow(given, "items", "array")
        )
        self.total_pages = total_pages
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.total_pages = self.items = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "total_pages" in src:
                self.total_pages = src["total_pages"]
                left -= 1
                if not left:
                    return self
            if "items" in src:
                value = src["items"]
                self.items = (
                    each(read_publisher_item, value, "items")
                    if value.__class__ is list
                    else hollow(value, "items", "array")
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
        if self.items is not UNSET:
            out["items"] = dump(self.items)
        if self.total_pages is not UNSET:
            out["total_pages"] = self.total_pages
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.items = self.items
        made.total_pages = self.total_pages
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_publisher_items_page = PublisherItemsPage.from_dict

_KNOWN = frozenset(
    {
        "items",
        "total_pages",
    }
)

# Below the class, so that modules may import each other in circles.
from .publisher_item import read_publisher_item  # noqa: E402
