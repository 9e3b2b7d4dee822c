"""What decoding costs, on one CPU and against the peers that are installed; not a test.

    PYTHONPATH=.:generated:overrides python tests/overrides/stream_bench.py

Each figure is the best of several runs, in CPU time, so that other processes matter little.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx

from gumgloo._accumulate import ChatAccumulator
from gumgloo._sse import SSEDecoder
from gumgloo._stream import ChatStream, Stream
from gumgloo_api.gumloop.models import ChatCompletion, ChatCompletionChunk
from gumgloo_api.gumloop.operations.chat.create_chat_completion import OPERATION

EVENTS = 20_000
SMALL = b'data: {"a":"hello"}\n\n'
CHUNK = (
    b'data: {"id":"chatcmpl-0123456789","object":"chat.completion.chunk","created":1800000000,'
    b'"model":"claude-sonnet-4-5","choices":[{"index":0,"delta":{"content":" hello"},'
    b'"finish_reason":null}]}\n\n'
)


def best(run: Callable[[], None], times: int = 9) -> float:
    """CPU seconds of the fastest of several runs."""
    spent: list[float] = []
    for _ in range(times):
        began = time.process_time()
        run()
        spent.append(time.process_time() - began)
    return min(spent)


def pieces(body: bytes, size: int) -> list[bytes]:
    """The body in reads of one size."""
    return [body[i : i + size] for i in range(0, len(body), size)]


class Source:
    """A byte source in memory."""

    response = None
    status_code = 200
    headers: dict[str, str] = {"content-type": "text/event-stream"}  # noqa: RUF012

    def __init__(self, parts: list[bytes]) -> None:
        self._parts = iter(parts)

    def read(self) -> bytes:
        return next(self._parts, b"")

    def drain(self) -> None: ...

    def close(self) -> None: ...


class Body(httpx.SyncByteStream):
    """The same for httpx."""

    def __init__(self, parts: list[bytes]) -> None:
        self._parts = parts

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._parts)


def decoder(event: bytes) -> None:
    """Events per second of the bare decoder."""

    def one_by_one() -> None:
        feed = SSEDecoder().feed
        for _ in range(EVENTS):
            feed(event)

    large = pieces(event * EVENTS, 65536)

    def by_reads() -> None:
        feed = SSEDecoder().feed
        assert sum(len(feed(piece)) for piece in large) == EVENTS

    print(f"  one event per read {EVENTS / best(one_by_one) / 1e3:6.0f} k/s")
    print(f"  64 KiB reads       {EVENTS / best(by_reads) / 1e3:6.0f} k/s")


def huge(size: int, read: int) -> None:
    """Seconds for one huge event."""
    parts = pieces(b'data: "' + b"x" * size + b'"\n\n', read)

    def run() -> None:
        feed = SSEDecoder().feed
        assert sum(len(feed(part)) for part in parts) == 1

    print(f"  {size >> 20:2} MiB in {read >> 10:2} KiB reads  {best(run, 3) * 1e3:6.1f} ms")


def chunks() -> None:
    """Typed chunks against bare httpx and json."""
    parts = [CHUNK] * EVENTS
    end = [CHUNK.replace(b"null", b'"stop"'), b"data: [DONE]\n\n"]

    def bare() -> None:
        count = 0
        for line in httpx.Response(200, stream=Body(parts)).iter_lines():
            if line.startswith("data: "):
                json.loads(line[6:])
                count += 1
        assert count == EVENTS

    def plain() -> None:
        assert sum(1 for _ in Stream[Any](Source(parts + end), OPERATION)) == EVENTS + 1

    def chat() -> None:
        stream: ChatStream[ChatCompletionChunk, ChatCompletion] = ChatStream(
            Source(parts + end), OPERATION, completion=ChatCompletion.from_dict, idle=90.0
        )
        assert sum(1 for _ in stream) == EVENTS + 1

    def loads() -> None:
        for part in parts:
            json.loads(part[6:])

    def models() -> None:
        for _ in parts:
            ChatCompletionChunk.from_dict(parsed)

    def accumulate() -> None:
        add = ChatAccumulator().add
        for _ in parts:
            add(parsed)

    parsed = json.loads(CHUNK[6:])
    base = best(bare)
    for name, run in (
        ("httpx iter_lines + json.loads", bare),
        ("Stream", plain),
        ("ChatStream", chat),
        ("of it json.loads", loads),
        ("of it ChatCompletionChunk.from_dict", models),
        ("of it ChatAccumulator.add", accumulate),
    ):
        spent = best(run)
        print(f"  {name:36} {spent / EVENTS * 1e6:5.2f} us  {spent / base:4.2f} x httpx")


if __name__ == "__main__":
    print(f"decoder, events of {len(SMALL)} bytes")
    decoder(SMALL)
    print(f"decoder, events of {len(CHUNK)} bytes")
    decoder(CHUNK)
    print("one event")
    huge(4 << 20, 4 << 10)
    huge(16 << 20, 16 << 10)
    print("chat chunks, one per read")
    chunks()
