"""uploadFiles: POST /ingestion/v2/files. Generated; change the spec instead.

Upload files
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ....support.codec import decode, hollow, unfit
from ....support.errors import status_error
from ....support.model import Unknown
from ....support.multipart import FilesInput
from ....support.request import (
    Operation,
    Request,
    TimeLimits,
    form_parts,
    header_values,
    query_pairs,
    sent,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.file_upload_response import FileUploadResponse

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    publisher_id: str,
    files: FilesInput,
    update: str | None | Unset = UNSET,
    producer_id: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/ingestion/v2/files",
        query=query_pairs(
            [
                ("update", update, True),
                ("producer_id", producer_id, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        parts=form_parts(
            sent(
                {
                    "publisher_id": publisher_id,
                    "files": files,
                },
                frozenset(()),
                extra_body,
            ),
            frozenset(("files",)),
        ),
        timeout=timeout,
    )


def _read(value: Any) -> FileUploadResponse:
    from ...models.file_upload_response import read_file_upload_response

    made: FileUploadResponse = (
        read_file_upload_response(value) if value.__class__ is dict else unfit(value, "", "object")
    )
    return made


def _read_error(value: Any) -> Any:
    from ...models.error_ai import read_error_ai
    from ...models.error_detail_object import read_error_detail_object
    from ...models.error_detail_text import read_error_detail_text
    from ...models.error_gateway import read_error_gateway
    from ...models.error_message import read_error_message
    from ...models.error_o_auth import read_error_o_auth
    from ...models.error_validation import read_error_validation

    if value.__class__ is dict:
        if value.get("error").__class__ is str and value.get("code").__class__ is str:
            return read_error_gateway(value)
        if value.get("error").__class__ is str and value.get("message").__class__ is str:
            return read_error_message(value)
        if value.get("error").__class__ is dict:
            return read_error_ai(value)
        if value.get("detail").__class__ is list:
            return read_error_validation(value)
        if value.get("detail").__class__ is dict:
            return read_error_detail_object(value)
        if value.get("detail").__class__ is str:
            return read_error_detail_text(value)
        if value.get("error").__class__ is str:
            return read_error_o_auth(value)
        return Unknown.from_dict(value)
    return hollow(value, "", "object")


def parse(status: int, headers: Mapping[str, str], body: bytes) -> FileUploadResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "uploadFiles", status, headers, body)
    raise status_error("uploadFiles", status, headers, body, _read_error)


OPERATION: Operation[FileUploadResponse] = Operation(
    id="uploadFiles",
    resource="files.upload",
    method="POST",
    server="https://platform.ai.gloo.com",
    path="/ingestion/v2/files",
    parse=parse,
    read=_read,
    query=(
        "update",
        "producer_id",
    ),
    security=(
        "bearer",
        "oauth",
    ),
    idempotent=False,
)
