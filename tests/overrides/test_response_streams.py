"""Streams of a response of Gloo: named events, and the response that they make up."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from gumgloo import APIStatusError, StreamDecodeError, StreamIncompleteError
from gumgloo.mock import MockService
from tests.overrides._clients import Side, check_error

STREAM = {"content-type": "text/event-stream"}
KEY = {"api_key": "gloo_test"}


def frame(name: str, **members: Any) -> bytes:
    return f"event: {name}\ndata: {json.dumps(members)}\n\n".encode()


def created(one: Side, body: bytes, *, key: str = "k") -> Any:
    client = one.gloo(api_key=key, max_retries=0)
    return one.do(client.responses.create(model="m", input="x", stream=True))


def answering(body: bytes, *, awaited: bool) -> Side:
    return Side.answering(
        lambda _: httpx.Response(200, headers=STREAM, content=body), awaited=awaited
    )


@pytest.mark.parametrize("nested", [False, True])
def test_a_stream_makes_up_the_response_that_comes_in_one_piece(
    side: Side, mock_service: MockService, nested: bool
) -> None:
    mock_service.settings.gloo_nested_end = nested
    create = side.gloo(**KEY).responses.create
    asked = {"model": "gloo-x", "input": "Hello"}
    whole = side.do(create(**asked))
    final = side.do(side.do(create(**asked, stream=True)).get_final_response())
    text = whole.output[0].content[0].text
    assert final.output[0].content[0].text.partition(": ")[2] == text.partition(": ")[2] == "Hello"
    assert (final.status, final.usage.total_tokens) == ("completed", whole.usage.total_tokens)
    pieces = side.chunks(side.do(create(**asked, stream=True)).text)
    assert "".join(pieces).endswith("Hello") and len(pieces) > 1


def test_items_and_texts_stand_in_for_an_output_that_does_not_come(awaited: bool) -> None:
    item = {"type": "message", "role": "assistant", "content": []}
    done = frame("response.completed", id="r")
    said = frame("response.output_text.delta", delta="a") * 2
    for body, output in (
        (frame("response.output_item.done", item=item) + done, [item]),
        (frame("response.output_item.done") + done, []),
        (frame("response.output_item.done", item=None) + done, []),
        (said + done, [{**item, "content": [{"type": "output_text", "text": "aa"}]}]),
        (done, []),
    ):
        with answering(body, awaited=awaited) as one:
            final = one.do(created(one, body).get_final_response())
            assert final.to_dict()["output"] == output
            assert "type" not in final.to_dict()


def test_a_stream_without_an_end_makes_up_no_response(awaited: bool) -> None:
    body = frame("response.created")
    with answering(body, awaited=awaited) as one:
        stream = created(one, body)
        with pytest.raises(StreamIncompleteError) as caught:
            one.do(stream.get_final_response())
        check_error(caught.value)
        assert caught.value.partial.type == "response.created"
        with pytest.raises(StreamDecodeError, match="without a response"):
            stream._final()


@pytest.mark.parametrize(
    ("last", "words"),
    [
        (frame("error", code="c", message="m"), "m"),
        (frame("error.provider", error={"message": "m"}), "m"),
        (frame("response.created", error="m"), "m"),
        (b"event: error\ndata: no luck\n\n", "no luck"),
        (b"event: error\ndata:\n\n", "in the stream"),
    ],
)
def test_a_failure_is_raised_after_what_came_before(awaited: bool, last: bytes, words: str) -> None:
    body = frame("response.created") + last
    with answering(body, awaited=awaited) as one:
        stream = created(one, body)
        with pytest.raises(APIStatusError, match=words) as caught:
            one.chunks(stream)
        assert caught.value.in_stream


@pytest.mark.parametrize("last", [b"event: x\ndata: words\n\n", frame("x", item=5)])
def test_an_event_that_is_none_is_an_error(awaited: bool, last: bytes) -> None:
    body = frame("response.created") + last
    with answering(body, awaited=awaited) as one:
        stream = created(one, body)
        with pytest.raises(StreamDecodeError) as caught:
            one.chunks(stream)
        check_error(caught.value, "words")


@pytest.mark.parametrize("empty", [b"data:\n\n", b"data\n\n", b"event: ping\ndata:  \n\n"])
def test_an_event_that_says_nothing_is_passed_over(awaited: bool, empty: bytes) -> None:
    said = frame("response.output_text.delta", delta="a")
    body = empty + said + empty + frame("response.completed", id="r")
    with answering(body, awaited=awaited) as one:
        given = one.chunks(created(one, body))
    assert [event.type for event in given] == ["response.output_text.delta", "response.completed"]


def test_a_failed_response_is_an_end(awaited: bool) -> None:
    body = frame("response.failed", response={"status": "failed", "output": []})
    with answering(body, awaited=awaited) as one:
        assert one.do(created(one, body).get_final_response()).status == "failed"
