"""ItemDeleteOutcome: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .deleted_from import DeletedFrom


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ItemDeleteOutcome(Model):
    """ItemDeleteOutcome"""

    item_id: str | None | Unset
    success: bool | None | Unset
    error: str | None | Unset
    deleted_from: DeletedFrom | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "item_id",
        "success",
        "error",
        "deleted_from",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        item_id: str | None | Unset = UNSET,
        success: bool | None | Unset = UNSET,
        error: str | None | Unset = UNSET,
        deleted_from: DeletedFrom | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.item_id = item_id
        self.success = success
        self.error = error
        given = dump(deleted_from)
        self.deleted_from = (
            read_deleted_from(given)
            if given.__class__ is dict
            else hollow(given, "deleted_from", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.item_id = self.success = self.error = self.deleted_from = UNSET
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
            if "success" in src:
                self.success = src["success"]
                left -= 1
                if not left:
                    return self
            if "error" in src:
                self.error = src["error"]
                left -= 1
                if not left:
                    return self
            if "deleted_from" in src:
                value = src["deleted_from"]
                self.deleted_from = (
                    read_deleted_from(value)
                    if value.__class__ is dict
                    else hollow(value, "deleted_from", "object")
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
        if self.item_id is not UNSET:
            out["item_id"] = self.item_id
        if self.success is not UNSET:
            out["success"] = self.success
        if self.error is not UNSET:
            out["error"] = self.error
        if self.deleted_from is not UNSET:
            out["deleted_from"] = dump(self.deleted_from)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.item_id = self.item_id
        made.success = self.success
        made.error = self.error
        made.deleted_from = self.deleted_from
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_item_delete_outcome = ItemDeleteOutcome.from_dict

_KNOWN = frozenset(
    {
        "item_id",
        "success",
        "error",
        "deleted_from",
    }
)

# Below the class, so that modules may import each other in circles.
from .deleted_from import read_deleted_from  # noqa: E402
