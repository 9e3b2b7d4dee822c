"""What the model says: the answer follows from the request, for both services."""

from __future__ import annotations

import base64
import json
import zlib
from typing import Any

import jsonschema_rs
import pytest

from gumgloo.mock import MockService, Settings, compile_spec, load_documents
from gumgloo.mock.spec import Spec
from tests.mock.ask import gloo_chat, gumloop_chat

WEATHER = {
    "type": "object",
    "required": ["city", "days"],
    "additionalProperties": False,
    "properties": {
        "city": {"type": "string", "pattern": "^[A-Z][a-z]+$", "minLength": 4},
        "days": {"type": "integer", "minimum": 1, "maximum": 7},
    },
}
TOOLS = [
    {"type": "function", "function": {"name": "noop"}},
    {"type": "function", "function": {"name": "weather", "parameters": WEATHER}},
]
CHOICE = {"type": "function", "function": {"name": "weather"}}


def formatted(schema: Any) -> dict[str, Any]:
    return {"type": "json_schema", "json_schema": {"name": "n", "schema": schema}}


def test_plain_text_echoes_the_last_message(mock_service: MockService) -> None:
    answer = gumloop_chat(mock_service)
    assert answer.json["object"] == "chat.completion"
    assert answer.text.endswith(": Capital of Canada?")
    assert answer.json["model"] == "claude-sonnet-4-5"
    assert answer.json["choices"][0]["finish_reason"] == "stop"


def test_parts_of_a_message_are_read_and_long_ones_are_cut(mock_service: MockService) -> None:
    parts = [{"type": "text", "text": "é"}, {"type": "text", "text": "x" * 500}]
    text = gumloop_chat(mock_service, messages=[{"role": "user", "content": parts}]).text
    assert ": é xxx" in text
    assert len(text) < 150


def test_no_message_is_no_trouble(mock_service: MockService) -> None:
    assert gumloop_chat(mock_service, messages=[]).text.endswith("Hello world!")
    silent = [{"role": "assistant", "content": None}]
    assert gumloop_chat(mock_service, messages=silent).text.endswith(": ")


def test_a_stream_says_what_the_unary_answer_says(mock_service: MockService) -> None:
    stream = gumloop_chat(mock_service, stream=True, max_tokens=900)
    assert stream.text.endswith(": Capital of Canada?")
    assert stream.data[-1] == "[DONE]"
    assert stream.chunks[0]["choices"][0]["delta"]["role"] == "assistant"
    assert [chunk["choices"][0]["finish_reason"] for chunk in stream.chunks][-1] == "stop"
    assert len({chunk["id"] for chunk in stream.chunks}) == 1


def test_gumloop_counts_tokens_on_the_last_chunk_unless_told_not_to(
    mock_service: MockService,
) -> None:
    counted = gumloop_chat(mock_service, stream=True)
    assert ["usage" in chunk for chunk in counted.chunks][-2:] == [False, True]
    silent = gumloop_chat(mock_service, stream=True, stream_options={"include_usage": False})
    assert not any("usage" in chunk for chunk in silent.chunks)


def test_gloo_counts_tokens_in_a_chunk_of_its_own_where_asked(mock_service: MockService) -> None:
    counted = gloo_chat(
        mock_service, model="m", stream=True, stream_options={"include_usage": True}
    )
    assert counted.chunks[-1]["choices"] == []
    usage = counted.chunks[-1]["usage"]
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"]
    silent = gloo_chat(mock_service, model="m", stream=True)
    assert not any("usage" in chunk for chunk in silent.chunks)


def test_a_limit_ends_the_answer(mock_service: MockService) -> None:
    answer = gumloop_chat(mock_service, max_completion_tokens=2)
    assert answer.json["choices"][0]["finish_reason"] == "length"
    assert answer.json["usage"]["completion_tokens"] == 2
    assert gumloop_chat(mock_service, max_tokens=0).json["choices"][0]["finish_reason"] == "stop"
    older = gumloop_chat(mock_service, max_tokens=1, stream=True)
    assert older.chunks[-1]["choices"][0]["finish_reason"] == "length"


@pytest.mark.parametrize("stream", [False, True])
def test_a_tool_is_called_with_arguments_that_fit(mock_service: MockService, stream: bool) -> None:
    answer = gumloop_chat(mock_service, tools=TOOLS, tool_choice=CHOICE, stream=stream)
    if stream:
        pieces = [
            piece
            for chunk in answer.chunks
            for piece in chunk["choices"][0]["delta"].get("tool_calls", [])
        ]
        assert [("id" in piece, "name" in piece["function"]) for piece in pieces[:2]] == [
            (True, True),
            (False, False),
        ]
        assert {piece["index"] for piece in pieces} == {0}
        name = pieces[0]["function"]["name"]
        arguments = "".join(piece["function"]["arguments"] for piece in pieces)
        finish = answer.chunks[-1]["choices"][0]["finish_reason"]
    else:
        choice = answer.json["choices"][0]
        assert choice["message"]["content"] is None
        (call,) = choice["message"]["tool_calls"]
        name, arguments = call["function"]["name"], call["function"]["arguments"]
        finish = choice["finish_reason"]
    assert (name, finish) == ("weather", "tool_calls")
    assert jsonschema_rs.is_valid(WEATHER, json.loads(arguments))


