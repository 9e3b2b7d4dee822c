"""uploadFile: POST /upload_file. Generated; change the spec instead.

Upload a file for flows
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
    from ...models.upload_file_response import UploadFileResponse

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    file_name: str | None | Unset = UNSET,
    file_content: str | None | Unset = UNSET,
    user_id: str | None | Unset = UNSET,
    project_id: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/upload_file",
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "file_name": file_name,
                    "file_content": file_content,
                    "user_id": user_id,
                    "project_id": project_id,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> UploadFileResponse:
    from ...models.upload_file_response import read_upload_file_response

    made: UploadFileResponse = (
        read_upload_file_response(value) if value.__class__ is dict else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> UploadFileResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "uploadFile", status, headers, body)
    raise status_error("uploadFile", status, headers, body, _read_error)


OPERATION: Operation[UploadFileResponse] = Operation(
    id="uploadFile",
    resource="flows.upload_file",
    method="POST",
    server="https://api.gumloop.com/api/v1",
    path="/upload_file",
    parse=parse,
    read=_read,
    security=(
        "apiKey",
        "oauth",
    ),
    idempotent=False,
    scope=(
        "user_id",
        "project_id",
    ),
)
