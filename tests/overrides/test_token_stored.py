"""Tokens that come from a store or another process: their times, and what they replace."""

from __future__ import annotations

import math
from typing import Any

import pytest

from gumgloo._errors import TokenError
from gumgloo._token import (
    Failure,
    Refresh,
    TokenState,
)
from tests.overrides._token_steps import given_token, lead, used
from tests.overrides._token_world import World

FAILED = Failure(TokenError("down"))


def test_a_stored_token_comes_back_with_its_times() -> None:
    world = World()
    state = world.state()
    token = given_token(state, lifetime=1000)
    world.advance(400)
    other = World(0.5)
    other.monotonic, other.wall = 7.0, world.wall
    again = other.state().restore(token.value, token.wall_expires_at, token.lifetime)
    assert again is not None
    assert again.expires_at - 7.0 == pytest.approx(600)
    assert again.refresh_at - 7.0 == pytest.approx(600 - (300 - 15))
    assert again.usable_until - 7.0 == pytest.approx(570)
    assert again.wall_expires_at - token.wall_expires_at == pytest.approx(0, abs=1e-3)


def test_a_clock_set_wrong_elsewhere_does_not_make_a_token_live_longer() -> None:
    world = World()
    token = world.state().restore("t", world.wall + 9e9, 1000)
    assert token is not None
    assert token.expires_at == pytest.approx(world.monotonic + 1000)


@pytest.mark.parametrize(
    ("value", "left", "lifetime"),
    [
        ("t", 29.0, 3600),
        ("t", -1.0, 3600),
        ("t", math.nan, 3600),
        ("t", "soon", 3600),
        ("t", None, 3600),
        pytest.param("t", 10**400, 3600, id="t-huge-3600"),
        ("t", 100.0, 0),
        ("t", 100.0, "x"),
        ("a b", 100.0, 3600),
        (None, 100.0, 3600),
    ],
)
def test_what_cannot_be_used_is_not_restored(value: Any, left: Any, lifetime: Any) -> None:
    world = World()
    until = world.wall + left if isinstance(left, float) else left
    assert world.state().restore(value, until, lifetime) is None


def test_a_rejected_token_is_not_restored_until_another_has_come() -> None:
    world = World()
    state = world.state()
    token = given_token(state)
    state.invalidate(token.value)
    assert state.restore(token.value, token.wall_expires_at, token.lifetime) is None
    assert state.restore("other", token.wall_expires_at, token.lifetime) is not None
    given_token(state, "second")
    assert state.restore(token.value, token.wall_expires_at, token.lifetime) is not None


def test_a_stale_token_from_elsewhere_serves_while_a_new_one_is_fetched() -> None:
    world = World()
    state = world.state()
    flight = lead(state)
    token = state.restore("theirs", world.wall + 200, 3600)
    assert token is not None
    state.adopt(flight, token)
    assert used(state) == "theirs"
    assert state.settle(flight, FAILED)
    assert used(state) == "theirs"


def test_nothing_is_adopted_over_a_usable_token_or_after_the_flight() -> None:
    world = World()
    state = world.state()
    given_token(state)
    world.advance(3400)
    theirs = state.restore("theirs", world.wall + 200, 3600)
    assert theirs is not None
    flight = lead(state)
    state.adopt(flight, theirs)
    assert used(state) == "first"
    state.forget()
    state.adopt(flight, theirs)
    assert not state.has_usable()
    assert isinstance(state.next_step(), Refresh)


def test_the_default_clocks_and_the_repr() -> None:
    state = TokenState()
    assert repr(state) == "TokenState(None)"
    token = given_token(state, "sentinel-" * 5)
    assert "sentinel" not in repr(state)
    assert repr(token) in repr(state)


def test_a_token_of_another_process_replaces_one_that_is_dead() -> None:
    world = World()
    state = world.state()
    given_token(state)
    world.advance(3600)
    flight = lead(state)
    theirs = state.make("theirs", 600, state.now())
    state.adopt(flight, theirs)
    assert used(state) == "theirs"


@pytest.mark.parametrize(("lifetime", "jitter"), [(100, 10), (300, 30), (3600, 30)])
def test_a_refresh_comes_early_by_a_tenth_of_a_life_at_most(lifetime: float, jitter: float) -> None:
    plain = World(random=0.0).state()
    late = World(random=1.0).state()
    ends = [state.make("t", lifetime, state.now()).refresh_at for state in (plain, late)]
    assert ends[1] - ends[0] == pytest.approx(jitter)
