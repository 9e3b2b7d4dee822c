"""`client.flows`: running a flow to its outputs on the main client, and uploads that take bytes."""

from __future__ import annotations

import json
import time
import warnings
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from gumgloo import (
    APIConnectionError,
    ConfigurationError,
    FlowFailedError,
    FlowTimeoutError,
    GumglooError,
    InternalServerError,
    Timeout,
)
from gumgloo.gumloop._flow import FlowRunner, FlowWait
from gumgloo.mock import Fault, FlowPlan, MockServer, MockService
from gumgloo_api.gumloop.models import FlowFileUpload
from gumgloo_api.support.errors import status_error
from tests.overrides._clients import Side, check_error, timing_of

INPUTS: dict[str, Any] = {
    "text": "ä\u2028",
    "number": 3,
    "fraction": 0.5,
    "flag": False,
    "nothing": None,
    "list": [1, [True], {"a": None}],
    "object": {"a": [1.5, "x"]},
}


def client_of(side: Side, **given: Any) -> Any:
    return side.gumloop("gum_test", user_id="user-1", **given)


def test_a_flow_runs_to_its_outputs(side: Side, mock_service: MockService) -> None:
    mock_service.settings.flow = FlowPlan(polls=3, outputs={"out": 1})
    begun = side.timing.clock()
    outputs = side.do(client_of(side).flows.run("flow-1", INPUTS))
    assert outputs == {"out": 1}
    assert side.timing.clock() - begun == 3
    start, *polls = mock_service.requests
    assert start.body == {
        "user_id": "user-1",
        "saved_item_id": "flow-1",
        "pipeline_inputs": [{"input_name": k, "value": v} for k, v in INPUTS.items()],
    }
    # JSON has kept the kinds of the values, too.
    for item in start.body["pipeline_inputs"]:
        assert type(item["value"]) is type(INPUTS[item["input_name"]])
    assert [list(poll.query) for poll in polls] == [["run_id", "user_id"]] * 4
    assert not any(entry.violations for entry in mock_service.requests)


def test_who_runs_it_and_where(awaited: bool) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"run_id": "r", "state": "DONE", "outputs": {"o": 1}})

    seen: list[httpx.Request] = []
    with Side.answering(answer, awaited=awaited) as side:
        client = side.gumloop(access_token="test-access-token")
        run = client.flows.run("f", {}, user_id="user-2", project_id="p")
        assert side.do(run) == {"o": 1}
        side.do(client_of(side).flows.run("f", {}, user_id="user-3", project_id=""))
    start, look, start_3, look_3 = seen
    body = {"user_id": "user-2", "saved_item_id": "f", "project_id": "p", "pipeline_inputs": []}
    assert json.loads(start.content) == body
    assert dict(look.url.params) == {"run_id": "r", "user_id": "user-2", "project_id": "p"}
    del body["project_id"]
    assert json.loads(start_3.content) == {**body, "user_id": "user-3"}
    assert dict(look_3.url.params) == {"run_id": "r", "user_id": "user-3"}


def test_somebody_has_to_run_it(side: Side, mock_service: MockService) -> None:
    client = side.gumloop(access_token="test-access-token")
    with pytest.raises(ConfigurationError, match=r"flows.run: pass user_id=\.\.\."):
        side.do(client.flows.run("f", {}))
    assert not mock_service.requests


@pytest.mark.parametrize(
    ("inputs", "text"),
    [
        ({"file": b"a secret"}, "inputs: 'file' is bytes, .* flows.upload_file"),
        ({"x": 1, "file": bytearray(b"a secret")}, "inputs: 'file' is bytearray"),
        ([("a", 1)], "inputs: expected values by the names"),
        (None, "inputs: expected values by the names"),
        ({"deep": [b"a secret"]}, "JSON does not have"),
        ({"x": float("nan")}, "NaN"),
        ({"x": {1}}, "JSON does not have"),
    ],
)
def test_inputs_that_cannot_be_sent_are_refused(
    inputs: Any, text: str, side: Side, mock_service: MockService
) -> None:
    for run in (client_of(side).flows.run, side.flows().run_flow):
        with pytest.raises(ConfigurationError, match=text) as caught:
            side.do(run("f", inputs))
        check_error(caught.value, "a secret")
    assert not mock_service.requests


