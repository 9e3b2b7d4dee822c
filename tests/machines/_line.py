"""A line that breaks where it was told to: uploads are taken in by pieces, and what came is kept.

Guarantees: bodies stay referred to, so that nothing but the client closes what they read.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any, NamedTuple

import httpx

__all__ = ["Fate", "Line", "Try"]


class Fate(NamedTuple):
    """What becomes of an attempt.

    Attributes:
        kind: "refused" (no connection), "broken", "stopped" (the caller gives up), "answered".
        after: bytes of the body that are taken before that; None for all.
        status: of the answer.
    """

    kind: str
    after: int | None = None
    status: int = 201


class Try:
    """One attempt, as the service saw it."""

    def __init__(self, fate: Fate, request: httpx.Request) -> None:
        self.fate = fate
        self.length = request.headers.get("content-length")
        self.kind = request.headers["content-type"]
        self.body = b""
        #: What the caller was told meanwhile.
        self.told: list[tuple[int, int | None]] = []
        self.whole = False

    def takes(self, piece: bytes) -> bool:
        """Take a piece in; False where that was enough."""
        self.body += piece
        return self.fate.after is None or len(self.body) <= self.fate.after


class Line(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """The connection, and the service behind it.

    Attributes:
        fates: of the next attempts; after them all goes well.
        tries: the attempts since the last `clear`.
    """

    def __init__(self) -> None:
        self.fates: deque[Fate] = deque()
        self.tries: list[Try] = []
        self._bodies: list[Any] = []

    def _begin(self, request: httpx.Request) -> Try:
        fate = self.fates.popleft() if self.fates else Fate("answered")
        self.tries.append(one := Try(fate, request))
        if fate.kind == "refused":
            raise httpx.ConnectError("planned", request=request)
        return one

    def _end(self, one: Try, request: httpx.Request, stop: type[BaseException]) -> httpx.Response:
        if one.fate.kind == "broken":
            raise httpx.WriteError("planned", request=request)
        if one.fate.kind == "stopped":
            raise stop
        good = {"files": [], "rejected": [], "skill": _SKILL, "success": True, "message": ""}
        good |= {"ingesting": [], "duplicates": []}
        answer = good if one.fate.status < 400 else {"error": "planned"}
        return httpx.Response(one.fate.status, json=answer)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """One attempt."""
        one = self._begin(request)
        stream: Any = request.stream
        self._bodies.append(body := iter(stream))
        for piece in body:
            if not one.takes(piece):
                break
        else:
            one.whole = True
        return self._end(one, request, KeyboardInterrupt)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One attempt, awaited."""
        one = self._begin(request)
        stream: Any = request.stream
        self._bodies.append(body := aiter(stream))
        async for piece in body:
            if not one.takes(piece):
                break
        else:
            one.whole = True
        return self._end(one, request, asyncio.CancelledError)


_SKILL = {"id": "i", "name": "n", "description": "d", "team_id": "t"}
