"""The bytes of an answer that is still being written, and a model of what can be read from them.

Guarantees: the model never looks at a byte. It knows where each event ends, what each stands for,
and in which piece that end travels.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Any

import httpx

from tests.machines._steps import END
from tests.overrides._token_world import World
from tests.overrides.stream_fakes import event, piece

__all__ = ["Atom", "Foresight", "Piece", "Wire", "atom", "pieces_of"]


@dataclass(frozen=True)
class Atom:
    """One thing that a server writes.

    Attributes:
        kind: "chunk", "last" (a chunk that is the end, too), "done", "failure", "garbage", or
            "nothing".
        data: its bytes.
        chunk: what a chunk is to be read as.
        is_event: False for a comment.
    """

    kind: str
    data: bytes
    chunk: Any = None
    is_event: bool = True


@dataclass
class Piece:
    """Bytes that travel together, `delay` seconds after those before them."""

    data: bytes
    delay: float = 0.0
    atoms: list[Atom] = field(default_factory=list)
    #: It brings more of an event that is not yet whole.
    inside: bool = False


def atom(name: str, number: int) -> Atom:
    """An atom by its name."""
    chunks: dict[str, Any] = {
        "text": piece(f"t{number} "),
        "other": piece(f"o{number} ", index=1),
        "stop": piece(finish="stop"),
        "other stops": piece(finish="length", index=1),
        "usage": {**piece(), "choices": []},
        "long": piece("x" * 3000),
    }
    if name in chunks:
        return Atom("chunk", event(chunks[name]), chunks[name])
    rest = {
        "done": Atom("done", event("[DONE]")),
        "comment": Atom("nothing", b": still there\n\n", is_event=False),
        "empty": Atom("nothing", b"data:\n\n"),
        "error": Atom("failure", event({"error": {"message": "no", "code": 503}})),
        "error event": Atom("failure", event({"message": "no"}, "error")),
        "failed choice": Atom("failure", event(piece(finish="error"))),
        "no JSON": Atom("garbage", event('{"id": ')),
        "no object": Atom("garbage", event("[1, 2]")),
        "no chunk": Atom("garbage", event({**piece(), "choices": 7})),
        "bytes": Atom("garbage", b"data: \xff\xfe\x00\n\n"),
    }
    return rest[name]


def pieces_of(atoms: list[Atom], sizes: list[int], delays: list[float]) -> list[Piece]:
    """The atoms, cut into pieces of these sizes, the last of which goes on for ever."""
    data = b"".join(one.data for one in atoms)
    ends: list[tuple[int, Atom]] = []
    at = 0
    for one in atoms:
        at += len(one.data)
        ends.append((at, one))
    pieces: list[Piece] = []
    at = 0
    while at < len(data):
        size = sizes[min(len(pieces), len(sizes) - 1)]
        stop = min(at + size, len(data))
        delay = delays[len(pieces) % len(delays)] if delays else 0.0
        held = [one for end, one in ends if at < end <= stop]
        around = next((one for end, one in ends if end - len(one.data) < stop < end), None)
        # The end of a line tells nothing new.
        news = data[at:stop].strip(b"\n") != b""
        inside = around is not None and around.is_event and news
        pieces.append(Piece(data[at:stop], delay, held, inside))
        at = stop
    return pieces


class Wire(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body, read as it comes; where nothing more comes, reading takes too long."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.script: deque[Piece | str] = deque()
        self.closed = False
        self.reads = 0

    def _next(self) -> bytes:
        assert not self.closed, "read after the end"
        self.reads += 1
        step = self.script.popleft() if self.script else "late"
        if isinstance(step, Piece):
            self.world.advance(step.delay)
            return step.data
        if step == "end":
            return b""
        raise httpx.ReadError("planned") if step == "lost" else httpx.ReadTimeout("planned")

    def __iter__(self) -> Any:
        while data := self._next():
            yield data

    async def __aiter__(self) -> Any:
        while data := self._next():
            yield data

    def close(self) -> None:
        """The client is through with it."""
        self.closed = True

    async def aclose(self) -> None:
        """The client is through with it."""
        self.closed = True


class Foresight:
    """What reading will give: chunks, END, or the name of what goes wrong.

    Args:
        idle, total: limits, seconds.
        lenient: the body may end once every choice has finished.
    """

    def __init__(self, world: World, *, idle: float, total: float | None, lenient: bool) -> None:
        self.world = world
        self.idle, self.total, self.lenient = idle, total, lenient
        self.started = world.monotonic
        self.due: deque[Any] = deque()
        self.after: Any = None
        self.seen: set[int] = set()
        self.finished: set[int] = set()
        self.script: deque[Piece | str] = deque()
        #: The body ends inside of an event.
        self.torn = False

    def next(self) -> Any:
        """What the next step gives."""
        now = alive = self.world.monotonic
        while not self.due and self.after is None:
            step = self.script.popleft() if self.script else "late"
            if isinstance(step, Piece):
                now += step.delay
            if self.total is not None and now - self.started >= self.total:
                return "total"
            if not isinstance(step, Piece):
                return self._end(step)
            for one in step.atoms:
                if self.after is None:
                    self._take(one)
            if step.inside and not self.due:
                alive = now
            elif not self.due and self.after is None and now - alive > self.idle:
                return "idle"
        return self.due.popleft() if self.due else self.after

    def _take(self, one: Atom) -> None:
        if one.kind == "chunk":
            self.due.append(one.chunk)
            for choice in one.chunk.get("choices", ()):
                self.seen.add(choice["index"])
                if choice["finish_reason"]:
                    self.finished.add(choice["index"])
        elif one.kind == "last":
            self.due.append(one.chunk)
            self.after = END
        elif one.kind == "done":
            self.after = END
        elif one.kind != "nothing":
            self.after = one.kind

    def _end(self, step: str) -> Any:
        if step == "late":
            return "late"
        whole = self.lenient and self.seen and self.seen <= self.finished
        return END if step == "end" and whole and not self.torn else "cut"
