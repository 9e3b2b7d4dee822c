"""The bytes of open answers, their time limits, and what httpx's exceptions mean.

Guarantees: no exception of httpx leaves here, and none of ours refers to one (they hold the
request with its credentials); a body that was cut, by the other side or by a limit, is an error
and never an end. With `_transport`, `_way`, `_pool` and `_network`, all use of httpx but that of
`gloo.auth`.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
import httpx

from gumgloo_api.support import GumglooError, ResponseDecodeError, status_error

from ._call import Call
from ._errors import APIConnectionError, APITimeoutError, ConfigurationError, Phase
from ._timeout import Left

if TYPE_CHECKING:
    from ._download import Sink

__all__ = ["FAILURES", "AsyncSource", "Limits", "SyncSource", "failure_of", "plain_get"]

#: What httpx raises for a call.
FAILURES = (httpx.HTTPError, httpx.InvalidURL)

# As much as the rest of a finished answer may take before the connection is given up.
_DRAIN_SECONDS = 0.1
# So often more is read what may be there already: that costs no waiting, and a thread that had to
# wait for its turn has come too late for no more than that.
_LATE_READS = 3
# To a socket, no time at all means "do not block".
_LEAST_SECONDS = 0.001
# As much of a file is written at once: each time a thread has to be woken.
_BLOCK = 256 * 1024

_PHASES: dict[str, Phase] = {
    "connect": "connect",
    "pool": "connect",
    "write": "first_byte",
    "read": "first_byte",
}
_STEPS: dict[type[Exception], str] = {
    httpx.ConnectTimeout: "connect",
    httpx.PoolTimeout: "pool",
    httpx.WriteTimeout: "write",
}
_MISSED = {"connect": "no connection", "first_byte": "no answer", "idle": "nothing more"}


class Limits(Mapping[str, float | None]):
    """What an attempt may wait for, in the place of httpx's own four numbers.

    httpcore looks a number up when its step begins: connect, write, read the head, read the body.
    So each is what is left by then, and reading the body has the limit between two pieces. One
    who copies them all at the beginning has those of the beginning. Where a limit may become less
    meanwhile, the number can be asked, which our own `Network` does at each read and each write.

    Args:
        call: of the attempt.
        clock: monotonic seconds.

    Attributes:
        asked: somebody asks.
    """

    def __init__(self, call: Call, clock: Callable[[], float]) -> None:
        self.call = call
        self.clock = clock
        self.asked = False
        self._answered = False
        self._bounded = call.timeout.total is not None
        #: When no more is to be waited for, and how many reads may come later.
        self._last: float | None = None
        self._late = _LATE_READS
        #: The phase whose limit counted when the step last began.
        self._phases: dict[str, Phase] = {}

    def answered(self) -> None:
        """The head of the answer is there."""
        self._answered = True
        self._phases.clear()

    def _phase(self, step: str) -> Phase:
        phase = _PHASES[step]
        return "idle" if self._answered and phase == "first_byte" else phase

    def __getitem__(self, step: str) -> float | None:
        seconds = self._limit(step)
        if seconds is None:
            return None
        seconds = max(seconds, _LEAST_SECONDS)
        changes = self._bounded or step == "read"
        return Left(seconds, partial(self._asked, step, seconds)) if changes else seconds

    def _limit(self, step: str) -> float | None:
        limit = self.call.timeout.limit(self._phase(step), self.clock(), self.call.started)
        self._phases[step] = limit.phase
        return limit.seconds

    def _asked(self, step: str, seconds: float) -> float:
        self.asked = True
        if self._last is not None:
            left = self._last - self.clock()
            if left > 0.0:
                return left
            self._late -= 1
            return _LEAST_SECONDS if self._late >= 0 else 0.0
        # Without a limit for all, it is as it was.
        return (self._limit(step) or 0.0) if self._bounded else seconds

    def give_up_in(self, seconds: float) -> None:
        """Let those who ask wait for so long and no longer."""
        self._last = self.clock() + seconds

    def __iter__(self) -> Iterator[str]:
        return iter(_PHASES)

    def __len__(self) -> int:
        return len(_PHASES)

    def missed(self, error: httpx.TimeoutException) -> APITimeoutError:
        """The error of a limit that passed."""
        step = _STEPS.get(type(error), "read")
        phase = self._phases.get(step) or self._phase(step)
        if phase == "total" or self.call.remaining(self.clock()) == 0.0:
            return self.call.overdue()
        seconds: float | None = getattr(self.call.timeout, phase)
        within = "in time" if seconds is None else f"within {seconds} s"
        return APITimeoutError(
            f"{_MISSED[phase]} {within}",
            phase=phase,
            operation=self.call.operation.id,
            unsent=phase == "connect",
        )


def failure_of(
    error: Exception, limits: Limits, response: httpx.Response | None = None
) -> GumglooError:
    """Our error for one of httpx; its text is our own, for httpx's may quote what was sent.

    Args:
        error: one of `FAILURES`.
        limits: of the attempt.
        response: the answer, where it has begun.
    """
    name = limits.call.operation.id
    if isinstance(error, httpx.TimeoutException):
        return limits.missed(error)
    if isinstance(error, httpx.HTTPStatusError):
        # A hook of the caller's called `raise_for_status`.
        answer = error.response
        return status_error(name, answer.status_code, answer.headers, b"")
    if isinstance(error, (httpx.ConnectError, httpx.ProxyError)):
        return APIConnectionError("could not connect", operation=name, unsent=True)
    if isinstance(error, (httpx.LocalProtocolError, httpx.UnsupportedProtocol, httpx.InvalidURL)):
        return ConfigurationError(f"{name}: the address or a header cannot be sent as it is")
    if isinstance(error, httpx.DecodingError):
        return ResponseDecodeError(
            operation=name,
            path="",
            problem="its content encoding is broken",
            status_code=response.status_code if response else 0,
            headers=response.headers if response else {},
            body=b"",
        )
    return APIConnectionError(f"the connection was lost ({type(error).__name__})", operation=name)


class _SignedURL(httpx.URL):
    """An address that is a secret: httpx logs each address that it asks."""

    def __str__(self) -> str:
        return f"{self.scheme}://{self.host}/***"

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


def plain_get(url: str, headers: Mapping[str, str], limits: Limits) -> httpx.Request:
    """A GET of a signed address with these headers alone, none of an HTTP client's own."""
    request = httpx.Request("GET", url, headers=headers, extensions={"timeout": limits})
    request.url = _SignedURL(url)
    return request


