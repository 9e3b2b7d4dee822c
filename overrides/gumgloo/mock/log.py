"""What the mock was asked, kept for assertions.

Guarantees: no credential is in an entry, neither in its headers nor in its body or query, and the
`repr` of an entry shows neither a body nor a query.
"""

from __future__ import annotations

import urllib.parse
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from .bodies import NO_BODY
from .jsontext import is_object
from .judging import Judged
from .spec import Operation
from .violations import Violation
from .wire import WireRequest

__all__ = ["LoggedRequest", "Requests", "logged"]

MASK = "***"

_SECRET_HEADERS = ("cookie", "proxy-authorization", "x-api-key", "x-auth-key")
_SECRET_MEMBERS = (
    "access_token",
    "api_key",
    "client_secret",
    "code",
    "code_verifier",
    "password",
    "refresh_token",
    "token",
)


@dataclass(frozen=True, slots=True, repr=False)
class LoggedRequest:
    """A request as it came, and what became of it.

    Attributes:
        operation: ``gumloop.createChatCompletion``; None where the path is none.
        method: in capitals.
        host: which real server was meant: ``ws.gumloop.com``.
        path: path on that host, as on the wire.
        query: names and their values.
        headers: by lower-case name; credentials masked (``Bearer ***``).
        body: the parsed body with credentials masked, NO_BODY where there was none or none that
            could be read.
        size: bytes of the body.
        status: what was answered; None where the connection never came about.
        violations: what did not fit the spec.
        token: label of the credential; None where none was known.
        faulty: True where a fault played on the answer.
        at: seconds since 1970, by the mock's clock.
    """

    operation: str | None
    method: str
    host: str
    path: str
    query: Mapping[str, list[str]]
    headers: Mapping[str, str]
    body: Any
    size: int
    status: int | None
    violations: tuple[Violation, ...]
    token: str | None
    faulty: bool
    at: float

    def as_dict(self) -> dict[str, Any]:
        """The entry as JSON; a body that was not read is left out."""
        told = {one.name: getattr(self, one.name) for one in fields(self)}
        told["violations"] = [one.as_dict() for one in self.violations]
        return {name: value for name, value in told.items() if value is not NO_BODY}

    def __repr__(self) -> str:
        what = self.operation or f"{self.method} {self.host}"
        return f"LoggedRequest({what}: {self.status}, {len(self.violations)} violations)"


def _masked_header(name: str, value: str) -> str:
    if name == "authorization":
        scheme, space, _ = value.partition(" ")
        return f"{scheme} {MASK}" if space else MASK
    return MASK if name in _SECRET_HEADERS else value


def _masked(value: Any) -> Any:
    if not is_object(value):
        return value
    return {name: MASK if name in _SECRET_MEMBERS else one for name, one in value.items()}


def logged(
    operation: Operation | None,
    request: WireRequest,
    judged: Judged | None,
    *,
    status: int | None,
    faulty: bool,
    at: float,
) -> LoggedRequest:
    """An entry for a request, with credentials masked.

    Args:
        operation: what it called, None where that is nothing.
        request: as it came.
        judged: what was found out about it, None where it was not judged.
        status, faulty, at: as of `LoggedRequest`.
    """
    token = None if judged is None else judged.token
    target, _, query = request.target.partition("?")
    host, _, path = target[1:].partition("/")
    headers: dict[str, str] = {}
    for name, value in request.headers:
        lower = name.lower()
        shown = _masked_header(lower, value)
        headers[lower] = f"{headers[lower]}, {shown}" if lower in headers else shown
    pairs = urllib.parse.parse_qs(query, keep_blank_values=True)
    return LoggedRequest(
        operation=None if operation is None else operation.name,
        method=request.method,
        host=host,
        path=f"/{path}",
        query={name: [MASK] if name in _SECRET_MEMBERS else all_ for name, all_ in pairs.items()},
        headers=headers,
        body=NO_BODY if judged is None else _masked(judged.body),
        size=len(request.body),
        status=status,
        violations=() if judged is None else judged.violations,
        token=None if token is None else token.label,
        faulty=faulty,
        at=at,
    )


class Requests(list[LoggedRequest]):
    """The entries in their order.

    Args:
        told: called with each entry when it comes.
    """

    def __init__(self, told: Callable[[LoggedRequest], object] = lambda _: None) -> None:
        super().__init__()
        self._told = told

    def append(self, entry: LoggedRequest) -> None:
        """Adds an entry."""
        super().append(entry)
        self._told(entry)

    def calls(self, operation: str) -> list[LoggedRequest]:
        """Those of one operation, by operationId with or without the service before it."""
        return [
            entry
            for entry in self
            if entry.operation is not None
            and operation in (entry.operation, entry.operation.partition(".")[2])
        ]
