"""What is refused before it is sent, and that nothing else is."""

from __future__ import annotations

import dataclasses
import math
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo import ConfigurationError
from gumgloo._limits import (
    check_count,
    check_limits,
    check_number,
    check_text,
    check_unique,
    ids_of,
)
from gumgloo_api.gumloop.models import ChatContentImageImageURL
from gumgloo_api.gumloop.operations.agents import list_agents
from gumgloo_api.support import UNSET, Operation, Request
from tests.overrides._clients import PROMPT, check_error

NOTHING = (UNSET, None)
OPERATION: Operation[Any] = dataclasses.replace(
    list_agents.OPERATION, limits={}, query_limits={}, needs=()
)


def refusal(function: Any, *arguments: Any, **more: Any) -> str:
    with pytest.raises(ConfigurationError) as caught:
        function(*arguments, **more)
    check_error(caught.value)
    return str(caught.value)


# One argument


@pytest.mark.parametrize("given", [*NOTHING, [], (), [1], ["ab"], {1, 2}, {1: 2}.keys()])
def test_lists_that_may_be_sent(given: Any) -> None:
    check_count("x", given, most=2)


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ([1, 2, 3], "x: at most 2 at once, got 3"),
        ([], "x: at least 1 needed, got 0"),
        (PROMPT, "x: expected a list, got str"),
        (b"ab", "x: expected a list, got bytes"),
        ({"a": 1}, "x: expected a list, got dict"),
        (5, "x: expected a list, got int"),
        (iter([1]), "x: expected a list, got list_iterator"),
    ],
)
def test_lists_that_may_not(given: Any, text: str) -> None:
    assert refusal(check_count, "x", given, least=1, most=2) == text


@pytest.mark.parametrize("given", [*NOTHING, [], ["a", "b"], [{"a": 1}, {"a": 2}]])
def test_all_different(given: Any) -> None:
    check_unique("x", given)


@pytest.mark.parametrize(
    ("given", "place"), [(["a", "b", "a"], 2), ([{"a": 1}, {"a": 1}], 1), ([PROMPT, PROMPT], 1)]
)
def test_given_twice(given: Any, place: int) -> None:
    assert refusal(check_unique, "x", given) == f"x[{place}]: given twice"


@pytest.mark.parametrize("given", [*NOTHING, "a", "äöü", " a "])
def test_texts_that_may_be_sent(given: Any) -> None:
    check_text("x", given, most=3, most_bytes=6)


@pytest.mark.parametrize(
    ("given", "more", "text"),
    [
        (5, {}, "x: expected text, got int"),
        ("", {}, "x must not be blank"),
        (" \t\n", {}, "x must not be blank"),
        ("", {"blank": True, "least": 1}, "x must not be empty"),
        ("ab", {"least": 3}, "x: at least 3 characters needed, got 2"),
        (PROMPT, {"most": 3}, f"x: at most 3 characters, got {len(PROMPT)}"),
        ("äöü", {"most_bytes": 5}, "x: at most 5 bytes of UTF-8"),
        ("\ud800", {"most_bytes": 2}, "x: at most 2 bytes of UTF-8"),
    ],
)
def test_texts_that_may_not(given: Any, more: Any, text: str) -> None:
    assert refusal(check_text, "x", given, **more) == text


def test_a_blank_text_where_it_will_do() -> None:
    check_text("x", "", blank=True)
    check_text("x", " ", blank=True, least=1)


@pytest.mark.parametrize("given", [*NOTHING, 1, 5])
def test_numbers_that_may_be_sent(given: Any) -> None:
    check_number("x", given, least=1, most=5)


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (0, "x must be from 1 to 5"),
        (6, "x must be from 1 to 5"),
        (1.5, "x: expected a whole number, got float"),
        (True, "x: expected a whole number, got bool"),
        (PROMPT, "x: expected a whole number, got str"),
    ],
)
def test_numbers_that_may_not(given: Any, text: str) -> None:
    assert refusal(check_number, "x", given, least=1, most=5) == text


@pytest.mark.parametrize(
    ("given", "more", "ids"),
    [
        ("ab", {}, ["ab"]),
        (["a", "b"], {}, ["a", "b"]),
        ((one for one in "ab"), {}, ["a", "b"]),
        ([], {"least": 0}, []),
        (["a", "a", "b"], {"repeated": True}, ["a", "a", "b"]),
        ([""], {}, [""]),
    ],
)
def test_ids(given: Any, more: Any, ids: list[str]) -> None:
    assert ids_of("x", given, most=2, **more) == ids


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ([], "x: at least 1 needed, got 0"),
        (["a", "b", "c"], "x: at most 2 at once, got 3"),
        (["a", "a"], "x[1]: given twice"),
        (["a", 5], "x[1]: expected an id as text, got int"),
        (None, "x: expected a list of ids, got NoneType"),
        ({"a": 1}, "x: expected a list of ids, got dict"),
        (b"ab", "x: expected a list of ids, got bytes"),
    ],
)
def test_what_are_no_ids(given: Any, text: str) -> None:
    assert refusal(ids_of, "x", given, most=2) == text


# A call


