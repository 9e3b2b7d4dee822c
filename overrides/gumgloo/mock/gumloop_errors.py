"""How Gumloop says no: the nested shape of its current API.

Guarantees: the type follows from the status as the fact sheet has it.
"""

from __future__ import annotations

from typing import Any

from .replies import Reply, json_reply

__all__ = ["nested"]

_ERRORS = {
    400: ("invalid_request_error", "invalid_request"),
    401: ("authentication_error", "invalid_token"),
    402: ("invalid_request_error", "insufficient_credits"),
    403: ("permission_error", "insufficient_scope"),
    404: ("not_found_error", "not_found"),
    429: ("rate_limit_error", "too_many_runs"),
}


def nested(
    status: int,
    text: str,
    param: str | None = None,
    code: str | None = None,
    details: dict[str, Any] | None = None,
) -> Reply:
    """An error: its words, the parameter at fault, and the code where it is not the usual one."""
    unknown = (
        ("api_error", "internal_error")
        if status >= 500
        else ("invalid_request_error", "invalid_request")
    )
    kind, usual = _ERRORS.get(status, unknown)
    detail: dict[str, Any] = {
        "code": code or usual,
        "message": text,
        "type": kind,
        "param": param,
        "details": details or {},
    }
    headers = {"www-authenticate": "Bearer"} if status == 401 else None
    return json_reply(status, {"error": detail}, headers)
