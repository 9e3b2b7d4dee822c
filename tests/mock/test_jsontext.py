"""Strict JSON: what `json.loads` takes and JSON does not have is refused, and nothing else."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo.mock.jsontext import DEEPEST, BadJSON, compact, parse_json

plain = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(plain)
def test_every_json_value_comes_back(value: object) -> None:
    assert json.dumps(parse_json(compact(value).encode())) == json.dumps(value)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b'{"a":1,"b":{"c":1,"c":2}}', "'c' is there twice"),
        (b"[NaN]", "NaN is not JSON"),
        (b"-Infinity", "Infinity is not JSON"),
        (b"1e999", "too large"),
        (b"-1e999", "too large"),
        (b"1" * 5000, "too large"),
        (b'"\\ud800"', "surrogate"),
        (b'{"\\udc00":1}', "surrogate"),
        (b'["a",{"b":["\\udfff"]}]', "surrogate"),
        (b'"\xff"', "not UTF-8"),
        (b"\xef\xbb\xbf{}", "BOM"),
        (b"", "not JSON"),
        (b"{'a':1}", "not JSON"),
        (b"{} {}", "not JSON"),
        (b"[" * (DEEPEST + 1) + b"]" * (DEEPEST + 1), "nested"),
        (b"[" * 100_000, "nested"),
    ],
)
def test_what_is_not_json_is_refused(text: bytes, reason: str) -> None:
    with pytest.raises(BadJSON, match=reason):
        parse_json(text)


def test_what_is_written_is_json_and_readable() -> None:
    assert compact({"é": [1, 2]}) == '{"é":[1,2]}'
    with pytest.raises(ValueError):
        compact(float("nan"))


def test_depth_is_allowed_up_to_the_limit() -> None:
    assert parse_json(b"[" * DEEPEST + b"]" * DEEPEST)


def test_the_text_of_the_input_stays_out_of_errors() -> None:
    with pytest.raises(BadJSON) as caught:
        parse_json(b'{"secret": prompt}')
    assert "prompt" not in str(caught.value)
    assert "secret" not in str(caught.value)
