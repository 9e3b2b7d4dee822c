"""The HTTP clients that transports send with: when they are made, for whom, and who closes them.

Guarantees: nothing is made before the first call; no connection is shared with a forked process
or another event loop; a client of the caller's is never closed here.
"""

from __future__ import annotations

import os
import threading
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import httpx

from ._errors import ConfigurationError

if TYPE_CHECKING:
    import asyncio

__all__ = ["AsyncPool", "Pool", "running_loop"]

_LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=100, keepalive_expiry=30.0)
_CLOSED = "the client is closed"


class Pool:
    """The HTTP client of one or more transports, made when it is first needed.

    A forked process makes its own: two processes on one connection would read each other's answers.

    Args:
        given: the caller's own, used as it is and never closed here.
        pid: the process id, for tests.

    Raises:
        ConfigurationError: `given` is no `httpx.Client`.
    """

    def __init__(
        self, given: httpx.Client | None = None, *, pid: Callable[[], int] = os.getpid
    ) -> None:
        _check_client(given, httpx.Client)
        self._given = given
        self._pid = pid
        self._clients: dict[int, httpx.Client] = {}
        # Per process too: another thread may hold one during the fork.
        self._locks: dict[int, threading.Lock] = {}
        self._closed = False

    def get(self) -> httpx.Client:
        """The client.

        Raises:
            ConfigurationError: the pool is closed.
        """
        if self._closed:
            raise ConfigurationError(_CLOSED)
        if self._given is not None:
            return self._given
        pid = self._pid()
        client = self._clients.get(pid)
        if client is None:
            with self._locks.setdefault(pid, threading.Lock()):
                client = self._clients.get(pid)
                if client is None:
                    client = self._clients[pid] = httpx.Client(limits=_LIMITS)
        return client

    def close(self) -> None:
        """Close the client, unless it is the caller's. The pool cannot be used again."""
        self._closed = True
        client = self._clients.pop(self._pid(), None)
        if client is not None:
            client.close()


class AsyncPool:
    """As `Pool`, with one `httpx.AsyncClient` for each event loop.

    A connection belongs to the loop that made it. So one client may be used in one `asyncio.run`
    after another, each of which closes at its end what was opened in it.

    Args:
        given: the caller's own, used as it is and never closed here. It serves one loop.

    Raises:
        ConfigurationError: `given` is no `httpx.AsyncClient`.
    """

    def __init__(self, given: httpx.AsyncClient | None = None) -> None:
        _check_client(given, httpx.AsyncClient)
        self._given = given
        self._clients: dict[asyncio.AbstractEventLoop | None, _Kept] = {}
        self._closed = False

    def get(self) -> httpx.AsyncClient:
        """The client of the running event loop.

        Raises:
            ConfigurationError: the pool is closed.
        """
        if self._closed:
            raise ConfigurationError(_CLOSED)
        if self._given is not None:
            return self._given
        loop = running_loop()
        kept = self._clients.get(loop)
        if kept is None:
            for gone in [one for one in self._clients if one is not None and one.is_closed()]:
                del self._clients[gone]
            kept = self._clients[loop] = _Kept()
        return kept.client

    async def close(self) -> None:
        """Close the running loop's client, unless it is the caller's, and let go of the others.

        The pool cannot be used again.
        """
        self._closed = True
        kept = self._clients.pop(running_loop(), None)
        self._clients.clear()
        if kept is not None:
            await kept.close()


class _Kept:
    """An HTTP client that the event loop closes before it ends, if nobody else does."""

    def __init__(self) -> None:
        self.client = httpx.AsyncClient(limits=_LIMITS)
        # A loop closes the asynchronous generators that began in it. This one begins here, by
        # hand, for there is nothing to wait for.
        self._keeper = _closing(self.client)
        with suppress(StopIteration):
            self._keeper.__anext__().__await__().send(None)

    async def close(self) -> None:
        await self._keeper.aclose()


async def _closing(client: httpx.AsyncClient) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        await client.aclose()


def _check_client(given: Any, kind: type[Any]) -> None:
    if given is not None and not isinstance(given, kind):
        name = type(given).__name__
        raise ConfigurationError(f"http_client: expected an httpx.{kind.__name__}, got {name}")


def running_loop() -> asyncio.AbstractEventLoop | None:
    """The running event loop, None where it is not asyncio's."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
