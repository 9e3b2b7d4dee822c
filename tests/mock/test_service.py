"""The mock as a test sees it: plans and their turns, answers of one's own, the log, defects."""

from __future__ import annotations

import json
from typing import Any

import pytest

from gumgloo.mock import NO_BODY, Fault, MockDefect, MockService, VirtualClock
from tests.mock.ask import GLOO, GUMLOOP, Answer, ask, gloo_chat, gumloop_chat
from tests.mock.lab import lab

LAB = {"authorization": "Bearer lab-token"}
THINGS = "/lab.example/v1/things?deep=true"


def statuses(service: MockService, times: int) -> list[int]:
    return [gumloop_chat(service).status for _ in range(times)]


# Plans


def test_a_plan_is_due_on_its_calls(mock_service: MockService) -> None:
    mock_service.plan(Fault(status=500), operation="gumloop.createChatCompletion", call=2, times=2)
    assert statuses(mock_service, 5) == [200, 500, 500, 200, 200]
    mock_service.verify()


def test_calls_count_from_the_moment_of_planning(mock_service: MockService) -> None:
    assert statuses(mock_service, 2) == [200, 200]
    mock_service.plan(Fault(status=500), call=2)
    assert statuses(mock_service, 3) == [200, 500, 200]


def test_a_plan_may_be_for_ever(mock_service: MockService) -> None:
    mock_service.plan(Fault(status=500), call=2, times=None)
    assert statuses(mock_service, 1) == [200]
    assert [one.reason for one in mock_service.unused_faults()] == ["1 calls came"]
    assert statuses(mock_service, 3) == [500, 500, 500]
    mock_service.verify()


def test_a_plan_may_be_for_one_operation_only(mock_service: MockService) -> None:
    mock_service.plan(Fault(status=500), operation="gloo.createChatCompletion")
    assert statuses(mock_service, 1) == [200]
    assert gloo_chat(mock_service, "/grounded", model="m").status == 200
    assert gloo_chat(mock_service, model="m").status == 500


def test_a_bare_operation_id_means_both_services(mock_service: MockService) -> None:
    mock_service.plan(Fault(status=500), operation="createChatCompletion", times=2)
    assert [statuses(mock_service, 1), gloo_chat(mock_service, model="m").status] == [[500], 500]


def test_of_several_plans_each_has_its_turn(mock_service: MockService) -> None:
    mock_service.plan(Fault(status=501))
    mock_service.plan(Fault(status=502), times=2)
    mock_service.plan(Fault(status=503), call=5)
    assert statuses(mock_service, 5) == [501, 502, 502, 200, 503]


def test_a_fault_in_a_header_goes_first_and_uses_nothing_up(mock_service: MockService) -> None:
    mock_service.plan(Fault(status=500), times=None)
    assert gumloop_chat(mock_service, fault={"status": 503}).status == 503
    assert statuses(mock_service, 1) == [500]


def test_a_fault_that_never_happened_fails_the_test(mock_service: MockService) -> None:
    mock_service.plan(Fault(status=500), operation="createToken")
    with pytest.raises(
        AssertionError, match=r"Fault\(status=500\) on call 1 of createToken: 0 calls"
    ):
        mock_service.verify()
    mock_service.forget()


def test_a_fault_of_no_effect_fails_the_test(mock_service: MockService) -> None:
    mock_service.plan(Fault(cut=100_000))
    statuses(mock_service, 1)
    with pytest.raises(AssertionError, match=r"on call 1 of anything: no effect: cut"):
        mock_service.verify()
    mock_service.forget()


def test_a_request_that_is_refused_does_not_use_up_a_status(mock_service: MockService) -> None:
    mock_service.plan(Fault(status=500))
    assert gumloop_chat(mock_service, messages=3).status == 400
    (unused,) = mock_service.unused_faults()
    assert unused.reason == "no effect: status"
    mock_service.forget()


def test_a_refusal_goes_out_as_planned(mock_service: MockService) -> None:
    mock_service.plan(Fault(split=1))
    answer = gumloop_chat(mock_service, messages=3)
    assert len(answer.script.actions) == 1 + len(answer.script.body)
    assert answer.status == 400


@pytest.mark.parametrize("given", [{"call": 0}, {"times": 0}, {"operation": "createNothing"}])
def test_a_plan_that_could_never_happen_is_refused(mock_service: MockService, given: Any) -> None:
    with pytest.raises(ValueError):
        mock_service.plan(Fault(status=500), **given)
    with pytest.raises(ValueError):
        mock_service.reply(**{"operation": "createToken", "value": 1, **given})


# Answers of one's own


def completion(text: str) -> dict[str, Any]:
    choice = {
        "index": 0,
        "finish_reason": "stop",
        "message": {"role": "assistant", "content": text},
    }
    return {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}


