"""A chain of refresh tokens, each of which the answer to its use may replace. No I/O here.

Guarantees:

- One refresh at a time, as `_token.py` has it for access tokens. The refresh token of an answer
  takes the old one's place before anything else happens; without one in it the old one stays.
- `on_rotate` is called with an answer that brought a new refresh token before anybody here uses
  its access token; once, unless it raises or is stopped in the middle. Then nothing is lost: the
  callers get a `TokenError`, and it is called again, with the same answer, before the next refresh.
- With a store, what was rotated is saved before `on_rotate` is called, both while the store's lock
  is held, and also where the leader is stopped. Without the lock nobody refreshes. A record counts
  only if its refresh token follows from the one in hand, so that no other login's is taken up.
- A refresh token that the endpoint called invalid (`invalid_grant`) is never sent again.

Lost answers. When a connection breaks, times out, or a gateway gives up (502, 504) after a refresh
was sent, the old refresh token may have been spent, and the new one is nowhere. It is sent again
all the same: it is the only one there is, it still works if the request did not arrive, if the
service does not rotate, or if it bears a repeated refresh for a while, and if none of this is so
the login is lost either way. But once in a flight, and not while an access token is good (that
flight fails quietly, and a later one tries). If the endpoint then says that it is invalid, the
error says why that may be. To lose no answer to a caller who gives up, the async credential lets
a flight end whoever waits for it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeGuard

from gumgloo_api.support import UNSET
from gumgloo_api.support.errors import APIStatusError, ResponseDecodeError

from ._errors import APIConnectionError, TokenError
from ._redact import MASK, Scrubber
from ._retry import RetryPolicy
from ._token import Failure, Flight, Moment, Token, TokenState
from ._token_flight import Blocking, FetchError, FlightPlan, Run, TokenReply, tolerant

if TYPE_CHECKING:
    from gumgloo_api.gumloop.models import OAuthToken

    from ._token_store import StoredToken, TokenStore

__all__ = ["Rotation", "RotationPlan", "Tell", "fingerprint"]

_INVALID = "invalid_grant"
#: A gateway's: what is behind it may have answered.
_GATEWAY = frozenset({502, 504})
# The first, with which processes may be started for ever, and the last: a store's file is small.
_LONGEST_MEMORY = 100

_AGAIN = "the user has to authorize again (client.oauth.build_authorization_url)"
_DOUBT = "an earlier answer was lost, and may have replaced the refresh token"
_BUSY = "another process is refreshing the token, and takes long"
_UNTOLD = "the new refresh token is kept in memory, and on_rotate is called again next time"


@dataclass(frozen=True, slots=True)
class Tell(Blocking):
    """Call what is the caller's own and may be async; the answer is what it raised, or None."""


@dataclass(slots=True, repr=False)
class _Untold:
    """A rotation that `on_rotate` has not heard of, and the access token that came with it."""

    answer: OAuthToken
    token: Token | None = None


class Rotation:
    """Which refresh token counts, and what is known of it; changed by the leader of a flight only.

    Args:
        refresh_token: the first one.

    Attributes:
        refresh_token: the one that counts.
        replaced: fingerprints of those that led to it.
        refused: why it is no good any more, or None.
        untold: the rotation that is to be told next, or None.
    """

    __slots__ = ("_lost", "_out", "refresh_token", "refused", "replaced", "untold")

    def __init__(self, refresh_token: str) -> None:
        self.refresh_token = refresh_token
        self.replaced: tuple[str, ...] = ()
        self.refused: TokenError | None = None
        self.untold: _Untold | None = None
        self._out = False
        self._lost = False

    def __repr__(self) -> str:
        return f"Rotation({MASK})"

    @property
    def doubtful(self) -> bool:
        """True where an answer was lost since the last one that arrived."""
        return self._lost

    def take(self) -> str:
        """The refresh token, about to be sent."""
        # Still out: the leader that sent it was stopped before the answer came.
        self._lost = self._lost or self._out
        self._out = True
        return self.refresh_token

    def failed(self, *, lost: bool) -> None:
        """What was sent brought no token; `lost` where the service's own answer never arrived."""
        self._out = False
        self._lost = self._lost or lost

    def accept(self, sent: str, answer: OAuthToken) -> TokenReply:
        """Take over what came for the refresh token that was sent."""
        new: Any = answer.refresh_token
        if sent == self.refresh_token:
            self._out = self._lost = False
            if _is_usable(new) and new != sent:
                self._replace(new, (*self.replaced, fingerprint(sent)))
                self.untold = _Untold(answer)
        lifetime = None if answer.expires_in is UNSET else answer.expires_in
        return TokenReply(answer.access_token, lifetime)

    def follow(self, kept: StoredToken) -> bool:
        """Take over what another process stored, if it comes from here; True where it does."""
        new = kept.refresh_token
        if _is_usable(new) and fingerprint(self.refresh_token) in kept.replaced:
            self._replace(new, kept.replaced)
            self._out = self._lost = False
            self.untold = None
        return new == self.refresh_token

    def _replace(self, new: str, replaced: tuple[str, ...]) -> None:
        if len(replaced) > _LONGEST_MEMORY:
            replaced = (replaced[0], *replaced[1 - _LONGEST_MEMORY :])
        self.refresh_token, self.replaced, self.refused = new, replaced, None


