"""A world for token tests: clocks that only move when told to, and an endpoint with a script.

Guarantees: nothing here waits in real time, except the safety limit on events that never come.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from gumgloo._errors import APIConnectionError
from gumgloo._token import TokenState
from gumgloo._token_flight import TokenReply
from gumgloo_api.support.errors import APIStatusError, ResponseDecodeError, status_error

__all__ = ["SAFETY", "Endpoint", "World", "lost", "refused", "unreadable"]

# Seconds after which a test that would hang fails.
SAFETY = 20.0


def refused(
    status: int, body: Any = None, headers: Mapping[str, str] | None = None
) -> APIStatusError:
    """The token endpoint's answer with a status that is no success."""
    content = {"error": "invalid_client"} if body is None else body
    return status_error("createToken", status, headers or {}, json.dumps(content).encode())


def lost() -> APIConnectionError:
    """No connection to the token endpoint."""
    return APIConnectionError("could not connect", operation="createToken", unsent=True)


def unreadable(body: bytes = b"{}", path: str = "access_token") -> ResponseDecodeError:
    """An answer of the token endpoint that is no token."""
    return ResponseDecodeError(
        operation="createToken",
        path=path,
        problem="missing",
        status_code=200,
        headers={},
        body=body,
    )


class World:
    """Two clocks, a process id and chance."""

    def __init__(self, random: float = 0.0) -> None:
        self.monotonic = 1000.0
        self.wall = 1_700_000_000.0
        self.pid = 1
        self.random = random
        self.slept: list[float] = []

    def state(self) -> TokenState:
        """A token state that lives in this world."""
        return TokenState(
            clock=lambda: self.monotonic,
            wall=lambda: self.wall,
            random=self.chance,
            getpid=lambda: self.pid,
        )

    def chance(self) -> float:
        """What is left to chance, decided."""
        return self.random

    def advance(self, seconds: float) -> None:
        """Let time go by."""
        self.monotonic += seconds
        self.wall += seconds

    def sleep(self, seconds: float) -> None:
        """Wait, at once."""
        self.slept.append(seconds)
        self.advance(seconds)

    async def async_sleep(self, seconds: float) -> None:
        """Wait, at once."""
        self.sleep(seconds)


class Endpoint:
    """Gives numbered tokens, or what `script` holds: errors to raise, replies to give."""

    def __init__(self, lifetime: Any = 3600) -> None:
        self.lifetime = lifetime
        self.calls = 0
        self.script: list[Exception | TokenReply] = []

    def fetch(self) -> TokenReply:
        """One request."""
        self.calls += 1
        if not self.script:
            return TokenReply(f"token-{self.calls}", self.lifetime)
        step = self.script.pop(0)
        if isinstance(step, Exception):
            raise step
        return step

    async def async_fetch(self) -> TokenReply:
        """One request, awaited."""
        return self.fetch()
