"""SavedItemListResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .saved_item import SavedItem


@define(init=False, eq=False, repr=False, weakref_slot=False)
class SavedItemListResponse(Model):
    """SavedItemListResponse"""

    saved_items: list[SavedItem] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "saved_items",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        saved_items: Sequence[SavedItem | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(saved_items)
        self.saved_items = (
            each(read_saved_item, given, "saved_items")
            if given.__class__ is list
            else hollow(given, "saved_items", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.saved_items = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "saved_items" in src:
                value = src["saved_items"]
                self.saved_items = (
                    each(read_saved_item, value, "saved_items")
                    if value.__class__ is list
                    else hollow(value, "saved_items", "array")
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
        if self.saved_items is not UNSET:
            out["saved_items"] = dump(self.saved_items)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.saved_items = self.saved_items
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_saved_item_list_response = SavedItemListResponse.from_dict

_KNOWN = frozenset(
    {
        "saved_items",
    }
)

# Below the class, so that modules may import each other in circles.
from .saved_item import read_saved_item  # noqa: E402
