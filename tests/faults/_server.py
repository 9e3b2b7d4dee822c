"""The mock on a real socket, with answers that only raw bytes can give.

Guarantees: what is planned happens to the next requests, in order, and is counted; then the mock
answers as it should. Stopping ends every connection, whatever it is doing.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterable
from itertools import count
from pathlib import Path

from gumgloo.mock import MockServer, MockService, WireRequest
from gumgloo.mock.connection import Connection, framed
from gumgloo.mock.wire import Script, Send
from tests.faults._model import CUT_OFF, RESET, SOUND, STALL, Endless, Part, Raw

__all__ = ["CERTIFICATES", "FaultServer", "wire_bytes"]

CERTIFICATES = Path(__file__).with_name("certificates")


def wire_bytes(script: Script, events: int | None = None) -> bytes:
    """An answer as it should go out, head and last chunk included; or only its first events."""
    sends = [framed(action, script) for action in script.actions if isinstance(action, Send)]
    if events is not None:
        return script.head() + b"".join(sends[:events])
    last = b"0\r\n\r\n" if script.framing == "chunked" else b""
    return script.head() + b"".join(sends) + last


class FaultServer(MockServer):
    """The mock and its faults.

    Args:
        service: the mock.
        certificate: speaks TLS with this one.

    Attributes:
        raws: what is planned for the next requests; None is a sound answer.
        lasting: what is planned for all requests after those.
        where: what is planned is for requests whose target begins so.
        met: how often a raw answer was given.
        last: the sound answer that was last needed for one.
        requests: how many requests were read.
        certificate: as given.
    """

    def __init__(self, service: MockService, certificate: str | None = None) -> None:
        super().__init__(service)
        self.raws: list[Raw | None] = []
        self.lasting: Raw | None = None
        self.where = ""
        self.met = 0
        self.last: Script | None = None
        self.requests = 0
        self.certificate = certificate

    @property
    def url(self) -> str:
        """Its origin."""
        return super().url.replace("http:", "https:") if self.certificate else super().url

    async def start(self) -> None:
        """Listens."""
        self._loop = asyncio.get_running_loop()
        if self.certificate is None:
            return await super().start()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATES / f"{self.certificate}.pem")
        self._server = await asyncio.start_server(self._serve, self._host, 0, ssl=context)
        self._port = self._server.sockets[0].getsockname()[1]

    def abort(self) -> None:
        """End every connection; from any thread."""
        asyncio.run_coroutine_threadsafe(self.stop(), self._loop)

    def plan(self, raws: Iterable[Raw | None], lasting: Raw | None = None, where: str = "") -> None:
        """What happens next, and after that."""
        self.raws = list(raws)
        self.lasting = lasting
        self.where = where

    def next(self, *, unasked: bool) -> Raw | None:
        """The raw answer that is due now."""
        due = self.raws[0] if self.raws else self.lasting
        if unasked and (due is None or not due.unasked):
            return None
        if self.raws:
            self.raws.pop(0)
        self.met += due is not None
        return due

    def connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Connection:
        """One that knows raw answers."""
        return _Faulty(self, reader, writer)


class _Faulty(Connection):
    def __init__(
        self, server: FaultServer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        super().__init__(reader, writer, server.handle, server.service.clock.asleep)
        self._server = server
        self._from, self._to = reader, writer
        if server.certificate is not None:
            # With no buffer at all asyncio's TLS may wait for ever for one that is empty.
            writer.transport.set_write_buffer_limits(high=1, low=0)

    async def serve(self) -> None:
        raw = self._server.next(unasked=True)
        if raw is None:
            return await super().serve()
        try:
            await self._raw(raw, None)
        except ConnectionError:
            pass
        finally:
            self._to.close()

    async def answer(self, request: WireRequest) -> None:
        self._server.requests += 1
        meant = request.target.startswith(self._server.where)
        raw = self._server.next(unasked=False) if meant else None
        if raw is None:
            return await super().answer(request)
        taken = any(step == SOUND or isinstance(step, Part) for step in raw.steps)
        sound = self._server.service.handle(request) if taken else None
        self._server.last = sound or self._server.last
        await self._raw(raw, sound)

    async def _raw(self, raw: Raw, sound: Script | None) -> None:
        for step in raw.steps:
            if isinstance(step, bytes):
                await self.write(step)
            elif isinstance(step, Part):
                assert sound is not None
                await self.write(wire_bytes(sound, step.events))
            elif isinstance(step, Endless):
                for _ in count() if step.times is None else range(step.times):
                    await self.write(step.data)
                    await asyncio.sleep(step.every)
            elif step == SOUND:
                assert sound is not None
                await self.write(wire_bytes(sound))
            elif step == STALL:
                while await self._from.read(65536):
                    pass
                raise ConnectionAbortedError
            else:
                assert step in (RESET, CUT_OFF)
                if step == RESET:
                    self.reset()
                raise ConnectionAbortedError
