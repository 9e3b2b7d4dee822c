"""ManageWorkspaceUsersRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .membership_action import MembershipAction


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ManageWorkspaceUsersRequest(Model):
    """ManageWorkspaceUsersRequest"""

    organization_id: str
    user_id: str
    """The caller, who has to be an admin of the organization."""
    workspace_id: str
    """The team."""
    action: MembershipAction
    user_email: str
    """Whom to add or remove."""
    is_admin: bool | Unset
    """Whether the new member administers the team."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "organization_id",
        "user_id",
        "workspace_id",
        "action",
        "user_email",
        "is_admin",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        organization_id: str,
        user_id: str,
        workspace_id: str,
        action: MembershipAction,
        user_email: str,
        is_admin: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.organization_id = organization_id
        self.user_id = user_id
        self.workspace_id = workspace_id
        self.action = action
        self.user_email = user_email
        self.is_admin = UNSET if is_admin is None else is_admin
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.organization_id = src["organization_id"]
            self.user_id = src["user_id"]
            self.workspace_id = src["workspace_id"]
            self.action = src["action"]
            self.user_email = src["user_email"]
            self.is_admin = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 5
            if not left:
                return self
            if "is_admin" in src:
                self.is_admin = src["is_admin"]
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
        out["organization_id"] = self.organization_id
        out["user_id"] = self.user_id
        out["workspace_id"] = self.workspace_id
        out["action"] = self.action
        out["user_email"] = self.user_email
        if self.is_admin is not UNSET:
            out["is_admin"] = self.is_admin
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.organization_id = self.organization_id
        made.user_id = self.user_id
        made.workspace_id = self.workspace_id
        made.action = self.action
        made.user_email = self.user_email
        made.is_admin = self.is_admin
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_manage_workspace_users_request = ManageWorkspaceUsersRequest.from_dict

_KNOWN = frozenset(
    {
        "organization_id",
        "user_id",
        "workspace_id",
        "action",
        "user_email",
        "is_admin",
    }
)
