"""Requests that do not fit: every way of being wrong is seen, and named where it is."""

from __future__ import annotations

import urllib.parse
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo.mock import NO_BODY, MockService
from gumgloo.mock.multipart import read_parts
from tests.mock.ask import Answer, ask
from tests.mock.lab import lab

TOKEN = {"authorization": "Bearer lab-token"}
THINGS = "/lab.example/v1/things?deep=true"


def things(service: MockService, query: str = "", **headers: str) -> Answer:
    given_headers = {**TOKEN, **{key.replace("_", "-"): one for key, one in headers.items()}}
    return ask(service, "GET", THINGS + query, headers=given_headers)


def wrong(answer: Answer) -> list[tuple[str, str, str]]:
    return [(one["in"], one["pointer"], one["rule"]) for one in answer.violations]


def upload(service: MockService, raw: bytes, kind: str) -> Answer:
    headers = {**TOKEN, "content-type": kind}
    return ask(service, "POST", "/lab.example/v1/files", headers=headers, raw=raw)


@pytest.mark.parametrize(
    "query",
    [
        "",
        "&ids=1,2,3",
        "&ids=",
        "&tag=a&tag=b",
        "&tag=a%20b&tag=%C3%A9+%2B",
        "&limit=all",
        "&limit=3",
        "&ratio=-1.5e0",
        "&ratio=1",
    ],
)
def test_a_query_as_the_spec_writes_it_fits(lab_service: MockService, query: str) -> None:
    assert things(lab_service, query, x_trace="abcd").status == 200


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("&ids=1&ids=2", ("query", "/ids", "repeated")),
        ("&ids=1,x", ("query", "/ids/1", "type")),
        ("&ids=1,2,3,4", ("query", "/ids", "maxItems")),
        ("&limit=0", ("query", "/limit", "anyOf")),
        ("&limit=01", ("query", "/limit", "anyOf")),
        ("&limit=1&limit=2", ("query", "/limit", "repeated")),
        ("&ratio=1.5", ("query", "/ratio", "maximum")),
        ("&ratio=1.", ("query", "/ratio", "type")),
        ("&ratio=NaN", ("query", "/ratio", "type")),
        ("&colour=red", ("query", "/colour", "unknown")),
        ("&tag=%zz", ("query", "", "encoding")),
        ("&tag=%ff", ("query", "", "encoding")),
        ("&tag=é", ("query", "", "encoding")),
        ("&deep=true", ("query", "/deep", "repeated")),
    ],
)
def test_a_query_that_does_not_fit_is_named(
    lab_service: MockService, query: str, found: tuple[str, str, str]
) -> None:
    answer = things(lab_service, query)
    assert answer.status == 400
    assert found in wrong(answer)


@pytest.mark.parametrize("text", ["True", "1", "", "yes"])
def test_a_truth_value_is_true_or_false(lab_service: MockService, text: str) -> None:
    target = f"/lab.example/v1/things?deep={text}"
    answer = ask(lab_service, "GET", target, headers=TOKEN)
    assert wrong(answer) == [("query", "/deep", "type")]


def test_what_is_required_may_not_be_missing(lab_service: MockService) -> None:
    answer = ask(lab_service, "GET", "/lab.example/v1/things", headers=TOKEN)
    assert wrong(answer) == [("query", "/deep", "required")]
    assert answer.json == {"error": "deep is missing"}


def test_headers_are_judged(lab_service: MockService) -> None:
    assert wrong(things(lab_service, x_trace="abcde")) == [("header", "/X-Trace", "maxLength")]


def test_path_parameters_are_judged(lab_service: MockService) -> None:
    target = "/lab.example/v1/things/"
    assert ask(lab_service, "DELETE", f"{target}abc", headers=TOKEN).status == 204
    answer = ask(lab_service, "DELETE", f"{target}abcd", headers=TOKEN)
    assert wrong(answer) == [("path", "/thing", "maxLength")]
    answer = ask(lab_service, "DELETE", f"{target}%ff", headers=TOKEN)
    assert wrong(answer) == [("path", "/thing", "encoding")]


