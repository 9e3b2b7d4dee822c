"""The credentials that the transport asks before each attempt: fixed, from a callable, or fetched.

Guarantees: a header value that is no single line of visible ASCII is refused before anything is
sent, without being shown; reprs are masked. A fetched token follows `_token.py`: one request for
any number of callers, its failure shared.

The sync and async credentials differ only in how they wait. One state serves several threads and
several event loops, one after another or at once; do not share it between a sync and an async
credential that are used in the same thread.
"""

from __future__ import annotations

import base64
import inspect
import threading
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from random import random as chance
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar
from urllib.parse import quote

from ._errors import ConfigurationError, TokenError
from ._retry import RetryPolicy
from ._token import Flight, Refresh, Refused, Token, TokenState, UseToken, header_safe
from ._token_flight import FETCH_ERRORS, Errand, Fetch, FlightPlan, Sleep, TokenReply, advance

if TYPE_CHECKING:
    import anyio

    from ._token_store import TokenStore

__all__ = [
    "AsyncCallableCredential",
    "AsyncCredential",
    "AsyncMissingCredential",
    "AsyncStaticCredential",
    "AsyncTokenCredential",
    "Authorization",
    "CallableCredential",
    "Credential",
    "MissingCredential",
    "StaticCredential",
    "TokenCredential",
    "TokenReply",
    "basic_header",
    "bearer_headers",
    "gumloop_key_headers",
]

F = TypeVar("F")
S = TypeVar("S")

# A waiter looks up this often whether its leader is still there (seconds).
_PATIENCE = 5.0


@dataclass(frozen=True, slots=True)
class Authorization:
    """What to add to a request.

    Attributes:
        headers, query: to be added.
        token: the access token in them, if there is one that can be rejected and replaced.
    """

    headers: Mapping[str, str]
    query: Mapping[str, str] = field(default_factory=dict[str, str])
    token: str | None = None

    def __repr__(self) -> str:
        return f"Authorization(headers={sorted(self.headers)}, query={sorted(self.query)})"


class Credential(Protocol):
    """Gives each attempt what authorizes it."""

    def authorize(self) -> Authorization:
        """What to add to the next request; raises `TokenError` or `ConfigurationError`."""
        ...

    def rejected(self, sent: Authorization) -> bool:
        """The service answered 401 to `sent`; True when asking again may give something else."""
        ...


class AsyncCredential(Protocol):
    """As `Credential`, awaited."""

    async def authorize(self) -> Authorization:
        """What to add to the next request; raises `TokenError` or `ConfigurationError`."""
        ...

    def rejected(self, sent: Authorization) -> bool:
        """The service answered 401 to `sent`; True when asking again may give something else."""
        ...


def basic_header(client_id: str, client_secret: str) -> str:
    """The `Authorization` value of a client (RFC 6749, 2.3.1): each half percent-encoded.

    Raises:
        ConfigurationError: a half is empty or has no UTF-8.
    """
    if not client_id or not client_secret:
        raise ConfigurationError("a client needs both its id and its secret")
    try:
        # A space as %20, not as `+`: both decode as forms do, only %20 decodes as URLs do.
        pair = f"{quote(client_id, safe='')}:{quote(client_secret, safe='')}"
    except UnicodeEncodeError:
        pair = ""
    if not pair:
        raise ConfigurationError("the client id or secret is no valid text")
    return "Basic " + base64.b64encode(pair.encode()).decode()


def bearer_headers(token: str) -> dict[str, str]:
    """The headers of an access token or of a key that travels alone.

    Raises:
        ConfigurationError: it cannot stand in a header.
    """
    return {"Authorization": f"Bearer {_checked('the access token or API key', token)}"}


def gumloop_key_headers(api_key: str, user_id: str) -> dict[str, str]:
    """The headers of a Gumloop API key, personal or a team's: the key, and whose it is.

    A team's key also needs the query `team_id`, which is the caller's to add.

    Raises:
        ConfigurationError: one of the two cannot stand in a header.
    """
    return {**bearer_headers(api_key), "x-auth-key": _checked("the user id", user_id)}


def _checked(name: str, value: Any) -> str:
    if not header_safe(value):
        raise ConfigurationError(
            f"{name} must be a line of visible ASCII characters, without spaces or line breaks"
        )
    return value


class _Fixed:
    __slots__ = ("_authorization",)

    def __init__(self, headers: Mapping[str, str], query: Mapping[str, str] | None = None) -> None:
        self._authorization = Authorization(dict(headers), dict(query or {}))

    def rejected(self, sent: Authorization) -> bool:
        """False: there is nothing else to offer."""
        return False