def test_without_a_choice_the_first_function_is_called(mock_service: MockService) -> None:
    server_side = {"type": "web_search", "max_results": 1}
    answer = gumloop_chat(mock_service, tools=[server_side, *TOOLS])
    (call,) = answer.json["choices"][0]["message"]["tool_calls"]
    assert call["function"] == {"name": "noop", "arguments": "{}"}


@pytest.mark.parametrize(
    "body",
    [
        {"tool_choice": "none"},
        {"tool_choice": {"type": "function", "function": {"name": "another"}}},
        {"messages": [{"role": "tool", "content": "21", "tool_call_id": "c"}]},
        {"tools": []},
    ],
)
def test_no_tool_is_called_where_none_is_due(
    mock_service: MockService, body: dict[str, Any]
) -> None:
    answer = gumloop_chat(mock_service, **{"tools": TOOLS, **body})
    assert "tool_calls" not in answer.json["choices"][0]["message"]
    assert answer.text


@pytest.mark.parametrize("parameters", [{"type": 0}, {"type": "string", "pattern": "(?=x)y"}])
def test_a_tool_that_nothing_fits_is_called_with_nothing(
    mock_service: MockService, parameters: Any
) -> None:
    tools = [{"type": "function", "function": {"name": "f", "parameters": parameters}}]
    (call,) = gumloop_chat(mock_service, tools=tools).json["choices"][0]["message"]["tool_calls"]
    assert call["function"]["arguments"] == "{}"


@pytest.mark.parametrize("stream", [False, True])
def test_a_structured_answer_fits_its_schema(mock_service: MockService, stream: bool) -> None:
    wanted = formatted(WEATHER)
    for answer in (
        gumloop_chat(mock_service, response_format=wanted, stream=stream),
        gloo_chat(mock_service, model="m", response_format=wanted, stream=stream),
    ):
        assert jsonschema_rs.is_valid(WEATHER, json.loads(answer.text))


def test_other_formats(mock_service: MockService) -> None:
    as_object = gumloop_chat(mock_service, response_format={"type": "json_object"})
    assert isinstance(json.loads(as_object.text), dict)
    unnamed = {"type": "json_schema", "json_schema": {"name": "n"}}
    assert gumloop_chat(mock_service, response_format=unnamed).text == "{}"
    bare = gloo_chat(mock_service, model="m", response_format={"type": "json_schema"})
    assert bare.text == "{}"
    plain = gumloop_chat(mock_service, response_format={"type": "text"})
    assert plain.text.endswith("Canada?")


def picture(url: str) -> bytes:
    assert url.startswith("data:image/png;base64,")
    return base64.b64decode(url.partition(",")[2], validate=True)


@pytest.mark.parametrize("body", [{"modalities": ["text", "image"]}, {"image_config": {}}])
def test_a_picture_is_a_png_in_a_data_url(mock_service: MockService, body: Any) -> None:
    message = gumloop_chat(mock_service, **body).json["choices"][0]["message"]
    data = picture(message["images"][0]["image_url"]["url"])
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert data[-4:] == zlib.crc32(b"IEND").to_bytes(4, "big")
    pixels = data[data.index(b"IDAT") + 4 :]
    assert len(zlib.decompressobj().decompress(pixels)) == 4


@pytest.mark.parametrize(
    ("config", "frames"),
    [({}, 2), ({"partial_images": 3}, 4), ({"partial_images": 0}, 1), ({"partial_images": 99}, 4),
     ({"partial_images": 2.0}, 3), ({"partial_images": "many"}, 2)],
)  # fmt: skip
def test_a_streamed_picture_comes_in_frames(
    mock_service: MockService, config: Any, frames: int
) -> None:
    answer = gumloop_chat(mock_service, modalities=["image"], image_config=config, stream=True)
    urls = [
        chunk["choices"][0]["delta"]["images"][0]["image_url"]["url"]
        for chunk in answer.chunks
        if chunk["choices"][0]["delta"]
    ]
    assert len(urls) == frames
    assert len(set(urls)) == frames


def test_gloo_makes_no_pictures(mock_service: MockService) -> None:
    answer = gloo_chat(mock_service, model="m", modalities=["image"], image_config={})
    assert "images" not in answer.json["choices"][0]["message"]


def test_the_same_request_gets_the_same_answer_and_another_seed_another() -> None:
    specs: dict[str, Spec] = {
        name: compile_spec(name, document) for name, document in load_documents().items()
    }

    def bodies(seed: int) -> list[bytes]:
        service = MockService(specs, seed=seed)
        asked = [
            gumloop_chat(service),
            gumloop_chat(service, stream=True, tools=TOOLS),
            gloo_chat(service, auto_routing=True),
            gloo_chat(service, "/grounded", model="m", stream=True, include_citations=True),
        ]
        return [answer.script.body for answer in asked]

    assert bodies(1) == bodies(1)
    assert all(one != other for one, other in zip(bodies(1), bodies(2), strict=True))


def test_the_order_of_requests_does_not_matter(mock_service: MockService) -> None:
    first = gumloop_chat(mock_service).script.body
    gumloop_chat(mock_service, temperature=1)
    assert gumloop_chat(mock_service).script.body == first


def test_whether_gloo_sends_done_can_be_set(mock_specs: dict[str, Spec]) -> None:
    service = MockService(mock_specs, settings=Settings(gloo_done=True))
    assert gloo_chat(service, model="m", stream=True).data[-1] == "[DONE]"
    service.settings.gloo_done = False
    assert "[DONE]" not in gloo_chat(service, model="m", stream=True).data
