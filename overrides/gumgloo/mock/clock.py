"""Time as the mock sees it: one that moves only when told, and the machine's.

Guarantees: nothing in the mock reads a clock or sleeps but through a `Clock`.  A `VirtualClock`
never waits; whoever sleeps on it moves it, and sleeps at the same time count once.
"""

from __future__ import annotations

import threading
import time
from typing import Protocol

import anyio
import anyio.lowlevel

__all__ = ["Clock", "SystemClock", "VirtualClock"]


class Clock(Protocol):
    """What the mock needs of time; seconds everywhere."""

    def now(self) -> float:
        """Seconds since 1970."""
        ...

    def sleep(self, seconds: float) -> None:
        """Lets that much time pass."""
        ...

    async def asleep(self, seconds: float) -> None:
        """Lets that much time pass, and other tasks run."""
        ...


class SystemClock:
    """The machine's clock; sleeping takes real time."""

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Blocks the thread for so many seconds."""
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """Suspends the task for so many seconds."""
        await anyio.sleep(seconds)


class VirtualClock:
    """A clock that stands still until someone sleeps on it or moves it.

    Args:
        start: seconds since 1970 that it shows first.
    """

    def __init__(self, start: float = 1_800_000_000.0) -> None:
        self._now = start
        self._lock = threading.Lock()

    def now(self) -> float:
        """Seconds since 1970, virtually."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Moves the clock forward.

        Raises:
            ValueError: `seconds` is negative.
        """
        if seconds < 0:
            raise ValueError("a clock does not go back")
        with self._lock:
            self._now += seconds

    def sleep(self, seconds: float) -> None:
        """Moves the clock at once."""
        self.advance(seconds)

    async def asleep(self, seconds: float) -> None:
        """Lets other tasks run, then moves the clock to when this sleep ends.

        Tasks that sleep at the same time reach the latest of their ends, not the sum.
        """
        end = self._now + seconds
        await anyio.lowlevel.checkpoint()
        with self._lock:
            self._now = max(self._now, end)
