"""`python -m tests.bench.server_h2`: chat streams of five chunks over HTTP/2, without TLS.

`/accepted` tells how many connections there were; anything else is answered with the stream. It
prints its port, and ends when its standard input ends.
"""

from __future__ import annotations

import asyncio
import sys

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import RequestReceived

from .payloads import DONE, EVENT, LAST

__all__ = ["main"]

_ACCEPTED = 0


class Connection(asyncio.Protocol):
    """One connection; answers as soon as the head of a request is there."""

    def __init__(self) -> None:
        self._h2 = H2Connection(H2Configuration(client_side=False))
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        global _ACCEPTED
        _ACCEPTED += 1
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._h2.initiate_connection()
        transport.write(self._h2.data_to_send())

    def data_received(self, data: bytes) -> None:
        for event in self._h2.receive_data(data):
            if isinstance(event, RequestReceived) and event.stream_id and event.headers:
                self._answer(event.stream_id, dict(event.headers)[b":path"] == b"/accepted")
        self._transport.write(self._h2.data_to_send())

    def _answer(self, stream: int, asked: bool) -> None:
        kind = "application/json" if asked else "text/event-stream"
        self._h2.send_headers(stream, [(":status", "200"), ("content-type", kind)])
        pieces = [str(_ACCEPTED).encode()] if asked else [EVENT] * 5 + [LAST + DONE]
        for at, piece in enumerate(pieces):
            self._h2.send_data(stream, piece, end_stream=at == len(pieces) - 1)


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connection, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


def main() -> None:
    """Serve until the standard input ends."""
    asyncio.run(_serve())


if __name__ == "__main__":
    main()
