"""Tokens as whole clients use them: many callers, faults, clocks that jump, callers who are
cancelled, and processes that fork.

`test_token_machine` plays the state itself, step by step; here is all of it, from the call to the
wire. The model knows what was issued when by which clock, what was revoked, and until when the
endpoint is not to be asked.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Generator
from contextlib import contextmanager, nullcontext
from typing import Any

import anyio
import httpx
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from gumgloo import AuthenticationError, TokenError
from tests.machines._forking import CAN_FORK, in_child
from tests.machines._platform import Issued, Platform, timing_in
from tests.machines._steps import FLAVOURS, Machine, outcome
from tests.overrides._clients import Side
from tests.overrides._token_world import SAFETY, World

# With how long nobody may ask again after it, at least and at most.
FAULTS: dict[Any, tuple[float, float]] = {
    400: (30, 30), 401: (30, 30), 403: (30, 30), 404: (0.75, 30), 429: (0.75, 30),
    503: (0.75, 30), "lost": (0.75, 30), "unsent": (0.75, 30), "garbage": (0.75, 30),
}  # fmt: skip
RETRIED = (429, 503, "lost", "unsent")
EPSILON = 1e-3


class TokenClientMachine(Machine):
    """One client, the platform, and what the client may do."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World()
        self.platform = Platform(self.world, awaited=False)
        self.rejected: set[str] = set()
        #: Nobody may ask before the first, and somebody has to after the second.
        self.quiet = (-1.0, -1.0)

    @initialize(awaited=st.sampled_from(FLAVOURS), random=st.sampled_from([0.0, 0.5, 0.99]))
    def begin(self, awaited: bool, random: float) -> None:
        self.world.random = random
        self.platform.awaited = awaited
        transport = httpx.MockTransport(self.platform)
        side = Side(awaited=awaited, timing=timing_in(self.world), transport=transport)
        self.side = self.exits.enter_context(side)
        self.client = side.gloo(client_id="client", client_secret="test-secret", max_retries=0)

    # The model

    @property
    def newest(self) -> str | None:
        return max(self.platform.issued, key=lambda name: int(name.split("-")[-1]), default=None)

    def age(self, token: Issued) -> float:
        """By the clock that has moved further."""
        return max(self.world.monotonic - token.monotonic, self.world.wall - token.wall)

    def usable(self, value: str | None) -> bool:
        if value is None or value in self.rejected:
            return False
        token = self.platform.issued[value]
        return self.age(token) < token.lifetime - min(30, token.lifetime / 10)

    def fresh(self, value: str | None) -> bool:
        """Whatever chance did."""
        if value is None or not self.usable(value):
            return False
        token = self.platform.issued[value]
        return self.age(token) < token.lifetime - min(300, token.lifetime / 2) - EPSILON

    # What happens

    @rule(seconds=st.sampled_from([0.1, 1, 10, 31, 299, 700, 3300, 4000]))
    def time_passes(self, seconds: float) -> None:
        self.world.advance(seconds)

    @rule(seconds=st.sampled_from([1, 250, 3300, 90000]))
    def the_machine_sleeps(self, seconds: float) -> None:
        """The monotonic clock may stand still then; the wall clock does not."""
        self.world.wall += seconds
        self.platform.drift += seconds

    @rule(seconds=st.sampled_from([-4000, -1, 1, 4000]))
    def the_wall_clock_is_set(self, seconds: float) -> None:
        self.world.wall += seconds

    @rule(fault=st.sampled_from([None, None, *FAULTS]))
    def the_endpoint_changes(self, fault: Any) -> None:
        self.platform.fault = fault

    @rule(lifetime=st.sampled_from([3600.0, 600.0, 20.0, 86400.0]))
    def lifetimes_change(self, lifetime: float) -> None:
        self.platform.lifetime = lifetime

    @precondition(lambda self: self.platform.issued)
    @rule(all_of_them=st.booleans())
    def tokens_are_revoked(self, all_of_them: bool) -> None:
        for value, token in self.platform.issued.items():
            if all_of_them or value == self.newest:
                token.revoked = True

    @rule(count=st.sampled_from([1, 2, 5]))
    def callers_come(self, count: int) -> None:
        """At once where they can: one after another on the synchronous side."""
        if not self.side.awaited:
            for _ in range(count):
                self.batch(1, lambda: [self.one_call()])
            return

        async def gathered() -> list[Any]:
            calls = (self.client.items.list("p") for _ in range(count))
            return await asyncio.gather(*calls, return_exceptions=True)

        self.batch(count, lambda: self.side.do(gathered()))

    @precondition(lambda self: self.side.awaited and self.must_ask())
    @rule(others=st.sampled_from([1, 3]))
    def the_leader_is_cancelled(self, others: int) -> None:
        """While its token is on the way: another leads, and nobody is lost."""
        self.platform.gate = gate = anyio.Event()
        cancelled = 0

        async def scene() -> list[Any]:
            nonlocal cancelled
            leader = asyncio.create_task(self.client.items.list("p"))
            while not self.platform.waiting.is_set():
                await asyncio.sleep(0)
            waiting = [asyncio.create_task(self.client.items.list("p")) for _ in range(others)]
            await asyncio.sleep(0)
            leader.cancel()
            (stopped,) = await asyncio.gather(leader, return_exceptions=True)
            cancelled += isinstance(stopped, asyncio.CancelledError)
            return await asyncio.wait_for(asyncio.gather(*waiting, return_exceptions=True), SAFETY)

        before = self.platform.fetches
        self.batch(others, lambda: self.side.do(scene()), cancelled=1)
        self.platform.waiting.clear()
        assert cancelled == 1
        assert self.platform.fetches > before + 1, "nobody led after the one who was cancelled"
        gate.set()

    @precondition(lambda self: CAN_FORK)
    @rule(count=st.integers(1, 2), locked=st.booleans())
    def the_process_forks(self, count: int, locked: bool) -> None:
        """The child goes on with what was known; the parent hears nothing of it.

        Another thread may be at the state that very moment; in the child it is no more.
        """

        def work() -> None:
            self.in_another_loop()
            for _ in range(count):
                self.batch(1, lambda: [self.one_call()])

        with self.held_by_another() if locked else nullcontext():
            told = in_child(work)
        assert told == ""

    @precondition(lambda self: CAN_FORK and not self.side.awaited and self.must_ask())
    @rule()
    def the_process_forks_while_a_token_is_on_its_way(self) -> None:
        """What waits is in the parent: the child leads a flight of its own."""
        self.platform.gate = gate = threading.Event()
        result: list[Any] = []
        other = threading.Thread(target=lambda: result.append(self.one_call()))
        self.batch(1, lambda: self.forked(other, gate, result))

    def forked(
        self, other: threading.Thread, gate: threading.Event, result: list[Any]
    ) -> list[Any]:
        other.start()
        assert self.platform.waiting.wait(SAFETY)

        def work() -> None:
            before = self.platform.fetches
            self.batch(1, lambda: [self.one_call()])
            assert self.platform.fetches > before, "waited for the parent's"

        told = in_child(work)
        gate.set()
        other.join(SAFETY)
        self.platform.waiting.clear()
        assert told == ""
        return result

    @contextmanager
    def held_by_another(self) -> Generator[None]:
        """The state's lock, in a thread that stays behind."""
        lock = self.client._credential._state._lock()
        held, done = threading.Event(), threading.Event()

        def hold() -> None:
            with lock:
                held.set()
                done.wait(SAFETY)

        other = threading.Thread(target=hold)
        other.start()
        held.wait(SAFETY)
        yield
        done.set()
        other.join(SAFETY)

    def in_another_loop(self) -> None:
        """A loop belongs to the process that made it."""
        if self.side.awaited:
            self.side._runner = asyncio.Runner()

    def one_call(self) -> Any:
        return outcome(self.side, lambda: self.client.items.list("p"))

    # What follows

    def must_ask(self) -> bool:
        return not self.usable(self.newest) and self.world.monotonic >= self.quiet[1]

    def batch(self, count: int, calls: Any, *, cancelled: int = 0) -> None:
        """Calls at the same time, and whether they came to what they have to."""
        platform, world = self.platform, self.world
        fetches, issued, sent = platform.fetches, len(platform.issued), len(platform.sent)
        known, began = self.newest, world.monotonic
        fresh, usable = self.fresh(known), self.usable(known)
        taken = known is not None and platform.good(known)
        quiet = self.quiet
        results = calls()
        assert len(results) == count
        asked = platform.fetches - fetches - cancelled
        new = len(platform.issued) - issued
        refused = {value for value, good in platform.sent[sent:] if not good}
        for value, _ in platform.sent[sent:]:
            self.check_sent(value, began)
        again = usable and not taken and bool(refused)
        if fresh and not again:
            assert asked == 0, "asked while a fresh token was known"
        if not usable and began < quiet[0]:
            assert asked == 0, "asked during the back-off"
            assert all(type(one) is TokenError for one in results)
        if not usable and began >= quiet[1]:
            assert asked > 0
        attempts = 3 if platform.fault in RETRIED else 1
        assert asked <= attempts + (again and attempts + 1), "asked too often"
        assert new <= 1, "a token too many"
        self.rejected |= refused
        if asked:
            wait = FAULTS.get(platform.fault)
            end = world.monotonic
            self.quiet = (-1.0, -1.0) if wait is None else (began + wait[0], end + wait[1])
        if platform.fault is None and (asked or (usable and taken)):
            assert results == [[]] * count, "a call failed though a token was to be had"
        for one in results:
            assert one == [] or isinstance(one, (TokenError, AuthenticationError)), repr(one)
        if any(isinstance(one, AuthenticationError) for one in results):
            assert again and platform.fault is not None, "a refusal that could be helped"

    def check_sent(self, value: str, began: float) -> None:
        token = self.platform.issued[value]
        margin = min(30, token.lifetime / 10)
        assert self.age(token) < token.lifetime - margin + EPSILON + self.world.monotonic - began
        assert value not in self.rejected, "a refused token was sent again"

    @invariant()
    def nobody_waits(self) -> None:
        assert self.platform.gate is None
        assert not self.platform.waiting.is_set()

    def finish(self) -> None:
        """Once all is well again, a call succeeds."""
        self.platform.fault = None
        self.platform.lifetime = 3600.0
        self.world.advance(90_000)
        self.quiet = (-1.0, -1.0)
        self.batch(1, lambda: [self.one_call()])
        assert self.platform.sent[-1][1]


TestTokenClientMachine = TokenClientMachine.TestCase
TestTokenClientMachine.settings = settings(max_examples=150, stateful_step_count=15)


def test_late_refusals_do_not_spend_the_new_token() -> None:
    """An order that chance seldom finds: some hear late that a token was revoked."""
    machine = TokenClientMachine()
    with machine.exits:
        machine.begin(awaited=True, random=0.5)
        machine.callers_come(2)
        machine.tokens_are_revoked(all_of_them=True)
        machine.callers_come(5)
        assert machine.platform.fetches == 2
