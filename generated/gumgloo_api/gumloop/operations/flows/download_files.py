"""downloadFiles: POST /download_files. Generated; change the spec instead.

Download files of a flow
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ....support.codec import hollow
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

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    file_names: Sequence[str] | None | Unset = UNSET,
    run_id: str | None | Unset = UNSET,
    saved_item_id: str | None | Unset = UNSET,
    user_id: str | None | Unset = UNSET,
    project_id: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/download_files",
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "file_names": file_names,
                    "run_id": run_id,
                    "saved_item_id": saved_item_id,
                    "user_id": user_id,
                    "project_id": project_id,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> bytes:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return body
    raise status_error("downloadFiles", status, headers, body, _read_error)


OPERATION: Operation[bytes] = Operation(
    id="downloadFiles",
    resource="flows.download_files",
    method="POST",
    server="https://api.gumloop.com/api/v1",
    path="/download_files",
    parse=parse,
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
