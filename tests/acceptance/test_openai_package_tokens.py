"""The official OpenAI package under `GlooAuth`, for longer than a token lives: it never notices."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import httpx
import openai
import pytest

from gumgloo import TokenError
from gumgloo.gloo.auth import GlooAuth
from gumgloo.mock import MockServer, MockService
from tests.overrides._clients import timing_of

GLOO = "https://platform.ai.gloo.com"
MODEL = "gloo-anthropic-claude-sonnet-4.5"
LIFETIME = 100
# The first needs a token, the second has one, the third comes when it is stale, the fourth when
# it has expired.
PAUSES = (0, 0, 60, 1000)
TOKENS = ["token-1", "token-1", "token-2", "token-3"]


@pytest.fixture
def auth(mock_server: MockServer) -> Iterator[GlooAuth]:
    """On the mock's clock."""

    class Timed(GlooAuth):
        _timing = timing_of(mock_server.service.clock)

    mock_server.service.settings.token_lifetime = LIFETIME
    address = mock_server.base_urls[GLOO]
    with Timed(client_id="test-client", client_secret="test-secret", base_url=address) as one:
        yield one


def asked(stream: bool) -> dict[str, Any]:
    return {
        "model": MODEL,
        "messages": [{"role": "user", "content": "Hello world!"}],
        "stream": stream,
    }


def client_of(stack: ExitStack, auth: GlooAuth, way: str) -> openai.OpenAI:
    """The package's client, in one of the two ways."""
    arguments: dict[str, Any] = {"api_key": auth.access_token}
    if way == "httpx.Auth":
        http = stack.enter_context(httpx.Client(auth=auth))
        arguments = {"api_key": "unused", "http_client": http}
    made = openai.OpenAI(base_url=f"{auth.base_url}/ai/v2", max_retries=0, **arguments)
    return stack.enter_context(made)


def async_client_of(auth: GlooAuth, way: str) -> openai.AsyncOpenAI:
    """As `client_of`; closing it closes what it was given."""
    arguments: dict[str, Any] = {"api_key": auth.async_access_token}
    if way == "httpx.Auth":
        arguments = {"api_key": "unused", "http_client": httpx.AsyncClient(auth=auth)}
    return openai.AsyncOpenAI(base_url=f"{auth.base_url}/ai/v2", max_retries=0, **arguments)


def check(service: MockService, tokens: list[str]) -> None:
    """Nothing but successes, under these tokens, each of which was fetched once."""
    assert {entry.status for entry in service.requests} == {200}
    assert not any(entry.violations for entry in service.requests)
    assert [entry.token for entry in service.calls("createChatCompletion")] == tokens
    assert len(service.calls("createToken")) == len(set(tokens))


@pytest.mark.parametrize("way", ["callable", "httpx.Auth"])
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
def test_it_meets_no_expired_token(
    auth: GlooAuth, mock_service: MockService, stream: bool, way: str
) -> None:
    with ExitStack() as stack:
        client = client_of(stack, auth, way)
        for pause in PAUSES:
            mock_service.clock.sleep(pause)
            answer: Any = client.chat.completions.create(**asked(stream))
            if stream:
                with answer:
                    text = "".join(chunk.choices[0].delta.content or "" for chunk in answer)
            else:
                text = answer.choices[0].message.content
            assert text.endswith(": Hello world!")
    check(mock_service, TOKENS)


@pytest.mark.parametrize("way", ["callable", "httpx.Auth"])
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
def test_it_meets_no_expired_token_awaited(
    auth: GlooAuth, mock_service: MockService, stream: bool, way: str
) -> None:
    async def run() -> None:
        async with auth, async_client_of(auth, way) as client:
            for pause in PAUSES:
                mock_service.clock.sleep(pause)
                # Many at once, with one token.
                answers = await asyncio.gather(
                    *(client.chat.completions.create(**asked(stream)) for _ in range(5))
                )
                for answer in answers:
                    assert (await text_of(answer)).endswith(": Hello world!")

    async def text_of(answer: Any) -> str:
        if not stream:
            return str(answer.choices[0].message.content)
        async with answer:
            return "".join([chunk.choices[0].delta.content or "" async for chunk in answer])

    asyncio.run(run())
    # While a token is stale, all but the one who renews it go on with it.
    chats = [entry.token for entry in mock_service.calls("createChatCompletion")]
    assert len(chats) == 20
    assert set(chats[:10]) == {"token-1"}
    assert "token-2" in chats[10:15]
    assert set(chats[15:]) == {"token-3"}
    assert len(mock_service.calls("createToken")) == 3
    assert {entry.status for entry in mock_service.requests} == {200}


def test_under_the_httpx_auth_it_does_not_meet_a_revoked_token_either(
    auth: GlooAuth, mock_service: MockService
) -> None:
    with ExitStack() as stack:
        client = client_of(stack, auth, "httpx.Auth")
        client.chat.completions.create(**asked(False))
        mock_service.tokens["gloo"].revoke("token-1")
        client.chat.completions.create(**asked(False))
    chats = mock_service.calls("createChatCompletion")
    assert [(entry.status, entry.token) for entry in chats] == [
        (200, "token-1"),
        (401, "token-1"),
        (200, "token-2"),
    ]


@pytest.mark.parametrize("way", ["callable", "httpx.Auth"])
def test_credentials_that_are_refused_are_told_and_not_retried(
    mock_server: MockServer, way: str
) -> None:
    given = {"client_id": "test-client", "client_secret": "wrong-secret"}
    with (
        ExitStack() as stack,
        GlooAuth(**given, base_url=mock_server.base_urls[GLOO]) as auth,
        pytest.raises(TokenError, match="refused the credentials") as caught,
    ):
        client_of(stack, auth, way).chat.completions.create(**asked(False))
    assert "wrong-secret" not in str(caught.value)
    assert [entry.status for entry in mock_server.service.requests] == [400]
