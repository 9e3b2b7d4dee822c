"""Credentials that need no state, and the helpers that make headers."""

from __future__ import annotations

import asyncio
import base64
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote, unquote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo._auth import (
    AsyncCallableCredential,
    AsyncCredential,
    AsyncMissingCredential,
    AsyncStaticCredential,
    AsyncTokenCredential,
    Authorization,
    CallableCredential,
    Credential,
    MissingCredential,
    StaticCredential,
    TokenCredential,
    basic_header,
    bearer_headers,
    gumloop_key_headers,
)
from gumgloo._errors import ConfigurationError, TokenError
from gumgloo._token_flight import TokenReply
from tests.overrides._token_world import Endpoint, World, lost

SENT = Authorization({"Authorization": "Bearer t"}, {}, "t")


def asked(credential: AsyncCredential) -> Authorization:
    """What an async credential gives."""

    async def ask() -> Authorization:
        return await credential.authorize()

    return asyncio.run(ask())


def test_a_basic_header_as_others_write_it() -> None:
    # RFC 6749 leaves the example of RFC 7617 as it is: nothing in it needs encoding.
    assert basic_header("Aladdin", "opensesame") == "Basic QWxhZGRpbjpvcGVuc2VzYW1l"


@given(client_id=st.text(min_size=1), client_secret=st.text(min_size=1))
def test_a_basic_header_can_be_taken_apart_again(client_id: str, client_secret: str) -> None:
    header = basic_header(client_id, client_secret)
    assert header.isascii()
    pair = base64.b64decode(header.removeprefix("Basic "), validate=True).decode("ascii")
    assert [unquote(half) for half in pair.split(":")] == [client_id, client_secret]
    assert [unquote_plus(half) for half in pair.split(":")] == [client_id, client_secret]


