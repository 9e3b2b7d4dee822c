"""The judge of requests has teeth: each way to send something wrong is told from what is right.

Guarantees: against the lab's own client, so that no fault of ours can hide one of the judge's.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from schemathesis import GenerationMode

from tests.contract._decode import Undecodable, decode_body, pairs
from tests.contract._judge import Arguments, unauthorised, unlike
from tests.contract._lab import ASKED, DOCUMENT, form_op, json_op, send
from tests.contract._schemathesis import Case, arguments_of, heavy, schema_of, unlike_reference
from tests.contract._spec import FORM, JSON
from tests.contract._wire import Wire

KEY = frozenset({"key"})
GRANT = Arguments(body={"kind": "a&b=c", "seconds": 3, "scopes": ["x", "y z"]})


def _target(old: str, new: str) -> Callable[[Wire], Wire]:
    def change(wire: Wire) -> Wire:
        assert old in wire.target
        return wire.but(target=wire.target.replace(old, new))

    return change


def _body(old: bytes, new: bytes) -> Callable[[Wire], Wire]:
    def change(wire: Wire) -> Wire:
        assert old in wire.body
        body = wire.body.replace(old, new)
        return _header("Content-Length", str(len(body)))(wire.but(body=body))

    return change


def _header(name: str, *values: str) -> Callable[[Wire], Wire]:
    def change(wire: Wire) -> Wire:
        kept = wire.without(name.lower()).headers
        return wire.but(headers=(*kept, *((name, value) for value in values)))

    return change


WRONG: dict[str, tuple[Callable[[Wire], Wire], str]] = {
    "method swapped": (lambda wire: wire.but(method="PUT"), "METHOD"),
    "another host": (lambda wire: wire.but(origin="https://evil.example.com"), "HOST"),
    "plain http": (lambda wire: wire.but(origin="http://lab.example.com"), "HOST"),
    "prefix of the server lost": (_target("/api/", "/"), "PATH"),
    "segment lost": (_target("/parts", ""), "PATH"),
    "path parameter not quoted": (_target("a%2Fb%20c", "a/b%20c"), "PATH"),
    "path parameter quoted twice": (_target("a%2Fb", "a%252Fb"), "UNFAITHFUL path"),
    "path parameter empty": (_target("a%2Fb%20c", ""), "PATH"),
    "path parameter a dot segment": (_target("a%2Fb%20c", ".."), "PATH"),
    "space in the target": (_target("%20", " "), "PATH"),
    "percent sign alone": (_target("%20", "%"), "PATH"),
    "query parameter renamed": (_target("limit=", "limits="), "QUERY"),
    "query parameter lost": (_target("&limit=7", ""), "UNFAITHFUL query limit"),
    "query parameter twice": (_target("limit=7", "limit=7&limit=7"), "QUERY"),
    "query parameter out of bounds": (_target("limit=7", "limit=10"), "QUERY"),
    "query parameter of another type": (_target("limit=7", "limit=x"), "QUERY"),
    "boolean in Python's spelling": (_target("deep=true", "deep=True"), "QUERY"),
    "joined list repeated": (_target("joined=x%2Cy", "joined=x&joined=y"), "QUERY"),
    "repeated list joined": (
        _target("repeated=p+q&repeated=r%26s", "repeated=p+q%2Cr%26s"),
        "UNFAITHFUL query repeated",
    ),
    "ampersand not quoted": (_target("r%26s", "r&s"), "QUERY"),
    "name without a value": (_target("limit=7", "limit"), "QUERY"),
    "query that is not UTF-8": (_target("p+q", "%FF"), "QUERY"),
    "header lost": (_header("X-Tag"), "UNFAITHFUL header x-tag"),
    "header changed": (_header("X-Tag", "Plain"), "UNFAITHFUL header x-tag"),
    "header injected": (_header("X-Tag", "plain\r\nX-Evil: 1"), "HEADER"),
    "header twice": (_header("X-Tag", "plain", "plain"), "HEADERS"),
    "content type lost": (_header("Content-Type"), "CONTENT-TYPE"),
    "content type wrong": (_header("Content-Type", "text/plain"), "CONTENT-TYPE"),
    "content length wrong": (_header("Content-Length", "1"), "CONTENT-LENGTH"),
    "body lost": (
        lambda wire: wire.but(body=b"").without("content-type", "content-length"),
        "BODY is missing",
    ),
    "body cut": (_body(b'"tags"', b'tags"'), "BODY"),
    "body not UTF-8": (_body(b"\\u00e9", b"\xe9"), "BODY"),
    "key twice": (_body(b'{"name": "i"', b'{"name": "i", "name": "i"'), "BODY"),
    "NaN": (_body(b"1.0", b"NaN"), "BODY"),
    "required field lost": (_body(b'"name": "i", ', b""), "BODY"),
    "field renamed": (_body(b'"tags"', b'"tag"'), "BODY"),
    "optional field lost": (_body(b', "tags": ["t"]', b""), "UNFAITHFUL body.tags: lost"),
    "field added": (_body(b'"tags"', b'"inner": {"name": "j"}, "tags"'), "BODY"),
    "float made int": (_body(b"1.0", b"1"), "UNFAITHFUL body.size"),
    "number made text": (_body(b"1.0", b'"1.0"'), "BODY"),
    "null lost": (_body(b', "size": null', b""), "UNFAITHFUL body.inner.size: lost"),
    "null changed": (_body(b'"size": null', b'"size": 0'), "UNFAITHFUL body.inner.size"),
    "default sent": (_body(b'"name": "i"', b'"name": "i", "tags": []'), "UNFAITHFUL body.inner"),
    "text escaped twice": (_body(b"\\u00e9", b"\\\\u00e9"), "UNFAITHFUL body.name"),
}


def test_the_right_client_is_right() -> None:
    assert unlike(json_op, send(json_op, ASKED), ASKED) == []
    assert unlike(form_op, send(form_op, GRANT), GRANT) == []


LAB = schema_of(DOCUMENT, GenerationMode.POSITIVE)


@LAB.parametrize()
@heavy(1)
def test_the_right_client_is_right_with_whatever_is_asked(case: Case) -> None:
    op = json_op if case.path == json_op.path else form_op
    asked = arguments_of(case, op)
    wire = send(op, asked)
    assert (unlike(op, wire, asked) or unlike_reference(case, op, wire)) == []


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_request_is_told(name: str) -> None:
    spoil, word = WRONG[name]
    complaints = unlike(json_op, spoil(send(json_op, ASKED)), ASKED)
    assert complaints and complaints[0].startswith(word), complaints


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        (b"kind=a%26b%3Dc", b"kind=a&b=c", "UNFAITHFUL body.kind"),
        (b"kind=", b"sort=", "BODY"),
        (b"seconds=3", b"seconds=three", "BODY"),
        (b"seconds=3", b"seconds=3&seconds=3", "BODY"),
        (b"scopes=x&scopes=y+z", b"scopes=x%2Cy+z", "UNFAITHFUL body.scopes"),
    ],
)
def test_a_wrong_form_is_told(old: bytes, new: bytes, word: str) -> None:
    complaints = unlike(form_op, _body(old, new)(send(form_op, GRANT)), GRANT)
    assert complaints and complaints[0].startswith(word), complaints


@pytest.mark.parametrize(
    ("spoil", "word"),
    [
        (_target("joined=x%2Cy", "joined=x&joined=y"), "DIFFERENT query"),
        (_target("repeated=p+q&repeated=r%26s", "repeated=p+q%2Cr%26s"), "DIFFERENT query"),
        (_target("deep=true", "deep=True"), "DIFFERENT query"),
        (_target("a%2Fb%20c", "a/b%20c"), "DIFFERENT path"),
        (_target("a%2Fb", "a%252Fb"), "DIFFERENT path"),
    ],
)
def test_schemathesis_is_a_second_opinion(spoil: Callable[[Wire], Wire], word: str) -> None:
    operation = schema_of(DOCUMENT, GenerationMode.POSITIVE)[json_op.path]["POST"]
    query: dict[str, Any] = {**ASKED.query, "joined": "x,y", "deep": "true"}
    case = operation.Case(path_parameters={"thing_id": "a%2Fb%20c"}, query=query)
    right = send(json_op, ASKED)
    assert unlike_reference(case, json_op, right) == []
    complaints = unlike_reference(case, json_op, spoil(right))
    assert complaints and complaints[0].startswith(word), complaints


def test_a_missing_credential_is_told() -> None:
    right = send(json_op, ASKED)
    assert unauthorised(json_op, right, KEY) == []
    for wrong in (
        right.without("authorization"),
        _header("Authorization", "Bearer ")(right),
        _header("Authorization", "Basic dA==")(right),
        _header("Authorization", "Bearer t", "Bearer t")(right),
    ):
        assert unauthorised(json_op, wrong, KEY)
    assert unauthorised(json_op, right, frozenset())


def test_an_argument_that_nobody_asked_for_is_told() -> None:
    asked = replace(ASKED, query={**ASKED.query})
    del asked.query["deep"]
    assert unlike(json_op, send(json_op, ASKED), asked) == ["UNFAITHFUL query deep: added"]


def test_what_the_judge_cannot_read_is_an_error() -> None:
    with pytest.raises(Undecodable):
        decode_body("multipart/form-data", b"", {}, lambda node: node)
    with pytest.raises(NotImplementedError):
        decode_body("text/plain", b"", {}, lambda node: node)
    with pytest.raises(Undecodable):
        decode_body(JSON, b"", {}, lambda node: node)
    assert decode_body(FORM, b"", {}, lambda node: node) == {}
    assert pairs("") == []
