"""uploadFiles: POST /upload_files. Generated; change the spec instead.

Upload files for flows
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
    from ...models.flow_file_upload import FlowFileUpload
    from ...models.upload_files_partial_response import UploadFilesPartialResponse
    from ...models.upload_files_response import UploadFilesResponse

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    files: Sequence[FlowFileUpload | Mapping[str, Any]] | None | Unset = UNSET,
    user_id: str | None | Unset = UNSET,
    project_id: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/upload_files",
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "files": files,
                    "user_id": user_id,
                    "project_id": project_id,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read_207(value: Any) -> UploadFilesPartialResponse:
    from ...models.upload_files_partial_response import read_upload_files_partial_response

    made: UploadFilesPartialResponse = (
        read_upload_files_partial_response(value)
        if value.__class__ is dict
        else unfit(value, "", "object")
    )
    return made


def _read(value: Any) -> UploadFilesResponse:
    from ...models.upload_files_response import read_upload_files_response

    made: UploadFilesResponse = (
        read_upload_files_response(value) if value.__class__ is dict else unfit(value, "", "object")
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


def parse(
    status: int, headers: Mapping[str, str], body: bytes
) -> UploadFilesResponse | UploadFilesPartialResponse | Unknown:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if status in (207,):
        return decode(_read_207, "uploadFiles", status, headers, body)
    if 200 <= status <= 299:
        return decode(_read, "uploadFiles", status, headers, body)
    raise status_error("uploadFiles", status, headers, body, _read_error)


OPERATION: Operation[UploadFilesResponse | UploadFilesPartialResponse | Unknown] = Operation(
    id="uploadFiles",
    resource="flows.upload_files",
    method="POST",
    server="https://api.gumloop.com/api/v1",
    path="/upload_files",
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
