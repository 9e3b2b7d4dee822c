"""Both JSON parsers give the same; the faster one is taken only where it is installed."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo._json import chosen, fast, standard

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=15,
)  # fmt: skip


@given(values, st.booleans())
def test_both_parsers_give_the_same(value: Any, ascii_only: bool) -> None:
    try:
        data = json.dumps(value, ensure_ascii=ascii_only).encode()
    except UnicodeEncodeError:
        return
    try:
        quick = chosen()(data)
    except ValueError:
        # Half a surrogate pair: the caller asks the standard library then.
        quick = standard(data)
    assert json.dumps(quick) == json.dumps(standard(data)) == json.dumps(value)


@pytest.mark.parametrize("number", [2**63, 2**64, 10**30, -(2**63) - 1])
def test_no_digit_is_lost(number: int) -> None:
    assert chosen()(str(number).encode()) == number


@pytest.mark.parametrize("text", [b"NaN", b"[1", b'{"a"}', b"\xff", b"1 2"])
def test_what_is_no_json_is_refused(text: bytes) -> None:
    for parse in (standard, chosen()):
        with pytest.raises((ValueError, StopIteration)):
            parse(text)


def test_the_faster_parser_is_asked_where_it_is_there() -> None:
    asked: list[bytes] = []
    fast(asked.append)(b"{}")
    fast(asked.append)(b"1234567890123456789")
    # Digits, but no number of them.
    fast(asked.append)(b'["aaaa1aaaaa1aaaaa1a"]')
    assert asked == [b"{}", b'["aaaa1aaaaa1aaaaa1a"]']


def test_without_the_extra_the_standard_library_does_it() -> None:
    assert chosen("no_such_module") is standard
