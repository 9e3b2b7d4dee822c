"""The caller's own HTTP client keeps its hooks, proxies, cookies, headers and transports."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from gumgloo import APIConnectionError
from gumgloo._settings import user_agent
from tests.overrides._clients import MESSAGES, Side

MODELS = {"models": [], "model_groups": []}


def seen(side: Side, client: Any) -> httpx.Request:
    """The request of a call, as it goes out."""
    side.do(client.models.list())
    return Recorder.last


class Recorder:
    """Answers each request, and keeps the last one."""

    last: httpx.Request

    def __call__(self, request: httpx.Request) -> httpx.Response:
        type(self).last = request
        return httpx.Response(200, json=MODELS, headers={"set-cookie": "session=s1"})


@pytest.fixture
def recorded(awaited: bool) -> Any:
    with Side.answering(Recorder(), awaited=awaited) as side:
        yield side


def test_default_headers_and_parameters_go_along_and_ours_win(recorded: Side) -> None:
    http = recorded.http(
        headers={"x-mine": "1", "accept": "x/y", "authorization": "Bearer mine"},
        params={"mine": "2", "team_id": "of the client"},
    )
    client = recorded.gumloop(access_token="t", team_id="of the call", http_client=http)
    request = seen(recorded, client)
    assert request.headers["x-mine"] == "1"
    assert request.headers["accept"] == "application/json"
    assert request.headers["authorization"] == "Bearer t"
    assert request.url.params.get_list("mine") == ["2"]


@pytest.mark.parametrize(
    ("own", "extra", "sent"),
    [
        ({}, {}, user_agent()),
        ({"user-agent": "mine/1"}, {}, "mine/1"),
        ({"user-agent": "mine/1"}, {"User-Agent": "call/1"}, "call/1"),
        ({}, {"User-Agent": "call/1"}, "call/1"),
    ],
)
def test_whose_user_agent_it_is(
    own: dict[str, str], extra: dict[str, str], sent: str, recorded: Side
) -> None:
    client = recorded.gumloop(access_token="t", http_client=recorded.http(headers=own))
    recorded.do(client.models.list(extra_headers=extra))
    assert Recorder.last.headers.get_list("user-agent") == [sent]


def test_cookies_are_kept_from_call_to_call(recorded: Side) -> None:
    http = recorded.http(cookies={"mine": "c"})
    client = recorded.gumloop(access_token="t", http_client=http)
    assert seen(recorded, client).headers["cookie"] == "mine=c"
    assert sorted(seen(recorded, client).headers["cookie"].split("; ")) == ["mine=c", "session=s1"]


def test_hooks_are_called(recorded: Side) -> None:
    called: list[str] = []

    def note(message: Any) -> None:
        called.append(type(message).__name__)

    async def note_awaited(message: Any) -> None:
        note(message)

    hook: Any = note_awaited if recorded.awaited else note
    http = recorded.http(event_hooks={"request": [hook], "response": [hook]})
    seen(recorded, recorded.gumloop(access_token="t", http_client=http))
    assert called == ["Request", "Response"]


def test_the_clients_own_credentials_are_not_used(recorded: Side) -> None:
    http = recorded.http(auth=("user", "password"))
    request = seen(recorded, recorded.gumloop(access_token="t", http_client=http))
    assert request.headers.get_list("authorization") == ["Bearer t"]


def test_a_base_url_of_the_clients_does_not_count(recorded: Side) -> None:
    http = recorded.http(base_url="https://elsewhere.example/")
    request = seen(recorded, recorded.gumloop(access_token="t", http_client=http))
    assert request.url == "https://api.gumloop.com/api/v1/models"


def test_mounted_transports_are_used(recorded: Side) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    http = recorded.http(mounts={"all://ws.gumloop.com": httpx.MockTransport(refuse)})
    client = recorded.gumloop(access_token="t", http_client=http, max_retries=0)
    seen(recorded, client)
    with pytest.raises(APIConnectionError):
        recorded.do(client.chat.completions.create(model="m", messages=MESSAGES))


def test_a_proxy_is_used(awaited: bool) -> None:
    """The proxy refuses the connection: there is none."""
    with Side(awaited=awaited) as side:
        http = side.http(proxy="http://127.0.0.1:9")
        client = side.gumloop(
            access_token="t", base_url="http://a.invalid", http_client=http, max_retries=0
        )
        with pytest.raises(APIConnectionError) as caught:
            side.do(client.models.list())
        assert caught.value.unsent


def test_the_callers_timeouts_give_way_to_the_clients_limits(recorded: Side) -> None:
    http = recorded.http(timeout=1)
    client = recorded.gumloop(access_token="t", timeout=7, http_client=http)
    assert dict(seen(recorded, client).extensions["timeout"]) == {
        "connect": 5,
        "pool": 5,
        "write": 7,
        "read": 7,
    }
