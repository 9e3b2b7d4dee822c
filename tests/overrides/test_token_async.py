"""The async credential: a thousand tasks, cancelled leaders, several event loops.

Order is made by events: the endpoint answers only once everybody is where the test wants them.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections import Counter
from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from gumgloo._auth import AsyncTokenCredential, TokenCredential, _loop_alive, _waker
from gumgloo._errors import TokenError
from gumgloo._retry import RetryPolicy
from gumgloo._token import Refresh, TokenState
from gumgloo._token_flight import TokenReply
from gumgloo._token_store import MemoryTokenStore, StoredToken
from tests.overrides._token_world import SAFETY, Endpoint, World, lost, refused
from tests.overrides.test_token_threads import Hasty, watched

CALLERS = 1000
ONCE = RetryPolicy(max_retries=0)


def credential(
    state: TokenState, world: World, endpoint: Endpoint, **changed: Any
) -> AsyncTokenCredential:
    """A credential in this world."""
    return AsyncTokenCredential(
        state, endpoint.async_fetch, world.async_sleep, world.chance, **changed
    )


async def outcome(credential: AsyncTokenCredential) -> Any:
    """The token, or the error."""
    try:
        return await credential.access_token()
    except TokenError as error:
        return error


async def settle_down() -> None:
    """Let every task run until it waits for something."""
    for _ in range(10):
        await asyncio.sleep(0)


def run(coroutine: Any) -> Any:
    """In a loop of its own; a test that would hang fails."""

    async def limited() -> Any:
        return await asyncio.wait_for(coroutine, SAFETY)

    return asyncio.run(limited())


@pytest.mark.parametrize("before", ["cold", "expired"])
@pytest.mark.parametrize("fault", [None, refused(400), refused(503), lost()], ids=str)
def test_a_thousand_tasks_make_one_request(before: str, fault: Exception | None) -> None:
    world, endpoint = World(), Endpoint()
    state = watched(world)
    go = asyncio.Event()

    async def fetch() -> TokenReply:
        await go.wait()
        return endpoint.fetch()

    async def use() -> None:
        asked = AsyncTokenCredential(state, fetch, world.async_sleep, world.chance, policy=ONCE)
        if before == "expired":
            go.set()
            await asked.access_token()
            go.clear()
            world.advance(3600)
        earlier = endpoint.calls
        endpoint.script = [fault] if fault else []
        tasks = [asyncio.create_task(outcome(asked)) for _ in range(CALLERS)]
        await settle_down()
        state.wait_for(CALLERS - 1)
        go.set()
        results = await asyncio.gather(*tasks)
        assert endpoint.calls == earlier + 1
        # Each waited once: nobody spins.
        assert not state.waiting.acquire(blocking=False)
        if fault is None:
            assert Counter(results) == {f"token-{endpoint.calls}": CALLERS}
        else:
            assert {type(result) for result in results} == {TokenError}
            assert len({str(result) for result in results}) == 1
            assert len({id(result) for result in results}) == CALLERS
            assert str(await outcome(asked)) == str(results[0])
            assert endpoint.calls == earlier + 1

    run(use())


def test_nobody_waits_while_the_old_token_is_good() -> None:
    world, endpoint = World(), Endpoint()
    go = asyncio.Event()

    async def fetch() -> TokenReply:
        if endpoint.calls == 1:
            await go.wait()
        return endpoint.fetch()

    async def use() -> None:
        asked = AsyncTokenCredential(world.state(), fetch, world.async_sleep, world.chance)
        await asked.access_token()
        world.advance(3400)
        tasks = [asyncio.create_task(asked.access_token()) for _ in range(100)]
        await settle_down()
        done = [task.result() for task in tasks if task.done()]
        assert done == ["token-1"] * 99
        go.set()
        assert sorted(await asyncio.gather(*tasks)) == ["token-1"] * 99 + ["token-2"]

    run(use())


@pytest.mark.parametrize("cancelled", [1, 3, 4])
def test_leaders_that_are_cancelled_lose_nobody(cancelled: int) -> None:
    world, endpoint = World(), Endpoint()
    state = watched(world)
    go = asyncio.Event()
    leaders: list[asyncio.Task[Any] | None] = []

    async def fetch() -> TokenReply:
        leaders.append(asyncio.current_task())
        await go.wait()
        return endpoint.fetch()

    async def use() -> None:
        asked = AsyncTokenCredential(state, fetch, world.async_sleep, world.chance)
        tasks = [asyncio.create_task(asked.access_token()) for _ in range(5)]
        await settle_down()
        for count in range(cancelled):
            assert len(leaders) == count + 1
            leader = leaders[-1]
            assert leader is not None
            leader.cancel()
            await settle_down()
        go.set()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert [result for result in results if isinstance(result, str)] == ["token-1"] * (
            5 - cancelled
        )
        assert endpoint.calls == 1

    run(use())


def test_a_waiter_that_is_cancelled_is_forgotten() -> None:
    world = World()
    state = watched(world)

    async def use() -> None:
        step = state.next_step()
        assert isinstance(step, Refresh)
        asked = credential(state, world, Endpoint())
        with anyio.move_on_after(0):
            await asked.access_token()
        tasks = [asyncio.create_task(asked.access_token()) for _ in range(3)]
        await settle_down()
        assert len(step.flight.wakes) == 3
        tasks[0].cancel()
        await settle_down()
        assert len(step.flight.wakes) == 2
        state.abandon(step.flight)
        assert await asyncio.gather(*tasks[1:]) == ["token-1"] * 2

    run(use())


def test_one_event_loop_after_another() -> None:
    world, endpoint = World(), Endpoint()
    asked = credential(world.state(), world, endpoint)
    assert [run(asked.access_token()) for _ in range(2)] == ["token-1"] * 2
    world.advance(3600)
    assert run(asked.access_token()) == "token-2"


def test_a_loop_that_ends_in_the_middle_of_a_flight() -> None:
    world, endpoint = World(), Endpoint()
    stuck = [True]

    async def fetch() -> TokenReply:
        if stuck[0]:
            await asyncio.Event().wait()
        return endpoint.fetch()

    asked = AsyncTokenCredential(world.state(), fetch, world.async_sleep, world.chance)

    async def leave_it() -> None:
        # asyncio.run cancels what is left when its coroutine ends.
        task = asyncio.create_task(asked.access_token())
        await settle_down()
        assert not task.done()

    run(leave_it())
    stuck[0] = False
    assert run(asked.access_token()) == "token-1"


def test_a_loop_that_stops_without_a_word() -> None:
    world, endpoint = World(), Endpoint()
    stuck = [True]

    async def fetch() -> TokenReply:
        if stuck[0]:
            await asyncio.Event().wait()
        return endpoint.fetch()

    asked = AsyncTokenCredential(world.state(), fetch, world.async_sleep, world.chance)
    first = asyncio.new_event_loop()
    task = first.create_task(asked.access_token())
    first.run_until_complete(asyncio.sleep(0))
    stuck[0] = False
    # The first loop is not closed, its task still pending: nobody will ever go on with it.
    assert run(asked.access_token()) == "token-1"
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        first.run_until_complete(task)
    first.close()
    assert run(asked.access_token()) == "token-1"


def test_two_loops_in_two_threads() -> None:
    world, endpoint = World(), Endpoint()
    state = watched(world)

    async def fetch() -> TokenReply:
        # Both loops are at it: one leads, the other waits.
        await asyncio.to_thread(state.wait_for, 1)
        return endpoint.fetch()

    asked = AsyncTokenCredential(state, fetch, world.async_sleep, world.chance)
    results: list[str] = []
    threads = [
        threading.Thread(target=lambda: results.append(run(asked.access_token())), daemon=True)
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(SAFETY)
    assert results == ["token-1"] * 2
    assert endpoint.calls == 1


def test_a_thread_and_a_loop_share_a_state() -> None:
    world, endpoint = World(), Endpoint()
    state = watched(world)

    def fetch() -> TokenReply:
        state.wait_for(1)
        return endpoint.fetch()

    leader = TokenCredential(state, fetch, world.sleep, world.chance)
    results: list[str] = []
    leading = threading.Event()

    def lead() -> None:
        leading.set()
        results.append(leader.access_token())

    thread = threading.Thread(target=lead, daemon=True)

    async def use() -> str:
        thread.start()
        await asyncio.to_thread(leading.wait, SAFETY)
        # Whoever comes first leads; a second async leader would have to wait, too.
        other = AsyncTokenCredential(state, slow, world.async_sleep, world.chance)
        return await other.access_token()

    async def slow() -> TokenReply:
        return await asyncio.to_thread(fetch)

    assert run(use()) == "token-1"
    thread.join(SAFETY)
    assert results == ["token-1"]
    assert endpoint.calls == 1


def test_a_wake_for_a_loop_that_is_closed() -> None:
    world = World()
    state = world.state()
    step = state.next_step()
    assert isinstance(step, Refresh)
    loop = asyncio.new_event_loop()

    async def wait() -> None:
        event = anyio.Event()
        state.watch(step.flight, _waker(event))

    loop.run_until_complete(wait())
    loop.close()
    state.abandon(step.flight)
    assert step.flight.done


def test_a_leader_that_vanishes_without_a_word_is_found_out() -> None:
    world = World()
    state = watched(world)
    there = [True]
    step = state.next_step(lambda: there[0])
    assert isinstance(step, Refresh)
    asked = credential(state, world, Endpoint(), patience=0.001)

    async def use() -> None:
        task = asyncio.create_task(asked.access_token())
        await asyncio.to_thread(state.wait_for, 3)
        assert not task.done()
        there[0] = False
        assert await task == "token-1"

    run(use())


def test_a_flight_that_ends_just_before_one_would_wait() -> None:
    state = Hasty()
    step = state.next_step()
    assert isinstance(step, Refresh)
    assert run(AsyncTokenCredential(state, Endpoint().async_fetch).access_token()) == "hasty"


def test_retries_are_awaited() -> None:
    world, endpoint = World(), Endpoint()
    endpoint.script = [refused(503), lost()]
    assert run(credential(world.state(), world, endpoint).access_token()) == "token-3"
    assert world.slept == [0.5, 1.0]


def test_without_a_sleep_it_is_the_loops() -> None:
    endpoint = Endpoint()
    endpoint.script = [lost()]
    policy = RetryPolicy(initial=0.0)
    asked = AsyncTokenCredential(TokenState(), endpoint.async_fetch, policy=policy)
    assert run(asked.access_token()) == "token-2"


def test_a_store_is_used_in_worker_threads() -> None:
    world, endpoint = World(), Endpoint()
    threads: dict[str, int] = {}

    class Noting(MemoryTokenStore):
        def load(self, key: str) -> StoredToken | None:
            threads["load"] = threading.get_ident()
            return super().load(key)

        def save(self, key: str, token: StoredToken) -> None:
            threads["save"] = threading.get_ident()
            super().save(key, token)

        @contextlib.contextmanager
        def lock(self, key: str) -> Iterator[None]:
            threads["lock"] = threading.get_ident()
            with super().lock(key):
                yield

    store = Noting()
    clients = [credential(world.state(), world, endpoint, store=store) for _ in range(3)]

    async def use() -> list[str]:
        return await asyncio.gather(*(client.access_token() for client in clients))

    assert run(use()) == ["token-1"] * 3
    assert set(threads) == {"load", "save", "lock"}
    assert threading.get_ident() not in threads.values()


def test_a_leader_cancelled_while_it_waits_for_the_stores_lock() -> None:
    world, endpoint = World(), Endpoint()
    store = MemoryTokenStore()
    trying = threading.Event()

    class Slow(MemoryTokenStore):
        @contextlib.contextmanager
        def lock(self, key: str) -> Iterator[None]:
            trying.set()
            with store.lock(key):
                yield
            left.set()

    left = threading.Event()
    asked = credential(world.state(), world, endpoint, store=Slow())

    async def use() -> None:
        with store.lock(""):
            task = asyncio.create_task(asked.access_token())
            await asyncio.to_thread(trying.wait, SAFETY)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        # The lock that was got for nobody is given back by the thread that got it.
        assert await asyncio.to_thread(left.wait, SAFETY)

    run(use())
    assert run(asked.access_token()) == "token-1"


def test_outside_asyncio_events_are_set_at_once() -> None:
    event = anyio.Event()
    _waker(event)()
    assert event.is_set()
    assert _loop_alive()()
