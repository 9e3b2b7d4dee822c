"""The mock's sessions: runs, approvals, the queue, files, streams, and where each is served."""

from __future__ import annotations

import json
from typing import Any

from gumgloo.mock import MockService
from tests.mock.ask import GUMLOOP, Answer, ask

API = "/api.gumloop.com/api/v1"
STREAMS = "/ws.gumloop.com/api/v1"


def call(
    service: MockService,
    method: str,
    path: str,
    body: Any = None,
    *,
    host: str = API,
    headers: dict[str, str] | None = None,
) -> Answer:
    return ask(service, method, host + path, body, {**GUMLOOP, **(headers or {})})


def begin(service: MockService, **body: Any) -> str:
    answer = call(service, "POST", "/agents/gumball/sessions", body)
    assert answer.status == (202 if body.keys() & {"input", "message"} else 201)
    key: str = answer.json["session"]["id"]
    return key


def state(service: MockService, key: str) -> str:
    found: str = call(service, "GET", f"/sessions/{key}").json["session"]["state"]
    return found


def events(answer: Answer) -> list[dict[str, Any]]:
    blocks = answer.script.body.decode().split("\n\n")
    return [json.loads(block.partition("data: ")[2]) for block in blocks if block]


def code(answer: Answer) -> tuple[int, str]:
    return answer.status, answer.json["error"]["code"]


def test_a_session_works_and_completes(mock_service: MockService) -> None:
    idle = begin(mock_service, session_id="mine", name="Tea")
    assert (idle, state(mock_service, idle)) == ("mine", "idle")
    taken = call(mock_service, "POST", "/agents/gumball/sessions", {"session_id": "mine"})
    assert code(taken) == (409, "session_already_exists")
    assert call(mock_service, "POST", "/agents/nobody/sessions").status == 404
    key = begin(mock_service, input=["Tea?"])
    assert [state(mock_service, key) for _ in range(3)] == ["processing", "completed", "completed"]
    messages = call(mock_service, "GET", f"/sessions/{key}").json["session"]["messages"]
    assert [one["role"] for one in messages] == ["user", "assistant"]
    sent = call(mock_service, "POST", f"/sessions/{key}/messages", {"message": "More?"})
    assert sent.status == 202
    busy = call(mock_service, "POST", f"/sessions/{key}/messages", {"input": "Now?"})
    assert code(busy) == (409, "interaction_not_in_terminal_state")
    assert (
        call(mock_service, "POST", f"/sessions/{key}/cancel").json["session"]["state"] == "failed"
    )
    assert (
        call(mock_service, "POST", f"/sessions/{key}/cancel").json["session"]["state"] == "failed"
    )
    assert call(mock_service, "GET", "/sessions/none").status == 404


def test_sessions_are_listed_and_renamed(mock_service: MockService) -> None:
    keys = [begin(mock_service), begin(mock_service, input="x")]
    listed = call(mock_service, "GET", "/agents/gumball/sessions").json["sessions"]
    assert [one["id"] for one in listed] == keys[::-1]
    oldest = call(mock_service, "GET", "/agents/gumball/sessions?sort_order=oldest&state=idle")
    assert [one["id"] for one in oldest.json["sessions"]] == keys[:1]
    renamed = call(mock_service, "PATCH", f"/sessions/{keys[0]}", {"name": " Tea "})
    assert renamed.json["session"]["name"] == "Tea"
    assert call(mock_service, "PATCH", f"/sessions/{keys[0]}", {"name": " "}).status == 400


def test_streams_are_served_on_their_own_host_and_can_be_taken_up(
    mock_service: MockService,
) -> None:
    body = {"input": "Tea?", "stream": True}
    path = "/agents/gumball/sessions"
    refused = call(mock_service, "POST", path, body)
    assert refused.status == 400 and "ws.gumloop.com" in refused.json["error"]["message"]
    assert call(mock_service, "POST", path, {"input": "x"}, host=STREAMS).status == 400
    told = events(call(mock_service, "POST", path, body, host=STREAMS))
    assert told[0]["type"] == "interaction-ready" and told[-1]["final"] is True
    key = told[0]["interaction_id"]
    for number, event in enumerate(told):
        query = f"?stream=true&last_cursor={event['stream_cursor']}"
        again = call(mock_service, "GET", f"/sessions/{key}{query}", host=STREAMS)
        assert events(again) == told[number + 1 :]
    gone = call(mock_service, "GET", f"/sessions/{key}?stream=true&last_cursor=x", host=STREAMS)
    assert [event["finishReason"] for event in events(gone)] == ["not_resumable"]
    assert call(mock_service, "GET", f"/sessions/{key}", host=STREAMS).status == 400
    more = call(
        mock_service,
        "POST",
        f"/sessions/{key}/messages",
        {"input": "this must fail", "stream": True},
        host=STREAMS,
    )
    assert [event["type"] for event in events(more)] == ["interaction-ready", "error"]
    silent = call(mock_service, "POST", path, {"stream": True}, host=STREAMS)
    assert events(silent)[-1]["final"] is True


