"""Large answers: is the work linear, and the memory bounded?

Each case runs at three sizes, each twice the one before. Its budget is what a doubling may cost at
most, 2.2 times, on the mean of both doublings, or as
much more as it costs bare httpx; the 16 MiB event has one in seconds, too. The peak
is of Python objects (tracemalloc) at the largest size.

The process keeps freed memory (`ENVIRONMENT`): the allocator of glibc gives blocks from 32 MiB on
back at once, and the page faults of the next ones would look like work that is not linear.
"""

from __future__ import annotations

import gc
import json
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx

from gumgloo import Gumloop
from gumgloo._accumulate import ChatAccumulator
from gumgloo._sse import SSEDecoder

from ..measuring import Row, cpu
from ..payloads import CHUNK, DONE, LAST, MESSAGES, as_bytes, events, image_completion, teams

TITLE = "Large: doubling the work"
DOUBLING = 2.2
ENVIRONMENT = {"MALLOC_MMAP_THRESHOLD_": str(1 << 30), "MALLOC_TRIM_THRESHOLD_": str(1 << 32)}
_READ = 16 << 10
_ROUNDS = 5
_SSE = {"content-type": "text/event-stream"}
_JSON = {"content-type": "application/json"}

Work = Callable[[], object]


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in reads as a socket gives them."""

    def __init__(self, data: bytes, size: int = _READ) -> None:
        self._data, self._size = data, size

    def __iter__(self) -> Iterator[bytes]:
        view = memoryview(self._data)
        for at in range(0, len(view), self._size):
            yield bytes(view[at : at + self._size])

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def client_of(body: bytes, headers: dict[str, str]) -> tuple[Gumloop, httpx.Client]:
    """Both clients over a transport in memory that always answers this."""

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=headers, stream=Pieces(body))

    http = httpx.Client(transport=httpx.MockTransport(answer))
    return Gumloop(access_token="t", http_client=http), http


def _get(http: httpx.Client) -> Work:
    return lambda: http.get("https://memory.example/x").json()


def _event(mebibytes: int) -> dict[str, Work]:
    data = b"data: " + b"x" * (mebibytes << 20) + b"\n\n"
    pieces = list(Pieces(data))

    def decode() -> None:
        decoder = SSEDecoder()
        assert sum(len(decoder.feed(piece)) for piece in pieces) == 1

    return {"gumgloo": decode}


def _chat_event(mebibytes: int) -> dict[str, Work]:
    delta = {"index": 0, "delta": {"content": "x" * (mebibytes << 20)}, "finish_reason": None}
    event = b"data: " + as_bytes({**CHUNK, "choices": [delta]}) + b"\n\n"
    client, http = client_of(event + LAST + DONE, _SSE)

    def mine() -> None:
        for _ in client.chat.completions.create(model="m", messages=MESSAGES, stream=True):
            pass

    def base() -> None:
        with http.stream("GET", "https://memory.example/x") as response:
            for line in response.iter_lines():
                if line.startswith("data: {"):
                    json.loads(line[6:])

    return {"gumgloo": mine, "httpx": base}


def _image(mebibytes: int) -> dict[str, Work]:
    client, http = client_of(as_bytes(image_completion(mebibytes)), _JSON)

    def mine() -> None:
        answer = client.chat.completions.create(model="m", messages=MESSAGES)
        assert answer.choices[0].message.images

    return {"gumgloo": mine, "httpx": _get(http)}


def _list(items: int) -> dict[str, Work]:
    client, http = client_of(as_bytes(teams(items)), _JSON)
    return {"gumgloo": lambda: len(client.teams.list().teams or ()), "httpx": _get(http)}


def _chunks(count: int) -> dict[str, Work]:
    client, http = client_of(b"".join(events(count)) + LAST + DONE, _SSE)

    def mine() -> None:
        client.chat.completions.create(
            model="m", messages=MESSAGES, stream=True
        ).get_final_completion()

    def base() -> None:
        texts: list[str] = []
        with http.stream("GET", "https://memory.example/x") as response:
            for line in response.iter_lines():
                if line.startswith("data: {"):
                    delta = json.loads(line[6:])["choices"][0]["delta"]
                    texts.append(delta.get("content", ""))
        "".join(texts)

    return {"gumgloo": mine, "httpx": base}


def _accumulated(delta: dict[str, Any]) -> Callable[[int], dict[str, Work]]:
    def at(count: int) -> dict[str, Work]:
        chunk = {**CHUNK, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]}

        def add() -> None:
            sum_ = ChatAccumulator()
            for _ in range(count):
                sum_.add(chunk)

        return {"gumgloo": add}

    return at


_CALL = {"tool_calls": [{"index": 0, "function": {"arguments": '{"a": 1'}}]}
CASES: dict[str, tuple[Callable[[int], dict[str, Work]], tuple[int, int, int], str]] = {
    "event, 16 KiB reads": (_event, (8, 16, 32), "MiB"),
    "chat event through the client": (_chat_event, (4, 8, 16), "MiB"),
    "image as a data URL": (_image, (12, 24, 48), "MiB"),
    "chunks to a completion": (_chunks, (25_000, 50_000, 100_000), "chunks"),
    "accumulator, text": (_accumulated({"content": "some words"}), (25_000, 50_000, 100_000), ""),
    "accumulator, tool calls": (_accumulated(_CALL), (25_000, 50_000, 100_000), ""),
    "list": (_list, (12_500, 25_000, 50_000), "items"),
}


def run(url: str, me: str) -> list[Row]:
    """Measure."""
    rows: list[Row] = []
    for case, (make, sizes, unit) in CASES.items():
        spent: dict[int, dict[str, float]] = {}
        peaks: dict[str, float] = {}
        for size in sizes:
            works = make(size)
            gc.collect()
            rounds = [{name: cpu(work) for name, work in works.items()} for _ in range(_ROUNDS)]
            # The least, not the median: the machine's noise only ever adds.
            spent[size] = {name: min(one[name] for one in rounds) for name in works}
            if size == sizes[-1]:
                peaks = {name: _peak(work) for name, work in works.items()}
        rows += _told(case, me, spent, peaks, unit)
    return rows


def _told(
    case: str, me: str, spent: dict[int, dict[str, float]], peaks: dict[str, float], unit: str
) -> list[Row]:
    sizes = list(spent)
    rows: list[Row] = []
    for size in sizes:
        for name, seconds in spent[size].items():
            base = spent[size].get("httpx")
            row = Row(
                f"{case}: {size:,} {unit}".rstrip(),
                me if name == "gumgloo" else name,
                seconds * 1e3,
                "ms CPU",
                ratio=seconds / base if base else None,
                peak=peaks[name] if size == sizes[-1] else None,
            )
            if case.startswith("event") and size == 16:
                row.budget = 100.0
            rows.append(row)
    step, note, noise = _step(spent, "gumgloo"), "", 0.1
    if "httpx" in spent[sizes[0]]:
        # Caches and the garbage collector make json itself grow faster than its input.
        base = _step(spent, "httpx")
        note, noise = f"httpx alone: {base:.2f}", max(noise, base - 2)
    rows.append(Row(f"{case}: doubled", me, step, "times", None, noise, DOUBLING, note=note))
    return rows


def _step(spent: dict[int, dict[str, float]], who: str) -> float:
    """What one doubling costs, on the mean of all."""
    costs = [one[who] for one in spent.values()]
    return float((costs[-1] / costs[0]) ** (1 / (len(costs) - 1)))


def _peak(work: Work) -> float:
    tracemalloc.start()
    work()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1024
