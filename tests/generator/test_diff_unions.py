"""Alternatives at the same place: what came, went or changed, where it is sent and received."""

from __future__ import annotations

from typing import Any

import pytest

from tests.generator.test_diff_base import COUNT, NAMED, NULL, TEXT, Shape, ref, told

CLOSED = {"type": "object", "additionalProperties": False}
EITHER = {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}

UNIONS: list[Shape] = [
    ("one alternative", TEXT, {"oneOf": [TEXT]}, [], []),
    (
        "exactly one of text and null, or nothing",
        {"oneOf": [False, TEXT, NULL]},
        {"oneOf": [False, TEXT]},
        ["! x: may no longer be null"],
        ["+ x: may no longer be null"],
    ),
    (
        "exactly one of two that are both null",
        {"oneOf": [{"type": ["string", "null"]}, COUNT, NULL]},
        {"oneOf": [{"type": ["string", "null"]}, COUNT]},
        ["+ x: alternative null removed"],
        ["! x: alternative null removed"],
    ),
    (
        "nothing but null, said twice",
        {"anyOf": [NULL, NULL]},
        NULL,
        ["+ x: alternative null removed"],
        ["+ x: alternative null removed"],
    ),
    (
        "null that another alternative admits, too",
        {"anyOf": [{"enum": ["a", None]}, COUNT, NULL]},
        {"anyOf": [{"enum": ["a", None]}, COUNT]},
        [],
        [],
    ),
    (
        "null that alternatives beside it refuse",
        {"anyOf": [TEXT, NULL], "oneOf": [TEXT, COUNT]},
        {"anyOf": [TEXT], "oneOf": [TEXT, COUNT]},
        [],
        [],
    ),
    (
        "alternatives of an object dropped",
        {"type": "object", **EITHER},
        {"type": "object"},
        ['+ x: anyOf [{"required": ["a"]}, {"required": ["b"]}] removed'],
        ['! x: anyOf [{"required": ["a"]}, {"required": ["b"]}] removed'],
    ),
    (
        "alternatives of an object dropped for a property",
        {"type": "object", **EITHER},
        NAMED,
        ['+ x: anyOf [{"required": ["a"]}, {"required": ["b"]}] removed', "+ x.a: property added"],
        ['! x: anyOf [{"required": ["a"]}, {"required": ["b"]}] removed', "+ x.a: property added"],
    ),
    (
        "alternatives beside properties dropped",
        {"properties": {"a": TEXT}, **EITHER},
        {"properties": {"a": TEXT}},
        ['+ x: anyOf [{"required": ["a"]}, {"required": ["b"]}] removed'],
        ['! x: anyOf [{"required": ["a"]}, {"required": ["b"]}] removed'],
    ),
    (
        "alternatives beside what must be there dropped",
        {"required": ["c"], **EITHER},
        {"required": ["c"]},
        ['+ x: anyOf [{"required": ["a"]}, {"required": ["b"]}] removed'],
        ['! x: anyOf [{"required": ["a"]}, {"required": ["b"]}] removed'],
    ),
    (
        "alternatives beside parts dropped",
        {"allOf": [{"maxProperties": 3}, {"minProperties": 1}], **EITHER},
        {"allOf": [{"maxProperties": 3}, {"minProperties": 1}]},
        ['+ x: anyOf [{"required": ["a"]}, {"required": ["b"]}] removed'],
        ['! x: anyOf [{"required": ["a"]}, {"required": ["b"]}] removed'],
    ),
    (
        "an alternative that excludes another gets a property",
        {"oneOf": [{"title": "A", **NAMED}, TEXT]},
        {"oneOf": [{"title": "A", "properties": {"a": TEXT, "b": TEXT}, "type": "object"}, TEXT]},
        ["+ x(A).b: property added"],
        ["+ x(A).b: property added"],
    ),
    (
        "an alternative that is closed gets a property that is always there",
        {"anyOf": [{"title": "A", **CLOSED, "properties": {"a": TEXT}}, TEXT]},
        {
            "anyOf": [
                {"title": "A", **CLOSED, "properties": {"a": TEXT, "b": TEXT}, "required": ["b"]},
                TEXT,
            ]
        },
        ["! x(A).b: required property added"],
        ["+ x(A).b: required property added"],
    ),
    (
        "two alternatives of a type for one",
        {"anyOf": [{"type": "string", "maxLength": 1}, {"type": "string", "maxLength": 2}, COUNT]},
        {"anyOf": [{"type": "string", "maxLength": 3}, COUNT]},
        ["+ x(string): maxLength changed from 1 to 3", "! x: alternative string removed"],
        ["! x(string): maxLength changed from 1 to 3", "+ x: alternative string removed"],
    ),
    (
        "text with described content, known by that",
        {"anyOf": [{"type": "string", "maxLength": 9}, {"type": "string", "contentSchema": NAMED}]},
        {
            "anyOf": [
                {
                    "type": "string",
                    "contentSchema": {**NAMED, "properties": {"a": TEXT, "b": TEXT}},
                },
                {"type": "string", "maxLength": 8},
            ]
        },
        ["+ x(string)(content).b: property added"],
        ["+ x(string)(content).b: property added"],
    ),
    (
        "an alternative that is anything",
        {"anyOf": [True, TEXT]},
        {"anyOf": [TEXT, COUNT]},
        ["! x: alternative true removed", "+ x: alternative integer added"],
        ["+ x: alternative true removed", "+ x: alternative integer added"],
    ),
    (
        "an alternative that stands in a parameter",
        {"anyOf": [{"$ref": "#/components/parameters/Limit/schema"}, TEXT]},
        {"anyOf": [TEXT, {"type": "boolean"}]},
        [
            "! x: alternative #/components/parameters/Limit/schema removed",
            "! x: alternative boolean added",
        ],
        [
            "! x: alternative #/components/parameters/Limit/schema removed",
            "! x: alternative boolean added",
        ],
    ),
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
        "a tag dropped",
        {"anyOf": [ref("Text"), ref("Image")], "discriminator": {"propertyName": "type"}},
        {"anyOf": [ref("Text"), ref("Image")]},
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
        "a reference to what is no schema",
        {"anyOf": [{"$ref": "#/info"}, TEXT]},
        {"anyOf": [{"$ref": "#/info"}, COUNT]},
        ["! x: alternative integer added", "! x: alternative string removed"],
        ["! x: alternative integer added", "! x: alternative string removed"],
    ),
]


@pytest.mark.parametrize(
    ("old", "new", "when_sent", "when_received"),
    [row[1:] for row in UNIONS],
    ids=[row[0] for row in UNIONS],
)
def test_union(old: Any, new: Any, when_sent: list[str], when_received: list[str]) -> None:
    assert told(old, new) == (sorted(when_sent), sorted(when_received))
