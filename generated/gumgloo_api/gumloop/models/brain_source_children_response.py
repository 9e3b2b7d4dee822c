"""BrainSourceChildrenResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import blank, dump
from ...support.pages import Page
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .brain_source_child import BrainSourceChild


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BrainSourceChildrenResponse(Page["BrainSourceChild"]):
    """BrainSourceChildrenResponse"""

    connector_id: str
    source_id: str | None | Unset
    parent_id: str | None | Unset
    items: list[BrainSourceChild] | None | Unset
    total_count: int | None | Unset
    next_cursor: str | None | Unset
    """Null on the last page."""
    has_more: bool | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "connector_id",
        "source_id",
        "parent_id",
        "items",
        "total_count",
        "next_cursor",
        "has_more",
        "additional_properties",
    )
    page_items: ClassVar[str] = "items"
    page_cursor: ClassVar[str] = "next_cursor"

    def __init__(
        self,
        *,
        connector_id: str,
        source_id: str | None | Unset = UNSET,
        parent_id: str | None | Unset = UNSET,
        items: Sequence[BrainSourceChild | Mapping[str, Any]] | None | Unset = UNSET,
        total_count: int | None | Unset = UNSET,
        next_cursor: str | None | Unset = UNSET,
        has_more: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.connector_id = connector_id
        self.source_id = source_id
        self.parent_id = parent_id
        given = dump(items)
        self.items = (
            each(read_brain_source_child, given, "items")
            if given.__class__ is list
            else hollow(given, "items", "array")
        )
        self.total_count = total_count
        self.next_cursor = next_cursor
        self.has_more = UNSET if has_more is None else has_more
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.connector_id = src["connector_id"]
            self.source_id = self.parent_id = self.total_count = self.next_cursor = (
                self.has_more
            ) = self.items = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "source_id" in src:
                self.source_id = src["source_id"]
                left -= 1
                if not left:
                    return self
            if "parent_id" in src:
                self.parent_id = src["parent_id"]
                left -= 1
                if not left:
                    return self
            if "total_count" in src:
                self.total_count = src["total_count"]
                left -= 1
                if not left:
                    return self
            if "next_cursor" in src:
                self.next_cursor = src["next_cursor"]
                left -= 1
                if not left:
                    return self
            if "has_more" in src:
                self.has_more = src["has_more"]
                left -= 1
                if not left:
                    return self
            if "items" in src:
                value = src["items"]
                self.items = (
                    each(read_brain_source_child, value, "items")
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
        out["connector_id"] = self.connector_id
        if self.source_id is not UNSET:
            out["source_id"] = self.source_id
        if self.parent_id is not UNSET:
            out["parent_id"] = self.parent_id
        if self.items is not UNSET:
            out["items"] = dump(self.items)
        if self.total_count is not UNSET:
            out["total_count"] = self.total_count
        if self.next_cursor is not UNSET:
            out["next_cursor"] = self.next_cursor
        if self.has_more is not UNSET:
            out["has_more"] = self.has_more
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.connector_id = self.connector_id
        made.source_id = self.source_id
        made.parent_id = self.parent_id
        made.items = self.items
        made.total_count = self.total_count
        made.next_cursor = self.next_cursor
        made.has_more = self.has_more
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_brain_source_children_response = BrainSourceChildrenResponse.from_dict

_KNOWN = frozenset(
    {
        "connector_id",
        "source_id",
        "parent_id",
        "items",
        "total_count",
        "next_cursor",
        "has_more",
    }
)

# Below the class, so that modules may import each other in circles.
from .brain_source_child import read_brain_source_child  # noqa: E402
