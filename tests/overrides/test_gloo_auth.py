"""`GlooAuth` against the mock: one token for all, renewed in time, replaced when it is refused."""

from __future__ import annotations

import asyncio
import inspect
import itertools
import threading
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import httpx
import pytest

from gumgloo import ConfigurationError, MemoryTokenStore, TokenError
from gumgloo.gloo.auth import GlooAuth
from gumgloo.mock import Fault, MockServer, MockService
from tests.overrides._clients import MESSAGES, Side, check_error, timing_of
from tests.overrides._token_world import SAFETY

CLIENT = {"client_id": "test-client", "client_secret": "test-secret"}
GLOO = "https://platform.ai.gloo.com"
CHAT = f"{GLOO}/ai/v2/chat/completions"
ASKED = {"model": "m", "messages": MESSAGES}


def ask(side: Side, http: Any, **changes: Any) -> Any:
    """One chat completion, by bare httpx."""
    return side.do(http.post(CHAT, **({"json": ASKED} | changes)))


def token_of(side: Side, auth: GlooAuth) -> Any:
    """The token, in the side's flavour."""
    return side.do(auth.async_access_token() if side.awaited else auth.access_token())


def tokens_asked(service: MockService) -> int:
    """Requests for a token so far."""
    return len(service.calls("createToken"))


def test_a_request_never_meets_an_expired_token(side: Side, mock_service: MockService) -> None:
    mock_service.settings.token_lifetime = 100
    auth = GlooAuth(side.gloo(**CLIENT))
    http = side.http(auth=auth)
    for seconds in (0, 0, 60, 1000):
        side.timing.sleep(seconds)
        answer = ask(side, http)
        assert answer.status_code == 200
        assert not answer.history
    assert tokens_asked(mock_service) == 3
    assert token_of(side, auth).startswith("mock.token-3.")
    assert {entry.status for entry in mock_service.requests} == {200}
    assert not any(entry.violations for entry in mock_service.requests)


def test_a_stream_may_outlive_its_token(side: Side, mock_service: MockService) -> None:
    mock_service.settings.token_lifetime = 10
    mock_service.plan(Fault(gap=4), operation="createChatCompletion")
    http = side.http(auth=GlooAuth(side.gloo(**CLIENT)))

    async def awaited() -> str:
        async with http.stream("POST", CHAT, json=ASKED | {"stream": True}) as answer:
            assert answer.status_code == 200
            return "".join([line async for line in answer.aiter_lines()])

    if side.awaited:
        text = side.do(awaited())
    else:
        with http.stream("POST", CHAT, json=ASKED | {"stream": True}) as answer:
            text = "".join(answer.iter_lines())
    assert '"finish_reason": "stop"' in text or '"finish_reason":"stop"' in text
    assert ask(side, http).status_code == 200
    assert tokens_asked(mock_service) == 2


def test_a_token_that_was_revoked_is_replaced_and_the_request_sent_once_more(
    side: Side, mock_service: MockService
) -> None:
    http = side.http(auth=GlooAuth(side.gloo(**CLIENT)))
    ask(side, http)
    mock_service.tokens["gloo"].revoke("token-1")
    answer = ask(side, http)
    assert [one.status_code for one in (*answer.history, answer)] == [401, 200]
    chats = mock_service.calls("createChatCompletion")
    assert [(entry.status, entry.token) for entry in chats] == [
        (200, "token-1"),
        (401, "token-1"),
        (200, "token-2"),
    ]
    assert {str(entry.body) for entry in chats} == {str(ASKED)}


def test_a_request_is_sent_twice_at_most(side: Side, mock_service: MockService) -> None:
    mock_service.plan(Fault(expired_token=True), operation="createChatCompletion")
    mock_service.plan(Fault(expired_token=True), operation="createChatCompletion", call=2)
    http = side.http(auth=GlooAuth(side.gloo(**CLIENT)))
    answer = ask(side, http)
    assert [one.status_code for one in (*answer.history, answer)] == [401, 401]
    assert tokens_asked(mock_service) == 2


