"""The token's life under everything at once: a stateful test against a model of what is allowed.

The machine plays all callers itself, one step at a time, so every order of events can happen and
none depends on a scheduler. The model knows only what was issued and when, not how the state
machine works.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import suppress
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from gumgloo._auth import TokenCredential
from gumgloo._errors import TokenError
from gumgloo._token import Flight, Refresh, Refused, Step, UseToken, Wait
from gumgloo._token_flight import FETCH_ERRORS, Errand, Fetch, FlightPlan, Sleep, TokenReply
from tests.overrides._token_world import World, lost, refused, unreadable

# What the endpoint can do, with how long nobody may ask again after a flight that failed so.
FAULTS: dict[str, tuple[Callable[[], Any], float]] = {
    "refused": (lambda: refused(400), 30.0),
    "unknown client": (lambda: refused(401), 30.0),
    "forbidden": (lambda: refused(403), 30.0),
    "missing": (lambda: refused(404), 0.75),
    "busy": (lambda: refused(429), 0.75),
    "busy for long": (lambda: refused(429, headers={"retry-after": "500"}), 500.0),
    "down": (lambda: refused(503), 0.75),
    "down for a while": (lambda: refused(503, headers={"retry-after": "5"}), 5.0),
    "unreachable": (lost, 0.75),
    "garbage": (unreadable, 0.75),
    "no lifetime": (lambda: TokenReply("x", 0), 0.75),
    "no token": (lambda: TokenReply("", 60), 0.75),
}
# Float noise of the wall clock, which is a large number.
EPSILON = 1e-5


class Caller:
    """Somebody who may become a leader."""

    def __init__(self) -> None:
        self.gone = False

    def alive(self) -> bool:
        """Still there."""
        return not self.gone


class Waiter:
    """A caller who waits for a flight."""

    def __init__(self, flight: Flight) -> None:
        self.flight = flight
        self.woken = False

    def wake(self) -> None:
        """The flight has ended."""
        assert not self.woken
        self.woken = True


class TokenMachine(RuleBasedStateMachine):
    """All callers, both clocks, the endpoint, and a model of what they may see."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World()
        self.state = self.world.state()
        self.plan = FlightPlan(
            self.state,
            random=self.world.chance,
            secrets=(),
            store=None,
            store_key="",
            policy=None,
        )
        self.shell = TokenCredential(
            self.state, self.fetch, self.sleep, self.world.chance, headers={"x-app": "1"}
        )
        self.fault: str | None = None
        self.issued: dict[str, tuple[float, float, float]] = {}
        self.rejected: set[str] = set()
        self.current: str | None = None
        self.lifetime = 3600.0
        self.fetches = 0
        # When the request under way was sent, by both clocks.
        self.asked = (0.0, 0.0)
        self.open: tuple[Flight, Generator[Errand, Any, None]] | None = None
        self.leader = Caller()
        self.waiters: list[Waiter] = []
        self.quiet_until = -1.0
        self.failed_with: str | None = None

    # The model.

    def age(self, value: str) -> float:
        monotonic, wall, _ = self.issued[value]
        return max(self.world.monotonic - monotonic, self.world.wall - wall)

    def usable(self, value: str | None) -> bool:
        if value is None or value in self.rejected:
            return False
        lifetime = self.issued[value][2]
        return self.age(value) < lifetime - min(30, lifetime / 10)

    def surely_fresh(self, value: str | None) -> bool:
        """Fresh whatever chance did."""
        if value is None or not self.usable(value):
            return False
        lifetime = self.issued[value][2]
        return self.age(value) < lifetime - min(300, lifetime / 2) - EPSILON

    def check_used(self, value: str) -> None:
        lifetime = self.issued[value][2]
        assert self.age(value) < lifetime - min(30, lifetime / 10) + EPSILON
        assert value == self.current
        assert value not in self.rejected

    def fetch(self) -> TokenReply:
        """The endpoint."""
        self.fetches += 1
        if self.fault is not None:
            result = FAULTS[self.fault][0]()
            if isinstance(result, Exception):
                raise result
            return result  # type: ignore[no-any-return]  # a TokenReply
        value = f"token-{self.fetches}"
        self.issued[value] = (*self.asked, self.lifetime)
        return TokenReply(value, self.lifetime)

    def sleep(self, seconds: float) -> None:
        """The leader waits; what it does next is asking again."""
        self.world.sleep(seconds)
        self.note_asked()

    def note_asked(self) -> None:
        self.asked = (self.world.monotonic, self.world.wall)

    def note_end(self) -> None:
        """A flight ended after it had fetched."""
        value = f"token-{self.fetches}"
        if self.fault is not None:
            self.quiet_until = self.world.monotonic + FAULTS[self.fault][1]
        elif self.usable(value):
            self.current = value
            self.quiet_until = -1.0
        else:
            # It expired before it arrived.
            self.quiet_until = self.world.monotonic + 0.75

    # What happens.

    @initialize(random=st.floats(0, 1, exclude_max=True))
    def chance(self, random: float) -> None:
        self.world.random = random

    @rule(seconds=st.sampled_from([0.1, 1, 2.5, 10, 40, 299, 700, 3300, 4000]))
    def time_passes(self, seconds: float) -> None:
        self.world.advance(seconds)

    @rule(seconds=st.sampled_from([1, 250, 3300, 3580, 90000]))
    def machine_sleeps(self, seconds: float) -> None:
        self.world.wall += seconds

    @rule(seconds=st.sampled_from([1, 4000]))
    def wall_clock_goes_back(self, seconds: float) -> None:
        self.world.wall -= seconds

    @rule(fault=st.sampled_from([None, *FAULTS]))
    def endpoint_changes(self, fault: str | None) -> None:
        self.fault = fault

    @rule()
    def endpoint_recovers(self) -> None:
        self.fault = None

    @rule(lifetime=st.sampled_from([3600.0, 600.0, 5.0, 0.01, 86400.0]))
    def lifetimes_change(self, lifetime: float) -> None:
        self.lifetime = lifetime

    @precondition(lambda self: self.open is None)
    @rule()
    def a_caller_alone(self) -> None:
        """Through the sync shell, from start to end."""
        before = self.fetches
        started = self.world.monotonic
        had_usable = self.usable(self.current)
        had_fresh = self.surely_fresh(self.current)
        quiet = started < self.quiet_until
        self.note_asked()
        try:
            sent = self.shell.authorize()
        except TokenError as error:
            failure: TokenError | None = error
        else:
            failure = None
        if self.fetches > before:
            assert not had_fresh, "fetched while a fresh token was known"
            assert not quiet, "asked during the back-off"
            # With a usable token nobody waits for retries.
            assert self.fetches - before <= (1 if had_usable else 3)
            self.note_end()
        if failure is None:
            assert sent.token is not None
            assert sent.headers == {"x-app": "1", "Authorization": f"Bearer {sent.token}"}
            self.check_used(sent.token)
        else:
            assert not self.usable(self.current)
            assert failure.__cause__ is None
            assert failure.__context__ is None

    @rule(count=st.integers(1, 4))
    def callers_arrive(self, count: int) -> None:
        """Each does its next step and, if it has to wait, waits."""
        for _ in range(count):
            caller = Caller()
            self.take(self.state.next_step(caller.alive), caller)

    def take(self, step: Step, caller: Caller) -> None:
        if isinstance(step, UseToken):
            self.check_used(step.token.value)
        elif isinstance(step, Refused):
            assert not self.usable(self.current)
            assert self.world.monotonic < self.quiet_until
        elif isinstance(step, Wait):
            assert self.open is not None
            assert step.flight is self.open[0]
            assert not self.usable(self.current)
            waiter = Waiter(step.flight)
            assert self.state.watch(step.flight, waiter.wake)
            self.waiters.append(waiter)
        else:
            assert isinstance(step, Refresh)
            assert self.open is None, "two flights at once"
            assert not self.surely_fresh(self.current), "led while a fresh token was known"
            assert self.world.monotonic >= self.quiet_until, "asked during the back-off"
            self.note_asked()
            errands = self.plan.errands(step.flight)
            assert isinstance(next(errands), Fetch)
            self.open = (step.flight, errands)
            self.leader = caller

    @precondition(lambda self: self.open is not None)
    @rule()
    def the_leader_ends(self) -> None:
        assert self.open is not None
        flight, errands = self.open
        had_usable = self.usable(self.current)
        answer: Any = self.ask()
        fetched = 1
        with suppress(StopIteration):
            while True:
                errand = errands.send(answer)
                if isinstance(errand, Sleep):
                    self.sleep(errand.seconds)
                    answer = None
                else:
                    answer = self.ask()
                    fetched += 1
        assert fetched <= (1 if had_usable else 3)
        self.open = None
        self.note_end()
        self.everybody_goes_on(flight)

    def ask(self) -> Any:
        try:
            return self.fetch()
        except FETCH_ERRORS as error:
            return error

    @precondition(lambda self: self.open is not None)
    @rule()
    def the_leader_is_cancelled(self) -> None:
        assert self.open is not None
        flight, errands = self.open
        errands.close()
        self.open = None
        self.everybody_goes_on(flight)

    @precondition(lambda self: self.open is not None)
    @rule()
    def the_leader_vanishes(self) -> None:
        """Its loop stopped for good: nobody is woken, but those who wait look up now and then."""
        assert self.open is not None
        flight, errands = self.open
        self.open = None
        self.leader.gone = True
        for waiter in self.waiters:
            self.state.unwatch(flight, waiter.wake)
        self.everybody_goes_on(flight, woken=False)
        # It comes back when it is too late.
        errands.close()

    def everybody_goes_on(self, flight: Flight, *, woken: bool = True) -> None:
        """All who waited are woken, and none of them starts what has just failed."""
        waiters, self.waiters = self.waiters, []
        assert all(waiter.woken == woken for waiter in waiters)
        before = self.fetches
        callers = [Caller() for _ in waiters]
        steps = [
            self.state.after(waiter.flight, caller.alive)
            for waiter, caller in zip(waiters, callers, strict=True)
        ]
        if flight.error is not None:
            assert all(isinstance(step, Refused) for step in steps)
            assert {str(step.error) for step in steps if isinstance(step, Refused)} <= {
                str(flight.error)
            }
        for step, caller in zip(steps, callers, strict=True):
            self.take(step, caller)
        assert self.fetches == before

    @precondition(lambda self: bool(self.issued))
    @rule(data=st.data())
    def the_api_rejects(self, data: st.DataObject) -> None:
        value = data.draw(st.sampled_from(sorted(self.issued)))
        news = value == self.current
        another = self.state.invalidate(value)
        if news:
            self.rejected.add(value)
            self.current = None
        if self.usable(self.current) or self.open is not None:
            assert another
        elif another:
            assert self.world.monotonic >= self.quiet_until

    @rule()
    def a_fork(self) -> None:
        """On in the child: one caller, no flights; what waited is in the parent."""
        self.world.pid += 1
        self.open = None
        self.waiters = []

    @rule()
    def everything_is_forgotten(self) -> None:
        flight = self.open[0] if self.open else None
        self.state.forget()
        self.current = None
        self.quiet_until = -1.0
        if self.open is not None and flight is not None:
            self.open[1].close()
            self.open = None
            self.everybody_goes_on(flight)

    @invariant()
    def whoever_waits_has_a_leader(self) -> None:
        assert not self.waiters or self.open is not None
        assert not any(waiter.woken for waiter in self.waiters)

    def teardown(self) -> None:
        if self.open is not None:
            self.fault = None
            self.the_leader_ends()
        assert self.waiters == []


TestTokenMachine = TokenMachine.TestCase
TestTokenMachine.settings = settings(max_examples=150, stateful_step_count=40)
