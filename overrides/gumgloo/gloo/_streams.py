"""How the transports of Gloo AI make a stream of an open answer: of chat, grounded or
not, or of a response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._chat import async_chat_stream, chat_stream, completion_of, is_chat, options_of

if TYPE_CHECKING:
    from .._call import Call
    from .._sources import AsyncSource, SyncSource
    from .._stream import AsyncStream, Stream

__all__ = ["async_stream", "stream"]


def stream(call: Call, source: SyncSource) -> Stream[Any]:
    """The stream of a synchronous client."""
    if _is_grounded(call):
        from .grounded_stream import GroundedStream

        read, more = completion_of(call.operation), options_of(call, source)
        return GroundedStream(source, call.operation, completion=read, **more)
    if is_chat(call):
        return chat_stream(call, source)
    from .response_stream import ResponseStream

    return ResponseStream(source, call.operation, **options_of(call, source))


def async_stream(call: Call, source: AsyncSource) -> AsyncStream[Any]:
    """The stream of an asynchronous client."""
    if _is_grounded(call):
        from .grounded_stream import AsyncGroundedStream

        read = completion_of(call.operation)
        return AsyncGroundedStream(
            source, call.operation, completion=read, **options_of(call, source)
        )
    if is_chat(call):
        return async_chat_stream(call, source)
    from .response_stream import AsyncResponseStream

    return AsyncResponseStream(source, call.operation, **options_of(call, source))


def _is_grounded(call: Call) -> bool:
    return is_chat(call) and "grounded" in call.operation.path
