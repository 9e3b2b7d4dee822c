"""Unary calls: a chat completion, beside what the layers below take for the same call.

The floors: a request made once and sent again by httpx, the transport of httpx alone, httpcore,
and a socket with nothing around it. The budget is against `client.post(json=...).json()`.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

import httpcore
import httpx

from ..callers import PEERS, Loop, bare, bare_async, ours, ours_async, peer, peer_async
from ..measuring import Row, compare
from ..payloads import BODY, as_bytes

TITLE = "Unary: one chat completion over the loopback"
BUDGETS = {"gumgloo": 0.9, "gumgloo[fast]": 0.9}
_CALLS = 80
_CONTENT = as_bytes(BODY)
_HEADERS = {"authorization": "Bearer t", "content-type": "application/json"}


def _floors(where: str) -> dict[str, Callable[[], object]]:
    client = httpx.Client()
    request = client.build_request("POST", where, content=_CONTENT, headers=_HEADERS)
    transport = httpx.HTTPTransport()
    pool = httpcore.ConnectionPool()
    kept = _raw(where)
    line = socket.create_connection((urlsplit(where).hostname, urlsplit(where).port))

    def straight() -> bytes:
        response = transport.handle_request(request)
        try:
            return response.read()
        finally:
            response.close()

    def by_socket() -> bytes:
        line.sendall(kept)
        return _whole_answer(line)

    return {
        "httpx, request made before": lambda: client.send(request).content,
        "httpx's transport": straight,
        "httpcore": lambda: pool.request("POST", where, headers=_HEADERS, content=_CONTENT).content,
        "socket": by_socket,
    }


def _raw(where: str) -> bytes:
    parts = urlsplit(where)
    head = f"POST {parts.path} HTTP/1.1\r\nhost: {parts.netloc}\r\n"
    head += "".join(f"{name}: {value}\r\n" for name, value in _HEADERS.items())
    return f"{head}content-length: {len(_CONTENT)}\r\n\r\n".encode() + _CONTENT


def _whole_answer(line: socket.socket) -> bytes:
    got = line.recv(65536)
    while (end := got.find(b"\r\n\r\n")) < 0:
        got += line.recv(65536)
    length = int(got[:end].split(b"content-length: ")[1].split(b"\r\n")[0])
    while len(got) < end + 4 + length:
        got += line.recv(65536)
    return got[end + 4 :]


def _async_floors(where: str, loop: Loop) -> dict[str, Callable[[], Awaitable[object]]]:
    client = httpx.AsyncClient()
    request = client.build_request("POST", where, content=_CONTENT, headers=_HEADERS)
    transport = httpx.AsyncHTTPTransport()
    pool = httpcore.AsyncConnectionPool()
    kept = _raw(where)
    parts = urlsplit(where)
    reader, writer = loop.runner.run(_opened(parts.hostname or "", parts.port or 0))

    async def sent() -> object:
        return (await client.send(request)).content

    async def straight() -> object:
        response = await transport.handle_async_request(request)
        try:
            return await response.aread()
        finally:
            await response.aclose()

    async def by_httpcore() -> object:
        return await pool.request("POST", where, headers=_HEADERS, content=_CONTENT)

    async def by_socket() -> object:
        writer.write(kept)
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.split(b"content-length: ")[1].split(b"\r\n")[0])
        return await reader.readexactly(length)

    return {
        "httpx, request made before": sent,
        "httpx's transport": straight,
        "httpcore": by_httpcore,
        "socket": by_socket,
    }


async def _opened(host: str, port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    return await asyncio.open_connection(host, port)


def _times(work: Callable[[], object]) -> Callable[[], object]:
    def repeated() -> None:
        for _ in range(_CALLS):
            work()

    return repeated


def run(url: str, me: str) -> list[Row]:
    """Measure."""
    where = f"{url}/unary"
    slow = frozenset(PEERS)
    both: dict[str, Callable[[], object]] = {me: ours(where)[0], "httpx": bare(where)[0]}
    both |= {name: made[0] for name in PEERS if (made := peer(name, where))}
    both |= _floors(f"{where}/chat/completions")
    repeated = {name: _times(work) for name, work in both.items()}
    rows = compare("sync", repeated, units=_CALLS, rounds=15, budgets=BUDGETS, slow=slow)
    loop = Loop()
    pair: dict[str, Callable[[], Awaitable[object]]]
    pair = {me: ours_async(where)[0], "httpx": bare_async(where)[0]}
    pair |= {name: made[0] for name in PEERS if (made := peer_async(name, where))}
    pair |= _async_floors(f"{where}/chat/completions", loop)
    wrapped = {name: loop.wrap(work, _CALLS) for name, work in pair.items()}
    return rows + compare("async", wrapped, units=_CALLS, rounds=15, budgets=BUDGETS, slow=slow)
