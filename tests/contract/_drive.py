"""Every way to call a service: the bare and the public clients, waiting and awaited.

Guarantees: a client is made once, over a transport that records; nothing here looks at what comes
out.
"""

from __future__ import annotations

import asyncio
import re
import warnings
from collections.abc import Callable
from functools import cached_property
from importlib import import_module
from typing import Any

import httpx

from gumgloo import AsyncGloo, AsyncGumloop, Gloo, GumglooError, Gumloop
from gumgloo_api.support import AsyncHttpxTransport, HttpxTransport
from tests.contract._names import method_of
from tests.contract._spec import Op
from tests.contract._wire import Answer, Recorder, Wire

__all__ = ["CLIENTS", "Client", "answer_tokens", "is_for"]


def answer_tokens(wire: Wire) -> Answer:
    """A token for whoever asks for one; an undocumented failure for the rest."""
    if wire.path.endswith("/oauth2/token"):
        return Answer(200, b'{"access_token": "t0", "expires_in": 3600}')
    return Answer()


def is_for(op: Op, wire: Wire) -> bool:
    """True for a request to the operation's own path."""
    pattern = "[^/]+".join(map(re.escape, re.split(r"\{[^}]+\}", op.path)))
    return re.search(f"{pattern}$", wire.path) is not None


class Client:
    """One way to call a service.

    Args:
        name: for messages.
        service: whose operations it has.
        using: the security schemes that it has credentials for; None where it authenticates
            nothing.
        awaited: True where its methods are coroutine functions.
        build: makes the client over a transport.
    """

    def __init__(
        self,
        name: str,
        service: str,
        using: str | None,
        build: Callable[[Recorder], Any],
        *,
        awaited: bool,
    ) -> None:
        self.name = name
        self.service = service
        self.using = None if using is None else frozenset(using.split())
        self.awaited = awaited
        self._build = build
        self._recorder = Recorder()

    @property
    def way(self) -> str:
        """`sync` or `async`, for the ledger."""
        return "async" if self.awaited else "sync"

    def can(self, op: Op) -> bool:
        """True where it has credentials that the operation takes, or needs none."""
        if self.using is None or not op.security or {} in op.security:
            return True
        return any(self.using.issuperset(need) for need in op.security)

    @cached_property
    def root(self) -> Any:
        """The client itself, made once."""
        return self._build(self._recorder)

    def send(
        self,
        op: Op,
        given: dict[str, Any],
        runner: asyncio.Runner,
        choose: Callable[[Wire], Answer] = answer_tokens,
        finish: Callable[[Any], Any] | None = None,
    ) -> tuple[list[Wire], Any]:
        """Call an operation.

        Args:
            op: the operation.
            given: keywords.
            runner: for what has to be awaited.
            choose: gives the answer to each request.
            finish: what to do with the result while the answers last; awaited if need be.

        Returns:
            all requests, and the result, or the error of the library.
        """
        self._recorder.choose = choose
        with warnings.catch_warnings():
            if op.node.get("deprecated"):
                warnings.simplefilter("ignore", DeprecationWarning)
            try:
                if self.awaited:
                    result = runner.run(self._awaited(op, given, finish))
                else:
                    result = method_of(self.root, op)(**given)
                    result = finish(result) if finish else result
            except GumglooError as error:
                result = error
        return self._recorder.take(), result

    async def _awaited(self, op: Op, given: dict[str, Any], finish: Any) -> Any:
        result = await method_of(self.root, op)(**given)
        return await finish(result) if finish else result


def _bare(service: str, *, awaited: bool) -> Client:
    package = import_module(f"gumgloo_api.{service}")

    def build(recorder: Recorder) -> Any:
        if awaited:
            http = httpx.AsyncClient(transport=recorder, trust_env=False)
            return package.AsyncApi(AsyncHttpxTransport(http))
        return package.Api(HttpxTransport(httpx.Client(transport=recorder, trust_env=False)))

    name = f"{service}.{'AsyncApi' if awaited else 'Api'}"
    return Client(name, service, None, build, awaited=awaited)


def _public(kind: Any, service: str, using: str, **credentials: str) -> Client:
    awaited = kind.__name__.startswith("Async")

    def build(recorder: Recorder) -> Any:
        http = httpx.AsyncClient if awaited else httpx.Client
        mine = http(transport=recorder, trust_env=False)
        return kind(http_client=mine, max_retries=0, **credentials)

    name = f"{kind.__name__}({', '.join(credentials)})"
    return Client(name, service, using, build, awaited=awaited)


_KEY = {"api_key": "k", "user_id": "u"}
_PAIR = {"client_id": "i", "client_secret": "s"}

#: Every way to call a service that the contracts try.
CLIENTS: tuple[Client, ...] = (
    _bare("gumloop", awaited=False),
    _bare("gumloop", awaited=True),
    _public(Gumloop, "gumloop", "oauth", access_token="t"),
    _public(AsyncGumloop, "gumloop", "apiKey userId", **_KEY),
    _bare("gloo", awaited=False),
    _bare("gloo", awaited=True),
    _public(Gloo, "gloo", "bearer", api_key="k"),
    _public(AsyncGloo, "gloo", "oauth basic", **_PAIR),
)
