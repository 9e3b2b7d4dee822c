"""Connections: how many does a client open for N streams, one after another?

The server counts. The budget is one. Every stream is read as a program reads it: until the loop
ends.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx

from ..callers import PEERS, Loop, bare, bare_async, ours, ours_async, peer, peer_async
from ..measuring import Row
from ..serving import server

TITLE = "Connections: opened for 20 streams, one after another"
_STREAMS = 20


def _opened(url: str, work: Callable[[], object]) -> int:
    before = httpx.get(f"{url}/accepted").json()
    for _ in range(_STREAMS):
        work()
    return int(httpx.get(f"{url}/accepted").json()) - int(before) - 1


def run(url: str, me: str) -> list[Row]:
    """Measure."""
    where = f"{url}/framed-5"
    loop = Loop()
    works: dict[str, Any] = {me: ours(where), "httpx": bare(where)}
    works |= {name: made for name in PEERS if (made := peer(name, where))}
    pairs: dict[str, Any] = {me: ours_async(where), "httpx": bare_async(where)}
    pairs |= {name: made for name in PEERS if (made := peer_async(name, where))}
    rows = [
        Row("sync", name, _opened(url, made[1]), "connections", budget=1 if name == me else None)
        for name, made in works.items()
    ]
    rows += [
        Row(
            "async",
            name,
            _opened(url, loop.wrap(made[1])),
            "connections",
            budget=1 if name == me else None,
        )
        for name, made in pairs.items()
    ]
    return rows + _http2(me, loop)


def _http2(me: str, loop: Loop) -> list[Row]:
    """The same over HTTP/2, and 50 streams at once, by an `http_client` of the caller's."""
    try:
        client = httpx.AsyncClient(http1=False, http2=True)
    except ImportError:
        return [Row("HTTP/2", me, None, "connections", note="skipped: h2 is not installed")]
    with server("tests.bench.server_h2") as url:
        _, stream = ours_async(url, client)

        async def many() -> None:
            await asyncio.gather(*(stream() for _ in range(50)))

        async def accepted() -> int:
            return int((await client.get(f"{url}/accepted")).json())

        loop.wrap(stream, _STREAMS)()
        one = loop.runner.run(accepted())
        loop.wrap(many)()
        both = loop.runner.run(accepted())
    note = "http_client=httpx.AsyncClient(http2=True)"
    return [
        Row("HTTP/2, async", me, one, "connections", budget=1, note=note),
        Row("HTTP/2, async, then 50 at once", me, both, "connections", budget=1, note=note),
    ]