@pytest.mark.parametrize("status", [400, 403, 429, 500])
def test_no_other_failure_takes_the_token(
    side: Side, mock_service: MockService, status: int
) -> None:
    mock_service.plan(Fault(status=status), operation="createChatCompletion")
    http = side.http(auth=GlooAuth(side.gloo(**CLIENT)))
    answer = ask(side, http)
    assert (answer.status_code, answer.history) == (status, [])
    assert ask(side, http).status_code == 200
    assert tokens_asked(mock_service) == 1


def test_what_cannot_be_sent_again_is_not_but_its_token_is_dropped(
    mock_server: MockServer, awaited: bool
) -> None:
    """Over sockets: in process the mock reads the whole body, which can be sent again then."""

    def body() -> Iterator[bytes]:
        yield b'{"model": "m", "messages": [{"role": "user", "content": "x"}]}'

    async def async_body() -> AsyncIterator[bytes]:
        for piece in body():
            yield piece

    service, address = mock_server.service, mock_server.base_urls[GLOO]
    service.plan(Fault(expired_token=True), operation="createChatCompletion")
    url = f"{address}/ai/v2/chat/completions"
    headers = {"content-type": "application/json"}
    with Side(awaited=awaited, timing=timing_of(service.clock)) as side:
        http = side.http(auth=GlooAuth(side.gloo(**CLIENT, base_url=address)))
        content = async_body() if awaited else body()
        answer = side.do(http.post(url, content=content, headers=headers))
        assert (answer.status_code, answer.history) == (401, [])
        assert side.do(http.post(url, json=ASKED)).status_code == 200
    assert tokens_asked(service) == 2


def test_many_who_ask_at_once_make_one_request_for_a_token(mock_service: MockService) -> None:
    # An answer that takes its time, and a clock on which it takes none.
    mock_service.plan(Fault(delay=1), operation="createToken")
    with Side.over(mock_service, awaited=True) as side:
        auth = GlooAuth(side.gloo(**CLIENT))
        http = side.http(auth=auth)

        async def all_at_once() -> None:
            for revoked in (False, True):
                if revoked:
                    mock_service.tokens["gloo"].revoke("token-1")
                answers = await asyncio.gather(*(http.post(CHAT, json=ASKED) for _ in range(20)))
                assert {answer.status_code for answer in answers} == {200}
                assert tokens_asked(mock_service) == (2 if revoked else 1)

        side.do(all_at_once())


def test_many_threads_make_one_request_for_a_token(mock_service: MockService) -> None:
    together = threading.Barrier(8)
    with Side.over(mock_service, awaited=False) as side:
        http = side.http(auth=GlooAuth(side.gloo(**CLIENT)))

        def one(_: int) -> set[int]:
            together.wait(SAFETY)
            first = http.post(CHAT, json=ASKED).status_code
            if together.wait(SAFETY) == 0:
                mock_service.tokens["gloo"].revoke("token-1")
            together.wait(SAFETY)
            return {first, http.post(CHAT, json=ASKED).status_code}

        with ThreadPoolExecutor(8) as threads:
            assert set.union(*threads.map(one, range(8))) == {200}
    assert tokens_asked(mock_service) == 2


# Other credentials than client id and secret


def test_a_static_key_is_sent_as_it_is_and_its_refusal_is_the_answer(
    side: Side, mock_service: MockService
) -> None:
    auth = GlooAuth(side.gloo(api_key="gloo_test"))
    http = side.http(auth=auth)
    assert ask(side, http).status_code == 200
    assert token_of(side, auth) == "gloo_test"
    mock_service.plan(Fault(expired_token=True), operation="createChatCompletion")
    refused = ask(side, http)
    assert (refused.status_code, refused.history) == (401, [])
    assert tokens_asked(mock_service) == 0


