"""What holds for all specs: no false alarm, and nothing called safe that a validator refutes."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import jsonschema_rs
from hypothesis import given
from hypothesis import strategies as st

from generator.bundle_json import is_list, is_mapping
from generator.diff import compare
from tests.generator.test_diff_base import COUNT, NULL, TEXT, base, received, ref, schemas, sent


def described(node: Any) -> Iterator[dict[str, Any]]:
    """All schemas and operations in a document, wherever they stand."""
    if is_mapping(node):
        words = ("type", "$ref", "anyOf", "const", "enum", "required")
        if "responses" in node or any(isinstance(node.get(word), str | list) for word in words):
            yield node
        for value in node.values():
            yield from described(value)
    elif is_list(node):
        for item in node:
            yield from described(item)


WORDS: dict[str, Any] = {
    "description": "x",
    "summary": "x",
    "title": "x",
    "examples": [{"$ref": "#/nowhere"}],
    "x-sources": ["x"],
}


@given(st.lists(st.sets(st.sampled_from(sorted(WORDS))), min_size=1))
def test_words_are_no_change(choices: list[set[str]]) -> None:
    new = base()
    for number, node in enumerate(list(described(new))):
        node.update({word: WORDS[word] for word in choices[number % len(choices)]})
    assert compare(base(), new) == []
    assert compare(new, base()) == []


def shuffled(node: Any, data: st.DataObject) -> Any:
    """The same JSON with the members of every object in another order."""
    if is_mapping(node):
        keys = data.draw(st.permutations(sorted(node)))
        return {key: shuffled(node[key], data) for key in keys}
    return [shuffled(item, data) for item in node] if is_list(node) else node


@given(st.data())
def test_the_order_of_members_is_no_change(data: st.DataObject) -> None:
    # One schema is enough of the document to shuffle; all of it would take long.
    new = base()
    new["components"]["schemas"]["Message"] = shuffled(schemas(new, "Message"), data)
    assert compare(base(), new) == []


VALUES: list[Any] = [
    None,
    True,
    0,
    1,
    5,
    1.5,
    "",
    "a",
    "b",
    "abcd",
    [],
    ["a"],
    [1],
    [None, "abcd"],
    {},
    {"a": "a"},
    {"a": 1},
    {"a": None, "b": "b"},
    {"b": 5},
    {"c": "a"},
    {"a": {"a": "a"}, "c": 1},
    {"type": "text", "text": "a"},
    {"type": "image"},
]

LEAVES: list[Any] = [
    {},
    True,
    TEXT,
    COUNT,
    NULL,
    {"type": "number"},
    {"type": ["string", "null"]},
    {"type": ["integer", "string", "null"]},
    {"type": "integer", "minimum": 1},
    {"type": "string", "maxLength": 2},
    {"type": "string", "enum": ["a", "b"]},
    {"enum": ["a", None]},
    {"enum": ["a", 1]},
    {"const": "a"},
    ref("Text"),
    ref("Image"),
]


def array(items: Any) -> dict[str, Any]:
    """An array of that."""
    return {"type": "array", "items": items}


def several(word: str, members: list[Any]) -> dict[str, Any]:
    """A combination of those."""
    return {word: members}


WORD = st.sampled_from(["anyOf", "oneOf", "allOf"])


def larger(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Schemas made of others."""
    objects = st.fixed_dictionaries(
        {
            "type": st.just("object"),
            "properties": st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
        },
        optional={
            "required": st.sets(st.sampled_from("ab")).map(sorted),
            "additionalProperties": inner | st.just(False),
        },
    )
    return st.one_of(
        objects,
        st.builds(array, inner),
        st.builds(several, WORD, st.lists(inner, min_size=1, max_size=3)),
    )


SCHEMAS = st.recursive(st.sampled_from(LEAVES), larger, max_leaves=4)


def near(schema: Any) -> st.SearchStrategy[Any]:
    """Schemas that have much in common with one, down to the same in other words."""
    alone = st.builds(several, WORD, st.just([schema]))
    first = st.builds(several, WORD, SCHEMAS.map(lambda other: [schema, other]))
    last = st.builds(several, WORD, SCHEMAS.map(lambda other: [other, schema]))
    return st.one_of(alone, first, last, SCHEMAS)


PAIRS = SCHEMAS.flatmap(lambda schema: st.tuples(st.just(schema), near(schema)))
EITHER_WAY = PAIRS | PAIRS.map(lambda pair: (pair[1], pair[0]))


def taken(schema: Any) -> list[bool]:
    """For each of `VALUES`, whether an independent validator lets it pass."""
    whole = {"$ref": "#/x", "x": schema, "components": base()["components"]}
    validator = jsonschema_rs.Draft202012Validator(whole)
    return [validator.is_valid(value) for value in VALUES]


@given(EITHER_WAY)
def test_what_is_called_compatible_is(pair: tuple[Any, Any]) -> None:
    old, new = pair
    requests = compare(sent(old), sent(new))
    responses = compare(received(old), received(new))
    before, after = taken(old), taken(new)
    # A property that is new in an open object leaves less room for what nobody sent; that is
    # called compatible on purpose.
    if not any(c.kind == "breaking" or c.what == "property added" for c in requests):
        assert [v for v, a, b in zip(VALUES, before, after, strict=True) if a and not b] == []
    if not any(c.kind == "breaking" or c.what.endswith("property added") for c in responses):
        assert [v for v, a, b in zip(VALUES, before, after, strict=True) if b and not a] == []
    if not responses:
        assert before == after


@given(SCHEMAS)
def test_a_copy_is_no_change(schema: Any) -> None:
    assert compare(sent(schema), copy.deepcopy(sent(schema))) == []


@given(SCHEMAS)
def test_one_of_one_is_no_change(schema: Any) -> None:
    assert compare(sent(schema), sent({"allOf": [schema]})) == []
    assert compare(received({"anyOf": [schema]}), received({"oneOf": [schema]})) == []
