"""Streams of a session's events, which may take themselves up: never is the message sent twice."""

from __future__ import annotations

from gumgloo import Timeout
from gumgloo.mock import Fault
from tests.faults._model import (
    BRIEF,
    CUT_OFF,
    PATIENT,
    SOUND,
    Case,
    Endless,
    Ends,
    Got,
    Part,
    Raw,
    ends,
    whole,
)
from tests.faults.catalogue._ways import SSE_HEAD

__all__ = ["CASES"]

_IDLE = Timeout(PATIENT, PATIENT, BRIEF)
_TOTAL = Timeout(PATIENT, PATIENT, PATIENT, total=2 * BRIEF)


def _breaks(
    name: str,
    does: str,
    fault: Fault,
    outcome: str = "StreamIncompleteError",
    got: Got = "a part",
    limits: Timeout | None = None,
) -> Case:
    """Taken up, it goes on where it broke."""
    ways = {"session": ends(outcome, 1, got), "resumed": whole(2)}
    given = {} if limits is None else {"limits": limits}
    return Case(f"session: {name}", does, ways, fault, **given)


def _both(outcome: str, got: Got = "nothing") -> dict[str, Ends]:
    """There is nothing to take up, or no use in it."""
    return dict.fromkeys(("session", "resumed"), ends(outcome, 1, got))


CASES = (
    _breaks("cut", "closes after 700 bytes", Fault(cut=700)),
    _breaks("reset", "resets after 700 bytes", Fault(cut=700, cut_how="rst")),
    _breaks("ended", "ends in order after 700 bytes", Fault(cut=700, cut_how="end")),
    _breaks("end missing", "closes before the last event", Fault(cut=-30), got="all"),
    _breaks(
        "stall",
        "says nothing after 700 bytes",
        Fault(stall=700),
        "APITimeoutError (idle)",
        limits=_IDLE,
    ),
    Case(
        "session: cut again and again",
        "closes after each three events",
        {"session": ends("StreamIncompleteError", 1, "a part"), "resumed": whole(4, (0.5,) * 3)},
        Raw((Part(3), CUT_OFF)),
    ),
    Case(
        "session: cut too often",
        "closes after each event",
        {
            "session": ends("StreamIncompleteError"),
            "resumed": ends("StreamIncompleteError", 6, "a part", (0.5,) * 5),
        },
        Raw((Part(1), CUT_OFF)),
    ),
    Case(
        "session: cut before the first event",
        "closes after the head, and there is nothing to go on from",
        _both("APIConnectionError"),
        Fault(cut=0),
    ),
    Case(
        "session: drip",
        "two events, then comments without end, and there is a limit for all",
        _both("APITimeoutError (total)", "a part"),
        Raw((Part(2), Endless(b"e\r\n: still here\n\n\r\n", 0.02))),
        limits=_TOTAL,
    ),
    Case(
        "session: no JSON",
        "an event among the others is no JSON, and is handed out as it is",
        {"session": whole(), "resumed": whole()},
        Fault(garbage=2),
    ),
    Case(
        "session: error later",
        "an error in the place of the third event",
        _both("InternalServerError (in stream)", "a part"),
        Fault(error_event=2),
    ),
    Case("session: 503", "answers 503", _both("InternalServerError (503)"), Fault(status=503)),
    Case(
        "session: HTML", "answers 200 with a page", _both("ResponseDecodeError"), Fault(html=True)
    ),
    Case(
        "session: closed when done",
        "answers, and closes the connection without saying so",
        {"session": whole(), "resumed": whole()},
        Raw((SOUND, CUT_OFF)),
        racing=True,
    ),
    Case(
        "session: no event",
        "a stream that ends without an event",
        _both("StreamIncompleteError"),
        Raw((SSE_HEAD + b"content-length: 0\r\n\r\n",)),
    ),
)
