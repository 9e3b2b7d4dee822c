"""Real threads on one credential: one request, everybody served, nobody waits who need not; forks.

Order is made by events, not by time: the endpoint answers only once everybody is where the test
wants them.
"""

from __future__ import annotations

import contextlib
import gc
import os
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from gumgloo._auth import TokenCredential
from gumgloo._errors import TokenError
from gumgloo._retry import RetryPolicy
from gumgloo._token import Flight, Refresh, TokenState
from gumgloo._token_flight import TokenReply
from tests.overrides._token_world import SAFETY, Endpoint, World, lost, refused

CALLERS = 50
ONCE = RetryPolicy(max_retries=0)


class Watched(TokenState):
    """A state that counts those who have begun to wait."""

    __slots__ = ("waiting",)

    def __init__(self, **changed: Any) -> None:
        super().__init__(**changed)
        self.waiting = threading.Semaphore(0)

    def watch(self, flight: Flight, wake: Callable[[], object]) -> bool:
        """Count, then wait as ever."""
        result = super().watch(flight, wake)
        self.waiting.release()
        return result

    def wait_for(self, count: int) -> None:
        """Until so many more have begun to wait."""
        for _ in range(count):
            assert self.waiting.acquire(timeout=SAFETY)


class Hasty(TokenState):
    """A state whose flight ends between a caller's look at it and its waiting for it."""

    __slots__ = ()

    def watch(self, flight: Flight, wake: Callable[[], object]) -> bool:
        """End it first."""
        self.settle(flight, self.make("hasty", 3600, self.now()))
        return super().watch(flight, wake)


def watched(world: World) -> Watched:
    """A watched state in this world."""
    return Watched(clock=lambda: world.monotonic, wall=lambda: world.wall, random=world.chance)


def together(count: int, call: Callable[[], Any]) -> list[Any]:
    """The results, or the errors, of as many calls at once."""
    results: list[Any] = []
    start = threading.Barrier(count)

    def run() -> None:
        start.wait(SAFETY)
        try:
            results.append(call())
        except TokenError as error:
            results.append(error)

    threads = [threading.Thread(target=run, daemon=True) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(SAFETY)
    assert len(results) == count
    return results


@pytest.mark.parametrize("before", ["cold", "expired", "rejected"])
@pytest.mark.parametrize("fault", [None, refused(400), refused(503), lost()], ids=str)
def test_fifty_threads_make_one_request(before: str, fault: Exception | None) -> None:
    world, endpoint = World(), Endpoint()
    state = watched(world)

    def fetch() -> TokenReply:
        if ready:
            state.wait_for(CALLERS - 1)
        return endpoint.fetch()

    ready = False
    credential = TokenCredential(state, fetch, world.sleep, world.chance, policy=ONCE)
    if before != "cold":
        sent = credential.authorize()
        if before == "rejected":
            credential.rejected(sent)
        else:
            world.advance(3600)
    ready = True
    earlier = endpoint.calls
    endpoint.script = [fault] if fault else []
    results = together(CALLERS, credential.access_token)
    assert endpoint.calls == earlier + 1
    # Each waited once: nobody spins.
    assert not state.waiting.acquire(blocking=False)
    if fault is None:
        assert Counter(results) == {f"token-{endpoint.calls}": CALLERS}
    else:
        assert {type(result) for result in results} == {TokenError}
        assert len({str(result) for result in results}) == 1
        # No two threads raise the same object: a traceback belongs to one of them.
        assert len({id(result) for result in results}) == CALLERS
        late = together(CALLERS, credential.access_token)
        assert {str(error) for error in late} == {str(results[0])}
        assert endpoint.calls == earlier + 1


def test_nobody_waits_while_the_old_token_is_good() -> None:
    world, endpoint = World(), Endpoint()
    state = watched(world)
    served = threading.Semaphore(0)

    def fetch() -> TokenReply:
        if endpoint.calls == 1:
            # The endpoint answers only after all the others have been served.
            for _ in range(CALLERS - 1):
                assert served.acquire(timeout=SAFETY)
        return endpoint.fetch()

    credential = TokenCredential(state, fetch, world.sleep, world.chance)
    credential.access_token()
    world.advance(3400)

    def call() -> str:
        token = credential.access_token()
        served.release()
        return token

    assert Counter(together(CALLERS, call)) == {"token-1": CALLERS - 1, "token-2": 1}
    assert endpoint.calls == 2


class Killed(BaseException):
    """What ends a thread in the middle."""


def test_a_leader_that_dies_is_followed_by_one_who_waited() -> None:
    world, endpoint = World(), Endpoint()
    state = watched(world)
    deaths = iter([True, True, False])

    def fetch() -> TokenReply:
        if next(deaths):
            state.wait_for(4)
            raise Killed
        return endpoint.fetch()

    credential = TokenCredential(state, fetch, world.sleep, world.chance)

    def call() -> str:
        try:
            return credential.access_token()
        except Killed:
            # Those who are left wait again.
            state.waiting.release()
            return "dead"

    results = Counter(together(5, call))
    assert results == {"dead": 2, "token-1": 3}


def test_a_leader_that_vanishes_without_a_word_is_found_out() -> None:
    world, endpoint = World(), Endpoint()
    state = watched(world)
    there = [True]
    step = state.next_step(lambda: there[0])
    assert isinstance(step, Refresh)
    credential = TokenCredential(state, endpoint.fetch, world.sleep, world.chance, patience=0.001)
    results: list[str] = []
    waiter = threading.Thread(target=lambda: results.append(credential.access_token()), daemon=True)
    waiter.start()
    # It waits, and looks up more than once.
    state.wait_for(3)
    assert results == []
    there[0] = False
    waiter.join(SAFETY)
    assert results == ["token-1"]


def test_a_flight_that_ends_just_before_one_would_wait() -> None:
    state = Hasty()
    token = TokenCredential(state, Endpoint().fetch).access_token
    step = state.next_step()
    assert isinstance(step, Refresh)
    assert token() == "hasty"


def test_the_collector_may_end_a_leader_while_the_state_is_locked() -> None:
    state = TokenState()
    step = state.next_step()
    assert isinstance(step, Refresh)
    flight = step.flight

    def leader() -> Iterator[None]:
        try:
            yield
        finally:
            state.abandon(flight)

    class Collecting:
        """Loses the suspended leader in the middle of a locked part."""

        def __init__(self) -> None:
            self.leader = leader()
            next(self.leader)

        def __call__(self) -> bool:
            del self.leader
            gc.collect()
            return True

    flight.alive = Collecting()
    state.next_step()
    assert flight.done


needs_fork = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here"),
    # Forking beside threads is what is tested; later Pythons warn of it.
    pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"),
]