@pytest.mark.parametrize(
    ("raw", "kind", "found"),
    [
        (b"{}", "text/json", ("content-type", "", "media-type")),
        (b"{}", "", ("content-type", "", "media-type")),
        (b'{"name":"a"}', "application/json; charset=latin-1", ("content-type", "", "media-type")),
        (b"{", "application/json", ("body", "", "json")),
        (b'{"name":"a","name":"b"}', "application/json", ("body", "", "json")),
        (b'{"name":"\xff"}', "application/json", ("body", "", "json")),
        (b"", "application/json", ("body", "", "json")),
        (b'{"name":1}', "application/json", ("body", "/name", "type")),
        (b"[]", "application/json", ("body", "", "type")),
    ],
)
def test_a_json_body_that_does_not_fit_is_named(
    lab_service: MockService, raw: bytes, kind: str, found: tuple[str, str, str]
) -> None:
    headers = {**TOKEN, "content-type": kind}
    answer = ask(lab_service, "POST", "/lab.example/v1/things", headers=headers, raw=raw)
    assert answer.status == 400
    assert found in wrong(answer)


@pytest.mark.parametrize("kind", ["application/json", 'Application/JSON; charset="UTF-8"; x=y'])
def test_the_content_type_may_have_parameters(lab_service: MockService, kind: str) -> None:
    headers = {**TOKEN, "content-type": kind}
    raw = b'{"name":"a","parts":[{"name":"b"}]}'
    answer = ask(lab_service, "POST", "/lab.example/v1/things", headers=headers, raw=raw)
    assert answer.status == 200


def test_a_body_that_is_not_required_may_be_missing(lab_service: MockService) -> None:
    assert ask(lab_service, "POST", "/lab.example/v1/things", headers=TOKEN).status == 200
    assert lab_service.requests[0].body is NO_BODY
    assert repr(NO_BODY) == "NO_BODY"
    answer = ask(lab_service, "POST", "/lab.example/v1/files", headers=TOKEN)
    assert wrong(answer) == [("body", "", "required")]


def test_a_body_where_there_is_none_is_refused(lab_service: MockService) -> None:
    headers = {**TOKEN, "content-type": "application/json"}
    assert ask(lab_service, "GET", THINGS, headers=headers).status == 200
    answer = ask(lab_service, "GET", THINGS, headers=headers, raw=b"{}")
    assert wrong(answer) == [("body", "", "unknown")]


def test_text_is_taken_as_it_is(lab_service: MockService) -> None:
    assert upload(lab_service, b"hello", "text/plain").status == 201
    assert wrong(upload(lab_service, b"hello!", "text/plain")) == [("body", "", "maxLength")]


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (b"n=1", None),
        (b"n=1&a=1&a=2&a=3", None),
        (b"n=x", ("body", "/n", "type")),
        (b"n=1&n=2", ("body", "/n", "repeated")),
        (b"n=%f", ("body", "", "form")),
        (b"n=%ff", ("body", "", "form")),
    ],
)
def test_a_form_is_judged(
    lab_service: MockService, raw: bytes, found: tuple[str, str, str] | None
) -> None:
    answer = upload(lab_service, raw, "application/x-www-form-urlencoded")
    assert wrong(answer) == ([found] if found else [])


def test_what_a_form_has_several_times_is_a_list(lab_service: MockService) -> None:
    upload(lab_service, b"n=7&a=x&a=y&a=z", "application/x-www-form-urlencoded")
    assert lab_service.requests[0].body == {"n": 7, "a": ["x", "y", "z"]}


BOUNDARY = "multipart/form-data; boundary=b"


def part(name: str, data: str, filename: str | None = None) -> str:
    file = "" if filename is None else f'; filename="{filename}"'
    kind = "" if filename is None else "\r\nContent-Type: application/octet-stream"
    return f'--b\r\nContent-Disposition: form-data; name="{name}"{file}{kind}\r\n\r\n{data}\r\n'