class StaticCredential(_Fixed):
    """The same headers and query always.

    Args:
        headers, query: added to each request.
    """

    __slots__ = ()

    def authorize(self) -> Authorization:
        """What was given."""
        return self._authorization


class AsyncStaticCredential(_Fixed):
    """As `StaticCredential`, awaited."""

    __slots__ = ()

    async def authorize(self) -> Authorization:
        """What was given."""
        return self._authorization


class _Missing:
    __slots__ = ("_message",)

    def __init__(self, message: str) -> None:
        self._message = message

    def rejected(self, sent: Authorization) -> bool:
        """False: there is nothing else to offer."""
        return False


class MissingCredential(_Missing):
    """No credential: the client can be made, and its first request says what to set.

    Args:
        message: what to set.
    """

    __slots__ = ()

    def authorize(self) -> Authorization:
        """Raises `ConfigurationError`."""
        raise ConfigurationError(self._message)


class AsyncMissingCredential(_Missing):
    """As `MissingCredential`, awaited."""

    __slots__ = ()

    async def authorize(self) -> Authorization:
        """Raises `ConfigurationError`."""
        raise ConfigurationError(self._message)


class _Provided:
    __slots__ = ("_headers", "_provider", "_query")

    def __init__(
        self,
        provider: Callable[[], Any],
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
    ) -> None:
        self._provider = provider
        self._headers = dict(headers or {})
        self._query = dict(query or {})

    def rejected(self, sent: Authorization) -> bool:
        """True: the provider may know better by now."""
        return True

    def _with(self, token: Any) -> Authorization:
        if not header_safe(token):
            # Its type is safe to show, and most mistakes are of type.
            raise TokenError(f"the token provider gave no usable token ({type(token).__name__})")
        return Authorization({**self._headers, **bearer_headers(token)}, self._query, token)


class CallableCredential(_Provided):
    """A token from the caller's own callable, asked before each attempt; caching is its business.

    Args:
        provider: gives the token. What it raises comes through unchanged.
        headers, query: added beside the token.
    """

    __slots__ = ()

    def authorize(self) -> Authorization:
        """Ask the provider; `TokenError` where it gives no text that can stand in a header."""
        token = self._provider()
        if inspect.iscoroutine(token):
            token.close()
            raise ConfigurationError("an async token provider needs the async client")
        return self._with(token)


class AsyncCallableCredential(_Provided):
    """As `CallableCredential`, awaited; the provider may be sync (it must not block) or async."""

    __slots__ = ()

    async def authorize(self) -> Authorization:
        """Ask the provider; `TokenError` where it gives no text that can stand in a header."""
        token = self._provider()
        return self._with(await token if inspect.isawaitable(token) else token)


class _Fetched(Generic[F, S]):
    """Access tokens fetched when they are needed, for any number of callers.

    Args:
        state: the token's state; share it to share the token.
        fetch: asks the token endpoint once; raises `APIStatusError`, `APIConnectionError` or
            `ResponseDecodeError`. 400, 401 and 403 are final; 408, 429, 5xx and lost connections
            are retried by `policy`, unless an old token can still be used.
        sleep: waits between such retries, in real time by default.
        random: from [0, 1).
        headers: added beside the token.
        secrets: what the endpoint's words might echo (the client secret, in particular). Given
            them, a `TokenError` quotes the endpoint, scrubbed; without, it gives its code only.
        store: shares the token with other processes; `store_key` is its key there.
        policy: of the retries within a flight (default: two).
        plan: how flights go, in place of the plan that `secrets`, `store` and `policy` make.
        patience: seconds after which a waiting caller makes sure that its leader still lives.
    """

    __slots__ = ("_fetch", "_headers", "_patience", "_plan", "_sleep", "_state")

    def __init__(
        self,
        state: TokenState,
        fetch: F,
        sleep: S | None = None,
        random: Callable[[], float] = chance,
        *,
        headers: Mapping[str, str] | None = None,
        secrets: Iterable[str] = (),
        store: TokenStore | None = None,
        store_key: str = "",
        policy: RetryPolicy | None = None,
        plan: FlightPlan | None = None,
        patience: float = _PATIENCE,
    ) -> None:
        self._state = state
        self._fetch = fetch
        self._sleep = sleep
        self._headers = dict(headers or {})
        self._patience = patience
        self._plan = plan or FlightPlan(
            state, random=random, secrets=secrets, store=store, store_key=store_key, policy=policy
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._state!r})"

    def rejected(self, sent: Authorization) -> bool:
        """Drop the token that was sent, if it is still the current one.

        False when no other can be had for now: the endpoint was asked in vain a moment ago.
        """
        return sent.token is not None and self._state.invalidate(sent.token)

    def _with(self, token: Token) -> Authorization:
        headers = {**self._headers, "Authorization": f"Bearer {token.value}"}
        return Authorization(headers, {}, token.value)


