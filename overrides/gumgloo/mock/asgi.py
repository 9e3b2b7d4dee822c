"""The mock as an ASGI application.

Guarantees: it plays what ASGI can say (any status, any pieces of the body, waits between them).  A
script that ASGI cannot say (a reset, half a chunk, half a head, silence) is an `UnplayableFault`
before anything is sent, never something else played in its place.
"""

from __future__ import annotations

import urllib.parse
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from .selfcheck import MockDefect
from .service import MockService
from .wire import Head, Script, Send, Wait, WireRequest

__all__ = ["MockApp", "UnplayableFault"]

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Sender = Callable[[Message], Awaitable[None]]


class UnplayableFault(RuntimeError):
    """The fault cannot be played here; use the transports or the server."""


def _check(script: Script) -> None:
    for action in script.actions:
        partial = isinstance(action, Send) and action.promised is not None
        if not isinstance(action, (Head, Send, Wait)) or partial:
            raise UnplayableFault(f"ASGI cannot say: {action!r}")
        if isinstance(action, Head) and action.cut is not None:
            raise UnplayableFault("ASGI cannot send half a head")
    if script.framing == "close" or script.status < 200:
        raise UnplayableFault("ASGI decides itself how a body ends, and sends one answer")


def _target(scope: Message) -> str:
    raw: bytes | None = scope.get("raw_path")
    path = urllib.parse.quote(scope["path"]) if raw is None else raw.decode("ascii")
    query: bytes = scope.get("query_string", b"")
    # Some servers put the query into raw_path, too.
    path = path.partition("?")[0]
    return f"{path}?{query.decode('ascii')}" if query else path


class MockApp:
    """The mock for any ASGI server, and for tools that take an ASGI application.

    Args:
        service: the mock.
    """

    def __init__(self, service: MockService) -> None:
        self._service = service

    async def __call__(self, scope: Message, receive: Receive, send: Sender) -> None:
        """Serves one connection; `UnplayableFault` where a fault cannot be played."""
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
        elif scope["type"] == "http":
            await self._http(scope, receive, send)
        else:
            raise NotImplementedError(f"the mock does not speak {scope['type']}")

    async def _lifespan(self, receive: Receive, send: Sender) -> None:
        while True:
            message = await receive()
            await send({"type": f"{message['type']}.complete"})
            if message["type"] == "lifespan.shutdown":
                return

    async def _http(self, scope: Message, receive: Receive, send: Sender) -> None:
        body = b""
        more = True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            body += message.get("body", b"")
            more = message.get("more_body", False)
        headers = tuple((k.decode("latin-1"), v.decode("latin-1")) for k, v in scope["headers"])
        request = WireRequest(scope["method"], _target(scope), headers, body)
        try:
            script = self._service.handle(request)
        except MockDefect as defect:
            text = f"MockDefect: {defect}".encode()
            plain = [(b"content-type", b"text/plain; charset=utf-8")]
            await send({"type": "http.response.start", "status": 500, "headers": plain})
            await send({"type": "http.response.body", "body": text})
            return
        _check(script)
        await self._play(script, send)

    async def _play(self, script: Script, send: Sender) -> None:
        headers = [
            (name.encode("latin-1"), value.encode("latin-1", "replace"))
            for name, value in script.headers
            if name != "transfer-encoding"
        ]
        for action in script.actions:
            if isinstance(action, Wait):
                await self._service.clock.asleep(action.seconds)
            elif isinstance(action, Send):
                message = {"type": "http.response.body", "body": action.data, "more_body": True}
                await send(message)
            else:
                start = {"type": "http.response.start", "status": script.status}
                await send({**start, "headers": headers})
        await send({"type": "http.response.body", "body": b""})
