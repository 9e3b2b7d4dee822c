"""The pictures of Gloo's responses: as bytes, or an error that says why not."""

from __future__ import annotations

import base64
import json
import string
import tracemalloc
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo import GumglooError
from gumgloo.gloo import ImageDecodeError, image_bytes, images
from gumgloo_api.gloo.models import GroundedResponse, Response, ResponseOutputImage
from tests.overrides._clients import Side, check_error

MODEL = "gloo-bfl-flux-2-pro"
PNG = b"\x89PNG\r\n\x1a\n"
ALPHABET = string.ascii_letters + string.digits + "+/="
LARGE = 48 * 1024 * 1024


def item(result: Any = None, **more: Any) -> ResponseOutputImage:
    return ResponseOutputImage(result=result, **more)


def coded(data: bytes) -> str:
    return base64.b64encode(data).decode()


@given(
    st.binary(max_size=99),
    st.sampled_from(["", "data:image/png;base64,", "data:;base64,", "DATA:image/webp;q=1;BASE64,"]),
)
def test_what_was_encoded_comes_out(data: bytes, before: str) -> None:
    made = item(before + coded(data))
    if before or data:
        assert image_bytes(made) == data
    assert images(Response(output=[made])) == ([data] if before or data else [])


@given(st.lists(st.one_of(st.binary(min_size=1, max_size=9), st.none()), max_size=5))
def test_pictures_come_in_order_and_what_is_none_is_passed_over(made: list[bytes | None]) -> None:
    output = [
        {"type": "image_generation_call", "result": None if one is None else coded(one)}
        for one in made
    ]
    others = [
        {"type": "reasoning"},
        {"type": "message", "content": []},
        {"type": "new", "result": 1},
    ]
    for kind in (Response, GroundedResponse):
        answer = kind.from_dict({"output": [*others, *output, *others]})
        assert images(answer) == [one for one in made if one is not None]


@pytest.mark.parametrize("answer", [{}, {"output": None}, {"output": []}])
def test_a_response_without_output_has_no_pictures(answer: dict[str, Any]) -> None:
    assert images(Response.from_dict(answer)) == []


@given(st.binary(min_size=1), st.characters(exclude_characters=ALPHABET), st.data())
def test_a_sign_that_is_not_base64_is_an_error(data: bytes, sign: str, draw: st.DataObject) -> None:
    text = coded(data)
    place = draw.draw(st.integers(0, len(text)))
    with pytest.raises(ImageDecodeError, match="no base64") as caught:
        image_bytes(item(text[:place] + sign + text[place:]))
    check_error(caught.value)


@given(st.binary(min_size=1), st.integers(1, 3))
def test_a_text_that_was_cut_is_an_error(data: bytes, cut: int) -> None:
    with pytest.raises(ImageDecodeError, match="no base64"):
        image_bytes(item("data:image/png;base64," + coded(data)[:-cut]))


@pytest.mark.parametrize(
    ("result", "words"),
    [
        ("https://cdn.example.com/secret-path.png?sig=1", "is an address"),
        ("s3://bucket/secret-path", "is an address"),
        ("data:image/svg+xml,secret-path", "data URL without base64"),
        ("data:image/png;base64", "data URL without base64"),
        ("data:base64,AAAA", "data URL without base64"),
        ("secret-path is no base64", "no base64"),
        ("AAAA" * 5 + "=A", "no base64"),
    ],
)
def test_what_is_no_picture_says_what_it_is_without_showing_it(result: str, words: str) -> None:
    for read in (image_bytes, lambda one: images(Response(output=[one]))):
        with pytest.raises(ImageDecodeError, match=words) as caught:
            read(item(result))
        check_error(caught.value, "secret-path", "AAAA")
        assert isinstance(caught.value, GumglooError) and isinstance(caught.value, ValueError)


@pytest.mark.parametrize(
    ("made", "status"),
    [
        (item(status="in_progress"), "in_progress"),
        (item(None, status="failed"), "failed"),
        (item(""), "not told"),
    ],
)
def test_an_item_without_a_picture_says_how_it_stands(
    made: ResponseOutputImage, status: str
) -> None:
    with pytest.raises(ImageDecodeError, match=f"its status is {status}"):
        image_bytes(made)


def test_a_large_picture_takes_a_few_times_its_size() -> None:
    """Linear: what is allocated for 48 MiB of text is a copy of it, and the bytes."""
    text = "data:image/png;base64," + "A" * LARGE
    tracemalloc.start()
    try:
        (data,) = images(Response(output=[item(text)]))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(data) == LARGE // 4 * 3
    assert peak < 2 * LARGE


def test_a_large_picture_comes_through_a_stream(awaited: bool) -> None:
    made = {"type": "image_generation_call", "status": "completed", "result": "A" * LARGE}
    body = b"".join(
        f"event: {name}\ndata: {json.dumps(members)}\n\n".encode()
        for name, members in (
            ("response.output_item.done", {"item": made}),
            ("response.completed", {"status": "completed"}),
        )
    )
    answer = httpx.Response(200, headers={"content-type": "text/event-stream"}, content=body)
    with Side.answering(lambda _: answer, awaited=awaited) as one:
        create = one.gloo(api_key="k").responses.create
        stream = one.do(create(model=MODEL, input="A leaf", stream=True))
        (data,) = images(one.do(stream.get_final_response()))
    assert len(data) == LARGE // 4 * 3


@pytest.mark.parametrize("path", ["", "guarded", "direct", "v1", "grounded"])
def test_a_model_of_images_gives_one_in_one_piece_and_streamed(side: Side, path: str) -> None:
    responses = side.gloo(api_key="gloo_test").responses
    create = (getattr(responses, path) if path else responses).create
    asked = {"model": MODEL, "input": "A red maple leaf"}
    (whole,) = images(side.do(create(**asked)))
    stream = side.do(create(**asked, stream=True))
    found = [event.item for event in side.chunks(stream) if event.item]
    assert whole.startswith(PNG)
    assert [image_bytes(one)[:8] for one in found] == [PNG]
    (final,) = images(side.do(side.do(create(**asked, stream=True)).get_final_response()))
    assert final.startswith(PNG)