class RotationPlan(FlightPlan):
    """How flights go that refresh with a chain of refresh tokens.

    Args:
        rotation: the chain.
        on_rotate: called with each answer that brought a new refresh token, or None.
        state, random, store, store_key, policy: as of `FlightPlan`.
    """

    __slots__ = ("_losses", "_on_rotate", "_rotation")

    def __init__(
        self,
        rotation: Rotation,
        on_rotate: Callable[[OAuthToken], object] | None,
        state: TokenState,
        *,
        random: Callable[[], float],
        store: TokenStore | None = None,
        store_key: str = "",
        policy: RetryPolicy | None = None,
    ) -> None:
        super().__init__(
            state,
            random=random,
            secrets=(rotation.refresh_token,),
            store=store,
            store_key=store_key,
            policy=policy,
        )
        self._rotation = rotation
        self._on_rotate = on_rotate
        self._losses = 0

    def _share(self, flight: Flight, store: TokenStore) -> Run[None]:
        from ._token_store import Hold

        hold = Hold(lambda: store.lock(self._key))
        try:
            held = yield Blocking(lambda: tolerant("lock", hold.take))
            outcome: Token | Failure | None = yield from self._look(flight, store)
            if outcome is None and held is False:
                # To wait again is better than two refreshes at once.
                outcome = Failure(TokenError(_BUSY))
            if outcome is None:
                outcome = yield from self._renew(flight, store)
            self._settle(flight, outcome)
        finally:
            tolerant("unlock", hold.drop)

    def _renew(self, flight: Flight, store: TokenStore | None) -> Run[Token | Failure]:
        """Tell what is untold; then refresh, save and tell."""
        rotation = self._rotation
        untold = rotation.untold
        failure = yield from self._tell(untold)
        if failure is not None:
            return failure
        if untold is not None and untold.token and untold.token.is_usable(self._state.now()):
            return untold.token
        if rotation.refused is not None:
            return Failure(rotation.refused)
        before = rotation.refresh_token
        outcome = yield from self._ask()
        if store is not None and rotation.refused is not None:
            # Where there are no locks, another may have been first.
            known = yield from self._look(flight, store)
            if known is not None or rotation.refused is not None:
                return known or outcome
            before = rotation.refresh_token
            outcome = yield from self._ask()
        if store is not None and (isinstance(outcome, Token) or rotation.refresh_token != before):
            yield from self._save(store, outcome)
        return (yield from self._tell(rotation.untold)) or outcome

    def _tell(self, untold: _Untold | None) -> Run[Failure | None]:
        """Call `on_rotate` where there is a rotation to tell; why it failed, or None."""
        on_rotate = self._on_rotate
        problem: Exception | None = None
        if untold is not None and on_rotate is not None:
            problem = yield Tell(lambda: on_rotate(untold.answer))
        if untold is None or problem is None:
            self._rotation.untold = None
            return None
        # The caller's own words, which may quote what the caller was given.
        answer = untold.answer
        known = [one for one in (answer.access_token, answer.refresh_token) if _is_usable(one)]
        said = Scrubber(known).describe(problem)
        return Failure(TokenError(f"on_rotate failed ({said}); {_UNTOLD}"))

    def _save(self, store: TokenStore, outcome: Token | Failure) -> Run[None]:
        from ._token_store import StoredToken

        facts = ("", self._state.now().wall, 0.0)
        if isinstance(outcome, Token):
            facts = (outcome.value, outcome.wall_expires_at, outcome.lifetime)
        keep = StoredToken(*facts, self._rotation.refresh_token, self._rotation.replaced)

        def save() -> None:
            tolerant("save", lambda: store.save(self._key, keep))

        try:
            yield Blocking(save)
        except GeneratorExit:
            # Stopped, perhaps before it was done; the others would send what is spent.
            save()
            raise

    def _concerns(self, kept: StoredToken) -> bool:
        # What is still to be told must not be used, although it was saved already.
        return self._rotation.follow(kept) and self._rotation.untold is None

    def _ask(self) -> Run[Token | Failure]:
        self._losses = 0
        self._scrubber = Scrubber((self._rotation.refresh_token,))
        return super()._ask()

    def _token(self, reply: TokenReply, asked: Moment) -> Token | Failure:
        outcome = super()._token(reply, asked)
        if self._rotation.untold is not None and isinstance(outcome, Token):
            self._rotation.untold.token = outcome
        return outcome

    def _wait(self, error: FetchError, attempt: int) -> float | None:
        lost = _is_lost(error)
        self._rotation.failed(lost=lost)
        self._losses += lost
        return None if lost and self._losses > 1 else super()._wait(error, attempt)

    def _refusal(self, error: APIStatusError) -> Failure:
        failure = super()._refusal(error)
        known = failure.error
        if not known.final or error.code != _INVALID:
            return failure
        facts = [str(known), *([_DOUBT] if self._rotation.doubtful else []), _AGAIN]
        refused = TokenError(
            "; ".join(facts), final=True, status_code=known.status_code, code=known.code
        )
        self._rotation.refused = refused
        return Failure(refused, failure.retry_after)


def fingerprint(refresh_token: str) -> str:
    """Tells a token from another without giving it away."""
    return hashlib.sha256(refresh_token.encode()).hexdigest()[:32]


def _is_usable(value: Any) -> TypeGuard[str]:
    """True for text that can be sent; half a character cannot."""
    try:
        return isinstance(value, str) and bool(value.encode())
    except UnicodeEncodeError:
        return False


def _is_lost(error: FetchError) -> bool:
    """True where the service may have answered, and the answer is nowhere."""
    if isinstance(error, APIStatusError):
        return error.status_code in _GATEWAY
    return isinstance(error, ResponseDecodeError) or (
        isinstance(error, APIConnectionError) and not error.unsent
    )
