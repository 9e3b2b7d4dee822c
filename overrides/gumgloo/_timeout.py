"""The time limits of a call, and what is left of them: pure arithmetic, no clock of its own.

Guarantees: every limit is a positive number of seconds or None (no limit); anything else is a
`ConfigurationError` before a byte is sent. Times handed in are monotonic seconds.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import Any, NamedTuple, Self

from gumgloo_api.support.unset import UNSET

from ._errors import ConfigurationError, Phase

__all__ = ["Left", "Limit", "Timeout", "remaining"]


# Of a total that has passed: it may not be zero.
_LEAST = 1e-6


class Limit(NamedTuple):
    """What to wait for at most, and the phase to name when it passes.

    Attributes:
        seconds: None means no limit; 0.0 means that the time is up already.
        phase: `total` where the deadline over all attempts comes before the phase's own limit.
    """

    seconds: float | None
    phase: Phase


class Left(float):
    """Seconds that are left of a limit: a number, and a question for those who know to ask it.

    Args:
        seconds: as of now.
        now: gives what is left when it is called, 0.0 where nothing is.
    """

    __slots__ = ("now",)
    now: Callable[[], float]

    def __new__(cls, seconds: float, now: Callable[[], float]) -> Self:
        made = super().__new__(cls, seconds)
        made.now = now
        return made


@dataclass(frozen=True, slots=True)
class Timeout:
    """The time limits of a call, in seconds; None, or infinity, means no limit.

    Args:
        connect: to make the connection (default 5).
        first_byte: from the request sent to the first byte of the answer (default 90).
        idle: between two chunks of the answer (default 90).
        total: over all attempts, waits between them and the whole answer (default none).

    Raises:
        ConfigurationError: a limit that is zero, negative, NaN or no number.
    """

    connect: float | None = 5.0
    first_byte: float | None = 90.0
    idle: float | None = 90.0
    total: float | None = None

    def __post_init__(self) -> None:
        for item in fields(self):
            limit = _checked(item.name, getattr(self, item.name))
            object.__setattr__(self, item.name, limit)

    @classmethod
    def of(cls, value: Any, default: Timeout) -> Timeout:
        """The limits that a `timeout=` argument stands for.

        A number t limits each phase to t seconds, and connecting to no more than the default
        does; it sets no total. None lifts all limits. UNSET means the default; a `Timeout` is
        taken as it is.

        Raises:
            ConfigurationError: the value is none of these, or no legal limit.
        """
        if value is UNSET:
            return default
        if isinstance(value, Timeout):
            return value
        limit = _checked("timeout", value)
        if limit is None:
            return cls(connect=None, first_byte=None, idle=None, total=None)
        connect = limit if default.connect is None else min(limit, default.connect)
        return cls(connect=connect, first_byte=limit, idle=limit, total=None)

    def deadline(self, started: float) -> float | None:
        """When the call that started then must be over, None without a total limit."""
        return None if self.total is None else started + self.total

    def remaining(self, now: float, started: float) -> float | None:
        """Seconds left until the deadline, 0.0 when it has passed, None when there is none."""
        return None if self.total is None else max(0.0, started + self.total - now)

    def limit(self, phase: Phase, now: float, started: float) -> Limit:
        """What the phase that begins now may take: its own limit or what is left of the total."""
        own: float | None = getattr(self, phase)
        left = self.remaining(now, started)
        if left is None or (own is not None and own < left):
            return Limit(own, phase)
        return Limit(left, "total")


def remaining(limits: Timeout, clock: Callable[[], float]) -> Callable[[], Timeout]:
    """Limits of calls that go on with one another: what is left of a total that begins now."""
    started = clock()

    def left() -> Timeout:
        seconds = limits.remaining(clock(), started)
        # A deadline that has passed is the next call's to report.
        return limits if seconds is None else replace(limits, total=max(seconds, _LEAST))

    return left


def _checked(name: str, value: Any) -> float | None:
    if value is None or value == math.inf:
        return None
    # A bool is an int to Python and a mistake to everybody else.
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        kind = type(value).__name__
        raise ConfigurationError(f"{name}: expected seconds, a Timeout or None, got {kind}")
    if not value > 0:
        raise ConfigurationError(f"{name}: expected more than 0 seconds, got {value}")
    return float(value)
