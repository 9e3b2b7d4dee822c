"""Whose objects a call means, and who asks: every operation, against a table written by hand."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from gumgloo import ConfigurationError
from gumgloo._scope import Scope
from gumgloo_api.gumloop.operations.mcp import call_mcp_tools
from gumgloo_api.gumloop.operations.skills import create_skill
from gumgloo_api.support import Request
from tests.overrides._asked import Asked, Wire, asking
from tests.overrides._clients import check_error
from tests.overrides._scope_calls import CALLS, SCOPE, method_of
from tests.overrides._scope_table import TABLE, Row

HOSTS = {
    "api": "https://api.gumloop.com/api/v1/",
    "api-root": "https://api.gumloop.com/",
    "ws": "https://ws.gumloop.com/api/v1/",
    "ws-root": "https://ws.gumloop.com/",
}
OWN = {"user_id": "the-user", "team_id": "the-team"}
KEY: dict[str, Any] = {"api_key": "the-key", **OWN}
TOKEN: dict[str, Any] = {"access_token": "the-token", **OWN}


def ask(asked: Asked, settings: dict[str, Any], name: str, **more: Any) -> Wire:
    """Call an operation by its operationId."""
    place, arguments = CALLS[name]
    client = asked.side.gumloop(**settings)
    return asked.wire(lambda: method_of(client, place)(**{**arguments, **more}))


def check(wire: Wire, row: Row) -> None:
    assert wire.url.startswith(HOSTS[row.host])
    assert ("/api/v1/" in wire.url) == ("root" not in row.host)
    assert (wire.team, wire.user) == (row.team, row.user)
    for given in (wire.query, wire.body):
        assert given.get("team_id") in (None, "the-team")
        assert given.get("user_id") in (None, "the-user")
        assert "project_id" not in given
    assert "the-team" not in str(wire.headers.raw)


def test_every_operation_is_in_the_table() -> None:
    assert TABLE.keys() == CALLS.keys()
    assert len(TABLE) == 141


@pytest.mark.parametrize("name", TABLE)
def test_what_a_key_goes_with(name: str) -> None:
    row = TABLE[name]
    with asking() as asked:
        if row.key == "refused":
            place, arguments = CALLS[name]
            with pytest.raises(ConfigurationError, match="access_token") as caught:
                method_of(asked.side.gumloop(**KEY), place)(**arguments)
            check_error(caught.value, "the-key")
            assert not asked.requests
            return
        wire = ask(asked, KEY, name)
    check(wire, row)
    assert wire.headers.get("authorization") == (None if row.key == "-" else "Bearer the-key")
    assert wire.headers.get("x-auth-key") == ("the-user" if row.key == "owner" else None)


@pytest.mark.parametrize("name", TABLE)
def test_a_token_goes_alone(name: str) -> None:
    row = TABLE[name]
    with asking() as asked:
        wire = ask(asked, TOKEN, name)
    check(wire, row)
    assert wire.headers.get("authorization") == (None if row.key == "-" else "Bearer the-token")
    assert "x-auth-key" not in wire.headers
    assert "the-user" not in str(wire.headers.raw)


SAMPLE = (
    "startFlow",
    "getAgentStatus",
    "listAgents",
    "createAgent",
    "getEvaluationOptions",
    "getMcpServerPrompt",
    "createSkill",
    "createChatCompletion",
    "exportStatus",
    "setRoleCreditLimit",
    "downloadSkillSync",
    "getBrowserProfile",
    "createToken",
)


@pytest.mark.parametrize("name", SAMPLE)
def test_the_asynchronous_client_does_the_same(name: str) -> None:
    row = TABLE[name]
    with asking(awaited=True) as asked:
        for settings, owner in ((KEY, "the-user"), (TOKEN, None)):
            wire = ask(asked, settings, name)
            check(wire, row)
            assert wire.headers.get("x-auth-key") == (owner if row.key == "owner" else None)


def test_the_asynchronous_client_refuses_a_key_for_voice() -> None:
    with asking(awaited=True) as asked:
        place, arguments = CALLS["startVoiceSession"]
        client = asked.side.gumloop(**KEY)
        with pytest.raises(ConfigurationError, match="access_token"):
            asked.side.do(method_of(client, place)(**arguments))
        assert not asked.requests


#: Nothing can be done without a user; elsewhere the spec cannot say that one is needed.
NEEDED = [
    "startFlow",
    "killPipeline",
    "startAgent",
    *(name for name, row in TABLE.items() if row.key == "owner" and row.user != "-"),
]


@pytest.mark.parametrize("name", TABLE)
def test_a_client_of_nobody_adds_nothing(name: str) -> None:
    more = {"user_id": "u"} if name in NEEDED else {}
    with asking() as asked:
        wire = ask(asked, {"access_token": "t"}, name, **more)
    assert not {*wire.query, *wire.body} & {*SCOPE} - more.keys()


@pytest.mark.parametrize("name", NEEDED)
def test_a_client_of_nobody_says_what_is_missing(name: str) -> None:
    with asking() as asked, pytest.raises(ConfigurationError, match=r": pass user_id"):
        ask(asked, {"access_token": "t"}, name)
    assert not asked.requests


# What the caller gives


def test_a_team_of_the_call_replaces_the_clients_in_a_query() -> None:
    with asking() as asked:
        for name in ("listAgents", "createDecision", "getBrainSource", "deleteSkill"):
            wire = ask(asked, KEY, name, team_id="other")
            assert wire.query["team_id"] == "other"
            assert "team_id" not in wire.body


@pytest.mark.parametrize(
    "name", ["createAgent", "callMcpTools", "getMcpServerPrompt", "createSkill"]
)
def test_a_team_of_the_call_goes_into_the_body_and_the_query_keeps_the_clients(name: str) -> None:
    with asking() as asked:
        wire = ask(asked, KEY, name, team_id="other")
        assert (wire.query["team_id"], wire.body["team_id"]) == ("the-team", "other")
        wire = ask(asked, KEY, name, team_id_query="other")
        assert (wire.query["team_id"], wire.body["team_id"]) == ("other", "the-team")
        wire = ask(asked, KEY, name, extra_body={"team_id": "other"})
        assert (wire.query["team_id"], wire.body["team_id"]) == ("the-team", "other")


@pytest.mark.parametrize(
    "name", ["updateAgent", "createBrainSource", "importBrowserProfileCookies"]
)
def test_a_team_that_is_in_a_body_only_when_given(name: str) -> None:
    with asking() as asked:
        assert ask(asked, KEY, name).team == "query"
        wire = ask(asked, KEY, name, team_id="other")
        assert (wire.query["team_id"], wire.body["team_id"]) == ("the-team", "other")


def test_null_as_the_team_of_tool_calls_is_the_callers_word() -> None:
    with asking() as asked:
        wire = ask(asked, KEY, "callMcpTools", team_id=None)
    assert (wire.query["team_id"], wire.body["team_id"]) == ("the-team", None)


@pytest.mark.parametrize("name", [name for name, row in TABLE.items() if row.user != "-"])
def test_a_user_of_the_call_replaces_the_clients(name: str) -> None:
    with asking() as asked:
        wire = ask(asked, KEY, name, user_id="other")
    assert (wire.user, {**wire.query, **wire.body}["user_id"]) == (TABLE[name].user, "other")


LEGACY = [name for name, row in TABLE.items() if row.key == "alone"]


@pytest.mark.parametrize("name", LEGACY)
def test_a_project_stands_for_the_user(name: str) -> None:
    with asking() as asked:
        wire = ask(asked, KEY, name, project_id="p")
    # Starting a flow takes a user in any case.
    assert wire.user == ("body" if name == "startFlow" else "-")
    assert {**wire.query, **wire.body}["project_id"] == "p"


# Streams


STREAMS: dict[str, dict[str, Any]] = {
    "createChatCompletion": {},
    "createSession": {"input": "hello"},
    "sendMessage": {"input": "hello"},
    "retrieveSession": {"last_cursor": "c"},
}


@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_names_no_team(name: str) -> None:
    with asking() as asked:
        wire = ask(asked, KEY, name, **STREAMS[name], stream=True)
        assert wire.url.startswith(HOSTS["ws"])
        assert (wire.team, wire.user) == ("-", "-")
        assert wire.headers["x-auth-key"] == "the-user"
        other = ask(
            asked, KEY, name, **STREAMS[name], stream=True, extra_query={"team_id": "other"}
        )
    # What the caller insists on goes out all the same.
    assert other.query["team_id"] == "other"


# What is the caller's own


@pytest.mark.parametrize("kind", ["json", "parts"])
def test_a_request_is_not_touched(kind: str) -> None:
    operation = {"json": call_mcp_tools, "parts": create_skill}[kind].OPERATION
    asked = Request("/x", json={"a": 1}) if kind == "json" else Request("/x", parts=[])
    before = copy.deepcopy(asked)
    made = Scope({"team_id": "t"}).applied(operation, asked)
    assert asked == before
    assert made.query == [("team_id", "t")]
    assert made.json == {"a": 1, "team_id": "t"} if kind == "json" else made.parts
    # A later page, for example, is told anew, and no more than once.
    assert Scope({"team_id": "u"}).applied(operation, made) == made


def test_what_the_caller_gave_is_not_touched() -> None:
    calls = [{"server_id": "s", "tool_name": "t"}]
    extra = {"x": 1}
    with asking() as asked:
        ask(asked, KEY, "callMcpTools", calls=calls, extra_body=extra)
    assert (calls, extra) == ([{"server_id": "s", "tool_name": "t"}], {"x": 1})


def test_a_key_may_be_a_function(awaited: bool) -> None:
    with asking(awaited=awaited) as asked:
        settings = {**KEY, "api_key": lambda: "made"}
        assert ask(asked, settings, "listAgents").headers["x-auth-key"] == "the-user"
        legacy = ask(asked, settings, "listWorkbooks")
        assert legacy.headers["authorization"] == "Bearer made"
        assert "x-auth-key" not in legacy.headers
