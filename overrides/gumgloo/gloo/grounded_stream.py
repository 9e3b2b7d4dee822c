"""Streams of grounded chat: `GroundedStream` and `AsyncGroundedStream`, which know the sources.

Guarantees: as `ChatStream`; `citations` is there as soon as the event that brings it came, which
is the first one, so before any text. Source: `createGroundedChatCompletion` of the spec.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from .._stream import AsyncChatStream, ChatStream
from .._stream_base import ChatStreaming
from .._stream_core import StreamCore

if TYPE_CHECKING:
    from gumgloo_api.gloo.models import (
        Citation,
        GroundedChatCompletion,
        GroundedChatCompletionChunk,
    )

    _Chunk: TypeAlias = GroundedChatCompletionChunk
    _Whole: TypeAlias = GroundedChatCompletion

__all__ = ["AsyncGroundedStream", "GroundedStream"]


class _CitedCore(StreamCore):
    """Also notes the sources that chunks bring."""

    __slots__ = ("citations",)

    def __init__(self, *given: Any, **options: Any) -> None:
        super().__init__(*given, **options)
        self.citations: list[Citation] = []

    def common(self, data: bytes) -> Any:
        chunk = super().common(data)
        if chunk is not None:
            self._note(chunk)
        return chunk

    def feed(self, data: bytes, now: float) -> list[Any]:
        chunks = super().feed(data, now)
        for chunk in chunks:
            self._note(chunk)
        return chunks

    def _note(self, chunk: _Chunk) -> None:
        if chunk.citations:
            self.citations = [*self.citations, *chunk.citations]


class _Cited(ChatStreaming["_Chunk", "_Whole"]):
    """What both flavours know of the sources."""

    _core_type: ClassVar[type[StreamCore]] = _CitedCore
    _core: _CitedCore

    @property
    def citations(self) -> list[Citation]:
        """What the answer is drawn from, in the order of the service.

        Empty where none was asked for (`include_citations`), and where the service found none.
        A stream that `create` returned has it before its first chunk is taken.
        """
        return self._core.citations


class GroundedStream(_Cited, ChatStream["_Chunk", "_Whole"]):
    """A stream of chat that is grounded in a publisher's texts."""


class AsyncGroundedStream(_Cited, AsyncChatStream["_Chunk", "_Whole"]):
    """As `GroundedStream`, for `async for` and `async with`."""
