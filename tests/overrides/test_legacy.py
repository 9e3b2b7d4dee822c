"""The client of saved flows: what it sends, how it waits, and how its wait ends."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from typing import Any

import httpx
import pytest

from gumgloo import (
    APIConnectionError,
    APITimeoutError,
    AsyncGumloopClient,
    ConfigurationError,
    FlowFailedError,
    FlowTimeoutError,
    GumloopClient,
    InternalServerError,
    NotFoundError,
    Timeout,
)
from gumgloo.gumloop._flow import FlowWait
from gumgloo.mock import Fault, FlowPlan, MockServer, MockService
from tests.overrides._clients import Side, check_error

INPUTS = {"recipient": "a@example.com", "count": 3, "nested": {"a": [None]}}


def test_construction_warns_at_the_callers_line() -> None:
    for kind, text in (
        (GumloopClient, "use Gumloop for"),
        (AsyncGumloopClient, "AsyncGumloop for"),
    ):
        with pytest.warns(DeprecationWarning, match=text) as caught:
            line = inspect.stack()[0].lineno + 1
            kind("gum_test", "user-1")
        (warning,) = caught
        assert (warning.filename, warning.lineno) == (__file__, line)
        assert f"{kind.__name__} is the client of saved flows only" in str(warning.message)


def _told(client: Any, awaited: bool) -> None:
    with pytest.raises(InternalServerError):
        asyncio.run(client.get_run_status("r")) if awaited else client.get_run_status("r")


@pytest.mark.parametrize("awaited", [False, True])
def test_a_call_has_thirty_seconds_a_phase_and_three_attempts(awaited: bool) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(503, headers={"retry-after": "0.001"}, json={"error": "busy"})

    transport = httpx.MockTransport(answer)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        client: Any
        if awaited:
            client = AsyncGumloopClient(
                "k", "u", http_client=httpx.AsyncClient(transport=transport)
            )
        else:
            client = GumloopClient("k", "u", http_client=httpx.Client(transport=transport))
    _told(client, awaited)
    assert len(seen) == 3
    # Connecting has its own, shorter limit.
    phases = seen[0].extensions["timeout"]
    assert (phases["read"], phases["write"]) == (30.0, 30.0)


def test_a_flow_is_asked_about_each_second_by_default(
    side: Side, mock_service: MockService
) -> None:
    mock_service.settings.flow = FlowPlan(polls=3)
    begun = side.timing.clock()
    side.do(side.flows().run_flow("flow-1", {}))
    assert side.timing.clock() - begun == 3


def test_a_flow_runs_to_its_outputs(side: Side, mock_service: MockService) -> None:
    mock_service.settings.flow = FlowPlan(polls=3, outputs={"out": 1})
    begun = side.timing.clock()
    outputs = side.do(side.flows().run_flow(flow_id="flow-1", inputs=INPUTS))
    assert outputs == {"out": 1}
    # The first look is at once, then one each second.
    assert side.timing.clock() - begun == 3
    start, *polls = mock_service.requests
    assert start.body == {
        "user_id": "user-1",
        "saved_item_id": "flow-1",
        "pipeline_inputs": [{"input_name": k, "value": v} for k, v in INPUTS.items()],
    }
    assert len(polls) == 4
    assert all(list(poll.query) == ["run_id", "user_id"] for poll in polls)
    assert not any(entry.violations for entry in mock_service.requests)


def test_what_goes_out_besides(
    side: Side, mock_service: MockService, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The user is the client's own, in body and query; nothing of the environment gets in."""
    monkeypatch.setenv("GUMLOOP_USER_ID", "somebody-else")
    monkeypatch.setenv("GUMLOOP_TEAM_ID", "another-team")
    monkeypatch.setenv("GUMLOOP_ACCESS_TOKEN", "another-token")
    monkeypatch.setenv("TRACEPARENT", "00-1-2-01")
    client = side.flows("gum_test", "user-1", "project-1")
    side.do(client.run_flow("flow-1", {}, poll_interval=0))
    start, *polls = mock_service.requests
    assert start.body == {
        "user_id": "user-1",
        "saved_item_id": "flow-1",
        "project_id": "project-1",
        "pipeline_inputs": [],
    }
    for entry in (start, *polls):
        assert "x-auth-key" not in entry.headers
        assert "traceparent" not in entry.headers
        assert entry.status == 200
    assert polls[0].query["project_id"] == ["project-1"]


