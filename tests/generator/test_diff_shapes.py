"""One schema for another at the same place: what is said where it is sent, and where received."""

from __future__ import annotations

from typing import Any

import pytest

from tests.generator.test_diff_base import (
    COUNT,
    NAMED,
    NULL,
    TEXT,
    Shape,
    edited,
    lines,
    received,
    ref,
    schemas,
    told,
)

SHAPES: list[Shape] = [
    ("anything and everything", {}, True, [], []),
    ("nothing for anything", True, False, ["! x: not {} added"], ["+ x: not {} added"]),
    ("text for anything", {}, TEXT, ['! x: type "string" added'], ['+ x: type "string" added']),
    (
        "text or null for anything",
        {},
        {"type": ["string", "null"]},
        ['! x: type "string" added'],
        ['+ x: type "string" added'],
    ),
    ("null said twice", {"type": ["string", "null"]}, {"anyOf": [NULL, TEXT]}, [], []),
    (
        "a value that is null",
        {"enum": ["a", "b", None]},
        {"enum": ["a", "b"]},
        ["! x: may no longer be null"],
        ["+ x: may no longer be null"],
    ),
    (
        "a value that is null, of a type that is not",
        {"type": "string", "enum": ["a", None]},
        {"type": "string", "enum": ["a"]},
        ["+ x: value null removed"],
        ["+ x: value null removed"],
    ),
    (
        "a type that may be null, with no such value",
        {"type": ["string", "null"], "enum": ["a"]},
        {"type": "string", "enum": ["a"]},
        [],
        [],
    ),
    (
        "both the type and the values may be null",
        {"type": ["string", "integer", "null"], "enum": ["a", 1, None]},
        {"type": ["string", "integer"], "enum": ["a", 1]},
        ["! x: may no longer be null"],
        ["+ x: may no longer be null"],
    ),
    ("only null", {"enum": [None]}, NULL, [], []),
    ("only null, in a list of one", {"type": ["null"]}, NULL, [], []),
    (
        "one value or null",
        {"enum": ["a", None]},
        {"enum": ["a"]},
        ["! x: may no longer be null"],
        ["+ x: may no longer be null"],
    ),
    (
        "an only part that may be null",
        {"allOf": [{"type": ["string", "null"]}]},
        TEXT,
        ["! x: may no longer be null"],
        ["+ x: may no longer be null"],
    ),
    (
        "null beside alternatives of a type",
        {"type": "string", "anyOf": [NULL, {"maxLength": 3}]},
        {"type": "string", "anyOf": [{"maxLength": 3}]},
        ["+ x: alternative null removed"],
        ["+ x: alternative null removed"],
    ),
    (
        "constant for values",
        {"const": "a"},
        {"enum": ["a", "b"]},
        ['+ x: value "b" added'],
        ['! x: value "b" added'],
    ),
    ("constant for one value", {"const": "a"}, {"enum": ["a"]}, [], []),
    (
        "values for any text",
        TEXT,
        {"type": "string", "enum": ["a"]},
        ['! x: enum ["a"] added'],
        ['+ x: enum ["a"] added'],
    ),
    (
        "any text for values",
        {"type": "string", "enum": ["a"]},
        TEXT,
        ['+ x: enum ["a"] removed'],
        ['! x: enum ["a"] removed'],
    ),
    (
        "text whose content is described",
        TEXT,
        {"type": "string", "contentSchema": {"type": "object"}},
        ['! x: contentSchema {"type": "object"} added'],
        ['! x: contentSchema {"type": "object"} added'],
    ),
    (
        "an object for an array",
        {"type": "array"},
        NAMED,
        ['! x: type changed from "array" to "object"', "+ x.a: property added"],
        ['! x: type changed from "array" to "object"', "+ x.a: property added"],
    ),
    (
        "one is not true",
        {"const": 1},
        {"const": True},
        ["! x: value true added; value 1 removed"],
        ["! x: value true added; value 1 removed"],
    ),
    (
        "a constant whose title is another one",
        {"const": {"title": "a"}},
        {"const": {"title": "b"}},
        ['! x: value {"title": "b"} added; value {"title": "a"} removed'],
        ['! x: value {"title": "b"} added; value {"title": "a"} removed'],
    ),
    (
        "what algebra cannot read, in another order and other words",
        {"not": {"type": "string", "pattern": "(", "description": "One."}},
        {"not": {"pattern": "(", "description": "Two.", "type": "string"}},
        [],
        [],
    ),
    (
        "what algebra cannot read, under a name like a word of documentation",
        {"patternProperties": {"title": {"pattern": "("}}},
        {"patternProperties": {"title": {"pattern": "["}}},
        [
            '! x: patternProperties changed from {"title": {"pattern": "("}} to '
            '{"title": {"pattern": "["}}'
        ],
        [
            '! x: patternProperties changed from {"title": {"pattern": "("}} to '
            '{"title": {"pattern": "["}}'
        ],
    ),
    (
        "several keywords at once",
        {"type": "string"},
        {"type": ["string", "integer"], "maxLength": 3},
        ['! x: maxLength 3 added; type changed from "string" to ["string", "integer"]'],
        ['! x: maxLength 3 added; type changed from "string" to ["string", "integer"]'],
    ),
    (
        "a reference with something beside it",
        ref("Text"),
        {**ref("Text"), "required": ["more"]},
        ["! x.more: is now required"],
        ["+ x.more: is now required"],
    ),
    ("a reference with words beside it", ref("Text"), {**ref("Text"), "description": "x"}, [], []),
    ("a reference as the only part", ref("Text"), {"allOf": [ref("Text")]}, [], []),
    (
        "a reference among parts, with something beside it",
        {"allOf": [ref("Text"), NAMED]},
        {"allOf": [{**ref("Text"), "required": ["more"]}, NAMED]},
        ["! x.more: is now required"],
        ["+ x.more: is now required"],
    ),
    (
        "a property beside the only part",
        {"allOf": [ref("Text")]},
        {"allOf": [ref("Text")], "properties": {"more": TEXT}},
        ["+ x.more: property added"],
        ["+ x.more: property added"],
    ),
    (
        "a reference for another",
        ref("Text"),
        ref("Image"),
        [
            '! x.type: value "image" added; value "text" removed',
            "! x.text: property removed",
            "+ x.url: property added",
        ],
        [
            '! x.type: value "image" added; value "text" removed',
            "! x.text: property removed",
            "+ x.url: property added",
        ],
    ),
    (
        "parts, each with a property",
        {"allOf": [NAMED, {"properties": {"b": TEXT}, "required": ["b"]}]},
        {"type": "object", "properties": {"a": TEXT, "b": TEXT}, "required": ["b"]},
        [],
        [],
    ),
    (
        "parts of parts",
        {"allOf": [{"allOf": [ref("Text"), NAMED]}, {"properties": {"b": TEXT}}]},
        {"allOf": [ref("Text"), {"properties": {"a": TEXT, "b": COUNT}}]},
        ['! x.b: type changed from "string" to "integer"'],
        ['! x.b: type changed from "string" to "integer"'],
    ),
    (
        "two parts with the same property",
        {"allOf": [{"properties": {"a": TEXT}}, {"properties": {"a": {"maxLength": 3}}}]},
        {"properties": {"a": {"allOf": [{"maxLength": 3}, TEXT]}}},
        [],
        [],
    ),
    (
        "a part that is no object",
        {"allOf": [TEXT, {"maxLength": 3}]},
        {"allOf": [TEXT, {"maxLength": 2}, {"minLength": 1}]},
        [
            '! x: part {"maxLength": 2} added',
            '! x: part {"minLength": 1} added',
            '+ x: part {"maxLength": 3} removed',
        ],
        [
            '+ x: part {"maxLength": 2} added',
            '+ x: part {"minLength": 1} added',
            '+ x: part {"maxLength": 3} removed',
        ],
    ),
    (
        "no parts at all",
        {},
        {"allOf": [TEXT, COUNT]},
        ["! x: part integer added", "! x: part string added"],
        ["+ x: part integer added", "+ x: part string added"],
    ),
    (
        "a property of a part with more to it",
        {"allOf": [{"title": "P", "maxProperties": 3, **NAMED}, {"minProperties": 1}]},
        {"allOf": [{"title": "P", "maxProperties": 3}, {"minProperties": 1}]},
        ["! x(P).a: property removed", '+ x(P): type "object" removed'],
        ["! x(P).a: property removed", '! x(P): type "object" removed'],
    ),
    (
        "a property beside a part that has some",
        {"allOf": [{"title": "P", "maxProperties": 3, **NAMED}], "minProperties": 1},
        {
            "allOf": [{"title": "P", "maxProperties": 4, **NAMED}],
            "minProperties": 1,
            "properties": {"b": TEXT},
        },
        ["+ x.b: property added", "+ x(P): maxProperties changed from 3 to 4"],
        ["+ x.b: property added", "! x(P): maxProperties changed from 3 to 4"],
    ),
    (
        "a part of a part that is no object",
        {"allOf": [{"allOf": [TEXT]}, {}]},
        {"allOf": [{"allOf": [COUNT]}, False]},
        [
            '! x: part {"allOf": [{"type": "integer"}]} added',
            "! x: part false added",
            '+ x: part {"allOf": [{"type": "string"}]} removed',
        ],
        [
            '+ x: part {"allOf": [{"type": "integer"}]} added',
            "+ x: part false added",
            '+ x: part {"allOf": [{"type": "string"}]} removed',
        ],
    ),
    (
        "parts of what is closed",
        {"allOf": [NAMED], "additionalProperties": False},
        {"allOf": [{"title": "P", **NAMED}, TEXT], "additionalProperties": False},
        ["! x: part string added"],
        ["+ x: part string added"],
    ),
    (
        "inheriting is more than a map",
        {"allOf": [ref("Text")], "maxProperties": 9},
        {"allOf": [ref("Text")], "maxProperties": 9, "properties": {"a": TEXT}},
        ["+ x.a: property added"],
        ["+ x.a: property added"],
    ),
    (
        "names for a map",
        {"type": "object"},
        NAMED,
        ["+ x.a: property added"],
        ["! x: a map becomes an object with named properties", "+ x.a: property added"],
    ),
    (
        "items for none",
        {"type": "array"},
        {"type": "array", "items": TEXT},
        ['! x: items {"type": "string"} added'],
        ['+ x: items {"type": "string"} added'],
    ),
    (
        "a reference into a schema",
        {"$ref": "#/components/schemas/Text/properties/text"},
        COUNT,
        ['! x: type changed from "string" to "integer"'],
        ['! x: type changed from "string" to "integer"'],
    ),
]


