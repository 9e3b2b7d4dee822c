"""Streams as the caller sees them: `Stream` and `AsyncStream`, and their twins for chat.

Guarantees: a stream ends normally only when it is complete; else it raises a typed error that
carries what arrived. However it ends, its bytes are released: after the normal end they are
drained, so that the connection can serve again; in all other cases they are closed. Leaving a
`for` loop early closes at once.

The flavours differ only in how they wait; what is decided is decided in `_stream_core`.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import aclosing
from typing import Any, Self, TypeVar, Unpack

from gumgloo_api.support import Operation

from ._accumulate import content_of
from ._errors import APIConnectionError, APITimeoutError
from ._stream_base import (
    MOST_KEPT,
    AsyncByteSource,
    ByteSource,
    ChatStreaming,
    Streaming,
    StreamOptions,
)

__all__ = [
    "AsyncByteSource",
    "AsyncChatStream",
    "AsyncStream",
    "ByteSource",
    "ChatStream",
    "Stream",
    "StreamOptions",
]

T = TypeVar("T")
ChunkT = TypeVar("ChunkT")
CompletionT = TypeVar("CompletionT")


class Stream(Streaming[T]):
    """The chunks of an answer, as they arrive. An iterator, and a context manager that closes.

        with client.chat.completions.create(..., stream=True) as stream:
            for chunk in stream:
                ...

    Leaving a `for` loop early closes the stream. Iterating again after the normal end gives
    nothing; iterating a stream that was closed raises `StreamError`.

    Args:
        source: the bytes of the answer.
        operation: what was called.
        options: see `StreamOptions`.

    Raises (while iterating):
        StreamIncompleteError: the stream ended, or the connection was lost, before its end.
        StreamDecodeError: an event is no chunk, or larger than the cap.
        APIStatusError: the service reports an error in the stream (`in_stream` is True).
        APITimeoutError: nothing came for too long, or the deadline of the call passed.
        ResponseDecodeError: the answer is no event stream.
    """

    def __init__(
        self, source: ByteSource, operation: Operation[Any], **options: Unpack[StreamOptions]
    ) -> None:
        super().__init__(source, operation, **options)
        self._source = source

    def start(self) -> Self:
        """Refuse an answer that is no event stream now rather than while iterating."""
        if not self._is_stream:
            try:
                while self._wants_excerpt(self._source.read()):
                    pass
            except APIConnectionError:
                # What came of it will do for an excerpt.
                pass
            finally:
                self.close()
            self._refuse()
        return self

    def prime(self) -> Self:
        """Wait for the first chunk, or the end, now rather than while iterating.

        Raises what iterating raises, and closes then.
        """
        try:
            if not self._ready:
                chunk = self._fill()
                if chunk is not None:
                    self._ready.appendleft(chunk)
        except BaseException:
            self.close()
            raise
        return self

    def __iter__(self) -> Iterator[T]:
        # The generator keeps the stream alive, not the other way round: when a loop over it is
        # left it is collected at once, and closes.
        try:
            while True:
                chunk = self._ready.popleft() if self._ready else self._fill()
                if chunk is None:
                    return
                yield self._deliver(chunk)
        finally:
            self.close()

    def __next__(self) -> T:
        try:
            chunk = self._ready.popleft() if self._ready else self._fill()
            if chunk is not None:
                return self._deliver(chunk)
        except BaseException:
            # An interrupted read loses its piece, so the stream cannot go on.
            self.close()
            raise
        raise StopIteration

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        # A stream that nobody iterates would keep its connection.
        self.close()

    def close(self) -> None:
        """Release the connection; as often as wanted. What has not arrived is lost."""
        if not self._over:
            self._over = True
            self._forget()
            self._source.close()

    def _fill(self) -> T | None:
        """Wait for the next chunk, to be delivered; None at the normal end."""
        core = self._core
        if self._over:
            self._check_open()
            return None
        if core.timed:
            core.alive = self._clock()
        if not self._is_stream:
            self.start()
        data = b"?"
        while not core.done:
            if core.error is not None:
                raise self._broken(core.error)
            try:
                data = self._source.read()
            except APITimeoutError:
                raise
            except APIConnectionError as error:
                raise self._lost() from error
            chunk = core.common(data)
            if chunk is not None:
                if len(core.kept) > MOST_KEPT:
                    self._add_up()
                return chunk  # type: ignore[no-any-return]  # the core knows no models
            if self._take(data):
                return self._ready.popleft()
        self._ended = self._over = True
        if data:
            self._source.drain()
        else:
            self._source.close()
        return None


class AsyncStream(Streaming[T]):
    """As `Stream`, for `async for` and `async with`.

    Leaving an `async for` loop early closes the stream soon after, when the event loop gets to
    it; `async with`, or `aclose()`, closes it at once.
    """

    def __init__(
        self, source: AsyncByteSource, operation: Operation[Any], **options: Unpack[StreamOptions]
    ) -> None:
        super().__init__(source, operation, **options)
        self._source = source

    async def start(self) -> Self:
        """Refuse an answer that is no event stream now rather than while iterating."""
        if not self._is_stream:
            try:
                while self._wants_excerpt(await self._source.read()):
                    pass
            except APIConnectionError:
                # What came of it will do for an excerpt.
                pass
            finally:
                await self.aclose()
            self._refuse()
        return self

    async def prime(self) -> Self:
        """Wait for the first chunk, or the end, now rather than while iterating.

        Raises what iterating raises, and closes then.
        """
        try:
            if not self._ready:
                chunk = await self._fill()
                if chunk is not None:
                    self._ready.appendleft(chunk)
        except BaseException:
            await self.aclose()
            raise
        return self

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        try:
            while True:
                chunk = self._ready.popleft() if self._ready else await self._fill()
                if chunk is None:
                    return
                yield self._deliver(chunk)
        finally:
            await self.aclose()

    async def __anext__(self) -> T:
        try:
            chunk = self._ready.popleft() if self._ready else await self._fill()
            if chunk is not None:
                return self._deliver(chunk)
        except BaseException:
            # A cancelled read loses its piece, so the stream cannot go on.
            await self.aclose()
            raise
        raise StopAsyncIteration

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Release the connection; as often as wanted. What has not arrived is lost."""
        if not self._over:
            self._over = True
            self._forget()
            await self._source.close()

    async def close(self) -> None:
        """As `aclose`."""
        await self.aclose()

    async def _fill(self) -> T | None:
        """Wait for the next chunk, to be delivered; None at the normal end."""
        core = self._core
        if self._over:
            self._check_open()
            return None
        if core.timed:
            core.alive = self._clock()
        if not self._is_stream:
            await self.start()
        data = b"?"
        while not core.done:
            if core.error is not None:
                raise self._broken(core.error)
            try:
                data = await self._source.read()
            except APITimeoutError:
                raise
            except APIConnectionError as error:
                raise self._lost() from error
            chunk = core.common(data)
            if chunk is not None:
                if len(core.kept) > MOST_KEPT:
                    self._add_up()
                return chunk  # type: ignore[no-any-return]  # the core knows no models
            if self._take(data):
                return self._ready.popleft()
        self._ended = self._over = True
        if data:
            await self._source.drain()
        else:
            await self._source.close()
        return None


