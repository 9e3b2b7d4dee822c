"""What the clients take from the machine: two clocks, two ways to wait, and chance.

Guarantees: nothing in the clients, the mock aside, asks the time, sleeps or throws dice but
through a `Timing`, so that a test can do all three in their place.
"""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import anyio

__all__ = ["Timing"]


@dataclass(frozen=True, slots=True)
class Timing:
    """Clocks, waiting and chance; by default the machine's.

    Args:
        clock: monotonic seconds.
        wall: seconds of the wall clock.
        sleep: waits so many seconds.
        asleep: the same, awaited.
        chance: a number from [0, 1).
    """

    clock: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    sleep: Callable[[float], object] = time.sleep
    asleep: Callable[[float], Awaitable[object]] = anyio.sleep
    chance: Callable[[], float] = random.random
