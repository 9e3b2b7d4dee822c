"""Multipart bodies whose parts a HAR has one by one: judged as far as they were recorded.

Guarantees: names, required ones, the type of each text that is there; what was not recorded is
neither guessed at nor passed over in silence.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from gumgloo.contract.findings import Record
from gumgloo.contract.traffic import read_traffic
from gumgloo.mock.spec import compile_spec
from tests.traffic.lab import SERVER, document, record

FORM = {
    "type": "object",
    "required": ["title", "files"],
    "properties": {
        "title": {"type": "string", "minLength": 2},
        "count": {"type": "integer"},
        "tags": {"type": "array", "items": {"type": "string", "enum": ["green", "black"]}},
        "files": {
            "type": "array",
            "items": {"type": "string", "contentMediaType": "application/octet-stream"},
        },
        "cover": {"type": "string", "contentMediaType": "image/png", "minLength": 9},
    },
}
FILE = {"name": "files", "fileName": "a.txt", "contentType": "text/plain"}
TITLE = {"name": "title", "value": "Teas"}
READ = ["the file 'files' of the request was not recorded"]


def _lab() -> Any:
    made = document({"type": "object"})
    content = made["paths"]["/things"]["post"]["requestBody"]["content"]
    content["multipart/form-data"] = {"schema": FORM}
    return compile_spec("lab", made)


SPEC = _lab()


def _record(
    *params: dict[str, Any], kind: str = "multipart/form-data; boundary=x", **post: Any
) -> Record:
    request = {
        "method": "POST",
        "url": f"{SERVER}/things",
        "bodySize": 99,
        "postData": {"mimeType": kind, "params": params, **post},
    }
    answer = {
        "status": 200,
        "content": {"mimeType": "application/json", "text": "{}"},
        "headers": [],
    }
    log = {"log": {"entries": [{"request": request, "response": answer}]}}
    return record(SPEC, *read_traffic(json.dumps(log).encode()))


def _told(done: Record) -> tuple[list[tuple[str, str]], list[str]]:
    found = sorted((one.kind, one.subject) for one in done.findings)
    assert all(
        where == "request body" for one in done.findings for _, where, _ in one.places
    ) and all(operation == "lab.makeThing" for operation, _ in done.notes)
    return found, [note for _, note in done.notes]


@pytest.mark.parametrize(
    ("params", "found", "notes"),
    [
        ([TITLE, FILE], [], READ),
        ([TITLE, FILE, {**FILE, "fileName": "b.txt"}], [], READ),
        ([TITLE], [("missing", "files")], []),
        ([FILE], [("missing", "title")], READ),
        ([TITLE, FILE, {"name": "colour", "value": "red"}], [("field", "colour")], READ),
        ([TITLE, FILE, {"name": "count", "value": "7"}], [], READ),
        ([TITLE, FILE, {"name": "count", "value": "some"}], [("type", "string")], READ),
        ([{**TITLE, "value": "T"}, FILE], [("rule", "minLength")], READ),
        ([TITLE, FILE, {"name": "tags", "value": "green"}], [], READ),
        ([TITLE, FILE, {"name": "tags", "value": "pink"}], [("enum", "'pink'")], READ),
        # One text twice, one text as a file, one file as a text.
        ([TITLE, TITLE, FILE], [("rule", "title")], READ),
        (
            [{"name": "title", "fileName": "t"}, FILE],
            [("body", "title")],
            ["the file 'title' of the request was not recorded", *READ],
        ),
        ([TITLE, {"name": "files", "value": "text"}], [("body", "files")], []),
        # What is not known of a part is held against nobody.
        (
            [{"name": "title"}, {"name": "files"}, {"name": "count"}],
            [],
            [
                "the value 'title' of the request was not recorded",
                "the value 'files' of the request was not recorded",
                "the value 'count' of the request was not recorded",
            ],
        ),
        ([{"name": "title"}, {"name": "title"}, FILE], [("rule", "title")],
         ["the value 'title' of the request was not recorded", *READ]),
        # A part may be named as a place in a list is.
        ([TITLE, FILE, {"name": "tags", "value": "pink"}, {"name": "*"}],
         [("enum", "'pink'"), ("field", "<name of 1 characters>")],
         [*READ, "the value '<name of 1 characters>' of the request was not recorded"]),
        # What tools write as the value of a file is not what was in it.
        ([TITLE, FILE, {"name": "cover", "fileName": "c", "value": "(binary)"}], [],
         [*READ, "the file 'cover' of the request was not recorded"]),
        ([TITLE, FILE, {"name": "colour", "fileName": "c"}], [("field", "colour")],
         [*READ, "the file 'colour' of the request was not recorded"]),
    ],
)  # fmt: skip
def test_parts_are_judged(
    params: list[dict[str, Any]], found: list[tuple[str, str]], notes: list[str]
) -> None:
    assert _told(_record(*params)) == (found, notes)


def test_a_name_that_looks_like_a_key_is_not_shown() -> None:
    key = "gum_0123456789abcdefghijklmnopqrstuvwxyz"
    done = _record(TITLE, FILE, {"name": key, "fileName": "c"})
    ((_, subject),), (_, note) = _told(done)
    assert subject == f"<name of {len(key)} characters>" and subject in note and key not in note


def test_a_text_that_was_kept_goes_before_the_parts() -> None:
    text = '--x\r\ncontent-disposition: form-data; name="title"\r\n\r\nTeas\r\n--x--\r\n'
    assert _told(_record(FILE, text=text)) == ([("missing", "files")], [])


def test_an_empty_text_beside_the_parts_says_nothing() -> None:
    assert _told(_record(TITLE, FILE, text="")) == ([], READ)


def test_a_body_that_is_not_there_is_said_where_one_is_taken() -> None:
    said = ["the body of the request was not recorded"]
    assert _told(_record()) == ([], said)
    assert _told(_record(TITLE, kind="application/json")) == ([], said)


def test_parts_where_there_is_to_be_no_body() -> None:
    spec = compile_spec("lab", document({"type": "object"}))
    url = f"{SERVER}/things/a"
    post = {"mimeType": "multipart/form-data", "params": [TITLE]}
    entry = {"request": {"method": "GET", "url": url, "postData": post}}
    (one,) = read_traffic(json.dumps({"log": {"entries": [entry]}}).encode())
    assert ("parameter", "unknown") in [(f.kind, f.subject) for f in record(spec, one).findings]
    other = read_traffic(
        json.dumps({"log": {"entries": [{"request": {**entry["request"], "method": "POST",
                    "url": f"{SERVER}/things"}}]}}).encode()
    )  # fmt: skip
    assert [(f.kind, f.subject) for f in record(spec, *other).findings] == [
        ("media-type", "media-type")
    ]