@pytest.mark.parametrize("pair", [("", "s"), ("c", ""), ("c", "sentinel\ud800")])
def test_no_basic_header(pair: tuple[str, str]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        basic_header(*pair)
    assert "sentinel" not in str(caught.value)
    assert caught.value.__context__ is None


def test_headers_of_gumloop() -> None:
    assert bearer_headers("gum_x") == {"Authorization": "Bearer gum_x"}
    assert gumloop_key_headers("gum_x", "user") == {
        "Authorization": "Bearer gum_x",
        "x-auth-key": "user",
    }


@pytest.mark.parametrize("wrong", ["", "sentinel\n", "sen tinel", "sentinel\u00e4", None, b"x"])
def test_what_cannot_stand_in_a_header(wrong: Any) -> None:
    calls: list[tuple[Callable[..., object], tuple[Any, ...]]] = [
        (bearer_headers, (wrong,)),
        (gumloop_key_headers, (wrong, "u")),
        (gumloop_key_headers, ("k", wrong)),
    ]
    for make, arguments in calls:
        with pytest.raises(ConfigurationError, match="visible ASCII") as caught:
            make(*arguments)
        assert "tinel" not in str(caught.value)


def test_an_authorization_shows_names_only() -> None:
    shown = repr(
        Authorization({"Authorization": "Bearer sentinel"}, {"key": "sentinel"}, "sentinel")
    )
    assert shown == "Authorization(headers=['Authorization'], query=['key'])"


@pytest.mark.parametrize("query", [None, {"team_id": "t"}])
def test_static(query: dict[str, str] | None) -> None:
    headers = {"Authorization": "Bearer k"}
    sync: Credential = StaticCredential(headers, query)
    asynchronous: AsyncCredential = AsyncStaticCredential(headers, query)
    for credential, sent in ((sync, sync.authorize()), (asynchronous, asked(asynchronous))):
        assert sent == Authorization({"Authorization": "Bearer k"}, query or {}, None)
        assert credential.rejected(sent) is False
    headers["Authorization"] = "changed later"
    assert sync.authorize().headers["Authorization"] == "Bearer k"


def test_missing() -> None:
    sync: Credential = MissingCredential("set GLOO_API_KEY")
    asynchronous: AsyncCredential = AsyncMissingCredential("set GLOO_API_KEY")
    with pytest.raises(ConfigurationError, match=r"^set GLOO_API_KEY$"):
        sync.authorize()
    with pytest.raises(ConfigurationError, match=r"^set GLOO_API_KEY$"):
        asked(asynchronous)
    assert sync.rejected(SENT) is False
    assert asynchronous.rejected(SENT) is False


async def provide() -> str:
    """An async provider."""
    return "from-async"


def test_callables() -> None:
    tokens = iter(["one", "two"])
    sync: Credential = CallableCredential(lambda: next(tokens), {"x-auth-key": "u"}, {"q": "1"})
    given = sync.authorize()
    assert given == Authorization(
        {"x-auth-key": "u", "Authorization": "Bearer one"}, {"q": "1"}, "one"
    )
    assert sync.rejected(given)
    assert sync.authorize().token == "two"
    assert asked(AsyncCallableCredential(lambda: "plain")).token == "plain"
    asynchronous: AsyncCredential = AsyncCallableCredential(provide, {"x": "y"})
    assert asked(asynchronous).headers == {"x": "y", "Authorization": "Bearer from-async"}
    assert asynchronous.rejected(given)


@pytest.mark.parametrize("wrong", ["", "sentinel\n", None, b"sentinel", 5])
def test_a_provider_that_gives_no_token(wrong: Any) -> None:
    name = type(wrong).__name__
    with pytest.raises(TokenError, match=rf"no usable token \({name}\)") as caught:
        CallableCredential(lambda: wrong).authorize()
    assert "sentinel" not in str(caught.value)
    with pytest.raises(TokenError, match="no usable token"):
        asked(AsyncCallableCredential(lambda: wrong))


def test_what_a_provider_raises_comes_through() -> None:
    def broken() -> str:
        raise LookupError("vault")

    with pytest.raises(LookupError, match="vault"):
        CallableCredential(broken).authorize()
    with pytest.raises(LookupError, match="vault"):
        asked(AsyncCallableCredential(broken))


def test_an_async_provider_in_a_sync_client() -> None:
    wrong: Any = provide
    with pytest.raises(ConfigurationError, match="async client"):
        CallableCredential(wrong).authorize()


def test_a_token_credential_gives_headers_and_hears_of_rejections() -> None:
    world, endpoint = World(), Endpoint()
    credential: Credential = TokenCredential(
        world.state(), endpoint.fetch, world.sleep, world.chance, headers={"x-app": "1"}
    )
    sent = credential.authorize()
    assert sent.headers == {"x-app": "1", "Authorization": "Bearer token-1"}
    assert (sent.query, sent.token) == ({}, "token-1")
    assert credential.authorize() == sent
    assert not credential.rejected(Authorization({}, {}, None))
    assert credential.authorize() == sent
    assert credential.rejected(sent)
    assert credential.authorize().token == "token-2"
    # An old rejection that comes late costs nothing.
    assert credential.rejected(sent)
    assert credential.authorize().token == "token-2"
    assert endpoint.calls == 2


def test_a_token_credential_without_a_sleep_of_its_own_waits_in_real_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world, endpoint = World(), Endpoint()
    monkeypatch.setattr(time, "sleep", world.sleep)
    endpoint.script = [lost()]
    credential = TokenCredential(world.state(), endpoint.fetch, random=world.chance)
    assert credential.access_token() == "token-2"
    assert world.slept == [0.5]


def test_an_async_token_credential_does_the_same() -> None:
    world, endpoint = World(), Endpoint()
    credential = AsyncTokenCredential(
        world.state(), endpoint.async_fetch, world.async_sleep, world.chance, headers={"x": "1"}
    )

    async def use() -> None:
        sent = await credential.authorize()
        assert sent.headers == {"x": "1", "Authorization": "Bearer token-1"}
        assert credential.rejected(sent)
        assert await credential.access_token() == "token-2"
        assert await credential.access_token() == "token-2"

    asyncio.run(use())


def test_reprs_show_no_secret() -> None:
    world, endpoint = World(), Endpoint()
    secret = "sentinel-" * 5
    endpoint.script = [TokenReply(secret)]
    token = TokenCredential(world.state(), endpoint.fetch, secrets=[secret])
    token.access_token()
    objects: list[object] = [
        token,
        StaticCredential(bearer_headers(secret)),
        CallableCredential(lambda: secret),
        TokenReply(secret),
        token.authorize(),
    ]
    for item in objects:
        assert "sentinel" not in repr(item)
        assert not hasattr(item, "__dict__")
