"""What comes in and what goes out, as data: a request, and a script of what to put on the wire.

Guarantees: the core knows nothing of sockets, and a shell decides nothing; it plays a `Script`
action by action.  No `repr` here shows a header or a body.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Literal

__all__ = [
    "Action",
    "Cut",
    "Head",
    "Headers",
    "Refuse",
    "Script",
    "Send",
    "Stall",
    "Wait",
    "WireRequest",
    "header_value",
]

Headers = tuple[tuple[str, str], ...]


def header_value(headers: Iterable[tuple[str, str]], name: str) -> str | None:
    """The values of a header, joined as HTTP joins them; None where it is not there."""
    found = [value for key, value in headers if key.lower() == name]
    return ", ".join(found) if found else None


@dataclass(frozen=True, slots=True, repr=False)
class WireRequest:
    """A request as it arrived.

    Args:
        method: in capitals.
        target: path and query as on the wire, percent-encoded, beginning with the host's mount:
            ``/api.gumloop.com/api/v1/models?team_id=t``.
        headers: pairs in their order.
        body: the whole body, decoded from its chunks.
    """

    method: str
    target: str
    headers: Headers = ()
    body: bytes = b""

    def header(self, name: str) -> str | None:
        """The value of a header by its lower-case name, or None."""
        return header_value(self.headers, name)

    def __repr__(self) -> str:
        path = self.target.partition("?")[0]
        return f"WireRequest({self.method} {path}, {len(self.body)} bytes)"


@dataclass(frozen=True, slots=True)
class Head:
    """Send the status line and the headers; only the first `cut` bytes of them where it is set."""

    cut: int | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Send:
    """Send a piece of the body, in one chunk where the body is chunked.

    `promised` is the size that the chunk announces where that is more than it has: half a chunk.
    """

    data: bytes
    promised: int | None = None

    def __repr__(self) -> str:
        return f"Send({len(self.data)} bytes)"


@dataclass(frozen=True, slots=True)
class Wait:
    """Send nothing for so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Cut:
    """Close the connection here: in order (`fin`), or with a reset (`rst`)."""

    kind: Literal["fin", "rst"]


@dataclass(frozen=True, slots=True)
class Stall:
    """Send nothing more, and keep the connection open."""


@dataclass(frozen=True, slots=True)
class Refuse:
    """The connection never came about: refused, or no answer to the attempt."""

    kind: Literal["refused", "timeout"]


Action = Head | Send | Wait | Cut | Stall | Refuse


@dataclass(frozen=True, slots=True, repr=False)
class Script:
    """What to put on the wire, in order.  After the last action the body ends as it should.

    Attributes:
        status: 100 to 999.
        headers: pairs in their order, with those of the framing.
        framing: how the end of the body is told: by ``content-length``, by a last chunk, or by
            closing the connection.
        actions: what to do; exactly one `Head` comes before any `Send`.
    """

    status: int
    headers: Headers
    framing: Literal["length", "chunked", "close"]
    actions: tuple[Action, ...]

    @property
    def body(self) -> bytes:
        """All bytes of the body that go out."""
        return b"".join(action.data for action in self.actions if isinstance(action, Send))

    def head(self) -> bytes:
        """Status line and headers as HTTP/1.1 writes them."""
        try:
            reason = HTTPStatus(self.status).phrase
        except ValueError:
            reason = ""
        lines = [f"HTTP/1.1 {self.status} {reason}"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        return "\r\n".join([*lines, "", ""]).encode("latin-1", "replace")

    def __repr__(self) -> str:
        return f"Script({self.status}, {self.framing}, {len(self.actions)} actions)"