def call(
    body: Any = UNSET, query: list[tuple[str, str]] | None = None, **rules: Any
) -> tuple[Operation[Any], Request]:
    return dataclasses.replace(OPERATION, **rules), Request("/x", json=body, query=query or [])


@pytest.mark.parametrize(
    ("limit", "value", "text"),
    [
        ({"maxItems": 1}, [1, 2], "x: at most 1 at once, got 2"),
        ({"minItems": 1}, (), "x: at least 1 needed, got 0"),
        ({"uniqueItems": True}, [PROMPT, PROMPT], "x[1]: given twice"),
        ({"minLength": 1}, "", "x must not be empty"),
        ({"maxLength": 1}, "ab", "x: at most 1 characters, got 2"),
        ({"minLength": 1, "pattern": r"\S"}, " ", "x must not be blank"),
        ({"minimum": 1, "maximum": 2}, 3, "x must be from 1 to 2"),
        ({"minimum": 1}, 0.5, "x must be at least 1"),
        ({"maximum": 1}, 10**400, "x must be at most 1"),
        ({"maximum": 1}, math.inf, "x must be at most 1"),
        ({"items": {"maxLength": 1}}, ["a", "ab"], "x[1]: at most 1 characters, got 2"),
        ({"properties": {"a": {"minLength": 1}}}, {"b": "", "a": ""}, "x.a must not be empty"),
        ({"additionalProperties": {"maximum": 1}}, {PROMPT: 2}, "x[...] must be at most 1"),
        (
            {"items": {"properties": {"url": {"maxLength": 1}}}},
            [ChatContentImageImageURL(url="ab")],
            "x[0].url: at most 1 characters, got 2",
        ),
    ],
)
def test_what_is_beyond_the_spec(limit: Any, value: Any, text: str) -> None:
    assert refusal(check_limits, *call({"x": value}, limits={"x": limit})) == f"agents.list: {text}"


@pytest.mark.parametrize(
    ("text", "refused"),
    [("0", True), ("1", False), ("1.0", False), ("3", True), ("9" * 5000, True), ("x", False)],
)
def test_a_number_in_the_query(text: str, refused: bool) -> None:
    limits = {"n": {"minimum": 1, "maximum": 2}}
    asked = call(query=[("other", "9"), ("n", text)], query_limits=limits)
    if refused:
        assert refusal(check_limits, *asked) == "agents.list: n must be from 1 to 2"
    else:
        check_limits(*asked)


def test_a_text_in_the_query() -> None:
    asked = call(query=[("n", "abc")], query_limits={"n": {"maxLength": 2}})
    assert refusal(check_limits, *asked) == "agents.list: n: at most 2 characters, got 3"


@pytest.mark.parametrize("body", [UNSET, None, [], "text", {}, {"x": None}, {"x": {"a": 1}}])
def test_what_is_not_there_or_of_another_kind_is_left_alone(body: Any) -> None:
    check_limits(*call(body, limits={"x": {"minItems": 1, "minLength": 1, "minimum": 1}}))


def test_true_is_no_number() -> None:
    check_limits(*call({"x": True}, limits={"x": {"minimum": 5}}))


def test_at_least_one_of_several() -> None:
    needs = (("a", "b"), ("c",))
    assert refusal(check_limits, *call({"c": 1}, needs=needs)) == "agents.list: pass a or b"
    assert refusal(check_limits, *call({"b": 1}, needs=needs)) == "agents.list: pass c"
    check_limits(*call({"b": 1}, [("c", "1")], needs=needs))
    check_limits(*call({"a": None, "c": 1}, needs=needs))


VALUES = (
    st.text(max_size=4)
    | st.lists(st.text("ab", max_size=1), max_size=4)
    | st.integers(-3, 3)
    | st.floats(-3, 3)
    | st.booleans()
    | st.none()
)
LIMITS = st.fixed_dictionaries(
    {},
    optional={
        "minItems": st.integers(0, 3),
        "maxItems": st.integers(0, 3),
        "uniqueItems": st.booleans(),
        "minLength": st.integers(0, 3),
        "maxLength": st.integers(0, 3),
        "minimum": st.integers(-2, 2),
        "maximum": st.integers(-2, 2),
    },
)


NESTED = LIMITS | st.fixed_dictionaries(
    {},
    optional={
        "items": LIMITS,
        "minItems": st.integers(0, 3),
        "properties": st.dictionaries(st.sampled_from("abc"), LIMITS),
    },
)
HOLDING = VALUES | st.lists(VALUES, max_size=3) | st.dictionaries(st.sampled_from("abcd"), VALUES)


@given(
    limit=NESTED | st.fixed_dictionaries({"additionalProperties": NESTED}),
    value=HOLDING | st.dictionaries(st.sampled_from("ab"), HOLDING, max_size=2),
)
def test_refused_is_what_json_schema_refuses(limit: dict[str, Any], value: Any) -> None:
    # Null is "not given" here; whether it may be sent is the business of the generated code.
    valid = value is None or jsonschema_rs.is_valid(limit, value)
    try:
        check_limits(*call({"x": value}, limits={"x": limit}))
    except ConfigurationError:
        assert not valid
    else:
        assert valid