def test_a_run_waits_for_an_approval(mock_service: MockService) -> None:
    key = begin(mock_service, input="this needs approval")
    session = call(mock_service, "GET", f"/sessions/{key}").json["session"]
    (request,) = session["pending_approvals"]
    assert session["state"] == "approval_required"
    path = f"/sessions/{key}/approvals"

    def answer(*actions: str, name: str = request["action_request_id"]) -> Answer:
        given = [{"action_request_id": name, "action": action} for action in actions]
        return call(mock_service, "POST", path, {"approval_responses": given})

    assert answer("accept", name="other").status == 400
    assert answer("accept", "reject").status == 400
    done = answer("reject").json
    assert done["results"][0]["outcome"] == "rejected"
    query = f"?stream=true&last_cursor={done['stream_cursor']}"
    after = events(call(mock_service, "GET", f"/sessions/{key}{query}", host=STREAMS))
    assert after[-1]["final"] is True
    assert code(answer("accept")) == (409, "session_not_awaiting_approval")

    key = begin(mock_service, input="this needs approval")
    given = {"approval_responses": [{"action_request_id": "request-1", "action": "accept"}]}
    messages = f"/sessions/{key}/messages"
    assert call(mock_service, "POST", messages, given).status == 400
    streamed = {**given, "stream": True}
    assert events(call(mock_service, "POST", messages, streamed, host=STREAMS))[-1]["final"] is True
    late = call(mock_service, "POST", messages, streamed, host=STREAMS)
    assert code(late) == (409, "session_not_awaiting_approval")


def test_a_key_names_one_message(mock_service: MockService) -> None:
    key = begin(mock_service)

    def send(text: str, name: str | None) -> Answer:
        headers = {} if name is None else {"Idempotency-Key": name}
        body = {"input": text, "delivery": "queued"}
        return call(mock_service, "POST", f"/sessions/{key}/messages", body, headers=headers)

    first = send("a", "k").json
    assert send("a", "k").json == first
    assert send("b", "k").status == 409
    assert send("a", None).json != first


def test_the_queue(mock_service: MockService) -> None:
    key = begin(mock_service)
    path = f"/sessions/{key}/queue"
    made = call(mock_service, "POST", path, {"input": "one"}).json["queued_message"]
    other = call(mock_service, "POST", path, {"message": "two"}).json["queued_message"]
    assert [made["position"], other["position"]] == [1, 2]
    edited = call(mock_service, "PATCH", f"{path}/{made['id']}", {"input": "uno"}).json
    assert edited["queued_message"]["input"] == "uno"
    assert len(call(mock_service, "GET", path).json["queue"]) == 2
    sent = call(mock_service, "POST", f"{path}/{made['id']}/send")
    assert (sent.status, sent.json["session"]["state"]) == (202, "processing")
    assert call(mock_service, "DELETE", f"{path}/{other['id']}").json == {"queue": []}
    for method, more, body in (
        ("PATCH", "", {"input": "x"}),
        ("DELETE", "", None),
        ("POST", "/send", None),
    ):
        assert call(mock_service, method, f"{path}/none{more}", body).status == 404
    for _ in range(20):
        assert call(mock_service, "POST", path, {"input": "x"}).status == 201
    assert code(call(mock_service, "POST", path, {"input": "x"})) == (409, "queue_full")


def test_files_of_a_session(mock_service: MockService, monkeypatch: Any) -> None:
    key = begin(mock_service)

    def upload(name: str, content: str, **more: str) -> Answer:
        body = {"file_name": name, "file_content": content, **more}
        return call(mock_service, "POST", f"/sessions/{key}/files", body)

    assert upload("tea.txt", "R3JlZW4=", media_type="text/plain").json == {
        "file_name": "input/tea.txt",
        "media_type": "text/plain",
        "size": 5,
    }
    assert code(upload(" ", "R3JlZW4=")) == (400, "invalid_file_name")
    assert code(upload("tea.txt", "?")) == (400, "invalid_file_content")
    monkeypatch.setattr("gumgloo.mock.gumloop_sessions._MOST_BYTES", 4)
    assert code(upload("tea.txt", "R3JlZW4=")) == (413, "file_too_large")
