"""Contract 4 for streams: whole event streams through the public clients.

Guarantees: for every operation that streams, chunks made by schemathesis from the schema of its
events, as they are and with unknown members and words, waiting and awaited: each comes out once,
in order, without loss. A stream that breaks ends in a documented error, after what came before.
"""

from __future__ import annotations

import asyncio
import json
import random
from typing import Any

import pytest
import schemathesis
from schemathesis import GenerationMode

from gumgloo import StreamDecodeError, StreamIncompleteError
from gumgloo_api.support import APIStatusError, ResponseDecodeError
from tests.contract._answers import class_of
from tests.contract._broken import BODIES, KINDS
from tests.contract._decode import same
from tests.contract._drive import CLIENTS, Client, answer_tokens, is_for
from tests.contract._held import dumped
from tests.contract._judge import differs
from tests.contract._ledger import Tally
from tests.contract._mirror import CHUNK, Place, mirrors, places, places_of
from tests.contract._names import keywords
from tests.contract._samples import streaming
from tests.contract._schemathesis import Case, heavy
from tests.contract._spec import EVENTS
from tests.contract._vary import TYPED, variations
from tests.contract._wire import Answer, Wire

CONTRACT = "4 in"


def is_chat(place: Place) -> bool:
    """True for chunks of a stream that ends with `[DONE]`."""
    return place.status == CHUNK and "[DONE]" in (place.op.stream or {})["done"]


MIRRORS = mirrors(GenerationMode.POSITIVE, wanted=is_chat)
STREAMS = [place for place in places() if is_chat(place)]
#: Streams of events with names, of which one is the last.
NAMED = [place for place in places() if place.status == CHUNK and not is_chat(place)]
PUBLIC = [client for client in CLIENTS if client.using is not None]


def _pairs(found: list[Place]) -> list[tuple[Place, Client]]:
    return [
        (one, c) for one in found for c in PUBLIC if c.service == one.op.service and c.can(one.op)
    ]


PAIRS = _pairs(STREAMS)
IDS = [f"{place.op.name} by {client.name}" for place, client in PAIRS]
NAMED_PAIRS = _pairs(NAMED)
NAMED_IDS = [f"{place.op.name} by {client.name}" for place, client in NAMED_PAIRS]
DONE = b"data: [DONE]\n\n"


def _run(
    place: Place, client: Client, runner: asyncio.Runner, answer: Answer
) -> tuple[list[Any], Any]:
    """The chunks that came out of a stream, and the error that ended it, or None."""
    op = place.op
    chunks: list[Any] = []

    def choose(wire: Wire) -> Answer:
        return answer if is_for(op, wire) else answer_tokens(wire)

    async def awaited(stream: Any) -> None:
        async for chunk in stream:
            chunks.append(chunk)

    def waiting(stream: Any) -> None:
        for chunk in stream:
            chunks.append(chunk)

    given = keywords(op, streaming(op))
    finish = awaited if client.awaited else waiting
    error = client.send(op, given, runner, choose, finish)[1]
    return [dumped(chunk) for chunk in chunks], error


def _event(data: bytes) -> bytes:
    lines = data.replace(b"\r", b"\n").split(b"\n")
    return b"".join(b"data: " + line + b"\n" for line in lines) + b"\n"


def _events(chunks: list[Any]) -> bytes:
    return b"".join(_event(json.dumps(chunk).encode()) for chunk in chunks)


def _fails(chunk: Any) -> bool:
    """True for a chunk that says itself that something went wrong."""
    reasons = [choice.get("finish_reason") for choice in chunk.get("choices") or []]
    return chunk.get("error") is not None or "error" in reasons


def _plain(place: Place) -> list[Any]:
    """Examples of chunks that end nothing."""
    open_ones = [one for one in place.examples if not _fails(one)]
    assert open_ones, f"{place.op.name}: no example of a plain chunk"
    return open_ones


def _complaints(sent: list[Any], bad: int | None, came: list[Any], error: Any) -> list[str]:
    """What is wrong with how a whole stream was read; `bad` is the chunk that says it failed."""
    found: list[str] = []
    wanted = sent if bad is None else sent[:bad]
    if not same(came, wanted):
        found.append(f"CHUNKS {differs(wanted, came)}")
    if bad is None and error is not None:
        found.append(f"ERROR {error!r}")
    if bad is not None and not (isinstance(error, APIStatusError) and error.in_stream):
        found.append(f"SILENT {error!r}")
    return found


def check(case: Case, tally: Tally, runner: asyncio.Runner, turn: int = 0) -> None:
    """Judge how a stream of one chunk and its variations is read; tests/fuzz draws more of them.

    Args:
        case: the chunk, as the body of a mirrored request.
        tally: counts.
        runner: for the asynchronous clients.
        turn: decides which variations there are.
    """
    first = places_of(case)[0]
    if not first.op.spec.fits(first.schema, case.body):
        return
    changed = variations(first.op.spec, first.schema, case.body, random.Random(turn))
    chunks = [change.body for change in changed if change.expected == TYPED]
    bad = next((n for n, chunk in enumerate(chunks) if _fails(chunk)), None)
    for place in places_of(case):
        for client in PUBLIC:
            if client.service != place.op.service or not client.can(place.op):
                continue
            answer = Answer(200, _events(chunks) + DONE, EVENTS)
            came, error = _run(place, client, runner, answer)
            assert _complaints(chunks, bad, came, error) == [], client.name
            tally.add(CONTRACT, place.op.name, way=client.way)


