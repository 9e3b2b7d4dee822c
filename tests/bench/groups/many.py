"""Many at once: 1,000 asynchronous streams on one client, 100 threads on one synchronous client.

The server opens every stream with a chunk, holds it until all are there, and then serves them in
turn. Throughput is chunks per CPU second against bare httpx; the budget is 0.9. Memory is what
Python objects take for one open stream; `spread` is the time between the first stream to end and
the last, as a part of the whole: near 1 means that some had to wait for the others.

Each round of the threads has clients of its own. How many connections happen to be idle decides
what a call costs there, for everybody: for each request the pool of httpcore looks at all pairs of
them, which at 100 is up to half of all work.
"""

from __future__ import annotations

import asyncio
import gc
import resource
import time
import tracemalloc
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack
from dataclasses import dataclass
from threading import Barrier
from typing import Any

import httpx

from gumgloo import AsyncGumloop, ConnectionLimits, Gumloop

from ..callers import text_of
from ..measuring import Row, median_of, spread_of
from ..payloads import MESSAGES, STREAM_BODY

TITLE = "Many at once, on one client"
_STREAMS, _CHUNKS = 1000, 10
# The memory of one is measured with fewer: tracing takes its time.
_TRACED = 300
_WARM = 20
_THREADS, _CALLS = 100, 5
_FEW = 10
# As of the client: with more of them kept, the pool of httpcore looks at each for every request.
_LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=100)
_HEADERS = {"Authorization": "Bearer t"}


@dataclass(slots=True)
class _Run:
    """What one run came to."""

    cpu: float
    wall: float
    ends: list[float]
    held: float = 0.0

    @property
    def spread(self) -> float:
        return (max(self.ends) - min(self.ends)) / self.wall


async def _mine(client: AsyncGumloop, _: AsyncExitStack) -> AsyncIterator[Any]:
    made = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
    stream: AsyncIterator[Any] = aiter(await made)
    return stream


async def _base(client: httpx.AsyncClient, where: str, stack: AsyncExitStack) -> AsyncIterator[Any]:
    opened = client.stream("POST", where, json=STREAM_BODY, headers=_HEADERS)
    response = await stack.enter_async_context(opened)
    lines = response.aiter_lines()
    text_of(await anext(lines))
    return lines


async def _held(
    url: str,
    make: Callable[[AsyncExitStack], Awaitable[AsyncIterator[Any]]],
    look: Any,
    count: int,
    memory: bool,
) -> _Run:
    """Open all, say that they may go on, read them all."""
    if memory:
        gc.collect()
        tracemalloc.start()
    async with AsyncExitStack() as stack, httpx.AsyncClient() as control:
        began = time.process_time()
        streams = await asyncio.gather(*(make(stack) for _ in range(count)))
        held = 0.0
        if memory:
            gc.collect()
            held = tracemalloc.get_traced_memory()[0] / 1024 / count
            tracemalloc.stop()
        at = time.perf_counter()
        ends: list[float] = []

        async def read(stream: AsyncIterator[Any]) -> None:
            async for one in stream:
                look(one)
            ends.append(time.perf_counter() - at)

        await control.post(f"{url}/release")
        await asyncio.gather(*map(read, streams))
        return _Run(time.process_time() - began, time.perf_counter() - at, ends, held)


def _async(url: str, me: str) -> list[Row]:
    where = f"{url}/held-{_CHUNKS}"

    def mine(count: int, memory: bool = False) -> _Run:
        async def run() -> _Run:
            async with AsyncGumloop(
                access_token="t", base_url=where, stream_base_url=where
            ) as client:
                return await _held(url, lambda stack: _mine(client, stack), _content, count, memory)

        return asyncio.run(run())

    def base(count: int, memory: bool = False) -> _Run:
        async def run() -> _Run:
            async with httpx.AsyncClient(limits=_LIMITS) as client:
                there = f"{where}/chat/completions"
                return await _held(
                    url, lambda stack: _base(client, there, stack), text_of, count, memory
                )

        return asyncio.run(run())

    held: dict[str, float] = {}
    for name, work in ((me, mine), ("httpx", base)):
        # What is loaded by the first ones is no stream's.
        work(_WARM)
        held[name] = work(_TRACED, True).held
    return _rows(f"{_STREAMS:,} streams, async", me, mine, base, _STREAMS * (_CHUNKS + 1), 3, held)


