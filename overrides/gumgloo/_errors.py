"""The errors that `gumgloo` adds to those of the generated code; one root for all.

Guarantees: every class pickles; no text shows a credential or a prompt.

    GumglooError
    ├── ConfigurationError         bad arguments, missing credentials: nothing was sent
    ├── APIConnectionError         could not connect, or the connection was lost
    │   └── APITimeoutError        .phase: connect | first_byte | idle | total
    ├── StreamError                .partial: all that arrived
    │   ├── StreamIncompleteError  the stream ended without its end
    │   ├── StreamDecodeError      an event that is no chunk
    │   └── SessionNotResumableError  a session's stream that cannot be taken up again
    ├── TokenError                 the token endpoint said no, or could not be reached
    ├── AuthorizationError         the user said no, or the redirect is not the one waited for
    └── DownloadError              what was to be downloaded is not what may be
"""

from __future__ import annotations

from typing import Any, Literal

from gumgloo_api.support.errors import ConfigurationError, GumglooError

__all__ = [
    "APIConnectionError",
    "APITimeoutError",
    "AuthorizationError",
    "ConfigurationError",
    "DownloadError",
    "GumglooError",
    "Phase",
    "SessionNotResumableError",
    "StreamDecodeError",
    "StreamError",
    "StreamIncompleteError",
    "TokenError",
]

Phase = Literal["connect", "first_byte", "idle", "total"]


class APIConnectionError(GumglooError):
    """The service could not be reached, or the connection broke.

    Attributes:
        operation: operationId of the call.
        unsent: True when the request cannot have been processed (no connection was made).
    """

    def __init__(self, message: str, *, operation: str = "", unsent: bool = False) -> None:
        super().__init__(f"{operation}: {message}" if operation else message)
        self.operation = operation
        self.unsent = unsent


class APITimeoutError(APIConnectionError):
    """A time limit passed.

    Attributes:
        phase: which: `connect`, `first_byte` (no answer began), `idle` (nothing came for too
            long), `total` (the deadline over all attempts).
    """

    def __init__(
        self, message: str, *, phase: Phase, operation: str = "", unsent: bool = False
    ) -> None:
        super().__init__(message, operation=operation, unsent=unsent)
        self.phase: Phase = phase


class StreamError(GumglooError):
    """A stream that broke after it had begun.

    Attributes:
        operation: operationId of the call.
        partial: all that arrived: for a chat stream the completion so far, else the last chunk;
            None when nothing did.
    """

    def __init__(self, message: str, *, operation: str = "", partial: Any = None) -> None:
        super().__init__(f"{operation}: {message}" if operation else message)
        self.operation = operation
        self.partial = partial


class StreamIncompleteError(StreamError):
    """The stream ended without its end: what arrived is not the whole answer."""


class StreamDecodeError(StreamError):
    """An event of the stream is not what the spec says."""


class SessionNotResumableError(StreamError):
    """The stream of a session cannot be taken up again: retrieve the session instead.

    Attributes:
        session_id: what to pass to `client.sessions.retrieve`; None where it is not known.
    """

    def __init__(
        self, *, operation: str = "", partial: Any = None, session_id: str | None = None
    ) -> None:
        text = "the stream cannot be taken up again: call client.sessions.retrieve(session_id)"
        super().__init__(text, operation=operation, partial=partial)
        self.session_id = session_id


class TokenError(GumglooError):
    """No access token could be had.

    Attributes:
        final: True when trying again cannot help (the credentials were refused).
        status_code: of the token endpoint's answer, None when there was none.
        code: the endpoint's error code (`invalid_client`), or None.
    """

    def __init__(
        self,
        message: str,
        *,
        final: bool = False,
        status_code: int | None = None,
        code: str | None = None,
    ) -> None:
        super().__init__(message)
        self.final = final
        self.status_code = status_code
        self.code = code


class AuthorizationError(GumglooError):
    """A redirect of the authorization endpoint that brings no code that may be used.

    Attributes:
        code: the endpoint's error code (`access_denied`), None where the redirect itself is wrong.
        description: what the endpoint says of it, None where it says nothing.
    """

    def __init__(
        self, message: str, *, code: str | None = None, description: str | None = None
    ) -> None:
        super().__init__(message)
        self.code = code
        self.description = description


class DownloadError(GumglooError):
    """A download that was given up: too large, or led to where a client may not follow.

    Attributes:
        operation: operationId of the call that gave the link, or the file.
    """

    def __init__(self, message: str, *, operation: str = "") -> None:
        super().__init__(f"{operation}: {message}" if operation else message)
        self.operation = operation
