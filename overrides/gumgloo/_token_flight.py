"""What the leader of a flight does, as errands that a shell runs: load, fetch, retry, save.

Guarantees: no I/O and no waiting here, so that the sync and async credentials share every
decision. A flight is settled once or abandoned, and its store's lock is left, also when the
leader is cancelled in the middle (the generator is closed then). A store that fails is logged
and otherwise ignored.

A `TokenError` has neither cause nor context: the errors behind it hold the endpoint's answer,
which may hold a token or echo a secret. It says the status and the endpoint's code, and the
endpoint's own words only where the secrets that they might echo are known.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from gumgloo_api.support.errors import APIStatusError, ResponseDecodeError

from ._errors import APIConnectionError, TokenError
from ._redact import LOGGER, MASK, Scrubber
from ._retry import RetryPolicy, decide
from ._token import Failure, Flight, Moment, Token, TokenState

if TYPE_CHECKING:
    from ._token_store import StoredToken, TokenStore

__all__ = [
    "FETCH_ERRORS",
    "Blocking",
    "Errand",
    "Fetch",
    "FetchError",
    "FlightPlan",
    "Run",
    "Sleep",
    "TokenReply",
    "advance",
    "tolerant",
]

T = TypeVar("T")

FetchError: TypeAlias = APIStatusError | APIConnectionError | ResponseDecodeError | TokenError
FETCH_ERRORS = (APIStatusError, APIConnectionError, ResponseDecodeError, TokenError)

_REFUSALS = frozenset({400, 401, 403})
_TRANSIENT = frozenset({408, 429})


@dataclass(frozen=True, slots=True)
class TokenReply:
    """What the token endpoint answered.

    Attributes:
        access_token: the token.
        expires_in: as it stood in the answer, None where it did not; it is checked here.
    """

    access_token: str
    expires_in: Any = None

    def __repr__(self) -> str:
        return f"TokenReply({MASK}, expires_in={self.expires_in!r})"


@dataclass(frozen=True, slots=True)
class Fetch:
    """Ask the endpoint; the answer is a `TokenReply`, or one of `FETCH_ERRORS`, not raised."""


@dataclass(frozen=True, slots=True)
class Sleep:
    """Wait so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Blocking:
    """Call something that may block; the answer is what it returns."""

    call: Callable[[], Any]


Errand: TypeAlias = Fetch | Sleep | Blocking
Run: TypeAlias = Generator[Errand, Any, T]


