"""Each rule of `prepare`, on the smallest document that shows it; the bundle is left alone."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from generator import prepare as rules


def document(**schemas: Any) -> dict[str, Any]:
    return {"openapi": "3.1.0", "paths": {}, "components": {"schemas": schemas}}


def with_answer(content: dict[str, Any], **schemas: Any) -> dict[str, Any]:
    made = document(**schemas)
    made["paths"]["/x"] = {"get": {"responses": {"200": {"content": content}}}}
    return made


def test_the_bundle_itself_is_not_touched() -> None:
    given = with_answer(
        {"text/event-stream": {"schema": {"$ref": "#/components/schemas/E"}}},
        E={"type": "object"},
        D={"type": "string", "format": "date", "default": "x", "title": "T"},
    )
    before = copy.deepcopy(given)
    assert rules.prepare(given) != given
    assert given == before


def test_event_streams_are_left_out_with_their_schemas() -> None:
    stream = {"text/event-stream": {"schema": {"$ref": "#/components/schemas/Event"}}}
    json = {"application/json": {"schema": {"$ref": "#/components/schemas/Answer"}}}
    given = with_answer({**stream, **json}, Event={"type": "object"}, Answer={"type": "object"})
    rules.leave_out_event_streams(given)
    assert list(given["components"]["schemas"]) == ["Answer"]
    assert given["paths"]["/x"]["get"]["responses"]["200"]["content"] == json


def test_what_is_nothing_but_a_stream_is_no_answer() -> None:
    given = with_answer({"text/event-stream": {}})
    given["paths"]["/x"]["get"]["responses"]["404"] = {}
    rules.leave_out_event_streams(given)
    assert given["paths"]["/x"]["get"]["responses"] == {"404": {}}


def test_an_event_schema_that_is_no_component_is_no_component() -> None:
    given = with_answer({"text/event-stream": {"schema": {"type": "object"}}})
    assert rules.event_schemas(given) == {}


@pytest.mark.parametrize(
    ("schema", "is_rule"),
    [
        ({"properties": {}, "oneOf": [{"required": ["a"]}, {"required": ["b"]}]}, True),
        ({"properties": {}, "oneOf": [{"required": ["a"], "not": {}, "title": "A"}]}, True),
        (
            {
                "properties": {},
                "oneOf": [
                    {
                        "title": "A",
                        "description": "a",
                        "required": ["a"],
                        "properties": {"a": {"const": 1}},
                        "not": {"required": ["b"]},
                    }
                ],
            },
            True,
        ),
        ({"properties": {}, "oneOf": [{"required": ["a"], "type": "object"}]}, False),
        ({"properties": {}, "oneOf": [{"properties": {"a": {"const": 1}}}]}, False),
        ({"properties": {}, "oneOf": [{"required": []}]}, False),
        ({"oneOf": [{"required": ["a"]}]}, False),
        ({"properties": {}}, False),
    ],
)
def test_a_one_of_rule_only_says_what_goes_together(schema: dict[str, Any], is_rule: bool) -> None:
    assert rules.is_one_of_rule(schema) is is_rule
    given = document(S=copy.deepcopy(schema))
    rules.leave_out_one_of_rules(given)
    assert ("oneOf" in given["components"]["schemas"]["S"]) is ("oneOf" in schema and not is_rule)


def test_a_default_becomes_a_note() -> None:
    given = document(S={"type": "integer", "default": 20}, P={"default": {"type": "no schema"}})
    rules.leave_out_defaults(given)
    assert given["components"]["schemas"]["S"] == {"type": "integer", "x-server-default": 20}
    assert given["components"]["schemas"]["P"] == {"default": {"type": "no schema"}}


def test_null_leaves_an_enum_of_several_types() -> None:
    given = document(
        One={"title": "T", "type": ["string", "null"], "enum": ["a", None]},
        Two={"type": ["string", "integer", "null"], "enum": ["a", 1, None]},
        Left={"type": ["string", "null"], "enum": ["a"]},
        Bare={"enum": ["a", None]},
    )
    rules.split_null_enums(given)
    schemas = given["components"]["schemas"]
    assert schemas["One"] == {
        "anyOf": [{"title": "T", "enum": ["a"], "type": "string"}, {"type": "null"}]
    }
    assert schemas["Two"]["anyOf"][0] == {"enum": ["a", 1], "type": ["string", "integer"]}
    assert schemas["Left"] == {"type": ["string", "null"], "enum": ["a"]}
    assert schemas["Bare"] == {"enum": ["a", None]}


@pytest.mark.parametrize("kind", ["date-time", "date", "uuid"])
def test_dates_stay_text(kind: str) -> None:
    given = document(S={"type": "string", "format": kind}, P={"type": "string", "format": "uri"})
    rules.keep_dates_as_text(given)
    assert given["components"]["schemas"]["S"] == {"type": "string", "x-format": kind}
    assert given["components"]["schemas"]["P"]["format"] == "uri"


def test_bytes_have_the_name_that_3_0_gave_them() -> None:
    given = document(
        S={"contentMediaType": "application/octet-stream"},
        P={"contentMediaType": "application/json"},
    )
    rules.name_binary_parts(given)
    assert given["components"]["schemas"] == {
        "S": {"contentMediaType": "application/octet-stream", "format": "binary"},
        "P": {"contentMediaType": "application/json"},
    }


def test_only_an_enum_with_a_title_is_named_by_it() -> None:
    kept = {"p": {"title": "Prose", "type": "string"}, "q": {"type": "string", "enum": ["a"]}}
    given = document(S={"properties": copy.deepcopy(kept)})
    rules.lift_titled_enums(given)
    assert given["components"]["schemas"] == {"S": {"properties": kept}}


def test_a_titled_enum_becomes_a_component_of_that_name() -> None:
    inner = {"title": "Known", "type": "string", "enum": ["a"], "description": "why"}
    given = document(S={"properties": {"p": {"anyOf": [inner, {"type": "string"}]}}})
    given["components"]["schemas"]["Top"] = {"title": "Prose", "type": "string", "enum": ["b"]}
    rules.lift_titled_enums(given)
    schemas = given["components"]["schemas"]
    assert schemas["Known"] == {"title": "Known", "type": "string", "enum": ["a"]}
    assert schemas["S"]["properties"]["p"]["anyOf"][0] == {
        "description": "why",
        "$ref": "#/components/schemas/Known",
    }
    assert schemas["Top"]["title"] == "Prose"


def test_a_component_is_named_by_its_key() -> None:
    given = document(S={"title": "Some prose", "properties": {"p": {"title": "kept"}}})
    rules.name_by_component(given)
    assert given["components"]["schemas"]["S"] == {"properties": {"p": {"title": "kept"}}}


def test_security_of_the_document_is_written_on_operations_without_their_own() -> None:
    given = document()
    given["security"] = [{"bearer": []}]
    given["paths"] = {"/x": {"get": {}, "post": {"security": []}}}
    rules.secure_each_operation(given)
    assert given["paths"]["/x"] == {"get": {"security": [{"bearer": []}]}, "post": {"security": []}}


def test_json_comes_first() -> None:
    given = with_answer({"text/csv": {}, "application/json": {}, "image/png": {}})
    rules.put_json_first(given)
    content = given["paths"]["/x"]["get"]["responses"]["200"]["content"]
    assert list(content) == ["application/json", "text/csv", "image/png"]


def test_every_rule_is_applied() -> None:
    public = {
        name for name in vars(rules) if name.startswith(("leave_", "split_", "keep_", "lift_"))
    }
    public |= {"name_binary_parts", "name_by_component"}
    public |= {"secure_each_operation", "put_json_first"}
    assert {rule.__name__ for rule in rules.RULES} == public
