"""downloadSkillSync: POST /skills/sync/download. Generated; change the spec instead.

Download the skills of an organization
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
    header_values,
    query_pairs,
    sent,
)
from ....support.unset import UNSET, Unset

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    organization_id: str | None | Unset = UNSET,
    x_gumloop_cli_version: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/skills/sync/download",
        query=query_pairs([], extra_query),
        headers=header_values(
            {
                "X-Gumloop-CLI-Version": x_gumloop_cli_version,
            },
            extra_headers,
        ),
        json=(
            sent(
                {
                    "organization_id": organization_id,
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> bytes:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return body
    raise status_error("downloadSkillSync", status, headers, body, _read_error)


OPERATION: Operation[bytes] = Operation(
    id="downloadSkillSync",
    resource="sync.download",
    method="POST",
    server="https://api.gumloop.com/api/v1",
    path="/skills/sync/download",
    parse=parse,
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=True,
)
