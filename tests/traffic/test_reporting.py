"""The report: the change of the spec that each kind of finding asks for, and where."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest
import yaml as pyyaml
from hypothesis import given
from hypothesis import strategies as st

from gumgloo.contract.exchange import Exchange
from gumgloo.contract.findings import Finding, Record
from gumgloo.contract.inferring import infer, merge
from gumgloo.contract.places import find
from gumgloo.contract.reporting import as_json, as_text, summary
from gumgloo.contract.showing import Showing
from gumgloo.contract.snippets import snippet, yaml
from tests.traffic.lab import SERVER, answered, asked, findings, lab, record

THING = {"type": "object", "properties": {"name": {"type": "string"}}}
WORDS = {"anyOf": [{"type": "string", "enum": ["up"]}, {"type": "string"}]}
REF = {"$ref": "#/components/schemas/Thing"}


def proposed(schema: Any, value: Any, **schemas: Any) -> tuple[str, str]:
    """Where, and the lines."""
    spec = lab(schema, **schemas)
    (found,) = findings(spec, answered(value))
    where, lines = snippet(found, spec.book.resolve)
    return where, "\n".join(lines)


def test_a_field() -> None:
    assert proposed(REF, {"count": 1}, Thing=THING) == (
        "/components/schemas/Thing",
        "properties:\n  count:\n    type: integer",
    )


def test_a_field_with_members() -> None:
    value = {"more": [{"a": 1}, {"a": None, "b": "x"}]}
    _, lines = proposed(REF, value, Thing=THING)
    head, _, advice = lines.rpartition("\n")
    items = {
        "type": "object",
        "properties": {"a": {"type": ["integer", "null"]}, "b": {"type": "string"}},
    }
    assert pyyaml.safe_load(head) == {"properties": {"more": {"type": "array", "items": items}}}
    assert advice == "# an object is a component of its own: openapi/README.md"


@pytest.mark.parametrize(("size", "keyword"), [(60, "properties"), (61, "additionalProperties")])
def test_an_object_of_very_many_members_is_a_map(size: int, keyword: str) -> None:
    value = {"x" * number: 1 for number in range(1, 31)}
    value |= {"y" * number: 1 for number in range(1, size - 29)}
    assert list(infer(value, Showing())) == ["type", keyword]


def test_a_field_whose_name_is_not_shown() -> None:
    _, lines = proposed(REF, {"someone@example.com": 1}, Thing=THING)
    assert "someone" not in lines
    assert pyyaml.safe_load(lines) == {
        "type": "object",
        "additionalProperties": {"type": "integer"},
    }


@pytest.mark.parametrize(
    ("schema", "value", "lines"),
    [
        (WORDS, "down", "enum:\n  - down  # add"),
        (WORDS, "a sentence", "# a value that is not shown: <text of 10 characters>"),
        ({"type": "string"}, None, "type: [string, 'null']"),
        ({"type": ["string", "null"]}, 1, "type: [string, integer, 'null']"),
        (
            {"type": "string", "title": "T", "description": "D", "format": "date"},
            None,
            "type: [string, 'null']",
        ),
        (
            {"type": "string", "maxLength": 3},
            None,
            "anyOf:\n  - ...  # as it is\n  - type: 'null'",
        ),
        (WORDS, 1, "anyOf:\n  - ...  # as it is\n  - type: integer"),
        (
            {"type": "string"},
            [1],
            "anyOf:\n  - ...  # as it is\n  - type: array\n    items:\n      type: integer",
        ),
        (
            {"type": "string", "maxLength": 1},
            "xy",
            "# The values that were seen break `maxLength`: widen it or take it out.",
        ),
        (
            {"type": "object", "required": ["a"]},
            {},
            "# take a out of `required`; it may be missing",
        ),
    ],
)
def test_other_kinds(schema: Any, value: Any, lines: str) -> None:
    assert proposed(schema, value)[1] == lines


def test_a_member_of_a_union() -> None:
    def member(name: str) -> dict[str, Any]:
        return {
            "type": "object",
            "required": ["type"],
            "properties": {"type": {"const": name}},
        }

    _, lines = proposed({"oneOf": [member("a"), member("b")]}, {"type": "c", "z": 1})
    assert lines.startswith("# a new member of the union, told by c:\n")
    assert pyyaml.safe_load(lines)["properties"]["z"] == {"type": "integer"}


def _one(exchange: Exchange) -> tuple[str, Any]:
    spec = lab(THING)
    (found,) = findings(spec, exchange)
    where, lines = snippet(found, spec.book.resolve)
    return where, pyyaml.safe_load("\n".join(lines))


def test_answers_and_parameters() -> None:
    responses = "/paths/~1things~1{thing_id}/get/responses"
    schema = {"type": "object", "properties": {"a": {"type": "integer"}}}
    assert _one(answered({"a": 1}, status=206)) == (
        responses,
        {"206": {"description": "…", "content": {"application/json": {"schema": schema}}}},
    )
    assert _one(answered(b"", status=206)) == (responses, {"206": {"description": "…"}})
    assert _one(answered(b"x", kind="text/html")) == (
        f"{responses}/200",
        {"content": {"text/html": {"schema": {"type": "string"}}}},
    )
    assert _one(answered({"a": 1}, kind="text/json")) == (
        f"{responses}/200",
        {"content": {"text/json": {"schema": schema}}},
    )
    one = replace(answered({}), url=f"{SERVER}/things/a?colour=red")
    assert _one(one)[1] == {
        "parameters": [{"name": "colour", "in": "query", "schema": {"type": "string"}}]
    }
    assert _one(Exchange("GET", f"{SERVER}/others", status=200))[1] == {"/v1/others": {"get": None}}


@pytest.mark.parametrize(
    ("exchange", "line"),
    [
        (
            asked({"name": "ab", "new": 1}, b'{"error":"x"}', status=404),
            "# no change: the service refused it",
        ),
        (
            asked({"name": "ab", "stream": True}, b"data: [DONE]\n\n", kind="text/event-stream"),
            f"# `x-stream.server`, or `servers`, is not where the stream is: {SERVER}.",
        ),
        (
            asked({"name": "ab"}, b"data: [DONE]\n\n", kind="text/event-stream"),
            "# text/event-stream where no stream was asked for",
        ),
        (
            asked(b"<a/>", b"{}", sent="text/xml"),
            "# the content type has to be application/json or text/plain",
        ),
        (
            answered(b"{"),
            "# What was sent cannot be read as what the spec says it is.",
        ),
        (
            answered({}, headers=(("x-total", "x"),)),
            "# The header that was seen breaks `type`.",
        ),
    ],
)
def test_remarks(exchange: Exchange, line: str) -> None:
    spec = lab(THING)
    found = [one for one in findings(spec, exchange) if one.kind != "status"]
    assert [snippet(one, spec.book.resolve)[1] for one in found] == [[line]]


@pytest.mark.parametrize(("value", "kind"), [({}, "object"), ([], "array")])
def test_what_is_empty_says_nothing_of_what_is_in_it(value: Any, kind: str) -> None:
    assert infer(value, Showing()) == {"type": kind}


def test_what_is_empty_stays_on_its_line() -> None:
    assert yaml({"a": {}, "b": []}) == ["a: {}", "b: []"]


BOOK = lab({}).book
texts = st.text("abcNo:#-1'\" ", max_size=6)
values = st.recursive(
    texts | st.integers() | st.booleans() | st.none() | st.lists(texts, max_size=3),
    lambda inner: st.dictionaries(texts, inner, max_size=3),
)


@given(values)
def test_yaml_says_what_json_says(value: Any) -> None:
    assert pyyaml.safe_load("\n".join(yaml(value))) == value


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.floats(0, 1) | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["a", "b", "c d"]), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(json_values, json_values)
def test_what_was_seen_fits_what_is_proposed(one: Any, other: Any) -> None:
    showing = Showing()
    schema = merge(infer(one, showing), infer(other, showing))
    book = BOOK
    assert book.compile(schema).fits(one)
    assert book.compile(schema).fits(other)


def test_a_number_takes_whole_ones_too() -> None:
    assert infer([1, 0.5, None], Showing())["items"] == {"type": ["number", "null"]}


def test_a_proposal_is_no_deeper_than_six() -> None:
    value: Any = 1
    listed: Any = 1
    for _ in range(9):
        value, listed = {"a": value}, [listed]
    schema, items = infer(value, Showing()), infer(listed, Showing())
    for _ in range(6):
        schema, items = schema["properties"]["a"], items["items"]
    assert (schema, items) == ({"type": "object"}, {"type": "array"})


TEXTS = {
    "openapi/lab/openapi.yaml": "openapi: 3.1.0\ncomponents:\n  responses:\n    Thing:\n",
    "openapi/lab/things.yaml": (
        "paths:\n  /things:\n    get:\n      a: b\n  '/things/{id}':\n    get:\n"
        "components:\n  schemas:\n    # Thing:\n    Thing:\n      type: object\n"
    ),
    "openapi/shared/all.yaml": "components:\n  schemas:\n    Usage:\n",
    "openapi/other/all.yaml": "components:\n  schemas:\n    Elsewhere:\n",
}


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        ("/components/schemas/Thing/properties/a", ("openapi/lab/things.yaml", 10)),
        ("/components/responses/Thing", ("openapi/lab/openapi.yaml", 4)),
        ("/components/schemas/Usage", ("openapi/shared/all.yaml", 3)),
        ("/paths/~1things~1{id}/get/responses", ("openapi/lab/things.yaml", 6)),
        ("/components/schemas/Elsewhere", None),
        ("/components/schemas/Nothing", None),
        ("/components/schemas", None),
        ("/extensions/schemas/Thing", None),
        ("/paths", None),
        ("/servers/0/url", None),
    ],
)
def test_places(pointer: str, expected: Any) -> None:
    assert find("lab", pointer, TEXTS) == expected


def test_the_report() -> None:
    spec = lab(REF, Thing=THING)
    done = record(spec, *[answered({"new": 1})] * 2, Exchange("GET", "https://x.example/"))
    resolvers = {"lab": spec.book.resolve}
    assert as_text(done, resolvers, TEXTS).split("\n") == [
        "1 difference in 2 exchanges with 1 operations; 1 of other kinds passed over",
        "",
        "undocumented field new",
        "  seen 2 times: integer (2)",
        "    lab.getThing, response 200 /new: 2",
        "  in openapi/lab/things.yaml:10, components/schemas/Thing:",
        "    properties:",
        "      new:",
        "        type: integer",
    ]
    told = as_json(done, resolvers, TEXTS)
    assert (told["judged"], told["passed_over"], told["operations"]) == (2, 1, {"lab.getThing": 2})
    (one,) = told["findings"]
    assert one["proposal"] == {
        "in": "openapi/lab/things.yaml:10",
        "spec": "/components/schemas/Thing",
        "yaml": ["properties:", "  new:", "    type: integer"],
    }
    assert (one["service"], one["kind"], one["subject"], one["count"]) == ("lab", "field", "new", 2)
    assert one["places"] == [
        {"operation": "lab.getThing", "where": "response 200", "pointer": "/new", "count": 2}
    ]


def test_the_report_says_what_was_not_judged() -> None:
    spec = lab(THING)
    done = record(spec, Exchange("GET", f"{SERVER}/things/a"))
    assert as_text(done, {}, {}).split("\n") == [
        "no differences in 1 exchanges with 1 operations",
        "",
        "not judged:",
        "  lab.getThing: no answer was recorded (1)",
    ]
    assert as_json(done, {}, {})["not_judged"] == [
        {"operation": "lab.getThing", "why": "no answer was recorded", "count": 1}
    ]
    assert summary(Record()) == "no differences in 0 exchanges with 0 operations"


def test_a_finding_without_a_spec_is_reported() -> None:
    done = record(lab(THING), Exchange("GET", f"{SERVER}/others", status=200))
    assert "undocumented operation GET /v1/others" in as_text(done, {}, {})


def test_many_places_and_many_words_are_cut() -> None:
    spec = lab(WORDS)
    bodies = [answered(f"w{random.Random(n).choice('abc')}{'x' * n}") for n in range(20)]
    assert len(findings(spec, *bodies)) == 20
    found = Finding("lab", "type", "/x", "integer", True)
    for number in range(20):
        one = findings(lab({"type": "string"}), answered(1))[0]
        assert one.kind == "type"
        found.add(_difference(number))
    assert len(found.seen) == 13
    assert found.count == 20
    found.add(_difference(0))
    assert found.seen["seen 0"] == 2
    text = as_text(_Recorded([found]), {}, {})
    assert "    and 15 more places" in text


@pytest.mark.parametrize(
    ("places", "left"), [(5, []), (6, ["    and 1 more place"]), (7, ["    and 2 more places"])]
)
def test_five_places_are_listed(places: int, left: list[str]) -> None:
    found = Finding("lab", "type", "/x", "integer", True)
    for number in range(places):
        found.add(_difference(number))
    lines = as_text(_Recorded([found]), {}, {}).partition("\n  in ")[0].split("\n")
    listed = [f"    lab.x,  /a{number}: 1" for number in range(5)]
    assert lines[4:] == [*listed, *left]


def _difference(number: int) -> Any:
    from gumgloo.contract.differences import Difference

    return Difference("type", (f"a{number}",), "/x", f"seen {number}", "integer", operation="lab.x")


class _Recorded(Record):
    def __init__(self, found: list[Finding]) -> None:
        super().__init__()
        self._given = found

    @property
    def findings(self) -> list[Finding]:
        return self._given
