"""What a client put on the wire, and the httpx transport that records it.

Guarantees: a `Wire` is bytes and text only, so the judge needs neither httpx nor the client.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import httpx

__all__ = ["Answer", "Recorder", "Wire"]


@dataclass(frozen=True)
class Wire:
    """A request as it went out.

    Attributes:
        method: as sent.
        origin: scheme, host and port (`https://api.example.com`).
        target: path and query, percent-encoded.
        headers: pairs in the order sent, names as sent.
        body: its bytes.
    """

    method: str
    origin: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        """The query, "" where there is none."""
        return self.target.partition("?")[2]

    def header(self, name: str) -> list[str]:
        """All values of a header."""
        return [value for key, value in self.headers if key.lower() == name.lower()]

    def without(self, *names: str) -> Wire:
        """A copy without some headers."""
        kept = tuple(pair for pair in self.headers if pair[0].lower() not in names)
        return replace(self, headers=kept)

    def but(self, **changes: object) -> Wire:
        """A copy with other values: for tests of the judge."""
        return replace(self, **changes)  # type: ignore[arg-type]  # names are checked at run time


@dataclass(frozen=True)
class Answer:
    """What the recorder answers."""

    status: int = 503
    body: bytes = b""
    kind: str = "application/json"


Choose = Callable[[Wire], Answer]


class Recorder(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Records every request, and answers what it is told to.

    Attributes:
        wires: what came, in order.
        choose: gives the answer to a request. The default is an undocumented failure, so that
            reading an answer is not under test.
    """

    def __init__(self, choose: Choose | None = None) -> None:
        self.wires: list[Wire] = []
        self.choose: Choose = choose or (lambda _: Answer())

    def take(self) -> list[Wire]:
        """All requests since the last call."""
        taken, self.wires = self.wires, []
        return taken

    def _respond(self, request: httpx.Request, body: bytes) -> httpx.Response:
        url = request.url
        wire = Wire(
            method=request.method,
            origin=f"{url.scheme}://{url.netloc.decode('ascii')}",
            target=url.raw_path.decode("ascii"),
            headers=tuple(
                (k.decode("latin-1"), v.decode("latin-1")) for k, v in request.headers.raw
            ),
            body=body,
        )
        self.wires.append(wire)
        answer = self.choose(wire)
        kind = answer.kind.encode("latin-1")
        headers = [(b"content-type", kind)] if kind else []
        return httpx.Response(answer.status, headers=headers, content=answer.body)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Record and answer."""
        return self._respond(request, request.read())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Record and answer."""
        return self._respond(request, await request.aread())
