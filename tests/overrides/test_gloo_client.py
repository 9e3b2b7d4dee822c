"""The Gloo clients: routing, grounded answers, tokens that expire, and how they show themselves."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from gumgloo import (
    ConfigurationError,
    GuardrailBlockedError,
    InternalServerError,
    MemoryTokenStore,
    RateLimitError,
    TokenError,
)
from gumgloo.mock import Fault, MockService
from tests.overrides._clients import MESSAGES, PROMPT, Side, check_error

CLIENT = {"client_id": "test-client", "client_secret": "test-secret"}


def chat(client: Any, **more: Any) -> Any:
    given = more or {"model": "m"}
    return client.chat.completions.create(messages=MESSAGES, **given)


@pytest.mark.parametrize(
    "routing",
    [{"auto_routing": True}, {"model": "m"}, {"model_family": "anthropic"}],
)
def test_each_way_of_routing_goes_out(
    routing: dict[str, Any], side: Side, mock_service: MockService
) -> None:
    answer = side.do(chat(side.gloo(**CLIENT), tradition="evangelical", **routing))
    assert answer.choices[0].message.content.endswith(PROMPT)
    asked = mock_service.calls("createChatCompletion")[0]
    assert asked.body == {"messages": MESSAGES, "tradition": "evangelical", **routing}
    assert not asked.violations


@pytest.mark.parametrize(
    "routing",
    [{"temperature": 1}, {"model": "m", "model_family": "f"}, {"model": "m", "auto_routing": True}],
)
def test_any_other_routing_is_refused_before_a_byte_is_sent(
    routing: dict[str, Any], side: Side, mock_service: MockService
) -> None:
    with pytest.raises(ConfigurationError, match="exactly one of") as caught:
        side.do(chat(side.gloo(**CLIENT), **routing))
    check_error(caught.value)
    assert not mock_service.requests


def test_a_block_and_a_want_of_tokens_are_told(side: Side, mock_service: MockService) -> None:
    def asked(text: str) -> Any:
        said = [{"role": "user", "content": text}]
        client = side.gloo(**CLIENT)
        return side.do(client.chat.completions.create(messages=said, model="m"))

    with pytest.raises(GuardrailBlockedError, match="was blocked") as blocked:
        asked("blocked by a guardrail")
    check_error(blocked.value)
    before = len(mock_service.calls("createChatCompletion"))
    with pytest.raises(InternalServerError, match="empty answer; a reasoning model") as short:
        asked("short of tokens")
    check_error(short.value)
    assert "raise max_tokens to 1024" in str(short.value)
    assert short.value.code == "2006"
    # Whether asking again may help is the answer's own word: here it says so.
    assert len(mock_service.calls("createChatCompletion")) - before == 3
    assert asked("refused by a guardrail").refused
    assert not asked("hello").refused


def test_a_spending_limit_is_not_asked_about_twice(side: Side, mock_service: MockService) -> None:
    said = [{"role": "user", "content": "over the spending limit"}]
    with pytest.raises(RateLimitError) as caught:
        side.do(side.gloo(**CLIENT).chat.completions.create(messages=said, model="m"))
    check_error(caught.value)
    assert (caught.value.code, caught.value.retryable) == ("SPENDING_LIMIT_EXCEEDED", False)
    assert len(mock_service.calls("createChatCompletion")) == 1


def test_what_goes_extra_into_the_body_counts_for_the_routing(side: Side) -> None:
    client = side.gloo(**CLIENT)
    answer = side.do(chat(client, extra_body={"auto_routing": True, "tradition": "catholic"}))
    assert answer.choices
    with pytest.raises(ConfigurationError):
        side.do(chat(client, model="m", extra_body={"auto_routing": True}))


def test_grounded_guarded_and_direct_completions(side: Side, mock_service: MockService) -> None:
    completions = side.gloo(**CLIENT).chat.completions
    grounded = side.do(
        completions.grounded.create(
            messages=MESSAGES, auto_routing=True, rag_publisher="p", include_citations=True
        )
    )
    assert grounded.citations
    for one in (completions.guarded, completions.direct):
        assert side.do(one.create(messages=MESSAGES, model="m")).choices
    stream = side.do(completions.grounded.create(messages=MESSAGES, auto_routing=True, stream=True))
    assert stream.citations == []
    assert side.chunks(stream)
    assert [entry.path for entry in mock_service.requests[1:]] == [
        "/ai/v2/chat/completions/grounded",
        "/ai/v2/guarded/chat/completions",
        "/ai/v2/direct/chat/completions",
        "/ai/v2/chat/completions/grounded",
    ]


def test_the_citations_of_a_stream_are_there_before_its_text(side: Side) -> None:
    client = side.gloo(**CLIENT)
    asked = {"messages": MESSAGES, "auto_routing": True, "include_citations": True}
    for create in (client.chat.completions.grounded.create, client.chat.grounded.create):
        stream = side.do(create(**asked, rag_publisher="p", sources_limit=2, stream=True))
        assert [one.item_title for one in stream.citations] == ["Source 1", "Source 2"]
        chunks = side.chunks(stream)
        assert chunks[0].citations == stream.citations
        assert len(stream.citations) == 2
        assert side.do(stream.get_final_completion()).citations == stream.citations


@pytest.mark.parametrize("done", [False, True], ids=["no [DONE]", "[DONE]"])
def test_a_stream_is_complete_with_or_without_its_last_word(
    done: bool, side: Side, mock_service: MockService
) -> None:
    mock_service.settings.gloo_done = done
    stream = side.do(chat(side.gloo(**CLIENT), model="m", stream=True))
    final = side.do(stream.get_final_completion())
    assert final.choices[0].message.content.endswith(PROMPT)


def test_a_token_is_fetched_once_and_renewed_when_it_expires(
    side: Side, mock_service: MockService
) -> None:
    mock_service.settings.token_lifetime = 100
    client = side.gloo(**CLIENT)
    for _ in range(3):
        side.do(chat(client))
    assert len(mock_service.calls("createToken")) == 1
    # Past half of its life it is renewed, while the old one would still do.
    side.timing.sleep(60)
    side.do(chat(client))
    assert len(mock_service.calls("createToken")) == 2
    side.timing.sleep(1000)
    side.do(chat(client))
    assert len(mock_service.calls("createToken")) == 3
    assert {entry.status for entry in mock_service.requests} == {200}


def test_a_token_may_expire_while_a_stream_runs(side: Side, mock_service: MockService) -> None:
    mock_service.settings.token_lifetime = 10
    mock_service.plan(Fault(gap=5), operation="createChatCompletion")
    client = side.gloo(**CLIENT)
    assert side.chunks(side.do(chat(client, model="m", stream=True)))
    side.do(chat(client))
    assert len(mock_service.calls("createToken")) == 2
    assert {entry.status for entry in mock_service.requests} == {200}


def test_a_token_endpoint_that_fails_is_asked_again(side: Side, mock_service: MockService) -> None:
    mock_service.plan(Fault(status=503), operation="createToken")
    mock_service.plan(Fault(connect="refused"), operation="createToken", call=2)
    side.do(chat(side.gloo(**CLIENT)))
    assert len(mock_service.calls("createToken")) == 3


def test_a_wrong_secret_is_final(side: Side, mock_service: MockService) -> None:
    client = side.gloo(client_id="test-client", client_secret="wrong-secret")
    for _ in range(2):
        with pytest.raises(TokenError) as caught:
            side.do(chat(client))
        check_error(caught.value, "wrong-secret")
        assert (caught.value.final, caught.value.status_code) == (True, 400)
        assert caught.value.code == "invalid_client"
    assert len(mock_service.requests) == 1


def test_a_token_endpoint_that_quotes_the_secret_tells_it_to_nobody(awaited: bool) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(401, json={"error": "no test-secret", "error_description": "x"})

    with Side.answering(answer, awaited=awaited) as side:
        with pytest.raises(TokenError) as caught:
            side.do(chat(side.gloo(**CLIENT)))
        check_error(caught.value)
        assert caught.value.code == "no ***"


def test_clients_of_the_same_credentials_share_a_store(
    side: Side, mock_service: MockService
) -> None:
    store = MemoryTokenStore()
    for _ in range(2):
        side.do(chat(side.gloo(**CLIENT, token_store=store)))
    assert len(mock_service.calls("createToken")) == 1


def test_a_client_shows_its_address_and_nothing_else(awaited: bool) -> None:
    with Side(awaited=awaited) as side:
        shown = repr(side.gloo(**CLIENT, base_url="https://a.example/ai/v2"))
        name = "AsyncGloo" if awaited else "Gloo"
        assert shown == f"{name}(base_url='https://a.example')"
        client = side.gumloop("gum_test", user_id="user-1", team_id="team-1", timeout=5)
        shown = repr(client)
        assert shown == f"{name[:-4]}Gumloop(base_url='https://api.gumloop.com/api/v1')"
        assert (client.api_key, client.access_token, client.user_id, client.team_id) == (
            "gum_test",
            None,
            "user-1",
            "team-1",
        )
        token = side.gumloop(access_token="token-1")
        assert (token.api_key, token.access_token) == (None, "token-1")
        assert (client.timeout, client.stream_timeout) == (5, 3600)
        assert client.stream_base_url == "https://ws.gumloop.com/api/v1"


def test_the_block_of_a_client_closes_it(side: Side) -> None:
    client = side.gloo(**CLIENT)

    async def awaited() -> None:
        async with client as same:
            assert same is client

    if side.awaited:
        side.do(awaited())
    else:
        with client as same:
            assert same is client
    with pytest.raises(ConfigurationError, match="closed"):
        side.do(chat(client))