@schemathesis.pytest.parametrize(**MIRRORS)
@heavy(10)
def test_every_chunk_comes_out_once(case: Case, tally: Tally, runner: asyncio.Runner) -> None:
    check(case, tally, runner)


@pytest.mark.parametrize(("place", "client"), PAIRS, ids=IDS)
def test_a_stream_that_is_cut_is_incomplete(
    place: Place, client: Client, tally: Tally, runner: asyncio.Runner
) -> None:
    chunks = _plain(place)
    whole = _events(chunks)
    started = [
        {**one, "choices": [{"index": 0, "delta": {}, "finish_reason": None}]} for one in chunks
    ]
    for body in (_events(started), _events(started) + DONE[:8], whole[:-2], b"", b": comment\n\n"):
        _, error = _run(place, client, runner, Answer(200, body, EVENTS))
        assert isinstance(error, StreamIncompleteError), (body[-40:], error)
        tally.add(CONTRACT, place.op.name, way=client.way)


@pytest.mark.parametrize(("place", "client"), PAIRS, ids=IDS)
def test_broken_events_end_in_documented_errors(
    place: Place, client: Client, tally: Tally, runner: asyncio.Runner
) -> None:
    plain = _plain(place)[:1]
    for what, data in BODIES.items():
        body = _events(plain) + _event(data) + DONE
        came, error = _run(place, client, runner, Answer(200, body, EVENTS))
        assert same(came[:1], plain), what
        known = (StreamDecodeError, StreamIncompleteError, APIStatusError)
        assert error is None or isinstance(error, known), what
        assert len(came) <= 2 and (error is not None or len(came) == 2 or not data.strip()), what
        tally.add(CONTRACT, place.op.name, way=client.way)


@pytest.mark.parametrize(("place", "client"), PAIRS, ids=IDS)
def test_an_answer_that_is_no_stream_is_a_documented_error(
    place: Place, client: Client, tally: Tally, runner: asyncio.Runner
) -> None:
    known = (StreamDecodeError, StreamIncompleteError, APIStatusError, ResponseDecodeError)
    for number, body in enumerate(BODIES.values()):
        kind = KINDS[number % len(KINDS)]
        _, error = _run(place, client, runner, Answer(200, body, kind))
        assert isinstance(error, known) or EVENTS in kind or not kind, (kind, body[:40])
        assert error is None or isinstance(error, known), (kind, body[:40])
        _, error = _run(place, client, runner, Answer(400, body, kind))
        assert type(error) is class_of(400)
        tally.add(CONTRACT, place.op.name, 2, way=client.way)


def _named(event: dict[str, Any]) -> bytes:
    return b"event: " + event["event"].encode() + b"\n" + _event(event["data"].encode())


def _ends(place: Place, event: dict[str, Any]) -> bool:
    done = (place.op.stream or {})["done"]
    data = json.loads(event["data"])
    return event["event"] in done or any(data.get(name) is True for name in done)


def _plainly(place: Place) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """The examples of events that end nothing, and one that ends the stream well."""
    events = [one for one in place.op.examples("200", EVENTS) if one["event"] != "error"]
    ends = [one for one in events if _ends(place, one)]
    going_on = [one for one in events if not _ends(place, one)]
    good = [one for one in ends if "not_resumable" not in one["data"]]
    last = {"event": "finish", "data": '{"type": "finish", "final": true}'}
    return going_on, good[0] if good else last


@pytest.mark.parametrize(("place", "client"), NAMED_PAIRS, ids=NAMED_IDS)
def test_every_named_event_comes_out_once(
    place: Place, client: Client, tally: Tally, runner: asyncio.Runner
) -> None:
    going_on, last = _plainly(place)
    body = b"".join(map(_named, [*going_on, last])) + b"data: {never read\n\n"
    came, error = _run(place, client, runner, Answer(200, body, EVENTS))
    assert error is None
    assert same(came, [json.loads(one["data"]) for one in [*going_on, last]])
    tally.add(CONTRACT, place.op.name, way=client.way)
    for cut in (len(_named(going_on[0])), len(body) // 2, 1):
        _, error = _run(place, client, runner, Answer(200, body[:cut], EVENTS))
        assert isinstance(error, StreamIncompleteError), cut
        tally.add(CONTRACT, place.op.name, way=client.way)
    failed = _named({"event": "error", "data": '{"type": "error", "error": {"message": "m"}}'})
    came, error = _run(place, client, runner, Answer(200, _named(going_on[0]) + failed, EVENTS))
    assert len(came) == 1
    assert isinstance(error, APIStatusError) and error.in_stream


def test_a_wrong_stream_is_told() -> None:
    sent = [{"id": "a", "new": 1}, {"id": "b"}, {"error": {}}]
    assert _complaints(sent[:2], None, sent[:2], None) == []
    for came in ([], sent[:1], sent[1:2], [*sent[:2], sent[1]], [sent[1], sent[0]]):
        assert _complaints(sent[:2], None, came, None)
    assert _complaints(sent[:2], None, [{"id": "a"}, {"id": "b"}], None)
    assert _complaints(sent[:2], None, sent[:2], StreamIncompleteError("x"))
    assert _complaints(sent, 2, sent[:2], None)
    assert _complaints(sent, 2, sent[:2], StreamIncompleteError("x"))


def test_every_operation_that_streams_is_tried() -> None:
    streaming = {place.op.name for place in places() if place.op.stream is not None}
    assert {place.op.name for place, _ in PAIRS + NAMED_PAIRS} == streaming != set()
