"""Plays a case with one kind of call, one service and one flavour, and tells what came of it.

Guarantees, of every call, whatever the case: its error is ours, survives pickle and tells no
secret; a broken answer is never passed off as whole; it ends within the hard limit; the client
can be used after it, over a pool of one connection; and nothing of it is left.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, NamedTuple

import httpx

from gumgloo import APIStatusError, APITimeoutError, StreamError, Timeout, TokenError
from gumgloo._network import Network
from gumgloo._redact import LOGGER
from gumgloo._timing import Timing
from gumgloo.mock import Fault, MockService, Spec, compile_spec
from gumgloo.mock.loading import load_documents
from tests.faults._call import ALSO, HARD_LIMIT, OPERATIONS, WHERE, Heard, call, call_awaited
from tests.faults._leaks import nothing_left
from tests.faults._model import Case, Ends, Got, Kind, Raw
from tests.faults._places import At, place_of
from tests.overrides._clients import Side, check_error

__all__ = ["Seen", "check", "client_of", "once_of", "play", "sound_of", "specs"]

_HOME = "http://127.0.0.1:8765/callback"
_SOUND = Case("none", "answers as it should", {})


class Seen(NamedTuple):
    """What came of a case.

    Attributes:
        lasting: with the fault on every attempt.
        once: with the fault on the first attempt only; None for a case that is a sequence.
    """

    lasting: Ends
    once: Ends | None


def once_of(case: Case, kind: Kind, service: str, lasting: Ends) -> Ends | None:
    """What has to come of a fault that happens once: an error that is retried is mended."""
    if isinstance(case.fault, tuple) or case.place != "server":
        return None
    if lasting.attempts == 1:
        return lasting
    if kind == "token" and service == "gumloop" and _was_done(case.fault):
        # The refresh token was spent by the answer that was lost.
        return lasting._replace(outcome="TokenError (final)")
    return Ends("ok", 2, "all", lasting.waits[:1])


def _was_done(fault: Fault | Raw | None) -> bool:
    """True where the service did what was asked, and only its answer was lost."""
    return isinstance(fault, Fault) and not (fault.cut is fault.stall is None)


def play(case: Case, kind: Kind, service: str, *, awaited: bool) -> Seen:
    """Play it twice: with the fault on all attempts, and on the first one."""
    lasting = _one(case, kind, service, awaited=awaited, lasting=True)
    if once_of(case, kind, service, lasting) is None:
        return Seen(lasting, None)
    return Seen(lasting, _one(case, kind, service, awaited=awaited, lasting=False))


@lru_cache
def specs() -> Mapping[str, Spec]:
    """The specs, compiled once."""
    return {name: compile_spec(name, document) for name, document in load_documents().items()}


@lru_cache
def sound_of(kind: Kind, service: str) -> str:
    """The text of the answer that nothing went wrong with."""
    with place_of(_SOUND, MockService(specs())) as at, client_of(_SOUND, kind, service, at) as one:
        return one.call().text


class _One:
    """A client, and what is seen of it."""

    def __init__(self, side: Side, client: Any, kind: Kind, service: str, at: At) -> None:
        self.waits: list[float] = []
        self.attempts = 0
        self._side, self._client, self._at = side, client, at
        self._kind, self._service = kind, service

    def call(self) -> Heard:
        """The call, which may take so long and no longer."""
        server = self._at.server
        guard = threading.Timer(HARD_LIMIT, server.abort if server else print)
        guard.start()
        begun = time.monotonic()
        try:
            if self._side.awaited:
                heard = self._side.do(call_awaited(self._client, self._kind, self._service))
            else:
                heard = call(self._client, self._kind, self._service)
        finally:
            guard.cancel()
            guard.join()
        assert time.monotonic() - begun < HARD_LIMIT, "it hung"
        assert isinstance(heard, Heard)
        return heard


class _Counting(logging.Handler):
    """Counts the attempts of operations: there is a record of each."""

    def __init__(self, *operations: str) -> None:
        super().__init__()
        self.count = 0
        self._operations = operations

    def emit(self, record: logging.LogRecord) -> None:
        if isinstance(record.args, tuple) and record.args[0] in self._operations:
            self.count += 1


def _operations(kind: Kind, service: str) -> list[str]:
    """All that the call asks, what meets the fault first."""
    return [OPERATIONS[kind, service], *filter(None, [ALSO.get(kind)])]


@contextmanager
def _counting(kind: Kind, service: str) -> Iterator[_Counting]:
    handler, level = _Counting(*_operations(kind, service)), LOGGER.level
    LOGGER.addHandler(handler)
    LOGGER.setLevel(logging.DEBUG)
    try:
        yield handler
    finally:
        LOGGER.removeHandler(handler)
        LOGGER.setLevel(level)


def _impatient(request: httpx.Request, limits: Timeout) -> None:
    """Token requests have limits of their own, too long to wait for."""
    if request.url.path.endswith(("/oauth/token", "/oauth2/token")):
        given = {"connect": limits.connect, "read": limits.first_byte}
        request.extensions["timeout"] = {**given, "write": limits.idle, "pool": limits.connect}


class _Transport(Network):
    """What a synchronous client sends through itself."""

    limits: Timeout

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        _impatient(request, self.limits)
        return super().handle_request(request)


class _Proxied(httpx.HTTPTransport):
    """What it sends through where there is a proxy."""

    limits: Timeout

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        _impatient(request, self.limits)
        return super().handle_request(request)


class _AsyncTransport(httpx.AsyncHTTPTransport):
    """What an asynchronous client sends through in any case."""

    limits: Timeout

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        _impatient(request, self.limits)
        return await super().handle_async_request(request)


def _transport(http: Mapping[str, Any], limits: Timeout, *, awaited: bool) -> Any:
    single = httpx.Limits(max_connections=1)
    made: _Transport | _Proxied | _AsyncTransport
    if awaited:
        made = _AsyncTransport(**http, limits=single)
    elif "proxy" in http:
        made = _Proxied(**http, limits=single)
    else:
        made = _Transport(single, context=lambda: http["verify"])
    made.limits = limits
    return made


def _login(service: MockService) -> dict[str, str]:
    """A refresh token, as a user gets one."""
    with Side.over(service, awaited=False) as side:
        oauth = side.gumloop().oauth
        client_id = oauth.register_client(_HOME).client_id
        asked = oauth.build_authorization_url(client_id, _HOME)
        location = side.http().get(asked.url).headers["location"]
        code = oauth.read_redirect(location, asked.state)
        first = oauth.exchange_code(client_id, code, _HOME, asked.code_verifier)
    return {"refresh_token": first.refresh_token, "client_id": client_id}


def _credential(service: str, mock: MockService, *, renewing: bool) -> dict[str, str]:
    if service == "gumloop":
        return _login(mock) if renewing else {"access_token": "test-access-token"}
    if renewing:
        return {"client_id": "test-client", "client_secret": "test-secret"}
    return {"api_key": "gloo_test"}


@contextmanager
def client_of(
    case: Case, kind: Kind, service: str, at: At, *, awaited: bool = False
) -> Iterator[_One]:
    """A client at the place, with what is seen of it."""
    waits: list[float] = []

    async def waited(seconds: float) -> None:
        waits.append(seconds)

    timing = Timing(sleep=waits.append, asleep=waited, chance=lambda: 0.0)
    transport = _transport(at.http, case.limits, awaited=awaited)
    mock = at.mock
    credential = _credential(service, mock, renewing=case.renewing or kind == "token")
    addresses = mock.base_urls(at.origin)
    server = {"gumloop": "https://api.gumloop.com/api/v1", "gloo": "https://platform.ai.gloo.com"}
    with Side(awaited=awaited, timing=timing, transport=transport) as side:
        client = getattr(side, service)(
            base_url=addresses[server[service]],
            timeout=case.limits,
            stream_timeout=case.limits,
            max_retries=case.retries,
            **credential,
        )
        one = _One(side, client, kind, service, at)
        one.waits = waits
        yield one


def _plan(case: Case, kind: Kind, operation: str, at: At, *, lasting: bool) -> None:
    faults = case.fault if isinstance(case.fault, tuple) else (case.fault,)
    for number, fault in enumerate(faults, 1):
        if isinstance(fault, Fault):
            times = None if lasting and len(faults) == 1 else 1
            at.mock.plan(fault, operation=operation, call=number, times=times)
        elif isinstance(fault, Raw):
            assert at.server is not None and len(faults) == 1
            where = WHERE.get(kind, "")
            at.server.plan([] if lasting else [fault], fault if lasting else None, where)


def _one(case: Case, kind: Kind, service: str, *, awaited: bool, lasting: bool) -> Ends:
    mock = MockService(specs())
    sound = sound_of(kind, service)
    operation = OPERATIONS[kind, service]
    with (
        nothing_left(),
        place_of(case, mock) as at,
        client_of(case, kind, service, at, awaited=awaited) as one,
    ):
        _plan(case, kind, operation, at, lasting=lasting)
        before = _came(mock, kind, service)
        with _counting(kind, service) as counted:
            heard = one.call()
        attempts = counted.count
        if kind == "link":
            # Links are asked for under the same name.
            attempts -= _came(mock, kind, service) - before
        seen = Ends(_outcome(heard), attempts, _got(heard, sound), tuple(one.waits))
        check(heard, sound, kind)
        if at.server is not None and case.place == "server" and lasting:
            raw = isinstance(case.fault, Raw)
            came = at.server.met if raw else _came(mock, kind, service) - before
            assert came == attempts, "attempts that were not told of"
        mock.verify()
        if at.server is not None and case.place == "server" and kind != "token":
            mock.forget()
            at.server.plan([])
            after = one.call()
            if kind in ("act", "session", "resumed") and case.racing and after.error is not None:
                # The close may still be under way when the connection is taken again, and what
                # acts is not repeated. That connection is given up then.
                after = one.call()
            _check_usable(after, sound, renewing=case.renewing)
    return seen


def _came(mock: MockService, kind: Kind, service: str) -> int:
    """How many requests the mock has seen."""
    return sum(len(mock.calls(operation)) for operation in _operations(kind, service))


def _check_usable(after: Heard, sound: str, *, renewing: bool) -> None:
    """The next call has the only connection, and succeeds."""
    if not renewing:
        assert (after.error, after.text) == (None, sound), "the client cannot be used after it"


def check(heard: Heard, sound: str, kind: Kind) -> None:
    """What holds of every call: it is whole, or its error is ours and honest."""
    if heard.done:
        assert heard.text == sound, "a broken answer passed for whole"
        return
    error = heard.error
    assert error is not None
    check_error(error, "mock-refresh-", "mock-code-")
    assert sound.startswith(heard.text)
    if isinstance(error, StreamError) and kind not in ("session", "resumed"):
        partial = error.partial
        text = "" if partial is None else partial.choices[0].message.content or ""
        assert text == heard.text, "the partial answer is not what was delivered"


def _got(heard: Heard, sound: str) -> Got:
    if heard.text == sound:
        return "all"
    return "a part" if heard.text else "nothing"


def _outcome(heard: Heard) -> str:
    """The words of the table."""
    error = heard.error
    if error is None:
        return "ok"
    name = type(error).__name__
    if isinstance(error, APITimeoutError):
        return f"{name} ({error.phase})"
    if isinstance(error, APIStatusError):
        return f"{name} ({'in stream' if error.in_stream else error.status_code})"
    if isinstance(error, TokenError) and error.final:
        return f"{name} (final)"
    return name