@pytest.mark.parametrize(
    ("old", "new", "when_sent", "when_received"),
    [row[1:] for row in SHAPES],
    ids=[row[0] for row in SHAPES],
)
def test_shape(old: Any, new: Any, when_sent: list[str], when_received: list[str]) -> None:
    assert told(old, new) == (sorted(when_sent), sorted(when_received))


def test_two_recursive_schemas_that_refer_to_each_other_otherwise() -> None:
    def twins(first: str, second: str) -> dict[str, Any]:
        document = received(ref(first))
        for name, other in ((first, second), (second, first)):
            schema = {"type": "object", "properties": {"v": TEXT, "next": ref(other)}}
            document["components"]["schemas"][name] = schema
        return document

    # Every name is new, no shape is: only the names are reported, and it comes to an end.
    assert lines(twins("A", "B"), twins("C", "D")) == [
        "! A: schema removed",
        "! B: schema removed",
        "+ C: schema added",
        "+ D: schema added",
    ]


def test_a_part_that_contains_itself_comes_to_an_end() -> None:
    loop: dict[str, Any] = {"allOf": [ref("Loop"), TEXT]}
    old = edited(lambda d: d["components"]["schemas"].update(Loop=loop), received(ref("Loop")))
    new = edited(lambda d: schemas(d, "Loop")["allOf"].append(COUNT), old)
    assert lines(old, new) == ["+ Loop: part integer added"]


def test_a_part_that_is_the_whole_comes_to_an_end_where_it_goes() -> None:
    def looping(*parts: dict[str, Any]) -> dict[str, Any]:
        loop = {"allOf": list(parts)}
        return edited(lambda d: d["components"]["schemas"].update(Loop=loop), received(ref("Loop")))

    assert lines(looping(ref("Loop"), NAMED), looping(NAMED, {"properties": {"b": TEXT}})) == [
        "! Loop: part Loop removed",
        "+ Loop.b: property added",
    ]
