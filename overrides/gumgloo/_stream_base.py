"""What both flavours of stream share: the byte sources they take, their options, their state.

Guarantees: nothing here waits. `Streaming` holds what arrived and was not yet delivered, and
turns what the core decides into what the caller sees.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Generic, Protocol, TypedDict, TypeVar, Unpack

from gumgloo_api.support import GumglooError, Operation

from ._accumulate import ChatAccumulator
from ._errors import StreamDecodeError, StreamError, StreamIncompleteError
from ._sse import MAX_EVENT_BYTES
from ._stream_core import (
    EXCERPT_BYTES,
    StreamCore,
    check_content_type,
    is_event_stream,
    misfit,
)

__all__ = [
    "MOST_KEPT",
    "AsyncByteSource",
    "ByteSource",
    "ChatStreaming",
    "StreamOptions",
    "Streaming",
]

#: So much of what chunks were made from is kept before it is added up: most callers never ask.
MOST_KEPT = 32
# A picture may come as several megabytes. (A common chunk is no larger than one read.)
_MOST_BYTES = 1024 * 1024

T = TypeVar("T")
ChunkT = TypeVar("ChunkT")
CompletionT = TypeVar("CompletionT")


class StreamOptions(TypedDict, total=False):
    """What all streams take by keyword.

    Attributes:
        idle: seconds that may pass without an event while only comments come; None, the default,
            for no limit. (Silence is for the byte source to limit.)
        comments_are_life: a comment counts as an event for `idle`; False by default.
        max_event_bytes: cap on one event, 64 MiB by default; None for no cap.
        clock: monotonic seconds, for tests.
        clean: takes what was sent out of the words of an error; nothing by default.
    """

    idle: float | None
    comments_are_life: bool
    max_event_bytes: int | None
    clock: Callable[[], float]
    clean: Callable[[GumglooError], object]


class _Answer(Protocol):
    """What both kinds of byte source know of the answer."""

    @property
    def response(self) -> Any:
        """The raw response of the HTTP library."""
        ...

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """The response headers."""
        ...


class ByteSource(_Answer, Protocol):
    """The bytes of an open answer."""

    def read(self) -> bytes:
        """The next piece, b"" at the end; raises `APIConnectionError` and `APITimeoutError`."""
        ...

    def drain(self) -> None:
        """Read what is left within 100 ms, then close; never raises."""
        ...

    def close(self) -> None:
        """Release the connection; as often as wanted."""
        ...


class AsyncByteSource(_Answer, Protocol):
    """As `ByteSource`, awaited. `drain` and `close` do their work in a cancelled task too."""

    async def read(self) -> bytes:
        """The next piece, b"" at the end; raises `APIConnectionError` and `APITimeoutError`."""
        ...

    async def drain(self) -> None:
        """Read what is left within 100 ms, then close; never raises."""
        ...

    async def close(self) -> None:
        """Release the connection; as often as wanted."""
        ...


class Streaming(Generic[T]):
    """What both flavours hold, and all that needs no waiting."""

    #: True once the source was released, or while there is none.
    _over = True
    #: What decides.
    _core_type: ClassVar[type[StreamCore]] = StreamCore

    def __init__(
        self, answer: _Answer, operation: Operation[Any], **options: Unpack[StreamOptions]
    ) -> None:
        self._answer = answer
        self._operation = operation
        self._clock = options.get("clock", time.monotonic)
        self._clean: Callable[[GumglooError], object] | None = options.get("clean")
        self._core = self._core_type(
            operation,
            headers=answer.headers,
            idle=options.get("idle"),
            now=self._clock(),
            comments_are_life=options.get("comments_are_life", False),
            max_event_bytes=options.get("max_event_bytes", MAX_EVENT_BYTES),
        )
        #: Chunks that arrived and were not yet delivered.
        self._ready: deque[T] = deque()
        self._last: T | None = None
        self._excerpt = b""
        self._is_stream = is_event_stream(answer.headers)
        #: True after the normal end.
        self._ended = False
        self._over = False

    def __repr__(self) -> str:
        state = "ended" if self._ended else "closed" if self._over else "open"
        return f"<{type(self).__name__} of {self._operation.id}, {state}>"

    @property
    def response(self) -> Any:
        """The raw response of the HTTP library."""
        return self._answer.response

    @property
    def status_code(self) -> int:
        """The HTTP status of the answer."""
        return self._answer.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """The response headers."""
        return self._answer.headers

    @property
    def request_id(self) -> str | None:
        """What to quote to the vendor's support, or None."""
        headers = self._answer.headers.items()
        return next((v for k, v in headers if k.lower() == "x-request-id"), None)

    @property
    def partial(self) -> Any:
        """What was delivered so far: the last chunk, of a chat stream the completion; or None."""
        return self._last

    def _check_open(self) -> None:
        """Before reading what is over: raises unless it came to its normal end."""
        if not self._ended:
            text = "the stream is closed"
            raise StreamError(text, operation=self._operation.id, partial=self.partial)

    def _take(self, data: bytes) -> bool:
        """Take in a piece, or the end; True when there are chunks to deliver."""
        core = self._core
        if not data:
            core.end()
            return False
        chunks = core.feed(data, self._clock())
        if not chunks:
            return False
        self._ready += chunks
        self._took(core.raws, len(data))
        return True

    def _took(self, raws: list[dict[str, Any] | str], size: int) -> None:
        """Note what the chunks of a piece of `size` bytes, which are ready now, were made from."""

    def _add_up(self) -> None:
        """Make room in what chunks were made from."""
        self._core.kept.clear()

    def _forget(self) -> None:
        """Drop what was not yet delivered."""
        self._ready.clear()

    def _deliver(self, chunk: T) -> T:
        """Note that a chunk, which is no longer `_ready`, is handed out now."""
        self._last = chunk
        return chunk

    def _broken(self, error: GumglooError) -> GumglooError:
        if isinstance(error, StreamError):
            error.partial = self.partial
        if self._clean is not None:
            self._clean(error)
        return error

    def _lost(self) -> GumglooError:
        text = "the connection was lost before the stream was complete"
        return self._broken(StreamIncompleteError(text, operation=self._operation.id))

    def _refuse(self) -> None:
        answer = self._answer
        excerpt = self._excerpt[:EXCERPT_BYTES]
        check_content_type(self._operation, answer.headers, excerpt, answer.status_code)

    def _wants_excerpt(self, piece: bytes) -> bool:
        self._excerpt += piece
        return bool(piece) and len(self._excerpt) < EXCERPT_BYTES


