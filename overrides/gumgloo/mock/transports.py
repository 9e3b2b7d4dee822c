"""The mock as an httpx transport: no socket, every byte where the script puts it.

Guarantees: a client sees what it would see on a real connection.  A response is streamed piece by
piece; a wait that is as long as the client's read timeout ends in `httpx.ReadTimeout` at once, on
the mock's clock; a cut becomes the error that httpx has for it.  `open_responses` is 0 when the
client has closed everything that it opened.
"""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Iterator

import anyio.lowlevel
import httpx

from .service import MockService
from .wire import Cut, Head, Refuse, Script, Send, Stall, Wait, WireRequest

__all__ = ["AsyncMockTransport", "MockTransport", "WouldHang"]


class WouldHang(AssertionError):
    """The client set no timeout for what it waits for, and it would never come."""


def _wire(request: httpx.Request, body: bytes, service: MockService) -> WireRequest:
    """The request as the mock takes it; a real address is led to the mount of its host."""
    target = request.url.raw_path.decode("ascii")
    if target.split("/")[1] not in service.hosts:
        target = f"/{request.url.netloc.decode('ascii')}{target}"
    headers = [
        (name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw
    ]
    return WireRequest(request.method, target, tuple(headers), body)


def _limit(request: httpx.Request, phase: str) -> float:
    limit: float | None = request.extensions.get("timeout", {}).get(phase)
    if limit is None:
        raise WouldHang(f"the client set no {phase} timeout and would wait for ever")
    return limit


def _too_long(seconds: float, request: httpx.Request) -> bool:
    limit: float | None = request.extensions.get("timeout", {}).get("read")
    return limit is not None and seconds >= limit


def _cut(action: Cut, script: Script, answered: bool, request: httpx.Request) -> None:
    if action.kind == "rst":
        raise httpx.ReadError("connection reset by peer", request=request)
    if not answered:
        message = "server disconnected without sending a response"
        raise httpx.RemoteProtocolError(message, request=request)
    # A body that ends with the connection cannot end too early.
    if script.framing != "close":
        message = "peer closed connection without sending the complete body"
        raise httpx.RemoteProtocolError(message, request=request)


def _walk(script: Script, request: httpx.Request) -> Iterator[Wait | Head | Send]:
    """What happens, in order; raises what httpx would raise.

    Before the head there are only waits, and there is a head or an error.
    """
    waited = 0.0
    answered = False
    for action in script.actions:
        if isinstance(action, Refuse):
            if action.kind == "refused":
                raise httpx.ConnectError("connection refused", request=request)
            yield Wait(_limit(request, "connect"))
            raise httpx.ConnectTimeout("timed out", request=request)
        if isinstance(action, Wait) and not _too_long(waited + action.seconds, request):
            waited += action.seconds
            yield action
            continue
        if isinstance(action, (Wait, Stall)):
            yield Wait(_limit(request, "read") - waited)
            raise httpx.ReadTimeout("timed out", request=request)
        waited = 0.0
        if isinstance(action, Cut):
            _cut(action, script, answered, request)
        elif isinstance(action, Send):
            yield action
        # After an informational answer, or half a head, nothing is answered yet.
        elif action.cut is None and (script.status >= 200 or script.status == 101):
            answered = True
            yield action


class _Counter:
    def __init__(self, service: MockService) -> None:
        self.service = service
        self.opened = 0
        self.open_responses = 0
        self._lock = threading.Lock()

    def response(
        self, script: Script, stream: httpx.SyncByteStream | httpx.AsyncByteStream
    ) -> httpx.Response:
        with self._lock:
            self.opened += 1
            self.open_responses += 1
        return httpx.Response(
            script.status,
            headers=list(script.headers),
            stream=stream,
            extensions={"http_version": b"HTTP/1.1"},
        )

    def closed(self) -> None:
        with self._lock:
            self.open_responses -= 1


class _Body:
    """What sync and async bodies share: closing counts once."""

    def __init__(self, walk: Iterator[Wait | Head | Send], counter: _Counter) -> None:
        self._walk = walk
        self._counter = counter
        self._open = True

    def _close(self) -> None:
        if self._open:
            self._open = False
            self._counter.closed()


class _SyncBody(_Body, httpx.SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        try:
            for step in self._walk:
                if isinstance(step, Wait):
                    self._counter.service.clock.sleep(step.seconds)
                elif isinstance(step, Send) and step.data:
                    yield step.data
        except httpx.TransportError:
            # A broken connection is closed, whether or not the client closes the response.
            self._close()
            raise

    def close(self) -> None:
        self._close()


class _AsyncBody(_Body, httpx.AsyncByteStream):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            for step in self._walk:
                if isinstance(step, Wait):
                    await self._counter.service.clock.asleep(step.seconds)
                elif isinstance(step, Send) and step.data:
                    await anyio.lowlevel.checkpoint()
                    yield step.data
        except httpx.TransportError:
            self._close()
            raise

    async def aclose(self) -> None:
        self._close()


class MockTransport(httpx.BaseTransport):
    """The mock for `httpx.Client`.

    Takes the real addresses (``https://api.gumloop.com/api/v1/...``) and the mock's own
    (``http://mock/api.gumloop.com/api/v1/...``).

    Args:
        service: the mock.
    """

    def __init__(self, service: MockService) -> None:
        self._counter = _Counter(service)

    @property
    def open_responses(self) -> int:
        """Responses that the client has not closed."""
        return self._counter.open_responses

    @property
    def opened(self) -> int:
        """Responses that there were."""
        return self._counter.opened

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answers a request; raises httpx's errors, `WouldHang` and `MockDefect`."""
        service = self._counter.service
        script = service.handle(_wire(request, request.read(), service))
        walk = _walk(script, request)
        step = next(walk)
        while isinstance(step, Wait):
            service.clock.sleep(step.seconds)
            step = next(walk)
        return self._counter.response(script, _SyncBody(walk, self._counter))


class AsyncMockTransport(httpx.AsyncBaseTransport):
    """The mock for `httpx.AsyncClient`; otherwise as `MockTransport`."""

    def __init__(self, service: MockService) -> None:
        self._counter = _Counter(service)

    @property
    def open_responses(self) -> int:
        """Responses that the client has not closed."""
        return self._counter.open_responses

    @property
    def opened(self) -> int:
        """Responses that there were."""
        return self._counter.opened

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answers a request; raises httpx's errors, `WouldHang` and `MockDefect`."""
        service = self._counter.service
        script = service.handle(_wire(request, await request.aread(), service))
        await anyio.lowlevel.checkpoint()
        walk = _walk(script, request)
        step = next(walk)
        while isinstance(step, Wait):
            await service.clock.asleep(step.seconds)
            step = next(walk)
        return self._counter.response(script, _AsyncBody(walk, self._counter))
