"""`client.agents`: the shorter methods of the official client, and what they send."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from gumgloo_api.gumloop.models import KnowledgeSourceScope
from gumgloo_api.support import UNSET
from tests.overrides._asked import Asked, asking
from tests.overrides._clients import Side

SETTINGS = {"access_token": "the-token", "team_id": "the-team"}


@pytest.fixture
def asked(awaited: bool) -> Iterator[Asked]:
    with asking(awaited=awaited) as one:
        yield one


@pytest.fixture
def agents(asked: Asked) -> Any:
    return asked.side.gumloop(**SETTINGS).agents


# Skills


@pytest.mark.parametrize("word", ["attach", "detach"])
@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("s1", ["s1"]),
        (["s1", "s2"], ["s1", "s2"]),
        (("s2", "s1", "s2"), ["s2", "s1"]),
        ([], []),
        ([f"s{n % 100}" for n in range(300)], [f"s{n}" for n in range(100)]),
        (dict.fromkeys(["s1"]).keys(), ["s1"]),
    ],
)
def test_skills_are_attached_and_detached_by_one_list(
    word: str, given: Any, sent: list[str], asked: Asked, agents: Any
) -> None:
    wire = asked.wire(lambda: getattr(agents, f"{word}_skills")("a/b", given))
    assert wire.url == "https://api.gumloop.com/api/v1/agents/a%2Fb/skills?team_id=the-team"
    assert wire.body == {word: sent}


def test_too_many_skills_are_refused(asked: Asked, agents: Any) -> None:
    many = [f"s{n}" for n in range(101)]
    for method in (agents.attach_skills, agents.detach_skills):
        text = asked.refusal(lambda method=method: method("a", many))
        assert text == "skill_ids: at most 100 at once, got 101"
    assert "got int" in asked.refusal(lambda: agents.attach_skills("a", 5))
    assert "skill_ids[1]" in asked.refusal(lambda: agents.attach_skills("a", ["s", None]))


def test_the_other_arguments_of_skills_go_along(asked: Asked, agents: Any) -> None:
    for method in (agents.attach_skills, agents.detach_skills):
        wire = asked.wire(
            lambda method=method: method(
                "a",
                "s",
                team_id="other",
                extra_headers={"x-a": "1"},
                extra_query={"q": 2},
                timeout=3,
            )
        )
        assert (wire.query, wire.headers["x-a"]) == ({"team_id": "other", "q": "2"}, "1")


def test_the_skills_of_an_agent_are_those_of_the_list(asked: Asked, agents: Any) -> None:
    more = {
        "search_query": "q",
        "sort_order": "newest",
        "page_size": 5,
        "cursor": "c",
        "creator_user_id": "u",
        "related_server_id": "s",
        "unused": "1",
    }
    wire = asked.wire(lambda: agents.list_skills("a", **more, extra_query={"z": "y"}))
    assert wire.url.startswith("https://api.gumloop.com/api/v1/skills?")
    words = {name: str(value) for name, value in more.items()}
    assert wire.query == {"agent_id": "a", "team_id": "the-team", "z": "y", **words}


# What is attached with a configuration


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({}, None),
        ({"body": None}, None),
        ({"body": {}}, {}),
        ({"body": {"a": 1}}, {"a": 1}),
        ({"approval_mode": "all"}, {"approval_mode": "all"}),
        ({"approval_mode": "all", "other": None}, {"approval_mode": "all"}),
        ({"body": {"a": 1, "b": 2}, "b": 3}, {"a": 1, "b": 3}),
        ({"body": UNSET, "b": 3}, {"b": 3}),
    ],
)
def test_a_server_is_attached_with_words_or_an_object(
    given: dict[str, Any], sent: dict[str, Any] | None, asked: Asked, agents: Any
) -> None:
    wire = asked.wire(lambda: agents.attach_mcp_server("a", "s", **given))
    assert wire.url.endswith("/agents/a/mcp-servers/s?team_id=the-team")
    # No body is none at all, and an empty one is one.
    assert (wire.body if wire.kind else None) == sent


def test_a_given_body_is_not_touched(asked: Asked, agents: Any) -> None:
    body = {"a": 1}
    asked.wire(lambda: agents.attach_mcp_server("a", "s", body=body, b=2))
    assert body == {"a": 1}


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({}, None),
        ({"config": None}, None),
        ({"config": {"mode": "denylist"}}, {"mode": "denylist"}),
        ({"config": KnowledgeSourceScope(mode="include_only")}, {"mode": "include_only"}),
    ],
)
def test_a_knowledge_source_always_has_a_config(
    given: dict[str, Any], sent: Any, asked: Asked, agents: Any
) -> None:
    wire = asked.wire(lambda: agents.attach_knowledge_source("a", "c", **given))
    assert wire.body == {"config": sent}


@pytest.mark.parametrize("enforced", [True, False])
def test_incognito_is_given_by_position(enforced: bool, asked: Asked, agents: Any) -> None:
    assert asked.wire(lambda: agents.set_incognito("a", enforced)).body == {"enforced": enforced}


def test_only_the_abilities_given_are_sent(asked: Asked, agents: Any) -> None:
    wire = asked.wire(lambda: agents.update_abilities("a", browser={"enabled": True}, version=3))
    assert wire.body == {"browser": {"enabled": True}, "version": 3}


# Lists with filters


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({}, None),
        ({"states": ["COMPLETED", "FAILED"]}, "COMPLETED,FAILED"),
        ({"states": "COMPLETED"}, "COMPLETED"),
        ({"state": "COMPLETED,FAILED"}, "COMPLETED,FAILED"),
        ({"states": ("COMPLETED",), "state": None}, "COMPLETED"),
    ],
)
def test_states_become_one_word(
    given: dict[str, Any], sent: str | None, asked: Asked, agents: Any
) -> None:
    wire = asked.wire(lambda: agents.list_trigger_runs("a", "t", **given, page_size=7))
    assert wire.query == {"team_id": "the-team", "page_size": "7"} | (
        {} if sent is None else {"state": sent}
    )


def test_states_are_said_once(asked: Asked, agents: Any) -> None:
    text = asked.refusal(lambda: agents.list_trigger_runs("a", "t", states=["A"], state="B"))
    assert text == "agents.list_trigger_runs: pass states or state, not both"


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (datetime(2026, 10, 1, 9, 30), "2026-10-01T09:30:00"),
        (datetime(2026, 10, 1, 9, 30, tzinfo=UTC), "2026-10-01T09:30:00+00:00"),
        ("yesterday", "yesterday"),
    ],
)
def test_a_datetime_goes_out_as_it_is(
    given: str | datetime, sent: str, asked: Asked, agents: Any
) -> None:
    wire = asked.wire(
        lambda: agents.list_evaluations(
            "a", created_after=given, created_before=given, grade="pass"
        )
    )
    expected = {"created_after": sent, "created_before": sent, "grade": "pass"}
    assert wire.query == {**expected, "team_id": "the-team"}
    assert "created_after" not in asked.wire(lambda: agents.list_evaluations("a")).query


def test_days_are_given_by_position(asked: Asked, agents: Any) -> None:
    assert asked.wire(lambda: agents.get_evaluation_metrics("a", 7)).query["days"] == "7"
    text = asked.refusal(lambda: agents.get_evaluation_metrics("a", days=366))
    assert text == "agents.get_evaluation_metrics: days must be from 1 to 365"


# Runs


def test_one_session_makes_a_list_of_one(asked: Asked, agents: Any) -> None:
    one = asked.wire(lambda: agents.run_evaluations("a", session_ids="s"))
    assert one.body == {"session_ids": ["s"]}
    two = asked.wire(lambda: agents.run_evaluations("a", session_ids=["s", "t"], dry_run=True))
    assert two.body == {"session_ids": ["s", "t"], "dry_run": True}


def test_sessions_that_cannot_be_evaluated(asked: Asked, agents: Any) -> None:
    for given, text in (
        ([], "session_ids: at least 1 needed, got 0"),
        ([f"s{n}" for n in range(201)], "session_ids: at most 200 at once, got 201"),
        (["s", "t", "s"], "session_ids[2]: given twice"),
    ):
        run = lambda given=given: agents.run_evaluations("a", session_ids=given)  # noqa: E731
        assert asked.refusal(run) == text


# By position


def test_ids_are_given_by_position(asked: Asked, agents: Any) -> None:
    for call, end in (
        (lambda: agents.retrieve("a"), "/agents/a"),
        (lambda: agents.get_version("a", "v"), "/agents/a/versions/v"),
        (lambda: agents.get_evaluation("a", "e"), "/agents/a/evaluations/e"),
        (lambda: agents.detach_mcp_server("a", "s"), "/agents/a/mcp-servers/s"),
        (lambda: agents.detach_knowledge_source("a", "c"), "/agents/a/knowledge-sources/c"),
        (lambda: agents.attach_subagent("a", "b"), "/agents/a/subagents/b"),
        (lambda: agents.get_trigger("a", "t"), "/agents/a/triggers/t"),
        (lambda: agents.get_trigger_webhook_url("a", "t"), "/agents/a/triggers/t/webhook-url"),
    ):
        assert asked.wire(call).url.partition("?")[0].endswith(end)


def test_lists_give_all_pages(awaited: bool) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/skills"):
            return httpx.Response(
                200, json={"skills": [{"id": "s", "name": "S", "description": "", "team_id": None}]}
            )
        cursor = request.url.params.get("cursor")
        run = {"gummie_trigger_run_id": cursor or "first", "trigger_id": "t", "state": "COMPLETED"}
        following = {None: "second", "second": None}[cursor]
        return httpx.Response(200, json={"items": [run], "next_cursor": following})

    with Side.answering(answer, awaited=awaited) as side:
        agents = side.gumloop(access_token="t").agents
        runs = side.chunks(agents.list_trigger_runs("a", "t", states=["COMPLETED"]))
        assert [run.gummie_trigger_run_id for run in runs] == ["first", "second"]
        assert [skill.id for skill in side.chunks(agents.list_skills("a"))] == ["s"]
        assert side.do(agents.list_skills("a")).skills[0].name == "S"