class ChatStreaming(Streaming[ChunkT], Generic[ChunkT, CompletionT]):
    """What both flavours of chat stream add."""

    _completion: Callable[[dict[str, Any]], CompletionT]

    def _accumulate(self, completion: Callable[[dict[str, Any]], CompletionT]) -> None:
        self._accumulator = ChatAccumulator()
        #: Bytes that came since something was added up, but for the common chunks.
        self._size = 0
        self._completion = completion

    def _took(self, raws: list[dict[str, Any] | str], size: int) -> None:
        kept = self._core.kept
        kept += raws
        self._size += size
        if len(kept) > MOST_KEPT or self._size > _MOST_BYTES:
            self._add_up()

    def _forget(self) -> None:
        kept = self._core.kept
        del kept[len(kept) - len(self._ready) :]
        super()._forget()

    @property
    def _chat(self) -> ChatAccumulator:
        """What was delivered so far."""
        self._add_up()
        return self._accumulator

    def _add_up(self) -> None:
        kept = self._core.kept
        count = len(kept) - len(self._ready)
        self._accumulator.add_all(kept[:count])
        del kept[:count]
        self._size = 0

    @property
    def snapshot(self) -> CompletionT | None:
        """The completion that the chunks delivered so far make up.

        None before the first one, and where they make up none (`get_final_completion` says why).
        """
        chat = self._chat
        if not chat:
            return None
        try:
            return self._completion(chat.to_dict())
        except (ValueError, RecursionError):
            return None

    @property
    def partial(self) -> Any:
        """The completion so far, a dict where it fits no model; None before the first chunk."""
        snapshot = self.snapshot
        chat = self._chat
        return chat.to_dict() if snapshot is None and chat else snapshot

    def _final(self) -> CompletionT:
        data = self._chat.to_dict()
        try:
            return self._completion(data)
        except (ValueError, RecursionError) as problem:
            text = f"the chunks make up no completion{misfit(problem, data)}"
        raise StreamDecodeError(text, operation=self._operation.id, partial=data)
