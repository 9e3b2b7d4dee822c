"""Every shape of error body that the two services are known to send, read into one form.

Guarantees: any JSON value, or text, gives an `ErrorBody`; what the caller had sent and the
service echoed (`input` of a validation error) is not taken over. Sources: Gumloop, error body
shapes (nested, flat, OAuth, bare); Gloo, body shapes A to G.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from .kinds import is_array, is_object

__all__ = ["ErrorBody", "read_error_body", "read_retry_after"]

_LONGEST_MESSAGE = 300
_ENVELOPE = frozenset(
    {"error", "message", "error_description", "trace_id", "metadata", "request_id"}
)


@dataclass(frozen=True, slots=True)
class ErrorBody:
    """An error body, whatever its shape was."""

    message: str = ""
    code: str | None = None
    type: str | None = None
    param: str | None = None
    details: dict[str, Any] = field(default_factory=dict[str, Any])
    request_id: str | None = None
    retryable: bool | None = None


def read_error_body(body: Any, headers: Mapping[str, str]) -> ErrorBody:
    """Read a parsed JSON body, or text; `headers` have lower-case names."""
    if not is_object(body):
        kind = headers.get("content-type", "no content type").partition(";")[0]
        return ErrorBody(message=f"the answer is no error object ({kind})")
    error = body.get("error")
    if is_object(error):
        return _nested(error, body)
    if "detail" in body:
        return _detail(body["detail"])
    code = _text(body.get("code")) or _text(error)
    message = _text(body.get("message")) or _text(body.get("error_description"))
    if not message and body.get("code") is not None:
        message = _text(error)
    details = {k: v for k, v in body.items() if k not in _ENVELOPE and k not in ("code", "type")}
    metadata = body.get("metadata")
    if is_object(metadata):
        details |= metadata
    return ErrorBody(
        message=_short(message),
        code=code or None,
        type=_text(body.get("type")) or None,
        details=details,
        request_id=_text(body.get("request_id") or body.get("trace_id")) or None,
    )


def _nested(error: dict[str, Any], body: dict[str, Any]) -> ErrorBody:
    details: Any = error.get("details")
    if not is_object(details):
        known = ("message", "code", "type", "param", "details", "retryable")
        details = {k: v for k, v in error.items() if k not in known}
    ids = (
        error.get("request_id"),
        error.get("trace_id"),
        body.get("request_id"),
        body.get("trace_id"),
    )
    retryable = error.get("retryable")
    return ErrorBody(
        message=_short(_text(error.get("message"))),
        code=_text(error.get("code")) or _text(error.get("name")) or None,
        type=_text(error.get("type")) or None,
        param=_text(error.get("param")) or None,
        details=details,
        request_id=next((_text(i) for i in ids if i), None),
        retryable=retryable if isinstance(retryable, bool) else None,
    )


def _detail(detail: Any) -> ErrorBody:
    """FastAPI's three: a string, an object with code and message, or a list of violations."""
    if is_object(detail):
        return read_error_body({"error": detail}, {})
    if not is_array(detail):
        return ErrorBody(message=_short(_text(detail)))
    violations: list[dict[str, Any]] = []
    for item in detail:
        if is_object(item):
            # `input` is what the caller sent: it may be a prompt, so it stays behind.
            violations.append({k: item[k] for k in ("type", "loc", "msg") if k in item})
    first: dict[str, Any] = violations[0] if violations else {}
    loc = first.get("loc")
    steps = loc if is_array(loc) else []
    return ErrorBody(
        message=_short(_text(first.get("msg"))),
        code=_text(first.get("type")) or None,
        param=".".join(str(step) for step in steps if step != "body") or None,
        details={"violations": violations},
    )


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _short(message: str) -> str:
    message = " ".join(message.split())
    return message if len(message) <= _LONGEST_MESSAGE else message[: _LONGEST_MESSAGE - 1] + "…"


def read_retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that the service asks to wait, from `retry-after-ms` or `Retry-After`.

    A date is taken against the answer's own `Date`, so that the two clocks need not agree.
    None when there is no such header or it cannot be read.
    """
    milliseconds = headers.get("retry-after-ms", "").strip()
    if _is_number(milliseconds):
        return float(milliseconds) / 1000
    value = headers.get("retry-after", "").strip()
    if _is_number(value):
        return float(value)
    until = _date(value)
    if until is None:
        return None
    now = _date(headers.get("date", "")) or datetime.now(UTC)
    return max(0.0, (until - now).total_seconds())


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).isdecimal() and text.isascii()


def _date(text: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(text)
    except ValueError:
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)