@pytest.mark.parametrize(("given", "sent"), [(["old", "gloo_test"], 2), (["old", "old"], 1)])
def test_a_function_is_asked_again_and_believed_if_it_says_something_new(
    side: Side, mock_service: MockService, given: list[str], sent: int
) -> None:
    left = list(given)

    async def provider() -> str:
        return left.pop(0)

    key: Any = provider if side.awaited else lambda: left.pop(0)
    answer = ask(side, side.http(auth=GlooAuth(side.gloo(api_key=key))))
    assert answer.status_code == (200 if sent == 2 else 401)
    assert len(mock_service.requests) == sent
    assert not left


@pytest.mark.parametrize("status", [200, 403, 500])
def test_what_is_no_refusal_is_not_sent_again_under_a_newer_token(
    awaited: bool, status: int
) -> None:
    """A function that makes a token of each moment always has another."""
    seen: list[str | None] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("Authorization"))
        return httpx.Response(status)

    with Side.answering(answer, awaited=awaited) as side:
        numbers = itertools.count(1)
        auth = GlooAuth(side.gloo(api_key=lambda: f"t{next(numbers)}"))
        assert ask(side, side.http(auth=auth)).status_code == status
    assert seen == ["Bearer t1"]


def test_halves_of_any_characters_arrive(mock_server: MockServer) -> None:
    service = mock_server.service
    service.settings.gloo_clients = {"id: %41/ü": "s e+c:ret&%"}
    address = mock_server.base_urls[GLOO]
    given = {"client_id": "id: %41/ü", "client_secret": "s e+c:ret&%"}
    with GlooAuth(**given, base_url=address) as auth:
        assert auth.access_token().startswith("mock.token-1.")


# What it is made of, and what becomes of it


