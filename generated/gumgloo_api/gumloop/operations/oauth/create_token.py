"""createToken: POST /oauth/token. Generated; change the spec instead.

Get an access token
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
    form_pairs,
    header_values,
    query_pairs,
    sent,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.o_auth_grant_type import OAuthGrantType
    from ...models.o_auth_token import OAuthToken

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    grant_type: OAuthGrantType,
    client_id: str,
    code: str | None | Unset = UNSET,
    redirect_uri: str | None | Unset = UNSET,
    code_verifier: str | None | Unset = UNSET,
    refresh_token: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/oauth/token",
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        form=form_pairs(
            sent(
                {
                    "grant_type": grant_type,
                    "client_id": client_id,
                    "code": code,
                    "redirect_uri": redirect_uri,
                    "code_verifier": code_verifier,
                    "refresh_token": refresh_token,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> OAuthToken:
    from ...models.o_auth_token import read_o_auth_token

    made: OAuthToken = (
        read_o_auth_token(value) if value.__class__ is dict else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> OAuthToken:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "createToken", status, headers, body)
    raise status_error("createToken", status, headers, body, _read_error)


OPERATION: Operation[OAuthToken] = Operation(
    id="createToken",
    resource="oauth.create_token",
    method="POST",
    server="https://api.gumloop.com",
    path="/oauth/token",
    parse=parse,
    read=_read,
    security=(),
    idempotent=False,
)
