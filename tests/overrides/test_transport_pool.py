"""The HTTP client behind a client: when it is made, how many there are, and who closes it."""

from __future__ import annotations

import asyncio
import gc
import threading
from typing import Any

import httpx
import pytest

from gumgloo import AsyncGumloop, ConfigurationError, Gumloop
from gumgloo._pool import AsyncPool, Pool, from_environment
from gumgloo._way import Way
from gumgloo.mock import MockServer
from tests.overrides._clients import MESSAGES, PROMPT, Side


def test_a_client_is_made_once_for_all_threads() -> None:
    pool = Pool()
    barrier = threading.Barrier(8)
    made: list[Way[Any]] = []

    def get() -> None:
        barrier.wait()
        made.append(pool.get())

    threads = [threading.Thread(target=get) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 8
    assert len(set(map(id, made))) == 1
    pool.close()
    assert made[0].closed


def test_threads_that_find_no_client_at_the_same_time_make_one() -> None:
    pool = Pool(pid=lambda: 1)
    both = threading.Barrier(2)

    class Meeting:
        """A lock that is taken only when both have seen that there is no client."""

        lock = threading.Lock()

        def __enter__(self) -> None:
            both.wait()
            self.lock.acquire()

        def __exit__(self, *_: object) -> None:
            self.lock.release()

    meeting: Any = Meeting()
    pool._locks[1] = meeting
    made: list[Way[Any]] = []
    threads = [threading.Thread(target=lambda: made.append(pool.get())) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made[0] is made[1]
    pool.close()


def test_a_forked_process_has_connections_of_its_own() -> None:
    pid = 1
    pool = Pool(pid=lambda: pid)
    parent = pool.get()
    pid = 2
    child = pool.get()
    assert child is not parent
    assert pool.get() is child
    pool.close()
    # The parent's connections are the parent's to close.
    assert child.closed
    assert not parent.closed
    parent.close()


def test_a_closed_pool_gives_no_client() -> None:
    pool = Pool()
    pool.close()
    pool.close()
    with pytest.raises(ConfigurationError, match="the client is closed"):
        pool.get()


def test_the_callers_client_is_used_and_left_open() -> None:
    with httpx.Client() as given:
        pool = Pool(given)
        assert pool.get().client is given
        pool.close()
        assert not given.is_closed
        with pytest.raises(ConfigurationError, match="the client is closed"):
            pool.get()


def test_the_callers_async_client_is_used_and_left_open() -> None:
    async def run() -> None:
        async with httpx.AsyncClient() as given:
            pool = AsyncPool(given)
            assert pool.get().client is given
            await pool.close()
            assert not given.is_closed
            with pytest.raises(ConfigurationError, match="the client is closed"):
                pool.get()

    asyncio.run(run())


def test_each_event_loop_has_a_client() -> None:
    pool = AsyncPool()

    async def get() -> Way[Any]:
        return pool.get()

    async def close() -> Way[Any]:
        await pool.close()
        return last

    with asyncio.Runner() as first, asyncio.Runner() as second:
        one = first.run(get())
        assert first.run(get()) is one
        last = second.run(get())
        assert last is not one
        assert second.run(close()).closed
        assert not one.closed
    # The loop has closed it at its end.
    assert one.closed


def test_the_client_of_a_closed_loop_is_let_go() -> None:
    pool = AsyncPool()

    async def get() -> int:
        pool.get()
        return len(pool._kept)

    assert [asyncio.run(get()) for _ in range(3)] == [1, 1, 1]


def test_a_loop_that_is_not_asyncios_has_a_client_too() -> None:
    """As it is where no loop of asyncio's runs, trio's for example."""
    pool = AsyncPool()
    client = pool.get()
    assert pool.get() is client

    async def also_here() -> bool:
        return pool.get() is not client

    assert asyncio.run(also_here())
    assert pool.get() is client
    asyncio.run(pool.close())


def test_a_mistake_is_not_blamed_on_the_environment() -> None:
    with pytest.raises(LookupError):
        from_environment(lambda: dict[str, int]()["x"])


def test_an_async_pool_that_was_never_used_is_closed_without_a_word() -> None:
    asyncio.run(AsyncPool().close())


def test_one_client_serves_one_event_loop_after_another(mock_server: MockServer) -> None:
    client = AsyncGumloop(
        access_token="test-access-token",
        base_url=mock_server.base_urls["https://api.gumloop.com/api/v1"],
    )

    async def run() -> Any:
        first = await client.chat.completions.create(model="m", messages=MESSAGES)
        async with await client.chat.completions.create(
            model="m", messages=MESSAGES, stream=True
        ) as stream:
            texts = [first.choices[0].message.content, "".join([t async for t in stream.text])]
        return all(text.endswith(PROMPT) for text in texts)

    async def last() -> Any:
        async with client:
            return await run()

    assert [asyncio.run(run()), asyncio.run(run()), asyncio.run(last())] == [True] * 3
    with pytest.raises(ConfigurationError, match="closed"):
        asyncio.run(run())
    # Nothing is left for Python to complain of.
    gc.collect()


@pytest.mark.parametrize(
    ("kind", "given", "text"),
    [
        (Gumloop, httpx.AsyncClient, "expected an httpx.Client, got AsyncClient"),
        (AsyncGumloop, httpx.Client, "expected an httpx.AsyncClient, got Client"),
        (Gumloop, object, "expected an httpx.Client, got object"),
    ],
)
def test_a_client_of_the_wrong_kind_is_refused(kind: Any, given: Any, text: str) -> None:
    with pytest.raises(ConfigurationError, match=text):
        kind(access_token="t", http_client=given())


def test_nothing_is_made_before_the_first_call(awaited: bool) -> None:
    with Side(awaited=awaited) as side:
        client = side.gumloop(access_token="t")
        assert not (client._pool._kept if awaited else client._pool._ways)


def test_a_closed_client_says_so(side: Side) -> None:
    client = side.gumloop(access_token="test-access-token")
    side.do(client.models.list())
    side.do(client.aclose() if side.awaited else client.close())
    with pytest.raises(ConfigurationError, match="the client is closed"):
        side.do(client.models.list())


def test_a_callers_client_that_is_closed_says_so(side: Side) -> None:
    http = side.http()
    client = side.gumloop(access_token="t", http_client=http)
    side.do(http.aclose() if side.awaited else http.close())
    with pytest.raises(ConfigurationError, match="the client is closed"):
        side.do(client.models.list())


def test_a_client_closes_what_it_made_at_the_end_of_its_block(mock_server: MockServer) -> None:
    base_url = mock_server.base_urls["https://api.gumloop.com/api/v1"]
    with Gumloop(access_token="test-access-token", base_url=base_url) as client:
        client.models.list()
        made = client._pool.get()
    assert made.closed

    async def run() -> bool:
        async with AsyncGumloop(access_token="test-access-token", base_url=base_url) as client:
            await client.models.list()
            made = client._pool.get()
        return made.closed

    assert asyncio.run(run())
