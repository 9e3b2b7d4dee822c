"""Gumloop: credentials, errors and flow runs."""

from __future__ import annotations

from typing import Any

import pytest

from gumgloo.mock import FlowPlan, MockService, Settings, VirtualClock
from gumgloo.mock.spec import Spec
from tests.mock.ask import GUMLOOP, Answer, ask, gumloop_chat

MODELS = "/api.gumloop.com/api/v1/models"
START = "/api.gumloop.com/api/v1/start_pipeline"
LOOK = "/api.gumloop.com/api/v1/get_pl_run"
KEY = {"authorization": "Bearer gum_test"}


def start(service: MockService, headers: dict[str, str] | None = None, **body: Any) -> Answer:
    given = {"user_id": "user-1", "saved_item_id": "flow-1", **body}
    return ask(service, "POST", START, given, headers or GUMLOOP)


def look(service: MockService, run: str, who: str = "user_id=user-1") -> Answer:
    return ask(service, "GET", f"{LOOK}?run_id={run}&{who}", headers=GUMLOOP)


def states(service: MockService, run: str, times: int) -> list[str]:
    return [look(service, run).json["state"] for _ in range(times)]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        (GUMLOOP, 200),
        ({**GUMLOOP, "x-auth-key": "anyone"}, 200),
        ({**KEY, "X-Auth-Key": "user-1"}, 200),
        (KEY, 401),
        ({**KEY, "x-auth-key": "user-2"}, 401),
        ({"authorization": "Bearer unknown"}, 401),
        ({"authorization": "bearer test-access-token"}, 200),
        ({"authorization": "Token test-access-token"}, 401),
        ({}, 401),
    ],
)
def test_a_key_needs_its_user_and_a_token_does_not(
    mock_service: MockService, headers: dict[str, str], status: int
) -> None:
    answer = ask(mock_service, "GET", MODELS, headers=headers)
    assert answer.status == status
    if status == 401:
        error = answer.json["error"]
        assert (error["code"], error["type"]) == ("invalid_token", "authentication_error")
        assert answer.headers["www-authenticate"] == "Bearer"


def test_a_flow_takes_a_key_by_itself_but_only_for_its_owner(mock_service: MockService) -> None:
    assert start(mock_service, KEY).status == 200
    answer = start(mock_service, KEY, user_id="user-2")
    assert (answer.status, answer.json) == (403, {"error": "Unauthorized"})


def test_credentials_can_be_set_and_added(mock_specs: dict[str, Spec]) -> None:
    settings = Settings(gumloop_access_tokens=("a", "b"), gumloop_api_keys={})
    service = MockService(mock_specs, settings=settings)
    service.tokens["gumloop"].add("c", "extra", lifetime=5)
    for value in "abc":
        assert (
            ask(service, "GET", MODELS, headers={"authorization": f"Bearer {value}"}).status == 200
        )
    assert [entry.token for entry in service.requests] == [
        "access-token-1",
        "access-token-2",
        "extra",
    ]


def test_a_request_that_does_not_fit_names_the_place(mock_service: MockService) -> None:
    messages = [{"role": "user", "content": "a"}, {"role": "tool", "content": "b"}]
    answer = gumloop_chat(mock_service, messages=messages)
    error = answer.json["error"]
    assert (answer.status, error["code"], error["type"]) == (
        400,
        "invalid_request",
        "invalid_request_error",
    )
    assert error["param"] == "messages[1].tool_call_id"
    answer = gumloop_chat(mock_service, messages=None)
    assert answer.json["error"]["param"] == "messages"
    headers = {**GUMLOOP, "content-type": "text/plain"}
    target = "/ws.gumloop.com/api/v1/chat/completions"
    answer = ask(mock_service, "POST", target, headers=headers, raw=b"x")
    assert answer.json["error"]["param"] is None


def test_a_flow_operation_says_no_in_its_own_shape(mock_service: MockService) -> None:
    answer = ask(mock_service, "GET", f"{LOOK}?user_id=user-1", headers=GUMLOOP)
    assert (answer.status, answer.json) == (400, {"error": "run_id: run_id is missing"})
    headers = {**GUMLOOP, "content-type": "text/plain"}
    answer = ask(mock_service, "POST", START, headers=headers, raw=b"x")
    assert answer.json["error"].startswith("content-type: ")


