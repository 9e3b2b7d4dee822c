"""One connection of the server: requests are parsed by h11, answers are written byte by byte.

Guarantees: what a script says goes out as it says, half chunks, half heads and resets included.  A
connection stays open for the next request wherever the answer ended in order.
"""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable

import h11

from .selfcheck import MockDefect
from .wire import Action, Cut, Head, Script, Send, Stall, Wait, WireRequest

__all__ = ["Connection", "framed"]

_READ = 65536
_BAD = b"HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
_CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"


class _Gone(Exception):
    """The client closed the connection, or there is nothing more to say on it."""


class Connection:
    """Serves one connection.

    Args:
        reader, writer: the connection.
        handle: answers a request, with a script that has a head or a stall.
        sleep: lets so many seconds pass.
    """

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        handle: Callable[[WireRequest], Script],
        sleep: Callable[[float], Awaitable[None]],
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._handle = handle
        self._sleep = sleep
        self._rest = b""
        # So that `drain` waits until the bytes are with the kernel, and no reset overtakes them.
        writer.transport.set_write_buffer_limits(0)

    async def serve(self) -> None:
        """Serves requests until the connection ends."""
        try:
            last = False
            while not last:
                try:
                    request, last = await self._request()
                except h11.RemoteProtocolError:
                    await self.write(_BAD)
                    return
                await self.answer(request)
        except (_Gone, ConnectionError):
            return
        finally:
            self._writer.close()

    async def _request(self) -> tuple[WireRequest, bool]:
        """The next request, and whether the client wants no further one after it."""
        parser = h11.Connection(h11.SERVER)
        if self._rest:
            parser.receive_data(self._rest)
        head: h11.Request | None = None
        pieces: list[bytes] = []
        invited = False
        while True:
            event = parser.next_event()
            if event is h11.NEED_DATA:
                if parser.they_are_waiting_for_100_continue and not invited:
                    invited = True
                    await self.write(_CONTINUE)
                data = await self._reader.read(_READ)
                if not data and head is None:
                    raise _Gone
                parser.receive_data(data)
            elif isinstance(event, h11.Request):
                head = event
            elif isinstance(event, h11.Data):
                pieces.append(bytes(event.data))
            else:
                # The end of the message; the parser gives nothing else after a head.
                assert head is not None
                self._rest = parser.trailing_data[0]
                # Joined once: a body may be large, and comes in thousands of pieces.
                return _wire(head, b"".join(pieces)), parser.their_state is h11.MUST_CLOSE

    async def answer(self, request: WireRequest) -> None:
        """Answers a request; raises where nothing more can be said on this connection."""
        try:
            script = self._handle(request)
        except MockDefect as defect:
            text = f"MockDefect: {defect}".encode()
            headers = (("content-type", "text/plain"), ("content-length", str(len(text))))
            script = Script(500, headers, "length", (Head(), Send(text)))
        for action in script.actions:
            await self._play(action, script)
        if script.framing == "chunked" and request.method != "HEAD":
            await self.write(b"0\r\n\r\n")
        if script.framing == "close":
            raise _Gone

    async def _play(self, action: Action, script: Script) -> None:
        if isinstance(action, Head):
            await self.write(script.head()[: action.cut])
        elif isinstance(action, Send):
            await self.write(framed(action, script))
        elif isinstance(action, Wait):
            await self._sleep(action.seconds)
        elif isinstance(action, Stall):
            # Until the client, or whoever stops the server, ends it.
            while await self._reader.read(_READ):
                pass
            raise _Gone
        else:
            # A cut; what never came about is not played here.
            if action == Cut("rst"):
                self.reset()
            raise _Gone

    def reset(self) -> None:
        """Makes closing the connection reset it."""
        connection: socket.socket = self._writer.get_extra_info("socket")
        # Lingering for no time makes the kernel reset the connection when `serve` closes it.
        linger = struct.pack("ii", 1, 0)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)

    async def write(self, data: bytes) -> None:
        """Puts bytes on the wire, as they are."""
        self._writer.write(data)
        await self._writer.drain()


def _wire(head: h11.Request, body: bytes) -> WireRequest:
    headers = tuple((k.decode("latin-1"), v.decode("latin-1")) for k, v in head.headers)
    target = head.target.decode("ascii")
    return WireRequest(head.method.decode("ascii"), target, headers, body)


def framed(action: Send, script: Script) -> bytes:
    """A piece of a body as it goes out: in a chunk, where the body is chunked."""
    if script.framing != "chunked":
        return action.data
    size = len(action.data) if action.promised is None else action.promised
    end = b"\r\n" if action.promised is None else b""
    return f"{size:x}\r\n".encode() + action.data + end
