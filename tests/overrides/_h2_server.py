"""A server of chat streams that speaks nothing but HTTP/2, behind TLS.

Guarantees: it is gone, thread included, when its block ends.
"""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from tests.bench.server_h2 import Connection
from tests.faults._server import CERTIFICATES

__all__ = ["CERTIFICATE", "H2Server", "serving_h2"]

#: Of the server, for 127.0.0.1; who trusts it trusts nobody else.
CERTIFICATE = CERTIFICATES / "unknown.pem"


class H2Server:
    """What a test sees of the server.

    Attributes:
        url: its origin.
        spoken: the protocol of each connection, as it was agreed upon; None for HTTP/1.1.
    """

    def __init__(self) -> None:
        self.url = ""
        self.spoken: list[str | None] = []


@contextmanager
def serving_h2() -> Iterator[H2Server]:
    """The server, for as long as the block lasts."""
    seen, up, loop, over = H2Server(), threading.Event(), asyncio.new_event_loop(), asyncio.Event()
    thread = threading.Thread(target=loop.run_until_complete, args=(_serve(seen, up, over),))
    thread.start()
    try:
        up.wait()
        yield seen
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join()
        loop.close()


async def _serve(seen: H2Server, up: threading.Event, over: asyncio.Event) -> None:
    links: list[asyncio.Transport] = []

    class Told(Connection):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            assert isinstance(transport, asyncio.Transport)
            links.append(transport)
            chosen = transport.get_extra_info("ssl_object").selected_alpn_protocol()
            seen.spoken.append(chosen)
            if chosen == "h2":
                super().connection_made(transport)
            else:
                transport.abort()

        def data_received(self, data: bytes) -> None:
            if seen.spoken[-1] == "h2":
                super().data_received(data)

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    context.set_alpn_protocols(["h2"])
    server = await asyncio.get_running_loop().create_server(Told, "127.0.0.1", 0, ssl=context)
    seen.url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    up.set()
    await over.wait()
    server.close()
    for link in links:
        link.abort()
    await asyncio.sleep(0)
