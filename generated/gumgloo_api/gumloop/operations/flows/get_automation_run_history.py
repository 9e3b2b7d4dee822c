"""getAutomationRunHistory: GET /get_plrun_saved_item_map. Generated; change the spec instead.

Get the last runs of flows
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

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

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    workbook_id: str | None | Unset = UNSET,
    saved_item_id: str | None | Unset = UNSET,
    user_id: str | None | Unset = UNSET,
    project_id: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/get_plrun_saved_item_map",
        query=query_pairs(
            [
                ("workbook_id", workbook_id, True),
                ("saved_item_id", saved_item_id, True),
                ("user_id", user_id, True),
                ("project_id", project_id, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        timeout=timeout,
    )


def _read(value: Any) -> dict[str, list[Any]]:
    made: dict[str, list[Any]] = (
        {
            key: (value_ if value_.__class__ is list else unfit(value_, "", "array"))
            for key, value_ in value.items()
        }
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> dict[str, list[Any]]:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "getAutomationRunHistory", status, headers, body)
    raise status_error("getAutomationRunHistory", status, headers, body, _read_error)


OPERATION: Operation[dict[str, list[Any]]] = Operation(
    id="getAutomationRunHistory",
    resource="flows.get_history",
    method="GET",
    server="https://api.gumloop.com/api/v1",
    path="/get_plrun_saved_item_map",
    parse=parse,
    read=_read,
    query=(
        "workbook_id",
        "saved_item_id",
        "user_id",
        "project_id",
    ),
    security=(
        "apiKey",
        "oauth",
    ),
    idempotent=True,
    scope=(
        "user_id",
        "project_id",
    ),
)
