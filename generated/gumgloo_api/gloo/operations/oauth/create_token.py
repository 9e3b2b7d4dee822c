"""createToken: POST /oauth2/token. Generated; change the spec instead.

Get an access token
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ....support.codec import decode, hollow, unfit
from ....support.errors import status_error
from ....support.model import Unknown
from ....support.request import (
    Operation,
    Request,
    TimeLimits,
    form_pairs,
    header_values,
    query_pairs,
    sent,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.token_response import TokenResponse

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    grant_type: Literal["client_credentials"] = "client_credentials",
    scope: str | None | Unset = UNSET,
    client_id: str | None | Unset = UNSET,
    client_secret: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/oauth2/token",
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        form=form_pairs(
            sent(
                {
                    "grant_type": grant_type,
                    "scope": scope,
                    "client_id": client_id,
                    "client_secret": client_secret,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> TokenResponse:
    from ...models.token_response import read_token_response

    made: TokenResponse = (
        read_token_response(value) if value.__class__ is dict else unfit(value, "", "object")
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
        if value.get("error").__class__ is str:
            return read_error_o_auth(value)
        if value.get("error").__class__ is dict:
            return read_error_ai(value)
        if value.get("detail").__class__ is list:
            return read_error_validation(value)
        if value.get("detail").__class__ is dict:
            return read_error_detail_object(value)
        if value.get("detail").__class__ is str:
            return read_error_detail_text(value)
        return Unknown.from_dict(value)
    return hollow(value, "", "object")


def parse(status: int, headers: Mapping[str, str], body: bytes) -> TokenResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "createToken", status, headers, body)
    raise status_error("createToken", status, headers, body, _read_error)


OPERATION: Operation[TokenResponse] = Operation(
    id="createToken",
    resource="oauth.create_token",
    method="POST",
    server="https://platform.ai.gloo.com",
    path="/oauth2/token",
    parse=parse,
    read=_read,
    security=("basic",),
    idempotent=True,
)
