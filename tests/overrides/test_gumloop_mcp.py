"""`client.mcp`: tools called by their names, and what they answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from gumgloo import AsyncGumloop, Gumloop
from gumgloo_api.gumloop.models import (
    McpResourceContent,
    McpResourceReadResponse,
    McpToolCallRequest,
    McpToolCallResult,
)
from gumgloo_api.support import UNSET
from tests.overrides._asked import Asked, asking
from tests.overrides._clients import PROMPT, Side

SETTINGS = {"access_token": "the-token", "team_id": "the-team"}


@pytest.fixture
def asked(awaited: bool) -> Iterator[Asked]:
    with asking(awaited=awaited) as one:
        yield one


@pytest.fixture
def mcp(asked: Asked) -> Any:
    return asked.side.gumloop(**SETTINGS).mcp


# Calling tools


def test_one_tool_is_called_by_position(asked: Asked, mcp: Any) -> None:
    wire = asked.wire(lambda: mcp.execute("s", "t"))
    assert wire.url == "https://api.gumloop.com/api/v1/mcp/tools/call?team_id=the-team"
    call = {"server_id": "s", "tool_name": "t", "arguments": {}}
    assert wire.body == {"calls": [call], "team_id": "the-team"}


def test_all_that_a_call_may_say(asked: Asked, mcp: Any) -> None:
    wire = asked.wire(
        lambda: mcp.execute(
            "s",
            "t",
            {"n": None},
            ref="r",
            account="a",
            team_id="other",
            extra_headers={"x-a": "1"},
            extra_query={"q": "2"},
            timeout=3,
        )
    )
    # The query keeps the client's team.
    assert wire.query == {"team_id": "the-team", "q": "2"}
    assert wire.headers["x-a"] == "1"
    (call,) = wire.body.pop("calls")
    assert wire.body == {"team_id": "other"}
    assert call == {
        "server_id": "s",
        "tool_name": "t",
        "arguments": {"n": None},
        "ref": "r",
        "account": "a",
    }


def test_calls_are_models_or_mappings(asked: Asked, mcp: Any) -> None:
    calls = [
        McpToolCallRequest(server_id="s", tool_name="a", ref="r"),
        {"server_id": "s", "tool_name": "b", "account": None, "arguments": None},
        {"server_id": "s", "tool_name": "c", "arguments": {"x": 1}, "new": True},
    ]
    wire = asked.wire(lambda: mcp.execute_many(calls, timeout=3))
    assert wire.body["calls"] == [
        {"server_id": "s", "tool_name": "a", "ref": "r", "arguments": {}},
        {"server_id": "s", "tool_name": "b", "arguments": {}},
        {"server_id": "s", "tool_name": "c", "arguments": {"x": 1}, "new": True},
    ]
    assert calls[1] == {"server_id": "s", "tool_name": "b", "account": None, "arguments": None}


@pytest.mark.parametrize(
    ("calls", "text"),
    [
        ([], "calls: at least 1 needed, got 0"),
        ([{"server_id": "s", "tool_name": "t"}] * 6, "calls: at most 5 at once, got 6"),
        ({"server_id": "s"}, "calls: expected a list, got dict"),
        ([{}, PROMPT], "calls[1]: expected an McpToolCallRequest or a mapping, got str"),
    ],
)
def test_calls_that_cannot_be_made(calls: Any, text: str, asked: Asked, mcp: Any) -> None:
    assert asked.refusal(lambda: mcp.execute_many(calls)) == text


def test_the_service_s_own_method_has_the_same_limit(asked: Asked, mcp: Any) -> None:
    many = [{"server_id": "s", "tool_name": "t"}] * 6
    assert asked.refusal(lambda: mcp.call_tools(many)) == (
        "mcp.call_tools: calls: at most 5 at once, got 6"
    )


def test_the_results_are_given_back(awaited: bool) -> None:
    results = [{"ref": "0", "status": "success", "content": ['{"a": 1}']}]
    body = {"results": results}
    with Side.answering(lambda _: httpx.Response(207, json=body), awaited=awaited) as side:
        mcp = side.gumloop(access_token="t").mcp
        for made in (
            mcp.execute("s", "t"),
            mcp.execute_many([{"server_id": "s", "tool_name": "t"}]),
        ):
            (result,) = side.do(made).results
            assert (result.status, mcp.decoded_content(result)) == ("success", [{"a": 1}])


# Prompts and resources


@pytest.mark.parametrize(
    ("given", "sent"), [((), {}), ((None,), {}), ((UNSET,), {}), (({"a": 1},), {"a": 1})]
)
def test_a_prompt_always_has_arguments(given: Any, sent: Any, asked: Asked, mcp: Any) -> None:
    wire = asked.wire(lambda: mcp.get_prompt("s", "p", *given))
    assert wire.url == ("https://api.gumloop.com/api/v1/mcp/servers/s/prompts/get?team_id=the-team")
    assert wire.body == {"name": "p", "arguments": sent, "team_id": "the-team"}


def test_a_resource_is_read_by_position(asked: Asked, mcp: Any) -> None:
    wire = asked.wire(lambda: mcp.get_resource("s", "file:///a b"))
    assert wire.query == {"uri": "file:///a b", "team_id": "the-team"}
    for method in (mcp.get_server, mcp.list_accounts, mcp.list_tools, mcp.list_prompts):
        assert "/mcp/servers/s" in asked.wire(lambda method=method: method("s")).url


# What answers hold


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ('{"a": [1, null]}', {"a": [1, None]}),
        ("12", 12),
        ("plain words", "plain words"),
        ("", ""),
        ("NaN", "NaN"),
        ("[" * 100_000, "[" * 100_000),
        ({"type": "text", "text": '{"a": 1}'}, {"a": 1}),
        ({"type": "text", "text": "words"}, "words"),
        ({"type": "text"}, {"type": "text"}),
        (
            {"type": "image", "data": "e30=", "text": "1"},
            {"type": "image", "data": "e30=", "text": "1"},
        ),
        (None, None),
        (5, 5),
        (["1"], ["1"]),
    ],
)
def test_texts_are_read_as_json(part: Any, value: Any) -> None:
    result = McpToolCallResult(ref="0", status="success", content=[part, "true"])
    assert Gumloop("k").mcp.decoded_content(result) == [value, True]


@pytest.mark.parametrize("content", [UNSET, None, []])
def test_no_content_is_an_empty_list(content: Any) -> None:
    result = McpToolCallResult(ref="0", status="error", content=content)
    assert AsyncGumloop("k").mcp.decoded_content(result) == []


def test_the_text_of_a_resource() -> None:
    parts = [
        McpResourceContent(text="a"),
        McpResourceContent(blob="e30="),
        McpResourceContent(text=None),
        McpResourceContent(text="b"),
    ]
    mcp = Gumloop("k").mcp
    assert mcp.resource_text(McpResourceReadResponse(contents=parts)) == "ab"
    assert mcp.resource_text(McpResourceReadResponse()) == ""