def test_a_test_may_answer_itself(mock_service: MockService) -> None:
    mock_service.reply(
        "gumloop.createChatCompletion", completion("mine"), headers={"a": "b"}, call=2
    )
    answers = [gumloop_chat(mock_service) for _ in range(3)]
    assert [answer.text == "mine" for answer in answers] == [False, True, False]
    assert answers[1].headers["a"] == "b"


def test_its_answer_and_a_fault_go_together(mock_service: MockService) -> None:
    mock_service.reply("gumloop.createChatCompletion", completion("mine"))
    mock_service.plan(Fault(split=5))
    answer = gumloop_chat(mock_service)
    assert (answer.text, len(answer.script.actions) > 10) == ("mine", True)


def test_an_answer_that_was_never_asked_for_fails_the_test(mock_service: MockService) -> None:
    mock_service.reply("createToken", {}, status=400)
    mock_service.plan(Fault(status=500), operation="gumloop.listModels")
    mock_service.reply("gumloop.listModels", {"model_groups": []})
    ask(mock_service, "GET", "/api.gumloop.com/api/v1/models", headers=GUMLOOP)
    with pytest.raises(AssertionError, match=r"an answer on call 1 of createToken"):
        mock_service.verify()
    assert [one.reason for one in mock_service.unused_faults()] == ["0 calls came", "1 calls came"]
    mock_service.forget()


# Its own answers


def lab_get(document: dict[str, Any]) -> tuple[MockService, Answer]:
    service = MockService({"lab": document})
    service.tokens["lab"].add("lab-token", "token")
    return service, ask(service, "GET", THINGS, headers=LAB)


def test_an_answer_is_made_from_the_schema_where_there_is_no_example(
    lab_service: MockService,
) -> None:
    answer = ask(lab_service, "GET", THINGS, headers=LAB)
    assert isinstance(answer.json["name"], str)
    assert answer.headers["x-total"] == "1"
    assert ask(lab_service, "GET", THINGS, headers=LAB).json == answer.json


def test_other_kinds_of_answers(lab_service: MockService) -> None:
    raw = ask(lab_service, "GET", "/other.example/things/a", headers=LAB)
    assert (raw.headers["content-type"], raw.script.body) == ("application/octet-stream", b"mock")
    gone = ask(lab_service, "DELETE", "/lab.example/v1/things/abc", headers=LAB)
    assert (gone.status, gone.script.body) == (204, b"")
    assert "content-length" not in gone.headers


def test_a_stream_is_played_where_the_body_asks_for_it(lab_service: MockService) -> None:
    target = "/lab.example/v1/things"
    body = {"name": "a", "stream": True, "mode": "fast"}
    answer = ask(lab_service, "POST", target, body, LAB)
    assert answer.script.body == (
        b'event: thing\ndata: {"n":1}\n\nevent: end\ndata: {"final":true}\n\n'
    )
    answer = ask(lab_service, "POST", target, {**body, "mode": "slow"}, LAB)
    assert answer.headers["content-type"] == "application/json"
    assert ask(lab_service, "POST", target, headers=LAB).status == 200


@pytest.mark.parametrize(
    ("value", "status", "headers", "reason"),
    [
        ({"name": 1}, 200, {"X-Total": "1"}, r"status 200: answer/name: "),
        ({"name": "a"}, 200, {}, r"header/x-total: the header is missing"),
        ({"name": "a"}, 200, {"X-Total": "many"}, r"header/X-Total: value is not of type"),
        ({"name": "a"}, 200, {"X-Total": "1", "X-Note": "long"}, r"header/X-Note: "),
        ({"name": "a"}, 201, {"X-Total": "1"}, r"status 201 is not documented"),
    ],
)
def test_an_answer_that_breaks_the_spec_is_a_defect(
    lab_service: MockService, value: Any, status: int, headers: Any, reason: str
) -> None:
    lab_service.reply("listThings", value, status=status, headers=headers)
    with pytest.raises(MockDefect, match=reason):
        ask(lab_service, "GET", THINGS, headers=LAB)
    assert len(lab_service.defects) == 1
    with pytest.raises(MockDefect, match=reason):
        lab_service.verify()


def test_a_media_type_that_is_not_documented_is_a_defect() -> None:
    document = lab()
    document["paths"]["/things"]["post"]["responses"]["2XX"]["content"].pop("application/json")
    service = MockService({"lab": document})
    service.tokens["lab"].add("lab-token", "token")
    service.reply("streamThings", {})
    with pytest.raises(MockDefect, match="application/json is not documented"):
        ask(service, "POST", "/lab.example/v1/things", headers=LAB)


