"""Streams of grounded chat: `GroundedStream` and `AsyncGroundedStream`, which know the sources.

Guarantees: as `ChatStream`; `citations` is there as soon as the event that brings it came, which
is the first one, so before any text. Source: `createGroundedChatCompletion` of the spec.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._stream import AsyncChatStream, ChatStream
from .._stream_base import ChatStreaming

if TYPE_CHECKING:
    from gumgloo_api.gloo.models import (
        Citation,
        GroundedChatCompletion,
        GroundedChatCompletionChunk,
    )

    _Chunk: TypeAlias = GroundedChatCompletionChunk
    _Whole: TypeAlias = GroundedChatCompletion

__all__ = ["AsyncGroundedStream", "GroundedStream"]


class _Cited(ChatStreaming["_Chunk", "_Whole"]):
    """What both flavours know of the sources."""

    def __init__(self, *given: Any, **options: Any) -> None:
        super().__init__(*given, **options)
        self._citations: list[Citation] = []

    @property
    def citations(self) -> list[Citation]:
        """What the answer is drawn from, in the order of the service.

        Empty where none was asked for (`include_citations`), and where the service found none.
        A stream that `create` returned has it before its first chunk is taken.
        """
        return self._citations

    def _take(self, data: bytes) -> bool:
        known = len(self._ready)
        taken = super()._take(data)
        # Nearly always one chunk of text; only what is new is looked at.
        for place in range(known, len(self._ready)):
            cited = self._ready[place].citations
            if cited:
                self._citations = [*self._citations, *cited]
        return taken


class GroundedStream(_Cited, ChatStream["_Chunk", "_Whole"]):
    """A stream of chat that is grounded in a publisher's texts."""


class AsyncGroundedStream(_Cited, AsyncChatStream["_Chunk", "_Whole"]):
    """As `GroundedStream`, for `async for` and `async with`."""
