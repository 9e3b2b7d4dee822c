"""One call from its description to the attempts it takes: the decisions, without I/O.

Guarantees: what goes out is fixed before the first attempt, so every attempt sends the same
bytes; the synchronous and the asynchronous transport decide nothing themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, TypeVar
from urllib.parse import urlencode

from gumgloo_api.support import (
    APIStatusError,
    AuthenticationError,
    GumglooError,
    Operation,
    Request,
    ResponseDecodeError,
)

from ._auth import Authorization
from ._check import body_of, check_one_of, headers_of, key_of, query_of
from ._echo import texts_of, without
from ._errors import APIConnectionError, APITimeoutError, DownloadError
from ._limits import check_limits
from ._redact import Scrubber, secrets_of
from ._retry import RetryPolicy, decide
from ._scope import Scope
from ._timeout import Timeout

__all__ = ["Call", "Settings"]

C = TypeVar("C")


@dataclass(frozen=True, slots=True)
class Settings:
    """What the calls of one client have in common.

    Attributes:
        servers: the spec's servers to the addresses in use, without a slash at the end.
        timeout: limits of ordinary calls.
        stream_timeout: limits of streams, and of all calls to `stream_servers`.
        stream_servers: the spec's servers that may take long even for one answer.
        retry: how often and how patiently to retry.
        user_agent: sent where the caller's own HTTP client has none.
        scope: the client's own team and user, for calls that name none; of no use to streams.
        limited: refuse what goes beyond the limits in the spec, before anything is sent.
        headers: gives further headers, for each call anew.
    """

    servers: Mapping[str, str]
    timeout: Timeout
    stream_timeout: Timeout
    retry: RetryPolicy
    user_agent: str
    stream_servers: frozenset[str] = frozenset()
    scope: Scope = field(default_factory=Scope)
    limited: bool = False
    headers: Callable[[], Mapping[str, str]] = dict[str, str]


class Call:
    """The state of one call.

    Args:
        settings: the client's.
        operation, request: what is called, as the generated code describes it.
        streaming: the answer is to be a stream.
        now: monotonic seconds.

    Attributes:
        operation, streaming: as given.
        content: the body.
        timeout: the limits.
        started: when it began, monotonic seconds.
        attempt: number of the last attempt, 0 before the first.
        running: True while it runs.
        began: when it began.
        status, request_id: of its answer; None while there is none.

    Raises:
        ConfigurationError: the request cannot be sent as it is.
    """

    #: True where nothing of the caller's HTTP client may go with it: no header and no cookie.
    bare: ClassVar[bool] = False

    def __init__(
        self,
        settings: Settings,
        operation: Operation[Any],
        request: Request,
        *,
        streaming: bool,
        now: float,
    ) -> None:
        check_one_of(operation, request.json)
        self.operation = operation
        self.streaming = streaming
        server = operation.server_of(streaming=streaming)
        slow = streaming or server in settings.stream_servers
        # The streaming host is not told of a team.
        scope = Scope() if slow else settings.scope
        request = scope.applied(operation, request)
        if settings.limited:
            check_limits(operation, request)
        self.content, kind = body_of(operation, request)
        default = settings.stream_timeout if slow else settings.timeout
        self.timeout = Timeout.of(request.timeout, default)
        self.started = self.began = now
        self.attempt = 0
        self.running = False
        self.status: int | None = None
        self.request_id: str | None = None
        self._settings = settings
        self._given = request.json, request.query, request.form, request.parts
        self._sent: Authorization | None = None
        self._address = settings.servers[server] + request.path
        self._query = query_of(operation, request.query)
        self._headers = {
            **headers_of(operation, settings.headers()),
            "accept": _accepted(operation, streaming=streaming),
            **({"content-type": kind} if kind else {}),
            **self._length(),
            **headers_of(operation, request.headers),
        }
        key = key_of(operation, request.json, self._headers)
        self._headers |= key
        self._repeatable = operation.idempotent or bool(key)
        #: The service's refusal of a credential, and the token that was in it.
        self._refusal: tuple[APIStatusError, str] | None = None

    def _length(self) -> dict[str, str]:
        """The length of a body that is read while it is sent, where it is known."""
        length = None if isinstance(self.content, bytes) else self.content.length
        return {} if length is None else {"content-length": str(length)}

    @property
    def done(self) -> tuple[str, ...]:
        """What completes the stream."""
        return self.operation.stream.done if self.operation.stream else ()

    def choose(self, credentials: Mapping[str, C]) -> C | None:
        """The first credential that the operation takes.

        None where it takes none, or the caller gave a header in its place.
        """
        if "authorization" in self._headers:
            return None
        taken = self.operation.security
        return next((one for name, one in credentials.items() if name in taken), None)

    def begin(self, authorization: Authorization, now: float) -> None:
        """Count an attempt, which begins now.

        Raises:
            APITimeoutError: the deadline over all attempts has passed.
            AuthenticationError: the service refused this very token a moment ago.
        """
        if self._refusal is not None and self._refusal[1] == authorization.token:
            raise self._refusal[0]
        self.check_deadline(now)
        self.attempt += 1
        self.running = True
        self._sent = authorization
        self.began = now
        self.status = self.request_id = None

    def sent(self) -> None:
        """The request of an attempt is out, or was given up: its files are read no more."""
        if not isinstance(self.content, bytes):
            self.content.close()

    def url(self, authorization: Authorization) -> str:
        """Where the attempt goes."""
        query = "&".join(filter(None, (self._query, urlencode(authorization.query))))
        return f"{self._address}?{query}" if query else self._address

    def headers(self, authorization: Authorization) -> dict[str, str]:
        """What the attempt carries; a header that the caller gave wins over the credential's."""
        return {k.lower(): v for k, v in authorization.headers.items()} | self._headers

    def moved(self, status: int, headers: Mapping[str, str]) -> bool:
        """True where the answer leads elsewhere and is to be followed: no call of the service's."""
        return False

    def remaining(self, now: float) -> float | None:
        """Seconds until the deadline over all attempts, 0.0 after it, None where there is none."""
        return self.timeout.remaining(now, self.started)

    def check_deadline(self, now: float) -> None:
        """Raise `APITimeoutError` once the deadline over all attempts has passed."""
        if self.remaining(now) == 0.0:
            raise self.overdue()

    def overdue(self) -> APITimeoutError:
        """The error of a deadline that has passed."""
        text = f"not done within {self.timeout.total} s in all"
        return APITimeoutError(text, phase="total", operation=self.operation.id)

    @property
    def replayable(self) -> bool:
        """True where the body can be sent again."""
        return isinstance(self.content, bytes) or self.content.replayable

    def refused(self, error: GumglooError, authorization: Authorization) -> bool:
        """Note that the service took the token for invalid; True when that is news."""
        token = authorization.token
        if not isinstance(error, AuthenticationError) or error.in_stream or token is None:
            return False
        if self._refusal is not None:
            return False
        self._refusal = error, token
        return True

    def wait_after(self, error: GumglooError, now: float, random: float) -> float | None:
        """Seconds until the next attempt, or None where there is none."""
        resent = self._refusal is not None
        return decide(
            self._settings.retry,
            # Resending after a refresh is no retry.
            attempt=self.attempt - resent,
            error=error,
            idempotent=self._repeatable,
            replayable=self.replayable,
            elapsed=now - self.started,
            deadline=self.timeout.total,
            random=random,
        )

    def clean(self, error: GumglooError) -> None:
        """Take out of the service's words what it was sent: the credential, and texts."""
        if isinstance(error, APIStatusError):
            error.message = self.clean_text(error.message)
            error.args = tuple(self.clean_text(text) for text in error.args)

    def clean_text(self, text: str) -> str:
        """A text of the service without what it was sent."""
        used = self._sent.headers.get("Authorization") if self._sent else None
        secrets = secrets_of((self._headers.get("authorization"), used), *self._given)
        return without(Scrubber(secrets).scrub(text), texts_of(self._given))

    def outcome(self, error: GumglooError | None) -> int | str:
        """What the attempt came to, for the log: the status, or what there is in its place."""
        if isinstance(error, APITimeoutError):
            return f"timeout ({error.phase})"
        if isinstance(error, APIConnectionError):
            return "connection error"
        if isinstance(error, APIStatusError) and not error.in_stream:
            return error.status_code
        if isinstance(error, ResponseDecodeError):
            return "unreadable answer"
        if isinstance(error, DownloadError):
            return "download given up"
        return "broken stream" if error else self.status or "no answer"


def _accepted(operation: Operation[Any], *, streaming: bool) -> str:
    if streaming:
        return "text/event-stream"
    # An operation that reads no JSON gives a file.
    return "*/*" if operation.read is None else "application/json"
