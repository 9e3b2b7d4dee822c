"""Clients with a refresh token: what they are made of, what they send, and what follows a 401."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from gumgloo import (
    AsyncGumloop,
    AuthenticationError,
    ConfigurationError,
    Gumloop,
    MemoryTokenStore,
    TokenError,
)
from gumgloo_api.gumloop.models import OAuthToken
from tests.overrides._clients import Side, check_error
from tests.overrides._oauth_world import FIRST, GRANT, Issuer, form_of

TOKENS = ("refresh-0", "refresh-1", "access-1")


def failure(side: Side, ask: Callable[[], Any]) -> Any:
    with pytest.raises(Exception) as caught:
        side.do(ask())
    check_error(caught.value, *TOKENS)
    return caught.value


def advance(side: Side, seconds: float) -> None:
    side.timing.sleep(seconds)


# What is sent


def test_the_token_is_fetched_with_the_first_call(awaited: bool) -> None:
    issuer = Issuer()
    with Side.answering(issuer, awaited=awaited) as side:
        client = side.gumloop(**GRANT)
        assert not issuer.requests
        for _ in range(3):
            side.do(client.models.list())
        assert client.refresh_token == "refresh-1"
    (request,) = issuer.requests
    assert (request.method, str(request.url)) == ("POST", "https://api.gumloop.com/oauth/token")
    assert form_of(request) == {
        "grant_type": "refresh_token",
        "client_id": "client-1",
        "refresh_token": FIRST,
    }
    assert not {"authorization", "x-auth-key"} & set(request.headers)
    assert issuer.calls == ["access-1"] * 3


def test_over_many_refreshes_no_spent_token_is_sent(awaited: bool) -> None:
    issuer = Issuer()
    told: list[Any] = []
    with Side.answering(issuer, awaited=awaited) as side:
        client = side.gumloop(**GRANT, on_rotate=told.append)
        for _ in range(20):
            side.do(client.models.list())
            advance(side, 3600)
    assert issuer.sent == [f"refresh-{number}" for number in range(20)]
    assert [answer.refresh_token for answer in told] == [*issuer.sent[1:], "refresh-20"]
    assert all(isinstance(answer, OAuthToken) for answer in told)


@pytest.mark.parametrize("environ", [{}, {"GUMLOOP_USER_ID": "u", "GUMLOOP_API_KEY": "k"}])
def test_the_user_is_never_sent_with_oauth(
    environ: dict[str, str], awaited: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    seen: list[httpx.Request] = []
    issuer = Issuer()

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return issuer(request)

    with Side.answering(answer, awaited=awaited) as side:
        for more in ({}, {"user_id": "u"}):
            issuer.current = FIRST
            side.do(side.gumloop(**GRANT, **more).models.list())
    assert len(seen) == 4
    assert not any("x-auth-key" in request.headers for request in seen)


def test_where_nothing_needs_a_token_none_is_fetched(awaited: bool) -> None:
    issuer = Issuer()
    with Side.answering(issuer, awaited=awaited) as side:
        client = side.gumloop(**GRANT)
        made = side.do(client.oauth.refresh_token("client-2", FIRST))
    assert made.access_token == "access-1"
    # The caller's own request is the caller's business.
    assert client.refresh_token == FIRST


@pytest.mark.parametrize("base", ["https://x.example/api/v1", "https://x.example"])
def test_the_token_comes_from_the_host_of_the_calls(base: str, awaited: bool) -> None:
    issuer = Issuer()
    with Side.answering(issuer, awaited=awaited) as side:
        side.do(side.gumloop(**GRANT, base_url=base).models.list())
    assert str(issuer.requests[0].url) == "https://x.example/oauth/token"


def test_a_refresh_has_limits_and_retries_of_its_own(awaited: bool) -> None:
    issuer = Issuer()
    issuer.faults = [429] * 9
    with Side.answering(issuer, awaited=awaited) as side:
        error = failure(side, lambda: side.gumloop(**GRANT, timeout=1).models.list())
    assert error.status_code == 429
    # Three attempts of the flight, and none of the transport's.
    assert issuer.sent == [FIRST] * 3
    limits = issuer.requests[0].extensions["timeout"]
    assert (limits["connect"], limits["read"]) == (5.0, 60.0)


# What a client is made of


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"refresh_token": "secret-r"}, "client_id is missing"),
    ({"client_id": "secret-c"}, "client_id is of use only with refresh_token"),
    ({"on_rotate": print}, "on_rotate is of use only with refresh_token"),
    ({"token_store": MemoryTokenStore()}, "token_store is of use only with refresh_token"),
    ({"refresh_token": "", "client_id": "c"}, "refresh_token must be"),
    ({"refresh_token": "secret r", "client_id": "c"}, "refresh_token must be"),
    ({"refresh_token": 5, "client_id": "c"}, "refresh_token must be"),
    ({"refresh_token": "secret-r", "client_id": "c\n"}, "client_id must be"),
    ({**GRANT, "api_key": "secret-k"}, "pass api_key, or refresh_token and client_id, not both"),
    ({**GRANT, "access_token": lambda: "secret"}, "has to be the token itself"),
    ({**GRANT, "access_token": "secret a"}, "access_token must be"),
    ({**GRANT, "on_rotate": "secret"}, "on_rotate must be a function"),
]


@pytest.mark.parametrize(("given", "text"), WRONG, ids=[text for _, text in WRONG])
@pytest.mark.parametrize("kind", [Gumloop, AsyncGumloop])
def test_what_cannot_be_used_is_refused_at_once(
    kind: type[Any], given: dict[str, Any], text: str
) -> None:
    with pytest.raises(ConfigurationError, match=text) as caught:
        kind(**given)
    assert "secret" not in str(caught.value)


def test_without_a_refresh_token_there_is_none_to_show() -> None:
    assert Gumloop(access_token="a").refresh_token is None
    assert Gumloop(**GRANT).refresh_token == FIRST
    assert AsyncGumloop(**GRANT).refresh_token == FIRST


def test_a_client_without_credentials_says_that_a_refresh_token_would_do(awaited: bool) -> None:
    with Side.answering(Issuer(), awaited=awaited) as side:
        error = failure(side, lambda: side.gumloop().models.list())
    assert "refresh_token=... and client_id=..." in str(error)


# The hook


def test_the_hook_may_be_async_on_the_async_client() -> None:
    issuer = Issuer()
    told: list[Any] = []

    async def save(answer: OAuthToken) -> None:
        await asyncio.sleep(0)
        assert not issuer.calls
        told.append(answer.refresh_token)

    with Side.answering(issuer, awaited=True) as side:
        side.do(side.gumloop(**GRANT, on_rotate=save).models.list())
    assert told == ["refresh-1"]


def test_an_async_hook_is_refused_by_the_sync_client() -> None:
    async def save(_: OAuthToken) -> None: ...

    with pytest.raises(ConfigurationError, match="an async on_rotate needs the async client"):
        Gumloop(**GRANT, on_rotate=save)
    issuer = Issuer()
    with Side.answering(issuer, awaited=False) as side:
        # Which is seen only when it is called.
        client = side.gumloop(**GRANT, on_rotate=lambda answer: save(answer))
        error = failure(side, client.models.list)
    assert "an async on_rotate needs the async client" in str(error)
    assert client.refresh_token == "refresh-1"


@pytest.mark.parametrize(("awaited", "deferred"), [(False, False), (True, False), (True, True)])
def test_what_the_hook_raises_reaches_the_caller(awaited: bool, deferred: bool) -> None:
    issuer = Issuer()
    trouble: list[Exception] = [OSError("disk full, refresh-1 not saved")]

    def save(_: OAuthToken) -> None:
        if trouble:
            raise trouble.pop()

    async def save_later(answer: OAuthToken) -> None:
        save(answer)

    with Side.answering(issuer, awaited=awaited) as side:
        client = side.gumloop(**GRANT, on_rotate=save_later if deferred else save)
        error = failure(side, lambda: client.models.list())
        assert isinstance(error, TokenError)
        assert "on_rotate failed (OSError: disk full, *** not saved)" in str(error)
        assert client.refresh_token == "refresh-1"
        advance(side, 2)
        side.do(client.models.list())
    assert (issuer.sent, issuer.calls) == ([FIRST], ["access-1"])


def test_a_hook_that_calls_the_client_does_not_wait_for_itself(awaited: bool) -> None:
    issuer = Issuer()
    asking: list[bool] = [True]

    def save(_: OAuthToken) -> Any:
        return client.models.list() if asking.pop() else None

    with Side.answering(issuer, awaited=awaited) as side:
        client = side.gumloop(**GRANT, on_rotate=save)
        error = failure(side, lambda: client.models.list())
        assert "on_rotate must not call the client whose token it saves" in str(error)
        asking.append(False)
        advance(side, 2)
        side.do(client.models.list())


def test_a_hook_may_call_another_client(awaited: bool) -> None:
    issuer, other = Issuer(), Issuer()

    with (
        Side.answering(issuer, awaited=awaited) as side,
        Side.answering(other, awaited=awaited) as second,
    ):
        third = second.gumloop(**GRANT)
        client = side.gumloop(**GRANT, on_rotate=lambda _: third.models.list())
        side.do(client.models.list())
        assert issuer.calls == other.calls == ["access-1"]


def test_a_task_that_the_hook_started_may_call_the_client_later() -> None:
    issuer = Issuer()
    tasks: list[asyncio.Task[Any]] = []

    async def later() -> None:
        while not issuer.calls:
            await asyncio.sleep(0)
        await client.models.list()

    async def save(_: OAuthToken) -> None:
        tasks.append(asyncio.ensure_future(later()))

    async def use() -> None:
        await client.models.list()
        await tasks[0]

    with Side.answering(issuer, awaited=True) as side:
        client = side.gumloop(**GRANT, on_rotate=save)
        side.do(use())
    assert issuer.calls == ["access-1"] * 2


# What follows a 401


def test_a_refused_token_is_replaced_and_the_call_sent_again_once(awaited: bool) -> None:
    issuer = Issuer()
    with Side.answering(issuer, awaited=awaited) as side:
        client = side.gumloop(**GRANT, max_retries=0)
        side.do(client.models.list())
        issuer.good.clear()
        side.do(client.models.list())
        assert issuer.calls == ["access-1", "access-1", "access-2"]
        issuer.more = {"access_token": "never-good"}
        issuer.good.clear()
        assert isinstance(failure(side, lambda: client.models.list()), AuthenticationError)
    assert issuer.calls[3:] == ["access-2", "never-good"]
    assert issuer.sent == [FIRST, "refresh-1", "refresh-2"]


def test_a_given_access_token_is_used_until_it_is_refused(awaited: bool) -> None:
    issuer = Issuer()
    issuer.good.add("given")
    with Side.answering(issuer, awaited=awaited) as side:
        client = side.gumloop(**GRANT, access_token="given")
        side.do(client.models.list())
        advance(side, 1e6)
        side.do(client.models.list())
        assert issuer.sent == []
        issuer.good.clear()
        side.do(client.models.list())
    assert issuer.calls == ["given", "given", "given", "access-1"]


def test_a_refused_token_that_cannot_be_replaced_is_the_error_of_the_endpoint(
    awaited: bool,
) -> None:
    issuer = Issuer()
    issuer.good.add("given")
    with Side.answering(issuer, awaited=awaited) as side:
        client = side.gumloop(access_token="given", refresh_token="refresh-x", client_id="client-1")
        issuer.good.clear()
        error = failure(side, lambda: client.models.list())
    assert isinstance(error, TokenError)
    assert (error.final, error.code) == (True, "invalid_grant")
    assert "authorize again" in str(error)


class Pipe(io.BytesIO):
    """A file that can be read once."""

    def seekable(self) -> bool:
        return False


@pytest.mark.parametrize("seekable", [True, False])
def test_what_can_be_read_once_is_not_sent_again_but_the_token_is_replaced(
    seekable: bool, awaited: bool
) -> None:
    """Half a body, or none, must not be taken for the whole."""
    issuer = Issuer()
    bodies: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/skills"):
            bodies.append(request.content)
        return issuer(request)

    with Side.answering(answer, awaited=awaited) as side:
        client = side.gumloop(**GRANT)
        side.do(client.models.list())
        issuer.good.clear()
        file = io.BytesIO(b"# Skill") if seekable else Pipe(b"# Skill")

        def create() -> Any:
            return client.skills.create([("SKILL.md", file)])

        if seekable:
            # The answer of the fake is no skill; what was sent is what matters.
            with pytest.raises(Exception, match="createSkill"):
                side.do(create())
            assert len(bodies) == 2
        else:
            assert isinstance(failure(side, create), AuthenticationError)
            assert len(bodies) == 1
        assert all(b"# Skill" in body for body in bodies)
        side.do(client.models.list())
    # The refused token is not sent again either way.
    assert issuer.calls[0] == issuer.calls[1] == "access-1"
    assert set(issuer.calls[2:]) == {"access-2"}
    assert issuer.sent == [FIRST, "refresh-1"]


# Sharing


@pytest.mark.parametrize(
    ("more", "other", "sent"),
    [
        ({}, {"refresh_token": FIRST}, [FIRST]),
        # With another token of the chain, they know each other by the user.
        ({"user_id": "u"}, {"refresh_token": "refresh-1", "user_id": "u"}, [FIRST]),
        ({}, {"refresh_token": "refresh-1"}, [FIRST, "refresh-1"]),
        ({"user_id": "u"}, {"refresh_token": "refresh-1", "user_id": "v"}, [FIRST, "refresh-1"]),
        ({}, {"refresh_token": "refresh-1", "client_id": "client-2"}, [FIRST, "refresh-1"]),
        ({}, {"refresh_token": "refresh-1", "base_url": "https://x"}, [FIRST, "refresh-1"]),
    ],
)
def test_clients_share_a_chain_through_a_store(
    more: dict[str, Any], other: dict[str, Any], sent: list[str], awaited: bool
) -> None:
    issuer = Issuer()
    store = MemoryTokenStore()
    with Side.answering(issuer, awaited=awaited) as side:
        one = side.gumloop(**{**GRANT, **more}, token_store=store)
        side.do(one.models.list())
        two = side.gumloop(**{**GRANT, **other}, token_store=store)
        side.do(two.models.list())
    assert issuer.sent == sent
    assert issuer.calls == [f"access-{number}" for number in (1, len(sent))]
