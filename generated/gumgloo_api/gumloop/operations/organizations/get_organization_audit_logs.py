"""getOrganizationAuditLogs: GET /get_audit_logs. Generated; change the spec instead.

Get the audit log of an organization
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
    query_pairs,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.audit_logs_response import AuditLogsResponse

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    organization_id: str,
    user_id: str | None | Unset = UNSET,
    start_time: str,
    end_time: str,
    event_types: Sequence[str] | None | Unset = UNSET,
    event_type: str | None | Unset = UNSET,
    user_ids: Sequence[str] | None | Unset = UNSET,
    ip_addresses: Sequence[str] | None | Unset = UNSET,
    ip_address: str | None | Unset = UNSET,
    workspace_ids: Sequence[str] | None | Unset = UNSET,
    workspace_id: str | None | Unset = UNSET,
    entity_ids: Sequence[str] | None | Unset = UNSET,
    entity_id: str | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/get_audit_logs",
        query=query_pairs(
            [
                ("organization_id", organization_id, True),
                ("user_id", user_id, True),
                ("start_time", start_time, True),
                ("end_time", end_time, True),
                ("event_types", event_types, False),
                ("event_type", event_type, True),
                ("user_ids", user_ids, False),
                ("ip_addresses", ip_addresses, False),
                ("ip_address", ip_address, True),
                ("workspace_ids", workspace_ids, False),
                ("workspace_id", workspace_id, True),
                ("entity_ids", entity_ids, False),
                ("entity_id", entity_id, True),
                ("page", page, True),
                ("page_size", page_size, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        timeout=timeout,
    )


def _read(value: Any) -> AuditLogsResponse:
    from ...models.audit_logs_response import read_audit_logs_response

    made: AuditLogsResponse = (
        read_audit_logs_response(value) if value.__class__ is dict else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> AuditLogsResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "getOrganizationAuditLogs", status, headers, body)
    raise status_error("getOrganizationAuditLogs", status, headers, body, _read_error)


OPERATION: Operation[AuditLogsResponse] = Operation(
    id="getOrganizationAuditLogs",
    resource="organizations.list_audit_logs",
    method="GET",
    server="https://api.gumloop.com/api/v1",
    path="/get_audit_logs",
    parse=parse,
    read=_read,
    query=(
        "organization_id",
        "user_id",
        "start_time",
        "end_time",
        "event_types",
        "event_type",
        "user_ids",
        "ip_addresses",
        "ip_address",
        "workspace_ids",
        "workspace_id",
        "entity_ids",
        "entity_id",
        "page",
        "page_size",
    ),
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=True,
    scope=("user_id",),
    needs=(("user_id",),),
    query_limits={"page": {"minimum": 1}},
)
