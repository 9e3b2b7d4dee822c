"""A value and its schema, walked together: unions, tags, open words, maps, free objects."""

from __future__ import annotations

from typing import Any

import pytest

from gumgloo.contract.showing import Showing
from gumgloo.contract.sites import Site, options
from gumgloo.contract.tools import Tools
from tests.traffic.lab import answered, findings, lab, thing

TEXT = {"type": "string"}
OPEN = {"anyOf": [{"type": "string", "enum": ["up", "down"]}, TEXT, {"type": "null"}]}


def tagged(name: str, **members: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"type": "string", "const": name}, **members},
    }


def described(**members: Any) -> dict[str, Any]:
    return {"type": "object", "properties": members}


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({}, {"any": 1}),
        (True, {"any": 1}),
        ({"type": "object"}, {"any": 1}),
        ({"type": "object", "additionalProperties": True}, {"any": 1}),
        ({"type": "object", "additionalProperties": TEXT}, {"any": "x"}),
        ({"type": "array", "items": {}}, [1, "x", None]),
        ({"type": "array"}, [1, {"a": 1}]),
        ({"type": "integer"}, 3.0),
        ({"type": "number"}, 3),
        ({"type": ["string", "null"]}, None),
        (OPEN, "up"),
        (OPEN, None),
        ({"const": 1}, 1),
        ({"const": 1}, 1.0),
        ({"enum": [1.0, 2]}, 2.0),
        ({"enum": [None, "a"]}, None),
        ({"oneOf": [tagged("a", x=TEXT), tagged("b", y=TEXT)]}, {"type": "b", "y": "z"}),
        # A date is no word that the list lacks.
        (
            {"anyOf": [{"type": "string", "enum": ["now"]}, {"type": "string", "format": "date"}]},
            "2026-10-01",
        ),
        (
            {
                "anyOf": [
                    {"type": "string", "enum": ["now"]},
                    {"type": "string", "format": "date"},
                    TEXT,
                ]
            },
            "2026-10-01",
        ),
        # Both halves name members.
        ({"allOf": [described(a=TEXT), described(b=TEXT)]}, {"a": "x", "b": "y"}),
        # The way in which "exactly one of" is written.
        (
            {**described(a=TEXT, b=TEXT), "oneOf": [{"required": ["a"]}, {"required": ["b"]}]},
            {"b": "x"},
        ),
        # What may be missing tells no member from another.
        (
            {"anyOf": [described(kind={"const": "a"}, x=TEXT), described(kind=TEXT, y=TEXT)]},
            {"kind": "a", "y": "z"},
        ),
        # Members may do without a type.
        (
            {
                "anyOf": [
                    {"required": ["type"], "properties": {"type": {"const": "a"}}},
                    {"required": ["type"], "properties": {"type": {"const": "b"}}},
                ]
            },
            "text",
        ),
        # One tag alone is no choice of words.
        ({"anyOf": [tagged("a"), {"type": "object"}]}, {"type": "c"}),
        # Free only for what the described member does not take.
        ({"anyOf": [{**described(a=TEXT), "required": ["a"]}, {"type": "object"}]}, {"b": 1}),
    ],
)
def test_what_fits_differs_in_nothing(schema: Any, value: Any) -> None:
    assert thing(schema, value) == []


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        (described(a=TEXT), {"a": "x", "new": 1}, ("field", "new", "/new")),
        (
            {**described(a=TEXT), "additionalProperties": True},
            {"new": 1},
            ("field", "new", "/new"),
        ),
        ({"type": "object", "additionalProperties": False}, {"new": 1}, ("field", "new", "/new")),
        (
            {"type": "array", "items": described(a=TEXT)},
            [{}, {"a": "x"}, {"new": 1}, {"new": 2}],
            ("field", "new", "/*/new"),
        ),
        (
            {"type": "object", "additionalProperties": described(a=TEXT)},
            {"anybody": {"new": 1}},
            ("field", "new", "/*/new"),
        ),
        (described(a=OPEN), {"a": "left"}, ("enum", "'left'", "/a")),
        (
            described(a=OPEN),
            {"a": "a whole sentence"},
            ("enum", "<text of 16 characters>", "/a"),
        ),
        (described(a={"enum": ["up"]}), {"a": "left"}, ("enum", "'left'", "/a")),
        (described(a={"const": 1}), {"a": True}, ("type", "boolean", "/a")),
        (described(a={"enum": [1, False]}), {"a": True}, ("enum", "boolean", "/a")),
        ({"type": "integer"}, 3.5, ("type", "number", "")),
        (
            described(a={"anyOf": [{"const": 1}, {"type": "integer"}]}),
            {"a": 2},
            ("enum", "integer", "/a"),
        ),
        (described(a=OPEN), {"a": 3}, ("type", "integer", "/a")),
        # Neither the list nor the form has it.
        (
            {"anyOf": [{"type": "string", "enum": ["now"]}, {"type": "string", "format": "date"}]},
            "tomorrow",
            ("rule", "anyOf", ""),
        ),
        ({"type": "integer", "maximum": 3}, 4, ("rule", "maximum", "")),
        (
            {"type": "object", "patternProperties": {"^x": {"maximum": 3}}},
            {"x": 4},
            ("rule", "maximum", "/x"),
        ),
        (
            described(a={"type": "array", "items": {"type": "string", "minLength": 3}}),
            {"a": ["abc", "x"]},
            ("rule", "minLength", "/a/*"),
        ),
        # The tag says which member is meant, although another one has less against it.
        (
            {"oneOf": [tagged("a", x=TEXT), tagged("b", y=TEXT)]},
            {"type": "a", "y": "z"},
            ("field", "y", "/y"),
        ),
        (
            {"oneOf": [tagged("a", x=TEXT), tagged("b", y=TEXT)]},
            {"type": "c", "z": 1},
            ("enum", "'c'", "/type"),
        ),
        # Of two tags the first by its name is told.
        (
            {
                "oneOf": [
                    {**tagged(name, kind={"const": name}), "required": ["type", "kind"]}
                    for name in ("a", "b")
                ]
            },
            {"type": "c", "kind": "d"},
            ("enum", "'d'", "/kind"),
        ),
        # A member that takes anything does not hide that the tag is new.
        (
            {"anyOf": [tagged("a"), tagged("b"), {"type": "object"}]},
            {"type": "c", "z": 1},
            ("enum", "'c'", "/type"),
        ),
        # Nor that one whose tag is known lacks something.
        (
            {
                "anyOf": [
                    {**tagged("a", x=TEXT), "required": ["type", "x"]},
                    tagged("b"),
                    {"type": "object"},
                ]
            },
            {"type": "a"},
            ("missing", "x", "/x"),
        ),
        # Nor what is new beside a member that is known.
        (
            {"anyOf": [{**described(a=TEXT), "required": ["a"]}, {"type": "object"}]},
            {"a": "x", "new": 1},
            ("field", "new", "/new"),
        ),
        # Objects that are told apart by what they have.
        (
            {"anyOf": [described(a=TEXT), described(b=TEXT)]},
            {"b": "x", "new": 1},
            ("field", "new", "/new"),
        ),
        # Objects that are told apart by what they need.
        (
            {
                "anyOf": [
                    {**described(a=TEXT), "required": ["a"]},
                    {**described(b=TEXT), "required": ["b"]},
                ]
            },
            {"b": "x", "new": 1},
            ("field", "new", "/new"),
        ),
    ],
)
def test_what_differs_is_found(schema: Any, value: Any, expected: tuple[str, str, str]) -> None:
    assert thing(schema, value) == [expected]


