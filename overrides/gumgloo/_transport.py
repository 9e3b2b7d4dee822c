"""The transports: they authorise, send, retry and stream; `_sources` reads what comes back.

Guarantees: a connection is closed or back in its pool when a call ends, however it ends; a
redirect is not followed, so a credential reaches only the address configured; no exception of
httpx leaves. The two flavours differ only in how they wait.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import anyio
import httpx

from gumgloo_api.support import GumglooError, Operation, Request

from ._auth import AsyncCredential, Authorization, Credential
from ._call import Call, Settings
from ._errors import APIConnectionError, ConfigurationError, StreamIncompleteError
from ._pool import AsyncPool, Pool
from ._redact import LOGGER, log_attempt
from ._sources import FAILURES, AsyncSource, Limits, SyncSource, failure_of
from ._timing import Timing
from ._way import Way, request_of

if TYPE_CHECKING:
    from ._download import Sink
    from ._download_link import Link

__all__ = ["AsyncTransport", "Transport"]

T = TypeVar("T")
R = TypeVar("R")

_ANONYMOUS = Authorization({}, {}, None)


class _Shared:
    """What both transports hold, and what they do without waiting."""

    def __init__(self, settings: Settings, timing: Timing) -> None:
        self._settings = settings
        self._timing = timing

    def _call(self, operation: Operation[Any], request: Request, *, streaming: bool) -> Call:
        now = self._timing.clock()
        return Call(self._settings, operation, request, streaming=streaming, now=now)

    def _built(
        self, way: Way[Any], call: Call, authorization: Authorization, limits: Limits, body: Any
    ) -> httpx.Request:
        agent = self._settings.user_agent
        return request_of(way, call, authorization, limits, body=body, agent=agent)

    def _source(
        self,
        kind: Callable[[httpx.Response, Limits], R],
        built: httpx.Request,
        answer: httpx.Response,
        limits: Limits,
    ) -> R:
        answer.request = built
        limits.call.status = answer.status_code
        limits.call.request_id = answer.headers.get("x-request-id")
        return kind(answer, limits)

    def _after(
        self,
        call: Call,
        error: GumglooError,
        credential: Credential | AsyncCredential | None,
        authorization: Authorization,
    ) -> float | None:
        """What to do after a failed attempt: seconds until the next one, None for no more."""
        self._log(call, error)
        call.clean(error)
        if credential and call.refused(error, authorization):
            # Said to the credential also where this call cannot be sent again.
            another = credential.rejected(authorization)
            if another and call.replayable:
                return 0.0
        return call.wait_after(error, self._timing.clock(), self._timing.chance())

    def _log(self, call: Call, error: GumglooError | None = None) -> None:
        call.running = False
        if LOGGER.isEnabledFor(logging.INFO) and not isinstance(error, ConfigurationError):
            spent = (self._timing.clock() - call.began) * 1000
            name, outcome = call.operation.id, call.outcome(error)
            said = None if call.request_id is None else call.clean_text(call.request_id)
            log_attempt(LOGGER, name, outcome, spent, call.attempt, said)


def _before_first(error: StreamIncompleteError) -> GumglooError:
    """A connection lost before the first chunk is a lost connection: it may be tried again."""
    return error.__cause__ if isinstance(error.__cause__, APIConnectionError) else error


class Transport(_Shared):
    """Sends the calls of a synchronous client; any number of threads may share it.

    Args:
        settings: addresses, limits, retries, headers.
        credentials: by name of the spec's security scheme.
        make_stream: makes the caller's stream of an operation and its bytes.
        pool: the HTTP client.
        timing: clocks, waiting and chance.
    """

    def __init__(
        self,
        settings: Settings,
        credentials: Mapping[str, Credential],
        make_stream: Callable[[Call, SyncSource], Any],
        pool: Pool,
        timing: Timing,
    ) -> None:
        super().__init__(settings, timing)
        self._credentials = credentials
        self._make_stream = make_stream
        self._pool = pool

    def send(self, operation: Operation[T], request: Request) -> T:
        """The model of a success; raises what the errors module lists."""
        answer: T = self._attempts(self._call(operation, request, streaming=False), self._unary)
        return answer

    def stream(self, operation: Operation[Any], request: Request) -> Any:
        """The open stream, its first chunk there; whatever goes wrong before is raised here."""
        return self._attempts(self._call(operation, request, streaming=True), self._begin)

    def receive(self, operation: Operation[Any], request: Request, sink: Sink) -> None:
        """Give the body of a success to `sink`; raises as `send`, and what the sink raises."""
        call = self._call(operation, request, streaming=False)
        self._attempts(call, partial(self._into, sink))

    def fetch(self, link: Link, sink: Sink) -> None:
        """Give the file behind a link to `sink`; raises as `send`, and what the sink raises."""
        call = link.call(self._settings, self._timing.clock())
        self._attempts(call, partial(self._into, sink))

    def _attempts(self, call: Call, attempt: Callable[[Call, Authorization], R]) -> R:
        credential = call.choose(self._credentials)
        while True:
            authorization = credential.authorize() if credential else _ANONYMOUS
            call.begin(authorization, self._timing.clock())
            try:
                answer = attempt(call, authorization)
            except GumglooError as error:
                wait = self._after(call, error, credential, authorization)
                if wait is None:
                    raise
            else:
                self._log(call)
                return answer
            if wait:
                self._timing.sleep(wait)

    def _open(self, call: Call, authorization: Authorization) -> SyncSource:
        way = self._pool.get()
        limits = Limits(call, self._timing.clock)
        body = call.content if isinstance(call.content, bytes) else iter(call.content)
        try:
            built = self._built(way, call, authorization, limits, body)
            response = way.send(built)
        except FAILURES as error:
            failure = failure_of(error, limits)
        else:
            return self._source(SyncSource, built, response, limits)
        finally:
            call.sent()
        raise failure

    def _unary(self, call: Call, authorization: Authorization) -> Any:
        source = self._open(call, authorization)
        return call.operation.parse(source.status_code, source.headers, source.read_all())

    def _into(self, sink: Sink, call: Call, authorization: Authorization) -> None:
        while True:
            source = self._open(call, authorization)
            try:
                status, headers = source.status_code, source.headers
                if call.moved(status, headers):
                    continue
                if not source.response.is_success:
                    call.operation.parse(status, headers, source.read_all())
                return source.pour(sink)
            finally:
                source.close()

    def _begin(self, call: Call, authorization: Authorization) -> Any:
        source = self._open(call, authorization)
        if not source.response.is_success:
            return call.operation.parse(source.status_code, source.headers, source.read_all())
        try:
            return self._make_stream(call, source).prime()
        except StreamIncompleteError as error:
            failure = _before_first(error)
        raise failure


class AsyncTransport(_Shared):
    """Sends the calls of an asynchronous client; arguments as of `Transport`."""

    def __init__(
        self,
        settings: Settings,
        credentials: Mapping[str, AsyncCredential],
        make_stream: Callable[[Call, AsyncSource], Any],
        pool: AsyncPool,
        timing: Timing,
    ) -> None:
        super().__init__(settings, timing)
        self._credentials = credentials
        self._make_stream = make_stream
        self._pool = pool

    async def send(self, operation: Operation[T], request: Request) -> T:
        """The model of a success; raises what the errors module lists."""
        call = self._call(operation, request, streaming=False)
        answer: T = await self._in_time(call, self._unary)
        return answer

    async def stream(self, operation: Operation[Any], request: Request) -> Any:
        """The open stream, its first chunk there; whatever goes wrong before is raised here."""
        return await self._in_time(self._call(operation, request, streaming=True), self._begin)

    async def receive(self, operation: Operation[Any], request: Request, sink: Sink) -> None:
        """Give the body of a success to `sink`; raises as `send`, and what the sink raises."""
        call = self._call(operation, request, streaming=False)
        await self._in_time(call, partial(self._into, sink))

    async def fetch(self, link: Link, sink: Sink) -> None:
        """Give the file behind a link to `sink`; raises as `send`, and what the sink raises."""
        call = link.call(self._settings, self._timing.clock())
        await self._in_time(call, partial(self._into, sink))

    async def _in_time(
        self, call: Call, attempt: Callable[[Call, Authorization], Awaitable[R]]
    ) -> R:
        """Cut off at the deadline, whatever it waits for: the token, too."""
        if call.timeout.total is None:
            return await self._attempts(call, attempt)
        with anyio.move_on_after(call.timeout.total):
            return await self._attempts(call, attempt)
        error = call.overdue()
        if call.running:
            self._log(call, error)
        raise error

    async def _attempts(
        self, call: Call, attempt: Callable[[Call, Authorization], Awaitable[R]]
    ) -> R:
        credential = call.choose(self._credentials)
        while True:
            authorization = await credential.authorize() if credential else _ANONYMOUS
            call.begin(authorization, self._timing.clock())
            try:
                answer = await attempt(call, authorization)
            except GumglooError as error:
                wait = self._after(call, error, credential, authorization)
                if wait is None:
                    raise
            else:
                self._log(call)
                return answer
            if wait:
                await self._timing.asleep(wait)

    async def _open(self, call: Call, authorization: Authorization) -> AsyncSource:
        way = self._pool.get()
        limits = Limits(call, self._timing.clock)
        content = call.content
        body = content if isinstance(content, bytes) else content.asynchronously()
        try:
            built = self._built(way, call, authorization, limits, body)
            response = await way.send(built)
        except FAILURES as error:
            failure = failure_of(error, limits)
        else:
            return self._source(AsyncSource, built, response, limits)
        finally:
            call.sent()
        raise failure

    async def _unary(self, call: Call, authorization: Authorization) -> Any:
        source = await self._open(call, authorization)
        return call.operation.parse(source.status_code, source.headers, await source.read_all())

    async def _into(self, sink: Sink, call: Call, authorization: Authorization) -> None:
        while True:
            source = await self._open(call, authorization)
            try:
                status, headers = source.status_code, source.headers
                if call.moved(status, headers):
                    continue
                if not source.response.is_success:
                    call.operation.parse(status, headers, await source.read_all())
                return await source.pour(sink)
            finally:
                await source.close()

    async def _begin(self, call: Call, authorization: Authorization) -> Any:
        source = await self._open(call, authorization)
        if not source.response.is_success:
            body = await source.read_all()
            return call.operation.parse(source.status_code, source.headers, body)
        try:
            return await self._make_stream(call, source).prime()
        except StreamIncompleteError as error:
            failure = _before_first(error)
        raise failure
