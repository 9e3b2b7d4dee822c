"""authorizeClient: GET /oauth/authorize. Generated; change the spec instead.

Ask a user for access
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ....support.codec import hollow
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

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    response_type: Literal["code"] = "code",
    client_id: str,
    redirect_uri: str,
    scope: str,
    state: str | None | Unset = UNSET,
    code_challenge: str,
    code_challenge_method: Literal["S256"] = "S256",
    resource: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/oauth/authorize",
        query=query_pairs(
            [
                ("response_type", response_type, True),
                ("client_id", client_id, True),
                ("redirect_uri", redirect_uri, True),
                ("scope", scope, True),
                ("state", state, True),
                ("code_challenge", code_challenge, True),
                ("code_challenge_method", code_challenge_method, True),
                ("resource", resource, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
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
    if 200 <= status <= 299 or status in (302,):
        return None
    raise status_error("authorizeClient", status, headers, body, _read_error)


OPERATION: Operation[None] = Operation(
    id="authorizeClient",
    resource="oauth.authorize",
    method="GET",
    server="https://api.gumloop.com",
    path="/oauth/authorize",
    parse=parse,
    query=(
        "response_type",
        "client_id",
        "redirect_uri",
        "scope",
        "state",
        "code_challenge",
        "code_challenge_method",
        "resource",
    ),
    security=(),
    idempotent=True,
)
