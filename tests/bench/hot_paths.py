"""`python -m tests.bench.hot_paths NAME COUNT`: a hot path, COUNT times, in memory.

For counting instructions: no socket, no thread, no clock decides what runs. With `--count` it
counts itself: prints how many bytecode instructions and calls of C functions it took, from the
difference of COUNT and twice COUNT, so that nothing that happens once is in it. `NAME --profile`
prints in which functions.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import httpx

from .callers import bare, ours
from .payloads import COMPLETION, DONE, LAST, as_bytes, events

__all__ = ["PATHS", "count", "main", "profile"]

# Of chunks so many that the adding up of what a stream keeps is in it, too.
_ENOUGH = {"chunk": 320, "call": 20}
_WHERE = "http://memory.example"


class _Body(httpx.SyncByteStream):
    """One event per read."""

    def __init__(self, count: int) -> None:
        self._pieces = [*events(count), LAST + DONE]

    def __iter__(self) -> Any:
        yield from self._pieces


def _stream(side: Callable[..., Any]) -> Callable[[int], object]:
    sizes = [0]

    def answer(_: httpx.Request) -> httpx.Response:
        kind = {"content-type": "text/event-stream"}
        return httpx.Response(200, headers=kind, stream=_Body(sizes[0]))

    work = side(_WHERE, httpx.Client(transport=httpx.MockTransport(answer)))[1]

    def run(count: int) -> None:
        sizes[0] = count
        work()

    return run


def _unary(side: Callable[..., Any]) -> Callable[[int], object]:
    content = as_bytes(COMPLETION)
    kind = {"content-type": "application/json"}

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers=kind, content=content)

    work = side(_WHERE, httpx.Client(transport=httpx.MockTransport(answer)))[0]

    def run(count: int) -> None:
        for _ in range(count):
            work()

    return run


PATHS: dict[str, tuple[Callable[[Callable[..., Any]], Callable[[int], object]], Any]] = {
    "chunk gumgloo": (_stream, ours),
    "chunk httpx": (_stream, bare),
    "call gumgloo": (_unary, ours),
    "call httpx": (_unary, bare),
}


def _counted(work: Callable[[], object]) -> Counter[CodeType]:
    """Bytecode instructions and calls of C functions of one run, by the function they stand in."""
    seen = Counter[CodeType]()

    def local(frame: FrameType, event: str, _: Any) -> Any:
        seen[frame.f_code] += event == "opcode"
        return local

    def begin(frame: FrameType, event: str, argument: Any) -> Any:
        frame.f_trace_opcodes = True
        frame.f_trace_lines = False
        return local

    def called(frame: FrameType, event: str, argument: Any) -> None:
        seen[frame.f_code] += event == "c_call"

    sys.settrace(begin)
    sys.setprofile(called)
    try:
        work()
    finally:
        sys.setprofile(None)
        sys.settrace(None)
    return seen


def profile(name: str) -> dict[str, float]:
    """Instructions of one unit of a path, by function, the costliest first."""
    make, side = PATHS[name]
    times = _ENOUGH[name.split()[0]]
    run = make(side)
    run(times)
    once = _counted(lambda: run(times))
    twice = _counted(lambda: run(2 * times))
    twice.subtract(once)
    return {
        f"{Path(code.co_filename).stem}: {code.co_qualname}": many / times
        for code, many in twice.most_common()
        if many
    }


def count(name: str) -> float:
    """Instructions of one unit of a path."""
    return sum(profile(name).values())


def main() -> None:
    """Run one path, count all, or say where one spends its instructions."""
    if "--profile" in sys.argv:
        for where, many in profile(sys.argv[1]).items():
            print(f"{many:8.1f}  {where}")
        return
    if "--count" in sys.argv:
        for name in PATHS:
            print(f"{name}: {count(name):.1f}")
        return
    make, side = PATHS[sys.argv[1]]
    make(side)(int(sys.argv[2]))


if __name__ == "__main__":
    main()
