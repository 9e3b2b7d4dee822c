"""The smaller resources of Gumloop: names of the official client, positions, and limits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.overrides._asked import Asked, asking
from tests.overrides._clients import check_error

SETTINGS = {"access_token": "the-token", "user_id": "the-user", "team_id": "the-team"}
OFFER = "v=0 a=ice-pwd:secret-value"


@pytest.fixture
def asked(awaited: bool) -> Iterator[Asked]:
    with asking(awaited=awaited) as one:
        yield one


@pytest.fixture
def client(asked: Asked) -> Any:
    return asked.side.gumloop(**SETTINGS)


# Evaluations of an organization


@pytest.mark.parametrize(
    ("arguments", "more", "sent"),
    [
        (("s",), {}, {"session_ids": ["s"], "dry_run": False}),
        ((("s", "t"),), {"dry_run": True}, {"session_ids": ["s", "t"], "dry_run": True}),
        ((), {"session_ids": ["s"]}, {"session_ids": ["s"], "dry_run": False}),
    ],
)
def test_a_run_always_says_whether_it_is_a_dry_one(
    arguments: Any, more: Any, sent: Any, asked: Asked, client: Any
) -> None:
    wire = asked.wire(lambda: client.evaluations.run("e", *arguments, **more))
    assert wire.url == "https://api.gumloop.com/api/v1/evaluations/e/run?team_id=the-team"
    assert wire.body == sent


def test_evaluations_by_position(asked: Asked, client: Any) -> None:
    evaluations = client.evaluations
    wire = asked.wire(lambda: evaluations.list("o", page_size=3))
    assert wire.query == {"organization_id": "o", "page_size": "3", "team_id": "the-team"}
    wire = asked.wire(lambda: evaluations.set_targets("e", [{"type": "agent", "id": "a"}]))
    assert wire.body == {"targets": [{"type": "agent", "id": "a"}]}
    wire = asked.wire(lambda: evaluations.get_result("e", "r"))
    assert wire.url.startswith("https://api.gumloop.com/api/v1/evaluations/e/results/r?")
    assert asked.wire(lambda: evaluations.metrics("e", days=3)).query["days"] == "3"


# Voice


def test_voice_by_the_names_of_the_official_client(asked: Asked, client: Any) -> None:
    for more, hidden in (({}, False), ({"incognito": True}, True), ({"is_incognito": True}, True)):
        wire = asked.wire(
            lambda more=more: client.voice.start("a", session_id="s", offer_sdp=OFFER, **more)
        )
        assert wire.url == "https://ws.gumloop.com/gummies/a/voice/sessions"
        assert wire.body == {"interaction_id": "s", "offer_sdp": OFFER, "is_incognito": hidden}
    wire = asked.wire(lambda: client.voice.end("a", "v"))
    assert wire.url == "https://ws.gumloop.com/gummies/a/voice/sessions/v/end"
    assert not wire.body


def test_voice_by_the_names_of_the_service(asked: Asked, client: Any) -> None:
    start = client.voice.start
    wire = asked.wire(lambda: start("a", interaction_id="s", offer_sdp=OFFER))
    assert wire.body == {"interaction_id": "s", "offer_sdp": OFFER}
    wire = asked.wire(lambda: start("a", interaction_id="s", offer_sdp=OFFER, is_incognito=True))
    assert wire.body["is_incognito"] is True


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({}, "voice.start takes one session_id, or interaction_id in its place"),
        (
            {"session_id": "s", "interaction_id": "s"},
            "voice.start takes one session_id, or interaction_id in its place",
        ),
        ({"session_id": " "}, "session_id must not be blank"),
        ({"session_id": "s", "offer_sdp": "\n"}, "offer_sdp must not be blank"),
        ({"session_id": "s", "offer_sdp": 5}, "offer_sdp: expected text, got int"),
        (
            {"session_id": "s", "offer_sdp": "ä" * (512 * 1024) + "x"},
            "offer_sdp: at most 1048576 bytes of UTF-8",
        ),
    ],
)
def test_an_offer_that_cannot_be_made(given: Any, text: str, asked: Asked, client: Any) -> None:
    arguments = {"offer_sdp": OFFER, **given}
    assert asked.refusal(lambda: client.voice.start("a", **arguments)) == text


def test_the_largest_offer_is_made(asked: Asked, client: Any) -> None:
    offer = "ä" * (512 * 1024)
    wire = asked.wire(lambda: client.voice.start("a", session_id="s", offer_sdp=offer))
    assert wire.body["offer_sdp"] == offer


def test_an_offer_is_not_sent_with_a_key(asked: Asked) -> None:
    voice = asked.side.gumloop("gum_test", user_id="u").voice
    text = asked.refusal(lambda: voice.start("a", session_id="s", offer_sdp=OFFER))
    assert "access_token" in text
    assert "access_token" in asked.refusal(lambda: voice.end("a", "v"))


# Limits that the spec has, before anything is sent

LIMITS: list[tuple[str, Callable[[Any], Any], str]] = [
    (
        "targets",
        lambda c: c.evaluations.set_targets("e", [{"type": "organization"}] * 1001),
        "evaluations.set_targets: targets: at most 1000 at once, got 1001",
    ),
    (
        "sessions",
        lambda c: c.evaluations.run("e", ["s", "s"]),
        "session_ids[1]: given twice",
    ),
    (
        "too many sessions",
        lambda c: c.evaluations.run("e", [f"s{n}" for n in range(201)]),
        "session_ids: at most 200 at once, got 201",
    ),
    (
        "no session",
        lambda c: c.evaluations.run("e", []),
        "session_ids: at least 1 needed, got 0",
    ),
    (
        "days",
        lambda c: c.evaluations.metrics("e", days=0),
        "evaluations.metrics: days must be from 1 to 365",
    ),
    (
        "page size",
        lambda c: c.agents.list(page_size=101),
        "agents.list: page_size must be from 1 to 100",
    ),
    (
        "page",
        lambda c: c.organizations.list_audit_logs(
            organization_id="o", start_time="a", end_time="b", page=0
        ),
        "organizations.list_audit_logs: page must be at least 1",
    ),
    (
        "credit limit",
        lambda c: c.organizations.set_role_credit_limit("o", "r", monthly_credit_limit=-1),
        "organizations.set_role_credit_limit: monthly_credit_limit must be from 0 to 1000000000",
    ),
    (
        "skills",
        lambda c: c.agents.update_skills("a", attach=["s"] * 101),
        "agents.update_skills: attach: at most 100 at once, got 101",
    ),
    (
        "profile without a name",
        lambda c: c.browser_profiles.create(" "),
        "browser_profiles.create: name must not be blank",
    ),
    (
        "profile with a long name",
        lambda c: c.browser_profiles.create("x" * 256),
        "browser_profiles.create: name: at most 255 characters, got 256",
    ),
    (
        "profile without a change",
        lambda c: c.browser_profiles.update("p"),
        "browser_profiles.update: pass name or is_default",
    ),
    (
        "no cookie",
        lambda c: c.browser_profiles.import_cookies("p", cookies=[]),
        "browser_profiles.import_cookies: cookies: at least 1 needed, got 0",
    ),
    (
        "long url",
        lambda c: c.browser_profiles.import_cookies("p", cookies=[{}], url="x" * 2049),
        "browser_profiles.import_cookies: url: at most 2048 characters, got 2049",
    ),
    (
        "nothing to route",
        lambda c: c.models.route(),
        "models.route: pass input or message",
    ),
    (
        "models twice",
        lambda c: c.models.route(input="x", models=["m", "m"]),
        "models.route: models[1]: given twice",
    ),
    (
        "decision",
        lambda c: c.decisions.create(model="m", state="s", questions={}, session_id="x" * 257),
        "decisions.create: session_id: at most 256 characters, got 257",
    ),
    (
        "queue",
        lambda c: c.sessions.queue_message("s", ""),
        "sessions.queue_message: input must not be empty",
    ),
]


@pytest.mark.parametrize(
    ("call", "text"), [row[1:] for row in LIMITS], ids=[row[0] for row in LIMITS]
)
def test_what_the_service_is_known_to_refuse_is_not_sent(
    call: Callable[[Any], Any], text: str, asked: Asked, client: Any
) -> None:
    assert asked.refusal(lambda: call(client)) == text


def test_the_edge_of_a_limit_is_sent(asked: Asked, client: Any) -> None:
    for call in (
        lambda: client.evaluations.set_targets("e", [{"type": "organization"}] * 1000),
        lambda: client.evaluations.run("e", [f"s{n}" for n in range(200)]),
        lambda: client.evaluations.metrics("e", days=365),
        lambda: client.agents.list(page_size=100),
        lambda: client.browser_profiles.create("x" * 255),
        lambda: client.browser_profiles.update("p", is_default=True),
        lambda: client.models.route(message="x", models=["a", "b"]),
        lambda: client.organizations.set_role_credit_limit("o", "r", monthly_credit_limit=None),
    ):
        assert asked.wire(call).url.startswith("https://api.gumloop.com/api/v1/")


# The small ones


def test_the_rest_by_name_and_position(asked: Asked, client: Any) -> None:
    wire = asked.wire(lambda: client.wiki.query(type="person", entity_key="k"))
    assert wire.body == {"type": "person", "entity_key": "k"}
    assert asked.wire(lambda: client.wiki.query()).body == {}
    wire = asked.wire(lambda: client.browser_profiles.get("a/b"))
    assert wire.url == "https://api.gumloop.com/api/v1/browser-profiles/a%2Fb"
    wire = asked.wire(lambda: client.models.route(message="hello"))
    assert wire.body == {"message": "hello"}
    question = {"type": "noul", "instructions": "Is it tea?"}
    wire = asked.wire(
        lambda: client.decisions.create(
            model="m", state={"a": 1}, questions={"q": question}, team_id="other"
        )
    )
    assert wire.body == {"model": "m", "state": {"a": 1}, "questions": {"q": question}}
    assert wire.query == {"team_id": "other"}
    assert asked.wire(lambda: client.organizations.list()).query == {"team_id": "the-team"}


def test_secrets_of_an_offer_stay_out_of_errors(asked: Asked, client: Any) -> None:
    with pytest.raises(Exception, match="Not here") as caught:
        asked.side.do(client.voice.start("a", session_id="s", offer_sdp=OFFER))
    check_error(caught.value, "secret-value")