def _content(chunk: Any) -> None:
    _ = chunk.choices[0].delta.content


def _threads(work: Callable[[], Iterator[Any]]) -> _Run:
    """Each thread reads some streams; all begin together."""
    barrier = Barrier(_THREADS + 1)
    ends: list[float] = []

    def thread() -> None:
        barrier.wait()
        for _ in range(_CALLS):
            for _ in work():
                pass
        ends.append(time.perf_counter())

    with ThreadPoolExecutor(_THREADS) as pool:
        waiting = [pool.submit(thread) for _ in range(_THREADS)]
        barrier.wait()
        began, at = time.process_time(), time.perf_counter()
        for one in waiting:
            one.result()
        return _Run(
            time.process_time() - began, time.perf_counter() - at, [end - at for end in ends]
        )


def _sync(url: str, me: str) -> list[Row]:
    where = f"{url}/framed-{_CHUNKS}"

    def mine(_: int) -> _Run:
        with Gumloop(access_token="t", base_url=where, stream_base_url=where) as client:

            def texts() -> Iterator[Any]:
                for chunk in client.chat.completions.create(
                    model="m", messages=MESSAGES, stream=True
                ):
                    yield chunk.choices[0].delta.content

            return _threads(texts)

    def base(_: int) -> _Run:
        with httpx.Client(limits=_LIMITS) as client:

            def texts() -> Iterator[Any]:
                with client.stream(
                    "POST", f"{where}/chat/completions", json=STREAM_BODY, headers=_HEADERS
                ) as response:
                    for line in response.iter_lines():
                        yield text_of(line)

            return _threads(texts)

    case = f"{_THREADS} threads x {_CALLS} streams"
    return _rows(case, me, mine, base, _THREADS * _CALLS * (_CHUNKS + 1), 9, {})


def _rows(
    case: str,
    me: str,
    mine: Callable[[int], _Run],
    base: Callable[[int], _Run],
    units: int,
    count: int,
    held: dict[str, float],
) -> list[Row]:
    works = {me: mine, "httpx": base}
    rounds: list[dict[str, _Run]] = []
    for number in range(count):
        names = list(works) if number % 2 else list(works)[::-1]
        rounds.append({name: works[name](_STREAMS) for name in names})
    rows: list[Row] = []
    for name in works:
        rates = [units / one[name].cpu for one in rounds]
        ratios = [one["httpx"].cpu / one[name].cpu for one in rounds]
        rows.append(
            Row(
                f"{case}: chunks",
                name,
                median_of(rates),
                "per CPU s",
                ratio=median_of(ratios),
                noise=spread_of(ratios),
                budget=0.9 if name == me else None,
                least=True,
            )
        )
        spread = median_of([one[name].spread for one in rounds])
        rows.append(Row(f"{case}: spread of the ends", name, spread, "of the time"))
        if name in held:
            rows.append(Row(f"{case}: memory of one stream", name, held[name], "KiB"))
    return rows


def run(url: str, me: str) -> list[Row]:
    """Measure."""
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, 8192), most))
    return [*_async(url, me), *_sync(url, me), *_bounded(url, me)]


def _bounded(url: str, me: str) -> list[Row]:
    """Connections that the server sees where a client has a limit of them."""
    limits = ConnectionLimits(max_connections=_FEW)
    where = f"{url}/framed-{_CHUNKS}"
    before = int(httpx.get(f"{url}/accepted").json())
    with Gumloop(access_token="t", base_url=where, stream_base_url=where, limits=limits) as client:

        def one(_: int) -> None:
            for _ in client.chat.completions.create(model="m", messages=MESSAGES, stream=True):
                pass

        with ThreadPoolExecutor(_THREADS) as pool:
            list(pool.map(one, range(_THREADS)))
    opened = int(httpx.get(f"{url}/accepted").json()) - before - 1
    case = f"{_THREADS} threads, ConnectionLimits(max_connections={_FEW})"
    return [Row(case, me, opened, "connections", budget=_FEW)]
