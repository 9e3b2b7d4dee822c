"""Faults as data, and those that put something in place of the answer."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo.mock import Fault, MockService
from gumgloo.mock.wire import Cut, Head, Refuse
from tests.mock.ask import GUMLOOP, ask, gloo_chat, gumloop_chat
from tests.mock.faulty import faulty

# As data

faults = st.fixed_dictionaries(
    {},
    optional={
        "status": st.integers(100, 999),
        "body": st.text() | st.binary(),
        "json": st.dictionaries(st.text(), st.integers()),
        "html": st.booleans(),
        "headers": st.dictionaries(st.sampled_from(["a", "retry-after"]), st.text()),
        "framing": st.sampled_from(["length", "chunked", "close"]),
        "newline": st.sampled_from(["\n", "\r\n", "\r"]),
        "garbage": st.integers(0, 9),
        "error": st.dictionaries(st.text(), st.integers()),
        "delay": st.floats(0, 1e6),
        "split": st.integers(1, 99) | st.lists(st.integers(1, 99)).map(tuple),
        "cut": st.integers(-99, 99),
        "cut_how": st.sampled_from(["fin", "rst", "half", "end"]),
    },
)


@given(faults)
def test_a_fault_goes_to_json_and_back(members: dict[str, Any]) -> None:
    fault = Fault(**members)
    assert Fault.from_json(json.loads(json.dumps(fault.to_json()))) == fault


@pytest.mark.parametrize(
    "members",
    [
        {"nothing": 1},
        {"status": 99},
        {"status": 1000},
        {"status": "500"},
        {"status": True},
        {"framing": "none"},
        {"connect": "lost"},
        {"cut_how": "slow"},
        {"cut_in": "tail"},
        {"cut": 1.5},
        {"cut": 1, "stall": 1},
        {"stall": -2},
        {"stall": "1"},
        {"newline": "x"},
        {"garbage": -1},
        {"error_event": 1.0},
        {"truncate": "3"},
        {"error_how": "loud"},
        {"tool_index": "two"},
        {"done": "never"},
        {"delay": -1},
        {"gap": "1"},
        {"gap": True},
        {"split": 0},
        {"split": [3, 0]},
        {"split": "3"},
        {"split": True},
        {"html": 1},
        {"bom": "yes"},
        {"redirect": 3},
        {"content_type": 3},
        {"garbage_data": None, "redirect": []},
        {"body": 3},
        {"body_base64": "!"},
        {"body_base64": 3},
        {"headers": ["a"]},
        {"headers": {"a": 1}},
        {"headers": {"Content-Length": "1"}},
    ],
)
def test_a_fault_with_what_is_not_known_is_refused(
    members: dict[str, Any], mock_service: MockService
) -> None:
    with pytest.raises(ValueError):
        Fault.from_json(members)
    answer = gumloop_chat(mock_service, fault=members)
    assert (answer.status, answer.headers["content-type"]) == (400, "text/plain")
    assert b"x-mock-fault: " in answer.script.body
    assert mock_service.requests[0].operation is None


@pytest.mark.parametrize("text", ["", "{", "[]", "3", '{"status":500,"status":501}', "\xff"])
def test_a_header_that_is_no_fault_is_refused(mock_service: MockService, text: str) -> None:
    answer = ask(mock_service, "GET", "/x", headers={"x-mock-fault": text})
    assert answer.status == 400
    with pytest.raises(ValueError):
        Fault.from_json([])


def test_a_fault_shows_what_it_does_and_no_body() -> None:
    fault = Fault(status=503, body="a secret", headers={"a": "secret"}, split=(1, 2))
    assert repr(fault) == "Fault(status=503, body=…, headers=…, split=(1, 2))"
    assert repr(Fault()) == "Fault()"


# In place of the answer


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 408, 422, 429, 500, 503, 520, 999])
def test_a_status_brings_the_service_s_own_error(mock_service: MockService, status: int) -> None:
    answer = faulty(mock_service, status=status)
    assert answer.status == status
    assert answer.json["error"]["message"] == "As planned."
    for operation in ("gloo.createChatCompletion", "createToken", "startFlow"):
        mock_service.plan(Fault(status=status), operation=operation)
    answer = gloo_chat(mock_service, model="m")
    assert answer.status == status
    assert ("detail" if status == 422 else "error") in answer.json
    raw = b"grant_type=client_credentials"
    headers = {"content-type": "application/x-www-form-urlencoded"}
    answer = ask(
        mock_service, "POST", "/platform.ai.gloo.com/oauth2/token", headers=headers, raw=raw
    )
    wanted = "server_error" if status >= 500 else "invalid_request"
    assert (answer.status, answer.json) == (status, {"error": wanted})
    body = {"user_id": "user-1", "saved_item_id": "f"}
    answer = ask(mock_service, "POST", "/api.gumloop.com/api/v1/start_pipeline", body, GUMLOOP)
    assert (answer.status, answer.json) == (status, {"error": f"status {status}"})


def test_a_plain_service_has_a_plain_error(lab_service: MockService) -> None:
    lab_service.plan(Fault(status=418))
    lab_service.plan(Fault(expired_token=True), call=2)
    headers = {"authorization": "Bearer lab-token"}
    target = "/lab.example/v1/things/abc"
    assert ask(lab_service, "DELETE", target, headers=headers).json == {"error": "status 418"}
    assert ask(lab_service, "DELETE", target, headers=headers).status == 401
    assert ask(lab_service, "DELETE", target, headers=headers).status == 401
    lab_service.verify()


def test_errors_of_gloo_have_the_codes_of_the_facts(mock_service: MockService) -> None:
    def error(status: int) -> Any:
        mock_service.plan(Fault(status=status))
        return gloo_chat(mock_service, model="m").json

    assert error(503)["error"]["name"] == "PROVIDER_UNAVAILABLE"
    assert error(503)["error"]["retryable"] is True
    assert error(408)["error"]["code"] == 2001
    assert error(500)["error"]["retryable"] is False
    assert error(429) == {"error": "Rate limit exceeded", "code": "too_many_requests"}


def test_a_success_of_another_status_keeps_its_body(mock_service: MockService) -> None:
    answer = faulty(mock_service, status=207, stream=False)
    assert (answer.status, answer.text[-8:]) == (207, " Canada?")


@pytest.mark.parametrize("status", [204, 304, 302])
def test_some_statuses_have_no_body(mock_service: MockService, status: int) -> None:
    script = gumloop_chat(mock_service, fault={"status": status}).script
    assert (script.status, script.body) == (status, b"")
    lengths = [value for name, value in script.headers if name == "content-length"]
    assert lengths == (["0"] if status == 302 else [])


def test_an_informational_status_is_all_there_is(mock_service: MockService) -> None:
    script = faulty(mock_service, status=102).script
    assert script.actions == (Head(), Cut("fin"))
    assert script.head() == b"HTTP/1.1 102 Processing\r\n\r\n"


def test_a_body_of_one_s_own(mock_service: MockService) -> None:
    assert faulty(mock_service, body="é").script.body == "é".encode()
    raw = faulty(mock_service, body_base64="/w==", status=502, content_type="image/png")
    assert (raw.status, raw.script.body) == (502, b"\xff")
    assert raw.headers["content-type"] == "image/png"
    assert faulty(mock_service, json={}).status == 200
    own = faulty(mock_service, json={"error": {"x": 1}}, status=418, headers={"Retry-After": "7"})
    assert (own.status, own.json, own.headers["retry-after"]) == (418, {"error": {"x": 1}}, "7")


def test_a_page_of_html(mock_service: MockService) -> None:
    answer = faulty(mock_service, html=True)
    assert answer.status == 200
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.script.body.startswith(b"<!doctype html>")
    assert faulty(mock_service, html=True, status=524).status == 524


def test_a_redirect(mock_service: MockService) -> None:
    answer = faulty(mock_service, redirect="https://evil.example/x")
    assert (answer.status, answer.headers["location"]) == (307, "https://evil.example/x")
    assert faulty(mock_service, redirect="/x", status=303).status == 303


def test_an_expired_token_stays_expired_where_the_mock_issued_it(mock_service: MockService) -> None:
    value = mock_service.tokens["gloo"].issue("test-client", None, 60)
    headers = {"authorization": f"Bearer {value}"}
    body = {"model": "m", "messages": []}
    target = "/platform.ai.gloo.com/ai/v2/chat/completions"
    mock_service.plan(Fault(expired_token=True), call=2)
    answers = [ask(mock_service, "POST", target, body, headers).status for _ in range(3)]
    assert answers == [200, 401, 401]
    mock_service.plan(Fault(expired_token=True), operation="gloo.listModels")
    assert ask(mock_service, "GET", "/platform.ai.gloo.com/platform/v2/models").status == 401


def test_a_key_does_not_expire_for_good(mock_service: MockService) -> None:
    mock_service.plan(Fault(expired_token=True))
    assert [gloo_chat(mock_service, model="m").status for _ in range(2)] == [401, 200]


@pytest.mark.parametrize("kind", ["refused", "timeout"])
def test_a_connection_that_never_came_about(mock_service: MockService, kind: Any) -> None:
    assert faulty(mock_service, connect=kind).script.actions == (Refuse(kind),)
    (entry,) = mock_service.requests
    assert (entry.status, entry.token) == (None, None)
    assert mock_service.tokens["gumloop"]["access-token-1"].uses == []
