"""listModels: GET /platform/v2/models. Generated; change the spec instead.

List the models
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
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.model_list import ModelList

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/platform/v2/models",
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        timeout=timeout,
    )


def _read(value: Any) -> ModelList:
    from ...models.model_list import read_model_list

    made: ModelList = (
        read_model_list(value) if value.__class__ is dict else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> ModelList:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "listModels", status, headers, body)
    raise status_error("listModels", status, headers, body, _read_error)


OPERATION: Operation[ModelList] = Operation(
    id="listModels",
    resource="models.list",
    method="GET",
    server="https://platform.ai.gloo.com",
    path="/platform/v2/models",
    parse=parse,
    read=_read,
    security=(),
    idempotent=True,
)
