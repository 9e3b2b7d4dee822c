"""Limits of arguments, read from a spec."""

from __future__ import annotations

from typing import Any

import pytest

from generator.limits import limits_of

NAME = {"type": "string", "minLength": 1, "maxLength": 9, "pattern": r"\S", "format": "x"}


def document(schema: dict[str, Any]) -> dict[str, Any]:
    shared = {
        "Name": NAME,
        "Part": {"properties": {"id": {"minimum": 1}}},
        "Body": schema,
        "Tree": TREE,
    }
    page = {"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 1}}
    return {"components": {"schemas": shared, "parameters": {"Page": page}}}


def operation(*, required: bool = True, **more: Any) -> dict[str, Any]:
    media = {"schema": {"$ref": "#/components/schemas/Body"}}
    return {"requestBody": {"required": required, "content": {"application/json": media}}, **more}


PART = {"properties": {"id": {"minimum": 1}}}
INNER = {"properties": {"a": {"items": {"maximum": 1}}}}
OTHERS = {"additionalProperties": PART}
CHILD = {"$ref": "#/components/schemas/Tree"}
TREE = {
    "properties": {
        "name": NAME,
        "child": CHILD,
        "other": {"anyOf": [CHILD, {"type": "null"}]},
        "more": {"items": CHILD, "minItems": 1},
    }
}
NAMED = {word: value for word, value in NAME.items() if word not in ("type", "format")}


@pytest.mark.parametrize(
    ("schema", "limits"),
    [
        (NAME, NAMED),
        ({"$ref": "#/components/schemas/Name", "description": "."}, NAMED),
        ({"type": ["string", "null"], "maxLength": 2}, {"maxLength": 2}),
        ({"anyOf": [{"$ref": "#/components/schemas/Name"}, {"type": "null"}]}, NAMED),
        ({"anyOf": [{"maxLength": 1}], "minLength": 1}, {"minLength": 1, "maxLength": 1}),
        ({"anyOf": [{"maxLength": 1}, {"maxItems": 1}]}, {}),
        (
            {"type": "array", "minItems": 1, "uniqueItems": True},
            {"minItems": 1, "uniqueItems": True},
        ),
        ({"minimum": 0, "maximum": 1}, {"minimum": 0, "maximum": 1}),
        ({"type": "object", "maxProperties": 1}, {}),
        ({"items": {"$ref": "#/components/schemas/Part"}}, {"items": PART}),
        ({"properties": {"a": {"items": {"maximum": 1}}}, "additionalProperties": NAME}, INNER),
        ({"additionalProperties": {"$ref": "#/components/schemas/Part"}}, OTHERS),
        ({"properties": {"a": {"type": "string"}}, "items": False}, {}),
        (CHILD, {"properties": {"name": NAMED, "more": {"minItems": 1}}}),
        ({}, {}),
    ],
)
def test_what_holds_of_every_value_is_a_limit(schema: Any, limits: Any) -> None:
    body = {"properties": {"x": schema, "y": {}}}
    found = limits_of(document(body), operation(), [])
    assert (found.body, found.query, found.needs) == ({"x": limits} if limits else {}, {}, ())


def test_members_may_come_from_several_parts() -> None:
    body = {
        "allOf": [{"$ref": "#/components/schemas/Part"}, {"properties": {"b": {"maximum": 2}}}],
        "properties": {"c": {"maximum": 3}},
    }
    found = limits_of(document(body), operation(), []).body
    assert found == {"id": {"minimum": 1}, "b": {"maximum": 2}, "c": {"maximum": 3}}


def test_parameters_of_the_query_alone_have_limits_here() -> None:
    parameters = [
        {"$ref": "#/components/parameters/Page"},
        {"name": "id", "in": "path", "schema": {"maxLength": 1}},
        {"name": "x-a", "in": "header", "schema": {"maxLength": 1}},
        {"name": "bare", "in": "query"},
    ]
    assert limits_of(document({}), {}, parameters).query == {"page": {"minimum": 1}}


def lacking(*names: str) -> dict[str, Any]:
    ways = [{"required": [name]} for name in names]
    return {"not": ways[0] if len(ways) == 1 else {"anyOf": ways}}


@pytest.mark.parametrize(
    ("schema", "needs"),
    [
        ({"if": lacking("a"), "then": {"required": ["b"]}}, (("a", "b"),)),
        ({"if": lacking("a", "b"), "then": {"required": ["c"]}}, (("a", "b", "c"),)),
        ({"if": lacking("a"), "then": {"required": ["b", "c"]}}, ()),
        ({"if": lacking("a")}, ()),
        ({"if": {"properties": {"a": {}}}, "then": {"required": ["b"]}}, ()),
        ({"if": {**lacking("a"), "type": "object"}, "then": {"required": ["b"]}}, ()),
        ({"if": {"not": {"properties": {}}}, "then": {"required": ["b"]}}, ()),
    ],
)
def test_one_of_several_members(schema: dict[str, Any], needs: Any) -> None:
    assert limits_of(document(schema), operation(), []).needs == needs
    # A body that may be left out altogether is no reason.
    assert limits_of(document(schema), operation(required=False), []).needs == ()


def test_what_the_client_fills_in_is_still_needed_of_somebody() -> None:
    body = {"required": ["user", "name"], "if": lacking("a"), "then": {"required": ["b"]}}
    parameters = [
        {"name": "owner", "in": "query", "required": True, "schema": {}},
        {"name": "team", "in": "query", "schema": {}},
    ]
    asked = operation(**{"x-scope": ["owner", "team", "user"]})
    needs = limits_of(document(body), asked, parameters).needs
    assert needs == (("owner",), ("user",), ("a", "b"))
