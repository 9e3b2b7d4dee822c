"""One exchange judged: which operation it is, its request, its answer, its events."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from gumgloo.contract import replying
from gumgloo.contract.exchange import Exchange
from gumgloo.contract.judging import Judge
from gumgloo.contract.traffic import judge_all
from gumgloo.mock.spec import Spec, compile_spec
from tests.traffic.lab import SERVER, answered, asked, document, findings, lab, record

THING = {"type": "object", "properties": {"name": {"type": "string"}}}
SPEC = lab(THING)
STREAM = "https://stream.example/v1"
EVENTS = "text/event-stream"
WANTED = {"name": "Teapot"}


def told(*exchanges: Exchange, spec: Spec = SPEC) -> list[tuple[str, str, str]]:
    """Kind, subject and where of what differs."""
    found = findings(spec, *exchanges)
    return [(one.kind, one.subject, where) for one in found for _, where, _ in one.places]


def events(*data: str, name: str = "") -> bytes:
    head = f"event: {name}\n" if name else ""
    return "".join(f"{head}data: {one}\n\n" for one in data).encode()


def test_what_fits_differs_in_nothing() -> None:
    done = record(
        SPEC,
        answered({"name": "x"}),
        asked(WANTED, b'{"name": "x"}'),
        asked(
            {**WANTED, "stream": True}, events('{"name":"x"}', "[DONE]"), kind=EVENTS, server=STREAM
        ),
        answered({"error": "x"}, status=404, headers=()),
        answered({"error": "x"}, status=503, headers=()),
        Exchange("DELETE", f"{SERVER}/things/a", request_body=b"", status=204, response_body=b""),
    )
    assert done.findings == []
    assert not done.notes
    assert dict(done.operations) == {"lab.getThing": 3, "lab.makeThing": 2, "lab.deleteThing": 1}


@pytest.mark.parametrize(
    "url", ["https://other.example/v1/things", "http://127.0.0.1", "about:blank"]
)
def test_what_is_of_neither_service_is_passed_over(url: str) -> None:
    done = record(SPEC, Exchange("GET", url, status=200))
    assert (done.judged, done.foreign) == (0, 1)


def test_a_preflight_is_passed_over() -> None:
    assert record(SPEC, Exchange("OPTIONS", f"{SERVER}/things", status=204)).foreign == 1


def test_a_mock_is_known_by_the_host_in_its_paths() -> None:
    one = replace(answered({"new": 1}), url="http://127.0.0.1:4010/lab.example/v1/things/a")
    assert told(one) == [("field", "new", "response 200")]


def test_another_address_of_a_server_is_known() -> None:
    one = replace(answered({"new": 1}), url="https://gateway.example/x/things/a")
    addresses = {SERVER: "https://gateway.example/x", STREAM: "https://gateway.example"}
    verdict = Judge([SPEC], addresses=addresses).judge(one)
    assert verdict.operation == "lab.getThing"
    same = replace(one, url="https://gateway.example/xyz")
    assert Judge([SPEC], addresses=addresses).judge(same).operation == "GET stream.example/v1/xyz"
    itself = replace(one, url="https://gateway.example")
    assert Judge([SPEC], addresses=addresses).judge(itself).operation == "GET stream.example/v1"
    other = replace(one, url="https://gateway.example/x/others")
    for given in (addresses, dict(reversed(addresses.items()))):
        verdict = Judge([SPEC], addresses=given).judge(other)
        assert verdict.operation == "GET lab.example/v1/others"


def test_where_no_spec_has_the_server_its_host_is_named() -> None:
    addresses = {"https://none.example/v1": "https://gateway.example"}
    one = Exchange("GET", "https://gateway.example/things", status=200)
    (found,) = judge_all([one], [SPEC], addresses=addresses).findings
    assert (found.service, found.subject) == ("none.example", "GET /v1/things")


@pytest.mark.parametrize(
    ("method", "url", "subject", "seen"),
    [
        ("GET", f"{SERVER}/others/1a2b3c4d", "GET /v1/others/{…}", "answered 200"),
        (
            "PUT",
            f"{SERVER}/things/a",
            "PUT /v1/things/a",
            "answered 200; the spec has DELETE and GET there",
        ),
        (
            "GET",
            f"{STREAM}/things/a",
            "GET /v1/things/a",
            "answered 200; the spec has it on https://lab.example/v1",
        ),
    ],
)
def test_an_undocumented_operation_is_listed(
    method: str, url: str, subject: str, seen: str
) -> None:
    (found,) = findings(SPEC, Exchange(method, url, status=200))
    assert (found.service, found.kind, found.subject) == ("lab", "operation", subject)
    assert list(found.seen) == [seen]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("limit=3&sort=up", []),
        ("colour=red", [("parameter", "colour", "request query")]),
        ("limit=10", [("rule", "maximum", "request query")]),
        ("limit=many", [("type", "string", "request query")]),
        ("limit=1&limit=2", [("rule", "limit", "request query")]),
        ("sort=left", [("enum", "'left'", "request query")]),
        ("sort=%ZZ", [("body", "encoding", "request query")]),
    ],
)
def test_parameters(query: str, expected: Any) -> None:
    one = replace(answered({}), url=f"{SERVER}/things/a?{query}")
    assert told(one) == expected


def test_a_finding_on_a_parameter_is_at_the_parameter() -> None:
    given = document(THING)
    given["paths"]["/things/{thing_id}"]["parameters"][0]["schema"]["maxLength"] = 3
    spec = compile_spec("lab", given)
    place = "/paths/~1things~1{thing_id}"
    (found,) = findings(spec, replace(answered({}), url=f"{SERVER}/things/teapot"))
    assert (found.subject, found.spec) == ("maxLength", f"{place}/parameters/0/schema")
    (found,) = findings(spec, replace(answered({}), url=f"{SERVER}/things/a?limit=1&limit=1"))
    assert (found.subject, found.spec) == ("limit", f"{place}/get/parameters/0")
    assert found.schema is None
    (found,) = findings(spec, replace(answered({}), url=f"{SERVER}/things/a?colour=red"))
    assert found.schema == {"type": "string"}


def test_a_parameter_that_is_needed() -> None:
    given = document(THING)
    given["paths"]["/things/{thing_id}"]["get"]["parameters"][0]["required"] = True
    assert told(answered({}), spec=compile_spec("lab", given)) == [
        ("missing", "limit", "request query")
    ]


@pytest.mark.parametrize(
    ("body", "sent", "expected"),
    [
        ({"name": "Teapot", "colour": 1}, None, ("field", "colour", "request body")),
        ({}, None, ("missing", "name", "request body")),
        ({"name": "x"}, None, ("rule", "minLength", "request body")),
        (b"{", None, ("body", "json", "request body")),
        (b'{"name": "ab", "name": "ab"}', None, ("body", "json", "request body")),
        (b"<a/>", "text/xml", ("media-type", "media-type", "request body")),
        (b"", "", ("missing", "required", "request body")),
    ],
)
def test_bodies_of_requests(body: Any, sent: str | None, expected: Any) -> None:
    one = asked(body, sent="application/json" if sent is None else sent)
    if sent == "":
        one = replace(one, request_headers=())
    assert told(one) == [expected]


def test_a_body_without_a_schema_may_be_anything() -> None:
    assert told(asked(b"x", sent="text/plain")) == []


def test_a_body_where_there_is_none_to_be() -> None:
    one = replace(
        answered({}), request_body=b"x", request_headers=(("content-type", "text/plain"),)
    )
    assert told(one) == [("parameter", "unknown", "request body")]


@pytest.mark.parametrize("status", [400, 422, 499])
def test_what_was_refused_is_no_fault_of_the_spec(status: int) -> None:
    found = told(asked({}, b'{"error":"x"}', status=status))
    assert ("missing", "name", f"request body refused with {status}") in found


@pytest.mark.parametrize("status", [200, 399, 500])
def test_what_was_not_refused_speaks_against_the_spec(status: int) -> None:
    found = told(asked({}, b'{"error":"x"}', status=status))
    assert ("missing", "name", "request body") in found


def test_a_stream_from_another_server_than_the_spec_has() -> None:
    body = {**WANTED, "stream": True}
    there = asked(body, events("[DONE]"), kind=EVENTS)
    assert told(there) == [("server", SERVER, "request")]
    here = asked(WANTED, server=STREAM)
    assert told(here) == [("server", STREAM, "request")]


def test_a_stream_that_the_query_asks_for_takes_no_body_to_be_known() -> None:
    given = document(THING)
    getting = given["paths"]["/things/{thing_id}"]["get"]
    getting["x-stream"] = {"query": {"limit": 1}, "done": ["[DONE]"], "server": STREAM}
    one = Exchange("GET", f"{SERVER}/things/a?limit=1", status=304)
    assert told(one, spec=compile_spec("lab", given)) == [("server", SERVER, "request")]


def test_a_body_that_was_recorded_as_a_value_asks_for_a_stream() -> None:
    value = {**WANTED, "stream": True}
    headers = (("content-type", "application/json"),)
    one = Exchange("POST", f"{SERVER}/things", headers, request_value=value, status=304)
    assert told(one) == [("server", SERVER, "request")]
    # Of what kind it was is not known, so that it is held against nothing.
    other = replace(one, url=f"{STREAM}/things", request_headers=(), request_value={"stream": True})
    assert told(other) == []


def test_no_body_asks_for_no_stream() -> None:
    one = Exchange("POST", f"{STREAM}/things", request_body=b"", status=304)
    assert told(one)[-1] == ("server", STREAM, "request")


def test_no_stream_where_one_was_asked_for() -> None:
    one = asked({**WANTED, "stream": True}, server=STREAM)
    assert told(one) == [("media-type", "application/json unasked", "response 200")]
    other = asked(WANTED, events("[DONE]"), kind=EVENTS)
    assert told(other) == [("media-type", "text/event-stream unasked", "response 200")]


def test_a_failure_need_not_be_the_stream_that_was_asked_for() -> None:
    body = {**WANTED, "stream": True}
    assert told(asked(body, b'{"error":"x"}', status=500, server=STREAM)) == []


def test_a_request_whose_body_is_unknown_may_have_asked_for_a_stream() -> None:
    one = replace(asked(b"", events("[DONE]"), kind=EVENTS), request_body=None)
    assert told(one) == []


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (206, [("status", "206", "response 206")]),
        (302, [("status", "302", "response 302")]),
        (400, [("status", "400", "response 400")]),
        (418, [("status", "418", "response 418")]),
        (499, [("status", "499", "response 499")]),
        (500, []),
        (304, []),
        (101, []),
        (199, []),
    ],
)
def test_statuses(status: int, expected: Any) -> None:
    assert told(answered({"error": "x"}, status=status, headers=())) == expected


@pytest.mark.parametrize("status", [400, 499, 500])
def test_what_default_says_of_errors_holds_for_each(status: int) -> None:
    found = told(answered({}, status=status, headers=()))
    assert ("missing", "error", f"response {status}") in found


@pytest.mark.parametrize("status", [206, 399])
def test_what_default_says_of_errors_says_nothing_of_a_success(status: int) -> None:
    found = told(answered({}, status=status, headers=()))
    assert found == [("status", str(status), f"response {status}")]


def test_a_status_of_which_nothing_is_known_has_a_schema_to_propose() -> None:
    (found,) = findings(SPEC, answered({"state": "x"}, status=206))
    assert found.schema == {"type": "object", "properties": {"state": {"type": "string"}}}
    (found,) = findings(SPEC, answered(b"<html>", status=206, kind="text/html"))
    assert found.schema is None
    (found,) = findings(SPEC, replace(answered({}, status=206), response_body=None))
    assert found.schema is None


def test_a_range_of_statuses_is_known() -> None:
    gone = Exchange(
        "DELETE",
        f"{SERVER}/things/a",
        request_body=b"",
        status=409,
        response_headers=(("content-type", "application/json"),),
        response_body=b'{"error":"x"}',
    )
    assert [told(replace(gone, status=status)) for status in (400, 409, 499)] == [[], [], []]
    assert told(replace(gone, status=500)) == [("status", "500", "response 500")]


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ((), [("missing", "x-total", "response 200")]),
        ((("x-total", "many"),), [("header", "type", "response 200")]),
    ],
)
def test_headers_of_answers(headers: Any, expected: Any) -> None:
    assert told(answered({}, headers=headers)) == expected


def test_a_header_that_may_be_missing_is_not_missed() -> None:
    given = document(THING)
    answer = given["paths"]["/things/{thing_id}"]["get"]["responses"]["200"]
    answer["headers"]["X-Total"]["required"] = False
    assert told(answered({}, headers=()), spec=compile_spec("lab", given)) == []


def test_headers_that_were_not_recorded_are_not_missing() -> None:
    one = replace(answered({}), response_headers=())
    assert told(one) == [("media-type", "no content type", "response 200")]


@pytest.mark.parametrize(
    ("body", "kind", "subject"),
    [
        (b"<html>", "text/html; charset=utf-8", ("media-type", "text/html")),
        (b"{", "application/json", ("body", "json")),
        (b"", "application/json", ("body", "nothing")),
    ],
)
def test_bodies_of_answers(body: bytes, kind: str, subject: Any) -> None:
    assert told(answered(body, kind=kind)) == [(*subject, "response 200")]


def test_a_body_that_was_not_recorded_is_said() -> None:
    done = record(
        SPEC, replace(answered({}), response_body=None), Exchange("GET", f"{SERVER}/things/a")
    )
    assert done.findings == []
    assert set(done.notes) == {
        ("lab.getThing", "the body of the answer was not recorded"),
        ("lab.getThing", "no answer was recorded"),
    }


def test_json_of_a_kind_of_its_own_is_read_as_json() -> None:
    given = document(THING)
    kinds = given["paths"]["/things"]["post"]["responses"]["200"]["content"]
    kinds["application/thing+json"] = kinds["application/json"]
    one = asked(WANTED, b'{"name":"x","new":1}', kind="application/thing+json")
    assert told(one, spec=compile_spec("lab", given)) == [("field", "new", "response 200")]


def test_text_is_held_against_its_schema() -> None:
    assert told(asked(WANTED, b"a,b\n", kind="text/csv")) == []
    assert told(asked(WANTED, b"a,b,c,d", kind="text/csv")) == [
        ("rule", "maxLength", "response 200")
    ]
    assert told(asked(WANTED, b"anything", kind="text/plain")) == []


def stream(body: bytes) -> Exchange:
    return asked({**WANTED, "stream": True}, body, kind=EVENTS, server=STREAM)


def test_streams_are_judged_event_by_event() -> None:
    body = events('{"name":"x","new":1}', '{"name":7}', '{"name":"y","new":2}', "[DONE]")
    found = findings(SPEC, stream(body))
    assert [(one.kind, one.subject, one.count) for one in found] == [
        ("field", "new", 2),
        ("type", "integer", 1),
    ]
    assert list(found[0].places) == [("lab.makeThing", "response 200", "/data/new")]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (events("{"), ("body", "json")),
        (events('{"a":1,"a":1}'), ("body", "json")),
        (b"id: 1\ndata: [DONE]\n\n", ("field", "id")),
        (b"retry: 5\ndata: [DONE]\n\n", ("field", "retry")),
    ],
)
def test_events_that_differ(body: bytes, expected: Any) -> None:
    assert told(stream(body)) == [(*expected, "response 200")]


def test_the_name_of_an_event_is_a_member() -> None:
    assert told(stream(events("[DONE]", name="end"))) == []


def test_an_event_without_a_name_has_none() -> None:
    given = document(THING)
    answer = given["paths"]["/things"]["post"]["responses"]["200"]
    del answer["content"][EVENTS]["schema"]["properties"]["event"]
    spec = compile_spec("lab", given)
    assert told(stream(events("[DONE]")), spec=spec) == []
    named = stream(events("[DONE]", name="end"))
    assert told(named, spec=spec) == [("field", "event", "response 200")]


def test_a_stream_that_is_cut_is_said() -> None:
    done = record(SPEC, stream(events("[DONE]") + b"data: half"))
    assert done.findings == []
    assert list(done.notes) == [("lab.makeThing", "the stream ends inside an event")]


def test_an_event_that_is_too_large_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    decoder = replying.SSEDecoder
    monkeypatch.setattr(replying, "SSEDecoder", lambda: decoder(8))
    done = record(SPEC, stream(events("[DONE]")))
    assert list(done.notes) == [("lab.makeThing", "an event is too large to be judged")]


def test_the_same_difference_of_many_places_is_one_finding() -> None:
    spec = lab({"$ref": "#/components/schemas/Thing"}, Thing=THING)
    body = json.dumps({"new": None}).encode()
    (found,) = findings(spec, answered({"new": 1}), asked(WANTED, body), answered({"new": "x"}))
    assert found.count == 3
    assert found.schema == {"type": ["integer", "string", "null"]}
    assert len(found.places) == 2


def test_a_secret_of_the_traffic_is_nowhere_shown() -> None:
    one = replace(
        answered({"hushhush": 1, "fine": 1}),
        request_headers=(("Authorization", "Bearer hushhush"),),
    )
    assert [found.subject for found in findings(SPEC, one)] == ["<name of 8 characters>", "fine"]
    also = replace(
        answered({"hushhush": 1}), url=f"{SERVER}/things/a?access_token=hushhush&sort=up"
    )
    assert "hushhush" not in str([found.seen for found in findings(SPEC, also)])
    assert "hushhush" not in repr(also)
    given = record(SPEC, answered({"hushhush": 1}), secrets=["hushhush"])
    assert [found.subject for found in given.findings] == ["<name of 8 characters>"]
