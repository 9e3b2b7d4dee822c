"""`Token`: lifetimes, windows, and what may stand in a header."""

from __future__ import annotations

import copy
import math
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo._errors import TokenError
from gumgloo._token import (
    DEFAULT_LIFETIME,
    TokenState,
    header_safe,
    lifetime_of,
)
from tests.overrides._token_world import World

YEAR = 365.25 * 86400


@pytest.mark.parametrize(
    ("expires_in", "seconds"),
    [
        (None, DEFAULT_LIFETIME),
        (None, 60.0),
        (3600, 3600.0),
        (0.5, 0.5),
        ("3600", 3600.0),
        (" 90.5 ", 90.5),
        (10 * YEAR, 10 * YEAR),
    ],
)
def test_lifetimes(expires_in: Any, seconds: float) -> None:
    assert lifetime_of(expires_in) == seconds


def test_a_lifetime_that_is_not_said_is_a_minute() -> None:
    assert (lifetime_of(None), DEFAULT_LIFETIME) == (60.0, 60.0)


@pytest.mark.parametrize(
    "expires_in",
    [
        *(0, -1, math.nan, math.inf, True, False, 10 * YEAR + 1, 10**400),
        *("nan", "inf", "soon", "", "9" * 400),
        *([3600], {"s": 1}, b"60"),
    ],
)
def test_no_lifetimes(expires_in: Any) -> None:
    with pytest.raises(TokenError, match="expires_in") as caught:
        lifetime_of(expires_in)
    assert not caught.value.final


@pytest.mark.parametrize("value", ["a", "eyJ.a-b_c~+/=", "!", "~"])
def test_header_values(value: str) -> None:
    assert header_safe(value)


@pytest.mark.parametrize("value", ["", "a b", "a\n", "\ta", "a\x7f", "ä", "a\x00", None, b"a", 1])
def test_no_header_values(value: Any) -> None:
    assert not header_safe(value)
    with pytest.raises(TokenError, match="no usable access token"):
        TokenState().make(value, 60, TokenState().now())


@given(lifetime=st.floats(0.001, 10 * YEAR), random=st.floats(0, 1, exclude_max=True))
def test_windows(lifetime: float, random: float) -> None:
    world = World(random)
    state = world.state()
    token = state.make("t", lifetime, state.now())
    assert token.expires_at == world.monotonic + lifetime
    hard = min(30, lifetime / 10)
    stale = min(300, lifetime / 2)
    assert token.usable_until == pytest.approx(token.expires_at - hard)
    before = token.expires_at - token.refresh_at
    assert stale - hard - 1e-6 <= before <= stale + 1e-6
    assert token.refresh_at <= token.usable_until < token.expires_at or lifetime < 1e-9


@pytest.mark.parametrize(
    ("random", "refresh_at"), [(0.0, 3300.0), (0.5, 3315.0), (0.999, 3300 + 0.999 * 30)]
)
def test_chance_delays_the_refresh(random: float, refresh_at: float) -> None:
    world = World(random)
    state = world.state()
    token = state.make("t", 3600, state.now())
    assert token.refresh_at - world.monotonic == pytest.approx(refresh_at)


def test_a_token_is_a_value_and_shows_nothing() -> None:
    state = World().state()
    token = state.make("sentinel-" * 5, 3600, state.now())
    assert copy.copy(token) == token == pickle.loads(pickle.dumps(token))
    assert hash(token) == hash(copy.deepcopy(token))
    assert "sentinel" not in repr(token)
    assert "sentinel" not in str(token)
    with pytest.raises(AttributeError):
        token.value = "x"  # type: ignore[misc]  # what is to fail
