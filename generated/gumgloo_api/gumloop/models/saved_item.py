"""SavedItem: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SavedItem(Model):
    """A saved flow."""

    saved_item_id: str | None | Unset
    name: str | None | Unset
    description: str | None | Unset
    created_ts: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "saved_item_id",
        "name",
        "description",
        "created_ts",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        saved_item_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        created_ts: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.saved_item_id = saved_item_id
        self.name = name
        self.description = description
        self.created_ts = created_ts
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.saved_item_id = self.name = self.description = self.created_ts = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "saved_item_id" in src:
                self.saved_item_id = src["saved_item_id"]
                left -= 1
                if not left:
                    return self
            if "name" in src:
                self.name = src["name"]
                left -= 1
                if not left:
                    return self
            if "description" in src:
                self.description = src["description"]
                left -= 1
                if not left:
                    return self
            if "created_ts" in src:
                self.created_ts = src["created_ts"]
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
        if self.saved_item_id is not UNSET:
            out["saved_item_id"] = self.saved_item_id
        if self.name is not UNSET:
            out["name"] = self.name
        if self.description is not UNSET:
            out["description"] = self.description
        if self.created_ts is not UNSET:
            out["created_ts"] = self.created_ts
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.saved_item_id = self.saved_item_id
        made.name = self.name
        made.description = self.description
        made.created_ts = self.created_ts
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_saved_item = SavedItem.from_dict

_KNOWN = frozenset(
    {
        "saved_item_id",
        "name",
        "description",
        "created_ts",
    }
)