@pytest.mark.parametrize(
    "bad",
    [
        {"poll_interval": -1},
        {"poll_interval": float("inf")},
        {"timeout": float("nan")},
        {"timeout": float("inf")},
    ],
)
def test_a_wait_that_makes_no_sense_is_refused(
    bad: dict[str, Any], side: Side, mock_service: MockService
) -> None:
    with pytest.raises(ConfigurationError, match="must be a number of seconds"):
        side.do(client_of(side).flows.run("f", {}, **bad))
    assert not mock_service.requests


def test_a_run_that_ends_badly(side: Side, mock_service: MockService) -> None:
    mock_service.settings.flow = FlowPlan(end="FAILED", log=("a private line",))
    with pytest.raises(FlowFailedError) as caught:
        side.do(client_of(side).flows.run("f", {}))
    check_error(caught.value, "a private line")
    number, run = len(caught.value.log), caught.value.run_id
    assert str(caught.value).endswith(f" (run {run}, state FAILED, {number} log lines)")
    assert "a private line" in caught.value.log


def test_a_wait_that_is_over(side: Side, mock_service: MockService) -> None:
    mock_service.settings.flow = FlowPlan(polls=99)
    begun = side.timing.clock()
    with pytest.raises(FlowTimeoutError):
        side.do(client_of(side).flows.run("f", {}, poll_interval=2, timeout=5))
    assert side.timing.clock() - begun == 5


@pytest.mark.parametrize("fault", [Fault(stall=-1), Fault(stall=0), Fault(connect="timeout")])
def test_a_look_that_hangs_does_not_outlive_the_wait(
    fault: Fault, side: Side, mock_service: MockService
) -> None:
    mock_service.plan(fault, operation="getAutomationRun")
    limits = Timeout(connect=None, first_byte=None, idle=None, total=60)
    begun = side.timing.clock()
    with pytest.raises(FlowTimeoutError):
        side.do(client_of(side, timeout=limits).flows.run("f", {}, timeout=5))
    assert side.timing.clock() - begun == 5


@pytest.mark.parametrize("fault", [Fault(stall=-1), Fault(stall=20, framing="close")])
@pytest.mark.parametrize("legacy", [True, False])
def test_a_look_that_stalls_on_the_wire_is_interrupted(
    fault: Fault, legacy: bool, mock_server: MockServer, awaited: bool
) -> None:
    """On the machine's own clock, with limits of a minute for each call."""
    mock_server.service.plan(fault, operation="getAutomationRun")
    base = mock_server.base_urls["https://api.gumloop.com/api/v1"]
    with Side(awaited=awaited) as side:
        given = {"base_url": base, "timeout": 60}
        run = side.flows(**given).run_flow if legacy else client_of(side, **given).flows.run
        begun = time.monotonic()
        with pytest.raises(FlowTimeoutError):
            side.do(run("f", {}, timeout=0.25))
        assert 0.25 <= time.monotonic() - begun < 5
    assert len(mock_server.service.calls("getAutomationRun")) == 1


def test_the_clients_own_limits_hold_for_each_look(side: Side, mock_service: MockService) -> None:
    mock_service.plan(Fault(stall=-1), operation="getAutomationRun")
    begun = side.timing.clock()
    client = client_of(side, timeout=4, max_retries=0)
    side.do(client.flows.run("f", {}, timeout=60))
    assert side.timing.clock() - begun == 4 + 1 + 1


def test_a_start_that_failed_is_not_tried_again(side: Side, mock_service: MockService) -> None:
    mock_service.plan(Fault(status=503), operation="startFlow")
    with pytest.raises(InternalServerError):
        side.do(client_of(side).flows.run("f", {}))
    assert len(mock_service.calls("startFlow")) == 1


@pytest.mark.parametrize("status", [408, 429, 500, 599])
def test_a_failure_that_may_pass_does_not_end_the_wait(
    status: int, side: Side, mock_service: MockService
) -> None:
    mock_service.settings.flow = FlowPlan(outputs={"out": 1})
    mock_service.plan(Fault(status=status), operation="getAutomationRun")
    assert side.do(client_of(side, max_retries=0).flows.run("f", {})) == {"out": 1}


