"""listRoleCreditLimits: GET /organizations/{organization_id}/roles/credit-limits. Generated; change the spec instead.

List the credit limits of the roles
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ....support.codec import decode, hollow, unfit
from ....support.errors import status_error
from ....support.model import Unknown
from ....support.request import (
    Operation,
    Pages,
    Request,
    TimeLimits,
    header_values,
    path_value,
    query_pairs,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.role_credit_limits_response import RoleCreditLimitsResponse

__all__ = ["OPERATION", "parse", "request"]


def request(
    organization_id: str,
    *,
    user_id: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    cursor: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
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
                "credit-limits",
            ]
        ),
        query=query_pairs(
            [
                ("user_id", user_id, True),
                ("page_size", page_size, True),
                ("cursor", cursor, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        timeout=timeout,
    )


def _read(value: Any) -> RoleCreditLimitsResponse:
    from ...models.role_credit_limits_response import read_role_credit_limits_response

    made: RoleCreditLimitsResponse = (
        read_role_credit_limits_response(value)
        if value.__class__ is dict
        else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> RoleCreditLimitsResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "listRoleCreditLimits", status, headers, body)
    raise status_error("listRoleCreditLimits", status, headers, body, _read_error)


OPERATION: Operation[RoleCreditLimitsResponse] = Operation(
    id="listRoleCreditLimits",
    resource="organizations.list_role_credit_limits",
    method="GET",
    server="https://api.gumloop.com/api/v1",
    path="/organizations/{organization_id}/roles/credit-limits",
    parse=parse,
    read=_read,
    query=(
        "user_id",
        "page_size",
        "cursor",
    ),
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=True,
    pages=Pages("cursor", "next_cursor", "roles"),
    scope=("user_id",),
    needs=(("user_id",),),
    query_limits={"page_size": {"minimum": 1, "maximum": 100}},
)
