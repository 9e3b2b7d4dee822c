"""setRoleCreditLimit: PUT /organizations/{organization_id}/roles/{role_id}/credit-limit. Generated; change the spec instead.

Set the credit limit of a role
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
    path_value,
    query_pairs,
    sent,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.role_credit_limit import RoleCreditLimit

__all__ = ["OPERATION", "parse", "request"]


def request(
    organization_id: str,
    role_id: str,
    *,
    monthly_credit_limit: int | None,
    user_id: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/".join(
            [
                "",
                "organizations",
                path_value(organization_id),
                "roles",
                path_value(role_id),
                "credit-limit",
            ]
        ),
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "monthly_credit_limit": monthly_credit_limit,
                    "user_id": user_id,
                },
                frozenset(("monthly_credit_limit",)),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> RoleCreditLimit:
    from ...models.role_credit_limit import read_role_credit_limit

    made: RoleCreditLimit = (
        read_role_credit_limit(value) if value.__class__ is dict else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> RoleCreditLimit:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "setRoleCreditLimit", status, headers, body)
    raise status_error("setRoleCreditLimit", status, headers, body, _read_error)


OPERATION: Operation[RoleCreditLimit] = Operation(
    id="setRoleCreditLimit",
    resource="organizations.set_role_credit_limit",
    method="PUT",
    server="https://api.gumloop.com/api/v1",
    path="/organizations/{organization_id}/roles/{role_id}/credit-limit",
    parse=parse,
    read=_read,
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=True,
    scope=("user_id",),
    needs=(("user_id",),),
    limits={"monthly_credit_limit": {"minimum": 0, "maximum": 1000000000}},
)