def in_a_child(call: Callable[[], str]) -> str:
    """What the call gives in a forked child; "hung" if it does not end."""
    readable, writable = os.pipe()
    pid = os.fork()
    if pid == 0:  # pragma: no cover - the child is not measured
        outcome = "failed"
        with contextlib.suppress(BaseException):
            worker: list[str] = []
            thread = threading.Thread(target=lambda: worker.append(call()), daemon=True)
            thread.start()
            thread.join(SAFETY)
            outcome = worker[0] if worker else "hung"
        os.write(writable, outcome.encode())
        os._exit(0)
    os.close(writable)
    with open(readable, encoding="utf-8") as answer:
        text = answer.read()
    os.waitpid(pid, 0)
    return text


class TestForks:
    """What a child inherits."""

    pytestmark = needs_fork

    def test_the_token_is_kept(self) -> None:
        world, endpoint = World(), Endpoint()
        credential = TokenCredential(
            TokenState(clock=lambda: world.monotonic, wall=lambda: world.wall), endpoint.fetch
        )
        credential.access_token()
        assert in_a_child(lambda: f"{credential.access_token()} {endpoint.calls}") == "token-1 1"

    def test_a_flight_of_the_parent_is_not_waited_for(self) -> None:
        state, endpoint = TokenState(), Endpoint()
        asked, answered = threading.Event(), threading.Event()
        parent = os.getpid()

        def fetch() -> TokenReply:
            if os.getpid() == parent:
                asked.set()
                assert answered.wait(SAFETY)
                return TokenReply("of-the-parent", 3600)
            return endpoint.fetch()

        credential = TokenCredential(state, fetch)
        results: list[str] = []
        leader = threading.Thread(target=lambda: results.append(credential.access_token()))
        leader.start()
        assert asked.wait(SAFETY)
        assert in_a_child(credential.access_token) == "token-1"
        answered.set()
        leader.join(SAFETY)
        assert results == ["of-the-parent"]

    def test_a_lock_held_during_the_fork_is_not_waited_for(self) -> None:
        state, endpoint = TokenState(), Endpoint()
        held, go = threading.Event(), threading.Event()
        step = state.next_step(lambda: hold())
        assert isinstance(step, Refresh)

        def hold() -> bool:
            # Called by the state while it holds its lock.
            held.set()
            return go.wait(SAFETY)

        holder = threading.Thread(target=state.next_step)
        holder.start()
        assert held.wait(SAFETY)
        credential = TokenCredential(state, endpoint.fetch)
        assert in_a_child(credential.access_token) == "token-1"
        go.set()
        holder.join(SAFETY)
