"""`python -m tests.bench.server`: the service, in a process of its own, from bytes made before.

The first part of the path says what is answered; the body of the request is not looked at:

    /unary/…           a chat completion
    /burst-N/…         N chunks in as few reads as the socket takes (plain length)
    /framed-N/…        N chunks, each in an HTTP chunk of its own
    /held-N/…          one chunk at once; N more when somebody asked for /release, each stream
                       one chunk in its turn
    /teams-N/…         a list of N items
    /accepted          how many connections there were so far
    /release           the held streams go on

Guarantees: it listens on the loopback only, prints its port once it does, and ends when its
standard input ends, so that it never outlives the process that started it.
"""

from __future__ import annotations

import asyncio
import socket
import sys
from functools import lru_cache

from .payloads import COMPLETION, DONE, EVENT, LAST, as_bytes, events, teams

__all__ = ["main"]

_STREAM = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n"
_CHUNKED = _STREAM + b"transfer-encoding: chunked\r\n\r\n"
_END = b"0\r\n\r\n"


def _whole(head: bytes, body: bytes) -> bytes:
    return head + b"content-length: %d\r\n\r\n" % len(body) + body


def _framed(piece: bytes) -> bytes:
    return b"%x\r\n" % len(piece) + piece + b"\r\n"


def _json(value: object) -> bytes:
    return _whole(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n", as_bytes(value))


@lru_cache
def _prepared(kind: str, count: int) -> bytes:
    if kind == "unary":
        return _json(COMPLETION)
    if kind == "teams":
        return _json(teams(count))
    if kind == "burst":
        return _whole(_STREAM, b"".join(events(count)) + LAST + DONE)
    if kind == "framed":
        return (
            _CHUNKED + b"".join(map(_framed, events(count))) + _framed(LAST) + _framed(DONE) + _END
        )
    raise ValueError(f"no such answer: {kind}")


class Service:
    """What all connections share."""

    def __init__(self) -> None:
        self.accepted = 0
        self.held: list[tuple[asyncio.Transport, int]] = []

    async def release(self) -> None:
        """Let the held streams go on, round and round."""
        held, self.held = self.held, []
        piece, end = _framed(EVENT), _framed(LAST) + _framed(DONE) + _END
        for turn in range(max((count for _, count in held), default=0) + 1):
            for at, (transport, count) in enumerate(held):
                if turn <= count:
                    transport.write(end if turn == count else piece)
                if at % 50 == 49:
                    await asyncio.sleep(0)


class Connection(asyncio.Protocol):
    """One connection, kept alive."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._got = bytearray()
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._service.accepted += 1
        self._transport = transport
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def data_received(self, data: bytes) -> None:
        self._got += data
        while (end := self._got.find(b"\r\n\r\n")) >= 0:
            head = bytes(self._got[:end])
            at = head.lower().find(b"content-length:")
            length = int(head[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            if len(self._got) < end + 4 + length:
                return
            del self._got[: end + 4 + length]
            self._answer(head.split(b" ", 2)[1].decode().split("/")[1])

    def _answer(self, what: str) -> None:
        kind, _, number = what.partition("-")
        count = int(number or 0)
        if kind == "held":
            self._transport.write(_CHUNKED + _framed(EVENT))
            self._service.held.append((self._transport, count))
        elif kind == "release":
            self._transport.write(_json(len(self._service.held)))
            self._releasing = asyncio.ensure_future(self._service.release())
        elif kind == "accepted":
            self._transport.write(_json(self._service.accepted))
        else:
            self._transport.write(_prepared(kind, count))


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    service = Service()
    server = await loop.create_server(lambda: Connection(service), "127.0.0.1", 0, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


def main() -> None:
    """Serve until the standard input ends."""
    asyncio.run(_serve())


if __name__ == "__main__":
    main()
