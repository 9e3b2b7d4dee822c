"""managePermissionGroupUsers: POST /manage_permission_group_users. Generated; change the spec instead.

Add a user to a permission group, or remove one
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ....support.codec import decode, hollow, unfit
from ....support.errors import status_error
from ....support.model import Unknown
from ....support.request import (
    Operation,
    Request,
    TimeLimits,
    header_values,
    query_pairs,
    sent,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.manage_users_response import ManageUsersResponse
    from ...models.membership_action import MembershipAction

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    organization_id: str,
    user_id: str | None | Unset = UNSET,
    group_id: str,
    action: MembershipAction,
    user_email: str,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/manage_permission_group_users",
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "group_id": group_id,
                    "action": action,
                    "user_email": user_email,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> ManageUsersResponse:
    from ...models.manage_users_response import read_manage_users_response

    made: ManageUsersResponse = (
        read_manage_users_response(value) if value.__class__ is dict else unfit(value, "", "object")
    )
    return made


def _read_error(value: Any) -> Any:
    from ...models.error_bare import read_error_bare
    from ...models.error_flat import read_error_flat
    from ...models.error_nested import read_error_nested
    from ...models.error_o_auth import read_error_o_auth

    if value.__class__ is dict:
        if value.get("error").__class__ is str and value.get("message").__class__ is str:
            return read_error_flat(value)
        if value.get("error").__class__ is str and value.get("error_description").__class__ is str:
            return read_error_o_auth(value)
        if value.get("error").__class__ is dict:
            return read_error_nested(value)
        if value.get("error").__class__ is str:
            return read_error_bare(value)
        return Unknown.from_dict(value)
    return hollow(value, "", "object")


def parse(status: int, headers: Mapping[str, str], body: bytes) -> ManageUsersResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "managePermissionGroupUsers", status, headers, body)
    raise status_error("managePermissionGroupUsers", status, headers, body, _read_error)


OPERATION: Operation[ManageUsersResponse] = Operation(
    id="managePermissionGroupUsers",
    resource="organizations.manage_permission_group_users",
    method="POST",
    server="https://api.gumloop.com/api/v1",
    path="/manage_permission_group_users",
    parse=parse,
    read=_read,
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=False,
    scope=("user_id",),
    needs=(("user_id",),),
)