def test_the_status_of_a_run(side: Side, mock_service: MockService) -> None:
    client = side.flows()
    side.do(client.run_flow("flow-1", {"a": 1}, poll_interval=0))
    (run_id,) = mock_service.calls("getAutomationRun")[0].query["run_id"]
    status = side.do(client.get_run_status(run_id))
    assert (status["run_id"], status["state"]) == (run_id, "DONE")
    assert status["log"]


@pytest.mark.parametrize(
    ("end", "text"),
    [
        ("FAILED", "Flow execution failed"),
        ("TERMINATED", "Flow execution was terminated"),
    ],
)
def test_a_run_that_ends_badly(end: str, text: str, side: Side, mock_service: MockService) -> None:
    mock_service.settings.flow = FlowPlan(end=end, log=("a line that may hold a secret",))
    with pytest.raises(FlowFailedError, match=text) as caught:
        side.do(side.flows().run_flow("flow-1", {}))
    check_error(caught.value, "a line that may")
    assert isinstance(caught.value, RuntimeError)
    assert caught.value.state == end
    assert "a line that may hold a secret" in caught.value.log


def test_a_wait_that_is_over(side: Side, mock_service: MockService) -> None:
    mock_service.settings.flow = FlowPlan(polls=99)
    begun = side.timing.clock()
    with pytest.raises(FlowTimeoutError, match="Flow execution timed out") as caught:
        side.do(side.flows().run_flow("flow-1", {}, poll_interval=2, timeout=5))
    check_error(caught.value)
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.state == "RUNNING"
    assert side.timing.clock() - begun == 5
    assert len(mock_service.calls("getAutomationRun")) == 3


def test_no_time_at_all_ends_the_wait_before_the_first_look(
    side: Side, mock_service: MockService
) -> None:
    with pytest.raises(FlowTimeoutError) as caught:
        side.do(side.flows().run_flow("flow-1", {}, timeout=0))
    assert caught.value.state is None
    assert not mock_service.calls("getAutomationRun")


@pytest.mark.parametrize("fault", [Fault(stall=-1), Fault(stall=0), Fault(connect="timeout")])
def test_a_look_that_hangs_does_not_outlive_the_wait(
    fault: Fault, side: Side, mock_service: MockService
) -> None:
    mock_service.plan(fault, operation="getAutomationRun")
    begun = side.timing.clock()
    limits = Timeout(connect=None, first_byte=None, idle=None, total=60)
    with pytest.raises(FlowTimeoutError):
        side.do(side.flows(timeout=limits).run_flow("flow-1", {}, timeout=5))
    assert side.timing.clock() - begun == 5


def test_the_clients_own_deadline_holds_for_each_look(
    side: Side, mock_service: MockService
) -> None:
    mock_service.plan(Fault(stall=-1), operation="getAutomationRun")
    limits = Timeout(connect=3, first_byte=None, idle=None, total=4)
    begun = side.timing.clock()
    side.do(side.flows(timeout=limits).run_flow("flow-1", {}, timeout=60))
    # Four for the look that hangs; it counted, so that two more see the end.
    assert side.timing.clock() - begun == 4 + 1 + 1


@pytest.mark.parametrize("fault", [Fault(status=503), Fault(status=429), Fault(connect="refused")])
def test_a_few_failed_looks_do_not_end_the_wait(
    fault: Fault, side: Side, mock_service: MockService
) -> None:
    mock_service.settings.flow = FlowPlan(polls=2, outputs={"out": 1})
    # Twice four in a row, one good look between.
    mock_service.plan(fault, operation="getAutomationRun", call=1, times=4)
    mock_service.plan(fault, operation="getAutomationRun", call=6, times=4)
    client = side.flows(max_retries=0)
    assert side.do(client.run_flow("flow-1", {})) == {"out": 1}


@pytest.mark.parametrize(
    ("fault", "kind"),
    [(Fault(status=503), InternalServerError), (Fault(connect="refused"), APIConnectionError)],
)
def test_five_failed_looks_in_a_row_do(
    fault: Fault, kind: type[Exception], side: Side, mock_service: MockService
) -> None:
    mock_service.plan(fault, operation="getAutomationRun", times=5)
    with pytest.raises(kind) as caught:
        side.do(side.flows(max_retries=0).run_flow("flow-1", {}))
    check_error(caught.value)
    assert len(mock_service.calls("getAutomationRun")) == 5


def test_a_failure_that_will_not_pass_ends_the_wait_at_once(
    side: Side, mock_service: MockService
) -> None:
    mock_service.plan(Fault(status=404), operation="getAutomationRun")
    with pytest.raises(NotFoundError):
        side.do(side.flows().run_flow("flow-1", {}))


