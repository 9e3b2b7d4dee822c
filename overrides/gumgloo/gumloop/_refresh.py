"""A rotating refresh token as the credential of a client; `_rotation.py` decides, this waits.

Guarantees: the token request goes through the generated operation and the client's own
connections, without any credential. On asyncio a flight runs in a task of its own, so that a
caller who gives up, or is cancelled, loses no rotated token. A call of the client from within its
own `on_rotate` raises instead of waiting for itself. Source: operation `createToken`.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Coroutine, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .._auth import AsyncTokenCredential, Authorization, TokenCredential
from .._chat import async_chat_stream, chat_stream
from .._errors import ConfigurationError
from .._pool import AsyncPool, Pool, running_loop
from .._rotation import Rotation, RotationPlan, Tell, fingerprint
from .._timing import Timing
from .._token import Flight, TokenState
from .._token_flight import Errand, TokenReply
from .._token_store import store_key
from .._transport import AsyncTransport, Transport

if TYPE_CHECKING:
    import asyncio

    from gumgloo_api.support import Request

    from .config import Config, Grant

__all__ = [
    "AsyncRotatingCredential",
    "RotatingCredential",
    "async_rotating_credential",
    "rotating_credential",
    "to_the_end",
]

_NOT_HERE = "an async on_rotate needs the async client"


@dataclass(slots=True)
class _Call:
    """A call of `on_rotate`: whose, inside which other, and whether it is still running."""

    owner: object
    outer: _Call | None
    running: bool = True


# Tasks that the hook starts inherit it, and may outlive the call.
_telling: ContextVar[_Call | None] = ContextVar("gumgloo_on_rotate", default=None)


@contextmanager
def _marked(owner: object) -> Generator[None]:
    call = _Call(owner, _telling.get())
    before = _telling.set(call)
    try:
        yield
    finally:
        call.running = False
        _telling.reset(before)


def _check_not_telling(owner: object) -> None:
    call = _telling.get()
    while call is not None:
        if call.owner is owner and call.running:
            raise ConfigurationError("on_rotate must not call the client whose token it saves")
        call = call.outer


class RotatingCredential(TokenCredential):
    """A `TokenCredential` that refreshes with a chain of refresh tokens.

    Args:
        rotation: the chain.
        plan: how its flights go.
        state, fetch: as of `TokenCredential`.
        timing: waiting and chance.

    Attributes:
        rotation: the chain.
    """

    __slots__ = ("rotation",)

    def __init__(
        self,
        rotation: Rotation,
        plan: RotationPlan,
        state: TokenState,
        fetch: Callable[[], TokenReply],
        timing: Timing,
    ) -> None:
        super().__init__(state, fetch, timing.sleep, timing.chance, plan=plan)
        self.rotation = rotation

    def authorize(self) -> Authorization:
        """The header of a token that is good for now, fetched if need be; or `TokenError`."""
        _check_not_telling(self)
        return super().authorize()

    def _run(self, errand: Errand) -> Any:
        if not isinstance(errand, Tell):
            return super()._run(errand)
        try:
            with _marked(self):
                answer = errand.call()
            if inspect.iscoroutine(answer):
                answer.close()
                raise ConfigurationError(_NOT_HERE)
        except Exception as error:  # a hook is anybody's code
            return error
        return None


class AsyncRotatingCredential(AsyncTokenCredential):
    """As `RotatingCredential`, with `fetch` awaited, and `on_rotate` where it is async."""

    __slots__ = ("_tasks", "rotation")

    def __init__(
        self,
        rotation: Rotation,
        plan: RotationPlan,
        state: TokenState,
        fetch: Callable[[], Awaitable[TokenReply]],
        timing: Timing,
    ) -> None:
        super().__init__(state, fetch, timing.asleep, timing.chance, plan=plan)
        self.rotation = rotation
        self._tasks: set[asyncio.Task[None]] = set()

    async def authorize(self) -> Authorization:
        """The header of a token that is good for now, fetched if need be; or `TokenError`."""
        _check_not_telling(self)
        return await super().authorize()

    async def _lead(self, flight: Flight) -> None:
        await to_the_end(super()._lead(flight), self._tasks, running_loop())

    async def _run(self, errand: Errand) -> Any:
        if not isinstance(errand, Tell):
            return await super()._run(errand)
        try:
            with _marked(self):
                answer = errand.call()
                if inspect.isawaitable(answer):
                    await answer
        except Exception as error:  # a hook is anybody's code
            return error
        return None


def rotating_credential(
    config: Config, grant: Grant, pool: Pool, timing: Timing
) -> RotatingCredential:
    """The credential of a synchronous client.

    Args:
        config: addresses.
        grant: the refresh token, and what goes with it.
        pool: the connections.
        timing: clocks, waiting and chance.

    Raises:
        ConfigurationError: `on_rotate` would have to be awaited.
    """
    if inspect.iscoroutinefunction(grant.on_rotate):
        raise ConfigurationError(_NOT_HERE)
    rotation, state = Rotation(grant.refresh_token), _state(grant, timing)
    transport = Transport(config.token_settings(), {}, chat_stream, pool, timing)

    def fetch() -> TokenReply:
        from gumgloo_api.gumloop.operations.oauth.create_token import OPERATION

        sent = rotation.take()
        return rotation.accept(sent, transport.send(OPERATION, _request(grant, sent)))

    plan = _plan(config, grant, rotation, state, timing)
    return RotatingCredential(rotation, plan, state, fetch, timing)


def async_rotating_credential(
    config: Config, grant: Grant, pool: AsyncPool, timing: Timing
) -> AsyncRotatingCredential:
    """The credential of an asynchronous client; as `rotating_credential`."""
    rotation, state = Rotation(grant.refresh_token), _state(grant, timing)
    transport = AsyncTransport(config.token_settings(), {}, async_chat_stream, pool, timing)

    async def fetch() -> TokenReply:
        from gumgloo_api.gumloop.operations.oauth.create_token import OPERATION

        sent = rotation.take()
        return rotation.accept(sent, await transport.send(OPERATION, _request(grant, sent)))

    plan = _plan(config, grant, rotation, state, timing)
    return AsyncRotatingCredential(rotation, plan, state, fetch, timing)


async def to_the_end(
    work: Coroutine[Any, Any, None],
    tasks: set[asyncio.Task[None]],
    loop: asyncio.AbstractEventLoop | None,
) -> None:
    """Wait for the work, which goes on where the caller is cancelled meanwhile.

    Args:
        work: to be done.
        tasks: holds its task: a loop holds its tasks weakly.
        loop: the running one; None where it is not asyncio's, and then the cancelling waits.
    """
    if loop is None:
        import anyio

        with anyio.CancelScope(shield=True):
            await work
        return
    import asyncio

    def ended(task: asyncio.Task[None]) -> None:
        tasks.discard(task)
        if not task.cancelled():
            # Asked for here, so that nobody complains where the caller has gone.
            task.exception()

    task = loop.create_task(work)
    tasks.add(task)
    task.add_done_callback(ended)
    await asyncio.wait([task])
    task.result()


def _state(grant: Grant, timing: Timing) -> TokenState:
    state = TokenState(clock=timing.clock, wall=timing.wall, random=timing.chance)
    if grant.access_token is not None:
        state.begin_with(grant.access_token)
    return state


def _plan(
    config: Config, grant: Grant, rotation: Rotation, state: TokenState, timing: Timing
) -> RotationPlan:
    # Of two logins with one client, each has its own place in a store.
    whose = fingerprint(grant.refresh_token) if config.user_id is None else config.user_id
    return RotationPlan(
        rotation,
        grant.on_rotate,
        state,
        random=timing.chance,
        store=grant.token_store,
        store_key=store_key(config.oauth_address, grant.client_id, whose),
    )


def _request(grant: Grant, sent: str) -> Request:
    from gumgloo_api.gumloop.operations.oauth import create_token

    return create_token.request(
        grant_type="refresh_token", client_id=grant.client_id, refresh_token=sent
    )
