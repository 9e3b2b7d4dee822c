"""exportData: POST /export_data. Generated; change the spec instead.

Begin an export of data
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
    sent,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.export_data_response import ExportDataResponse
    from ...models.export_data_type import ExportDataType
    from ...models.export_level import ExportLevel

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    user_id: str | None | Unset = UNSET,
    export_fields: Sequence[str],
    start_date: str,
    end_date: str,
    data_type: ExportDataType | str | None | Unset = UNSET,
    category_filter: str | None | Unset = UNSET,
    export_level: ExportLevel | str | None | Unset = UNSET,
    include_all_workspaces: bool | None | Unset = UNSET,
    include_personal_workspaces: bool | None | Unset = UNSET,
    workspace_ids: Sequence[str] | None | Unset = UNSET,
    entity_ids: Sequence[str] | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/export_data",
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "user_id": user_id,
                    "export_fields": export_fields,
                    "start_date": start_date,
                    "end_date": end_date,
                    "data_type": data_type,
                    "category_filter": category_filter,
                    "export_level": export_level,
                    "include_all_workspaces": include_all_workspaces,
                    "include_personal_workspaces": include_personal_workspaces,
                    "workspace_ids": workspace_ids,
                    "entity_ids": entity_ids,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> ExportDataResponse:
    from ...models.export_data_response import read_export_data_response

    made: ExportDataResponse = (
        read_export_data_response(value) if value.__class__ is dict else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> ExportDataResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "exportData", status, headers, body)
    raise status_error("exportData", status, headers, body, _read_error)


OPERATION: Operation[ExportDataResponse] = Operation(
    id="exportData",
    resource="organizations.export_data",
    method="POST",
    server="https://api.gumloop.com/api/v1",
    path="/export_data",
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
