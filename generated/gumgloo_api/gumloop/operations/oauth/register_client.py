"""registerClient: POST /oauth/register. Generated; change the spec instead.

Register a client
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
    from ...models.o_auth_client import OAuthClient

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    client_name: str | None | Unset = UNSET,
    redirect_uris: Sequence[str] | None | Unset = UNSET,
    grant_types: Sequence[str] | None | Unset = UNSET,
    response_types: Sequence[str] | None | Unset = UNSET,
    token_endpoint_auth_method: str | None | Unset = UNSET,
    scope: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/oauth/register",
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "client_name": client_name,
                    "redirect_uris": redirect_uris,
                    "grant_types": grant_types,
                    "response_types": response_types,
                    "token_endpoint_auth_method": token_endpoint_auth_method,
                    "scope": scope,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> OAuthClient:
    from ...models.o_auth_client import read_o_auth_client

    made: OAuthClient = (
        read_o_auth_client(value) if value.__class__ is dict else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> OAuthClient:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "registerClient", status, headers, body)
    raise status_error("registerClient", status, headers, body, _read_error)


OPERATION: Operation[OAuthClient] = Operation(
    id="registerClient",
    resource="oauth.register",
    method="POST",
    server="https://api.gumloop.com",
    path="/oauth/register",
    parse=parse,
    read=_read,
    security=(),
    idempotent=False,
)
