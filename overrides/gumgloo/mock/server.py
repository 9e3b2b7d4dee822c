"""The mock on a port.

Guarantees: every connection is counted; stopping closes the port and every connection, finished or
not, and returns when that is done.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Generator
from contextlib import contextmanager
from types import TracebackType
from typing import Self, TypeVar
from weakref import WeakSet

from .connection import Connection
from .selfcheck import MockDefect
from .service import MockService
from .wire import Refuse, Script, WireRequest

__all__ = ["MockServer", "running_server", "serving"]

S = TypeVar("S", bound="MockServer")


class MockServer:
    """A mock on a port, inside a running event loop.

    Args:
        service: the mock.
        host: the address to listen on.
        port: the port; 0 for a free one.

    Attributes:
        service: as given.
        connections: how many connections there were.
        open_connections: how many there are.
    """

    def __init__(self, service: MockService, *, host: str = "127.0.0.1", port: int = 0) -> None:
        self.service = service
        self.connections = 0
        self.open_connections = 0
        self._host = host
        self._port = port
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        # One that was closed may still hold what its client did not read.
        self._writers: WeakSet[asyncio.StreamWriter] = WeakSet()

    @property
    def port(self) -> int:
        """The port that it listens on, or will."""
        return self._port

    @property
    def url(self) -> str:
        """Its origin: ``http://127.0.0.1:4010``."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._port}"

    @property
    def base_urls(self) -> dict[str, str]:
        """Each real server, and its address here."""
        return self.service.base_urls(self.url)

    async def start(self) -> None:
        """Listens.

        Raises:
            OSError: the port is taken.
        """
        self._server = await asyncio.start_server(self._serve, self._host, self._port)
        self._port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Closes the port and every connection."""
        if self._server is not None:
            self._server.close()
            self._server = None
        # A connection that was accepted just now has its task only after this.
        await asyncio.sleep(0)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for writer in list(self._writers):
            writer.transport.abort()
        # The loop closes them after this, too.
        await asyncio.sleep(0)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    def connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Connection:
        """What serves a new connection; a subclass may answer in another way."""
        return Connection(reader, writer, self.handle, self.service.clock.asleep)

    def handle(self, request: WireRequest) -> Script:
        """The answer to a request.

        Raises:
            MockDefect: there is none that can be given on a port.
        """
        script = self.service.handle(request)
        if isinstance(script.actions[0], Refuse):
            defect = MockDefect("a port that listens refuses no connection: use the transports")
            self.service.defects.append(defect)
            raise defect
        return script

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self._writers.add(writer)
        self.connections += 1
        self.open_connections += 1
        try:
            await self.connection(reader, writer).serve()
        except asyncio.CancelledError:
            # `stop` cancels; asyncio would log it as an error of the handler.
            writer.transport.abort()
        finally:
            self.open_connections -= 1
            self._tasks.discard(task)


@contextmanager
def running_server(
    service: MockService, *, host: str = "127.0.0.1", port: int = 0
) -> Generator[MockServer]:
    """A mock on a port, in a thread of its own, for as long as the block runs.

    Args:
        service: the mock.
        host: the address to listen on.
        port: the port; 0 for a free one.

    Raises:
        OSError: the port is taken.
    """
    with serving(MockServer(service, host=host, port=port)) as server:
        yield server


@contextmanager
def serving(server: S) -> Generator[S]:
    """A server that is not yet started, in a thread of its own for as long as the block runs.

    Args:
        server: to be started, and stopped.

    Raises:
        OSError: the port is taken.
    """
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="gumgloo-mock", daemon=True)
    thread.start()
    try:
        asyncio.run_coroutine_threadsafe(server.start(), loop).result()
        yield server
    finally:
        asyncio.run_coroutine_threadsafe(server.stop(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
