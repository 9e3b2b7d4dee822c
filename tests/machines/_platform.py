"""Gloo as a client with client credentials sees it: a token endpoint, and an API that takes tokens.

Guarantees: time is the world's own (`truth`), whatever the client's clocks say; every token that
was issued, and every request that came, is kept.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Any

import anyio
import anyio.lowlevel
import httpx

from gumgloo._timing import Timing
from tests.overrides._token_world import World

__all__ = ["Issued", "Platform", "timing_in"]


@dataclass
class Issued:
    """A token, and what each clock showed when it was asked for."""

    truth: float
    monotonic: float
    wall: float
    lifetime: float
    revoked: bool = False


def timing_in(world: World) -> Timing:
    """The client's clocks, waiting and chance."""
    return Timing(
        clock=lambda: world.monotonic,
        wall=lambda: world.wall,
        sleep=world.sleep,
        asleep=world.async_sleep,
        chance=world.chance,
    )


class Platform:
    """Both endpoints.

    Args:
        world: its clocks.
        awaited: requests come from an asynchronous client, and are answered late: the later ones
            more so, so that callers overtake each other.

    Attributes:
        drift: the true time, less the world's monotonic clock (which stands still in sleep).
        fault: of the token endpoint: a status, "lost", "unsent", "garbage", or None.
        lifetime: of new tokens.
        issued: all tokens.
        fetches: requests for one.
        sent: the token of each call of the API, in order, and whether it was taken.
        gate: what a token request waits for, once; `waiting` is set meanwhile.
    """

    def __init__(self, world: World, *, awaited: bool) -> None:
        self.world = world
        self.awaited = awaited
        self._calls = 0
        self.drift = 0.0
        self.fault: int | str | None = None
        self.lifetime = 3600.0
        self.issued: dict[str, Issued] = {}
        self.fetches = 0
        self.sent: list[tuple[str, bool]] = []
        self.gate: anyio.Event | threading.Event | None = None
        self.waiting = threading.Event()

    @property
    def truth(self) -> float:
        """What time it is."""
        return self.world.monotonic + self.drift

    def good(self, value: str) -> bool:
        """True where the API takes the token."""
        token = self.issued.get(value)
        if token is None or token.revoked:
            return False
        return self.truth < token.truth + token.lifetime

    def __call__(self, request: httpx.Request) -> Any:
        if not request.url.path.endswith("/oauth2/token"):
            value = request.headers["authorization"].removeprefix("Bearer ")
            return self._slowly(value) if self.awaited else self._call(value)
        self.fetches += 1
        gate, self.gate = self.gate, None
        if gate is None:
            return self._token(request)
        self.waiting.set()
        if isinstance(gate, threading.Event):
            gate.wait(20)
            return self._token(request)
        return self._later(gate, request)

    def _call(self, value: str) -> httpx.Response:
        good = self.good(value)
        self.sent.append((value, good))
        if not good:
            return httpx.Response(401, json={"error": {"message": "invalid token"}})
        return httpx.Response(200, json=[])

    async def _slowly(self, value: str) -> httpx.Response:
        self._calls += 1
        answer = self._call(value)
        for _ in range(self._calls % 4 * 10):
            await anyio.lowlevel.checkpoint()
        return answer

    async def _later(self, gate: anyio.Event, request: httpx.Request) -> httpx.Response:
        await gate.wait()
        return self._token(request)

    def _token(self, request: httpx.Request) -> httpx.Response:
        if self.fault in ("lost", "unsent"):
            kind = httpx.ConnectError if self.fault == "unsent" else httpx.ReadError
            raise kind("planned", request=request)
        if isinstance(self.fault, int):
            return httpx.Response(self.fault, json={"error": "planned"})
        if self.fault == "garbage":
            return httpx.Response(200, json={"token_type": "Bearer"})
        value = f"platform-token-{len(self.issued) + 1}"
        world = self.world
        self.issued[value] = Issued(self.truth, world.monotonic, world.wall, self.lifetime)
        answer = {"access_token": value, "expires_in": self.lifetime, "token_type": "Bearer"}
        return httpx.Response(200, json=answer)
