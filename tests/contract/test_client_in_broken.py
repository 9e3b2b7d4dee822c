"""Contract 4, directed: broken bodies, wrong content types, every status, odd headers.

Guarantees: for every operation; the end is a model that loses nothing or a documented error,
which pickles, quotes no body, and has the class that its status asks for.
"""

from __future__ import annotations

import json
import math
import pickle
from typing import Any

import pytest

from gumgloo_api.support import APIStatusError, ResponseDecodeError
from tests.contract._answers import class_of, generated, read
from tests.contract._broken import BODIES, HEADERS, KINDS
from tests.contract._held import lossy
from tests.contract._ledger import Tally
from tests.contract._spec import EVENTS, JSON, Op, operations

CONTRACT = "4 in"
OPERATIONS = operations()
_WORD = b"xyzzy-secret-word"


def _parsed(body: bytes, status: int) -> tuple[bool, Any]:
    """Whether the bytes are JSON, and what they say. Errors may say NaN: better read than not."""

    def no_constant(name: str) -> Any:
        raise ValueError(name)

    constant = no_constant if status < 300 else None
    try:
        return True, json.loads(body.decode("utf-8-sig"), parse_constant=constant)
    except (ValueError, RecursionError):
        return False, None


def _takes_all(op: Op, status: int) -> bool:
    """True where the answer is handed out as bytes, or has no body to look at."""
    parsed = {kind for s, kind, _ in op.answers() if s == str(status)}
    if not parsed and str(status) not in op.node["responses"]:
        # A success that nobody documented is read as the first one that is.
        goods = [s for s in op.node["responses"] if s < "3" and s not in _streams(op)]
        parsed = {kind for s, kind, _ in op.answers() if goods and s == min(goods)}
    return not parsed & {JSON, EVENTS}


def _streams(op: Op) -> set[str]:
    """Statuses that are nothing but a stream."""
    kinds: dict[str, set[str]] = {}
    for status, kind, _ in op.answers():
        kinds.setdefault(status, set()).add(kind)
    return {status for status, found in kinds.items() if found == {EVENTS}}


def _is_redirect(op: Op, status: int) -> bool:
    """True where the operation documents a redirect, which is its success."""
    return 300 <= status <= 399 and str(status) in op.node["responses"]


def _pickles(error: Exception) -> bool:
    copied = pickle.loads(pickle.dumps(error))
    return type(copied) is type(error) and str(copied) == str(error)


def _statuses(node: dict[str, Any]) -> list[int]:
    documented = [int(status) for status in node["responses"] if status.isdecimal()]
    return sorted({*documented, 204, 302, 418, 500, 599})


@pytest.mark.parametrize("name", OPERATIONS)
def test_broken_bodies_end_in_documented_errors(name: str, tally: Tally) -> None:
    op = OPERATIONS[name]
    for what, body in BODIES.items():
        for number, status in enumerate(_statuses(op.node)):
            is_json, value = _parsed(body, status)
            held = read(op, status, body, KINDS[number % len(KINDS)])
            tally.add(CONTRACT, name)
            where = f"{status}, {what}"
            if _is_redirect(op, status):
                assert held is None, where
            elif status >= 300:
                assert type(held) is class_of(status, value), where
                assert held.model is None or lossy(value, held.model) == [], where
            elif _takes_all(op, status):
                assert held in (None, body), where
            elif isinstance(held, ResponseDecodeError):
                assert held.body == body and len(held.excerpt) <= 200, where
            else:
                assert is_json and lossy(value, held) == [], where
            if isinstance(held, Exception) and "deep" not in what:
                assert _pickles(held), where


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_status_has_its_class(name: str, tally: Tally) -> None:
    op = OPERATIONS[name]
    bodies = [b"", b"<html>", b'{"error": {"message": "m", "code": "c"}}', b"[]", b"\xff"]
    for status in range(100, 1000):
        held = read(op, status, bodies[status % len(bodies)])
        takes_all = 200 <= status <= 299 and _takes_all(op, status)
        if takes_all or _is_redirect(op, status):
            assert held in (None, bodies[status % len(bodies)]), status
            tally.add(CONTRACT, name)
            continue
        if 200 <= status <= 299 and not isinstance(held, ResponseDecodeError):
            # An answer of which nothing is required takes any object.
            assert lossy(_parsed(bodies[status % len(bodies)], status)[1], held) == [], status
            tally.add(CONTRACT, name)
            continue
        if 200 <= status <= 299:
            assert isinstance(held, ResponseDecodeError), status
        else:
            assert type(held) is class_of(status), status
        assert held.status_code == status
        tally.add(CONTRACT, name)


@pytest.mark.parametrize("name", OPERATIONS)
def test_the_content_type_changes_nothing(name: str, tally: Tally) -> None:
    op = OPERATIONS[name]
    told = [int(s) for s, kind, _ in op.answers() if kind == JSON and s.startswith("2")]
    if not told:
        # Nothing that is parsed.
        tally.add(CONTRACT, name)
        return
    good = json.dumps(op.examples(str(told[0]))[0]).encode()
    expected = read(op, told[0], good)
    assert not isinstance(expected, Exception)
    for kind in KINDS:
        assert read(op, told[0], good, kind) == expected, kind
        assert type(read(op, 400, good, kind)) is class_of(400), kind
        tally.add(CONTRACT, name, 2)


@pytest.mark.parametrize("name", OPERATIONS)
def test_odd_headers_do_no_harm(name: str, tally: Tally) -> None:
    op = OPERATIONS[name]
    for headers in HEADERS:
        with pytest.raises(APIStatusError) as caught:
            generated(name, op).parse(429, headers, b"{}")
        wait = caught.value.retry_after
        assert wait is None or (wait >= 0 and not math.isnan(wait)), headers
        assert "secret=1" not in str(caught.value.headers)
        assert _pickles(caught.value)
        tally.add(CONTRACT, name)


@pytest.mark.parametrize("name", OPERATIONS)
def test_no_error_quotes_an_answer_that_is_no_error_object(name: str, tally: Tally) -> None:
    op = OPERATIONS[name]
    for body in (_WORD, b'["' + _WORD + b'"]', b'{"x": "' + _WORD + b'"}', b'"' + _WORD):
        for status in (200, 400, 500):
            held = read(op, status, body)
            if isinstance(held, Exception):
                assert _WORD.decode() not in str(held) + repr(held), (status, body)
            tally.add(CONTRACT, name)
