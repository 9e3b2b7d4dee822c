"""Changes inside component schemas, each with its name and its verdict."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from tests.generator.test_diff_base import (
    Edit,
    Row,
    base,
    completion,
    edited,
    lines,
    move,
    ok,
    props,
    ref,
    request,
    schemas,
)

SCHEMAS: list[Row] = [
    # Properties of what is received.
    (
        "response: optional property added",
        lambda d: completion(d).update(cost={"type": "number"}),
        ["+ ChatCompletion.cost: property added"],
    ),
    (
        "response: property renamed",
        lambda d: move(completion(d), "created", "created_at"),
        [
            "! ChatCompletion.created: property removed",
            "+ ChatCompletion.created_at: property added",
        ],
    ),
    (
        "response: required property added",
        lambda d: (
            completion(d).update(cost={"type": "number"}),
            schemas(d, "ChatCompletion")["required"].append("cost"),
        ),
        ["+ ChatCompletion.cost: required property added"],
    ),
    (
        "response: property added to a closed object",
        lambda d: props(d, "Error").update(code={"type": "string"}),
        ["+ Error.code: property added"],
    ),
    (
        "response: required property removed",
        lambda d: (completion(d).pop("id"), schemas(d, "ChatCompletion")["required"].remove("id")),
        ["! ChatCompletion.id: property removed"],
    ),
    (
        "response: property may be absent",
        lambda d: schemas(d, "ChatCompletion")["required"].remove("id"),
        ["! ChatCompletion.id: is no longer required"],
    ),
    (
        "response: property always there",
        lambda d: schemas(d, "ChatCompletion")["required"].append("usage"),
        ["+ ChatCompletion.usage: is now required"],
    ),
    (
        "response: property may be null",
        lambda d: completion(d)["created"].update(type=["integer", "null"]),
        ["! ChatCompletion.created: may now be null"],
    ),
    (
        "response: reference may be null",
        lambda d: completion(d).update(usage={"anyOf": [ref("Usage"), {"type": "null"}]}),
        ["! ChatCompletion.usage: may now be null"],
    ),
    (
        "response: type changed",
        lambda d: completion(d)["created"].update(type="number"),
        ['! ChatCompletion.created: type changed from "integer" to "number"'],
    ),
    (
        "response: type narrowed",
        lambda d: props(d, "Usage")["cost"].update(type="integer"),
        ['+ Usage.cost: type changed from "number" to "integer"'],
    ),
    (
        "response: tighter bound",
        lambda d: props(d, "Usage")["total"].update(minimum=0),
        ["+ Usage.total: minimum 0 added"],
    ),
    (
        "response: value added to a closed enum",
        lambda d: props(d, "Choice")["finish_reason"]["enum"].append("tool"),
        ['! Choice.finish_reason: value "tool" added'],
    ),
    (
        "response: value in letters of other languages",
        lambda d: props(d, "Choice")["finish_reason"]["enum"].append("Länge"),
        ['! Choice.finish_reason: value "Länge" added'],
    ),
    (
        "response: value removed from a closed enum",
        lambda d: props(d, "Choice")["finish_reason"]["enum"].pop(),
        ['+ Choice.finish_reason: value "length" removed'],
    ),
    (
        "response: value added to an open enum",
        lambda d: completion(d)["service"]["anyOf"][0]["enum"].append("slower"),
        ['+ ChatCompletion.service(Tier): value "slower" added'],
    ),
    (
        "response: an enum opened",
        lambda d: props(d, "Choice").update(
            finish_reason={"anyOf": [props(d, "Choice")["finish_reason"], {"type": "string"}]}
        ),
        ["! Choice.finish_reason: alternative string added"],
    ),
    (
        "response: map gets names",
        lambda d: completion(d)["extra"].update(properties={"a": {}}),
        [
            "! ChatCompletion.extra: a map becomes an object with named properties",
            "+ ChatCompletion.extra.a: property added",
        ],
    ),
    (
        "response: chunk loses a property",
        lambda d: props(d, "ChatEvent")["data"]["anyOf"][0]["contentSchema"]["properties"].pop(
            "delta"
        ),
        ["! ChatEvent.data(string)(content).delta: property removed"],
    ),
    (
        "response: chunk of a reference gets a property",
        lambda d: props(d, "Delta").update(role={"type": "string"}),
        ["+ Delta.role: property added"],
    ),
    (
        "response: chunk is described no more",
        lambda d: props(d, "ChatEvent")["data"]["anyOf"][0].pop("contentSchema"),
        [
            '! ChatEvent.data(string): contentSchema {"type": "object", "properties": {"delta": '
            '{"$ref": "#/compo… removed'
        ],
    ),
    (
        "response: chunk is no alternative any more",
        lambda d: props(d, "ChatEvent")["data"]["anyOf"].pop(0),
        ["! ChatEvent.data: alternative string removed"],
    ),
    (
        "response: inherited property removed",
        lambda d: props(d, "Indexed").pop("index"),
        ["! Indexed.index: property removed"],
    ),
    (
        "response: inherited properties written in place",
        lambda d: (
            props(d, "Choice").update(copy.deepcopy(props(d, "Indexed"))),
            schemas(d, "Choice").pop("allOf"),
        ),
        [],
    ),
    (
        "response: nothing inherited any more",
        lambda d: schemas(d, "Choice").pop("allOf"),
        ["! Choice.index: property removed"],
    ),
    (
        "response: reference written in place",
        lambda d: completion(d).update(usage=copy.deepcopy(schemas(d, "Usage"))),
        [],
    ),
    (
        "response: alternatives in another order",
        lambda d: completion(d)["service"]["anyOf"].reverse(),
        [],
    ),
    (
        "response: a property that is called like a word of documentation",
        lambda d: completion(d).update(title={"type": "string"}, examples={"type": "string"}),
        ["+ ChatCompletion.examples: property added", "+ ChatCompletion.title: property added"],
    ),
    (
        "response: a property within, called like a word of documentation",
        lambda d: ok(d, "listChats")["content"]["application/json"]["schema"]["properties"].update(
            description={"type": "string"}
        ),
        ["+ listChats 200 application/json.description: property added"],
    ),
    (
        "response: properties of a default are data",
        lambda d: completion(d)["extra"].update(default={"description": "x"}),
        ['+ ChatCompletion.extra: default {"description": "x"} added'],
    ),
    (
        "response: the words in a default are data",
        lambda d: completion(d)["service"].update(
            anyOf=[{"const": {"title": "a"}}, *completion(d)["service"]["anyOf"]]
        ),
        ['! ChatCompletion.service: alternative {"const": {"title": "a"}} added'],
    ),
    # Properties of what is sent.
    (
        "request: optional property added",
        lambda d: props(d, "ChatRequest").update(seed={"type": "integer"}),
        ["+ ChatRequest.seed: property added"],
    ),
    (
        "request: required property added",
        lambda d: (
            props(d, "ChatRequest").update(seed={"type": "integer"}),
            schemas(d, "ChatRequest")["required"].append("seed"),
        ),
        ["! ChatRequest.seed: required property added"],
    ),
    (
        "request: property removed",
        lambda d: props(d, "ChatRequest").pop("temperature"),
        ["! ChatRequest.temperature: property removed"],
    ),
    (
        "request: property required",
        lambda d: schemas(d, "ChatRequest")["required"].append("stop"),
        ["! ChatRequest.stop: is now required"],
    ),
    (
        "request: property no longer required",
        lambda d: schemas(d, "ChatRequest")["required"].remove("model"),
        ["+ ChatRequest.model: is no longer required"],
    ),
    (
        "request: null refused",
        lambda d: request(d, "temperature").update(type="number"),
        ["! ChatRequest.temperature: may no longer be null"],
    ),
    (
        "request: null taken",
        lambda d: request(d, "model").update(type=["string", "null"]),
        ["+ ChatRequest.model: may now be null"],
    ),
    (
        "request: less taken",
        lambda d: request(d, "temperature").update(maximum=1),
        ["! ChatRequest.temperature: maximum changed from 2 to 1"],
    ),
    (
        "request: more taken",
        lambda d: request(d, "temperature").pop("maximum"),
        ["+ ChatRequest.temperature: maximum 2 removed"],
    ),
    (
        "request: pattern added",
        lambda d: request(d, "model").update(pattern="^[a-z]+$"),
        ['! ChatRequest.model: pattern "^[a-z]+$" added'],
    ),
    (
        "request: enum value removed",
        lambda d: request(d, "modalities")["items"].update(enum=["text"]),
        ['! ChatRequest.modalities[]: value "image" removed'],
    ),
    (
        "request: enum value added",
        lambda d: request(d, "modalities")["items"]["enum"].append("audio"),
        ['+ ChatRequest.modalities[]: value "audio" added'],
    ),
    (
        "request: enum in another order",
        lambda d: request(d, "modalities")["items"]["enum"].reverse(),
        [],
    ),
    (
        "request: type changed",
        lambda d: request(d, "model").update(type="integer"),
        ['! ChatRequest.model: type changed from "string" to "integer"'],
    ),
    (
        "request: alternative removed",
        lambda d: request(d, "stop")["anyOf"].pop(),
        ["! ChatRequest.stop: alternative array removed"],
    ),
    (
        "request: alternative added",
        lambda d: request(d, "stop")["anyOf"].append({"type": "boolean"}),
        ["+ ChatRequest.stop: alternative boolean added"],
    ),
    (
        "request: one becomes one of two",
        lambda d: props(d, "ChatRequest").update(
            model={"anyOf": [{"type": "string"}, {"type": "array"}]}
        ),
        ["+ ChatRequest.model: alternative array added"],
    ),
    (
        "request: a rule of exactly one, loosened",
        lambda d: move(request(d, "route"), "oneOf", "anyOf"),
        ["+ ChatRequest.route: oneOf becomes anyOf"],
    ),
    (
        "request: a rule of exactly one, tightened",
        lambda d: request(d, "route")["oneOf"].append({"required": ["c"]}),
        ['! ChatRequest.route: alternative {"required": ["c"]} added'],
    ),
    (
        "request: a rule of exactly one for what had none",
        lambda d: schemas(d, "ChatRequest").update(
            oneOf=[{"required": ["a"]}, {"required": ["b"]}]
        ),
        ['! ChatRequest: oneOf [{"required": ["a"]}, {"required": ["b"]}] added'],
    ),
    (
        "request: values of a map",
        lambda d: request(d, "metadata").update(additionalProperties={"type": "integer"}),
        ['! ChatRequest.metadata.*: type changed from "string" to "integer"'],
    ),
    (
        "request: any values of a map",
        lambda d: request(d, "metadata").update(additionalProperties=True),
        ['+ ChatRequest.metadata: additionalProperties changed from {"type": "string"} to true'],
    ),
    (
        "request: closed",
        lambda d: schemas(d, "ChatRequest").update(additionalProperties=False),
        ["! ChatRequest: additionalProperties false added"],
    ),
    (
        "request: open, said aloud",
        lambda d: schemas(d, "ChatRequest").update(additionalProperties=True),
        [],
    ),
    # Both ways.
    (
        "both: alternative removed",
        lambda d: props(d, "Message")["content"]["anyOf"].pop(1),
        ["! Message.content: alternative Image removed"],
    ),
    (
        "both: alternative added",
        lambda d: props(d, "Message")["content"]["anyOf"].append({"type": "string"}),
        ["! Message.content: alternative string added"],
    ),
    (
        "both: recursive schema gets a property",
        lambda d: props(d, "Message").update(name={"type": "string"}),
        ["+ Message.name: property added"],
    ),
    (
        "both: required property added",
        lambda d: (
            props(d, "Message").update(name={"type": "string"}),
            schemas(d, "Message")["required"].append("name"),
        ),
        ["! Message.name: required property added"],
    ),
    # Schemas as a whole.
    (
        "schema renamed",
        lambda d: (
            move(d["components"]["schemas"], "Usage", "Consumption"),
            completion(d).update(usage=ref("Consumption")),
        ),
        ["! Usage: schema removed", "+ Consumption: schema added"],
    ),
    (
        "schema that nobody uses",
        lambda d: (
            props(d, "Orphan").pop("x"),
            schemas(d, "Orphan").update(required=["y"], maxProperties=1),
        ),
        [
            "+ Orphan.x: property removed",
            "+ Orphan.y: is now required",
            "+ Orphan: maxProperties 1 added",
        ],
    ),
    (
        "schema that nobody uses removed",
        lambda d: d["components"]["schemas"].pop("Orphan"),
        ["+ Orphan: schema removed"],
    ),
    (
        "documentation of schemas",
        lambda d: completion(d)["created"].update(
            {"title": "x", "description": "x", "examples": [1], "example": 1, "x-sources": []}
        ),
        [],
    ),
    # Keywords that admit nothing more and nothing less.
    (
        "deprecated, and no longer",
        lambda d: (
            completion(d)["id"].update(deprecated=True),
            props(d, "Usage")["cost"].pop("deprecated"),
        ),
        ["+ ChatCompletion.id: is now deprecated", "+ Usage.cost: is no longer deprecated"],
    ),
    (
        "default",
        lambda d: request(d, "temperature").update(default=1),
        ["+ ChatRequest.temperature: default 1 added"],
    ),
    (
        "default of sixty characters, shown whole",
        lambda d: request(d, "model").update(default="a" * 58),
        [f'+ ChatRequest.model: default "{"a" * 58}" added'],
    ),
    (
        "default of more than sixty characters, cut",
        lambda d: request(d, "model").update(default="a" * 59),
        [f'+ ChatRequest.model: default "{"a" * 59}… added'],
    ),
    (
        "secret",
        lambda d: request(d, "model").update(format="password"),
        ['+ ChatRequest.model: format "password" added'],
    ),
    (
        "file",
        lambda d: request(d, "model").update(format="binary"),
        ['! ChatRequest.model: format "binary" added'],
    ),
    (
        "extension",
        lambda d: request(d, "model").update({"x-note": 1}),
        ["+ ChatRequest.model: x-note 1 added"],
    ),
    (
        "keyword that the comparison does not know",
        lambda d: request(d, "model").update(nullable=True),
        ["! ChatRequest.model: nullable true added"],
    ),
    (
        "content of another type",
        lambda d: props(d, "ChatEvent")["data"]["anyOf"][0].update(contentMediaType="text/x"),
        ['! ChatEvent.data(string): contentMediaType changed from "application/json" to "text/x"'],
    ),
    (
        "what algebra cannot read",
        lambda d: request(d, "model").update(pattern="("),
        ['! ChatRequest.model: pattern "(" added'],
    ),
]


@pytest.mark.parametrize(
    ("edit", "expected"), [r[1:] for r in SCHEMAS], ids=[r[0] for r in SCHEMAS]
)
def test_change(edit: Edit, expected: list[str]) -> None:
    assert sorted(lines(base(), edited(edit))) == sorted(expected)


def test_both_verdicts_are_in_the_table() -> None:
    verdicts = [line[0] for _, _, expected in SCHEMAS for line in expected]
    assert min(verdicts.count("!"), verdicts.count("+")) > 25


@pytest.mark.parametrize("word", ["const", "default", "enum", "example", "examples", "x-note"])
def test_what_looks_like_a_reference_in_data_uses_no_schema(word: str) -> None:
    data = ref("Orphan")
    held = [data] if word in {"enum", "examples"} else data
    old = edited(lambda d: completion(d)["extra"].update({word: held}))
    new = edited(lambda d: props(d, "Orphan").pop("x"), old)
    assert lines(old, new) == ["+ Orphan.x: property removed"]


def test_the_same_change_at_two_places_is_told_of_both() -> None:
    def of(schema: dict[str, str]) -> dict[str, Any]:
        return edited(lambda d: props(d, "Image").update(width=dict(schema), height=dict(schema)))

    assert lines(of({"type": "integer"}), of({"type": "number"})) == [
        '! Image.height: type changed from "integer" to "number"',
        '! Image.width: type changed from "integer" to "number"',
    ]