class ChatStream(ChatStreaming[ChunkT, CompletionT], Stream[ChunkT]):
    """A stream of chat chunks, which also knows the text and the completion they make up.

    Args:
        source, operation, options: as of `Stream`.
        completion: makes the completion from its JSON object; raises `ValueError` where it
            does not fit.
    """

    def __init__(
        self,
        source: ByteSource,
        operation: Operation[Any],
        *,
        completion: Callable[[dict[str, Any]], CompletionT],
        **options: Unpack[StreamOptions],
    ) -> None:
        super().__init__(source, operation, **options)
        self._accumulate(completion)

    @property
    def text(self) -> Iterator[str]:
        """The text of the first choice, piece by piece. Leaving the loop early closes."""
        return filter(None, map(content_of, self))

    def get_final_completion(self) -> CompletionT:
        """Read to the end, and give the completion that all chunks make up.

        Raises:
            StreamDecodeError: they make up none; its `partial` is what they do make up.
            StreamError: the stream was closed early; and all that iterating raises.
        """
        for _ in self:
            pass
        return self._final()


class AsyncChatStream(ChatStreaming[ChunkT, CompletionT], AsyncStream[ChunkT]):
    """As `ChatStream`, for `async for` and `async with`."""

    def __init__(
        self,
        source: AsyncByteSource,
        operation: Operation[Any],
        *,
        completion: Callable[[dict[str, Any]], CompletionT],
        **options: Unpack[StreamOptions],
    ) -> None:
        super().__init__(source, operation, **options)
        self._accumulate(completion)

    @property
    def text(self) -> AsyncGenerator[str, None]:
        """The text of the first choice, piece by piece. To leave early, close the stream."""
        return self._text()

    async def _text(self) -> AsyncGenerator[str, None]:
        async with aclosing(self.__aiter__()) as chunks:
            async for chunk in chunks:
                content = content_of(chunk)
                if content:
                    yield content

    async def get_final_completion(self) -> CompletionT:
        """Read to the end, and give the completion that all chunks make up.

        Raises:
            StreamDecodeError: they make up none; its `partial` is what they do make up.
            StreamError: the stream was closed early; and all that iterating raises.
        """
        async for _ in self:
            pass
        return self._final()
