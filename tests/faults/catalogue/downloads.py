"""Downloads to a file, which is there as a whole or not at all."""

from __future__ import annotations

from gumgloo import Timeout
from gumgloo.mock import Fault
from tests.faults._model import BRIEF, CUT_OFF, PATIENT, RESET, STALL, Case, Endless, Raw, ends
from tests.faults.catalogue._ways import JSON_HEAD

__all__ = ["CASES"]

_ZIP_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/zip\r\n"
_IDLE = Timeout(PATIENT, PATIENT, BRIEF)
_TOTAL = Timeout(PATIENT, PATIENT, PATIENT, total=2 * BRIEF)
_DRIP = 0.02


def _download(
    name: str,
    does: str,
    fault: Fault | Raw,
    outcome: str,
    attempts: int = 1,
    limits: Timeout | None = None,
) -> Case:
    ways = {"download": ends(outcome, attempts)}
    if limits is None:
        return Case(f"download: {name}", does, ways, fault)
    return Case(f"download: {name}", does, ways, fault, limits=limits, retries=1)


def _link(
    name: str,
    does: str,
    fault: Raw,
    outcome: str,
    attempts: int = 1,
    limits: Timeout | None = None,
    waits: tuple[float, ...] | None = None,
) -> Case:
    ways = {"link": ends(outcome, attempts, waits=waits)}
    if limits is None:
        return Case(f"link: {name}", does, ways, fault)
    return Case(f"link: {name}", does, ways, fault, limits=limits, retries=1)


_PART = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc"
_EMPTY = b"content-length: 0\r\n\r\n"

CASES = (
    _download("cut", "closes after 2 bytes", Fault(cut=2), "APIConnectionError", 3),
    _download(
        "reset", "resets after 2 bytes", Fault(cut=2, cut_how="rst"), "APIConnectionError", 3
    ),
    _download(
        "cut in a chunk",
        "closes in the middle of a chunk of the encoding",
        Fault(cut=2, cut_how="half"),
        "APIConnectionError",
        3,
    ),
    _download("cut late", "closes a byte before the end", Fault(cut=-1), "APIConnectionError", 3),
    _download(
        "stall",
        "says nothing after 2 bytes",
        Fault(stall=2),
        "APITimeoutError (idle)",
        2,
        _IDLE,
    ),
    _download(
        "drip of the head",
        "a byte of the head now and then, without end",
        Raw((b"HTTP/1.1 200 OK\r\nx: ", Endless(b"y", _DRIP))),
        "APITimeoutError (total)",
        limits=_TOTAL,
    ),
    _download(
        "drip of the body",
        "a byte of the body now and then, without end",
        Raw((_ZIP_HEAD + b"connection: close\r\n\r\n", Endless(b" ", _DRIP))),
        "APITimeoutError (total)",
        limits=_TOTAL,
    ),
    _download(
        "too large",
        "announces a byte more than is allowed",
        Raw((_ZIP_HEAD + b"content-length: 104857601\r\n\r\n", CUT_OFF)),
        "DownloadError",
    ),
    _download("page", "answers 200 with a page", Fault(html=True), "ResponseDecodeError"),
    _download(
        "another type",
        "answers with an object",
        Raw((JSON_HEAD + b"content-length: 2\r\n\r\n{}",)),
        "ResponseDecodeError",
    ),
    _download(
        "broken compression",
        "says gzip, and is not",
        Raw((_ZIP_HEAD + b"content-encoding: gzip\r\ncontent-length: 9\r\n\r\nnot gzip!",)),
        "ResponseDecodeError",
    ),
    _download("503", "answers 503", Fault(status=503), "InternalServerError (503)", 3),
    _download("404", "answers 404", Fault(status=404), "NotFoundError (404)"),
    _link("cut", "closes after 3 bytes", Raw((_PART, CUT_OFF)), "APIConnectionError", 3),
    _link("reset", "resets after 3 bytes", Raw((_PART, RESET)), "APIConnectionError", 3),
    _link(
        "stall",
        "says nothing after 3 bytes",
        Raw((_PART, STALL)),
        "APITimeoutError (idle)",
        2,
        _IDLE,
    ),
    _link(
        "drip of the head",
        "a byte of the head now and then, without end",
        Raw((b"HTTP/1.1 200 OK\r\nx: ", Endless(b"y", _DRIP))),
        "APITimeoutError (total)",
        limits=_TOTAL,
    ),
    _link(
        "503",
        "the other host answers 503",
        Raw((b"HTTP/1.1 503 \r\n" + _EMPTY,)),
        "InternalServerError (503)",
        3,
    ),
    _link(
        "403",
        "the other host answers 403, to another link as well",
        Raw((b"HTTP/1.1 403 \r\n" + _EMPTY,)),
        "PermissionDeniedError (403)",
        2,
        waits=(),
    ),
    _link(
        "redirect",
        "the other host redirects to what is neither http nor https",
        Raw((b"HTTP/1.1 302 \r\nlocation: ftp://elsewhere.example/\r\n" + _EMPTY,)),
        "DownloadError",
    ),
)