FILE = part("file", "bytes", "a.bin")
SIZE = part("size", "5")


def test_a_multipart_body_that_fits_is_read(lab_service: MockService) -> None:
    more = part("more", "one", "1.pdf") + part("more", "two", "2.pdf")
    note = part("note", "é --b\r\n-b")
    raw = (FILE + SIZE + more + note + "--b--\r\n").encode()
    answer = upload(lab_service, raw, BOUNDARY)
    assert (answer.status, wrong(answer)) == (201, [])
    assert lab_service.requests[0].body == {
        "file": "bytes",
        "size": 5,
        "more": ["one", "two"],
        "note": "é --b\r\n-b",
    }


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (SIZE, ("body", "/file", "required")),
        (FILE + SIZE + part("other", "x"), ("body", "", "additionalProperties")),
        (FILE + SIZE + SIZE, ("body", "/size", "repeated")),
        (FILE + part("size", "10"), ("body", "/size", "maximum")),
        (part("file", "bytes") + SIZE, ("body", "/file", "form")),
        (FILE + part("size", "5", "five"), ("body", "/size", "form")),
        (FILE + SIZE + part("note", "\udcff"), ("body", "", "form")),
        ("x" + FILE + SIZE, ("body", "", "form")),
        (FILE + SIZE.replace("--b\r\n", "--bb\r\n", 1), ("body", "", "form")),
        (FILE.replace("; name", "; nome") + SIZE, ("body", "", "form")),
        (FILE.replace("form-data", "attachment") + SIZE, ("body", "", "form")),
        (FILE.replace("Content-Type:", "Content-Type") + SIZE, ("body", "", "form")),
        (FILE.replace("Content-Type", "Content-Disposition") + SIZE, ("body", "", "form")),
        (FILE.replace("\r\n\r\n", "\r\n") + SIZE, ("body", "", "form")),
    ],
)
def test_a_multipart_body_that_does_not_fit_is_named(
    lab_service: MockService, body: str, found: tuple[str, str, str]
) -> None:
    raw = (body + "--b--\r\n").encode("utf-8", "surrogateescape")
    answer = upload(lab_service, raw, BOUNDARY)
    assert answer.status == 400
    assert found in wrong(answer)


def test_a_part_shows_nothing_of_what_it_holds() -> None:
    assert "bytes" not in repr(read_parts(BOUNDARY, f"{FILE}--b--".encode()))


def test_a_multipart_body_needs_its_end_and_its_boundary(lab_service: MockService) -> None:
    raw = (FILE + SIZE).encode()
    assert wrong(upload(lab_service, raw, BOUNDARY)) == [("body", "", "form")]
    assert wrong(upload(lab_service, raw, "multipart/form-data")) == [("body", "", "form")]
    quoted = 'multipart/form-data; x=y; boundary="b"'
    assert upload(lab_service, raw + b"--b--", quoted).status == 201


def test_everything_that_is_wrong_is_told_and_kept(lab_service: MockService) -> None:
    headers = {**TOKEN, "x-trace": "too long"}
    ask(lab_service, "GET", "/lab.example/v1/things?ids=x&a=1", headers=headers)
    (entry,) = lab_service.requests
    assert entry.status == 400
    assert {(one.place, one.pointer) for one in entry.violations} == {
        ("query", "/a"),
        ("query", "/ids/0"),
        ("query", "/deep"),
        ("header", "/X-Trace"),
    }


@given(st.dictionaries(st.text(), st.text()), st.binary(max_size=200), st.text(max_size=40))
def test_no_request_at_all_breaks_the_mock(query: dict[str, str], raw: bytes, kind: str) -> None:
    service = MockService({"lab": lab()})
    text = urllib.parse.urlencode(query, errors="surrogatepass")
    headers: dict[str, Any] = {"content-type": kind}
    for path in ("things", "files", "things/x"):
        answer = ask(service, "POST", f"/lab.example/v1/{path}?{text}", headers=headers, raw=raw)
        assert answer.status in (401, 405)
