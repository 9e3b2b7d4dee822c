"""Contract 3, what only the public clients do: other addresses, a team, the legacy flow client.

Guarantees: every operation at a mock's address and with a team; both flow clients send what the
spec says of the two operations they use.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo import AsyncGumloopClient, Gloo, Gumloop, GumloopClient
from tests.contract._drive import Client
from tests.contract._judge import Arguments, unauthorised, unlike
from tests.contract._ledger import Tally
from tests.contract._names import keywords
from tests.contract._samples import sample
from tests.contract._spec import Op, operations
from tests.contract._wire import Answer, Recorder, Wire

CONTRACT = "3 out"
OPERATIONS = operations()
ORIGIN = "http://127.0.0.1:4010/"


def _mounted(url: str) -> str:
    return ORIGIN + url.removeprefix("https://")


def _elsewhere(recorder: Recorder) -> Any:
    http = httpx.Client(transport=recorder, trust_env=False)
    base = _mounted("https://api.gumloop.com/api/v1")
    return Gumloop(access_token="t", base_url=base, http_client=http, max_retries=0)


def _elsewhere_gloo(recorder: Recorder) -> Any:
    http = httpx.Client(transport=recorder, trust_env=False)
    base = _mounted("https://platform.ai.gloo.com")
    return Gloo(api_key="k", base_url=base, http_client=http, max_retries=0)


def _team(recorder: Recorder) -> Any:
    http = httpx.Client(transport=recorder, trust_env=False)
    return Gumloop(access_token="t", team_id="team 1", http_client=http, max_retries=0)


MOUNTED = {
    "gumloop": Client("Gumloop at a mock", "gumloop", "oauth", _elsewhere, awaited=False),
    "gloo": Client("Gloo at a mock", "gloo", "bearer", _elsewhere_gloo, awaited=False),
}
TEAM = Client("Gumloop for a team", "gumloop", "oauth", _team, awaited=False)


@pytest.mark.parametrize("name", OPERATIONS)
def test_another_address_is_used_for_every_operation(
    name: str, tally: Tally, runner: asyncio.Runner
) -> None:
    op = OPERATIONS[name]
    asked = sample(op)
    (wire,), _ = MOUNTED[op.service].send(op, keywords(op, asked), runner)
    base = _mounted(op.server_of(asked.query, asked.body))
    assert unlike(op, wire, asked, base) == []
    tally.add(CONTRACT, name, way="sync")


@pytest.mark.parametrize("name", [n for n, op in OPERATIONS.items() if op.service == "gumloop"])
def test_the_team_goes_where_the_spec_has_it(
    name: str, tally: Tally, runner: asyncio.Runner
) -> None:
    op = OPERATIONS[name]
    takes = any(one["name"] == "team_id" for one in op.at("query"))
    scoped = "team_id" in op.node.get("x-scope", ())
    asked = sample(op)
    if op.server_of(asked.query, asked.body) != op.server:
        # The streaming host knows no team.
        takes = False
        asked.query.pop("team_id", None)
    (wire,), _ = TEAM.send(op, keywords(op, asked), runner)
    # What the caller gives wins over the client's.
    in_body = {"team_id": "team 1"} if scoped and "team_id" not in (asked.body or {}) else {}
    wanted = replace(asked, body=asked.body | in_body) if in_body else asked
    assert unlike(op, wire, wanted) == []
    asked.query.pop("team_id", None)
    (wire,), _ = TEAM.send(op, keywords(op, asked), runner)
    wanted.query.pop("team_id", None)
    wanted.query |= {"team_id": "team 1"} if takes else {}
    assert unlike(op, wire, wanted) == []
    tally.add(CONTRACT, name, 2, way="sync")


def _flow(wire: Wire) -> Answer:
    done = {"run_id": "run-1", "state": "DONE", "outputs": {"out": 1}}
    return Answer(200, json.dumps(done).encode())


def _run_waiting(recorder: Recorder, flow: str, inputs: dict[str, Any], **more: Any) -> Any:
    http = httpx.Client(transport=recorder, trust_env=False)
    with pytest.warns(DeprecationWarning):
        client = GumloopClient("key", "user", http_client=http, **more)
    return client.run_flow(flow, inputs)


def _run_awaited(recorder: Recorder, flow: str, inputs: dict[str, Any], **more: Any) -> Any:
    http = httpx.AsyncClient(transport=recorder, trust_env=False)
    with pytest.warns(DeprecationWarning):
        client = AsyncGumloopClient("key", "user", http_client=http, **more)
    return asyncio.run(client.run_flow(flow, inputs))


JSON_VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


FLOWS = st.fixed_dictionaries(
    {
        "flow": st.text(min_size=1),
        "inputs": st.dictionaries(st.text(), JSON_VALUES, max_size=3),
        "project": st.none() | st.text(min_size=1),
    }
)
RUNS = (_run_waiting, _run_awaited)


def check(
    run: Callable[..., Any], tally: Tally, flow: str, inputs: dict[str, Any], project: str | None
) -> None:
    """Judge what a flow client sends of one flow; tests/fuzz draws more of them."""
    way = "async" if run is _run_awaited else "sync"
    recorder = Recorder(_flow)
    assert run(recorder, flow, inputs, project_id=project) == {"out": 1}
    start, look = recorder.take()
    team = {} if project is None else {"project_id": project}
    named = [{"input_name": key, "value": value} for key, value in inputs.items()]
    body = {"user_id": "user", "saved_item_id": flow, "pipeline_inputs": named, **team}
    _check(OPERATIONS["gumloop.startFlow"], start, Arguments(body=body), tally, way)
    query = {"run_id": "run-1", "user_id": "user", **team}
    _check(OPERATIONS["gumloop.getAutomationRun"], look, Arguments(query=query), tally, way)


@pytest.mark.parametrize("run", RUNS)
@given(asked=FLOWS)
def test_the_flow_clients_send_what_the_spec_says(
    run: Callable[..., Any], tally: Tally, asked: dict[str, Any]
) -> None:
    check(run, tally, **asked)


def _check(op: Op, wire: Wire, asked: Arguments, tally: Tally, way: str) -> None:
    assert unlike(op, wire, asked) == []
    assert unauthorised(op, wire, frozenset({"apiKey"})) == []
    tally.add(CONTRACT, op.name, way=way)
