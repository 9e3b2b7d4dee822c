"""How the transports of Gumloop make a stream of an open answer: of chat, or of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._chat import async_chat_stream, chat_stream, is_chat, options_of

if TYPE_CHECKING:
    from .._call import Call
    from .._sources import AsyncSource, SyncSource
    from .._stream import AsyncStream, Stream

__all__ = ["async_stream", "stream"]


def stream(call: Call, source: SyncSource) -> Stream[Any]:
    """The stream of a synchronous client."""
    if is_chat(call):
        return chat_stream(call, source)
    from .session_stream import SessionStream

    return SessionStream(source, call.operation, **options_of(call, source))


def async_stream(call: Call, source: AsyncSource) -> AsyncStream[Any]:
    """The stream of an asynchronous client."""
    if is_chat(call):
        return async_chat_stream(call, source)
    from .session_stream import AsyncSessionStream

    return AsyncSessionStream(source, call.operation, **options_of(call, source))