def test_each_answer_lets_four_more_looks_fail() -> None:
    wait = FlowWait(1, None)
    for _ in range(2):
        for _ in range(4):
            wait.failed(APIConnectionError("lost"))
        wait.answered({"state": "RUNNING"})
    for _ in range(4):
        wait.failed(APIConnectionError("lost"))
    with pytest.raises(APIConnectionError):
        wait.failed(APIConnectionError("lost"))


@pytest.mark.parametrize(
    "error",
    [GumglooError("something else"), *(status_error("o", one, {}, b"") for one in (400, 409, 499))],
)
def test_an_error_that_does_not_pass_ends_the_wait(error: GumglooError) -> None:
    with pytest.raises(GumglooError) as caught:
        FlowWait(1, None).failed(error)
    assert caught.value is error


def test_a_long_state_is_not_told_in_full() -> None:
    wait = FlowWait(1, None)
    with pytest.warns(RuntimeWarning, match=f"state '{'x' * 40}'; still waiting"):
        assert wait.answered({"state": "x" * 99}) is None


def test_a_state_that_nobody_knows_is_told_at_the_callers_line(
    side: Side, mock_service: MockService
) -> None:
    async def run_here(client: Any) -> Any:
        return await client.flows.run("f", {}, timeout=5)

    mock_service.settings.flow = FlowPlan(polls=0, end="PONDERING")
    client = client_of(side)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with pytest.raises(FlowTimeoutError):
            side.do(run_here(client) if side.awaited else client.flows.run("f", {}, timeout=5))
    (warning,) = [one for one in caught if one.category is RuntimeWarning]
    assert warning.filename == __file__


def test_a_runner_bounds_a_look_by_what_is_left() -> None:
    runner = FlowRunner("u", None, Timeout(1, 2, 3, total=9), timing_of())
    assert runner.look("r").timeout is not None
    for left, total in ((5.0, 5.0), (20.0, 9.0)):
        assert runner.look("r", left).timeout == Timeout(1, 2, 3, total=total)


# Uploads


def bodies(call: Callable[[Any], Any], awaited: bool) -> Any:
    """What a call sends."""

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(json.loads(request.content))
        return httpx.Response(200, json={"success": True, "file_name": "n", "uploaded_files": []})

    seen: list[Any] = []
    with Side.answering(answer, awaited=awaited) as side:
        side.do(call(client_of(side).flows))
    (body,) = seen
    return body


@pytest.mark.parametrize("content", [b"\x00\xff", bytearray(b"\x00\xff"), "AP8="])
def test_a_file_is_bytes_or_base64_already(content: Any, awaited: bool) -> None:
    sent = bodies(
        lambda flows: flows.upload_file(file_name="n", file_content=content, user_id="u"), awaited
    )
    assert sent == {"file_name": "n", "file_content": "AP8=", "user_id": "u"}


@pytest.mark.parametrize(
    ("files", "want"),
    [
        (
            {"a": b"\x00\xff", "b": "AP8="},
            [
                {"file_name": "a", "file_content": "AP8="},
                {"file_name": "b", "file_content": "AP8="},
            ],
        ),
        (
            [{"file_name": "a", "file_content": b"\x00\xff"}],
            [{"file_name": "a", "file_content": "AP8="}],
        ),
        (({"file_name": "a"},), [{"file_name": "a"}]),
        (
            [FlowFileUpload(file_name="a", file_content="AP8=", additional_properties={"x": 1})],
            [{"file_name": "a", "file_content": "AP8=", "x": 1}],
        ),
        ([], []),
        ({}, []),
    ],
)
def test_files_are_too(files: Any, want: Any, awaited: bool) -> None:
    sent = bodies(lambda flows: flows.upload_files(files=files, user_id="u"), awaited)
    assert sent == {"files": want, "user_id": "u"}


def test_files_that_were_not_given_are_not_sent(awaited: bool) -> None:
    sent = bodies(lambda flows: flows.upload_files(project_id="p"), awaited)
    assert sent == {"project_id": "p"}


def test_what_comes_back_are_bytes(awaited: bool) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, headers={"content-type": "application/zip"}, content=b"PK")

    seen: list[httpx.Request] = []
    with Side.answering(answer, awaited=awaited) as side:
        flows = client_of(side).flows
        assert side.do(flows.download_files(file_names=["a"], run_id="r")) == b"PK"
        assert side.do(flows.download_file(file_name="a", run_id="r")) == b"PK"
    assert [request.headers["accept"] for request in seen] == ["*/*", "*/*"]
