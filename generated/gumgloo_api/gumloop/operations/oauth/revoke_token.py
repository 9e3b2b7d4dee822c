"""revokeToken: POST /oauth/revoke. Generated; change the spec instead.

Revoke a token
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ....support.codec import hollow
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

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    client_id: str,
    token: str,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/oauth/revoke",
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        form=form_pairs(
            sent(
                {
                    "client_id": client_id,
                    "token": token,
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> None:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return None
    raise status_error("revokeToken", status, headers, body, _read_error)


OPERATION: Operation[None] = Operation(
    id="revokeToken",
    resource="oauth.revoke",
    method="POST",
    server="https://api.gumloop.com",
    path="/oauth/revoke",
    parse=parse,
    security=(),
    idempotent=True,
)
