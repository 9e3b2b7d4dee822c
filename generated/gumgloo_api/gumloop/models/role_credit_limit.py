"""RoleCreditLimit: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class RoleCreditLimit(Model):
    """RoleCreditLimit"""

    role_id: str
    role_name: str | None | Unset
    is_default: bool | None | Unset
    member_count: int | None | Unset
    monthly_credit_limit: int | None | Unset
    """Null where there is no limit."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "role_id",
        "role_name",
        "is_default",
        "member_count",
        "monthly_credit_limit",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        role_id: str,
        role_name: str | None | Unset = UNSET,
        is_default: bool | None | Unset = UNSET,
        member_count: int | None | Unset = UNSET,
        monthly_credit_limit: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.role_id = role_id
        self.role_name = role_name
        self.is_default = is_default
        self.member_count = member_count
        self.monthly_credit_limit = monthly_credit_limit
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.role_id = src["role_id"]
            self.role_name = self.is_default = self.member_count = self.monthly_credit_limit = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "role_name" in src:
                self.role_name = src["role_name"]
                left -= 1
                if not left:
                    return self
            if "is_default" in src:
                self.is_default = src["is_default"]
                left -= 1
                if not left:
                    return self
            if "member_count" in src:
                self.member_count = src["member_count"]
                left -= 1
                if not left:
                    return self
            if "monthly_credit_limit" in src:
                self.monthly_credit_limit = src["monthly_credit_limit"]
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
        out["role_id"] = self.role_id
        if self.role_name is not UNSET:
            out["role_name"] = self.role_name
        if self.is_default is not UNSET:
            out["is_default"] = self.is_default
        if self.member_count is not UNSET:
            out["member_count"] = self.member_count
        if self.monthly_credit_limit is not UNSET:
            out["monthly_credit_limit"] = self.monthly_credit_limit
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.role_id = self.role_id
        made.role_name = self.role_name
        made.is_default = self.is_default
        made.member_count = self.member_count
        made.monthly_credit_limit = self.monthly_credit_limit
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_role_credit_limit = RoleCreditLimit.from_dict

_KNOWN = frozenset(
    {
        "role_id",
        "role_name",
        "is_default",
        "member_count",
        "monthly_credit_limit",
    }
)
