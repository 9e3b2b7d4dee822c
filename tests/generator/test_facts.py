"""What is read of an operation from the bundle itself, on the smallest document that shows it."""

from __future__ import annotations

from typing import Any

import pytest

from generator.facts import OperationFacts, ParameterFacts, facts_of, flags_of

JSON: dict[str, Any] = {"application/json": {}}


def facts(*, method: str = "post", **more: Any) -> OperationFacts:
    """The facts of one operation."""
    operation = {"operationId": "ask", "x-resource": "asks.create", "responses": {}, **more}
    document = {
        "servers": [{"url": "https://one.example/v1/"}, {"url": "https://two.example"}],
        "paths": {"/ask": {method: operation}},
    }
    return facts_of(document)["ask"]


def test_an_operation_that_says_little_has_the_defaults() -> None:
    found = facts()
    assert found.server == "https://one.example/v1"
    assert (found.chunk, found.stream_server, found.done) == ("", "", ())
    assert (found.pages, found.key, found.one_of) == (None, None, ())
    assert found.body_required is False
    assert found.deprecated is False


@pytest.mark.parametrize(
    ("method", "said", "idempotent"),
    [
        ("get", {}, True),
        ("delete", {}, True),
        ("post", {}, False),
        ("patch", {}, False),
        ("post", {"x-idempotent": True}, True),
        ("get", {"x-idempotent": False}, False),
    ],
)
def test_the_method_tells_what_may_be_sent_again_unless_the_spec_does(
    method: str, said: dict[str, Any], idempotent: bool
) -> None:
    assert facts(method=method, **said).idempotent is idempotent


@pytest.mark.parametrize(
    ("responses", "kinds"),
    [
        ({"200": {"content": {**JSON, "text/csv": {}, "text/event-stream": {}}}}, ("text/csv",)),
        (
            {
                "200": {"content": {**JSON, "text/csv": {}}},
                "201": {"content": {"text/csv": {}, **JSON, "image/png": {}}},
            },
            ("text/csv", "image/png"),
        ),
        ({"200": {"content": {"text/csv": {}}}}, ()),
        ({"404": {"content": {**JSON, "text/csv": {}}}}, ()),
    ],
)
def test_bytes_come_only_beside_json_and_in_a_success(
    responses: dict[str, Any], kinds: tuple[str, ...]
) -> None:
    assert facts(responses=responses).raw_kinds == kinds


def test_a_list_is_repeated_unless_its_style_or_the_spec_says_otherwise() -> None:
    parameters = [
        {"name": "plain", "in": "query"},
        {"name": "joined", "in": "query", "explode": False, "description": "Joined."},
        {"name": "simple", "in": "header", "style": "simple"},
    ]
    assert facts(parameters=parameters).parameters == {
        "plain": ParameterFacts("", explode=True),
        "joined": ParameterFacts("Joined.", explode=False),
        "simple": ParameterFacts("", explode=False),
    }


def test_a_key_goes_beside_the_members_that_its_rule_names() -> None:
    assert facts(**{"x-idempotency-key": {"header": "Key"}}).key == ("Key", {})
    rule = {"header": "Key", "when": {"stream": True}}
    assert facts(**{"x-idempotency-key": rule}).key == ("Key", {"stream": True})


@pytest.mark.parametrize("several", [False, True])
def test_a_chunk_is_named_by_its_component(several: bool) -> None:
    data = {"contentSchema": {"$ref": "#/components/schemas/Chunk"}}
    event = {"properties": {"data": {"anyOf": [{"const": "[DONE]"}, data]} if several else data}}
    stream = {"content": {"text/event-stream": {"schema": event}}}
    assert facts(responses={"404": {}, "200": stream}).chunk == "Chunk"


def test_flags_are_those_of_the_schemas_that_have_some() -> None:
    schemas = {"Plain": {}, "Box": {"x-flags": {"red": {"colour": "red"}}}}
    assert flags_of({"components": {"schemas": schemas}}) == {"Box": {"red": ("colour", "red")}}
    assert flags_of({}) == {}


def test_a_way_is_named_by_the_first_member_that_it_needs() -> None:
    ways = [
        {"required": ["auto", "text"], "properties": {"auto": {"const": True}}},
        {"required": ["name", "text"]},
    ]
    body = {"content": {"application/json": {"schema": {"properties": {}, "oneOf": ways}}}}
    found = facts(requestBody={**body, "required": True})
    assert found.one_of == (("auto", True), ("name", ...))
    assert found.body_required is True
