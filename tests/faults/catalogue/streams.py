"""Streams that are no streams, or go wrong in the middle."""

from __future__ import annotations

from gumgloo.mock import Fault
from tests.faults._model import Case, Endless, Got, Raw, ends, whole
from tests.faults.catalogue._ways import SSE_HEAD

__all__ = ["CASES"]

_LARGE = (
    '{"id":"x","object":"chat.completion.chunk","created":1,"model":"m","choices":[],"more":"%s"}'
)
_OPEN = SSE_HEAD + b"connection: close\r\n\r\n"


def _stream(name: str, does: str, fault: Fault | Raw, outcome: str, got: Got = "nothing") -> Case:
    return Case(name, does, {"stream": ends(outcome, 1, got)}, fault)


def _failing(name: str, does: str, fault: Fault, got: Got = "nothing") -> Case:
    """The usual error of each service."""
    ways = {
        "stream gumloop": ends("InternalServerError (in stream)", 1, got),
        "stream gloo": ends("APIStatusError (in stream)", 1, got),
    }
    return Case(name, does, ways, fault)


def _harmless(name: str, does: str, fault: Fault, *services: str) -> Case:
    kinds = [f"stream {one}" for one in services] or ["stream"]
    return Case(name, does, dict.fromkeys(kinds, whole()), fault)


CASES = (
    _stream(
        "end missing",
        "ends before the `finish_reason`",
        Fault(finish_missing=True),
        "StreamIncompleteError",
        "all",
    ),
    _stream("no JSON first", "the first event is no JSON", Fault(garbage=0), "StreamDecodeError"),
    _stream(
        "no JSON later",
        "the third event is no JSON",
        Fault(garbage=2),
        "StreamDecodeError",
        "a part",
    ),
    _stream(
        "null",
        "the second event is `null`",
        Fault(garbage=1, garbage_data="null"),
        "StreamDecodeError",
        "a part",
    ),
    _failing("error first", "the first chunk is an error", Fault(error_event=0)),
    _failing(
        "error later", "an error in the place of the third chunk", Fault(error_event=2), "a part"
    ),
    _failing(
        "error event",
        "the third event is named `error`",
        Fault(error_event=2, error_how="event"),
        "a part",
    ),
    _stream(
        "401 in the middle",
        "an error 401 in the place of the third chunk",
        Fault(error_event=2, error={"code": 401, "message": "no"}),
        "AuthenticationError (in stream)",
        "a part",
    ),
    _stream(
        "429 in the middle",
        "an error 429 in the place of the third chunk",
        Fault(error_event=2, error={"code": 429, "message": "no"}),
        "RateLimitError (in stream)",
        "a part",
    ),
    _stream(
        "error as JSON",
        "answers 200 with a JSON object that is an error",
        Fault(json={"error": {"message": "no"}}),
        "APIStatusError (in stream)",
    ),
    _stream(
        "giant event",
        "an event that goes on beyond 64 MiB",
        Raw((_OPEN + b"data: ", Endless(b"x" * 1048576))),
        "StreamDecodeError",
    ),
    _harmless(
        "large event",
        "an event of 4 MiB among the others",
        Fault(garbage=1, garbage_data=_LARGE % ("x" * 4 * 1048576)),
    ),
    _harmless("comments", "a comment before each event", Fault(comments=True)),
    _harmless("CR LF", "lines end with CR LF", Fault(newline="\r\n")),
    _harmless("CR", "lines end with CR, and each byte comes alone", Fault(newline="\r", split=1)),
    _harmless("repeated deltas", "each delta repeats the role", Fault(repeat=True)),
    _harmless("[DONE] twice", "the last word comes twice", Fault(done="twice"), "gumloop"),
    _harmless("[DONE] missing", "the last word does not come", Fault(done="missing"), "gumloop"),
    _harmless(
        "[DONE] sent", "the last word comes where none is promised", Fault(done="sent"), "gloo"
    ),
)