class FlightPlan:
    """How a credential's flights go; arguments as of `TokenCredential`."""

    __slots__ = ("_key", "_policy", "_quoting", "_random", "_scrubber", "_state", "_store")

    def __init__(
        self,
        state: TokenState,
        *,
        random: Callable[[], float],
        secrets: Iterable[str],
        store: TokenStore | None,
        store_key: str,
        policy: RetryPolicy | None,
    ) -> None:
        known = tuple(secrets)
        self._state = state
        self._random = random
        self._scrubber = Scrubber(known)
        self._quoting = bool(known)
        self._store = store
        self._key = store_key
        self._policy = policy or RetryPolicy()

    def errands(self, flight: Flight) -> Run[None]:
        """All that the leader of this flight does; closing it early abandons the flight."""
        try:
            if self._store is None:
                self._settle(flight, (yield from self._renew(flight, None)))
            else:
                yield from self._share(flight, self._store)
        finally:
            self._state.abandon(flight)

    def _share(self, flight: Flight, store: TokenStore) -> Run[None]:
        """Look whether another process has a token; if not, fetch one and save it for them."""
        from ._token_store import Hold, StoredToken

        state, key = self._state, self._key
        hold = Hold(lambda: store.lock(key))
        try:
            yield Blocking(lambda: tolerant("lock", hold.take))
            known = yield from self._look(flight, store)
            if known is not None:
                state.settle(flight, known)
                return
            outcome = yield from self._renew(flight, store)
            self._settle(flight, outcome)
            if isinstance(outcome, Token):
                keep = StoredToken(outcome.value, outcome.wall_expires_at, outcome.lifetime)
                yield Blocking(lambda: tolerant("save", lambda: store.save(key, keep)))
        finally:
            tolerant("unlock", hold.drop)

    def _look(self, flight: Flight, store: TokenStore) -> Run[Token | None]:
        """What the store has, if it is fresh; what is stale there serves until the flight ends."""
        from ._token_store import StoredToken

        state, key = self._state, self._key
        kept = yield Blocking(lambda: tolerant("load", lambda: store.load(key)))
        if not isinstance(kept, StoredToken) or not self._concerns(kept):
            return None
        known = state.restore(kept.value, kept.expires_at, kept.lifetime)
        if known is None or known.is_fresh(state.now()):
            return known
        state.adopt(flight, known)
        return None

    def _concerns(self, kept: StoredToken) -> bool:
        """True where what was stored under the key is this credential's."""
        return True

    def _settle(self, flight: Flight, outcome: Token | Failure) -> None:
        if self._state.settle(flight, outcome):
            late = "the new one expired before it arrived"
            problem = outcome.error if isinstance(outcome, Failure) else late
            LOGGER.warning("token refresh failed, the old token stays in use: %s", problem)

    def _renew(self, flight: Flight, store: TokenStore | None) -> Run[Token | Failure]:
        """A new token, and no store has one."""
        return self._ask()

    def _ask(self) -> Run[Token | Failure]:
        """Fetch, again where that may help."""
        attempt = 1
        while True:
            asked = self._state.now()
            answer: TokenReply | FetchError = yield Fetch()
            if isinstance(answer, TokenReply):
                return self._token(answer, asked)
            wait = self._wait(answer, attempt)
            if wait is None:
                return self._failure(answer)
            yield Sleep(wait)
            attempt += 1

    def _wait(self, error: FetchError, attempt: int) -> float | None:
        """Seconds before the next attempt of the flight, None for no more."""
        # While an old token is good enough nobody should wait for a new one.
        if not _transient(error) or self._state.has_usable():
            return None
        return decide(
            self._policy,
            attempt=attempt,
            error=error,
            idempotent=True,
            replayable=True,
            elapsed=0.0,
            deadline=None,
            random=self._random(),
        )

    def _token(self, reply: TokenReply, asked: Moment) -> Token | Failure:
        try:
            return self._state.make(reply.access_token, reply.expires_in, asked)
        except TokenError as error:
            return Failure(copy.copy(error))

    def _failure(self, error: FetchError) -> Failure:
        if isinstance(error, TokenError):
            # A copy has no traceback, cause or context.
            return Failure(copy.copy(error))
        if isinstance(error, APIStatusError):
            return self._refusal(error)
        if isinstance(error, ResponseDecodeError):
            # The other way round it would read like a token, and be scrubbed.
            found = f"{error.problem} at {error.path}" if error.path else error.problem
            text = f"answered with what is no token: {self._scrubber.quote(found)}"
        else:
            text = f"could not be reached: {self._scrubber.quote(str(error))}"
        return Failure(TokenError(f"the token endpoint {text}"))

    def _refusal(self, error: APIStatusError) -> Failure:
        status = error.status_code
        final = status in _REFUSALS
        code = self._scrubber.quote(error.code) if error.code else None
        text = f"HTTP {status} ({code})" if code else f"HTTP {status}"
        if self._quoting and error.message:
            text += f": {self._scrubber.quote(error.message)}"
        what = "refused the credentials" if final else "failed"
        known = TokenError(
            f"the token endpoint {what}: {text}", final=final, status_code=status, code=code
        )
        return Failure(known, error.retry_after)


def advance(errands: Generator[Errand, Any, None], answer: Any) -> Errand | None:
    """Hand over the answer to the last errand (None at first); the next, None at the end."""
    try:
        return errands.send(answer)
    except StopIteration:
        return None


def _transient(error: FetchError) -> bool:
    if isinstance(error, APIStatusError):
        return error.status_code in _TRANSIENT or 500 <= error.status_code <= 599
    return isinstance(error, APIConnectionError)


def tolerant(what: str, call: Callable[[], T]) -> T | None:
    """Call a store; None where it fails, which is logged."""
    try:
        return call()
    except Exception as error:  # a store is anybody's code, and no call should fail for it
        # Without the error's text, which may quote what was stored.
        LOGGER.warning("token store: %s failed (%s)", what, type(error).__name__)
        return None