def test_both_flavours_of_one_share_a_token(
    mock_server: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = mock_server.service
    service.settings.token_lifetime = 100

    class Timed(GlooAuth):
        _timing = timing_of(service.clock)

    monkeypatch.setenv("GLOO_CLIENT_ID", "test-client")
    monkeypatch.setenv("GLOO_CLIENT_SECRET", "test-secret")
    monkeypatch.setenv("GLOO_BASE_URL", f"{mock_server.base_urls[GLOO]}/ai/v2")

    async def run() -> None:
        async with Timed() as auth:
            assert auth.base_url == mock_server.base_urls[GLOO]
            for asked in (1, 2):
                assert auth.access_token() == await auth.async_access_token()
                # In a thread, as LangChain does.
                shared = await anyio.to_thread.run_sync(auth.access_token)
                assert shared == await auth.async_access_token()
                assert tokens_asked(service) == asked
                service.clock.sleep(1000)
        for one in (auth.access_token, auth.async_access_token):
            with pytest.raises(ConfigurationError, match="closed"):
                await one() if inspect.iscoroutinefunction(one) else one()

    asyncio.run(run())


def test_one_flavour_does_not_wait_for_the_other_in_its_own_thread(
    mock_server: MockServer,
) -> None:
    """Where it would wait for ever: what it waits for could not go on meanwhile."""
    served: list[str] = []

    async def run(steps: int) -> None:
        async with GlooAuth(**CLIENT, base_url=mock_server.base_urls[GLOO]) as auth:
            task = asyncio.create_task(auth.async_access_token())
            for _ in range(steps):
                await asyncio.sleep(0)
            served.extend((auth.access_token(), await task))

    def run_all() -> None:
        for steps in (1, 5, 25):
            asyncio.run(run(steps))

    thread = threading.Thread(target=run_all, daemon=True)
    thread.start()
    thread.join(SAFETY)
    assert len(served) == 6
    assert tokens_asked(mock_server.service) == len(set(served)) <= 6


def test_what_one_flavour_holds_the_other_does_without_at_once() -> None:
    credential: Any = GlooAuth(client_id="c", client_secret="s")._credential
    store = credential._plan._store
    assert store._timeout == 0
    with store.lock("k") as held, store.lock("k") as other:
        assert (held, other) == (True, False)


def test_a_store_of_the_callers_is_shared(mock_server: MockServer) -> None:
    store = MemoryTokenStore()
    given: dict[str, Any] = {**CLIENT, "base_url": mock_server.base_urls[GLOO]}

    class Timed(GlooAuth):
        _timing = timing_of(mock_server.service.clock)

    tokens = set()
    for _ in range(2):
        with Timed(**given, token_store=store) as auth:
            tokens.add(auth.access_token())
    assert len(tokens) == tokens_asked(mock_server.service) == 1


def test_a_client_of_the_callers_stays_open(side: Side) -> None:
    client = side.gloo(**CLIENT)
    auth = GlooAuth(client)
    first = token_of(side, auth)
    auth.close()
    if side.awaited:
        side.do(auth.aclose())
    assert side.do(client.access_token()) == first
    side.timing.sleep(10_000)
    assert token_of(side, auth) != first


def test_a_client_serves_its_own_flavour(mock_service: MockService) -> None:
    async def awaited(auth: GlooAuth) -> None:
        await auth.async_access_token()

    with Side.over(mock_service, awaited=False) as side:
        auth = GlooAuth(side.gloo(**CLIENT))
        with pytest.raises(ConfigurationError, match="with a Gloo, it serves synchronous") as one:
            asyncio.run(awaited(auth))
        check_error(one.value)
    with Side.over(mock_service, awaited=True) as side:
        auth = GlooAuth(side.gloo(**CLIENT))
        with pytest.raises(ConfigurationError, match="an AsyncGloo, it serves async") as one:
            auth.access_token()
        check_error(one.value)


def test_an_async_function_serves_asynchronous_requests_only() -> None:
    async def provider() -> str:
        return "given"

    auth = GlooAuth(api_key=provider)
    assert asyncio.run(auth.async_access_token()) == "given"
    with pytest.raises(ConfigurationError, match="async token provider"):
        auth.access_token()


def test_what_cannot_be_used_is_refused_at_once(side: Side) -> None:
    wrong: Any = object()
    with pytest.raises(ConfigurationError, match="expected a Gloo or an AsyncGloo, got object"):
        GlooAuth(wrong)
    with pytest.raises(ConfigurationError, match="not both"):
        GlooAuth(side.gloo(**CLIENT), base_url="https://a.example")
    with pytest.raises(ConfigurationError, match="client_secret is missing"):
        GlooAuth(client_id="x")
    with pytest.raises(ConfigurationError, match="visible ASCII"):
        GlooAuth(api_key="two\nlines")


def test_without_credentials_the_first_request_says_so(side: Side) -> None:
    with pytest.raises(ConfigurationError, match="no Gloo credential"):
        ask(side, side.http(auth=GlooAuth()))


def test_a_token_that_cannot_be_had_is_our_error(side: Side, mock_service: MockService) -> None:
    http = side.http(auth=GlooAuth(side.gloo(client_id="test-client", client_secret="wrong-one")))
    for _ in range(2):
        with pytest.raises(TokenError) as caught:
            ask(side, http)
        check_error(caught.value, "wrong-one")
    assert len(mock_service.requests) == 1


def test_a_token_that_cannot_be_replaced_is_our_error_and_leaves_nothing_open(
    side: Side, mock_service: MockService
) -> None:
    http = side.http(auth=GlooAuth(side.gloo(**CLIENT)))
    ask(side, http)
    mock_service.tokens["gloo"].revoke("token-1")
    mock_service.plan(Fault(status=400), operation="createToken")
    with pytest.raises(TokenError) as caught:
        ask(side, http)
    check_error(caught.value)


def test_it_shows_its_address_and_nothing_else() -> None:
    auth = GlooAuth(**CLIENT, base_url="https://a.example/ai/v2")
    assert repr(auth) == "GlooAuth(base_url='https://a.example')"
    for one in (auth, GlooAuth(api_key="gloo_test")):
        for text in (repr(one), repr(one.access_token), repr(one.async_access_token)):
            assert "test-" not in text
            assert "gloo_test" not in text


def test_the_functions_are_what_langchain_tells_apart() -> None:
    """It asks `inspect` whether to await, and puts a plain function into a thread itself."""
    auth = GlooAuth(api_key="k")
    assert inspect.iscoroutinefunction(auth.async_access_token)
    assert not inspect.iscoroutinefunction(auth.access_token)
