"""postMessageKallm: POST /ai/{v}/message/kallm. Generated; change the spec instead.

Ask Kallm
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
    path_value,
    query_pairs,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.chat_version_value import ChatVersionValue
    from ...models.kallm_message import KallmMessage

__all__ = ["OPERATION", "parse", "request"]


def request(
    v: ChatVersionValue = "v1",
    *,
    body: Mapping[str, Any] | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/".join(
            [
                "",
                "ai",
                path_value(v),
                "message",
                "kallm",
            ]
        ),
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        json=UNSET if body is None else body,
        timeout=timeout,
    )


def _read(value: Any) -> KallmMessage:
    from ...models.kallm_message import read_kallm_message

    made: KallmMessage = (
        read_kallm_message(value) if value.__class__ is dict else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> KallmMessage:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "postMessageKallm", status, headers, body)
    raise status_error("postMessageKallm", status, headers, body, _read_error)


OPERATION: Operation[KallmMessage] = Operation(
    id="postMessageKallm",
    resource="messages.create_kallm",
    method="POST",
    server="https://platform.ai.gloo.com",
    path="/ai/{v}/message/kallm",
    parse=parse,
    read=_read,
    security=(
        "bearer",
        "oauth",
    ),
    idempotent=False,
)
