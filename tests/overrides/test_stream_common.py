"""The short way of the most common chunk: taken whenever it may be, and never otherwise."""

from __future__ import annotations

from typing import Any

import pytest

from gumgloo._errors import StreamDecodeError
from gumgloo._stream import Stream
from gumgloo._stream_core import StreamCore
from gumgloo_api.support.codec import unfit
from tests.overrides.stream_fakes import DONE, Pieces, event, operation, piece


def fed(core: StreamCore, *pieces: bytes) -> list[Any]:
    return [chunk for data in pieces for chunk in core.feed(data, 0.0)]


def fresh(*done: str, **options: Any) -> StreamCore:
    rule = operation(done or ("[DONE]", "finish_reason"), **options)
    return StreamCore(rule, headers={}, idle=None, now=0.0)


def begun(*done: str, **options: Any) -> StreamCore:
    """A core that has had the first chunk of its choice."""
    core = fresh(*done, **options)
    fed(core, event(piece("a")))
    return core


@pytest.mark.parametrize("done", [("[DONE]", "finish_reason"), ("finish_reason",)])
def test_it_is_taken_while_the_only_choice_goes_on(done: tuple[str, ...]) -> None:
    core = begun(*done)
    for text in ("b", "c", ""):
        assert core.common(event(piece(text))) == piece(text)
    assert core.kept == [piece(text) for text in ("b", "c", "")]


@pytest.mark.parametrize(
    "data",
    [
        event(piece("b", index=1)),
        event(piece("b", finish="stop")),
        event({**piece("b"), "error": None}),
        event({**piece("b"), "choices": []}),
        event({**piece("b"), "choices": [*piece("b")["choices"], *piece("c")["choices"]]}),
        event({**piece("b"), "choices": {"index": 0}}),
        event({**piece("b"), "choices": [[0]]}),
        event({**piece("b"), "choices": None}),
        event({"id": "x"}),
        event([piece("b")]),
        event("no JSON"),
        event(piece("b"), "named"),
        event(piece("b")) * 2,
        DONE,
        b"",
    ],
)
def test_it_is_left_for_anything_else_of_which_nothing_is_taken_in(data: bytes) -> None:
    core = begun()
    assert core.common(data) is None
    assert core.kept == []
    # As if it had not been tried.
    assert fed(core, data) == fed(begun(), data)
    assert core.common(b"") is None


def test_it_is_not_taken_before_a_choice_has_begun() -> None:
    core = fresh()
    assert core.common(event(piece("a"))) is None
    fed(core, b": ping\n\n")
    assert core.common(event(piece("a"))) is None


@pytest.mark.parametrize("done", [("[DONE]",), ("finish_reason", "final")])
def test_it_is_not_taken_where_a_chunk_may_end_the_stream_in_another_way(
    done: tuple[str, ...],
) -> None:
    core = begun(*done)
    assert core.common(event(piece("b"))) is None


def test_a_chunk_that_does_not_fit_is_left() -> None:
    def read(data: dict[str, Any]) -> dict[str, Any]:
        if data["choices"][0]["delta"]["content"] == "b":
            unfit(data, "choices", "array")
        return data

    core = begun(read=read)
    assert core.common(event(piece("b"))) is None
    fed(core, event(piece("b")))
    assert isinstance(core.error, StreamDecodeError)


def test_a_mistake_in_the_reader_is_not_hidden_by_reading_again() -> None:
    reads: list[Any] = []

    def read(data: dict[str, Any]) -> dict[str, Any]:
        reads.append(data)
        if len(reads) == 2:
            raise IndexError("a mistake")
        return data

    source = Pieces([event(piece("a")), event({**piece("b"), "x": 1}), DONE])
    with pytest.raises(IndexError):
        list(Stream[Any](source, operation(read=read)))
    assert len(reads) == 2
