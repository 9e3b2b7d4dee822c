"""Many callers of one client with a refresh token: one refresh, whoever gives up meanwhile.

Order is made by events: the endpoint answers only once everybody is where the test wants them.
"""

from __future__ import annotations

import asyncio
import gc
import threading
from collections import Counter
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import anyio
import httpx
import pytest

from gumgloo import AsyncGumloop, ConfigurationError, TokenError
from gumgloo._pool import running_loop
from gumgloo._token import TokenState
from gumgloo.gumloop._refresh import to_the_end
from gumgloo_api.gumloop.models import OAuthToken
from tests.overrides._clients import Side, check_error
from tests.overrides._oauth_world import FIRST, GRANT, Issuer
from tests.overrides._token_world import SAFETY

TASKS = 1000
THREADS = 50


async def outcome(client: Any) -> Any:
    """What a caller gets: None, or the error."""
    try:
        await client.models.list()
    except TokenError as error:
        return error


async def settle_down() -> None:
    """Let every task run until it waits for something."""
    for _ in range(20):
        await asyncio.sleep(0)


class Gate:
    """Holds refreshes back until it is opened. Made in the loop that uses it.

    Args:
        issuer: what answers.
    """

    def __init__(self, issuer: Issuer) -> None:
        self.issuer = issuer
        self.open = asyncio.Event()
        self.waiting = 0

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/oauth/token"):
            self.waiting += 1
            await self.open.wait()
            # Late, as over a network: whoever was cancelled has gone by now.
            await asyncio.sleep(0)
        return self.issuer(request)


Use = Callable[[Any, Gate], Any]


def run(issuer: Issuer, use: Use, **more: Any) -> Any:
    """Run `use` with a client in a loop of its own; a test that would hang fails."""

    async def limited(side: Side, gate: Gate) -> Any:
        return await asyncio.wait_for(use(side.gumloop(**{**GRANT, **more}), gate), SAFETY)

    gate = Gate(issuer)
    with Side.answering(gate, awaited=True) as side:
        return side.do(limited(side, gate))


@pytest.fixture
def issuer() -> Issuer:
    return Issuer()


# Tasks


@pytest.mark.parametrize("invalid", [False, True], ids=["a token", "a refusal"])
def test_a_thousand_tasks_make_one_refresh(invalid: bool, issuer: Issuer) -> None:
    told: list[Any] = []

    async def use(client: Any, gate: Gate) -> list[Any]:
        tasks = [asyncio.create_task(outcome(client)) for _ in range(TASKS)]
        await settle_down()
        assert gate.waiting == 1
        gate.open.set()
        return await asyncio.gather(*tasks)

    if invalid:
        issuer.current = "another"
    results = run(issuer, use, on_rotate=told.append)
    assert issuer.sent == [FIRST]
    if invalid:
        assert {(type(error), error.final, error.code) for error in results} == {
            (TokenError, True, "invalid_grant")
        }
        assert len({id(error) for error in results}) == TASKS
        check_error(results[0], FIRST)
    else:
        assert results == [None] * TASKS
        assert Counter(issuer.calls) == {"access-1": TASKS}
        assert len(told) == 1


def test_a_thousand_tasks_whose_token_was_revoked_make_one_refresh(issuer: Issuer) -> None:
    async def use(client: Any, gate: Gate) -> None:
        gate.open.set()
        await client.models.list()
        issuer.good.clear()
        assert set(await asyncio.gather(*(outcome(client) for _ in range(TASKS)))) == {None}

    run(issuer, use)
    assert issuer.sent == [FIRST, "refresh-1"]
    assert set(issuer.calls) == {"access-1", "access-2"}
    assert Counter(issuer.calls)["access-2"] == TASKS


def test_nobody_uses_the_token_while_the_hook_saves_it(issuer: Issuer) -> None:
    saving = asyncio.Event()

    async def save(_: OAuthToken) -> None:
        await saving.wait()

    async def use(client: Any, gate: Gate) -> None:
        gate.open.set()
        tasks = [asyncio.create_task(outcome(client)) for _ in range(100)]
        await settle_down()
        assert (issuer.sent, issuer.calls) == ([FIRST], [])
        saving.set()
        assert set(await asyncio.gather(*tasks)) == {None}

    run(issuer, use, on_rotate=save)


@pytest.mark.parametrize("others", [0, 5])
def test_a_leader_who_is_cancelled_loses_no_answer(others: int, issuer: Issuer) -> None:
    told: list[Any] = []

    async def use(client: Any, gate: Gate) -> None:
        leader = asyncio.create_task(client.models.list())
        await settle_down()
        tasks = [asyncio.create_task(outcome(client)) for _ in range(others)]
        await settle_down()
        leader.cancel()
        with pytest.raises(asyncio.CancelledError):
            await leader
        late = asyncio.create_task(outcome(client))
        await settle_down()
        gate.open.set()
        assert set(await asyncio.gather(late, *tasks)) == {None}

    run(issuer, use, on_rotate=told.append)
    # The request of the leader went on without the leader.
    assert issuer.sent == [FIRST]
    assert [answer.refresh_token for answer in told] == ["refresh-1"]
    assert issuer.calls == ["access-1"] * (others + 1)


def test_all_callers_may_give_up_and_the_answer_still_counts(issuer: Issuer) -> None:
    told: list[Any] = []

    async def use(client: Any, gate: Gate) -> None:
        with anyio.CancelScope() as scope:
            async with anyio.create_task_group() as group:
                for _ in range(3):
                    group.start_soon(outcome, client)
                await settle_down()
                scope.cancel()
        gate.open.set()
        await settle_down()
        assert (client.refresh_token, len(told)) == ("refresh-1", 1)
        await client.models.list()

    run(issuer, use, on_rotate=told.append)
    assert (issuer.sent, issuer.calls) == ([FIRST], ["access-1"])


