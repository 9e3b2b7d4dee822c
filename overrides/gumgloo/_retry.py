"""Whether a failed attempt is worth another, and how long to wait for it: a pure decision.

Guarantees: no clock, no random source and no sleep of its own; the same facts give the same
answer. A wait is never longer than `cap`, or than `longest_retry_after` where the service asks
for one, and never ends at or past the deadline.

What may be retried:

- An operation that does no harm when sent twice: 408, 409, 429, any 5xx, and lost connections.
- Any other operation: only when it cannot have been processed: 429, or no connection was made.
- Never: what the service calls not retryable, errors inside a stream, answers that do not fit,
  a body that cannot be sent again, anything after the total time limit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from gumgloo_api.support.errors import APIStatusError, GumglooError

from ._errors import APIConnectionError, APITimeoutError, ConfigurationError

__all__ = ["RetryPolicy", "backoff", "decide"]

_STATUSES = frozenset({408, 409, 429})
# 2 ** 64 s is beyond any cap; more would only overflow.
_LARGEST_EXPONENT = 64


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often and how patiently to retry.

    Args:
        max_retries: attempts after the first (default 2; 0 turns retries off).
        initial: seconds before the first retry, doubled for each later one (default 0.5).
        cap: the longest wait that doubling leads to (default 8).
        jitter: the share of a wait that chance may take off, 0 to 1 (default a quarter).
        longest_retry_after: a `Retry-After` beyond these seconds ends the retries (default 120).

    Raises:
        ConfigurationError: a value out of range.
    """

    max_retries: int = 2
    initial: float = 0.5
    cap: float = 8.0
    jitter: float = 0.25
    longest_retry_after: float = 120.0

    def __post_init__(self) -> None:
        retries: Any = self.max_retries
        if not isinstance(retries, int) or isinstance(retries, bool) or retries < 0:
            raise ConfigurationError("max_retries: expected an integer of 0 or more")
        for name in ("initial", "cap", "longest_retry_after"):
            if not 0 <= getattr(self, name) < float("inf"):
                raise ConfigurationError(f"{name}: expected seconds, 0 or more")
        if not 0 <= self.jitter <= 1:
            raise ConfigurationError("jitter: expected a share between 0 and 1")


def backoff(policy: RetryPolicy, retries: int, random: float) -> float:
    """Seconds to wait after `retries` earlier retries; `random` is from [0, 1)."""
    wait = min(policy.initial * 2.0 ** min(retries, _LARGEST_EXPONENT), policy.cap)
    return wait * (1.0 - policy.jitter * random)


def decide(
    policy: RetryPolicy,
    *,
    attempt: int,
    error: GumglooError,
    idempotent: bool,
    replayable: bool,
    elapsed: float,
    deadline: float | None,
    random: float,
) -> float | None:
    """Seconds to wait before the next attempt, or None to give up and raise `error`.

    Args:
        policy: the caller's limits.
        attempt: number of the attempt that failed; the first is 1.
        error: what it failed with.
        idempotent: sending it twice does no harm, or it carries an idempotency key.
        replayable: its body can be sent again.
        elapsed: seconds since the call began.
        deadline: seconds from the beginning of the call to its end, None for no limit.
        random: from [0, 1).

    A `Retry-After` above zero is waited for exactly; without one the back-off applies.
    """
    if attempt > policy.max_retries or not replayable or not _worth(error, idempotent=idempotent):
        return None
    asked = error.retry_after if isinstance(error, APIStatusError) else None
    if asked and asked > policy.longest_retry_after:
        return None
    wait = asked or backoff(policy, attempt - 1, random)
    if deadline is not None and elapsed + wait >= deadline:
        return None
    return wait


def _worth(error: GumglooError, *, idempotent: bool) -> bool:
    if isinstance(error, APITimeoutError) and error.phase == "total":
        return False
    if isinstance(error, APIConnectionError):
        return idempotent or error.unsent
    if not isinstance(error, APIStatusError) or error.in_stream or error.retryable is False:
        return False
    status = error.status_code
    if idempotent:
        return status in _STATUSES or 500 <= status <= 599
    return status == 429
