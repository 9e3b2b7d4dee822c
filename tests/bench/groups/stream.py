"""Streams: what one chunk costs from bytes to event to JSON to a typed chunk.

Three ways for the same events to arrive: in memory, one event per read, which leaves out what
httpx's transport costs everybody; over the loopback in large reads; and over the loopback with an
HTTP chunk for each event, as most servers send them. The budget is for the first, which holds
nothing but the work itself. The chunks differ in their text, as those of most servers do: of such
the client parses the text alone. So the same is measured with chunks that differ in their id too,
which have no budget. Two floors stand beside it: the client's parser for whole events alone, and
the parser with the typed models that it makes of each chunk.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator

import httpx

from gumgloo._json import chosen
from gumgloo._sse import DATA
from gumgloo_api.gumloop.models import ChatCompletionChunk

from ..callers import PEERS, Loop, bare, bare_async, ours, ours_async, peer, peer_async
from ..measuring import Row, compare
from ..payloads import DONE, EVENT, LAST, events, unlike_events

TITLE = "Stream: one chunk of 260 bytes"
BUDGETS = {"gumgloo": 1.0, "gumgloo[fast]": 0.6}
_CHUNKS = 1500
_SSE = {"content-type": "text/event-stream"}


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """One event per read."""

    def __init__(self, events: list[bytes]) -> None:
        self._pieces = [*events, LAST + DONE]

    def __iter__(self) -> Iterator[bytes]:
        yield from self._pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def _answering(pieces: list[bytes]) -> httpx.MockTransport:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=_SSE, stream=_Body(pieces))

    return httpx.MockTransport(answer)


def _floors() -> dict[str, Callable[[], object]]:
    """What is left where nothing but the parser is, and nothing but it and the models."""
    parse = chosen()
    read = ChatCompletionChunk.from_dict

    def alone() -> None:
        for _ in range(_CHUNKS):
            parse(EVENT[:-2], DATA)

    def models() -> None:
        for _ in range(_CHUNKS):
            _ = read(parse(EVENT[:-2], DATA)).choices[0].delta.content

    return {"JSON alone": alone, "JSON and models": models}


def _in_memory(me: str, loop: Loop) -> list[Row]:
    there = "http://memory.example"
    http = httpx.Client(transport=_answering(events(_CHUNKS)))
    rows = compare(
        "in memory, sync",
        {me: ours(there, http)[1], "httpx": bare(there, http)[1], **_floors()},
        units=_CHUNKS,
        rounds=15,
        budgets=BUDGETS,
    )
    http = httpx.Client(transport=_answering(unlike_events(_CHUNKS)))
    rows += compare(
        "in memory, each chunk with an id of its own, sync",
        {me: ours(there, http)[1], "httpx": bare(there, http)[1]},
        units=_CHUNKS,
        rounds=15,
    )
    client = httpx.AsyncClient(transport=_answering(events(_CHUNKS)))
    return rows + compare(
        "in memory, async",
        {
            me: loop.wrap(ours_async(there, client)[1]),
            "httpx": loop.wrap(bare_async(there, client)[1]),
        },
        units=_CHUNKS,
        rounds=15,
        budgets=BUDGETS,
    )


def run(url: str, me: str) -> list[Row]:
    """Measure."""
    loop = Loop()
    rows = _in_memory(me, loop)
    for what, path in (("large reads", "burst"), ("HTTP chunks", "framed")):
        where = f"{url}/{path}-{_CHUNKS}"
        both: dict[str, Callable[[], object]] = {me: ours(where)[1], "httpx": bare(where)[1]}
        both |= {name: made[1] for name in PEERS if (made := peer(name, where))}
        rows += compare(f"{what}, sync", both, units=_CHUNKS, slow=frozenset(PEERS))
        pair = {me: ours_async(where)[1], "httpx": bare_async(where)[1]}
        pair |= {name: made[1] for name in PEERS if (made := peer_async(name, where))}
        wrapped = {name: loop.wrap(work) for name, work in pair.items()}
        rows += compare(f"{what}, async", wrapped, units=_CHUNKS, slow=frozenset(PEERS))
    return rows