@pytest.mark.parametrize(("more", "breaks"), [([], True), ([{"type": "object"}], False)])
def test_a_new_tag_breaks_the_spec_unless_the_union_is_open(more: Any, breaks: bool) -> None:
    spec = lab({"anyOf": [tagged("a"), tagged("b"), *more]})
    (found,) = findings(spec, answered({"type": "c"}))
    assert found.breaks is breaks


def test_a_rule_between_members_is_found_where_nothing_else_is() -> None:
    schema = {
        **described(a=TEXT, b=TEXT),
        "oneOf": [{"required": ["a"]}, {"required": ["b"]}],
    }
    assert thing(schema, {"a": "x", "b": "y"}) == [("rule", "oneOf", "")]
    schema["properties"]["a"] = {"type": "integer", "maximum": 3}
    assert thing(schema, {"a": 4, "b": "y"}) == [("rule", "maximum", "/a")]


def test_a_new_field_belongs_to_the_schema_that_lists_the_members() -> None:
    described_here = {"description": "A thing.", "$ref": "#/components/schemas/T"}
    (found,) = findings(lab(described_here, T=described(a=TEXT)), answered({"new": 1}))
    assert found.spec == "/components/schemas/T"
    closed = {"allOf": [{"type": "object"}, {"additionalProperties": False}]}
    (found,) = findings(lab({"$ref": "#/components/schemas/T"}, T=closed), answered({"new": 1}))
    assert found.spec == "/components/schemas/T/allOf/0"


