"""updateSessionAccess: PUT /sessions/{session_id}/access. Generated; change the spec instead.

Change who may see a session
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    from ...models.item_access_change_response import ItemAccessChangeResponse
    from ...models.item_access_link import ItemAccessLink
    from ...models.item_access_removal_organization import ItemAccessRemovalOrganization
    from ...models.item_access_removal_person import ItemAccessRemovalPerson
    from ...models.item_access_removal_team import ItemAccessRemovalTeam
    from ...models.item_access_share_organization import ItemAccessShareOrganization
    from ...models.item_access_share_person import ItemAccessSharePerson
    from ...models.item_access_share_team import ItemAccessShareTeam

__all__ = ["OPERATION", "parse", "request"]


def request(
    session_id: str,
    *,
    share: Sequence[
        ItemAccessSharePerson
        | Mapping[str, Any]
        | ItemAccessShareTeam
        | ItemAccessShareOrganization
    ]
    | None
    | Unset = UNSET,
    remove: Sequence[
        ItemAccessRemovalPerson
        | Mapping[str, Any]
        | ItemAccessRemovalTeam
        | ItemAccessRemovalOrganization
    ]
    | None
    | Unset = UNSET,
    link: ItemAccessLink | Mapping[str, Any] | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
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
                "sessions",
                path_value(session_id),
                "access",
            ]
        ),
        query=query_pairs(
            [
                ("team_id", team_id, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "share": share,
                    "remove": remove,
                    "link": link,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> ItemAccessChangeResponse:
    from ...models.item_access_change_response import read_item_access_change_response

    made: ItemAccessChangeResponse = (
        read_item_access_change_response(value)
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> ItemAccessChangeResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "updateSessionAccess", status, headers, body)
    raise status_error("updateSessionAccess", status, headers, body, _read_error)


OPERATION: Operation[ItemAccessChangeResponse] = Operation(
    id="updateSessionAccess",
    resource="sessions.update_access",
    method="PUT",
    server="https://api.gumloop.com/api/v1",
    path="/sessions/{session_id}/access",
    parse=parse,
    read=_read,
    query=("team_id",),
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=False,
)
