"""Files with traffic: HAR, the mock's log, and what is neither."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from typing import Any

import pytest

from gumgloo.contract.har import BadTraffic
from gumgloo.contract.traffic import read_traffic, secrets_of
from gumgloo.mock import NO_BODY, MockService
from gumgloo.mock.log import LoggedRequest, Requests
from tests.mock.ask import GUMLOOP, gumloop_chat, request
from tests.traffic.lab import lab, record

URL = "https://lab.example/v1/things/a"


def har(*entries: Any) -> bytes:
    return json.dumps({"log": {"version": "1.2", "entries": list(entries)}}).encode()


def entry(
    request: dict[str, Any] | None = None, response: dict[str, Any] | None = None
) -> dict[str, Any]:
    made = {"method": "get", "url": URL, "headers": [], **(request or {})}
    return {"request": made, **({} if response is None else {"response": response})}


def test_a_har_becomes_exchanges() -> None:
    asked = {
        "method": "POST",
        "headers": [{"name": ":path", "value": "/"}, {"name": "Accept", "value": "*/*"}],
        "postData": {"mimeType": "application/json", "text": '{"é":1}'},
    }
    told = {"status": 200, "headers": [], "content": {"mimeType": "text/plain", "text": "é"}}
    (one,) = read_traffic(b"\xef\xbb\xbf" + har(entry(asked, told)))
    assert (one.method, one.url, one.status) == ("POST", URL, 200)
    assert one.request_headers == (("Accept", "*/*"), ("content-type", "application/json"))
    assert one.request_body == '{"é":1}'.encode()
    assert one.response_headers == (("content-type", "text/plain"),)
    assert one.response_body == "é".encode()


@pytest.mark.parametrize(
    ("request_", "body"),
    [
        ({}, b""),
        ({"bodySize": 1}, None),
        ({"bodySize": 0}, b""),
        ({"bodySize": None}, b""),
        ({"bodySize": -1}, b""),
        ({"postData": {"mimeType": "multipart/form-data", "params": [{"name": "a"}]}}, None),
        ({"postData": {"mimeType": "text/plain", "text": ""}}, b""),
        ({"postData": {"mimeType": "text/plain"}}, None),
        ({"postData": {"text": "x"}}, b"x"),
        ({"postData": {"mimeType": "application/x-www-form-urlencoded"}}, None),
        (
            {
                "postData": {
                    "mimeType": "application/x-www-form-urlencoded",
                    "params": [{"name": "a", "value": "b c"}, {"name": "d"}],
                }
            },
            b"a=b+c&d=",
        ),
    ],
)
def test_bodies_of_requests(request_: Any, body: bytes | None) -> None:
    (one,) = read_traffic(har(entry(request_)))
    assert one.request_body == body
    assert one.status is None


@pytest.mark.parametrize(
    ("content", "body"),
    [
        ({"size": 0}, b""),
        ({"size": 5}, None),
        ({"text": base64.b64encode(b"\xff").decode(), "encoding": "base64"}, b"\xff"),
    ],
)
def test_bodies_of_answers(content: Any, body: bytes | None) -> None:
    (one,) = read_traffic(har(entry({}, {"status": 0, "content": content})))
    assert one.response_body == body
    assert one.status is None


def test_a_content_type_of_the_headers_goes_first() -> None:
    headers = [{"name": "Content-Type", "value": "a/b"}]
    asked = {"headers": headers, "postData": {"mimeType": "c/d", "text": "x"}}
    told = {"status": 200, "headers": headers, "content": {"mimeType": "c/d", "text": "x"}}
    (one,) = read_traffic(har(entry(asked, told)))
    assert one.request_headers == one.response_headers == (("Content-Type", "a/b"),)


def test_a_content_type_that_is_not_there_is_not_made_up() -> None:
    (one,) = read_traffic(har(entry({}, {"status": 200, "content": {"text": "x"}})))
    assert one.request_headers == one.response_headers == ()


@pytest.mark.parametrize(("status", "read"), [(100, 100), (99, None), (-1, None), ("200", None)])
def test_what_is_no_status_is_no_answer(status: Any, read: int | None) -> None:
    (one,) = read_traffic(har(entry({}, {"status": status})))
    assert one.status == read


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"\xff\xfe", "not UTF-8"),
        (b"<html>", "not JSON at line 1, column 1"),
        (b'{"log": {"entries": [', "not JSON at line 1"),
        (b"[" * 100_000, "nested too deeply"),
        (b"[]", "neither a HAR"),
        (b'{"entries": []}', "neither a HAR"),
        (b'["log"]', "neither a HAR"),
        (b"9" * 5000, "not JSON at line 1:"),
        (b'{"log": []}', "`log.entries` is no list"),
        (b'{"log": {"entries": {}}}', "`log.entries` is no list"),
        (har({}), r"log.entries\[0\]"),
        (har(entry(), 7), r"log.entries\[1\]"),
        (har(entry({"url": 7})), "method and URL"),
        (har(entry({"url": "http://[secret"})), "method and URL"),
        (har(entry({"url": "http://é/"})), "method and URL"),
        (har(entry({"method": "GET /"})), "method and URL"),
        (har(entry({"method": "secretsecretsecret"})), "method and URL"),
        (har(entry({"headers": [{"name": "a"}]})), "method and URL"),
        (har(entry({"headers": [{"name": "a", "value": 7}]})), "another form"),
        (har(entry({"postData": 7})), "another form"),
        (har(entry({}, {"content": {"text": "!", "encoding": "base64"}})), "another form"),
        (b'{"a": 1}\n{"b": 2}\n', "line 1 is no line of the mock's log"),
        (b'{"a": 1}\n\n<html>', "line 1 is no line"),
        (b"[1]\n[2", "line 1 is no line"),
    ],
)
def test_what_is_no_traffic_says_what_to_do(data: bytes, says: str) -> None:
    with pytest.raises(BadTraffic, match=says) as caught:
        read_traffic(data)
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("method", ["M-SEARCH", "VERSION-CONTROL", "UPDATEREDIRECTREF"])
def test_whatever_is_registered_is_a_method(method: str) -> None:
    (one,) = read_traffic(har(entry({"method": method.lower()})))
    assert one.method == method


def _log(service: MockService) -> bytes:
    lines = [json.dumps(one.as_dict()) for one in service.requests]
    return ("\n".join(lines) + "\n").encode()


def test_the_log_of_the_mock_is_judged(mock_specs: Any) -> None:
    service = MockService(mock_specs)
    gumloop_chat(service, colour="red", api_key="hush-hush")
    target = "/api.gumloop.com/api/v1/agents?page_size=1&colour=red"
    service.handle(request("GET", target, headers=GUMLOOP))
    service.handle(request("GET", "/api.gumloop.com/api/v1/nothing", headers=GUMLOOP))
    exchanges = read_traffic(_log(service))
    assert len(exchanges) == 3
    done = record(mock_specs["gumloop"], *exchanges)
    assert [(one.kind, one.subject) for one in done.findings] == [
        ("field", "api_key"),
        ("field", "colour"),
        ("operation", "GET /api/v1/nothing"),
        ("parameter", "colour"),
    ]
    assert "hush-hush" not in str(exchanges[0].request_value)
    assert ("gumloop.listAgents", "the body of the answer was not recorded") in done.notes


def test_one_line_is_a_log_too(mock_specs: Any) -> None:
    service = MockService(mock_specs)
    gumloop_chat(service)
    assert len(read_traffic(_log(service))) == 1


def logged(**changes: Any) -> LoggedRequest:
    usual: dict[str, Any] = {
        "operation": None,
        "method": "GET",
        "host": "h",
        "path": "/p",
        "query": {},
        "headers": {},
        "body": NO_BODY,
        "size": 0,
        "status": 200,
        "violations": (),
        "token": None,
        "faulty": False,
        "at": 0.0,
    }
    return LoggedRequest(**{**usual, **changes})


def test_a_body_that_the_mock_could_not_read_is_unknown() -> None:
    lines = [logged(size=3).as_dict(), logged().as_dict(), logged(body=None).as_dict()]
    one, two, three = read_traffic("\n".join(map(json.dumps, lines)).encode())
    assert (one.request_body, one.request_value) == (None, NO_BODY)
    assert (two.request_body, two.request_value) == (b"", NO_BODY)
    assert (three.request_body, three.request_value) == (None, None)


def test_a_line_without_a_size_has_no_body() -> None:
    needed = {"operation", "method", "host", "path", "query", "headers", "status"}
    line = {name: one for name, one in logged().as_dict().items() if name in needed}
    (one,) = read_traffic(json.dumps(line).encode())
    assert (one.request_body, one.request_value) == (b"", NO_BODY)


def test_a_line_with_a_member_more_is_a_line() -> None:
    (one,) = read_traffic(json.dumps({**logged().as_dict(), "log": "mock"}).encode())
    assert one.url == "https://h/p"


@pytest.mark.parametrize("change", [
    {"headers": 7}, {"headers": {"a": 7}}, {"path": 7}, {"query": {"a": "\ud800"}}, {"method": 7},
    {"host": 7}, {"host": "["}, {"status": "x"}, {"status": True}, {"status": 1.5},
])  # fmt: skip
def test_a_line_of_another_form_has_its_number(change: dict[str, Any]) -> None:
    good = json.dumps(logged().as_dict())
    bad = json.dumps({**logged().as_dict(), **change})
    assert len(read_traffic(f"{good}\n\n{good}\n".encode())) == 2
    with pytest.raises(BadTraffic, match="line 2 is no line"):
        read_traffic(f"{good}\n{bad}\n".encode())


@pytest.mark.parametrize("bad", ["<html>", "[" * 100_000])
def test_a_line_that_is_no_json_has_its_number(bad: str) -> None:
    good = json.dumps(logged().as_dict())
    with pytest.raises(BadTraffic, match="not JSON at line 3:"):
        read_traffic(f"{good}\n{good}\n{bad}\n".encode())


def test_who_listens_to_the_log_hears_each_entry() -> None:
    heard: list[LoggedRequest] = []
    requests = Requests(heard.append)
    requests.append(logged())
    Requests().append(logged())
    assert heard == list(requests) == [logged()]


def test_a_masked_value_breaks_no_rule() -> None:
    name = {"type": "string", "minLength": 9}
    spec = lab({}, Wanted={"type": "object", "properties": {"name": name}})
    line = logged(
        method="POST",
        host="lab.example",
        path="/v1/things",
        headers={"content-type": "application/json"},
        body={"name": "***"},
    )
    (one,) = read_traffic(json.dumps(line.as_dict()).encode())
    assert record(spec, one).findings == []
    line = replace(line, body={"name": "+++"})
    (one,) = read_traffic(json.dumps(line.as_dict()).encode())
    assert [found.subject for found in record(spec, one).findings] == ["minLength"]


def test_secrets_are_those_of_headers_and_queries() -> None:
    headers = [
        {"name": "Authorization", "value": "Bearer secret-1"},
        {"name": "Cookie", "value": "session=secret-2; a=b"},
        {"name": "Accept", "value": "no-secret"},
    ]
    url = f"{URL}?api_key=secret-3&code=six-of&token=short&sort=no-secret"
    found = secrets_of(read_traffic(har(entry({"headers": headers, "url": url}))))
    assert {"secret-1", "secret-2", "secret-3", "six-of"} <= found
    assert not {"no-secret", "short", "a", "b"} & found
