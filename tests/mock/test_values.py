"""Made values: every usual schema that has a value gets one, and none gets a wrong one."""

from __future__ import annotations

import random
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo.mock.patterns import example_for
from gumgloo.mock.validators import free_schema
from gumgloo.mock.values import NoValue, find_value, local_resolver


def made(schema: Any, seed: int = 0) -> Any:
    compiled = free_schema(schema)
    assert compiled is not None
    return find_value(schema, compiled.fits, local_resolver(schema), random.Random(seed))


@pytest.mark.parametrize(
    "schema",
    [
        True,
        {},
        {"const": [1]},
        {"enum": ["a", 2]},
        {"type": "null"},
        {"type": ["null", "string"], "minLength": 12},
        {"type": ["null"]},
        {"type": "boolean"},
        {"type": "string", "minLength": 3, "maxLength": 3},
        {"type": "string", "maxLength": 0},
        {"type": "string", "pattern": "^[A-Z]{3}-[0-9]+$"},
        {"type": "string", "pattern": "^a+$", "minLength": 20},
        {"type": "string", "format": "uuid"},
        {"type": "string", "format": "date-time"},
        {"type": "string", "format": "email"},
        {"type": "string", "format": "no-such-format"},
        {"minimum": 7},
        {"type": "integer", "minimum": 5, "maximum": 5},
        {"type": "integer", "exclusiveMinimum": 5, "exclusiveMaximum": 7},
        {"type": "integer", "maximum": -100},
        {"type": "integer", "multipleOf": 7, "minimum": 50, "maximum": 60},
        {"type": "integer", "multipleOf": 7, "minimum": 50, "maximum": 56},
        {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.2},
        {"type": "number", "maximum": -0.5},
        {"type": "number", "multipleOf": 0.5, "minimum": 3.1, "maximum": 3.6},
        {"type": "array", "minItems": 2},
        {"items": {"type": "integer"}, "minItems": 1},
        {"type": "array", "minItems": 5, "uniqueItems": True, "items": {"type": "integer"}},
        {"type": "array", "minItems": 3, "uniqueItems": True, "items": {"type": "string"}},
        {"type": "array", "minItems": 2, "uniqueItems": True, "items": {"type": "boolean"}},
        {"type": "array", "minItems": 3, "uniqueItems": True, "items": {"enum": [1, 2, 3]}},
        {"type": "array", "minItems": 2, "uniqueItems": True, "items": {"pattern": "^b+$"}},
        {"type": "array", "prefixItems": [{"const": 1}, {"type": "string"}], "minItems": 2},
        {"type": "array", "prefixItems": [{"const": 1}], "items": False},
        {"type": "array", "contains": {"const": "x"}, "minContains": 2, "minItems": 3},
        {"required": ["a", "b"], "properties": {"a": {"type": "integer"}}},
        {"type": "object", "minProperties": 3, "properties": {"a": {"type": "integer"}}},
        {"minProperties": 2, "additionalProperties": {"type": "integer"}},
        {
            "type": "object",
            "minProperties": 2,
            "additionalProperties": False,
            "patternProperties": {"^x-": {"type": "string"}, "^x+$": {"type": "string"}},
        },
        {
            "type": "object",
            "minProperties": 2,
            "additionalProperties": False,
            "patternProperties": {"^x+$": {"type": "integer"}},
        },
        {"type": "object", "required": ["a"], "dependentRequired": {"a": ["b"]},
         "properties": {"a": {"type": "string"}, "b": {"type": "string"}}},
        {"allOf": [{"type": "object", "required": ["a"], "minProperties": 1},
                   {"required": ["b", "a"], "minProperties": 2},
                   {"properties": {"a": {"type": "integer"}}},
                   {"properties": {"a": {"minimum": 4}, "b": {"const": 2}}},
                   True]},
        {"allOf": [{"type": "integer", "minimum": 1, "maximum": 90},
                   {"minimum": 80, "maximum": 99}, {"type": "number"}]},
        {"allOf": [{"title": "a", "type": "integer"}, {"title": "b"}]},
        {"anyOf": [{"type": "null"}, {"type": "integer"}]},
        {"anyOf": [{"type": "null"}]},
        {"anyOf": [False, {"const": 3}]},
        {"oneOf": [{"type": "integer"}, {"type": "number", "minimum": 1000}], "minimum": 2000.5},
        {"type": "object", "required": ["n"], "properties": {"n": {"$ref": "#/$defs/node"}},
         "$defs": {"node": {"type": "object", "required": ["v"], "properties":
                   {"v": {"type": "integer"}, "next": {"$ref": "#/$defs/node"}}}}},
        {"type": "object", "properties": {"kind": {"enum": ["a", "b"]}, "x": {"type": "integer"}},
         "required": ["kind"], "if": {"properties": {"kind": {"const": "a"}}},
         "then": {"required": ["x"]}, "else": {"required": ["y"]}},
        {"type": "object", "not": {"maxProperties": 0},
         "properties": {"a": {"type": "integer"}}, "additionalProperties": False},
        {"type": "string", "not": {"enum": ["amber", "birch", "cedar", "delta"]}},
        {"type": "string", "examples": ["from the example"]},
        {"type": "string", "default": "from the default"},
        {"type": "integer", "examples": ["wrong"]},
        {"$ref": "#/$defs/a~1b", "$defs": {"a/b": {"const": 1}}},
    ],
)  # fmt: skip
@pytest.mark.parametrize("seed", [0, 1, 7])
def test_a_value_is_found(schema: Any, seed: int) -> None:
    value = made(schema, seed)
    compiled = free_schema(schema)
    assert compiled is not None and compiled.fits(value)


