"""ItemOperation: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .item_operation_kind import ItemOperationKind


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ItemOperation(Model):
    """Texts that can be changed: item_title, item_subtitle, item_summary, item_image, item_url,
    item_number, item_extra, isbn, publication_date. Lists: author, item_tags. Flags:
    evergreen, visible_in_search, visible_in_chat."""

    op: ItemOperationKind | str
    field: str
    value: Any | Unset
    """Any JSON; what the field takes."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "op",
        "field",
        "value",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        op: ItemOperationKind | str,
        field: str,
        value: Any | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.op = op
        self.field = field
        self.value = value
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.op = src["op"]
            self.field = src["field"]
            self.value = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "value" in src:
                self.value = src["value"]
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
        out["op"] = self.op
        out["field"] = self.field
        if self.value is not UNSET:
            out["value"] = self.value
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.op = self.op
        made.field = self.field
        made.value = self.value
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_item_operation = ItemOperation.from_dict

_KNOWN = frozenset(
    {
        "op",
        "field",
        "value",
    }
)
