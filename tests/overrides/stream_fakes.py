"""What the stream tests share: byte sources in memory, an operation, models shaped like chunks.

A source plays a script: bytes are read, exceptions raised, and a call is made (it moves the
clock). After the script comes the end of the body. It notes what was done to it.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterable, Callable, Iterable, Mapping
from types import SimpleNamespace
from typing import Any, Self

from gumgloo._stream import AsyncChatStream, AsyncStream, ChatStream, Stream
from gumgloo_api.support import UNSET, Model, Operation, StreamRule
from gumgloo_api.support.codec import unfit

Step = bytes | BaseException | Callable[[], None]

EVENT_STREAM = {"content-type": "text/event-stream; charset=utf-8"}


class Pieces:
    """A byte source that plays a script."""

    def __init__(
        self, script: Iterable[Step], *, headers: Mapping[str, str] = EVENT_STREAM
    ) -> None:
        self.script = iter(script)
        self.headers = headers
        self.status_code = 200
        self.response = object()
        self.reads = 0
        self.closes = 0
        self.drains = 0

    @property
    def released(self) -> bool:
        return self.closes + self.drains > 0

    def read(self) -> bytes:
        assert not self.released, "read after the end"
        self.reads += 1
        for step in self.script:
            if isinstance(step, BaseException):
                raise step
            if isinstance(step, bytes):
                return step
            step()
        return b""

    def drain(self) -> None:
        self.drains += 1

    def close(self) -> None:
        self.closes += 1


class AsyncPieces:
    """The same, awaited."""

    def __init__(
        self, script: Iterable[Step], *, headers: Mapping[str, str] = EVENT_STREAM
    ) -> None:
        self.sync = Pieces(script, headers=headers)
        self.headers = headers
        self.status_code = 200
        self.response = self.sync.response

    @property
    def reads(self) -> int:
        return self.sync.reads

    @property
    def closes(self) -> int:
        return self.sync.closes

    @property
    def drains(self) -> int:
        return self.sync.drains

    @property
    def released(self) -> bool:
        return self.sync.released

    async def read(self) -> bytes:
        return self.sync.read()

    async def drain(self) -> None:
        self.sync.drain()

    async def close(self) -> None:
        self.sync.close()


class Clock:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def passes(self, seconds: float) -> Callable[[], None]:
        """A step of a script."""

        def step() -> None:
            self.now += seconds

        return step


def operation(
    done: tuple[str, ...] = ("[DONE]", "finish_reason"),
    read: Callable[[dict[str, Any]], Any] = lambda data: data,
) -> Operation[Any]:
    """A streaming operation; its chunks are the JSON objects themselves."""
    return Operation(
        id="createThing",
        resource="things.create",
        method="POST",
        server="https://api.example",
        path="/things",
        parse=lambda status, headers, body: None,
        read=lambda data: data,
        stream=StreamRule(body={"stream": True}, done=done, reader=lambda: read),
    )


def event(data: Any, name: str | None = None) -> bytes:
    """One event; `data` is text, or a value to be written as JSON."""
    text = data if isinstance(data, str) else json.dumps(data)
    return (f"event: {name}\n" if name else "").encode() + f"data: {text}\n\n".encode()


DONE = event("[DONE]")


def piece(text: str | None = None, *, index: int = 0, finish: str | None = None) -> dict[str, Any]:
    """A chat chunk with one choice."""
    delta = {} if text is None else {"content": text}
    return {
        "id": "c1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "m",
        "choices": [{"index": index, "delta": delta, "finish_reason": finish}],
    }


class Completion(Model):
    """A completion that keeps its JSON, and wants an id."""

    raw: dict[str, Any]

    __slots__ = ("raw",)
    _fields = ("raw",)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        self.raw = dict(src)
        if not isinstance(self.raw["id"], str):
            unfit(self.raw["id"], "id", "str")
        return self

    def to_dict(self) -> dict[str, Any]:
        return dict(self.raw)

    @property
    def text(self) -> str | None:
        text: str | None = self.raw["choices"][0]["message"]["content"]
        return text


class Sync:
    """Drives the synchronous streams; `Async` drives their twins with the same verbs."""

    Source = Pieces

    def stream(self, source: Any, rule: Operation[Any] | None = None, **options: Any) -> Any:
        return Stream[Any](source, rule or operation(), **options)

    def chat(self, source: Any, rule: Operation[Any] | None = None, **options: Any) -> Any:
        options.setdefault("completion", Completion.from_dict)
        return ChatStream[Any, Completion](source, rule or operation(read=Chunk), **options)

    def all_of(self, stream: Iterable[Any]) -> list[Any]:
        return list(stream)

    def into(self, chunks: list[Any], stream: Iterable[Any]) -> None:
        """As `all_of`, but what came before an error is seen too."""
        for chunk in stream:
            chunks.append(chunk)

    def leave(self, stream: Iterable[Any], after: int = 1) -> None:
        """Leave a loop over the stream early."""
        for number, _ in enumerate(stream, 1):
            if number == after:
                break

    def inside(self, stream: Any, body: Callable[[], None]) -> None:
        with stream as same:
            assert same is stream
            body()

    def next(self, stream: Any) -> Any:
        return next(stream)

    def call(self, method: Callable[[], Any]) -> Any:
        return method()

    def settle(self) -> None:
        """Let the event loop, if there is one, do what is due."""


class Async:
    """Drives the asynchronous streams in an event loop of its own."""

    Source = AsyncPieces

    def __init__(self, runner: asyncio.Runner) -> None:
        self.run = runner.run

    def stream(self, source: Any, rule: Operation[Any] | None = None, **options: Any) -> Any:
        return AsyncStream[Any](source, rule or operation(), **options)

    def chat(self, source: Any, rule: Operation[Any] | None = None, **options: Any) -> Any:
        options.setdefault("completion", Completion.from_dict)
        return AsyncChatStream[Any, Completion](source, rule or operation(read=Chunk), **options)

    def all_of(self, stream: AsyncIterable[Any]) -> list[Any]:
        chunks: list[Any] = []
        self.into(chunks, stream)
        return chunks

    def into(self, chunks: list[Any], stream: AsyncIterable[Any]) -> None:
        async def loop() -> None:
            async for chunk in stream:
                chunks.append(chunk)

        self.run(loop())

    def leave(self, stream: AsyncIterable[Any], after: int = 1) -> None:
        async def loop() -> None:
            number = 0
            async for _ in stream:
                number += 1
                if number == after:
                    break

        self.run(loop())

    def inside(self, stream: Any, body: Callable[[], None]) -> None:
        async def block() -> None:
            async with stream as same:
                assert same is stream
                body()

        self.run(block())

    def next(self, stream: Any) -> Any:
        return self.call(stream.__anext__)

    def call(self, method: Callable[[], Any]) -> Any:
        async def await_it() -> Any:
            return await method()

        return self.run(await_it())

    def settle(self) -> None:
        self.run(asyncio.sleep(0))


class Chunk(Model):
    """A chunk that keeps its JSON, and its choices as objects with attributes."""

    __slots__ = ("choices", "raw")
    _fields = ("raw",)

    def __init__(self, raw: dict[str, Any]) -> None:
        self.raw = raw
        self.choices = [
            SimpleNamespace(
                index=choice.get("index", UNSET),
                delta=SimpleNamespace(content=choice.get("delta", {}).get("content", UNSET)),
            )
            for choice in raw.get("choices") or []
        ]

    def to_dict(self) -> dict[str, Any]:
        return self.raw
