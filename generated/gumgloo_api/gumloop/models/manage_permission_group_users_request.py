"""ManagePermissionGroupUsersRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank

if TYPE_CHECKING:
    from .membership_action import MembershipAction


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ManagePermissionGroupUsersRequest(Model):
    """ManagePermissionGroupUsersRequest"""

    organization_id: str
    user_id: str
    """The caller, who has to be an admin of the organization."""
    group_id: str
    action: MembershipAction
    user_email: str
    """Whom to add or remove."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "organization_id",
        "user_id",
        "group_id",
        "action",
        "user_email",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        organization_id: str,
        user_id: str,
        group_id: str,
        action: MembershipAction,
        user_email: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.organization_id = organization_id
        self.user_id = user_id
        self.group_id = group_id
        self.action = action
        self.user_email = user_email
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.organization_id = src["organization_id"]
            self.user_id = src["user_id"]
            self.group_id = src["group_id"]
            self.action = src["action"]
            self.user_email = src["user_email"]
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 5
            if not left:
                return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["organization_id"] = self.organization_id
        out["user_id"] = self.user_id
        out["group_id"] = self.group_id
        out["action"] = self.action
        out["user_email"] = self.user_email
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.organization_id = self.organization_id
        made.user_id = self.user_id
        made.group_id = self.group_id
        made.action = self.action
        made.user_email = self.user_email
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_manage_permission_group_users_request = ManagePermissionGroupUsersRequest.from_dict

_KNOWN = frozenset(
    {
        "organization_id",
        "user_id",
        "group_id",
        "action",
        "user_email",
    }
)