def test_an_event_that_breaks_the_spec_is_a_defect() -> None:
    document = lab()
    content = document["paths"]["/things"]["post"]["responses"]["2XX"]["content"]
    content["text/event-stream"]["examples"]["two"]["value"]["data"] = "5"
    service = MockService({"lab": document})
    service.tokens["lab"].add("lab-token", "token")
    body = {"name": "a", "stream": True, "mode": "fast"}
    with pytest.raises(MockDefect, match="answer/1/data: "):
        ask(service, "POST", "/lab.example/v1/things", body, LAB)


def test_a_schema_without_a_value_and_a_spec_without_a_success_are_defects() -> None:
    document = lab()
    document["components"]["schemas"]["Thing"] = {"not": {}}
    with pytest.raises(MockDefect, match="no answer can be made"):
        lab_get(document)
    document = lab()
    document["paths"]["/things"]["get"]["responses"] = {"404": {"description": "None."}}
    with pytest.raises(MockDefect, match="has no success"):
        lab_get(document)


def test_a_header_that_no_usual_value_fits_is_a_defect() -> None:
    document = lab()
    rule = document["paths"]["/things"]["get"]["responses"]["200"]["headers"]["X-Total"]
    rule["schema"] = {"type": "integer", "minimum": 5}
    with pytest.raises(MockDefect, match="header"):
        lab_get(document)


# The log


def test_the_log_tells_what_came(mock_service: MockService) -> None:
    headers = {**GUMLOOP, "X-Auth-Key": "user-1", "Cookie": "a=b", "Accept": "x"}
    target = "/api.gumloop.com/api/v1/models?team_id=t&api_key=k"
    mock_service.plan(Fault(split=1))
    ask(mock_service, "GET", target, headers=headers)
    (entry,) = mock_service.calls("gumloop.listModels")
    assert (entry.method, entry.host, entry.path) == ("GET", "api.gumloop.com", "/api/v1/models")
    assert entry.query == {"team_id": ["t"], "api_key": ["***"]}
    assert entry.headers == {
        "authorization": "Bearer ***",
        "x-auth-key": "***",
        "cookie": "***",
        "accept": "x",
    }
    assert (entry.body, entry.size, entry.token) == (NO_BODY, 0, "access-token-1")
    assert (entry.status, entry.faulty) == (400, True)
    assert [one.rule for one in entry.violations] == ["unknown"]
    assert entry.at == mock_service.clock.now()


def test_the_log_can_be_asked_by_operation(mock_service: MockService) -> None:
    gumloop_chat(mock_service, temperature=1)
    gloo_chat(mock_service, model="m")
    ask(mock_service, "GET", "/nowhere")
    assert len(mock_service.calls("createChatCompletion")) == 2
    (entry,) = mock_service.calls("gumloop.createChatCompletion")
    assert entry.body["temperature"] == 1
    assert mock_service.calls("listModels") == []
    assert [one.operation for one in mock_service.requests][-1] is None
    assert not any(one.faulty for one in mock_service.requests)


def test_repeated_headers_are_joined_and_masked(mock_service: MockService) -> None:
    from gumgloo.mock import WireRequest

    pairs = (("a", "1"), ("A", "2"), ("Authorization", "secret"))
    mock_service.handle(WireRequest("GET", "/nowhere", pairs))
    assert mock_service.requests[0].headers == {"a": "1, 2", "authorization": "***"}


def test_no_repr_shows_what_was_said_or_a_credential(mock_service: MockService) -> None:
    gumloop_chat(mock_service, messages=[{"role": "user", "content": "my secret prompt"}])
    ask(mock_service, "GET", "/nowhere", headers=GLOO)
    shown = repr(mock_service.requests) + repr(mock_service.settings)
    shown += repr(mock_service.tokens["gumloop"]["access-token-1"])
    for secret in ("secret", "gum_test", "gloo_test", "test-access-token"):
        assert secret not in shown
    assert "gumloop.createChatCompletion: 200" in shown
    assert "GET nowhere: 404" in shown


def test_the_violations_are_in_the_header_and_in_the_log(mock_service: MockService) -> None:
    answer = gumloop_chat(mock_service, temperature="hot", messages=3)
    told = json.loads(answer.headers["x-mock-violations"])
    assert {one["pointer"] for one in told} == {"/temperature", "/messages"}
    assert [one.as_dict() for one in mock_service.requests[0].violations] == told
    assert "x-mock-violations" not in gumloop_chat(mock_service).headers


# Time


def test_a_virtual_clock_moves_only_forward_and_only_when_told() -> None:
    clock = VirtualClock(10)
    assert clock.now() == clock.now() == 10
    clock.sleep(2.5)
    assert clock.now() == 12.5
    with pytest.raises(ValueError):
        clock.advance(-1)
