"""The way out: what a request has when it leaves, with connections of our own and by a client."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from gumgloo import Gumloop, ResponseDecodeError
from gumgloo._way import Way
from tests.overrides._clients import MESSAGES

_ANSWER = {
    "id": "c",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": "yes"},
            "finish_reason": "stop",
        }
    ],
    "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
}


class Wire:
    """Notes what is sent, and answers."""

    def __init__(self, answer: Any = _ANSWER) -> None:
        self.seen: list[httpx.Request] = []
        self._answer = answer

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)
        return httpx.Response(200, json=self._answer, headers={"set-cookie": "a=b"})

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The headers of the last request, names in lower case."""
        return [(name.lower(), value) for name, value in self.seen[-1].headers.multi_items()]


def straight(wire: Callable[[httpx.Request], httpx.Response], **given: Any) -> Gumloop:
    """A client whose own connections end in `wire`."""
    client = Gumloop(access_token="t", base_url="http://service.example:8080/api", **given)
    client._pool._ways[os.getpid()] = Way(wire, lambda: None)
    return client


def test_a_request_has_each_header_once_and_all_that_httpx_would_send() -> None:
    wire = Wire()
    straight(wire).chat.completions.create(model="m", messages=MESSAGES)
    names = [name for name, _ in wire.pairs]
    assert sorted(names) == sorted(set(names))
    headers = dict(wire.pairs)
    with httpx.Client() as client:
        usual = client.build_request("POST", wire.seen[0].url, content=wire.seen[0].content)
    assert set(usual.headers) <= set(headers)
    for name in ("host", "connection", "accept-encoding", "content-length"):
        assert headers[name] == usual.headers[name]
    assert headers["user-agent"].startswith("gumgloo/")


def test_a_header_of_the_callers_wins() -> None:
    wire = Wire()
    given = {"Host": "other.example", "User-Agent": "mine", "Accept-Encoding": "identity"}
    straight(wire).chat.completions.create(model="m", messages=MESSAGES, extra_headers=given)
    assert {(name.lower(), value) for name, value in given.items()} <= set(wire.pairs)
    names = [name for name, _ in wire.pairs]
    assert sorted(names) == sorted(set(names))


def test_no_cookie_is_kept_where_the_connections_are_our_own() -> None:
    wire = Wire()
    client = straight(wire)
    for _ in range(2):
        client.chat.completions.create(model="m", messages=MESSAGES)
    assert len(wire.seen) == 2
    assert "cookie" not in dict(wire.pairs)


@pytest.mark.parametrize("own", [True, False])
def test_a_body_that_is_empty_has_a_length_where_the_method_has_a_body(own: bool) -> None:
    wire = Wire({"success": True})
    http = httpx.Client(transport=httpx.MockTransport(wire))
    client = straight(wire) if own else Gumloop(access_token="t", http_client=http)
    with pytest.raises(ResponseDecodeError):
        client.agents.delete("a")
    assert wire.seen[-1].method == "DELETE"
    assert "content-length" not in dict(wire.pairs)
    with pytest.raises(ResponseDecodeError):
        client.brain.approve_source("s")
    assert wire.seen[-1].method == "POST"
    assert dict(wire.pairs)["content-length"] == "0"


class Own(httpx.Client):
    """A client of the caller's with a way of its own."""

    def build_request(self, method: str, url: Any, **given: Any) -> httpx.Request:
        return super().build_request(method, url, params={"own": "1"}, **given)


@pytest.mark.parametrize("own", [True, False])
def test_a_client_that_builds_its_requests_itself_builds_all_of_them(own: bool) -> None:
    wire = Wire({"success": True})
    transport = httpx.MockTransport(wire)
    http = Own(transport=transport) if own else httpx.Client(transport=transport, params={"own": 1})
    client = Gumloop(access_token="t", http_client=http)
    with pytest.raises(ResponseDecodeError):
        client.chat.completions.create(model="m", messages=MESSAGES)
    assert b'"model":"m"' in wire.seen[-1].content
    with pytest.raises(ResponseDecodeError):
        client.agents.delete("a")
    assert "content-length" not in dict(wire.pairs)
    assert [request.url.params["own"] for request in wire.seen] == ["1", "1"]


def test_a_host_that_the_callers_client_names_is_the_host() -> None:
    wire = Wire()
    http = httpx.Client(transport=httpx.MockTransport(wire), headers={"Host": "front.example"})
    client = Gumloop(access_token="t", http_client=http)
    client.chat.completions.create(model="m", messages=MESSAGES)
    assert [value for name, value in wire.pairs if name == "host"] == ["front.example"]


def test_the_answer_knows_its_request() -> None:
    wire = Wire()
    body = b"data: [DONE]\n\n"

    def stream(request: httpx.Request) -> httpx.Response:
        wire(request)
        kind = {"content-type": "text/event-stream"}
        return httpx.Response(200, content=body, headers=kind)

    with straight(stream).chat.completions.create(model="m", messages=MESSAGES, stream=True) as s:
        assert s.response.request is wire.seen[0]


def test_a_hook_of_the_callers_client_sees_the_body() -> None:
    wire = Wire()
    bodies: list[bytes] = []
    hooks: dict[str, list[Callable[..., Any]]] = {
        "request": [lambda request: bodies.append(request.content)]
    }
    http = httpx.Client(transport=httpx.MockTransport(wire), event_hooks=hooks)
    Gumloop(access_token="t", http_client=http).chat.completions.create(
        model="m", messages=MESSAGES
    )
    assert b'"model":"m"' in bodies[0]
