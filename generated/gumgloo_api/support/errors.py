"""The errors that the generated code raises, and how an error body of either service is read.

Guarantees: every class pickles; neither `str` nor `repr` of an error shows a header, a body or
anything the caller sent; any status and any body gives an error, never another exception.

    GumglooError
    ├── APIStatusError          a status that is not a success
    │   ├── BadRequestError 400, AuthenticationError 401, PaymentRequiredError 402,
    │   ├── PermissionDeniedError 403, NotFoundError 404, ConflictError 409,
    │   ├── PayloadTooLargeError 413, UnprocessableEntityError 422,
    │   └── RateLimitError 429, InternalServerError 5xx
    └── ResponseDecodeError     an answer that does not fit its model
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from .error_body import ErrorBody, read_error_body, read_retry_after
from .kinds import is_object

__all__ = [
    "APIStatusError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "GuardrailBlockedError",
    "GumglooError",
    "InternalServerError",
    "NotFoundError",
    "PayloadTooLargeError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseDecodeError",
    "UnprocessableEntityError",
    "status_error",
]

# Never kept: they hold credentials, and nobody debugs with them.
_DROPPED_HEADERS = frozenset({"set-cookie", "authorization", "proxy-authenticate"})


class GumglooError(Exception):
    """The root of every error of this library."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions pickle by calling the class with `args`, which keyword-only errors cannot take.
        return _restore, (self.__class__, self.args, self.__dict__)


def _restore(cls: type[GumglooError], args: tuple[Any, ...], state: dict[str, Any]) -> GumglooError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


def _kept(headers: Mapping[str, str]) -> dict[str, str]:
    return {k.lower(): v for k, v in headers.items() if k.lower() not in _DROPPED_HEADERS}


class ConfigurationError(GumglooError):
    """Bad arguments or a missing credential, found before anything was sent."""


class APIStatusError(GumglooError):
    """The service answered with a status that is not a success, or with an error in a stream.

    Attributes:
        operation: operationId of the call.
        status_code: the HTTP status; 200 for an error inside a stream.
        message: the service's own words, shortened; it is not part of `str(error)`'s promise.
        code: the service's code (`insufficient_credits`, `2006`), as text, or None.
        type: the service's error class (`invalid_request_error`), or None.
        param: the parameter at fault (`messages[3].tool_call_id`), or None.
        details: what else the body said about the error.
        body: the parsed JSON body, or the text.
        model: the body as the model that the spec gives for this status, or None.
        headers: response headers, names in lower case, without cookies.
        request_id: what to quote to the vendor's support, or None.
        retry_after: seconds the service asks to wait, or None.
        retryable: what the service says about trying again; None when it says nothing.
        in_stream: True when the error came inside a stream that had begun with status 200.
    """

    def __init__(
        self,
        *,
        operation: str,
        status_code: int,
        headers: Mapping[str, str],
        body: Any,
        described: ErrorBody,
        model: Any = None,
        in_stream: bool = False,
    ) -> None:
        self.operation = operation
        self.status_code = status_code
        self.headers = _kept(headers)
        self.body = body
        self.message = described.message
        self.code = described.code
        self.type = described.type
        self.param = described.param
        self.details = described.details
        self.retryable = described.retryable
        self.request_id = described.request_id or self.headers.get("x-request-id")
        self.retry_after = read_retry_after(self.headers)
        self.model = model
        self.in_stream = in_stream
        super().__init__(self._text())

    def _text(self) -> str:
        facts = [self.code, self.type if self.type != self.code else None]
        known = ", ".join(fact for fact in facts if fact)
        where = "in the stream" if self.in_stream else f"HTTP {self.status_code}"
        text = f"{self.operation}: {where}"
        if known:
            text += f" ({known})"
        if self.param:
            text += f" at {self.param}"
        if self.message:
            text += f": {self.message}"
        if self.code in _HINTS and "fault" in self.details:
            text = f"{text.rstrip('.')}; {_HINTS[self.code]}"
        if self.request_id:
            text += f" [request id {self.request_id}]"
        return text


