"""One schema for another at the same place: what is said where it is sent, and where received."""

from __future__ import annotations

from typing import Any

import pytest

from tests.generator.test_diff_base import (
    COUNT,
    NAMED,
    NULL,
    TEXT,
    edited,
    lines,
    received,
    ref,
    schemas,
    sent,
)

# Old and new schema; then what is said where it is sent, and where it is received.
SHAPES: list[tuple[str, Any, Any, list[str], list[str]]] = [
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
        "one is not true",
        {"const": 1},
        {"const": True},
        ["! x: value true added; value 1 removed"],
        ["! x: value true added; value 1 removed"],
    ),
    (
        "several keywords at once",
        {"type": "string"},
        {"type": ["string", "integer"], "maxLength": 3},
        ['! x: maxLength 3 added; type changed from "string" to ["string", "integer"]'],
        ['! x: maxLength 3 added; type changed from "string" to ["string", "integer"]'],
    ),
    ("one alternative", TEXT, {"oneOf": [TEXT]}, [], []),
    (
        "one alternative with a remark",
        TEXT,
        {"anyOf": [TEXT], "deprecated": True},
        ["+ x: is now deprecated"],
        ["+ x: is now deprecated"],
    ),
    (
        "two for one, with a remark that stays",
        {**TEXT, "default": "a"},
        {"anyOf": [TEXT, COUNT], "default": "a"},
        ["+ x: alternative integer added"],
        ["! x: alternative integer added"],
    ),
    (
        "one for two",
        {"anyOf": [TEXT, COUNT]},
        COUNT,
        ["! x: alternative string removed"],
        ["+ x: alternative string removed"],
    ),
    (
        "one for two that may be null",
        {"anyOf": [TEXT, COUNT, NULL]},
        {"type": ["integer", "null"]},
        ["! x: alternative string removed"],
        ["+ x: alternative string removed"],
    ),
    (
        "alternatives beside each other",
        {"anyOf": [TEXT, COUNT], "oneOf": [{"maxLength": 3}, {"minimum": 1}]},
        {"anyOf": [TEXT, COUNT]},
        ['+ x: oneOf [{"maxLength": 3}, {"minimum": 1}] removed'],
        ['! x: oneOf [{"maxLength": 3}, {"minimum": 1}] removed'],
    ),
    (
        "alternatives that exclude each other anyway",
        {"oneOf": [TEXT, COUNT]},
        {"anyOf": [TEXT, COUNT]},
        [],
        [],
    ),
    (
        "anything but null",
        {},
        {"oneOf": [{}, NULL]},
        ["! x: alternative null added"],
        ["+ x: alternative null added"],
    ),
    (
        "one of several that may be null",
        {"oneOf": [ref("Text"), {"const": 1}, {"enum": ["a"]}, {"type": ["integer", "string"]}]},
        {
            "oneOf": [
                ref("Text"),
                {"const": 1},
                {"enum": ["a"]},
                {"type": ["integer", "string"]},
                NULL,
            ]
        },
        ["+ x: may now be null"],
        ["! x: may now be null"],
    ),
    (
        "an alternative for a narrower one",
        {"anyOf": [COUNT, TEXT]},
        {"anyOf": [{"type": "number"}, TEXT]},
        ["+ x: alternative integer removed", "+ x: alternative number added"],
        ["+ x: alternative integer removed", "! x: alternative number added"],
    ),
    (
        "the same alternative twice, and both go",
        {"anyOf": [{}, {}, TEXT]},
        {"anyOf": [TEXT]},
        ["! x: alternative {} removed"],
        ["+ x: alternative {} removed"],
    ),
    (
        "exactly one of null and null",
        {"oneOf": [TEXT, NULL]},
        {"oneOf": [TEXT, NULL, NULL]},
        ["! x: may no longer be null", "+ x: alternative null added"],
        ["+ x: may no longer be null", "+ x: alternative null added"],
    ),
    (
        "exactly one of anything",
        {"oneOf": [True, NULL]},
        {"oneOf": [True, NULL, TEXT]},
        ["! x: alternative string added"],
        ["+ x: alternative string added"],
    ),
    (
        "alternatives that come to overlap",
        {"oneOf": [{"title": "A", "properties": {"v": {"const": 1}}}, {"properties": {"v": TEXT}}]},
        {"oneOf": [{"title": "A", "properties": {"v": {}}}, {"properties": {"v": TEXT}}]},
        ["+ x(A).v: const 1 removed", "! x: alternatives cannot be proved safe together"],
        ["! x(A).v: const 1 removed"],
    ),
    (
        "all alternatives replaced",
        {"anyOf": [TEXT, COUNT]},
        {"anyOf": [{"type": "boolean"}, {"type": "array"}]},
        [
            "+ x: alternative array added",
            "+ x: alternative boolean added",
            "! x: alternative integer removed",
            "! x: alternative string removed",
        ],
        [
            "! x: alternative array added",
            "! x: alternative boolean added",
            "+ x: alternative integer removed",
            "+ x: alternative string removed",
        ],
    ),
    (
        "an alternative with a name of its own goes",
        {"anyOf": [TEXT, {"title": "Part", **NAMED}]},
        {"anyOf": [TEXT, COUNT]},
        ["+ x: alternative integer added", "! x: alternative Part removed"],
        ["! x: alternative integer added", "! x: alternative Part removed"],
    ),
    (
        "alternatives known by their tags",
        {
            "oneOf": [
                {"properties": {"t": {"const": "a"}, "v": TEXT}},
                {"properties": {"t": {"const": "b"}, "v": TEXT}},
            ]
        },
        {
            "oneOf": [
                {"properties": {"t": {"const": "b"}, "v": COUNT}},
                {"properties": {"t": {"const": "a"}, "v": TEXT}},
            ]
        },
        ['! x(t=b).v: type changed from "string" to "integer"'],
        ['! x(t=b).v: type changed from "string" to "integer"'],
    ),
    ("alternatives of true and false", {"anyOf": [True, TEXT]}, {"anyOf": [TEXT, True]}, [], []),
    (
        "an alternative within an alternative",
        {"anyOf": [{"title": "In", "anyOf": [TEXT, COUNT]}, {"type": "boolean"}]},
        {"anyOf": [{"title": "In", "anyOf": [TEXT]}, {"type": "boolean"}]},
        ["! x(In): alternative integer removed"],
        ["+ x(In): alternative integer removed"],
    ),
    (
        "alternatives for what has properties",
        NAMED,
        {"anyOf": [NAMED, TEXT]},
        ["+ x: alternative string added"],
        ["! x: alternative string added"],
    ),
    (
        "a reference for alternatives",
        ref("Text"),
        {"anyOf": [ref("Text"), ref("Image")]},
        ["+ x: alternative Image added"],
        ["! x: alternative Image added"],
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
        "the tag of a union",
        {"anyOf": [ref("Text"), ref("Image")], "discriminator": {"propertyName": "type"}},
        {"anyOf": [ref("Text"), ref("Image")], "discriminator": {"propertyName": "kind"}},
        ["! x: discriminator changed"],
        ["! x: discriminator changed"],
    ),
    (
        "a tag added",
        {"anyOf": [ref("Text"), ref("Image")]},
        {"anyOf": [ref("Text"), ref("Image")], "discriminator": {"propertyName": "type"}},
        ["+ x: discriminator changed"],
        ["+ x: discriminator changed"],
    ),
    (
        "a tag that means another schema",
        {"discriminator": {"propertyName": "t", "mapping": {"a": "#/a"}}},
        {"discriminator": {"propertyName": "t", "mapping": {"a": "#/b"}}},
        ["! x: discriminator changed"],
        ["! x: discriminator changed"],
    ),
    (
        "a tag for one more schema",
        {"discriminator": {"propertyName": "t", "mapping": {"a": "#/a"}}},
        {"discriminator": {"propertyName": "t", "mapping": {"a": "#/a", "b": "#/b"}}},
        ["+ x: discriminator changed"],
        ["+ x: discriminator changed"],
    ),
    (
        "a reference into a schema",
        {"$ref": "#/components/schemas/Text/properties/text"},
        COUNT,
        ['! x: type changed from "string" to "integer"'],
        ['! x: type changed from "string" to "integer"'],
    ),
    (
        "a reference to what is no schema",
        {"anyOf": [{"$ref": "#/info"}, TEXT]},
        {"anyOf": [{"$ref": "#/info"}, COUNT]},
        ["! x: alternative integer added", "! x: alternative string removed"],
        ["! x: alternative integer added", "! x: alternative string removed"],
    ),
]


@pytest.mark.parametrize(
    ("old", "new", "when_sent", "when_received"),
    [row[1:] for row in SHAPES],
    ids=[row[0] for row in SHAPES],
)
def test_shape(old: Any, new: Any, when_sent: list[str], when_received: list[str]) -> None:
    requests = [line.replace("ChatRequest.", "") for line in lines(sent(old), sent(new))]
    assert sorted(requests) == sorted(when_sent)
    responses = [
        line.replace("ChatCompletion.", "") for line in lines(received(old), received(new))
    ]
    assert sorted(responses) == sorted(when_received)


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