class _Source:
    """What both flavours know of their answer."""

    def __init__(self, response: httpx.Response, limits: Limits) -> None:
        limits.answered()
        self.response = response
        self.status_code = response.status_code
        self.headers: Mapping[str, str] = response.headers
        self.clock = limits.clock
        self._limits = limits
        self._call = limits.call
        self._bounded = limits.call.timeout.total is not None

    def _failed(self, error: Exception | None, *, cut: bool) -> GumglooError | None:
        """What a read came to. Past the deadline whatever came is too late, the end included."""
        if cut or (self._bounded and self._left() == 0.0):
            return self._call.overdue()
        return None if error is None else failure_of(error, self._limits, self.response)

    def _is_raw(self) -> bool:
        """True where the raw bytes, which come cheaper, are the bytes: not encoded, and not yet
        read by a hook of the caller's."""
        return not self.response.is_closed and "content-encoding" not in self.headers

    def _left(self) -> float | None:
        return self._call.remaining(self.clock())

    def _stream(self) -> Any:
        """The connection where it carries this answer only, or None: HTTP/2 carries several."""
        single = self.response.http_version == "HTTP/1.1"
        return self.response.extensions.get("network_stream") if single else None


class SyncSource(_Source):
    """Bytes of an open answer, for a synchronous client.

    Args:
        response: not yet read.
        limits: of the attempt.
    """

    def __init__(self, response: httpx.Response, limits: Limits) -> None:
        super().__init__(response, limits)
        # Who does not ask has looked the limit of a read up only once for the whole body.
        self._fuse = None if limits.asked else self._light_fuse(self._left())
        # What `iter_raw` iterates over: all that it adds are sums that nobody needs.
        stream: Any = response.stream
        self._pieces: Iterator[bytes] = iter(stream) if self._is_raw() else response.iter_bytes()

    def read(self) -> bytes:
        """The next piece, b"" at the end; raises our errors. Closing is the caller's."""
        raised: Exception | None = None
        piece = b""
        try:
            piece = next(self._pieces, b"")
            if not self._bounded:
                return piece
        except FAILURES as error:
            raised = error
        failed = self._failed(raised, cut=self._fuse is not None and self._fuse.blown)
        if failed is None:
            return piece
        raise failed

    def read_all(self) -> bytes:
        """All of it; closes."""
        pieces: list[bytes] = []
        try:
            while piece := self.read():
                pieces.append(piece)
        finally:
            self.close()
        return b"".join(pieces)

    def pour(self, sink: Sink) -> None:
        """All of it into `sink`, and raises what that raises. Closing is the caller's."""
        sink.begin(self.status_code, self.headers)
        while piece := self.read():
            sink.took(piece)
            sink.write(piece)
        sink.end()

    def drain(self) -> None:
        """Read what is left, for at most 100 ms, so that the connection can serve again."""
        asked = self._limits.asked and self._stream() is not None
        if asked:
            self._limits.give_up_in(_DRAIN_SECONDS)
        if asked or self._light_fuse(_DRAIN_SECONDS) is not None:
            # The answer is complete: if this fails, only the connection is lost.
            with suppress(*FAILURES):
                for _ in self._pieces:
                    pass
        self.close()

    def close(self) -> None:
        """Give the connection up, or back; as often as wanted."""
        self.response.close()

    def _light_fuse(self, seconds: float | None) -> _Fuse | None:
        stream = self._stream()
        connection = None if stream is None else stream.get_extra_info("socket")
        if seconds is None or not isinstance(connection, socket.socket):
            return None
        fuse = _Fuse(connection, seconds)
        self.response.stream = _Fused(self.response.stream, fuse)
        return fuse


