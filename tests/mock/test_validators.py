"""Compiled schemas: recursion, streams' data, and errors that point at what is wrong."""

from __future__ import annotations

import json
from typing import Any

import pytest

from gumgloo.mock.validators import SchemaBook, free_schema
from gumgloo.mock.violations import Violation, header_list

DOCUMENT: dict[str, Any] = {
    "components": {
        "schemas": {
            "Node": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": "string"},
                    "next": {"$ref": "#/components/schemas/Node"},
                },
            },
            "Event": {
                "type": "object",
                "properties": {
                    "data": {
                        "anyOf": [
                            {"const": "[DONE]"},
                            {
                                "type": "string",
                                "contentSchema": {"$ref": "#/components/schemas/Node"},
                            },
                        ]
                    }
                },
            },
            "Message": {
                "oneOf": [
                    {
                        "type": "object",
                        "required": ["role", "content"],
                        "properties": {"role": {"const": "user"}, "content": {"type": "string"}},
                    },
                    {
                        "type": "object",
                        "required": ["role"],
                        "properties": {
                            "role": {"const": "tool"},
                            "content": {"type": ["string", "null"]},
                        },
                    },
                ]
            },
        }
    },
    "paths": {"/a/{b c}": {"~x": {"type": "integer"}}},
}


def book() -> SchemaBook:
    return SchemaBook("test", DOCUMENT)


def flaws(name: str, value: Any) -> list[tuple[str, str]]:
    schema = book().at(f"/components/schemas/{name}")
    return [(flaw.pointer, flaw.rule) for flaw in schema.violations("body", value)]


def test_references_are_followed_into_recursion() -> None:
    assert flaws("Node", {"id": "a", "next": {"id": "b", "next": {"id": "c"}}}) == []
    assert flaws("Node", {"id": "a", "next": {"id": "b", "next": {"id": 3}}}) == [
        ("/next/next/id", "type")
    ]


def test_a_pointer_may_hold_what_urls_escape() -> None:
    schema = book().at("/paths/~1a~1{b c}/~0x")
    assert schema.fits(1)
    assert not schema.fits("1")
    assert book().resolve("#/paths/~1a~1{b%20c}/~0x") == {"type": "integer"}


@pytest.mark.parametrize("data", ["[DONE]", '{"id":"a","next":{"id":"b"}}'])
def test_the_data_of_an_event_is_read(data: str) -> None:
    assert flaws("Event", {"data": data}) == []


@pytest.mark.parametrize("data", ["[done]", '{"id":1}', "{", '{"id":"a","id":"b"}', "\ud800"])
def test_data_that_does_not_fit_is_seen(data: str) -> None:
    assert flaws("Event", {"data": data})


def test_content_that_is_no_text_is_left_to_the_type() -> None:
    schema = book().compile({"contentSchema": {"type": "object"}})
    assert schema.fits(5)
    assert not schema.fits("5")
    assert [one.message for one in schema.violations("x", "5")] != []


def test_a_union_told_apart_by_a_tag_reports_the_member_that_is_meant() -> None:
    assert flaws("Message", {"role": "user"}) == [("/content", "required")]
    assert flaws("Message", {"role": "user", "content": 3}) == [("/content", "type")]
    assert flaws("Message", {"role": "tool", "content": 3}) == [("/content", "type")]


def test_a_union_where_no_member_is_meant_is_reported_itself() -> None:
    assert flaws("Message", {"role": "nobody"}) == [("", "oneOf")]
    assert flaws("Message", 7) == [("", "oneOf")]


def test_several_members_that_fit_are_reported_as_such() -> None:
    schema = book().compile({"oneOf": [{"type": "integer"}, {"minimum": 1}]})
    assert [one.rule for one in schema.violations("body", 4)] == ["oneOf"]


def test_no_value_gets_into_a_message() -> None:
    schema = book().compile({"items": {"maxLength": 3}, "uniqueItems": True})
    told = schema.violations("body", ["my secret prompt, which is long", "my secret prompt"])
    assert told
    assert not any("secret" in str(one.as_dict()) + repr(one) for one in told)


def test_no_more_than_eight_are_told() -> None:
    schema = book().compile({"items": {"type": "integer"}})
    assert len(schema.violations("body", ["x"] * 50)) == 8


def test_what_a_validator_cannot_take_in_does_not_fit() -> None:
    schema = book().compile({"additionalProperties": {"type": "string"}})
    assert not schema.fits({"\ud800": "x"})
    assert [one.rule for one in schema.violations("body", {"\ud800": "x"})] == ["json"]


@pytest.mark.parametrize(
    "schema",
    [
        {"type": 0},
        {"pattern": "("},
        {"$ref": "http://127.0.0.1:9/x"},
        {"$ref": "file:///etc/hostname"},
        {"$schema": "http://example.com/none"},
        {"\ud800": 1},
        "text",
    ],
)
def test_a_schema_that_is_none_compiles_to_nothing_and_fetches_nothing(schema: Any) -> None:
    assert free_schema(schema) is None


def test_formats_are_checked() -> None:
    schema = {"type": "string", "format": "date"}
    mine = free_schema(schema)
    assert mine is not None and not mine.fits("tomorrow")
    assert not book().compile(schema).fits("tomorrow")


def test_a_violation_keeps_only_what_is_short() -> None:
    assert Violation("body", (), "m", "r", 5).value == 5
    assert Violation("body", (), "m", "r", True).value is True
    assert Violation("body", (), "m", "r", "short").value == "short"
    assert Violation("body", (), "m", "r", "x" * 33).value is None
    assert Violation("body", (), "m", "r", {"a": 1}).value is None
    assert len(Violation("body", (), "m" * 500, "r").message) == 160
    assert Violation("body", ("a/b", "~", 3), "m", "r").pointer == "/a~1b/~0/3"


def test_the_header_is_ascii_and_whole_whatever_there_is_to_say() -> None:
    many = [Violation("body", (f"é{number}",), "ü" * 100, "type") for number in range(40)]
    text = header_list(many)
    assert text.isascii() and len(text) <= 2000
    told = json.loads(text)
    assert 1 <= len(told) < 40
    assert told[0] == {"in": "body", "pointer": "/é0", "message": "ü" * 100, "rule": "type"}
    assert header_list([]) == "[]"
