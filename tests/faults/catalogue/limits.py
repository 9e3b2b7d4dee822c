"""Faults that only a time limit ends, and services that ask to be left alone for a while."""

from __future__ import annotations

from collections.abc import Mapping

from gumgloo import Timeout
from gumgloo.mock import Fault
from tests.faults._model import (
    BRIEF,
    PATIENT,
    Case,
    Endless,
    Ends,
    Part,
    Raw,
    ends,
    whole,
)
from tests.faults.catalogue._ways import JSON_HEAD, SSE_HEAD, lost

__all__ = ["CASES"]

_FIRST = Timeout(PATIENT, BRIEF, PATIENT)
_IDLE = Timeout(PATIENT, PATIENT, BRIEF)
_TOTAL = Timeout(PATIENT, PATIENT, PATIENT, total=2 * BRIEF)
_DRIP = 0.02
_DATE = "Thu, 26 Nov 2026 12:00:00 GMT"


def _overall(*kinds: str) -> dict[str, Ends]:
    return dict.fromkeys(kinds, ends("APITimeoutError (total)"))


def _calls(ways: Mapping[str, Ends]) -> Mapping[str, Ends]:
    """Of these, all but those for a token."""
    return {kind: one for kind, one in ways.items() if "token" not in kind}


def _asked(name: str, does: str, headers: dict[str, str], wait: float | None) -> Case:
    """A 429 that says how long to wait; None where that is too long."""
    outcome = "RateLimitError (429)"
    one = ends(outcome) if wait is None else ends(outcome, 2, waits=(wait,))
    return Case(
        name,
        does,
        {"unary": one, "stream": one, "act": one},
        Fault(status=429, headers=headers),
        retries=1,
    )


CASES = (
    Case(
        "stall before the head",
        "reads the request and says nothing",
        lost("APITimeoutError (first_byte)", 2),
        Fault(stall=-1),
        limits=_FIRST,
        retries=1,
    ),
    Case(
        "stall after the head",
        "says nothing after the head",
        _calls(lost("APITimeoutError (idle)", 2)),
        Fault(stall=0),
        limits=_IDLE,
        retries=1,
    ),
    Case(
        "stall in the body",
        "says nothing after 10 bytes of the body",
        _calls(lost("APITimeoutError (idle)", 2)),
        Fault(stall=10),
        limits=_IDLE,
        retries=1,
    ),
    Case(
        "stall in the stream",
        "says nothing after 700 bytes of the stream",
        {"stream": ends("APITimeoutError (idle)", 1, "a part")},
        Fault(stall=700),
        limits=_IDLE,
    ),
    Case(
        "drip of the body",
        "a byte of the body now and then, without end",
        _overall("unary", "act"),
        Raw((JSON_HEAD + b"connection: close\r\n\r\n", Endless(b" ", _DRIP))),
        limits=_TOTAL,
    ),
    Case(
        "drip of the stream",
        "a comment now and then, without end, and there is a limit for all",
        _overall("stream"),
        Raw((SSE_HEAD + b"connection: close\r\n\r\n", Endless(b": still here\n\n", _DRIP))),
        limits=_TOTAL,
    ),
    Case(
        "drip of the head",
        "a byte of the head now and then, without end",
        _overall("unary", "stream", "act"),
        Raw((b"HTTP/1.1 200 OK\r\nx: ", Endless(b"y", _DRIP))),
        limits=_TOTAL,
    ),
    Case(
        "100 again and again",
        "100 now and then, without end",
        _overall("unary", "stream", "act"),
        Raw((Endless(b"HTTP/1.1 100 Continue\r\n\r\n", _DRIP),)),
        limits=_TOTAL,
    ),
    Case(
        "100 without a pause",
        "100 as fast as it is read, without end",
        _overall("unary", "stream", "act"),
        Raw((Endless(b"HTTP/1.1 100 Continue\r\n\r\n"),)),
        limits=_TOTAL,
    ),
    Case(
        "comments without end",
        "comments now and then, and no event",
        {"stream": ends("APITimeoutError (idle)", 2)},
        Raw((SSE_HEAD + b"connection: close\r\n\r\n", Endless(b": still here\n\n", _DRIP))),
        limits=_IDLE,
        retries=1,
    ),
    Case(
        "comments without end, later",
        "four events of the stream, then comments now and then",
        {"stream": ends("APITimeoutError (idle)", 1, "a part")},
        Raw((Part(4), Endless(b"e\r\n: still here\n\n\r\n", _DRIP))),
        limits=_IDLE,
        retries=1,
    ),
    _asked("429 in seconds", "`Retry-After: 7`", {"retry-after": "7"}, 7.0),
    _asked("429 in parts of a second", "`Retry-After: 0.25`", {"retry-after": "0.25"}, 0.25),
    _asked(
        "429 in milliseconds",
        "`retry-after-ms: 1500`, which wins",
        {"retry-after-ms": "1500", "retry-after": "9"},
        1.5,
    ),
    _asked(
        "429 with a date",
        "`Retry-After` a date 20 s after the answer's own",
        {"retry-after": "Thu, 26 Nov 2026 12:00:20 GMT", "date": _DATE},
        20.0,
    ),
    _asked(
        "429 with a date gone by",
        "`Retry-After` a date before the answer's own",
        {"retry-after": "Thu, 26 Nov 2026 11:00:00 GMT", "date": _DATE},
        0.5,
    ),
    _asked("429 with nothing", "no `Retry-After`", {}, 0.5),
    _asked("429 with nonsense", "`Retry-After: soon`", {"retry-after": "soon"}, 0.5),
    _asked("429 below zero", "`Retry-After: -5`", {"retry-after": "-5"}, 0.5),
    _asked("429 with zero", "`Retry-After: 0`", {"retry-after": "0"}, 0.5),
    _asked("429 with no number", "`Retry-After: nan`", {"retry-after": "nan"}, 0.5),
    _asked("429 at the limit", "`Retry-After: 120`", {"retry-after": "120"}, 120.0),
    _asked("429 too long", "`Retry-After: 121`", {"retry-after": "121"}, None),
    _asked("429 for ever", "`Retry-After: ` with 400 digits", {"retry-after": "9" * 400}, None),
    Case(
        "429 then ok",
        "asks for 3 s, then for 1 s, then answers",
        {kind: whole(3, (3.0, 1.0)) for kind in ("unary", "stream", "act")},
        (
            Fault(status=429, headers={"retry-after": "3"}),
            Fault(status=429, headers={"retry-after": "1"}),
        ),
    ),
)
