"""Answers of the token endpoints, and credentials that are refused in the middle."""

from __future__ import annotations

from typing import Any

from gumgloo import Timeout
from gumgloo.mock import Fault
from tests.faults._model import BRIEF, PATIENT, Case, ends

__all__ = ["CASES"]


def _token(
    name: str,
    does: str,
    fault: Fault,
    attempts: int = 1,
    *,
    final: bool = False,
    waits: tuple[float, ...] | None = None,
) -> Case:
    outcome = "TokenError (final)" if final else "TokenError"
    return Case(name, does, {"token": ends(outcome, attempts, waits=waits)}, fault)


def _refused(status: int, code: str) -> Case:
    fault = Fault(status=status, json={"error": code, "error_description": "no"})
    return _token(f"token: {status}", f"refuses with {status} `{code}`", fault, final=True)


def _odd(name: str, does: str, body: dict[str, Any]) -> Case:
    return _token(f"token: {name}", does, Fault(json=body))


CASES = (
    _refused(400, "invalid_grant"),
    _refused(401, "invalid_client"),
    _refused(403, "access_denied"),
    _token("token: 404", "answers 404", Fault(status=404)),
    _token(
        "token: 429",
        "answers 429 with `Retry-After: 3`",
        Fault(status=429, headers={"retry-after": "3"}),
        3,
        waits=(3.0, 3.0),
    ),
    _token("token: 500", "answers 500", Fault(status=500), 3),
    _token("token: 503 page", "answers 503 with a page", Fault(status=503, html=True), 3),
    _token(
        "token: redirect",
        "answers 307 to another host",
        Fault(redirect="https://elsewhere.example/"),
    ),
    _token("token: page", "answers 200 with a page", Fault(html=True)),
    Case(
        "token: stall",
        "says nothing after 10 bytes",
        # As it may have been spent by then, a refresh token is sent once more, and not twice.
        {"token gloo": ends("TokenError", 3), "token gumloop": ends("TokenError", 2)},
        Fault(stall=10),
        limits=Timeout(PATIENT, BRIEF, PATIENT),
    ),
    _token("token: half", "answers with half an object", Fault(truncate=20)),
    _odd("none", "answers without a token", {"token_type": "Bearer"}),
    _odd("empty", "answers with an empty token", {"access_token": "", "token_type": "Bearer"}),
    _odd(
        "two lines",
        "answers with a token that breaks the header",
        {"access_token": "a\r\nb: c", "token_type": "Bearer"},
    ),
    _odd(
        "past",
        "answers with a token that is past its time",
        {"access_token": "a", "token_type": "Bearer", "expires_in": -1},
    ),
)
