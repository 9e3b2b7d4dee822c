"""A spec whose `x-` members name what is not there is refused, each at its own line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.bundle import bundle
from generator.extensions import complaints
from generator.parse import project_of
from generator.problems import SpecError

#: File, what is there, what comes in its place, the message.
BROKEN = [
    ("boxes", "x-positional: [files, label]", "x-positional: [files, lable]",
     "x-positional: there is no argument lable"),
    ("boxes", "x-scope: [team]", "x-scope: [teem]", "x-scope: there is no argument teem"),
    ("boxes", "query: {watch: events}", "query: {wotch: events}",
     "x-stream.query: there is no member of the query wotch"),
    ("things", "body: {stream: true}", "body: {streem: true}",
     "x-stream.body: there is no member of the body streem"),
    ("boxes", "red: {colour: red}", "red: {color: red}", "x-flags: there is no member color"),
    ("boxes", "{cursor: from, next", "{cursor: after, next",
     "x-pagination.cursor: there is no parameter of the query after"),
    ("boxes", "next: nextCursor", "next: next",
     "x-pagination.next: there is no member of the answer next"),
    ("boxes", "items: boxes}", "items: crates}",
     "x-pagination.items: there is no member of the answer crates"),
    ("boxes", "items: boxes}", "items: nextCursor}", "x-pagination.items: nextCursor is no list"),
    ("boxes", ", items: boxes}", "}", "x-pagination.items: there is no member of the answer None"),
    ("boxes", "      x-resource: boxes.content\n",
     "      x-resource: boxes.content\n      x-idempotency-key: {header: Key, when: {id: 1}}\n",
     "x-idempotency-key.header: there is no header Key"),
    ("boxes", "      x-resource: boxes.content\n",
     "      x-resource: boxes.content\n      x-idempotency-key: {header: Key, when: {id: 1}}\n",
     "x-idempotency-key.when: there is no member of the body id"),
    ("boxes", "'302':", "'404':", "there is no answer of success, or only a stream of events"),
    ("things", "            application/json:\n"
     "              schema: {$ref: 'openapi.yaml#/components/schemas/Answer'}\n", "",
     "there is no answer of success, or only a stream of events"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "message"), BROKEN)
def test_a_name_that_leads_nowhere_is_refused_at_its_line(
    specs: Path, file: str, old: str, new: str, message: str
) -> None:
    path = specs / "labsvc" / f"{file}.yaml"
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")
    with pytest.raises(SpecError) as caught:
        project_of(bundle(specs / "labsvc"))
    found = {one.message: one.line for one in caught.value.problems}
    assert message in found
    if "answer of success" not in message:
        changed = new.strip().splitlines()[-1].strip()
        lines = path.read_text("utf-8").splitlines()
        assert changed in lines[found[message] - 1]


def paged(items: dict[str, Any], **operation: Any) -> dict[str, Any]:
    """A document whose one operation lists `things`."""
    page = {"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"things": items}}]}
    answer = {"content": {"application/json": {"schema": page}}}
    get: dict[str, Any] = {
        "operationId": "listThings",
        "x-resource": "things.list",
        "x-pagination": {"cursor": "after", "next": "next", "items": "things"},
        "responses": {"200": answer},
        **operation,
    }
    cursor = {"name": "after", "in": "query"}
    base = {"properties": {"next": {"type": "string"}}}
    return {
        "paths": {"/x": {"parameters": [cursor], "get": get}},
        "components": {"schemas": {"Base": base, "List": {"type": ["array", "null"]}}},
    }


@pytest.mark.parametrize("items", [
    {"type": "array"},
    {"type": ["null", "array"]},
    {"$ref": "#/components/schemas/List"},
    {"anyOf": [{"type": "null"}, {"$ref": "#/components/schemas/List"}]},
    {"oneOf": [{"type": "null"}, {"type": "array"}]},
])  # fmt: skip
def test_a_list_is_a_list_however_it_is_said(items: dict[str, Any]) -> None:
    assert list(complaints(paged(items))) == []


@pytest.mark.parametrize("items", [{}, {"type": "object"}, {"anyOf": [{"type": "null"}]}])
def test_what_may_not_be_a_list_is_none(items: dict[str, Any]) -> None:
    at = "/paths/~1x/get/x-pagination/items"
    assert list(complaints(paged(items))) == [(at, "x-pagination.items: things is no list")]


def test_names_of_every_kind_of_argument_are_known() -> None:
    extended = {
        "x-positional": ["query", "header", "member", "part"],
        "x-scope": ["path", "query", "header", "member"],
        "x-idempotency-key": {"header": "header", "when": {"member": True}},
        "x-stream": {"done": [], "body": {"part": True}, "query": {"query": 1}},
        "parameters": [{"name": one, "in": one} for one in ("path", "query", "header")],
        "requestBody": {"content": {
            "application/json": {"schema": {"properties": {"member": {}}}},
            "multipart/form-data": {"schema": {"properties": {"part": {}}}},
        }},
    }  # fmt: skip
    found = list(complaints(paged({"type": "array"}, **extended)))
    assert found == [("/paths/~1x/get", "x-stream, but no event schema")]


def test_a_stream_whose_events_have_a_schema_is_right() -> None:
    event = {"properties": {"data": {"contentSchema": {"$ref": "#/components/schemas/List"}}}}
    content = {"application/json": {}, "text/event-stream": {"schema": event}}
    document = paged({}, responses={"200": {"content": content}}, **{"x-stream": {}})
    del document["paths"]["/x"]["get"]["x-pagination"]
    assert list(complaints(document)) == []


@pytest.mark.parametrize("status", ["200", "2XX", "302"])
def test_a_success_without_a_body_is_an_answer(status: str) -> None:
    document = paged({"type": "array"}, responses={status: {}, "404": {}})
    del document["paths"]["/x"]["get"]["x-pagination"]
    assert list(complaints(document)) == []


def test_a_path_stands_in_a_pointer_as_pointers_have_it() -> None:
    document = paged({"type": "array"}, responses={"default": {}})
    del document["paths"]["/x"]["get"]["x-pagination"]
    document["paths"] = {"/a~b/{c}": document["paths"]["/x"]}
    document["components"]["schemas"]["A/B"] = {"x-flags": {"is/on": {"on": True}}}
    assert [at for at, _ in complaints(document)] == [
        "/paths/~1a~0b~1{c}/get/responses",
        "/components/schemas/A~1B/x-flags/is~1on",
    ]