def test_a_leader_who_is_cancelled_while_the_hook_saves(issuer: Issuer) -> None:
    saving = asyncio.Event()
    saved: list[Any] = []

    async def save(answer: OAuthToken) -> None:
        await saving.wait()
        saved.append(answer.refresh_token)

    async def use(client: Any, gate: Gate) -> None:
        gate.open.set()
        leader = asyncio.create_task(client.models.list())
        await settle_down()
        leader.cancel()
        with pytest.raises(asyncio.CancelledError):
            await leader
        saving.set()
        await client.models.list()

    run(issuer, use, on_rotate=save)
    assert (issuer.sent, saved) == ([FIRST], ["refresh-1"])


def test_a_loop_that_ends_before_the_answer_leaves_it_to_the_next(issuer: Issuer) -> None:
    gates: list[Gate] = []

    async def answer(request: httpx.Request) -> httpx.Response:
        return await gates[-1](request)

    async def leave(client: Any) -> None:
        leader = asyncio.create_task(client.models.list())
        await settle_down()
        leader.cancel()

    async def come_back(client: Any) -> None:
        gates.append(Gate(issuer))
        gates[-1].open.set()
        await client.models.list()

    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    client = AsyncGumloop(**GRANT, http_client=http)
    gates.append(Gate(issuer))
    asyncio.run(leave(client))
    asyncio.run(come_back(client))
    assert (issuer.sent, issuer.calls) == ([FIRST], ["access-1"])


# Work that goes on


@contextmanager
def silent() -> Generator[None]:
    """Fails where the loop has to report an error that nobody took."""
    reported: list[Any] = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: reported.append(context))
    yield
    gc.collect()
    assert reported == []


async def fails(ready: asyncio.Event) -> None:
    await ready.wait()
    raise ConfigurationError("the client is closed")


def test_an_error_that_nobody_waits_for_is_nobodys() -> None:
    async def use() -> None:
        tasks: set[asyncio.Task[None]] = set()
        ready = asyncio.Event()
        with silent():
            caller = asyncio.create_task(to_the_end(fails(ready), tasks, running_loop()))
            await settle_down()
            caller.cancel()
            with pytest.raises(asyncio.CancelledError):
                await caller
            assert len(tasks) == 1
            ready.set()
            await settle_down()
            assert tasks == set()

    asyncio.run(use())


def test_an_error_that_somebody_waits_for_is_raised() -> None:
    async def use() -> None:
        ready = asyncio.Event()
        ready.set()
        with silent(), pytest.raises(ConfigurationError):
            await to_the_end(fails(ready), set(), running_loop())

    asyncio.run(use())


def test_work_that_is_cancelled_itself_tells_the_caller() -> None:
    async def use() -> None:
        tasks: set[asyncio.Task[None]] = set()
        caller = asyncio.create_task(to_the_end(fails(asyncio.Event()), tasks, running_loop()))
        await settle_down()
        (task,) = tasks
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await caller

    asyncio.run(use())


def test_outside_asyncio_the_cancelling_waits() -> None:
    done: list[bool] = []

    async def work() -> None:
        await anyio.lowlevel.checkpoint()
        done.append(True)

    async def use() -> None:
        with anyio.CancelScope() as scope:
            scope.cancel()
            await to_the_end(work(), set(), None)
            done.append(True)
            await anyio.lowlevel.checkpoint()
            done.append(False)

    asyncio.run(use())
    assert done == [True, True]


# Threads


class Barrier:
    """Holds a refresh back until all other threads wait for it.

    Args:
        issuer: what answers.
    """

    def __init__(self, issuer: Issuer) -> None:
        self.issuer = issuer
        self.lock = threading.Lock()
        self.arrived = threading.Semaphore(0)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/oauth/token"):
            for _ in range(THREADS - 1):
                assert self.arrived.acquire(timeout=SAFETY)
        with self.lock:
            return self.issuer(request)


class Watched(TokenState):
    """Tells when somebody waits."""

    arrived: threading.Semaphore

    def watch(self, flight: Any, wake: Any) -> bool:
        waits = super().watch(flight, wake)
        self.arrived.release()
        return waits


@pytest.mark.parametrize("invalid", [False, True], ids=["a token", "a refusal"])
def test_fifty_threads_make_one_refresh(
    invalid: bool, issuer: Issuer, monkeypatch: pytest.MonkeyPatch
) -> None:
    barrier = Barrier(issuer)
    Watched.arrived = barrier.arrived
    monkeypatch.setattr("gumgloo.gumloop._refresh.TokenState", Watched)
    told: list[Any] = []
    if invalid:
        issuer.current = "another"
    with Side.answering(barrier, awaited=False) as side:
        client = side.gumloop(**GRANT, on_rotate=told.append)

        def call(_: int) -> Any:
            try:
                client.models.list()
            except TokenError as error:
                return error

        with ThreadPoolExecutor(THREADS) as pool:
            results = list(pool.map(call, range(THREADS)))
    assert issuer.sent == [FIRST]
    if invalid:
        assert {(type(error), error.code) for error in results} == {(TokenError, "invalid_grant")}
        assert len({id(error) for error in results}) == THREADS
    else:
        assert results == [None] * THREADS
        assert Counter(issuer.calls) == {"access-1": THREADS}
        assert len(told) == 1