class TokenCredential(_Fetched[Callable[[], TokenReply], Callable[[float], object]]):
    __doc__ = _Fetched.__doc__
    __slots__ = ()

    def authorize(self) -> Authorization:
        """The header of a token that is good for now, fetched if need be; or `TokenError`."""
        return self._with(self._token())

    def access_token(self) -> str:
        """The token itself; raises `TokenError` where none can be had."""
        return self._token().value

    def _token(self) -> Token:
        alive = threading.current_thread().is_alive
        step = self._state.next_step(alive)
        while not isinstance(step, UseToken):
            if isinstance(step, Refused):
                raise step.error
            if isinstance(step, Refresh):
                self._lead(step.flight)
            else:
                self._wait(step.flight)
            step = self._state.after(step.flight, alive)
        return step.token

    def _wait(self, flight: Flight) -> None:
        done = threading.Event()
        if self._state.watch(flight, done.set):
            try:
                done.wait(self._patience)
            finally:
                self._state.unwatch(flight, done.set)

    def _lead(self, flight: Flight) -> None:
        # Closing it, whatever happens, is what frees the others.
        with closing(self._plan.errands(flight)) as errands:
            errand = advance(errands, None)
            while errand is not None:
                errand = advance(errands, self._run(errand))

    def _run(self, errand: Errand) -> Any:
        if isinstance(errand, Fetch):
            try:
                return self._fetch()
            except FETCH_ERRORS as error:
                return error
        if isinstance(errand, Sleep):
            (self._sleep or time.sleep)(errand.seconds)
            return None
        return errand.call()


class AsyncTokenCredential(
    _Fetched[Callable[[], Awaitable[TokenReply]], Callable[[float], Awaitable[object]]]
):
    """As `TokenCredential`, with `fetch` and `sleep` awaited.

    A leader that is cancelled hands over to another caller.
    """

    __slots__ = ()

    async def authorize(self) -> Authorization:
        """The header of a token that is good for now, fetched if need be; or `TokenError`."""
        return self._with(await self._token())

    async def access_token(self) -> str:
        """The token itself; raises `TokenError` where none can be had."""
        return (await self._token()).value

    async def _token(self) -> Token:
        alive = _loop_alive()
        step = self._state.next_step(alive)
        while not isinstance(step, UseToken):
            if isinstance(step, Refused):
                raise step.error
            if isinstance(step, Refresh):
                await self._lead(step.flight)
            else:
                await self._wait(step.flight)
            step = self._state.after(step.flight, alive)
        return step.token

    async def _wait(self, flight: Flight) -> None:
        import anyio

        done = anyio.Event()
        wake = _waker(done)
        if self._state.watch(flight, wake):
            try:
                with anyio.move_on_after(self._patience):
                    await done.wait()
            finally:
                self._state.unwatch(flight, wake)

    async def _lead(self, flight: Flight) -> None:
        with closing(self._plan.errands(flight)) as errands:
            errand = advance(errands, None)
            while errand is not None:
                errand = advance(errands, await self._run(errand))

    async def _run(self, errand: Errand) -> Any:
        if isinstance(errand, Fetch):
            try:
                return await self._fetch()
            except FETCH_ERRORS as error:
                return error
        import anyio
        import anyio.to_thread

        if isinstance(errand, Sleep):
            await (self._sleep or anyio.sleep)(errand.seconds)
            return None
        return await anyio.to_thread.run_sync(errand.call)


def _loop_alive() -> Callable[[], bool]:
    """Tells whether the running event loop still runs; always True where it is not asyncio's."""
    import asyncio

    try:
        return asyncio.get_running_loop().is_running
    except RuntimeError:
        return lambda: True


def _waker(event: anyio.Event) -> Callable[[], object]:
    """Sets the event from any thread (where the loop is not asyncio's: from the loop's own)."""
    import asyncio

    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return event.set

    def wake() -> None:
        try:
            loop.call_soon_threadsafe(event.set)
        except RuntimeError:
            # That loop is closed: nobody waits there any more.
            return

    return wake
