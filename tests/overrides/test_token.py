"""`TokenState`: every step of the machine by itself."""

from __future__ import annotations

from typing import Any

import pytest

from gumgloo._errors import TokenError
from gumgloo._token import (
    Failure,
    Flight,
    Refresh,
    Refused,
    TokenState,
    UseToken,
    Wait,
)
from tests.overrides._token_steps import given_token, lead, used
from tests.overrides._token_world import World

FAILED = Failure(TokenError("down"))


def test_cold_one_leads_and_the_others_wait() -> None:
    state = World().state()
    flight = lead(state)
    assert state.next_step() == Wait(flight)
    state.settle(flight, state.make("t", 60, state.now()))
    assert used(state) == "t"
    assert isinstance(state.after(flight), UseToken)


def test_fresh_stale_expired() -> None:
    world = World()
    state = world.state()
    given_token(state)
    world.advance(3299.9)
    assert used(state) == "first"
    world.advance(0.2)
    flight = lead(state)
    # The others go on with the old one.
    assert used(state) == "first"
    state.abandon(flight)
    world.advance(269.8)
    assert state.has_usable()
    world.advance(0.2)
    # Inside the hard margin it counts as expired.
    assert not state.has_usable()
    flight = lead(state)
    assert state.next_step() == Wait(flight)


def test_a_margin_begins_with_its_first_moment() -> None:
    world = World()
    state = world.state()
    token = given_token(state)
    world.monotonic = token.refresh_at
    assert not token.is_fresh(state.now())
    assert token.is_usable(state.now())
    world.monotonic = token.usable_until
    assert not token.is_usable(state.now())


def test_a_refresh_that_takes_longer_than_the_old_token_lives() -> None:
    world = World()
    state = world.state()
    given_token(state)
    world.advance(3400)
    flight = lead(state)
    world.advance(200)
    assert state.next_step() == Wait(flight)


def test_expiry_counts_from_before_the_request() -> None:
    world = World()
    state = world.state()
    flight = lead(state)
    asked = state.now()
    world.advance(40)
    state.settle(flight, state.make("slow", 100, asked))
    assert used(state) == "slow"
    world.advance(49.9)
    assert state.has_usable()
    world.advance(0.2)
    assert not state.has_usable()


def test_a_token_that_expired_on_its_way_is_a_failure() -> None:
    world = World()
    state = world.state()
    flight = lead(state)
    asked = state.now()
    world.advance(100)
    state.settle(flight, state.make("late", 60, asked))
    step = state.after(flight)
    assert isinstance(step, Refused)
    assert "expired before it arrived" in str(step.error)


def test_a_failure_is_shared_and_nobody_tries_again_at_once() -> None:
    world = World()
    state = world.state()
    flight = lead(state)
    assert state.settle(flight, FAILED) is False
    steps = [state.after(flight), state.after(flight), state.next_step(), state.next_step()]
    errors = [step.error for step in steps if isinstance(step, Refused)]
    assert [str(error) for error in errors] == ["down"] * 4
    # Each has its own: a traceback must not grow from thread to thread.
    assert len({id(error) for error in [*errors, FAILED.error]}) == 5


def test_a_failure_is_shared_even_with_one_who_comes_late_to_hear_of_it() -> None:
    world = World()
    state = world.state()
    flight = lead(state)
    state.settle(flight, FAILED)
    world.advance(1.0)
    assert isinstance(state.after(flight), Refused)
    # For everybody else the back-off is over.
    assert isinstance(state.next_step(), Refresh)


def failures(world: World, state: TokenState, count: int, failure: Failure) -> list[float]:
    """Fail again and again as early as possible; the waits in between."""
    waits: list[float] = []
    for _ in range(count):
        state.settle(lead(state), failure)
        start = world.monotonic
        low, high = 0.0, 4000.0
        while high - low > 1e-3:
            world.monotonic = start + (low + high) / 2
            if isinstance(state.next_step(), Refused):
                low = world.monotonic - start
            else:
                high = world.monotonic - start
                state.abandon(_flight(state))
        world.monotonic = start + high
        waits.append(round(high, 2))
    return waits


