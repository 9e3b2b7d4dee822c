"""Downloads to a file, which is there as a whole or not at all."""

from __future__ import annotations

from gumgloo import Timeout
from gumgloo.mock import Fault
from tests.faults._model import BRIEF, CUT_OFF, PATIENT, Case, Endless, Raw, ends
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
)