class _Fuse:
    """Ends a read that blocks another thread, unless it is put out in time.

    Args:
        connection: what is read.
        seconds: until then.

    Attributes:
        blown: it was not put out in time: what was read since then ended too early.
    """

    def __init__(self, connection: socket.socket, seconds: float) -> None:
        self.blown = False
        self._connection = connection
        self._lit = True
        self._lock = threading.Lock()
        self._timer = threading.Timer(seconds, self._blow)
        self._timer.daemon = True
        self._timer.start()

    def _blow(self) -> None:
        with self._lock:
            if self._lit:
                self.blown = True
                # Closed in the meantime is as good.
                with suppress(OSError):
                    # The plain socket's method leaves TLS, which the reader is using, alone.
                    socket.socket.shutdown(self._connection, socket.SHUT_RDWR)

    def put_out(self) -> None:
        with self._lock:
            self._lit = False
        self._timer.cancel()


class _Fused(httpx.SyncByteStream):
    """A body whose fuse is put out before its connection can go on to serve another call."""

    def __init__(self, stream: Any, fuse: _Fuse) -> None:
        self._stream = stream
        self._fuse = fuse

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        self._fuse.put_out()
        self._stream.close()


class AsyncSource(_Source):
    """Bytes of an open answer, for an asynchronous client; arguments as of `SyncSource`."""

    def __init__(self, response: httpx.Response, limits: Limits) -> None:
        super().__init__(response, limits)
        stream: Any = response.stream
        raw = self._is_raw()
        self._pieces: AsyncIterator[bytes] = aiter(stream) if raw else response.aiter_bytes()

    async def read(self) -> bytes:
        """The next piece, b"" at the end; raises our errors. Closing is the caller's."""
        raised: Exception | None = None
        piece = b""
        cut = False
        try:
            if not self._bounded:
                return await anext(self._pieces, b"")
            with anyio.move_on_after(self._left()) as scope:
                piece = await anext(self._pieces, b"")
            cut = scope.cancelled_caught
        except FAILURES as error:
            raised = error
        failed = self._failed(raised, cut=cut)
        if failed is None:
            return piece
        raise failed

    async def read_all(self) -> bytes:
        """All of it; closes."""
        pieces: list[bytes] = []
        try:
            while piece := await self.read():
                pieces.append(piece)
        finally:
            await self.close()
        return b"".join(pieces)

    async def pour(self, sink: Sink) -> None:
        """All of it into `sink`, which writes in a thread; see `SyncSource.pour`."""
        from anyio import to_thread

        sink.begin(self.status_code, self.headers)
        block = bytearray()
        while piece := await self.read():
            sink.took(piece)
            block += piece
            if len(block) >= _BLOCK:
                await to_thread.run_sync(sink.write, bytes(block))
                block.clear()
        await to_thread.run_sync(sink.write, bytes(block))
        sink.end()

    async def drain(self) -> None:
        """Read what is left, for at most 100 ms, so that the connection can serve again."""
        if self._stream() is not None:
            # A loop that is busy tells of what came, and of a limit that passed, in the same round.
            began = anyio.current_time()
            with anyio.CancelScope(shield=True):
                await anyio.lowlevel.checkpoint()
            busy = anyio.current_time() - began
            limit = _DRAIN_SECONDS + _LATE_READS * busy
            # The answer is complete: if this fails, only the connection is lost.
            with anyio.move_on_after(limit, shield=True), suppress(*FAILURES):
                async for _ in self._pieces:
                    pass
        await self.close()

    async def close(self) -> None:
        """Give the connection up, or back; as often as wanted, in a cancelled task too."""
        if not self.response.is_closed:
            with anyio.CancelScope(shield=True):
                await self.response.aclose()