class BadRequestError(APIStatusError):
    """400: the service could not use the request."""


class AuthenticationError(APIStatusError):
    """401: no credential, or one that is not valid (any more)."""


class PaymentRequiredError(APIStatusError):
    """402: out of credits."""


class PermissionDeniedError(APIStatusError):
    """403: the credential may not do this."""


class GuardrailBlockedError(PermissionDeniedError):
    """403 from Gloo's models, not from the gateway before them: a guardrail blocked the prompt.

    The service does not document how it tells a block; this is a 403 whose error names a `fault`
    and a `category`, as the errors of its models do and those of its gateway do not.
    """


class NotFoundError(APIStatusError):
    """404: no such path or object."""


class ConflictError(APIStatusError):
    """409: the object is in a state that does not allow this."""


class PayloadTooLargeError(APIStatusError):
    """413: the request is larger than the service takes."""


class UnprocessableEntityError(APIStatusError):
    """422: the request does not fit the service's schema."""


class RateLimitError(APIStatusError):
    """429: too many requests, or a spending limit (`retryable` is False then)."""


class InternalServerError(APIStatusError):
    """5xx: the service, or something in front of it, failed."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    413: PayloadTooLargeError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


#: What the errors of Gloo's models have, beside what others have as well.
_OF_MODELS = frozenset({"fault", "category"})

#: What helps against an error, by its code; the service's own words do not say it.
_HINTS = {"2006": "a reasoning model needs room to think: raise max_tokens to 1024 or more"}


class ResponseDecodeError(GumglooError):
    """An answer that does not fit: not JSON, or JSON that its model cannot hold.

    Attributes:
        operation: operationId of the call.
        path: where it does not fit (`choices[0].message`), "" for the answer as a whole.
        problem: what was expected there and what was found.
        status_code, headers: of the answer.
        body: all its bytes; `excerpt` is the first 200 characters of them as text.
    """

    def __init__(
        self,
        *,
        operation: str,
        path: str,
        problem: str,
        status_code: int,
        headers: Mapping[str, str],
        body: bytes,
    ) -> None:
        self.operation = operation
        self.path = path
        self.problem = problem
        self.status_code = status_code
        self.headers = _kept(headers)
        self.body = body
        super().__init__(f"{operation}: {path}: {problem}" if path else f"{operation}: {problem}")

    @property
    def excerpt(self) -> str:
        """The first 200 characters of the answer."""
        return self.body[:800].decode("utf-8", "replace")[:200]


def status_error(
    operation: str,
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    read: Callable[[Any], Any] | None = None,
    *,
    in_stream: bool = False,
) -> APIStatusError:
    """The error of an answer that is not a success.

    `read` makes the spec's model of the body; a body that does not fit it has no model.
    Inside a stream the class follows from the code the service gives, if that is an HTTP status.
    """
    lower = {k.lower(): v for k, v in headers.items()}
    parsed: Any
    try:
        parsed = json.loads(body.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        parsed = body.decode("utf-8", "replace")
    model = None
    if read is not None and not isinstance(parsed, str):
        try:
            model = read(parsed)
        except (ValueError, RecursionError):
            model = None
    described = read_error_body(parsed, lower)
    kind = _class_of(status, described, parsed, in_stream=in_stream)
    return kind(
        operation=operation,
        status_code=status,
        headers=headers,
        body=parsed,
        described=described,
        model=model,
        in_stream=in_stream,
    )


def _class_of(
    status: int, described: ErrorBody, body: Any, *, in_stream: bool
) -> type[APIStatusError]:
    code = described.code or ""
    if in_stream and len(code) == 3 and code.isdecimal():
        status = int(code)
    if 500 <= status <= 599:
        return InternalServerError
    if status == 403 and is_object(body):
        error = body.get("error")
        if is_object(error) and error.keys() >= _OF_MODELS:
            return GuardrailBlockedError
    return _BY_STATUS.get(status, APIStatusError)
