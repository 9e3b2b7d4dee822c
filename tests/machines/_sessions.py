"""A session that streams its events to all connections that are made, each as far as planned.

Guarantees: it answers as the streaming host does: a message begins the stream, a cursor takes it
up after the event that has it. What was asked is kept.
"""

from __future__ import annotations

import json
from collections import deque
from typing import Any, NamedTuple

import httpx

__all__ = ["SESSION", "Cut", "Sessions", "event_of"]

SESSION = "session-1"
_STREAM = {"content-type": "text/event-stream"}
_GONE = {"type": "finish", "finishReason": "not_resumable", "final": True}


class Cut(NamedTuple):
    """What becomes of a connection.

    Attributes:
        kind: "cut" (the body ends), "lost" (the connection breaks), "late" (nothing more comes),
            "refused" (no connection), "status", "gone" (it cannot be taken up again).
        events: so many whole events come before that.
        more: and so many bytes of the next one.
        status: of the answer.
    """

    kind: str
    events: int = 0
    more: int = 0
    status: int = 503


def event_of(number: int, *, cursor: bool, final: bool) -> dict[str, Any]:
    """An event; those without a cursor look alike."""
    if final:
        return {"type": "finish", "finishReason": "stop", "final": True}
    if cursor:
        return {"type": "text-delta", "delta": f"{number} ", "stream_cursor": f"c{number}"}
    return {"type": "tool", "name": "kettle"}


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The bytes of one connection, in pieces."""

    def __init__(self, data: bytes, size: int, end: Exception | None) -> None:
        self.pieces = [data[at : at + size] for at in range(0, len(data), size)]
        self.end = end
        self.closed = False

    def __iter__(self) -> Any:
        yield from self.pieces
        if self.end is not None:
            raise self.end

    async def __aiter__(self) -> Any:
        for piece in self:
            yield piece

    def close(self) -> None:
        """The client is through with it."""
        self.closed = True

    async def aclose(self) -> None:
        """The client is through with it."""
        self.closed = True


class Sessions:
    """The streaming host.

    Attributes:
        events: of the session, all there are.
        cuts: what becomes of the next connections; after them all goes well.
        size: bytes of a piece.
        overlap: True where the event that has the cursor is sent again.
        posts: messages that came.
        cursors: what streams were taken up with.
        bodies: what was sent.
    """

    def __init__(self, events: list[dict[str, Any]]) -> None:
        self.events = events
        self.cuts: deque[Cut] = deque()
        self.size = 1 << 16
        self.overlap = False
        self.posts = 0
        self.cursors: list[str] = []
        self.bodies: list[_Body] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        assert request.url.host == "ws.gumloop.com"
        start = 0
        if request.method == "POST":
            self.posts += 1
        else:
            assert request.url.path.endswith(f"/sessions/{SESSION}")
            given = request.url.params["last_cursor"]
            self.cursors.append(given)
            known = [event.get("stream_cursor") for event in self.events]
            start = known.index(given) + (not self.overlap)
        cut = self.cuts.popleft() if self.cuts else Cut("cut", len(self.events))
        if cut.kind == "refused":
            raise httpx.ConnectError("planned", request=request)
        if cut.kind == "status":
            return httpx.Response(cut.status, json={"error": "planned"})
        return httpx.Response(200, headers=_STREAM, stream=self._body(cut, start, request))

    def _body(self, cut: Cut, start: int, request: httpx.Request) -> _Body:
        frames = [_frame(event) for event in self.events[start:]]
        data = b"".join(frames[: cut.events])
        if cut.kind == "gone":
            data += _frame(_GONE)
        elif cut.events < len(frames):
            # Never the whole of it.
            data += frames[cut.events][: min(cut.more, len(frames[cut.events]) - 1)]
        end: dict[str, Exception] = {
            "lost": httpx.ReadError("planned", request=request),
            "late": httpx.ReadTimeout("planned", request=request),
        }
        self.bodies.append(body := _Body(data, self.size, end.get(cut.kind)))
        return body


def _frame(event: dict[str, Any]) -> bytes:
    return b"data: " + json.dumps(event).encode() + b"\n\n"
