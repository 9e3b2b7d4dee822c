"""What the client tests share: both flavours behind one face, on a clock that stands still.

A `Side` makes clients over one way of sending, and waits for what they give, so that a test is
written once and runs for both flavours.
"""

from __future__ import annotations

import asyncio
import inspect
import pickle
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any, Self

import httpx

from gumgloo import (
    AsyncGloo,
    AsyncGumloop,
    AsyncGumloopClient,
    Gloo,
    GumglooError,
    Gumloop,
    GumloopClient,
)
from gumgloo._timing import Timing
from gumgloo.mock import AsyncMockTransport, MockService, MockTransport
from gumgloo.mock.clock import Clock, VirtualClock

__all__ = ["MESSAGES", "PROMPT", "SECRETS", "Side", "chain", "check_error", "timing_of"]

PROMPT = "a prompt that nobody else may read"
MESSAGES = [{"role": "user", "content": PROMPT}]
#: The credentials of the mock, none of which may stand in any text.
SECRETS = ("test-access-token", "gum_test", "test-secret", "gloo_test", "mock.token-")


def timing_of(clock: Clock | None = None, **changes: Any) -> Timing:
    """Both clocks are this one, sleeping moves it, and chance always takes off nothing."""
    clock = VirtualClock() if clock is None else clock
    given: dict[str, Any] = {
        "clock": clock.now,
        "wall": clock.now,
        "sleep": clock.sleep,
        "asleep": clock.asleep,
        "chance": lambda: 0.0,
    }
    return Timing(**{**given, **changes})


def chain(error: BaseException) -> Iterator[BaseException]:
    """The error, and all that it refers to as cause or context."""
    seen: list[BaseException] = []
    todo: list[BaseException | None] = [error]
    while todo:
        one = todo.pop()
        if one is not None and one not in seen:
            seen.append(one)
            yield one
            todo += [one.__cause__, one.__context__]


def check_error(error: BaseException, *secrets: str) -> None:
    """An error is ours all the way down, survives pickle, and tells nobody anything."""
    for one in chain(error):
        assert type(one).__module__.startswith("gumgloo"), f"{type(one)} leaked"
        assert isinstance(one, GumglooError)
        for text in (str(one), repr(one)):
            for secret in (*SECRETS, PROMPT, *secrets):
                assert secret not in text, f"{secret} stands in {text}"
        again = pickle.loads(pickle.dumps(one))
        assert type(again) is type(one)
        assert str(again) == str(one)


class Side:
    """One flavour of client.

    Args:
        awaited: the asynchronous one.
        timing: clocks, waiting and chance; the machine's where it is None.
        transport: what the clients' HTTP client sends through; None for sockets, with the pool
            of the client itself.
    """

    def __init__(
        self, *, awaited: bool, timing: Timing | None = None, transport: Any = None
    ) -> None:
        self.awaited = awaited
        self.timing = Timing() if timing is None else timing
        self.transport = transport
        self._exits = ExitStack()
        self._runner = self._exits.enter_context(asyncio.Runner()) if awaited else None

    @classmethod
    def over(cls, service: MockService, *, awaited: bool, **changes: Any) -> Self:
        """Over a mock in process, whose clock is the client's, too."""
        transport = AsyncMockTransport(service) if awaited else MockTransport(service)
        timing = timing_of(service.clock, **changes)
        return cls(awaited=awaited, timing=timing, transport=transport)

    @classmethod
    def answering(cls, answer: Callable[[httpx.Request], Any], *, awaited: bool) -> Self:
        """Over a function that answers or raises."""
        return cls(awaited=awaited, timing=timing_of(), transport=httpx.MockTransport(answer))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._exits.close()

    def do(self, value: Any) -> Any:
        """The value, awaited if need be."""
        if not inspect.isawaitable(value):
            return value

        async def wait() -> Any:
            return await value

        assert self._runner is not None
        return self._runner.run(wait())

    def chunks(self, stream: Any) -> list[Any]:
        """All chunks of a stream."""
        found: list[Any] = []
        self.into(found, stream)
        return found

    def into(self, found: list[Any], stream: Any) -> None:
        """As `chunks`, but what came before an error is seen too."""
        if not self.awaited:
            for chunk in stream:
                found.append(chunk)
            return

        async def collect() -> None:
            async for chunk in stream:
                found.append(chunk)

        self.do(collect())

    def http(self, **arguments: Any) -> Any:
        """An HTTP client over the transport."""
        kind = httpx.AsyncClient if self.awaited else httpx.Client
        if self.transport is not None:
            arguments.setdefault("transport", self.transport)
        return self._kept(kind(**arguments))

    def gumloop(self, *given: str, **arguments: Any) -> Any:
        """A Gumloop client."""
        return self._made(AsyncGumloop if self.awaited else Gumloop, arguments, *given)

    def gloo(self, **arguments: Any) -> Any:
        """A Gloo client."""
        return self._made(AsyncGloo if self.awaited else Gloo, arguments)

    def flows(self, *given: str, **arguments: Any) -> Any:
        """A client of flows."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            kind = AsyncGumloopClient if self.awaited else GumloopClient
            return self._made(kind, arguments, *(given or ("gum_test", "user-1")))

    def _made(self, kind: type[Any], arguments: dict[str, Any], *given: str) -> Any:
        if self.transport is not None:
            arguments.setdefault("http_client", self.http())
        timed: Any = type(kind.__name__, (kind,), {"_timing": self.timing})
        return self._kept(timed(*given, **arguments))

    def _kept(self, client: Any) -> Any:
        self._exits.callback(lambda: self.do(client.aclose() if self.awaited else client.close()))
        return client
