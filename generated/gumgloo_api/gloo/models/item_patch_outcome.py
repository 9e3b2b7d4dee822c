"""ItemPatchOutcome: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ItemPatchOutcome(Model):
    """ItemPatchOutcome"""

    item_id: str | None | Unset
    success: bool | None | Unset
    error: str | None | Unset
    etag: str | None | Unset
    updated_at: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "item_id",
        "success",
        "error",
        "etag",
        "updated_at",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        item_id: str | None | Unset = UNSET,
        success: bool | None | Unset = UNSET,
        error: str | None | Unset = UNSET,
        etag: str | None | Unset = UNSET,
        updated_at: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.item_id = item_id
        self.success = success
        self.error = error
        self.etag = etag
        self.updated_at = updated_at
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.item_id = self.success = self.error = self.etag = self.updated_at = UNSET
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
            if "etag" in src:
                self.etag = src["etag"]
                left -= 1
                if not left:
                    return self
            if "updated_at" in src:
                self.updated_at = src["updated_at"]
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
        if self.etag is not UNSET:
            out["etag"] = self.etag
        if self.updated_at is not UNSET:
            out["updated_at"] = self.updated_at
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.item_id = self.item_id
        made.success = self.success
        made.error = self.error
        made.etag = self.etag
        made.updated_at = self.updated_at
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_item_patch_outcome = ItemPatchOutcome.from_dict

_KNOWN = frozenset(
    {
        "item_id",
        "success",
        "error",
        "etag",
        "updated_at",
    }
)
