"""The life of an access token: fresh, stale, expired, being fetched, backing off. No I/O here.

Guarantees:

- No token is handed out inside its hard margin, and none is fetched while a fresh one is known.
- At most one flight (one caller fetching, the leader) at any time. While the token is stale the
  others go on with it; when there is none they wait, and share the flight's token or its failure.
- A flight always ends: settled, abandoned by a leader that was cancelled or died, or taken over
  when its leader is found to be gone. Whoever waited asks again; nobody is lost.
- After a failure nobody tries again before the back-off is over: 1, 2, 4 ... 30 s, or as long as
  the endpoint asked (an hour at most), or 30 s when it refused the credentials, so that
  credentials mended on the server are found without a restart. Until then callers get the same
  `TokenError` at once; a stale token stays in use.
- A fork drops flights and locks and keeps the token. A machine that slept counts the time.

Clocks, chance and process id are handed in. A lock guards the state for microseconds, never
across I/O, so threads and event loops can share it; wake-ups are called outside it.
"""

from __future__ import annotations

import copy
import math
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from random import random as chance
from typing import Any, NamedTuple, TypeAlias, TypeGuard

from ._errors import TokenError
from ._redact import mask

__all__ = [
    "DEFAULT_LIFETIME",
    "Failure",
    "Flight",
    "Moment",
    "Refresh",
    "Refused",
    "Step",
    "Token",
    "TokenState",
    "UseToken",
    "Wait",
    "header_safe",
    "lifetime_of",
]

# Seconds. RFC 6749 only recommends `expires_in`. A minute costs a few requests where the real
# lifetime is longer; a longer guess costs failed calls where it is shorter.
DEFAULT_LIFETIME = 60.0
_LONGEST_LIFETIME = 10 * 365.25 * 86400
_STALE_MARGIN = 300.0
_HARD_MARGIN = 30.0
_JITTER = 30.0
_LONGEST_BACKOFF = 30.0
_FINAL_BACKOFF = 30.0
_LONGEST_RETRY_AFTER = 3600.0


class Moment(NamedTuple):
    """One reading of both clocks, in seconds."""

    monotonic: float
    wall: float


@dataclass(frozen=True, slots=True)
class Token:
    """An access token and its times, in seconds of the monotonic clock.

    Attributes:
        value: the secret.
        lifetime: what the endpoint gave it.
        expires_at: counted from before the request for it was sent.
        refresh_at: when it becomes stale: `min(300, lifetime / 2)` before `expires_at`, less up
            to `min(30, lifetime / 10)` by chance, so that many clients do not refresh at once.
        usable_until: `min(30, lifetime / 10)` before `expires_at`: a call made later could
            arrive too late.
        wall_offset: wall clock minus monotonic clock at the request. The clock that has moved
            further since counts: the monotonic one may stand still while a machine sleeps.
    """

    value: str
    lifetime: float
    expires_at: float
    refresh_at: float
    usable_until: float
    wall_offset: float

    def __repr__(self) -> str:
        return f"Token({mask(self.value)}, expires_at={self.expires_at:.0f})"

    @property
    def wall_expires_at(self) -> float:
        """`expires_at` by the wall clock, for others to read."""
        return self.expires_at + self.wall_offset

    def is_fresh(self, now: Moment) -> bool:
        """True until it becomes stale."""
        return self._time(now) < self.refresh_at

    def is_usable(self, now: Moment) -> bool:
        """True until its hard margin begins."""
        return self._time(now) < self.usable_until

    def _time(self, now: Moment) -> float:
        return max(now.monotonic, now.wall - self.wall_offset)


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a flight brought no token.

    Attributes:
        error: never raised itself: each caller gets a copy, with a traceback of its own.
        retry_after: seconds that the endpoint asked to wait, or None.
    """

    error: TokenError
    retry_after: float | None = None


@dataclass(eq=False, slots=True)
class Flight:
    """One attempt at a new token: made by one caller, waited for by any number."""

    alive: Callable[[], bool]
    pid: int
    done: bool = False
    error: TokenError | None = None
    wakes: set[Callable[[], object]] = field(default_factory=set[Callable[[], object]])


@dataclass(frozen=True, slots=True)
class UseToken:
    """Go on with this token."""

    token: Token


@dataclass(frozen=True, slots=True)
class Wait:
    """Another caller is fetching: wait for the flight's end, then ask `after`."""

    flight: Flight


@dataclass(frozen=True, slots=True)
class Refresh:
    """You lead: fetch, then `settle` (or `abandon`) the flight, then ask `after`."""

    flight: Flight


