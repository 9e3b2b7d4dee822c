"""`python -m tests.bench`: what a typed call costs beside the same call by bare httpx and json.

Every pair is measured interleaved in one process (start-up: in fresh processes, alternating), and
the median of the rounds is quoted. CPU seconds of this process, not wall time. Prints only: the
budgets of the design stand beside the figures, and are not enforced here.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx

from gumgloo import Gumloop
from gumgloo._sse import SSEDecoder

ROUNDS = 9
CHUNKS = 3_000
CALLS = 150
STARTS = 11
MESSAGES = [{"role": "user", "content": "Capital of Canada?"}]

CHUNK: dict[str, Any] = {
    "id": "gen-1800000000-abcdefghijklmnopqrst",
    "object": "chat.completion.chunk",
    "created": 1_800_000_000,
    "model": "claude-sonnet-4-5",
    "choices": [{"index": 0, "delta": {"content": "some words"}, "finish_reason": None}],
}
LAST: dict[str, Any] = {
    **CHUNK,
    "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}],
}
COMPLETION: dict[str, Any] = {
    "id": "gen-1",
    "object": "chat.completion",
    "created": 1_800_000_000,
    "model": "claude-sonnet-4-5",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": "Ottawa. " * 40},
            "finish_reason": "stop",
        }
    ],
    "usage": {"prompt_tokens": 10, "completion_tokens": 80, "total_tokens": 90},
}
EVENT = b"data: " + json.dumps(CHUNK, separators=(",", ":")).encode() + b"\n\n"
END = b"data: " + json.dumps(LAST, separators=(",", ":")).encode() + b"\n\ndata: [DONE]\n\n"


class Body(httpx.SyncByteStream):
    """A stream of one event per read."""

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(CHUNKS):
            yield EVENT
        yield END


def answer(request: httpx.Request) -> httpx.Response:
    """The service, in memory."""
    if b'"stream":true' in request.content:
        kind = {"content-type": "text/event-stream"}
        return httpx.Response(200, headers=kind, stream=Body())
    return httpx.Response(200, json=COMPLETION)


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of one run."""
    began = time.process_time()
    work()
    return time.process_time() - began


def paired(ours: Callable[[], object], bare: Callable[[], object]) -> tuple[float, float, float]:
    """Medians of both, and of their ratios round by round."""
    ours(), bare()
    rounds = [(cpu(ours), cpu(bare)) for _ in range(ROUNDS)]
    return (
        statistics.median(a for a, _ in rounds),
        statistics.median(b for _, b in rounds),
        statistics.median(a / b for a, b in rounds),
    )


def streams(client: Gumloop, http: httpx.Client) -> None:
    """One typed chunk against `iter_lines` and `json.loads`."""

    def ours() -> None:
        stream = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
        for chunk in stream:
            _ = chunk.choices[0].delta.content

    def bare() -> None:
        body = {"model": "m", "messages": MESSAGES, "stream": True}
        with http.stream("POST", "https://x.example/chat", json=body) as response:
            for line in response.iter_lines():
                if line.startswith("data: ") and line != "data: [DONE]":
                    chunk = json.loads(line[6:])
                    _ = chunk["choices"][0]["delta"].get("content")

    mine, theirs, ratio = paired(ours, bare)
    show("stream chunk, us", mine / CHUNKS * 1e6, theirs / CHUNKS * 1e6, ratio, "1.0")


def unary(client: Gumloop, http: httpx.Client) -> None:
    """One call against `client.post(json=...).json()`."""

    def ours() -> None:
        for _ in range(CALLS):
            client.chat.completions.create(model="m", messages=MESSAGES)

    def bare() -> None:
        headers = {"Authorization": "Bearer t"}
        for _ in range(CALLS):
            body = {"model": "m", "messages": MESSAGES}
            http.post("https://x.example/chat", json=body, headers=headers).json()

    mine, theirs, ratio = paired(ours, bare)
    show("unary call, us", mine / CALLS * 1e6, theirs / CALLS * 1e6, ratio, "0.9")


def starts() -> None:
    """A fresh process: import and a client that can send, against `httpx.Client()`."""
    ours = "from gumgloo import Gumloop; Gumloop(access_token='t')._pool.get()"
    bare = "import httpx; httpx.Client()"

    def seconds(code: str) -> float:
        timed = f"import time; t = time.perf_counter(); {code}; print(time.perf_counter() - t)"
        done = subprocess.run(
            [sys.executable, "-c", timed], capture_output=True, text=True, check=True
        )
        return float(done.stdout)

    rounds = [(seconds(ours), seconds(bare)) for _ in range(STARTS)]
    ratio = statistics.median(a / b for a, b in rounds)
    mine, theirs = (statistics.median(side) for side in zip(*rounds, strict=True))
    show("import + ready client, ms", mine * 1e3, theirs * 1e3, ratio, "1.15")


def large_event() -> None:
    """One event of 16 MiB in reads of 16 KiB."""
    data = b"data: " + b"x" * (16 << 20) + b"\n\n"
    pieces = [data[at : at + (16 << 10)] for at in range(0, len(data), 16 << 10)]

    def decode() -> None:
        decoder = SSEDecoder()
        assert sum(len(decoder.feed(piece)) for piece in pieces) == 1

    spent = statistics.median(cpu(decode) for _ in range(ROUNDS))
    print(f"{'16 MiB event, s':28}{spent:10.3f}{'':>22}   budget 0.1 s")


def show(what: str, ours: float, bare: float, ratio: float, budget: str) -> None:
    """One row."""
    print(f"{what:28}{ours:10.2f}{bare:12.2f}{ratio:10.2f}   budget {budget}")


def main() -> None:
    """Run all."""
    print(f"{'':28}{'gumgloo':>10}{'bare httpx':>12}{'ratio':>10}")
    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        client = Gumloop(access_token="t", http_client=http)
        streams(client, http)
        unary(client, http)
    starts()
    large_event()


if __name__ == "__main__":
    main()
