"""What streams of both flavours hold: nothing before they are made, and then no more than needed.

A chat stream keeps little of its chunks until somebody asks, and adds them up seldom.
"""

from __future__ import annotations

import asyncio
import sys
import weakref
from collections.abc import Iterator
from typing import Any

import pytest

from gumgloo._accumulate import ChatAccumulator
from gumgloo._stream import Stream
from tests.overrides.stream_fakes import DONE, Async, Chunk, Pieces, Sync, event, operation, piece


class Mark:
    """What stands in the object of a chunk, to see how long it is kept."""


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> Iterator[Sync | Async]:
    if request.param == "sync":
        yield Sync()
    else:
        with asyncio.Runner() as runner:
            yield Async(runner)


@pytest.fixture
def sums(monkeypatch: pytest.MonkeyPatch) -> list[None]:
    """One item for each time that chunks are added up."""
    times: list[None] = []
    add_all = ChatAccumulator.add_all

    def noted(self: ChatAccumulator, *arguments: Any) -> Any:
        times.append(None)
        return add_all(self, *arguments)

    monkeypatch.setattr(ChatAccumulator, "add_all", noted)
    return times


def test_only_a_stream_that_was_made_has_something_to_close(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    problems: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", problems.append)
    source = Pieces([])
    with pytest.raises(TypeError):
        Stream[Any](source)  # type: ignore[call-arg]  # that is the point
    assert (problems, source.closes) == ([], 0)
    Stream[Any](source, operation())
    assert (problems, source.closes) == ([], 1)


def words(number: int, size: int = 1, together: int = 1) -> list[bytes]:
    """Reads of so many events each, `number` events in all."""
    return [event(piece("w" * size)) * together] * (number // together)


@pytest.mark.parametrize("together", [1, 2, 5])
def test_words_are_added_up_many_at_a_time(
    flavour: Sync | Async, sums: list[None], together: int
) -> None:
    stream = flavour.chat(flavour.Source([*words(400, together=together), DONE]))
    assert len(flavour.all_of(stream)) == 400
    assert 0 < len(sums) <= 20


def test_so_are_chunks_of_a_few_kilobytes(flavour: Sync | Async, sums: list[None]) -> None:
    stream = flavour.chat(flavour.Source([*words(60, 5_000, together=2), DONE]))
    assert len(flavour.all_of(stream)) == 60
    assert 0 < len(sums) <= 6


def test_so_are_words_after_pictures(flavour: Sync | Async, sums: list[None]) -> None:
    """How large the chunks were that are added up already does not count."""
    pictures = words(8, 300_000, together=2)
    stream = flavour.chat(flavour.Source([*pictures, *words(200, together=2), DONE]))
    assert len(flavour.all_of(stream)) == 208
    assert 0 < len(sums) <= 20


@pytest.mark.parametrize("together", [1, 2, 5])
def test_the_objects_of_chunks_are_let_go_while_nobody_asks(
    flavour: Sync | Async, together: int
) -> None:
    kept: weakref.WeakSet[Mark] = weakref.WeakSet()

    def read(data: dict[str, Any]) -> Chunk:
        data["mark"] = mark = Mark()
        kept.add(mark)
        return Chunk(data)

    rule = operation(read=read)
    stream = flavour.chat(flavour.Source([*words(400, together=together), DONE]), rule)
    for _ in range(400):
        flavour.next(stream)
        assert len(kept) <= 50
    assert stream.snapshot.text == "w" * 400
