"""Which credential goes where, and what follows when the service refuses it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from gumgloo import (
    AuthenticationError,
    ConfigurationError,
    PermissionDeniedError,
    TokenError,
)
from gumgloo.mock import Fault, MockService
from tests.overrides._clients import MESSAGES, Side, check_error

GLOO_CLIENT = {"client_id": "test-client", "client_secret": "test-secret"}


class Recorder:
    """Answers with the statuses given, then 200; keeps the requests."""

    def __init__(self, *statuses: int) -> None:
        self.requests: list[httpx.Request] = []
        self._statuses = iter(statuses)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if request.url.path.endswith("/oauth2/token"):
            number = len([one for one in self.requests if one.url.path.endswith("/oauth2/token")])
            return httpx.Response(200, json={"access_token": f"t{number}", "expires_in": 3600})
        status = next(self._statuses, 200)
        return httpx.Response(status, json={"models": [], "model_groups": [], "data": []})

    @property
    def sent(self) -> list[str | None]:
        return [request.headers.get("authorization") for request in self.requests]


def chat(client: Any, **more: Any) -> Any:
    given = {"model": "m", "messages": MESSAGES, **more}
    return client.chat.completions.create(**given)


def failure(side: Side, ask: Callable[[], Any], *secrets: str) -> Any:
    with pytest.raises(Exception) as caught:
        side.do(ask())
    check_error(caught.value, *secrets)
    return caught.value


# Where credentials go


def test_an_api_key_goes_with_its_user_and_a_token_alone(awaited: bool) -> None:
    recorder = Recorder()
    with Side.answering(recorder, awaited=awaited) as side:
        side.do(side.gumloop("k", user_id="u").models.list())
        side.do(side.gumloop(access_token="a", user_id="u").models.list())
    key, token = recorder.requests
    assert (key.headers["authorization"], key.headers["x-auth-key"]) == ("Bearer k", "u")
    assert token.headers["authorization"] == "Bearer a"
    assert "x-auth-key" not in token.headers


def test_the_team_goes_only_where_the_operation_has_it(
    side: Side, mock_service: MockService
) -> None:
    client = side.gumloop(access_token="test-access-token", team_id="team-1")
    side.do(client.models.list())
    side.do(chat(client))
    listed, chatted = mock_service.requests
    assert listed.query == {"team_id": ["team-1"]}
    assert chatted.query == {}
    side.do(client.models.list(team_id="team-2"))
    assert mock_service.requests[-1].query == {"team_id": ["team-2"]}


def test_chat_goes_to_the_streaming_host(side: Side, mock_service: MockService) -> None:
    client = side.gumloop(access_token="test-access-token")
    side.do(chat(client))
    side.chunks(side.do(chat(client, stream=True)))
    side.do(client.models.list())
    assert [entry.host for entry in mock_service.requests] == [
        "ws.gumloop.com",
        "ws.gumloop.com",
        "api.gumloop.com",
    ]


def test_a_header_of_the_callers_goes_in_place_of_the_credential(awaited: bool) -> None:
    recorder = Recorder(401)
    with Side.answering(recorder, awaited=awaited) as side:
        client = side.gloo(**GLOO_CLIENT)
        error = failure(
            side, lambda: chat(client, extra_headers={"Authorization": "Bearer my-own"}), "my-own"
        )
        assert isinstance(error, AuthenticationError)
    # No token was asked for, and the refusal of another's credential refreshes none.
    assert recorder.sent == ["Bearer my-own"]


def test_an_operation_without_security_gets_no_credential(
    side: Side, mock_service: MockService
) -> None:
    assert side.do(side.gloo(**GLOO_CLIENT).models.list()).data
    (listed,) = mock_service.requests
    assert "authorization" not in listed.headers


def test_the_secret_goes_to_the_token_endpoint_only(awaited: bool) -> None:
    recorder = Recorder()
    with Side.answering(recorder, awaited=awaited) as side:
        client = side.gloo(client_id="i d", client_secret="s:ü", base_url="https://x.example/p")
        assert side.do(client.access_token()) == "t1"
        assert side.do(client.access_token()) == "t1"
    (asked,) = recorder.requests
    assert asked.url == "https://x.example/p/oauth2/token"
    assert asked.headers["authorization"] == "Basic aSUyMGQ6cyUzQSVDMyVCQw=="
    assert asked.content == b"grant_type=client_credentials&scope=api%2Faccess"


def test_a_redirect_of_the_token_endpoint_is_not_followed(
    side: Side, mock_service: MockService
) -> None:
    mock_service.plan(Fault(redirect="https://elsewhere.example/"), operation="createToken")
    client = side.gloo(**GLOO_CLIENT, http_client=side.http(follow_redirects=True))
    error = failure(side, lambda: chat(client))
    assert isinstance(error, TokenError)
    assert [entry.operation for entry in mock_service.requests] == ["gloo.createToken"]


@pytest.mark.parametrize("name", ["gumloop", "gloo"])
def test_an_api_key_with_a_line_break_is_refused_unquoted(name: str, awaited: bool) -> None:
    with Side(awaited=awaited) as side, pytest.raises(ConfigurationError) as caught:
        getattr(side, name)(api_key="secret-value\r\nx-evil: 1")
    check_error(caught.value, "secret-value")


def test_a_provider_that_gives_a_line_break_is_refused_unquoted(awaited: bool) -> None:
    recorder = Recorder()
    with Side.answering(recorder, awaited=awaited) as side:
        client = side.gumloop(access_token=lambda: "secret-value\r\nx-evil: 1")
        assert isinstance(failure(side, lambda: chat(client), "secret-value"), TokenError)
    assert not recorder.requests


def test_a_header_with_a_line_break_is_refused_unquoted(awaited: bool) -> None:
    recorder = Recorder()
    with Side.answering(recorder, awaited=awaited) as side:
        client = side.gumloop(access_token="t")
        error = failure(
            side,
            lambda: chat(client, extra_headers={"x-a": "secret-value\r\nx-evil: 1"}),
            "secret-value",
        )
        assert isinstance(error, ConfigurationError)
    assert not recorder.requests


@pytest.mark.parametrize("name", ["gumloop", "gloo"])
def test_without_a_credential_the_first_call_says_what_to_set(name: str, awaited: bool) -> None:
    recorder = Recorder()
    with Side.answering(recorder, awaited=awaited) as side:
        client = getattr(side, name)()
        error = failure(side, lambda: chat(client))
        assert isinstance(error, ConfigurationError)
        assert f"{name.upper()}_API_KEY" in str(error)
    assert not recorder.requests


def test_the_environment_is_enough(
    side: Side, mock_service: MockService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GUMLOOP_ACCESS_TOKEN", "test-access-token")
    monkeypatch.setenv("GLOO_CLIENT_ID", "test-client")
    monkeypatch.setenv("GLOO_CLIENT_SECRET", "test-secret")
    monkeypatch.setenv("TRACEPARENT", "00-1-2-01")
    side.do(chat(side.gumloop()))
    side.do(chat(side.gloo()))
    assert [entry.status for entry in mock_service.requests] == [200, 200, 200]
    assert [entry.headers.get("traceparent") for entry in mock_service.requests] == [
        "00-1-2-01",
        None,
        None,
    ]


def test_a_static_key_is_the_access_token(side: Side, mock_service: MockService) -> None:
    client = side.gloo(api_key="gloo_test")
    assert side.do(client.access_token()) == "gloo_test"
    side.do(chat(client))
    assert mock_service.requests[0].status == 200


# What follows a 401


@pytest.mark.parametrize("stream", [False, True], ids=["unary", "stream"])
@pytest.mark.parametrize("max_retries", [0, 2])
def test_a_refused_token_is_replaced_and_the_call_sent_again_once(
    stream: bool, max_retries: int, side: Side, mock_service: MockService
) -> None:
    client = side.gloo(**GLOO_CLIENT, max_retries=max_retries)
    side.do(chat(client))
    mock_service.plan(Fault(expired_token=True), operation="createChatCompletion")
    began = side.timing.clock()
    answer = side.do(chat(client, stream=stream))
    if stream:
        side.chunks(answer)
    assert side.timing.clock() == began, "there is nothing to wait for"
    assert [(one.operation, one.status) for one in mock_service.requests] == [
        ("gloo.createToken", 200),
        ("gloo.createChatCompletion", 200),
        ("gloo.createChatCompletion", 401),
        ("gloo.createToken", 200),
        ("gloo.createChatCompletion", 200),
    ]


def test_a_token_refused_twice_is_an_error(side: Side, mock_service: MockService) -> None:
    mock_service.plan(Fault(expired_token=True), operation="createChatCompletion", times=2)
    error = failure(side, lambda: chat(side.gloo(**GLOO_CLIENT)))
    assert isinstance(error, AuthenticationError)
    assert len(mock_service.calls("createToken")) == 2
    assert len(mock_service.calls("createChatCompletion")) == 2


def test_a_token_lasts_as_long_as_the_endpoint_says(awaited: bool) -> None:
    """It does not say so itself."""
    recorder = Recorder()
    with Side.answering(recorder, awaited=awaited) as side:
        client = side.gloo(**GLOO_CLIENT)
        for seconds in (0, 1000, 9000):
            side.timing.sleep(seconds)
            side.do(client.models.list())
            side.do(client.items.list("p"))
    assert [one for one in recorder.sent if one and one.startswith("Bearer")][-1] == "Bearer t2"


def test_a_refusal_is_the_error_where_no_new_token_can_be_had(
    side: Side, mock_service: MockService
) -> None:
    mock_service.settings.token_lifetime = 1000
    client = side.gloo(**GLOO_CLIENT)
    side.do(chat(client))
    side.timing.sleep(850)
    # The old token is still good enough, as far as the client knows.
    mock_service.plan(Fault(status=400), operation="createToken")
    side.do(chat(client))
    mock_service.plan(Fault(expired_token=True), operation="createChatCompletion")
    error = failure(side, lambda: chat(client))
    assert isinstance(error, AuthenticationError)
    assert len(mock_service.calls("createToken")) == 2


def test_a_forbidden_call_refreshes_nothing(side: Side, mock_service: MockService) -> None:
    mock_service.plan(Fault(status=403), operation="createChatCompletion")
    error = failure(side, lambda: chat(side.gloo(**GLOO_CLIENT)))
    assert isinstance(error, PermissionDeniedError)
    assert len(mock_service.calls("createToken")) == 1


def test_a_refused_static_credential_is_not_sent_again(awaited: bool) -> None:
    recorder = Recorder(401, 401)
    with Side.answering(recorder, awaited=awaited) as side:
        assert isinstance(
            failure(side, lambda: chat(side.gumloop(access_token="t"))), AuthenticationError
        )
    assert recorder.sent == ["Bearer t"]


@pytest.mark.parametrize(
    ("given", "sent"),
    [(["t1", "t2"], ["Bearer t1", "Bearer t2"]), (["t1", "t1"], ["Bearer t1"])],
    ids=["another", "the same"],
)
def test_a_provider_is_asked_again_for_another_token(
    given: list[str], sent: list[str], awaited: bool
) -> None:
    recorder = Recorder(401, 401)
    tokens = iter(given)
    with Side.answering(recorder, awaited=awaited) as side:
        client = side.gumloop(access_token=lambda: next(tokens))
        assert isinstance(failure(side, lambda: chat(client)), AuthenticationError)
    assert recorder.sent == sent


def test_a_coroutine_function_may_give_the_token() -> None:
    recorder = Recorder()

    async def token() -> str:
        return "made"

    with Side.answering(recorder, awaited=True) as side:
        side.do(side.gumloop(access_token=token).models.list())
    with Side.answering(recorder, awaited=False) as side:
        error = failure(side, lambda: side.gumloop(access_token=token).models.list())
        assert "async client" in str(error)
    assert recorder.sent == ["Bearer made"]


def test_a_credential_that_the_service_echoes_is_not_in_the_error(awaited: bool) -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        told = request.headers["authorization"].removeprefix("Bearer ")
        return httpx.Response(403, json={"error": {"message": f"the key {told} may not do this"}})

    with Side.answering(echo, awaited=awaited) as side:
        client = side.gumloop(access_token="secret-value")
        error = failure(side, lambda: chat(client), "secret-value")
        assert error.message == "the key *** may not do this"
