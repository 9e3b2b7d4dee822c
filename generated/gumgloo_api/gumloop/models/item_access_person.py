"""ItemAccessPerson: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .item_access_role_value import ItemAccessRoleValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ItemAccessPerson(Model):
    """ItemAccessPerson"""

    email: str
    role: ItemAccessRoleValue | str
    """What a grant allows. The list of roles is not documented; these have been seen."""
    name: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "email",
        "role",
        "name",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        email: str,
        role: ItemAccessRoleValue | str,
        name: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.role = role
        self.name = name
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.email = src["email"]
            self.role = src["role"]
            self.name = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "name" in src:
                self.name = src["name"]
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
        out["email"] = self.email
        out["role"] = self.role
        if self.name is not UNSET:
            out["name"] = self.name
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.email = self.email
        made.role = self.role
        made.name = self.name
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_item_access_person = ItemAccessPerson.from_dict

_KNOWN = frozenset(
    {
        "email",
        "role",
        "name",
    }
)
