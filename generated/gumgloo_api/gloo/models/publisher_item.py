"""PublisherItem: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .item_status_value import ItemStatusValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PublisherItem(Model):
    """PublisherItem"""

    item_id: str | None | Unset
    producer_id: str | None | Unset
    item_title: str | None | Unset
    filename: str | None | Unset
    status: ItemStatusValue | str | None | Unset
    """How far the work on an item is; COMPLETED and FAILED are ends."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "item_id",
        "producer_id",
        "item_title",
        "filename",
        "status",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        item_id: str | None | Unset = UNSET,
        producer_id: str | None | Unset = UNSET,
        item_title: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        status: ItemStatusValue | str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.item_id = item_id
        self.producer_id = producer_id
        self.item_title = item_title
        self.filename = filename
        self.status = status
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.item_id = self.producer_id = self.item_title = self.filename = self.status = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
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
            if "filename" in src:
                self.filename = src["filename"]
                left -= 1
                if not left:
                    return self
            if "status" in src:
                self.status = src["status"]
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
        if self.item_id is not UNSET:
            out["item_id"] = self.item_id
        if self.producer_id is not UNSET:
            out["producer_id"] = self.producer_id
        if self.item_title is not UNSET:
            out["item_title"] = self.item_title
        if self.filename is not UNSET:
            out["filename"] = self.filename
        if self.status is not UNSET:
            out["status"] = self.status
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.item_id = self.item_id
        made.producer_id = self.producer_id
        made.item_title = self.item_title
        made.filename = self.filename
        made.status = self.status
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_publisher_item = PublisherItem.from_dict

_KNOWN = frozenset(
    {
        "item_id",
        "producer_id",
        "item_title",
        "filename",
        "status",
    }
)
