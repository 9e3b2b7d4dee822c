"""ItemAccessResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, blank, dump

if TYPE_CHECKING:
    from .item_access import ItemAccess


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ItemAccessResponse(Model):
    """ItemAccessResponse"""

    access: ItemAccess
    """Who may do what with a session, a skill or an artifact."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "access",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        access: ItemAccess | Mapping[str, Any],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(access)
        self.access = (
            read_item_access(given) if given.__class__ is dict else unfit(given, "access", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["access"]
            self.access = (
                read_item_access(value)
                if value.__class__ is dict
                else unfit(value, "access", "object")
            )
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["access"] = dump(self.access)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.access = self.access
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_item_access_response = ItemAccessResponse.from_dict

_KNOWN = frozenset(
    {
        "access",
    }
)

# Below the class, so that modules may import each other in circles.
from .item_access import read_item_access  # noqa: E402
