"""`Timeout`: which arguments stand for which limits, and what is left of a total."""

from __future__ import annotations

import math
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo._errors import ConfigurationError
from gumgloo._timeout import Limit, Timeout
from gumgloo_api.support import UNSET

SECONDS = st.floats(min_value=0.001, max_value=1e6)
TIMES = st.floats(min_value=0, max_value=1e9)
DEFAULT = Timeout(connect=3.0, first_byte=40.0, idle=50.0, total=60.0)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (UNSET, DEFAULT),
        (None, Timeout(None, None, None, None)),
        (math.inf, Timeout(None, None, None, None)),
        (10, Timeout(3.0, 10.0, 10.0, None)),
        (2.5, Timeout(2.5, 2.5, 2.5, None)),
        (Timeout(idle=1), Timeout(5.0, 90.0, 1.0, None)),
    ],
)
def test_what_an_argument_stands_for(value: Any, expected: Timeout) -> None:
    assert Timeout.of(value, DEFAULT) == expected


def test_a_number_limits_connecting_where_the_default_does_not() -> None:
    assert Timeout.of(10, Timeout(connect=None)).connect == 10.0


@pytest.mark.parametrize("value", [0, -1, -0.0, math.nan, -math.inf, True, "5", (5, 5), b""])
def test_what_is_no_limit_is_refused(value: Any) -> None:
    with pytest.raises(ConfigurationError, match="timeout: expected"):
        Timeout.of(value, DEFAULT)
    for phase in ("connect", "first_byte", "idle", "total"):
        with pytest.raises(ConfigurationError, match=f"^{phase}: expected"):
            Timeout(**{phase: value})


def test_limits_are_floats_or_none() -> None:
    timeout = Timeout(connect=1, first_byte=math.inf, idle=None, total=7)
    assert (timeout.connect, timeout.first_byte, timeout.idle, timeout.total) == (
        1.0,
        None,
        None,
        7,
    )
    assert isinstance(timeout.connect, float)


def test_a_timeout_is_a_value() -> None:
    assert pickle.loads(pickle.dumps(DEFAULT)) == DEFAULT
    assert len({DEFAULT, Timeout(3.0, 40.0, 50.0, 60.0)}) == 1
    with pytest.raises(AttributeError):
        DEFAULT.total = 1.0  # type: ignore[misc]  # what is to fail


def test_without_a_total_nothing_runs_out() -> None:
    timeout = Timeout(total=None)
    assert timeout.deadline(5.0) is None
    assert timeout.remaining(1e9, 5.0) is None
    assert timeout.limit("idle", 1e9, 5.0) == Limit(90.0, "idle")


def test_what_is_left() -> None:
    timeout = Timeout(total=10.0)
    assert timeout.deadline(100.0) == 110.0
    assert timeout.remaining(104.0, 100.0) == 6.0
    assert timeout.remaining(111.0, 100.0) == 0.0


@pytest.mark.parametrize(
    ("own", "now", "expected"),
    [
        (5.0, 100.0, Limit(5.0, "first_byte")),
        (5.0, 104.0, Limit(5.0, "first_byte")),
        (5.0, 105.0, Limit(5.0, "total")),
        (5.0, 109.0, Limit(1.0, "total")),
        (5.0, 120.0, Limit(0.0, "total")),
        (None, 100.0, Limit(10.0, "total")),
    ],
)
def test_the_phase_that_is_named_is_the_one_that_ends_first(
    own: float | None, now: float, expected: Limit
) -> None:
    assert Timeout(first_byte=own, total=10.0).limit("first_byte", now, 100.0) == expected


@given(started=TIMES, passed=SECONDS, own=st.none() | SECONDS, total=st.none() | SECONDS)
def test_no_phase_outlives_the_deadline(
    started: float, passed: float, own: float | None, total: float | None
) -> None:
    now = started + passed
    seconds, phase = Timeout(idle=own, total=total).limit("idle", now, started)
    if total is not None:
        assert seconds is not None
        assert seconds <= max(0.0, started + total - now)
        assert seconds >= 0.0
    if own is not None:
        assert seconds is not None
        assert seconds <= own
    assert (seconds is None) == (own is None and total is None)
    assert phase in ("idle", "total")