def test_an_unknown_model_is_400(mock_service: MockService) -> None:
    answer = gumloop_chat(mock_service, model="unknown-model")
    assert (answer.status, answer.json["error"]["param"]) == (400, "model")


def test_other_operations_answer_from_the_examples(mock_service: MockService) -> None:
    route = "/api.gumloop.com/api/v1/models/route"
    answer = ask(mock_service, "POST", route, {"input": "hello"}, GUMLOOP)
    assert answer.json["router"] == "gumloop-chew"


def test_a_run_goes_on_from_poll_to_poll(mock_service: MockService) -> None:
    run = start(mock_service, topic="tea", pipeline_inputs=[{"input_name": "n", "value": [1]}])
    assert run.json["saved_item_id"] == "flow-1"
    assert states(mock_service, run.json["run_id"], 4) == ["QUEUED", "RUNNING", "DONE", "DONE"]
    done = look(mock_service, run.json["run_id"]).json
    assert done["outputs"] == {"topic": "tea", "n": [1]}
    assert done["finished_ts"] is not None
    assert done["log"][-1] == "DONE"
    assert [one.polls for one in mock_service.flows.runs] == [5]


@pytest.mark.parametrize(
    ("polls", "expected"),
    [
        (0, ["DONE"]),
        (1, ["QUEUED", "DONE"]),
        (3, ["QUEUED", "RUNNING", "RUNNING", "DONE"]),
    ],
)
def test_how_many_polls_it_takes_can_be_set(
    mock_service: MockService, polls: int, expected: list[str]
) -> None:
    mock_service.settings.flow = FlowPlan(polls=polls)
    run = start(mock_service).json["run_id"]
    assert states(mock_service, run, len(expected)) == expected


def test_the_clock_can_decide_instead(mock_specs: dict[str, Spec]) -> None:
    clock = VirtualClock()
    settings = Settings(flow=FlowPlan(seconds=10))
    service = MockService(mock_specs, clock=clock, settings=settings)
    run = start(service).json["run_id"]
    assert states(service, run, 3) == ["QUEUED"] * 3
    clock.advance(6)
    assert states(service, run, 2) == ["RUNNING"] * 2
    assert look(service, run).json["finished_ts"] is None
    clock.advance(4)
    first = look(service, run).json
    clock.advance(100)
    assert look(service, run).json == first
    service.settings.flow = FlowPlan(seconds=0)
    assert look(service, start(service).json["run_id"]).json["state"] == "DONE"


@pytest.mark.parametrize("end", ["FAILED", "TERMINATED", "SUPERSEDED", "RUNNING"])
def test_a_run_may_end_in_another_way(mock_service: MockService, end: str) -> None:
    mock_service.settings.flow = FlowPlan(polls=0, end=end, log=("step 1",))
    run = look(mock_service, start(mock_service).json["run_id"]).json
    assert (run["state"], run["outputs"]) == (end, {})
    assert run["log"][1:] == ["step 1", end]


def test_outputs_can_be_set_and_a_run_keeps_its_plan(mock_service: MockService) -> None:
    mock_service.settings.flow = FlowPlan(polls=0, outputs={"poem": "Steam"})
    run = start(mock_service, topic="tea").json["run_id"]
    mock_service.settings.flow.outputs = {"other": 1}
    assert look(mock_service, run).json["outputs"] == {"poem": "Steam"}
    mock_service.settings.flow = FlowPlan(polls=0)
    second = start(mock_service).json["run_id"]
    assert look(mock_service, second).json["outputs"] == {"output": second}


@pytest.mark.parametrize("who", ["", "user_id=user-2", "project_id=team-2"])
def test_a_run_is_there_only_for_its_owner(mock_service: MockService, who: str) -> None:
    run = start(mock_service, project_id="team-1").json["run_id"]
    answer = look(mock_service, run, who)
    assert (answer.status, answer.json) == (404, {"error": "run not found"})
    assert look(mock_service, run, "project_id=team-1").status == 200
    assert look(mock_service, run, "user_id=user-1&project_id=team-2").status == 200


def test_a_run_that_was_not_started_is_not_there(mock_service: MockService) -> None:
    assert look(mock_service, "run-9").status == 404


def test_a_mock_without_gumloop_has_no_flows(lab_service: MockService) -> None:
    with pytest.raises(KeyError):
        _ = lab_service.flows