def _flight(state: TokenState) -> Flight:
    step = state.next_step()
    assert isinstance(step, Wait)
    return step.flight


@pytest.mark.parametrize(
    ("failure", "random", "waits"),
    [
        (FAILED, 0.0, [1, 2, 4, 8, 16, 30, 30]),
        (FAILED, 0.8, [0.8, 1.6, 3.2, 6.4, 12.8, 24, 24]),
        (Failure(TokenError("slow"), retry_after=10.0), 0.0, [10, 10, 10, 10, 16]),
        (Failure(TokenError("away"), retry_after=1e9), 0.0, [3600, 3600]),
        (Failure(TokenError("no", final=True)), 0.0, [30, 30]),
        (Failure(TokenError("no", final=True), retry_after=90.0), 0.0, [30, 30]),
    ],
)
def test_back_off(failure: Failure, random: float, waits: list[float]) -> None:
    world = World(random)
    assert failures(world, world.state(), len(waits), failure) == pytest.approx(waits, abs=0.02)


def test_a_success_ends_the_back_off() -> None:
    world = World()
    state = world.state()
    failures(world, state, 5, FAILED)
    given_token(state)
    world.advance(3600)
    assert failures(world, state, 1, FAILED) == [1]


def test_a_stale_token_outlives_failures_and_one_warning_is_due() -> None:
    world = World()
    state = world.state()
    given_token(state)
    world.advance(3310)
    flight = lead(state)
    assert state.settle(flight, FAILED)
    step = state.after(flight)
    assert isinstance(step, UseToken)
    assert used(state) == "first"
    world.advance(1.1)
    assert not state.settle(lead(state), FAILED)
    assert used(state) == "first"
    # Expired in the middle of a back-off: the failure is known already.
    world.advance(2.1)
    assert not state.settle(lead(state), Failure(TokenError("down"), retry_after=600))
    world.advance(270)
    assert isinstance(state.next_step(), Refused)


def test_a_token_that_has_expired_outlives_no_failure() -> None:
    world = World()
    state = world.state()
    given_token(state)
    world.advance(3600)
    flight = lead(state)
    # Nothing stays in use, so that there is nothing to warn of.
    assert state.settle(flight, FAILED) is False
    world.advance(1.1)
    # Also who comes late to hear of it does.
    assert isinstance(state.after(flight), Refused)


def test_a_leader_who_leaves_loses_nobody() -> None:
    state = World().state()
    flight = lead(state)
    woken: list[str] = []
    assert state.watch(flight, lambda: woken.append("a"))
    assert state.watch(flight, lambda: woken.append("b"))
    state.abandon(flight)
    assert sorted(woken) == ["a", "b"]
    second = state.after(flight)
    assert isinstance(second, Refresh)
    assert state.after(flight) == Wait(second.flight)


def test_wakes_come_once_and_can_be_taken_back() -> None:
    state = World().state()
    flight = lead(state)
    woken: list[str] = []

    def first() -> None:
        woken.append("first")

    def second() -> None:
        woken.append("second")

    state.watch(flight, first)
    state.watch(flight, second)
    state.unwatch(flight, first)
    state.settle(flight, FAILED)
    state.abandon(flight)
    assert woken == ["second"]
    assert not state.watch(flight, first)
    state.unwatch(flight, first)


def test_a_wake_may_use_the_state() -> None:
    state = World().state()
    flight = lead(state)
    seen: list[Any] = []
    state.watch(flight, lambda: seen.append(state.next_step()))
    state.settle(flight, state.make("t", 60, state.now()))
    assert isinstance(seen[0], UseToken)


def test_a_leader_that_is_gone_is_replaced() -> None:
    state = World().state()
    alive = [True]
    step = state.next_step(lambda: alive[0])
    assert isinstance(step, Refresh)
    assert isinstance(state.after(step.flight), Wait)
    alive[0] = False
    second = state.after(step.flight)
    assert isinstance(second, Refresh)
    # What the first one brings, should it come back, is passed over.
    state.settle(step.flight, state.make("ghost", 3600, state.now()))
    assert state.next_step() == Wait(second.flight)
    state.settle(second.flight, state.make("real", 3600, state.now()))
    state.settle(step.flight, FAILED)
    assert used(state) == "real"


