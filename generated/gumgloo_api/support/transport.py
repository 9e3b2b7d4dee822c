"""The seam between generated resources and whoever sends their calls, and the plainest sender.

Guarantees: a resource needs nothing of its transport but `send` and `stream`. `HttpxTransport`
and its twin send a call as it is through an `httpx` client of the caller's: no retries, no
timeouts, no credentials but the headers given.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from .request import Operation, Request

if TYPE_CHECKING:
    import httpx

__all__ = ["AsyncHttpxTransport", "AsyncTransport", "HttpxTransport", "Transport"]

T = TypeVar("T")


class Transport(Protocol):
    """Sends calls and waits for them."""

    def send(self, operation: Operation[T], request: Request) -> T:
        """The model of a success; raises the error of a failure."""
        ...

    def stream(self, operation: Operation[Any], request: Request) -> Any:
        """The open stream of an operation that has one; its kind is the transport's own."""
        ...


class AsyncTransport(Protocol):
    """As `Transport`, awaited."""

    async def send(self, operation: Operation[T], request: Request) -> T:
        """The model of a success; raises the error of a failure."""
        ...

    async def stream(self, operation: Operation[Any], request: Request) -> Any:
        """The open stream of an operation that has one; its kind is the transport's own."""
        ...


class _Plain:
    def __init__(
        self, headers: Mapping[str, str] | None, servers: Mapping[str, str] | None
    ) -> None:
        self._headers = dict(headers or {})
        self._servers = dict(servers or {})

    def _arguments(
        self, operation: Operation[Any], request: Request, *, streaming: bool = False
    ) -> dict[str, Any]:
        content, kind = request.content()
        headers = {**self._headers, **request.headers}
        if kind is not None:
            headers.setdefault("Content-Type", kind)
        server = operation.server_of(streaming=streaming)
        server = self._servers.get(server, server)
        # httpx would drop the query of the URL for an empty `params`.
        query = {"params": request.query} if request.query else {}
        return {
            "method": operation.method,
            "url": server + request.path,
            "content": content if isinstance(content, bytes) else b"".join(content),
            "headers": headers,
            **query,
        }


class HttpxTransport(_Plain):
    """Sends through an `httpx.Client`; streams are open `httpx.Response` objects.

    Args:
        client: closed by its owner, not here.
        headers: sent with every call, credentials for example.
        servers: other addresses for the spec's servers, for example of a mock.
    """

    def __init__(
        self,
        client: httpx.Client,
        *,
        headers: Mapping[str, str] | None = None,
        servers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(headers, servers)
        self._client = client

    def send(self, operation: Operation[T], request: Request) -> T:
        """The model of a success; raises the error of a failure, and httpx's own."""
        response = self._client.request(**self._arguments(operation, request))
        return operation.parse(response.status_code, response.headers, response.content)

    def stream(self, operation: Operation[Any], request: Request) -> httpx.Response:
        """The open response of a stream; whoever takes it closes it."""
        built = self._client.build_request(**self._arguments(operation, request, streaming=True))
        response = self._client.send(built, stream=True)
        if response.status_code != 200:
            try:
                operation.parse(response.status_code, response.headers, response.read())
            finally:
                response.close()
        return response


class AsyncHttpxTransport(_Plain):
    """Sends through an `httpx.AsyncClient`; arguments as of `HttpxTransport`."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        *,
        headers: Mapping[str, str] | None = None,
        servers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(headers, servers)
        self._client = client

    async def send(self, operation: Operation[T], request: Request) -> T:
        """The model of a success; raises the error of a failure, and httpx's own."""
        response = await self._client.request(**self._arguments(operation, request))
        return operation.parse(response.status_code, response.headers, response.content)

    async def stream(self, operation: Operation[Any], request: Request) -> httpx.Response:
        """The open response of a stream; whoever takes it closes it."""
        built = self._client.build_request(**self._arguments(operation, request, streaming=True))
        response = await self._client.send(built, stream=True)
        if response.status_code != 200:
            try:
                operation.parse(response.status_code, response.headers, await response.aread())
            finally:
                await response.aclose()
        return response
