"""The ways out that transports send with: when they are made, for whom, and who closes them.

Guarantees: nothing is made before the first call; no connection is shared with a forked process
or another event loop; a client of the caller's is never closed here.
"""

from __future__ import annotations

import os
import threading
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import httpx

from ._connections import ConnectionLimits, check_http2
from ._errors import ConfigurationError
from ._way import CLOSED, Way, through

if TYPE_CHECKING:
    import asyncio

__all__ = ["AsyncPool", "Pool", "from_environment", "running_loop"]

T = TypeVar("T")


class _Made(NamedTuple):
    """What connections of our own are made with."""

    limits: httpx.Limits
    http2: bool


class Pool:
    """The way out of one or more transports, made when it is first needed.

    A forked process makes its own: two processes on one connection would read each other's answers.

    Args:
        given: the caller's own HTTP client, used as it is and never closed here.
        limits: of the connections of one that is made here; None for the defaults.
        http2: whether one that is made here offers HTTP/2.
        pid: the process id, for tests.

    Raises:
        ConfigurationError: `given` is no `httpx.Client`, or comes with what it has of its own;
            or `limits` or `http2` cannot be used.
    """

    def __init__(
        self,
        given: httpx.Client | None = None,
        *,
        limits: ConnectionLimits | None = None,
        http2: bool = False,
        pid: Callable[[], int] = os.getpid,
    ) -> None:
        self._made = _checked(given, httpx.Client, limits, http2)
        self._given = None if given is None else through(given, _left_open)
        self._pid = pid
        #: For each process.
        self._ways: dict[int, Way[httpx.Response]] = {}
        # Per process too: another thread may hold one during the fork.
        self._locks: dict[int, threading.Lock] = {}
        self._closed = False

    def get(self) -> Way[httpx.Response]:
        """What to send with.

        Raises:
            ConfigurationError: the pool is closed.
        """
        if self._closed:
            raise ConfigurationError(CLOSED)
        if self._given is not None:
            return self._given
        pid = self._pid()
        way = self._ways.get(pid)
        if way is None:
            with self._locks.setdefault(pid, threading.Lock()):
                way = self._ways.get(pid)
                if way is None:
                    way = self._ways[pid] = _way(self._made)
        return way

    def close(self) -> None:
        """Close the connections, unless they are the caller's. The pool cannot be used again."""
        self._closed = True
        way = self._ways.pop(self._pid(), None)
        if way is not None:
            way.close()


class AsyncPool:
    """As `Pool`, with one way for each event loop.

    A connection belongs to the loop that made it. So one client may be used in one `asyncio.run`
    after another, each of which closes at its end what was opened in it.

    Args:
        given: the caller's own, used as it is and never closed here. It serves one loop.
        limits, http2: as of `Pool`.

    Raises:
        ConfigurationError: as of `Pool`, of an `httpx.AsyncClient`.
    """

    def __init__(
        self,
        given: httpx.AsyncClient | None = None,
        *,
        limits: ConnectionLimits | None = None,
        http2: bool = False,
    ) -> None:
        self._made = _checked(given, httpx.AsyncClient, limits, http2)
        self._given = None if given is None else through(given, _left_open)
        self._kept: dict[asyncio.AbstractEventLoop | None, _Kept] = {}
        self._closed = False

    def get(self) -> Way[Awaitable[httpx.Response]]:
        """What to send with in the running event loop.

        Raises:
            ConfigurationError: the pool is closed.
        """
        if self._closed:
            raise ConfigurationError(CLOSED)
        if self._given is not None:
            return self._given
        loop = running_loop()
        kept = self._kept.get(loop)
        if kept is None:
            for gone in [one for one in self._kept if one is not None and one.is_closed()]:
                del self._kept[gone]
            kept = self._kept[loop] = _Kept(self._made)
        return kept.way

    async def close(self) -> None:
        """Close the running loop's connections, unless they are the caller's; let go of the others.

        The pool cannot be used again.
        """
        self._closed = True
        kept = self._kept.pop(running_loop(), None)
        self._kept.clear()
        if kept is not None:
            await kept.close()


class _Kept:
    """A way whose connections the event loop closes before it ends, if nobody else does."""

    def __init__(self, made: _Made) -> None:
        self.way = _async_way(made)
        # A loop closes the asynchronous generators that began in it. This one begins here, by
        # hand, for there is nothing to wait for.
        self._keeper = _closing(self.way)
        with suppress(StopIteration):
            self._keeper.__anext__().__await__().send(None)

    async def close(self) -> None:
        await self._keeper.aclose()


async def _closing(way: Way[Any]) -> AsyncGenerator[None]:
    try:
        yield
    finally:
        await way.close()


def _left_open() -> None:
    """A client of the caller's is the caller's to close."""


def _checked(given: Any, kind: type[Any], limits: Any, http2: Any) -> _Made:
    if given is not None and not isinstance(given, kind):
        name = type(given).__name__
        raise ConfigurationError(f"http_client: expected an httpx.{kind.__name__}, got {name}")
    if limits is not None and not isinstance(limits, ConnectionLimits):
        name = type(limits).__name__
        raise ConfigurationError(f"limits: expected a ConnectionLimits or None, got {name}")
    check_http2(http2)
    if given is not None and (limits is not None or http2):
        raise ConfigurationError(
            "an http_client of yours has limits and protocols of its own: "
            "set them there, and leave out limits and http2"
        )
    bounds = ConnectionLimits() if limits is None else limits
    return _Made(
        httpx.Limits(
            max_connections=bounds.max_connections,
            max_keepalive_connections=bounds.max_keepalive,
            keepalive_expiry=bounds.keepalive_expiry,
        ),
        http2,
    )


def _way(made: _Made) -> Way[httpx.Response]:
    """The way of a synchronous client."""
    from ._network import Network, has_proxies

    if has_proxies():
        # Only a client of httpx knows which address goes through which.
        client = from_environment(lambda: httpx.Client(limits=made.limits, http2=made.http2))
        return through(client, client.close)
    network = Network(made.limits, made.http2)
    return Way(network.handle_request, network.close)


def _async_way(made: _Made) -> Way[Awaitable[httpx.Response]]:
    """As `_way`, of an asynchronous client."""
    from ._network import has_proxies

    if has_proxies():
        client = from_environment(lambda: httpx.AsyncClient(limits=made.limits, http2=made.http2))
        return through(client, client.aclose)
    transport = from_environment(
        lambda: httpx.AsyncHTTPTransport(limits=made.limits, http2=made.http2)
    )
    return Way(transport.handle_async_request, transport.aclose)


def from_environment(make: Callable[[], T]) -> T:
    """What is made with the proxies and certificates that the environment names.

    Raises:
        ConfigurationError: they cannot be used. It quotes none, as a proxy's address may hold a
            password.
    """
    try:
        return make()
    except (ImportError, OSError, ValueError, httpx.InvalidURL):
        pass
    raise ConfigurationError(
        "what the environment says of proxies (HTTPS_PROXY, ALL_PROXY, ...) "
        "or of certificates (SSL_CERT_FILE, SSL_CERT_DIR) cannot be used"
    )


def running_loop() -> asyncio.AbstractEventLoop | None:
    """The running event loop, None where it is not asyncio's."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
