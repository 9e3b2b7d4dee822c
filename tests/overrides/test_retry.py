"""`decide`: every status, both kinds of operation, what the service says, and the bounds."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo._errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    GumglooError,
    StreamDecodeError,
    StreamIncompleteError,
    TokenError,
)
from gumgloo._retry import RetryPolicy, backoff, decide
from gumgloo_api.support.errors import ResponseDecodeError, status_error

POLICY = RetryPolicy()


def answer(
    status: int, *, retryable: bool | None = None, in_stream: bool = False, **headers: str
) -> GumglooError:
    """An error answer of the service."""
    error: dict[str, Any] = {"message": "no", "code": status if in_stream else 2006}
    if retryable is not None:
        error["retryable"] = retryable
    body = json.dumps({"error": error}).encode()
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return status_error("op", 200 if in_stream else status, names, body, in_stream=in_stream)


def wait(error: GumglooError, **changed: Any) -> float | None:
    """The decision after a first attempt of a read, unless something is changed."""
    facts: dict[str, Any] = {
        "attempt": 1,
        "idempotent": True,
        "replayable": True,
        "elapsed": 0.0,
        "deadline": None,
        "random": 0.0,
    }
    return decide(changed.pop("policy", POLICY), error=error, **{**facts, **changed})


# What an operation that may be sent twice is worth another attempt for.
AGAIN = {408, 409, 429, 500, 501, 502, 503, 504, 520, 522, 524, 529, 599}
STATUSES = sorted(AGAIN | {300, 304, 400, 401, 402, 403, 404, 405, 410, 413, 418, 422, 425, 600})


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("idempotent", [True, False])
@pytest.mark.parametrize("retryable", [True, None, False])
@pytest.mark.parametrize("asked", [None, "0", "7", "120", "121"])
def test_statuses(status: int, idempotent: bool, retryable: bool | None, asked: str | None) -> None:
    headers: dict[str, Any] = {} if asked is None else {"retry_after": asked}
    decision = wait(answer(status, retryable=retryable, **headers), idempotent=idempotent)
    again = (status in AGAIN if idempotent else status == 429) and retryable is not False
    if not again or asked == "121":
        assert decision is None
    else:
        # Zero asks for nothing: the back-off keeps callers from spinning.
        assert decision == (float(asked) if asked in ("7", "120") else 0.5)


@pytest.mark.parametrize(
    ("error", "read", "action"),
    [
        (APIConnectionError("lost"), 0.5, None),
        (APIConnectionError("refused", unsent=True), 0.5, 0.5),
        (APITimeoutError("slow", phase="connect", unsent=True), 0.5, 0.5),
        (APITimeoutError("slow", phase="first_byte"), 0.5, None),
        (APITimeoutError("slow", phase="idle"), 0.5, None),
        (APITimeoutError("over", phase="total"), None, None),
        (APITimeoutError("over", phase="total", unsent=True), None, None),
        (TokenError("no"), None, None),
        (ConfigurationError("no"), None, None),
        (StreamIncompleteError("cut"), None, None),
        (StreamDecodeError("bad"), None, None),
        (GumglooError("?"), None, None),
        (answer(503, in_stream=True), None, None),
        (answer(429, in_stream=True), None, None),
        (
            ResponseDecodeError(
                operation="op", path="", problem="", status_code=503, headers={}, body=b""
            ),
            None,
            None,
        ),
    ],
)
def test_other_failures(error: GumglooError, read: float | None, action: float | None) -> None:
    assert wait(error, idempotent=True) == read
    assert wait(error, idempotent=False) == action


def test_milliseconds_win() -> None:
    assert wait(answer(503, retry_after_ms="250", retry_after="9")) == 0.25


def test_an_absurd_retry_after_ends_it() -> None:
    assert wait(answer(503, retry_after="9" * 400)) is None


def test_a_body_that_is_gone_cannot_be_sent_again() -> None:
    assert wait(answer(503), replayable=False) is None
    assert wait(APIConnectionError("refused", unsent=True), replayable=False) is None


@pytest.mark.parametrize(
    ("retries", "waits"), [(0, [None]), (2, [0.5, 1.0, None]), (6, [0.5, 1, 2, 4, 8, 8, None])]
)
def test_the_number_of_retries(retries: int, waits: list[float | None]) -> None:
    policy = RetryPolicy(max_retries=retries)
    found = [wait(answer(500), policy=policy, attempt=n + 1) for n in range(len(waits))]
    assert found == waits


@pytest.mark.parametrize(
    ("elapsed", "deadline", "expected"),
    [(0.0, 0.6, 0.5), (0.0, 0.5, None), (9.4, 10.0, 0.5), (9.5, 10.0, None), (11.0, 10.0, None)],
)
def test_no_wait_that_ends_past_the_deadline(
    elapsed: float, deadline: float, expected: float | None
) -> None:
    assert wait(answer(500), elapsed=elapsed, deadline=deadline) == expected


def test_a_late_retry_after_is_not_shortened_to_fit() -> None:
    assert wait(answer(429, retry_after="30"), deadline=20.0) is None


def test_without_a_policy_of_ones_own() -> None:
    found = [wait(answer(500), attempt=attempt, random=0.5) for attempt in (1, 2, 3)]
    assert found == [0.4375, 0.875, None]


def test_a_policy_may_be_more_patient() -> None:
    patient = RetryPolicy(max_retries=9, initial=1, cap=300, longest_retry_after=600)
    assert wait(answer(429, retry_after="500"), policy=patient) == 500.0
    assert wait(answer(429), policy=patient, attempt=9) == 256.0
    assert wait(answer(429), policy=patient, attempt=9, random=0.5) == 224.0


def test_a_policy_may_leave_nothing_to_chance() -> None:
    assert wait(answer(500), policy=RetryPolicy(jitter=0), random=0.9) == 0.5
    assert wait(answer(500), policy=RetryPolicy(jitter=1), random=0.5) == 0.25
    assert wait(answer(500), policy=RetryPolicy(initial=0, cap=0)) == 0.0


def test_the_back_off_bears_any_number() -> None:
    assert backoff(POLICY, 10**9, 0.0) == 8.0


@pytest.mark.parametrize(
    "wrong",
    [
        {"max_retries": -1},
        {"max_retries": True},
        {"max_retries": 1.5},
        {"max_retries": "2"},
        {"initial": -1},
        {"initial": math.nan},
        {"cap": math.inf},
        {"longest_retry_after": -0.1},
        {"jitter": -0.1},
        {"jitter": 1.1},
        {"jitter": math.nan},
    ],
)
def test_a_policy_that_makes_no_sense(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=f"^{next(iter(wrong))}: expected"):
        RetryPolicy(**wrong)


@given(
    status=st.sampled_from(sorted(AGAIN)),
    attempt=st.integers(1, 4),
    retries=st.integers(3, 4),
    asked=st.none() | st.floats(0, 200).map(lambda value: f"{value:.3f}"),
    idempotent=st.booleans(),
    elapsed=st.floats(0, 50),
    deadline=st.none() | st.floats(0, 50),
    random=st.floats(0, 1, exclude_max=True),
)
def test_bounds(
    status: int,
    attempt: int,
    retries: int,
    asked: str | None,
    idempotent: bool,
    elapsed: float,
    deadline: float | None,
    random: float,
) -> None:
    headers: dict[str, Any] = {} if asked is None else {"retry_after": asked}
    decision = wait(
        answer(status, **headers),
        policy=RetryPolicy(max_retries=retries),
        attempt=attempt,
        idempotent=idempotent,
        elapsed=elapsed,
        deadline=deadline,
        random=random,
    )
    if decision is None:
        return
    assert attempt <= retries
    assert decision <= 120
    if deadline is not None:
        assert elapsed + decision < deadline
    if asked is not None and float(asked) > 0:
        assert decision == float(asked)
    else:
        whole = min(0.5 * 2 ** (attempt - 1), 8)
        assert 0.75 * whole < decision <= whole
