"""Faults of the connection: it is not made, or it ends, or something else speaks on it."""

from __future__ import annotations

from gumgloo import Timeout
from gumgloo.mock import Fault
from tests.faults._model import BRIEF, CUT_OFF, PATIENT, RESET, SOUND, Case, Endless, Raw, ends
from tests.faults.catalogue._ways import HTML, JSON_HEAD, lost, reads, sound, undecodable, unsent

__all__ = ["CASES"]

_NOBODY = Timeout(BRIEF, PATIENT, PATIENT)
_LATE = {"unary": ends("APIConnectionError", 3), "stream": ends("StreamIncompleteError", 1, "all")}
_EARLY_END = {
    "unary": ends("ResponseDecodeError"),
    "stream": ends("StreamIncompleteError", 1, "all"),
}

CASES = (
    Case("connect refused", "nobody listens on the port", unsent(), place="nobody listens"),
    Case(
        "connect unanswered",
        "nobody accepts the connection",
        unsent("APITimeoutError (connect)", 2),
        place="nobody accepts",
        limits=_NOBODY,
        retries=1,
    ),
    Case("no such name", "the name does not resolve", unsent(), place="no such name"),
    Case(
        "unknown certificate",
        "a certificate that nobody vouches for",
        unsent(),
        place="unknown certificate",
    ),
    Case(
        "another's certificate",
        "a certificate for another name",
        unsent(),
        place="another's certificate",
    ),
    Case(
        "expired certificate", "a certificate of yesterday", unsent(), place="expired certificate"
    ),
    Case("no TLS", "speaks plain HTTP where TLS is expected", unsent(), place="no TLS"),
    Case(
        "page of a proxy",
        "a proxy answers with a page of its own, as before a login",
        undecodable(),
        Raw((b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 50\r\n\r\n", HTML)),
        place="a proxy before http",
    ),
    Case(
        "tunnel refused",
        "a proxy refuses the tunnel to the service (407)",
        unsent(),
        Raw((b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n",)),
        place="a proxy before https",
    ),
    # Whether the connection was made by then is the kernel's to say, so nothing that acts is sent.
    Case(
        "reset at once",
        "resets when the connection is made",
        reads(lost()),
        Raw((RESET,), unasked=True),
    ),
    Case(
        "closed at once",
        "closes when the connection is made",
        lost(),
        Raw((CUT_OFF,), unasked=True),
    ),
    Case("reset before the head", "resets when it has read the request", lost(), Raw((RESET,))),
    Case("closed before the head", "closes when it has read the request", lost(), Raw((CUT_OFF,))),
    Case("cut in the head", "closes after 20 bytes", lost(), Fault(cut=20, cut_in="head")),
    Case(
        "reset in the head",
        "resets after 20 bytes",
        lost(),
        Fault(cut=20, cut_in="head", cut_how="rst"),
    ),
    Case("cut after the head", "closes before the body", lost(), Fault(cut=0)),
    Case("reset after the head", "resets before the body", lost(), Fault(cut=0, cut_how="rst")),
    Case("cut early in the body", "closes after 10 bytes of it", lost(), Fault(cut=10)),
    Case("reset early in the body", "resets after 10 bytes", lost(), Fault(cut=10, cut_how="rst")),
    Case(
        "cut in a chunk",
        "closes in the middle of a chunk of the encoding",
        lost(),
        Fault(cut=10, cut_how="half"),
    ),
    Case(
        "cut in the stream",
        "closes after 700 bytes of the stream",
        {"stream": ends("StreamIncompleteError", 1, "a part")},
        Fault(cut=700),
    ),
    Case(
        "reset in the stream",
        "resets after 700 bytes of the stream",
        {"stream": ends("StreamIncompleteError", 1, "a part")},
        Fault(cut=700, cut_how="rst"),
    ),
    Case("cut late in the body", "closes 30 bytes before its end", _LATE, Fault(cut=-30)),
    Case(
        "ended late",
        "ends it in order, 30 bytes too early",
        _EARLY_END,
        Fault(cut=-30, cut_how="end"),
    ),
    Case(
        "ended by closing",
        "neither length nor chunks; closes 30 bytes too early",
        _EARLY_END,
        Fault(cut=-30, framing="close"),
    ),
    Case(
        "closed when idle",
        "answers, and closes the connection without saying so",
        sound(),
        Raw((SOUND, CUT_OFF)),
        racing=True,
    ),
    Case(
        "more than the answer",
        "sends further bytes after the end of the answer",
        reads(sound()),
        Raw((SOUND, b"and more")),
    ),
    Case(
        "103 first",
        "early hints before the answer",
        sound(),
        Raw((b"HTTP/1.1 103 \r\n\r\n", SOUND)),
    ),
    Case(
        "100 first",
        "100 and 102, which nobody asked for, before the answer",
        sound(),
        Raw((b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 102 \r\n\r\n", SOUND)),
    ),
    Case("100 only", "100, and closes", lost(), Fault(status=100)),
    Case("101", "switches protocols, and closes", lost(), Fault(status=101)),
    Case(
        "another protocol", "greets as SSH does", lost(), Raw((b"SSH-2.0-OpenSSH_9.6\r\n", CUT_OFF))
    ),
    Case(
        "endless head",
        "headers without end",
        lost(),
        Raw((b"HTTP/1.1 200 OK\r\n", Endless(b"x-more: " + b"x" * 4000 + b"\r\n"))),
    ),
    Case(
        "two lengths",
        "two content lengths that differ",
        lost(),
        Raw((JSON_HEAD + b"content-length: 2\r\ncontent-length: 9\r\n\r\n{}", CUT_OFF)),
    ),
    Case(
        "broken chunk",
        "a chunk whose size is no number",
        lost(),
        Raw((b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n", CUT_OFF)),
    ),
)
