"""What the specs say about single requests and answers, against tables written by hand.

The tables restate facts of the services, not of the YAML: a schema that drifts from them fails.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.openapi._examples import validator
from tests.openapi._source import read


def fits(service: str, name: str, value: Any) -> bool:
    """Whether a value fits a component."""
    document = read(service).document
    return validator(document, {"$ref": f"#/components/schemas/{name}"}).is_valid(value)


MESSAGES = [{"role": "user", "content": "Hello"}]
ROUTES: list[tuple[dict[str, Any], bool]] = [
    ({"auto_routing": True}, True),
    ({"model": "m"}, True),
    ({"auto_routing": False, "model": "m"}, True),
    ({"model_family": "open source"}, True),
    ({"auto_routing": False, "model_family": "openai"}, True),
    ({"auto_routing": True, "model": "m"}, False),
    ({"auto_routing": True, "model_family": "openai"}, False),
    ({"auto_routing": True, "model": "m", "model_family": "openai"}, False),
    ({"model": "m", "model_family": "openai"}, False),
    ({"auto_routing": False, "model": "m", "model_family": "openai"}, False),
    ({"auto_routing": False}, False),
    ({}, False),
]


@pytest.mark.parametrize(("route", "good"), ROUTES)
@pytest.mark.parametrize("name", ["ChatCompletionRequest", "GroundedChatCompletionRequest"])
def test_gloo_takes_exactly_one_route(name: str, route: dict[str, Any], good: bool) -> None:
    assert fits("gloo", name, {"messages": MESSAGES, **route}) is good


@pytest.mark.parametrize(
    ("service", "name", "value", "good"),
    [
        # Messages: required, but not for the grounded operation, which refuses an empty list.
        ("gloo", "ChatCompletionRequest", {"model": "m"}, False),
        ("gloo", "GroundedChatCompletionRequest", {"model": "m"}, True),
        ("gloo", "GroundedChatCompletionRequest", {"model": "m", "messages": []}, False),
        ("gumloop", "ChatCompletionRequest", {"model": "m"}, False),
        ("gumloop", "ChatCompletionRequest", {"messages": MESSAGES}, False),
        ("gumloop", "ChatCompletionRequest", {"model": "m", "messages": MESSAGES}, True),
        # Members that nobody knows are ignored by both chat services, and refused by the router.
        ("gloo", "ChatCompletionRequest", {"model": "m", "messages": MESSAGES, "n": 2}, True),
        ("gumloop", "ChatCompletionRequest", {"model": "m", "messages": MESSAGES, "n": 2}, True),
        ("gumloop", "ModelRouteRequest", {"input": "a", "n": 2}, False),
        # The router needs its input, under either name.
        ("gumloop", "ModelRouteRequest", {}, False),
        ("gumloop", "ModelRouteRequest", {"message": "a"}, True),
        ("gumloop", "ModelRouteRequest", {"input": [{"type": "text", "text": "a"}]}, True),
        ("gumloop", "ModelRouteRequest", {"input": "a", "models": []}, False),
        ("gumloop", "ModelRouteRequest", {"input": "a", "models": ["m", "m"]}, False),
        (
            "gumloop",
            "ModelRouteRequest",
            {"input": "a", "models": [str(n) for n in range(51)]},
            False,
        ),
        ("gumloop", "ModelRouteHistoryMessage", {"role": "user"}, False),
        ("gumloop", "ModelRouteHistoryMessage", {"role": "user", "input": "a"}, True),
        ("gumloop", "ModelRouteHistoryMessage", {"role": "system", "content": "a"}, False),
        # A flow takes the value of any input node as a member.
        ("gumloop", "StartFlowRequest", {"user_id": "u", "saved_item_id": "f", "x": [1]}, True),
        ("gumloop", "StartFlowRequest", {"saved_item_id": "f"}, False),
        ("gumloop", "PlRun", {"state": "PAUSED"}, True),
        ("gloo", "PromptCacheTtl", "5m", True),
        ("gloo", "PromptCacheTtl", "2h", False),
        ("gloo", "TokenRequest", {"grant_type": "password"}, False),
    ],
)
def test_fits(service: str, name: str, value: Any, good: bool) -> None:
    assert fits(service, name, value) is good


@pytest.mark.parametrize("service", ["gloo", "gumloop"])
@pytest.mark.parametrize("limit", [(-0.1, False), (0, True), (2, True), (2.1, False)])
def test_temperature_is_bounded_where_the_service_says_so(
    service: str, limit: tuple[float, bool]
) -> None:
    value, good = limit
    request = {"model": "m", "messages": MESSAGES, "temperature": value}
    assert fits(service, "ChatCompletionRequest", request) is (good or service == "gumloop")


# What was seen on the wire, or told of it, down to the oddest.
CHUNKS: list[tuple[str, str, Any]] = [
    (
        "gloo",
        "ChatCompletionChunk",
        {"usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}},
    ),
    ("gloo", "ChatCompletionChunk", {"choices": [], "usage": None}),
    ("gloo", "ChatCompletionChunk", {"choices": [{"index": 0, "delta": {"content": "a"}}]}),
    (
        "gloo",
        "ChatCompletionChunk",
        {"model": "", "choices": [{"index": 0, "delta": {"role": "assistant"}}]},
    ),
    (
        "gloo",
        "ChatCompletionChunk",
        {
            "choices": [{"index": 0, "delta": {}, "finish_reason": "error"}],
            "error": {"code": 2002, "name": "PROVIDER_UNAVAILABLE", "retryable": True},
        },
    ),
    ("gloo", "GroundedChatCompletionChunk", {"citations": [{"item_title": "a", "author": None}]}),
    (
        "gumloop",
        "ChatCompletionChunk",
        {
            "id": "chunk-error-1",
            "object": "chat.completion.chunk",
            "created": 1,
            "model": "m",
            "choices": [{"index": 0, "delta": {}, "finish_reason": "error"}],
            "error": {"code": "502", "message": "a"},
        },
    ),
    (
        "gumloop",
        "ChatCompletionChunk",
        {
            "id": "a",
            "object": "chat.completion.chunk",
            "created": 1,
            "model": "m",
            "choices": [
                {
                    "index": 0,
                    "finish_reason": None,
                    "delta": {
                        "images": [{"image_url": {"url": "data:image/png;base64,"}}],
                        "gumloop_extensions": {"tool_results": []},
                        "tool_calls": [{"function": {"arguments": "{"}}],
                    },
                }
            ],
        },
    ),
]


@pytest.mark.parametrize(("service", "name", "chunk"), CHUNKS)
def test_chunk_fits_by_itself_and_as_an_event(service: str, name: str, chunk: Any) -> None:
    assert fits(service, name, chunk)
    assert fits(service, name.replace("Chunk", "StreamEvent"), {"data": json.dumps(chunk)})


@pytest.mark.parametrize(
    ("service", "body", "shape"),
    [
        (
            "gumloop",
            {"error": {"code": "invalid_request", "message": "a", "param": None}},
            "ErrorNested",
        ),
        ("gumloop", {"error": "a", "message": "b", "metadata": {}, "trace_id": "t"}, "ErrorFlat"),
        ("gumloop", {"error": "a", "error_description": "b"}, "ErrorOAuth"),
        ("gumloop", {"error": "a", "minimum_tier": "pro"}, "ErrorBare"),
        ("gloo", {"error": "a", "code": "forbidden"}, "ErrorGateway"),
        ("gloo", {"error": {"code": 1001, "fault": "client", "retryable": False}}, "ErrorAi"),
        (
            "gloo",
            {"detail": [{"loc": ["body", 0], "msg": "a", "type": "missing"}]},
            "ErrorValidation",
        ),
        ("gloo", {"detail": "a"}, "ErrorDetailText"),
        ("gloo", {"detail": {"code": "a", "message": "b"}}, "ErrorDetailObject"),
        ("gloo", {"error": "a", "message": "b"}, "ErrorMessage"),
        ("gloo", {"error": "invalid_client", "error_description": "a"}, "ErrorOAuth"),
        ("gloo", {"error": "invalid_client"}, "ErrorOAuth"),
    ],
)
def test_error_is_first_read_as_what_it_is(service: str, body: Any, shape: str) -> None:
    members = read(service).document["components"]["schemas"]["ErrorResponse"]["anyOf"]
    names = [member["$ref"].rpartition("/")[2] for member in members]
    assert next(name for name in names if fits(service, name, body)) == shape


def test_hosts() -> None:
    """Gumloop serves chat on its streaming host alone; Gloo has one host."""
    gumloop, gloo = read("gumloop").document, read("gloo").document
    assert [server["url"] for server in gumloop["servers"]] == ["https://api.gumloop.com/api/v1"]
    assert [server["url"] for server in gloo["servers"]] == ["https://platform.ai.gloo.com"]
    own = {
        operation["operationId"]: [server["url"] for server in operation["servers"]]
        for document in (gumloop, gloo)
        for item in document["paths"].values()
        for operation in item.values()
        if "servers" in operation
    }
    assert own["createChatCompletion"] == ["https://ws.gumloop.com/api/v1"]


def test_starting_a_flow_twice_starts_it_twice() -> None:
    operation = read("gumloop").document["paths"]["/start_pipeline"]["post"]
    assert "x-idempotent" not in operation
