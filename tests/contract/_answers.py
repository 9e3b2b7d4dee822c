"""The judge of what a generated operation makes of an answer.

Guarantees: there are two ends, a model or a documented error, and both are looked at closely;
any other exception comes out, and fails the test.
"""

from __future__ import annotations

import pickle
import warnings
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

from gumgloo_api.support import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    GuardrailBlockedError,
    InternalServerError,
    Model,
    NotFoundError,
    Operation,
    PayloadTooLargeError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    Request,
    ResponseDecodeError,
    Unknown,
    UnprocessableEntityError,
)
from tests.contract._decode import same
from tests.contract._held import lossy, misheld, mistyped, types_of
from tests.contract._names import keywords, method_of, python_name
from tests.contract._samples import sample
from tests.contract._spec import Op
from tests.contract._vary import REFUSED, TYPED, Variation, spelled

__all__ = ["class_of", "generated", "judge_chunk", "judge_error", "judge_model", "read"]

_CLASSES = {
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


class _Catcher:
    """A transport that sends nothing and keeps the operation."""

    caught: Operation[Any]

    def send(self, operation: Operation[Any], request: Request) -> Any:
        self.caught = operation
        return self

    stream = send

    def lead_on(self, *_: Any) -> None:
        """As the page of a list."""


@cache
def generated(name: str, op: Op) -> Operation[Any]:
    """The generated operation, as its resource method hands it to a transport."""
    catcher = _Catcher()
    api = import_module(f"gumgloo_api.{op.service}").Api(catcher)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        method_of(api, op)(**keywords(op, sample(op)))
    assert catcher.caught.id == op.id and name == op.name
    return catcher.caught


def class_of(status: int, came: Any = None) -> type[APIStatusError]:
    """The class that a status has to be raised as, with the JSON value that came."""
    error = came.get("error") if isinstance(came, dict) else None
    if status == 403 and isinstance(error, dict) and "fault" in error and "category" in error:
        return GuardrailBlockedError
    if 500 <= status <= 599:
        return InternalServerError
    return _CLASSES.get(status, APIStatusError)


def read(op: Op, status: int, body: bytes, kind: str = "application/json") -> Any:
    """What the operation makes of an answer: a model, or the documented error."""
    headers = {"content-type": kind} if kind else {}
    try:
        return generated(op.name, op).parse(status, headers, body)
    except (APIStatusError, ResponseDecodeError) as error:
        return error


def judge_model(op: Op, schema: Any, change: Variation, held: Any) -> list[str]:
    """What is wrong with what was made of a success."""
    if change.expected == REFUSED:
        if not isinstance(held, ResponseDecodeError):
            return [f"ACCEPTED {change.what} at {spelled(change.path)}"]
        if held.path != spelled(change.path) and not _shared(change):
            return [f"PATH {held.path!r} for {change.what} at {spelled(change.path)!r}"]
        return _unpicklable(held)
    if isinstance(held, Exception):
        return [f"REFUSED {change.what}: {held}"]
    found = lossy(change.body, held)
    if change.expected == TYPED:
        found += misheld(op.spec, schema, change.body, held) or mistyped(
            held, _result(generated(op.name, op).parse, op.service), op.id
        )
    if change.unknown and not isinstance(found_at := _held_at(held, change), Unknown):
        found.append(f"KNOWN {spelled(change.path)}: {type(found_at).__name__}")
    if pickle.loads(pickle.dumps(held)) != held:
        found.append("PICKLE the copy is another")
    return found


def judge_chunk(op: Op, schema: Any, change: Variation) -> list[str]:
    """What is wrong with how the data of an event is read; only objects get that far."""
    if not isinstance(change.body, dict):
        return []
    stream = generated(op.name, op).stream
    assert stream is not None
    try:
        held = stream.reader()(change.body)
    except ValueError as error:
        return [] if change.expected == REFUSED else [f"REFUSED {change.what}: {error}"]
    if change.expected == REFUSED:
        return [f"ACCEPTED {change.what} at {spelled(change.path)}"]
    found = lossy(change.body, held)
    if change.expected == TYPED:
        found += misheld(op.spec, schema, change.body, held) or mistyped(held, type(held), op.id)
    if change.unknown and not isinstance(_held_at(held, change), Unknown):
        found.append(f"KNOWN {spelled(change.path)}")
    return found


def judge_error(
    op: Op, schema: Any, status: int, came: Any, error: Any, *, valid: bool
) -> list[str]:
    """What is wrong with the error of a failure.

    Args:
        op: what was called.
        schema: of the answer.
        status: of the answer.
        came: the JSON value that came.
        error: what was made of it.
        valid: True where the value satisfies the schema.
    """
    if type(error) is not class_of(status, came):
        return [f"CLASS {type(error).__name__} for {status}"]
    found = _unpicklable(error)
    if error.status_code != status or error.operation != op.id or error.in_stream:
        found.append(f"FACTS {error.operation} {error.status_code}")
    if not same(error.body, came):
        found.append(f"BODY {error.body!r:.80} for {came!r:.80}")
    if error.model is not None:
        found += lossy(came, error.model)
    elif valid and came is not None:
        found.append("MODEL there is none")
    if valid and isinstance(error.model, Model):
        found += misheld(op.spec, schema, came, error.model)
        found += mistyped(error.model, type(error.model), op.id)
    return found


@cache
def _result(parse: Callable[..., Any], service: str) -> Any:
    """The annotated type of a success."""
    return types_of(parse, service)["return"]


def _shared(change: Variation) -> bool:
    """True where the value at the path is one that Python has only once.

    The path is found by identity, so an equal value that stands before it may be named instead.
    """
    value = change.body
    for step in change.path:
        value = value.get(step) if isinstance(value, dict) else value[step]
    return value is None or value is True or type(value) is int


def _held_at(held: Any, change: Variation) -> Any:
    for step in change.path:
        known = isinstance(held, Model)
        held = getattr(held, python_name(str(step))) if known else held[step]
    return held


def _unpicklable(error: Exception) -> list[str]:
    copied = pickle.loads(pickle.dumps(error))
    alike = type(copied) is type(error) and str(copied) == str(error)
    return [] if alike and vars(copied) == vars(error) else ["PICKLE the copy is another"]