def test_a_rejected_token_is_dropped_only_while_it_is_the_current_one() -> None:
    state = World().state()
    given_token(state, "first")
    assert state.invalidate("other")
    assert used(state) == "first"
    assert state.invalidate("first")
    given_token(state, "second")
    assert state.invalidate("first")
    assert used(state) == "second"


def test_a_rejection_during_a_flight_waits_for_it() -> None:
    world = World()
    state = world.state()
    given_token(state)
    world.advance(3400)
    flight = lead(state)
    assert state.invalidate("first")
    assert state.next_step() == Wait(flight)
    # The leader has nothing to fall back on any more.
    state.settle(flight, FAILED)
    assert isinstance(state.after(flight), Refused)


def test_a_rejection_during_a_back_off_has_nothing_else_to_offer() -> None:
    world = World()
    state = world.state()
    given_token(state)
    world.advance(3400)
    state.settle(lead(state), FAILED)
    assert not state.invalidate("first")
    assert isinstance(state.next_step(), Refused)
    world.advance(1.1)
    assert state.invalidate("first")
    assert isinstance(state.next_step(), Refresh)


def test_an_expired_token_that_is_rejected_too() -> None:
    world = World()
    state = world.state()
    given_token(state)
    world.advance(9999)
    assert state.invalidate("other")
    assert isinstance(state.next_step(), Refresh)


def test_a_rejection_during_a_back_off_after_the_last_token_has_expired() -> None:
    world = World()
    state = world.state()
    given_token(state)
    world.advance(3600)
    state.settle(lead(state), Failure(TokenError("down"), retry_after=60.0))
    # There still is a token, but none that anybody could use.
    assert not state.invalidate("other")


def test_a_fork_drops_the_flight_and_keeps_the_token() -> None:
    world = World()
    state = world.state()
    given_token(state)
    world.advance(3400)
    flight = lead(state)
    world.pid = 2
    child = state.next_step()
    assert isinstance(child, Refresh)
    assert used(state) == "first"
    # The parent's leader cannot end the child's flight.
    state.settle(flight, FAILED)
    assert used(state) == "first"
    state.settle(child.flight, state.make("second", 3600, state.now()))
    assert used(state) == "second"


@pytest.mark.parametrize(("asleep", "kind"), [(3000, "fresh"), (3310, "stale"), (3600, "expired")])
def test_time_asleep_counts(asleep: float, kind: str) -> None:
    world = World()
    state = world.state()
    given_token(state)
    # The monotonic clock stands still while the machine sleeps.
    world.wall += asleep
    step = state.next_step()
    assert isinstance(step, UseToken) == (kind == "fresh")
    assert state.has_usable() == (kind != "expired")


def test_a_wall_clock_that_goes_back_changes_nothing() -> None:
    world = World()
    state = world.state()
    given_token(state)
    world.wall -= 86400
    assert used(state) == "first"
    world.monotonic += 3600
    assert isinstance(state.next_step(), Refresh)


def test_forgetting() -> None:
    state = World().state()
    given_token(state)
    state.forget()
    flight = lead(state)
    woken: list[int] = []
    state.watch(flight, lambda: woken.append(1))
    state.forget()
    assert woken == [1]
    second = lead(state)
    state.settle(flight, state.make("ghost", 3600, state.now()))
    state.settle(second, FAILED)
    assert isinstance(state.next_step(), Refused)
    state.forget()
    assert isinstance(state.next_step(), Refresh)


def test_forgetting_failures() -> None:
    world = World()
    state = world.state()
    failures(world, state, 4, FAILED)
    state.forget()
    assert failures(world, state, 2, FAILED) == [1, 2]


def test_after_forgetting_nothing_is_blocked_any_more() -> None:
    state = World().state()
    state.settle(lead(state), FAILED)
    assert not state.invalidate("other")
    state.forget()
    assert state.invalidate("other")


def test_a_rejection_before_anything_was_fetched() -> None:
    assert World().state().invalidate("other")
