"""Reads the log of the mock: one request per line, as ``python -m gumgloo.mock --log`` writes it.

Guarantees: a line that is none of the mock's is a `BadTraffic` with its number.  The log has no
answers, so only requests are judged, and the statuses that they got.
"""

from __future__ import annotations

import urllib.parse
from collections.abc import Iterator
from typing import Any

from ..mock.bodies import NO_BODY
from ..mock.jsontext import is_object
from .exchange import Exchange, text_of, url_of
from .har import BadTraffic

__all__ = ["is_journal", "journal_exchanges"]

_NEEDED = frozenset({"operation", "method", "host", "path", "query", "headers", "status"})


def is_journal(value: Any) -> bool:
    """True where the value may be meant as a line of the log."""
    return is_object(value) and value.keys() >= _NEEDED


def journal_exchanges(values: Iterator[Any]) -> Iterator[Exchange]:
    """The exchanges of the lines.

    Raises:
        BadTraffic: a line is none of the mock's.
    """
    for number, value in enumerate(values, 1):
        try:
            made = _exchange(value) if is_journal(value) else None
        except (TypeError, AttributeError, ValueError):
            made = None
        if made is None:
            raise BadTraffic(
                f"line {number} is no line of the mock's log: give a HAR file, or what "
                "`python -m gumgloo.mock --log FILE` wrote"
            )
        yield made


def _exchange(value: dict[str, Any]) -> Exchange:
    query = urllib.parse.urlencode(value["query"], doseq=True)
    target = text_of(value["path"]) + (f"?{query}" if query else "")
    status = value["status"]
    if status is not None and status.__class__ is not int:
        raise TypeError("no status")
    has_body = "body" in value
    return Exchange(
        method=text_of(value["method"]),
        url=url_of(f"https://{text_of(value['host'])}{target}"),
        request_headers=tuple((name, text_of(one)) for name, one in value["headers"].items()),
        # A body that the mock could not read is told by its size alone.
        request_body=None if has_body or value.get("size", 0) else b"",
        request_value=value["body"] if has_body else NO_BODY,
        status=status,
        response_body=None,
    )
