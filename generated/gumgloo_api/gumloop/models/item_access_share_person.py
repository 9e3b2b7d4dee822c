"""ItemAccessSharePerson: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank

if TYPE_CHECKING:
    from .item_access_role_value import ItemAccessRoleValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ItemAccessSharePerson(Model):
    """ItemAccessSharePerson"""

    type: Literal["person"]
    email: str
    role: ItemAccessRoleValue | str
    """What a grant allows. The list of roles is not documented; these have been seen."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "email",
        "role",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: Literal["person"] = "person",
        email: str,
        role: ItemAccessRoleValue | str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.email = email
        self.role = role
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = src["type"]
            self.email = src["email"]
            self.role = src["role"]
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 3
            if not left:
                return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["type"] = self.type
        out["email"] = self.email
        out["role"] = self.role
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.email = self.email
        made.role = self.role
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_item_access_share_person = ItemAccessSharePerson.from_dict

_KNOWN = frozenset(
    {
        "type",
        "email",
        "role",
    }
)
