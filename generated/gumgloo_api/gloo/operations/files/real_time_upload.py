"""realTimeUpload: POST /ingestion/v1/real_time_upload. Generated; change the spec instead.

Upload a text, first version
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
    from ...models.drm_class import DrmClass
    from ...models.real_time_upload_response import RealTimeUploadResponse

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    content: str,
    publisher_id: str | None | Unset = UNSET,
    filename: str | None | Unset = UNSET,
    producer_id: str | None | Unset = UNSET,
    isbn: str | None | Unset = UNSET,
    item_title: str | None | Unset = UNSET,
    item_subtitle: str | None | Unset = UNSET,
    item_image: str | None | Unset = UNSET,
    item_url: str | None | Unset = UNSET,
    item_file: str | None | Unset = UNSET,
    item_summary: str | None | Unset = UNSET,
    item_number: str | None | Unset = UNSET,
    item_extra: str | None | Unset = UNSET,
    type: str | None | Unset = UNSET,
    pub_type: str | None | Unset = UNSET,
    hosted_url: str | None | Unset = UNSET,
    duration: str | None | Unset = UNSET,
    tradition: str | None | Unset = UNSET,
    denomination: str | None | Unset = UNSET,
    publication_date: str | None | Unset = UNSET,
    evergreen: bool | None | Unset = UNSET,
    drm: Sequence[DrmClass | str] | None | Unset = UNSET,
    author: str | Sequence[str] | None | Unset = UNSET,
    item_tags: str | Sequence[str] | None | Unset = UNSET,
    h2_title: str | None | Unset = UNSET,
    h2_subtitle: str | None | Unset = UNSET,
    h2_image: str | None | Unset = UNSET,
    h2_url: str | None | Unset = UNSET,
    h2_file: str | None | Unset = UNSET,
    h2_summary: str | None | Unset = UNSET,
    h2_number: str | None | Unset = UNSET,
    h2_extra: str | None | Unset = UNSET,
    h3_title: str | None | Unset = UNSET,
    h3_subtitle: str | None | Unset = UNSET,
    h3_image: str | None | Unset = UNSET,
    h3_url: str | None | Unset = UNSET,
    h3_file: str | None | Unset = UNSET,
    h3_summary: str | None | Unset = UNSET,
    h3_number: str | None | Unset = UNSET,
    h3_extra: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/ingestion/v1/real_time_upload",
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "content": content,
                    "publisher_id": publisher_id,
                    "filename": filename,
                    "producer_id": producer_id,
                    "isbn": isbn,
                    "item_title": item_title,
                    "item_subtitle": item_subtitle,
                    "item_image": item_image,
                    "item_url": item_url,
                    "item_file": item_file,
                    "item_summary": item_summary,
                    "item_number": item_number,
                    "item_extra": item_extra,
                    "type": type,
                    "pub_type": pub_type,
                    "hosted_url": hosted_url,
                    "duration": duration,
                    "tradition": tradition,
                    "denomination": denomination,
                    "publication_date": publication_date,
                    "evergreen": evergreen,
                    "drm": drm,
                    "author": author,
                    "item_tags": item_tags,
                    "h2_title": h2_title,
                    "h2_subtitle": h2_subtitle,
                    "h2_image": h2_image,
                    "h2_url": h2_url,
                    "h2_file": h2_file,
                    "h2_summary": h2_summary,
                    "h2_number": h2_number,
                    "h2_extra": h2_extra,
                    "h3_title": h3_title,
                    "h3_subtitle": h3_subtitle,
                    "h3_image": h3_image,
                    "h3_url": h3_url,
                    "h3_file": h3_file,
                    "h3_summary": h3_summary,
                    "h3_number": h3_number,
                    "h3_extra": h3_extra,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> RealTimeUploadResponse:
    from ...models.real_time_upload_response import read_real_time_upload_response

    made: RealTimeUploadResponse = (
        read_real_time_upload_response(value)
        if value.__class__ is dict
        else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> RealTimeUploadResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "realTimeUpload", status, headers, body)
    raise status_error("realTimeUpload", status, headers, body, _read_error)


OPERATION: Operation[RealTimeUploadResponse] = Operation(
    id="realTimeUpload",
    resource="files.upload_real_time",
    method="POST",
    server="https://platform.ai.gloo.com",
    path="/ingestion/v1/real_time_upload",
    parse=parse,
    read=_read,
    security=(
        "bearer",
        "oauth",
    ),
    idempotent=False,
)
