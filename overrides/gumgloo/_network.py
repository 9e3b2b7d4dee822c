"""The network of synchronous clients: httpcore's connections, whose every read asks what is left.

Guarantees: a limit of a call counts at each single read and write of a connection, and not only
when the head or the body begins; it raises what httpx raises. The certificates are read when TLS
first speaks, once. All use of httpcore is in this module.
"""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from typing import Any, cast
from urllib.request import getproxies

import httpcore
import httpx

from ._pool import from_environment
from ._timeout import Left

__all__ = ["Network", "has_proxies"]

# As much of a body is sent between two looks at the clock.
_BLOCK = 256 * 1024

_FAILURES = (
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
)
# httpx has a class of the same name for each that a request may raise.
_KINDS: dict[type[Exception], type[httpx.TransportError]] = {
    kind: getattr(httpx, kind.__name__)
    for kind in (
        *_FAILURES,
        httpcore.ConnectError,
        httpcore.ConnectTimeout,
        httpcore.LocalProtocolError,
        httpcore.PoolTimeout,
        httpcore.ReadError,
        httpcore.ReadTimeout,
        httpcore.RemoteProtocolError,
        httpcore.WriteError,
        httpcore.WriteTimeout,
    )
}


def has_proxies() -> bool:
    """True where the machine names a proxy, which this network knows nothing of."""
    return any(getproxies().get(scheme) for scheme in ("http", "https", "all"))


class Network(httpx.BaseTransport):
    """The connections of a synchronous client, in the place of an `httpx.HTTPTransport`.

    Args:
        limits: of the connections.
        http2: whether HTTP/2 is offered.
        context: makes what TLS trusts; that of httpx by default, which heeds SSL_CERT_FILE and
            SSL_CERT_DIR.
    """

    def __init__(
        self,
        limits: httpx.Limits,
        http2: bool = False,
        context: Callable[[], ssl.SSLContext] = httpx.create_ssl_context,
    ) -> None:
        self._pool = httpcore.ConnectionPool(
            # It trusts nobody; each stream has the one that `_Tls` makes in its place.
            ssl_context=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
            max_connections=limits.max_connections,
            max_keepalive_connections=limits.max_keepalive_connections,
            keepalive_expiry=limits.keepalive_expiry,
            http2=http2,
            network_backend=_Backend(_Tls(context, http2)),
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send it; raises the exceptions of httpx."""
        url = request.url
        sent = httpcore.Request(
            request.method,
            httpcore.URL(
                scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
            ),
            headers=request.headers.raw,
            # A synchronous client makes no other.
            content=cast("httpx.SyncByteStream", request.stream),
            extensions=request.extensions,
        )
        try:
            # Of what types its extensions are, it does not say.
            answer: Any = self._pool.handle_request(sent)
        except _FAILURES as error:
            raise _failure(error) from error
        return httpx.Response(
            answer.status,
            headers=answer.headers,
            stream=_Body(answer.stream),
            extensions=answer.extensions,
        )

    def close(self) -> None:
        """Close all connections."""
        self._pool.close()


def _failure(error: Exception) -> httpx.TransportError:
    """httpx's exception for the one of httpcore."""
    kind = next(_KINDS[kind] for kind in type(error).__mro__ if kind in _KINDS)
    return kind(str(error))


class _Body(httpx.SyncByteStream):
    """The body of an answer."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
        except _FAILURES as error:
            raise _failure(error) from error

    def close(self) -> None:
        self._stream.close()


class _Tls:
    """What TLS trusts, made once, when it is needed: to read all certificates takes long."""

    def __init__(self, make: Callable[[], ssl.SSLContext], http2: bool) -> None:
        self._make = make
        self._protocols = ["http/1.1", "h2"] if http2 else ["http/1.1"]
        self._lock = threading.Lock()
        self._made: ssl.SSLContext | None = None

    def context(self) -> ssl.SSLContext:
        with self._lock:
            if self._made is None:
                made = from_environment(self._make)
                made.set_alpn_protocols(self._protocols)
                self._made = made
            return self._made


class _Backend(httpcore.NetworkBackend):
    """httpcore's own, with other streams."""

    def __init__(self, tls: _Tls) -> None:
        self._tls = tls
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        stream = self._inner.connect_tcp(host, port, timeout, local_address, socket_options)
        return _Stream(stream, self._tls)


def _left(timeout: float | None) -> float | None:
    """The limit as it is now."""
    return timeout.now() if isinstance(timeout, Left) else timeout


class _Stream(httpcore.NetworkStream):
    """A connection that asks at each read and write how long it may take."""

    def __init__(self, inner: httpcore.NetworkStream, tls: _Tls) -> None:
        self._inner = inner
        self._tls = tls
        self._socket = inner.get_extra_info("socket")

    def _wait_for(self, timeout: float | None) -> bool:
        """Give the socket its limit; False where no time is left."""
        left = _left(timeout)
        if left == 0.0:
            return False
        if self._socket.gettimeout() != left:
            self._socket.settimeout(left)
        return True

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        try:
            if self._wait_for(timeout):
                piece: bytes = self._socket.recv(max_bytes)
                return piece
        except TimeoutError:
            pass
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error
        raise httpcore.ReadTimeout("timed out")

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        rest = memoryview(buffer)
        try:
            while rest and self._wait_for(timeout):
                rest = rest[self._socket.send(rest[:_BLOCK]) :]
        except TimeoutError:
            pass
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error
        if rest:
            raise httpcore.WriteTimeout("timed out")

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        # Not the context that is handed in, which trusts nobody.
        inner = self._inner
        with ExitStack() as exits:
            exits.callback(inner.close)
            context = self._tls.context()
            left = _left(timeout)
            if left == 0.0:
                raise httpcore.ConnectTimeout("timed out")
            inner = inner.start_tls(context, server_hostname, left)
            exits.pop_all()
        return _Stream(inner, self._tls)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)
