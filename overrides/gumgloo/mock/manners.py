"""How a service answers: what every service has in common, and the seam for the two we know.

Guarantees: a service decides everything of an answer but its bytes.  The base class is a plain
service: bearer tokens, one error shape, answers made from the examples and schemas of the spec.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .bodies import NO_BODY
from .replies import STREAM, Event, Reply, event_stream, json_reply, raw_reply
from .selfcheck import MockDefect
from .spec import Answer, Operation, Spec
from .tokens import Token, TokenBook
from .values import NoValue, find_value
from .violations import Violation
from .wire import WireRequest

__all__ = ["Call", "Manners", "bearer"]


@dataclass(frozen=True, slots=True, repr=False)
class Call:
    """A request that fits the spec, and what is needed to answer it.

    Attributes:
        operation: what is called.
        request: as it arrived.
        body: the value of its body, NO_BODY where there is none.
        values: the path, query and header parameters by name.
        rng: random, but the same for the same seed and request.
        now: seconds since 1970.
        token: the credential, None where none is needed.
    """

    operation: Operation
    request: WireRequest
    body: Any
    values: Mapping[str, Any]
    rng: random.Random
    now: float
    token: Token | None

    @property
    def streams(self) -> bool:
        """True where the caller asks for a stream."""
        return self.operation.asks_for_stream(self.values, self.body)


def bearer(request: WireRequest) -> str | None:
    """The bearer token of a request; None where there is none."""
    scheme, _, value = (request.header("authorization") or "").partition(" ")
    return value.strip() if scheme.lower() == "bearer" and value.strip() else None


class Manners:
    """A service without peculiarities.

    Args:
        spec: its spec.
        tokens: its credentials.
    """

    def __init__(self, spec: Spec, tokens: TokenBook) -> None:
        self.spec = spec
        self.tokens = tokens

    # Errors

    def error(self, operation: Operation | None, status: int) -> Reply:
        """The service's own error for a status, as a fault plans it."""
        return json_reply(status, {"error": f"status {status}"})

    def no_path(self, hint: str) -> Reply:
        """Nothing is served there."""
        return json_reply(404, {"error": hint})

    def no_method(self, allowed: str) -> Reply:
        """The path is served, with other methods."""
        return json_reply(405, {"error": "wrong method"}, {"allow": allowed})

    def elsewhere(self, operation: Operation) -> Reply:
        """A stream is asked for where none is served, or anything else where only streams are."""
        server = operation.node["x-stream"]["server"]
        served = "Only streams are served here." if operation.streams else f"Streams: {server}"
        return self.refuse(operation, [Violation("body", ("stream",), served, "stream")], NO_BODY)

    def refuse(self, operation: Operation, violations: list[Violation], body: Any) -> Reply:
        """The request does not fit the spec."""
        return json_reply(400, {"error": violations[0].message})

    def expired(self, operation: Operation) -> Reply:
        """The token has expired, or is unknown."""
        return json_reply(401, {"error": "invalid token"}, {"www-authenticate": "Bearer"})

    def missing_credential(self, operation: Operation) -> Reply:
        """There is no credential."""
        return self.expired(operation)

    def stream_error(self) -> dict[str, Any]:
        """The error object of a stream that fails midway."""
        return {"code": 502, "message": "The provider failed."}

    # Credentials

    def authorize(
        self, operation: Operation, request: WireRequest
    ) -> tuple[Token | None, Reply | None]:
        """The token that the request came with, and the refusal where it does not do."""
        if not operation.schemes or frozenset[str]() in operation.schemes:
            return None, None
        value = bearer(request)
        if value is None:
            return None, self.missing_credential(operation)
        token = self.tokens.accept(value)
        if token is None:
            return self.tokens.look(value), self.expired(operation)
        return token, self.permit(operation, token, request)

    def permit(self, operation: Operation, token: Token, request: WireRequest) -> Reply | None:
        """The refusal of a token that holds but does not do for this; None where it does."""
        return None

    # Answers

    def answer(self, call: Call) -> Reply:
        """The answer to a request that fits."""
        return self.generic(call)

    def generic(self, call: Call) -> Reply:
        """An answer made from the spec alone: an example, or a value made for the schema.

        Raises:
            MockDefect: the spec has no success, or none that a value can be made for.
        """
        found = [answer for status, answer in call.operation.answers.items() if status[0] == "2"]
        if not found:
            raise MockDefect(f"{call.operation.name}: the spec has no success")
        if call.streams:
            found = [answer for answer in found if STREAM in answer.media] or found
        else:
            found = [answer for answer in found if set(answer.media) != {STREAM}] or found
        answer = min(found, key=lambda one: one.status)
        status = 200 if answer.status == "2XX" else int(answer.status)
        headers = self._headers(call, answer)
        if call.streams and STREAM in answer.media:
            examples = answer.media[STREAM].examples
            return event_stream([Event(one["data"], one.get("event")) for one in examples])
        kinds = [kind for kind in answer.media if kind != STREAM]
        if not kinds:
            return Reply(status, "", headers=headers)
        media = answer.media[kinds[0]]
        if "json" not in kinds[0]:
            return raw_reply(status, media.kind, b"mock", headers)
        value = call.rng.choice(media.examples) if media.examples else NO_BODY
        if value is NO_BODY:
            value = self._made(call, media.raw, media.schema.fits)
        return json_reply(status, value, headers)

    def _headers(self, call: Call, answer: Answer) -> dict[str, str]:
        needed = {name: rule for name, (required, rule) in answer.headers.items() if required}
        headers: dict[str, str] = {}
        for name, rule in needed.items():
            candidates = ("1", "true", "a", "2030-01-02T03:04:05Z")
            fitting = [text for text in candidates if rule.schema.fits(text)]
            headers[name] = fitting[0] if fitting else "1"
        return headers

    def _made(self, call: Call, schema: Any, fits: Any) -> Any:
        try:
            return find_value(schema, fits, self.spec.book.resolve, call.rng)
        except NoValue:
            message = f"{call.operation.name}: no answer can be made from the schema"
            raise MockDefect(message) from None