@dataclass(frozen=True, slots=True)
class Refused:
    """There is no token, and it is too early to try again: raise this copy of the error."""

    error: TokenError


Step: TypeAlias = UseToken | Wait | Refresh | Refused


class TokenState:
    """What is known of one credential's token; shared by all who use the credential.

    Args:
        clock: monotonic seconds.
        wall: seconds of the wall clock.
        random: from [0, 1).
        getpid: the process id.
    """

    __slots__ = (
        "_blocked_until",
        "_clock",
        "_error",
        "_failures",
        "_flight",
        "_getpid",
        "_locks",
        "_random",
        "_rejected",
        "_token",
        "_wall",
    )

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
        random: Callable[[], float] = chance,
        getpid: Callable[[], int] = os.getpid,
    ) -> None:
        self._clock = clock
        self._wall = wall
        self._random = random
        self._getpid = getpid
        # A lock per process: the one that was held elsewhere during a fork stays held in the
        # child for ever. Re-entrant, because the garbage collector may end a suspended leader,
        # which abandons its flight, inside the locked part of the very same thread.
        self._locks: dict[int, threading.RLock] = {}
        self._token: Token | None = None
        self._flight: Flight | None = None
        self._rejected: str | None = None
        self._failures = 0
        self._error: TokenError | None = None
        self._blocked_until = -math.inf

    def __repr__(self) -> str:
        return f"TokenState({self._token!r})"

    def now(self) -> Moment:
        """Both clocks."""
        return Moment(self._clock(), self._wall())

    def make(self, value: Any, expires_in: Any, asked: Moment) -> Token:
        """The token of an endpoint's answer to a request sent at `asked`.

        Raises:
            TokenError: the value cannot stand in a header, or `expires_in` is no lifetime
                (see `lifetime_of`).
        """
        if not header_safe(value):
            raise TokenError("the token endpoint sent no usable access token")
        lifetime = lifetime_of(expires_in)
        expires_at = asked.monotonic + lifetime
        jitter = self._random() * min(_JITTER, lifetime / 10)
        return Token(
            value=value,
            lifetime=lifetime,
            expires_at=expires_at,
            refresh_at=expires_at - (min(_STALE_MARGIN, lifetime / 2) - jitter),
            usable_until=expires_at - min(_HARD_MARGIN, lifetime / 10),
            wall_offset=asked.wall - asked.monotonic,
        )

    def restore(self, value: Any, wall_expires_at: Any, lifetime: Any) -> Token | None:
        """A token that another process had saved; None where it is of no use (any more).

        Its remaining time is at most its lifetime, whatever the other's wall clock said.
        """
        now = self.now()
        try:
            whole = lifetime_of(lifetime)
            left = float(wall_expires_at) - now.wall
            age = max(0.0, whole - left)
            token = self.make(value, whole, Moment(now.monotonic - age, now.wall - age))
        except (TokenError, TypeError, ValueError, OverflowError):
            return None
        useful = token.value != self._rejected and token.is_usable(now)
        return token if useful and not math.isnan(left) else None

    def begin_with(self, value: str) -> None:
        """Use this token, whose lifetime is not known, until the service rejects it."""
        now = self.now()
        endless = math.inf
        with self._lock():
            self._token = Token(value, endless, endless, endless, endless, now.wall - now.monotonic)

    def next_step(self, alive: Callable[[], bool] = lambda: True) -> Step:
        """What the caller has to do now.

        Args:
            alive: False once the caller can no longer end a flight that it leads (its thread
                or its event loop has ended).
        """
        now = self.now()
        with self._lock():
            token = self._token
            flight = self._flight
            if flight is not None and not (flight.pid == self._getpid() and flight.alive()):
                flight = self._flight = None
            if token is not None and token.is_usable(now):
                if token.is_fresh(now) or flight is not None or self._blocked(now):
                    return UseToken(token)
            elif flight is not None:
                return Wait(flight)
            elif self._error is not None and self._blocked(now):
                return Refused(copy.copy(self._error))
            flight = self._flight = Flight(alive, self._getpid())
            return Refresh(flight)

    def after(self, flight: Flight, alive: Callable[[], bool] = lambda: True) -> Step:
        """The next step of a caller that led the flight or waited for it, perhaps not to its end.

        A failure is shared: whoever was there gets it, and nobody tries again at once.
        """
        error = flight.error
        return self.next_step(alive) if error is None else Refused(copy.copy(error))

    def watch(self, flight: Flight, wake: Callable[[], object]) -> bool:
        """Have `wake` called once, from any thread, when the flight ends; False if it has."""
        with self._lock():
            if not flight.done:
                flight.wakes.add(wake)
            return not flight.done

    def unwatch(self, flight: Flight, wake: Callable[[], object]) -> None:
        """Take a `wake` back."""
        with self._lock():
            flight.wakes.discard(wake)

    def has_usable(self) -> bool:
        """True while there is a token to go on with, stale or not."""
        now = self.now()
        with self._lock():
            return self._token is not None and self._token.is_usable(now)

    def adopt(self, flight: Flight, token: Token) -> None:
        """Use a stale token of another process until the flight ends, where there is none."""
        now = self.now()
        with self._lock():
            known = self._token is not None and self._token.is_usable(now)
            if self._flight is flight and not known:
                self._token = token

    def settle(self, flight: Flight, outcome: Token | Failure) -> bool:
        """End the flight. True if the leader should warn that the old token goes on in use.

        The outcome of a flight that is not the current one any more (a fork, `forget`, a leader
        thought gone) is passed over.
        """
        now = self.now()
        warn = False
        if isinstance(outcome, Token) and not outcome.is_usable(now):
            outcome = Failure(TokenError("the access token expired before it arrived"))
        with self._lock():
            if self._flight is flight:
                if isinstance(outcome, Token):
                    self._token = outcome
                    self._rejected = None
                    self._failures = 0
                else:
                    warn = self._note_failure(flight, outcome, now)
        self._end(flight)
        return warn

    def abandon(self, flight: Flight) -> None:
        """End the flight without an outcome; one of those who waited leads the next.

        Does nothing to a flight that has ended.
        """
        self._end(flight)

    def invalidate(self, value: str) -> bool:
        """The service rejected this token: drop it, unless another has taken its place already.

        True when asking again may give a different token: there is one, one is on its way, or
        nothing forbids to fetch one.
        """
        now = self.now()
        with self._lock():
            token = self._token
            if token is not None and token.value == value:
                token = self._token = None
                self._rejected = value
            if token is not None and token.is_usable(now):
                return True
            return self._flight is not None or not self._blocked(now)

    def forget(self) -> None:
        """Drop the token and all failures, as if nothing had been asked yet."""
        with self._lock():
            flight, self._flight = self._flight, None
            self._token = self._rejected = self._error = None
            self._failures = 0
            self._blocked_until = -math.inf
        if flight is not None:
            self._end(flight)

    def _lock(self) -> threading.RLock:
        pid = self._getpid()
        return self._locks.get(pid) or self._locks.setdefault(pid, threading.RLock())

    def _blocked(self, now: Moment) -> bool:
        return now.monotonic < self._blocked_until

    def _note_failure(self, flight: Flight, failure: Failure, now: Moment) -> bool:
        if failure.error.final:
            wait = _FINAL_BACKOFF
        else:
            whole = min(2.0 ** min(self._failures, 10), _LONGEST_BACKOFF)
            asked = min(failure.retry_after or 0.0, _LONGEST_RETRY_AFTER)
            wait = max(whole * (1 - 0.25 * self._random()), asked)
        self._failures += 1
        self._error = failure.error
        self._blocked_until = now.monotonic + wait
        if self._token is not None and self._token.is_usable(now):
            return self._failures == 1
        flight.error = failure.error
        return False

    def _end(self, flight: Flight) -> None:
        with self._lock():
            if self._flight is flight:
                self._flight = None
            flight.done = True
            wakes, flight.wakes = flight.wakes, set()
        for wake in wakes:
            wake()


def header_safe(value: Any) -> TypeGuard[str]:
    """True for text that can stand in a header: visible ASCII, at least one character."""
    return isinstance(value, str) and value != "" and all("!" <= char <= "~" for char in value)


def lifetime_of(expires_in: Any) -> float:
    """Seconds that a token lives, from the endpoint's `expires_in`: a number, or one as text.

    None means that the endpoint did not say: `DEFAULT_LIFETIME`, 60 s.

    Raises:
        TokenError: zero, negative, NaN, a bool, more than ten years, or no number at all.
    """
    if expires_in is None:
        return DEFAULT_LIFETIME
    seconds = math.nan
    if isinstance(expires_in, (int, float, str)) and not isinstance(expires_in, bool):
        try:
            seconds = float(expires_in)
        except (ValueError, OverflowError):
            seconds = math.nan
    if not 0 < seconds <= _LONGEST_LIFETIME:
        raise TokenError("the token endpoint sent an expires_in that is no lifetime in seconds")
    return seconds