@pytest.mark.parametrize(
    "schema",
    [
        False,
        {"type": "object", "required": ["a"], "properties": {"a": False}},
        {"type": "object", "required": ["a"], "properties": {"a": {"$ref": "#"}}},
        {"type": "array", "minItems": 10**9},
        {"type": "object", "minProperties": 10**9},
        {"type": "string", "minLength": 10**9},
        {"type": "string", "pattern": "^(a{1000}){1000}$"},
        {"type": "string", "pattern": "(?=x)y"},
        {"type": "array", "minItems": 3, "uniqueItems": True, "items": {"const": 1}},
        {"anyOf": [False, False]},
        {"allOf": [{"$ref": "#"}] * 8},
        {"type": "integer", "minimum": 3, "maximum": 2},
        {"minimum": "nonsense"},
    ],
)
def test_where_there_is_none_it_says_so_and_soon(schema: Any) -> None:
    with pytest.raises(NoValue):
        find_value(schema, lambda _: False, local_resolver(schema), random.Random(0))


def test_examples_come_first() -> None:
    assert made({"type": "string", "examples": ["first", "second"]}) == "first"
    assert made({"type": "integer", "default": 41}) == 41


def test_the_smallest_comes_first() -> None:
    schema = {"type": "object", "properties": {"a": {"type": "string"}}, "required": []}
    assert made(schema) == {}
    assert made({"type": "array", "items": {"type": "string"}}) == []


def test_the_same_seed_gives_the_same_value_and_another_another() -> None:
    schema = {"type": "array", "minItems": 4, "items": {"type": "string"}}
    assert made(schema, 3) == made(schema, 3)
    assert made(schema, 3) != made(schema, 4)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("abc", "abc"),
        ("^a|b$", "a"),
        ("(a|b)c", "ac"),
        ("(?:xy)+?", "xy"),
        ("[^abc]", "d"),
        ("[a\\-z]", "a"),
        ("[\\d_]", "0"),
        ("[-a]", "-"),
        ("[a-]", "a"),
        ("a{2,}", "aa"),
        ("a{2,3}b?c*", "aa"),
        ("\\d\\w\\s\\D\\W\\S\\n\\.", "0a a-a\n."),
        (".", "a"),
    ],
)
def test_a_pattern_gets_its_shortest_match(pattern: str, text: str) -> None:
    assert example_for(pattern) == text
    assert re.fullmatch(pattern, text)


@pytest.mark.parametrize(
    "pattern", ["(", "a)", "[", "[]", "*a", "(?=a)", "a{x}", "a{2", "\\p{L}", "\\", "[^ -~]"]
)
def test_a_pattern_that_is_not_understood_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError):
        example_for(pattern)


def test_a_match_can_be_too_short() -> None:
    with pytest.raises(ValueError, match="no match that long"):
        example_for("ab", 5)
    assert len(example_for("a*b", 5)) >= 5


scalars = st.one_of(
    st.fixed_dictionaries({"type": st.just("string")}, optional={"minLength": st.integers(0, 9)}),
    st.fixed_dictionaries(
        {"type": st.sampled_from(["integer", "number"])},
        optional={"minimum": st.integers(-50, 50), "multipleOf": st.integers(1, 9)},
    ),
    st.fixed_dictionaries({"enum": st.lists(st.integers(), min_size=1, max_size=3)}),
    st.just({"type": "boolean"}),
    st.just({"type": ["string", "null"]}),
)
schemas = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.fixed_dictionaries(
            {"type": st.just("array"), "items": inner}, optional={"minItems": st.integers(0, 3)}
        ),
        st.builds(
            lambda properties, closed: {
                "type": "object",
                "properties": properties,
                "required": sorted(properties)[:2],
                "additionalProperties": not closed,
            },
            st.dictionaries(st.sampled_from("abcd"), inner, max_size=3),
            st.booleans(),
        ),
        st.builds(lambda one, other: {"anyOf": [one, other]}, inner, inner),
    ),
    max_leaves=8,
)


@given(schemas, st.integers(0, 3))
def test_schemas_of_usual_tools_always_get_a_value(schema: Any, seed: int) -> None:
    made(schema, seed)