def test_a_flow_that_could_not_be_started_is_not_started_twice(
    side: Side, mock_service: MockService
) -> None:
    mock_service.plan(Fault(status=503), operation="startFlow")
    with pytest.raises(InternalServerError):
        side.do(side.flows().run_flow("flow-1", {}))
    mock_service.plan(Fault(stall=-1), operation="startFlow")
    with pytest.raises(APITimeoutError):
        side.do(side.flows().run_flow("flow-1", {}))
    assert len(mock_service.calls("startFlow")) == 2


def test_a_state_that_nobody_knows_is_told_once_at_the_callers_line(
    side: Side, mock_service: MockService
) -> None:
    mock_service.settings.flow = FlowPlan(polls=0, end="PONDERING")
    client = side.flows()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with pytest.raises(FlowTimeoutError) as late:
            side.do(run_here(client) if side.awaited else client.run_flow("f", {}, timeout=5))
    assert late.value.state == "PONDERING"
    (warning,) = [one for one in caught if one.category is RuntimeWarning]
    assert "unknown state 'PONDERING'" in str(warning.message)
    assert warning.filename == __file__


async def run_here(client: AsyncGumloopClient) -> dict[str, Any]:
    return await client.run_flow("f", {}, timeout=5)


def test_a_run_without_outputs_or_log_gives_empty_ones() -> None:
    wait = FlowWait(1, None)
    assert wait.begin("r", 0) is None
    assert wait.answered({"state": "DONE", "outputs": None}) == {}
    with pytest.raises(FlowFailedError) as caught:
        wait.answered({"state": "FAILED", "log": "no list"})
    assert caught.value.log == []


@pytest.mark.parametrize(
    "arguments",
    [
        {"poll_interval": -1},
        {"poll_interval": "1"},
        {"poll_interval": float("inf")},
        {"poll_interval": None},
        {"timeout": -0.1},
        {"timeout": float("nan")},
        {"timeout": "5"},
    ],
)
def test_a_wait_that_makes_no_sense_is_refused_before_the_flow_starts(
    arguments: dict[str, Any], side: Side, mock_service: MockService
) -> None:
    with pytest.raises(ConfigurationError, match="must be a number of seconds"):
        side.do(side.flows().run_flow("flow-1", {}, **arguments))
    assert not mock_service.requests


@pytest.mark.parametrize("given", [("", "u"), ("k", ""), (None, "u"), ("k", None), ("k\n", "u")])
def test_key_and_user_are_both_needed(given: Any, awaited: bool) -> None:
    with Side(awaited=awaited) as side, pytest.raises(ConfigurationError):
        side.flows(*given)


def test_the_address_may_be_assigned(
    mock_server: MockServer, awaited: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Side(awaited=awaited) as side:
        client = side.flows(max_retries=0)
        assert client.base_url == "https://api.gumloop.com/api/v1"
        client.base_url = mock_server.base_urls[client.base_url] + "/"
        assert side.do(client.run_flow("flow-1", {}, poll_interval=0)) is not None
        with pytest.raises(ConfigurationError, match="base_url"):
            client.base_url = "nowhere"
        assert client.base_url.startswith(mock_server.url)
        monkeypatch.setenv("GUMLOOP_BASE_URL", "http://a.example/v1")
        assert side.flows().base_url == "http://a.example/v1"
        assert side.flows(base_url="http://b.example").base_url == "http://b.example"


def test_the_key_may_be_assigned(side: Side, mock_service: MockService) -> None:
    client = side.flows("gum_other", "user-1")
    client.api_key = "gum_test"
    side.do(client.run_flow("flow-1", {}, poll_interval=0))
    assert mock_service.requests[0].status == 200


def test_a_client_shows_its_user_and_nothing_else(awaited: bool) -> None:
    with Side(awaited=awaited) as side:
        name = "AsyncGumloopClient" if awaited else "GumloopClient"
        assert repr(side.flows("gum_test", "u")) == f"{name}(user_id='u')"


def test_the_block_of_a_client_closes_it(mock_service: MockService) -> None:
    with Side.over(mock_service, awaited=False) as side, side.flows() as client:
        client.run_flow("flow-1", {}, poll_interval=0)
    with pytest.raises(ConfigurationError, match="closed"):
        client.get_run_status("r")

    async def run(client: Any) -> None:
        async with client as same:
            assert same is client
            await client.run_flow("flow-1", {}, poll_interval=0)
        with pytest.raises(ConfigurationError, match="closed"):
            await client.get_run_status("r")

    with Side.over(mock_service, awaited=True) as side:
        side.do(run(side.flows()))