def test_a_new_word_belongs_to_the_first_of_the_lists() -> None:
    lists = [{"type": "string", "enum": [word]} for word in ("up", "down")]
    (found,) = findings(lab({"$ref": "#/components/schemas/T"}, T={"anyOf": [*lists, TEXT]}),
                        answered("left"))  # fmt: skip
    assert found.spec == "/components/schemas/T/anyOf/0"


def test_a_schema_that_takes_anything_may_be_referred_to() -> None:
    assert thing({"$ref": "#/components/schemas/Any"}, {"new": 1}, Any=True) == []


def test_a_recursive_schema_is_walked_as_deep_as_the_value() -> None:
    tree = described(
        name=TEXT, below={"type": "array", "items": {"$ref": "#/components/schemas/T"}}
    )
    value = {"name": "a", "below": [{"below": [{"name": "b", "new": 1}]}]}
    (found,) = findings(lab({"$ref": "#/components/schemas/T"}, T=tree), answered(value))
    assert found.spec == "/components/schemas/T"
    assert next(iter(found.places))[2] == "/below/*/below/*/new"


def test_a_schema_that_refers_to_itself_alone_ends() -> None:
    loop = {"anyOf": [{"$ref": "#/components/schemas/L"}, TEXT]}
    assert thing({"$ref": "#/components/schemas/L"}, "x", L=loop) == []
    assert thing({"$ref": "#/components/schemas/L"}, 1, L=loop) == []


def test_unions_of_unions_are_laid_out_to_a_limit() -> None:
    union = {"anyOf": [{"const": number} for number in range(10)]}
    site = Site({"allOf": [union, union, union]}, "/x")
    assert len(options(site, lambda _: {})) == 200


def test_the_place_of_a_rule_ends_where_the_schema_does() -> None:
    tools = Tools(lab({}), Showing())
    site = Site(described(a={"type": "array", "items": TEXT}), "/s")
    walker = tools._walker
    assert walker.site_of(site, {"a": ["x"]}, ("a", 0)).pointer == "/s/properties/a/items"
    assert walker.site_of(site, {"a": ["x"]}, ("a", 1)).pointer == "/s/properties/a"
    assert walker.site_of(site, {"a": ["x"]}, ("b",)).pointer == "/s"
    assert walker.site_of(site, {}, ("a",)).pointer == "/s"
    assert walker.site_of(site, "a text", ("a",)).pointer == "/s"
    assert walker.site_of(site, {"a": "text"}, ("a", 0)).pointer == "/s/properties/a"
    assert walker.site_of(site, {"a": []}, ("b", "a")).pointer == "/s"
    both = Site({"allOf": [described(a=TEXT), described(a={"maxLength": 1})]}, "/both")
    assert walker.site_of(both, {"a": "xy"}, ("a",)).pointer == "/both/allOf/0/properties/a"


def test_of_a_tag_that_no_member_has_the_first_is_meant() -> None:
    union = Site({"anyOf": [tagged("a", x=TEXT), tagged("b", y=TEXT)]}, "/s")
    walker = Tools(lab({}), Showing())._walker
    value = {"type": "c", "x": "z"}
    assert walker.site_of(union, value, ("x",)).pointer == "/s/anyOf/0/properties/x"


@pytest.mark.parametrize(
    "text",
    [
        "two words",
        "someone@example.com",
        "sk-live",
        "gum_test",
        "gloo_test",
        "eyJhbGciOi",
        "a1b2c3d4",
        "0123456789",
        "deadbeefdeadbeef",
        "x" * 41,
        "hush-hush",
        "",
    ],
)
def test_what_may_be_a_secret_is_not_shown(text: str) -> None:
    from gumgloo._redact import Scrubber

    showing = Showing(Scrubber(["hush-hush"]))
    assert showing.word(text) is None
    assert showing.text(text) == f"<text of {len(text)} characters>"
    assert showing.name(text) == f"<name of {len(text)} characters>"


@pytest.mark.parametrize(
    "text", ["claude-3-5-sonnet-20241022", "gloo-anthropic-claude-haiku-4.5", "tool_calls", "$ref"]
)
def test_words_are_shown(text: str) -> None:
    assert Showing().word(text) == text
