"""How faults end that end alike."""

from __future__ import annotations

from collections.abc import Mapping

from tests.faults._model import Ends, ends, whole

__all__ = [
    "HTML",
    "JSON_HEAD",
    "SSE_HEAD",
    "fails",
    "lost",
    "reads",
    "sound",
    "undecodable",
    "unsent",
]

HTML = b"<html><body><h1>502 Bad Gateway</h1></body></html>"
JSON_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
SSE_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n"


def sound() -> Mapping[str, Ends]:
    """It does no harm."""
    return {kind: whole() for kind in ("unary", "stream", "act")}


def lost(outcome: str = "APIConnectionError", attempts: int = 3) -> Mapping[str, Ends]:
    """The request may have been processed: what acts is not sent again."""
    both = ends(outcome, attempts)
    return {
        "unary": both,
        "stream": both,
        "act": ends(outcome),
        "token gloo": ends("TokenError", 3),
        # The refresh token may be spent by it; it is sent once more all the same.
        "token gumloop": ends("TokenError", 2),
    }


def unsent(outcome: str = "APIConnectionError", attempts: int = 3) -> Mapping[str, Ends]:
    """The request cannot have been processed: all are sent again."""
    both, token = ends(outcome, attempts), ends("TokenError", 3)
    return {"unary": both, "stream": both, "act": both, "token": token}


def fails(outcome: str, attempts: int = 1, act: int = 1) -> Mapping[str, Ends]:
    """A status."""
    both = ends(outcome, attempts)
    return {"unary": both, "stream": both, "act": ends(outcome, act)}


def undecodable(stream: str = "ResponseDecodeError") -> Mapping[str, Ends]:
    """An answer that cannot be read is not asked for again."""
    one = ends("ResponseDecodeError")
    return {"unary": one, "stream": ends(stream), "act": one, "token": ends("TokenError")}


def reads(ways: Mapping[str, Ends]) -> Mapping[str, Ends]:
    """Of these, the calls that may be sent twice and get no token."""
    return {kind: ways[kind] for kind in ("unary", "stream")}
