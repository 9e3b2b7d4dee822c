"""The decoder, and both streams, on every fact of the table, however the bytes are cut."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import pytest

from gumgloo._errors import GumglooError, StreamDecodeError, StreamIncompleteError
from gumgloo._sse import ServerSentEvent, SSEDecoder
from gumgloo._stream import AsyncStream, Stream
from gumgloo_api.support import APIStatusError
from tests.conformance.sse_facts import FACTS, Fact
from tests.overrides.stream_fakes import AsyncPieces, Pieces, operation

every_fact = pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name)


def cuttings(body: bytes) -> Iterator[list[bytes]]:
    """Whole, bytewise, in threes, with empty pieces, and in two at every place."""
    yield [body]
    yield [body[i : i + 1] for i in range(len(body))]
    yield [body[i : i + 3] for i in range(0, len(body), 3)]
    yield [b"", *[piece for i in range(len(body)) for piece in (body[i : i + 1], b"")]]
    for at in range(1, len(body)):
        yield [body[:at], body[at:]]


def test_the_table_is_as_large_as_promised() -> None:
    assert len({fact.name for fact in FACTS}) == len(FACTS) >= 59
    assert len({fact.body for fact in FACTS}) == len(FACTS)


@every_fact
def test_decoder(fact: Fact) -> None:
    for pieces in cuttings(fact.body):
        decoder = SSEDecoder()
        events = [event for piece in pieces for event in decoder.feed(piece)]
        assert events == [ServerSentEvent(*event) for event in fact.events], pieces
        assert decoder.finish() is fact.cut, pieces


@pytest.mark.parametrize(
    "fact",
    [fact for fact in FACTS if fact.body.endswith((b"\n\n", b"\r\r"))],
    ids=lambda fact: fact.name,
)
def test_nothing_of_one_fact_leaks_into_the_next(fact: Fact) -> None:
    """After a fact that ends between events, the decoder is as good as new but for the id."""
    decoder = SSEDecoder()
    decoder.feed(fact.body)
    last_id = decoder.last_event_id
    again = [ServerSentEvent("message", "x", last_id), ServerSentEvent("add", "y", last_id)]
    assert decoder.feed(b"data: x\n\nevent: add\ndata: y\n\n") == again


def outcome_of(fact: Fact) -> tuple[list[Any], type[Exception]]:
    """What a stream makes of the fact: its JSON objects, up to the first event that is none."""
    chunks: list[Any] = []
    for name, data, _, _ in fact.events:
        if name == "error":
            return chunks, APIStatusError
        try:
            chunk = json.loads(data)
        except ValueError:
            if data.strip():
                return chunks, StreamDecodeError
            continue
        chunks.append(chunk)
    return chunks, StreamIncompleteError


def run_sync(pieces: list[bytes]) -> tuple[list[Any], type[Exception]]:
    chunks: list[Any] = []
    try:
        for chunk in Stream[Any](Pieces(pieces), operation(done=("final",))):
            chunks.append(chunk)
    except GumglooError as error:
        return chunks, type(error)
    raise AssertionError("no fact ends normally")


async def run_async(pieces: list[bytes]) -> tuple[list[Any], type[Exception]]:
    chunks: list[Any] = []
    try:
        async for chunk in AsyncStream[Any](AsyncPieces(pieces), operation(done=("final",))):
            chunks.append(chunk)
    except GumglooError as error:
        return chunks, type(error)
    raise AssertionError("no fact ends normally")


@every_fact
def test_streams(fact: Fact) -> None:
    """Both flavours, for every cut. (An empty piece is the end of the body to a source.)"""

    async def everywhere() -> None:
        for pieces in cuttings(fact.body):
            filled = [piece for piece in pieces if piece]
            assert run_sync(filled) == await run_async(filled) == outcome_of(fact), pieces

    asyncio.run(everywhere())


def test_most_facts_reach_the_caller_of_a_stream_as_chunks() -> None:
    assert sum(bool(outcome_of(fact)[0]) for fact in FACTS) >= 59
