"""What a live run may ask, and with what: only what reads, with ids from earlier answers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from gumgloo.contract.live import _in_turn
from gumgloo.contract.showing import Showing
from gumgloo.contract.steps import Ask, Known, choose_model, readable
from gumgloo.contract.tools import Tools
from gumgloo.mock.spec import Spec, compile_spec
from tests.traffic.lab import SERVER, document


def test_only_what_reads_is_read(mock_specs: dict[str, Spec]) -> None:
    every = [one for spec in mock_specs.values() for one in spec.operations]
    found = list(readable(every))
    assert {one.method for one in found} == {"GET"}
    names = {one.id for one in found}
    assert "authorizeClient" not in names
    assert len(found) == len({one.name for one in found}) > 50


def _lists(**changes: Any) -> dict[str, Any]:
    """The lab with a list of its things."""
    given = document({"type": "object"})
    content: Any = {"application/json": {"schema": {}}}
    answer = {"description": "Things.", "content": content}
    listing = {"operationId": "listThings", "responses": {"200": answer}}
    given["paths"]["/things"]["get"] = {**listing, **changes}
    return given


NO_JSON = {"200": {"description": "A file.", "content": {"text/csv": {"schema": {}}}}}
ERROR = {"description": "Not.", "content": {"application/json": {"schema": {}}}}


@pytest.mark.parametrize(
    ("changes", "read"),
    [
        ({}, True),
        ({"x-idempotent": True}, True),
        ({"x-idempotent": False}, False),
        ({"responses": NO_JSON}, False),
        ({"responses": {**NO_JSON, "404": ERROR}}, False),
    ],
)
def test_what_acts_or_gives_no_json_is_not_read(changes: Any, read: bool) -> None:
    spec = compile_spec("lab", _lists(**changes))
    assert ("listThings" in {one.id for one in readable(spec.operations)}) is read


def test_of_what_may_be_streamed_the_plain_one_is_read() -> None:
    stream = {"query": {"stream": True}, "done": ["x"], "server": "https://stream.example/v1"}
    spec = compile_spec("lab", _lists(**{"x-stream": stream}))
    servers = [one.server for one in readable(spec.operations) if one.id == "listThings"]
    assert servers == [SERVER]


def test_what_an_answer_makes_possible_is_asked_after_it() -> None:
    spec = compile_spec("lab", _lists())
    operations, known = _known(spec)
    asked: list[str] = []
    for ask in _in_turn([operations["getThing"], operations["listThings"]], known):
        asked.append(ask.operation.id)
        known.learn(ask, 200, [{"id": "a"}] if ask.operation.id == "listThings" else {})
    assert asked == ["listThings", "getThing"]


def test_a_link_to_what_the_spec_does_not_have_is_passed_over() -> None:
    given = _lists()
    link = {"operationId": "nothing", "parameters": {"x": "$response.body#/id"}}
    given["paths"]["/things"]["get"]["responses"]["200"]["links"] = {"Nothing": link}
    operations, known = _known(compile_spec("lab", given))
    known.learn(Ask(operations["listThings"], "/things", (), {}), 200, {"id": "x"})
    assert known.fill(operations["getThing"]) == "thing_id"


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"data": [{"id": "big"}, {"id": "x-haiku"}, {"id": "y-mini"}]}, "y-mini"),
        ({"data": [{"id": "big"}, {"id": "mini", "is_deprecated": True}]}, "big"),
        ({"groups": [{"options": [{"value": "a"}, {"value": "b"}]}]}, "a"),
        ({"data": [{"id": ""}, {"id": 7}, "text"]}, None),
    ],
)
def test_the_model_that_costs_least(answer: Any, expected: str | None) -> None:
    assert choose_model([answer]) == expected
    assert choose_model([]) is None


def _known(spec: Spec) -> tuple[dict[str, Any], Known]:
    operations = {one.id: one for one in spec.operations if one.streams is not True}
    return operations, Known(spec.operations, Tools(spec, Showing()), {})


def test_a_link_counts_whole_or_not_at_all(mock_specs: dict[str, Spec]) -> None:
    operations, known = _known(mock_specs["gumloop"])
    listing = operations["listAgentTriggers"]
    assert known.fill(listing) == "agent_id"
    asked = Ask(listing, "/agents/a%2Fb/triggers", (), {"agent_id": "a/b"})
    known.learn(asked, 200, {"triggers": []})
    assert known.fill(operations["retrieveAgentTrigger"]) == "agent_id"
    known.learn(asked, 200, {"triggers": [{"id": 7}, {"id": 8}]})
    filled = known.fill(operations["retrieveAgentTrigger"])
    assert isinstance(filled, Ask)
    assert filled.path == "/agents/a%2Fb/triggers/7"
    assert filled.values == {"agent_id": "a/b", "trigger_id": "7"}
    # The first that was known stays, so that what belongs together stays together.
    known.learn(asked, 200, {"triggers": [{"id": 9}]})
    assert known.fill(operations["retrieveAgentTrigger"]) == filled


def test_an_id_of_another_thing_of_that_name_is_not_taken(mock_specs: dict[str, Spec]) -> None:
    operations, known = _known(mock_specs["gumloop"])
    listing = operations["listOrganizationEvaluations"]
    known.learn(Ask(listing, "/evaluations", (), {}), 200, {"evaluations": [{"id": "e"}]})
    assert isinstance(known.fill(operations["getOrganizationEvaluation"]), Ask)
    assert known.fill(operations["retrieveEvaluation"]) == "agent_id"
    listing = operations["listAgents"]
    known.learn(Ask(listing, "/agents", (), {}), 200, {"agents": [{"id": "a"}]})
    assert known.fill(operations["retrieveEvaluation"]) == "evaluation_id"


@pytest.mark.parametrize("first", [{"name": "x", "thing_id": "a/b", "id": "c"}, {"id": "a/b"}])
def test_a_list_gives_the_id_of_its_things_without_a_link(first: dict[str, str]) -> None:
    given = _lists()
    header = {"name": "X-Trace", "in": "header", "schema": {"type": "string"}}
    given["paths"]["/things/{thing_id}"]["parameters"].insert(0, header)
    operations, known = _known(compile_spec("lab", given))
    known.learn(Ask(operations["listThings"], "/things", (), {}), 200, [first, {"id": "d"}])
    filled = known.fill(operations["getThing"])
    assert isinstance(filled, Ask)
    assert filled.path == "/things/a%2Fb"


NOTHING: list[Any] = [None, 7, [], {}, {"a": [], "b": []}, {"organizations": ["x"]}, [7],
           ["x", {"id": "o"}], [{"id": True}], [{"id": None}]]  # fmt: skip


@pytest.mark.parametrize("value", NOTHING)
def test_an_answer_without_things_teaches_nothing(mock_specs: dict[str, Spec], value: Any) -> None:
    operations, known = _known(mock_specs["gumloop"])
    known.learn(Ask(operations["listOrganizations"], "/organizations", (), {}), 200, value)
    assert known.fill(operations["listRoleCreditLimits"]) == "organization_id"


def test_a_query_is_filled_from_what_a_link_or_a_list_gave(mock_specs: dict[str, Spec]) -> None:
    operations, known = _known(mock_specs["gumloop"])
    items = {"organizations": [{"id": "org-1", "name": True}]}
    known.learn(Ask(operations["listOrganizations"], "/organizations", (), {}), 200, items)
    filled = known.fill(operations["listOrganizationEvaluations"])
    assert isinstance(filled, Ask)
    assert filled.query == (("organization_id", "org-1"),)
    listing = operations["listMcpServerResources"]
    asked = Ask(listing, "/mcp/servers/s/resources", (), {"server_id": "s"})
    known.learn(asked, 200, {"resources": [{"uri": "file:///a"}]})
    filled = known.fill(operations["readMcpServerResource"])
    assert isinstance(filled, Ask)
    assert filled.query == (("uri", "file:///a"),)
    known.learn(asked, 200, {"resources": "none"})
    known.learn(asked, 200, {"resources": 7})


def test_what_a_query_had_goes_on(mock_specs: dict[str, Spec]) -> None:
    operations, known = _known(mock_specs["gumloop"])
    listing = operations["listRoleCreditLimits"]
    asked = Ask(listing, "/x", (("user_id", "u"),), {"organization_id": "o"})
    known.learn(asked, 200, {"roles": [{"role_id": "r"}]})
    filled = known.fill(operations["getRoleCreditLimit"])
    assert isinstance(filled, Ask)
    assert filled.path == "/organizations/o/roles/r/credit-limit"
    assert filled.query == (("user_id", "u"),)


def test_a_header_that_is_needed_is_never_made_up() -> None:
    given = document({"type": "object"})
    header = {"name": "X-Trace", "in": "header", "required": True, "schema": {"type": "string"}}
    given["paths"]["/things/{thing_id}"]["get"]["parameters"] = [header]
    spec = compile_spec("lab", given)
    known = Known(spec.operations, Tools(spec, Showing()), {"X-Trace": "x", "thing_id": "a"})
    getting = next(one for one in spec.operations if one.id == "getThing")
    known.learn(Ask(getting, "/things", (), {}), 200, {})
    assert known.fill(getting) == "thing_id"
    getting = replace(getting, parameters=getting.parameters[1:])
    assert known.fill(getting) == "X-Trace"
