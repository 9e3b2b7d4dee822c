"""Reads recorded traffic of either kind from the bytes of a file, and judges it.

Guarantees: a file that is neither kind is a `BadTraffic` that says what to do.  The secrets that
stand in the traffic's own headers and queries are known before anything of it is shown.
"""

from __future__ import annotations

import json
import urllib.parse
from collections.abc import Iterable, Iterator
from typing import Any

from .._redact import Scrubber
from ..mock.spec import Spec
from .exchange import Exchange
from .findings import Record
from .har import BadTraffic, har_exchanges, is_har
from .journal import is_journal, journal_exchanges
from .judging import Judge
from .showing import Showing

__all__ = ["judge_all", "read_traffic", "secrets_of"]

_HEADERS = frozenset(
    {"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "x-auth-key"}
)
_QUERIES = ("token", "key", "secret", "code", "password", "signature")
# A shorter one is found in any word.
_SHORTEST = 6


def read_traffic(data: bytes) -> list[Exchange]:
    """The exchanges of a HAR, or of the mock's log.

    Raises:
        BadTraffic: it is neither.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadTraffic("not JSON, for it is not UTF-8: give a HAR file, not packed") from None
    if not text.strip():
        raise BadTraffic("the file is empty: save the traffic as HAR with content")
    try:
        value = json.loads(text)
    except RecursionError:
        raise BadTraffic("not a HAR: nested too deeply") from None
    except ValueError as error:
        return list(journal_exchanges(_lines(text, error)))
    if is_har(value):
        return list(har_exchanges(value))
    if is_journal(value):
        return list(journal_exchanges(iter([value])))
    raise BadTraffic(
        "JSON, but neither a HAR (an object with `log.entries`) nor the mock's log "
        "(one object per line): save the traffic as HAR"
    )


def _lines(text: str, whole: ValueError) -> Iterator[Any]:
    """The values of a text with one JSON value per line."""
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            place = f"line {number}"
            if number == 1 and isinstance(whole, json.JSONDecodeError):
                place = f"line {whole.lineno}, column {whole.colno}"
            raise BadTraffic(
                f"not JSON at {place}: give a whole HAR file, or the mock's log"
            ) from None
        yield value


def secrets_of(exchanges: Iterable[Exchange]) -> set[str]:
    """The credentials that stand in headers and queries."""
    found: set[str] = set()
    for one in exchanges:
        for name, value in (*one.request_headers, *one.response_headers):
            if name.lower() in _HEADERS:
                pieces = value.replace(";", " ").replace(",", " ").replace("=", " ").split()
                found.update([value, *pieces])
        query = urllib.parse.urlsplit(one.url).query
        for name, value in urllib.parse.parse_qsl(query):
            if any(word in name.lower() for word in _QUERIES):
                found.add(value)
    return {text for text in found if len(text) >= _SHORTEST}


def judge_all(
    exchanges: Iterable[Exchange],
    specs: Iterable[Spec],
    *,
    secrets: Iterable[str] = (),
    addresses: dict[str, str] | None = None,
) -> Record:
    """Judges exchanges.

    Args:
        exchanges: as recorded.
        specs: the compiled specs.
        secrets: what must not be shown, beside what the exchanges themselves show to be secret.
        addresses: servers of the specs, and where they were called in their place.
    """
    given = list(exchanges)
    scrubber = Scrubber({*secrets, *secrets_of(given)})
    judge = Judge(specs, Showing(scrubber), addresses)
    record = Record()
    for one in given:
        record.add(judge.judge(one))
    return record
