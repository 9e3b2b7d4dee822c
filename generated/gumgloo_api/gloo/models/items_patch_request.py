"""ItemsPatchRequest: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .item_filter import ItemFilter
    from .item_operation import ItemOperation


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ItemsPatchRequest(Model):
    """ItemsPatchRequest"""

    filter: ItemFilter
    ops: list[ItemOperation]
    limit: int | Unset
    """How many items at the most."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "filter",
        "ops",
        "limit",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        filter: ItemFilter | Mapping[str, Any],
        ops: Sequence[ItemOperation | Mapping[str, Any]],
        limit: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(filter)
        self.filter = (
            read_item_filter(given) if given.__class__ is dict else unfit(given, "filter", "object")
        )
        given = dump(ops)
        self.ops = (
            each(read_item_operation, given, "ops")
            if given.__class__ is list
            else unfit(given, "ops", "array")
        )
        self.limit = UNSET if limit is None else limit
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["filter"]
            self.filter = (
                read_item_filter(value)
                if value.__class__ is dict
                else unfit(value, "filter", "object")
            )
            value = src["ops"]
            self.ops = (
                each(read_item_operation, value, "ops")
                if value.__class__ is list
                else unfit(value, "ops", "array")
            )
            self.limit = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "limit" in src:
                self.limit = src["limit"]
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
        out["filter"] = dump(self.filter)
        out["ops"] = dump(self.ops)
        if self.limit is not UNSET:
            out["limit"] = self.limit
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.filter = self.filter
        made.ops = self.ops
        made.limit = self.limit
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_items_patch_request = ItemsPatchRequest.from_dict

_KNOWN = frozenset(
    {
        "filter",
        "ops",
        "limit",
    }
)

# Below the class, so that modules may import each other in circles.
from .item_filter import read_item_filter  # noqa: E402
from .item_operation import read_item_operation  # noqa: E402
