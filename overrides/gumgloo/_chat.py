"""How the transports make a chat stream of an open answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._stream import AsyncChatStream, AsyncStream, ChatStream, Stream

if TYPE_CHECKING:
    from ._call import Call
    from ._sources import AsyncSource, SyncSource

__all__ = ["async_chat_stream", "chat_stream"]


def chat_stream(call: Call, source: SyncSource) -> Stream[Any]:
    """The stream of a synchronous client."""
    operation, idle = call.operation, call.timeout.idle
    if operation.read is None or "[DONE]" not in call.done:
        return Stream(source, operation, idle=idle, clock=source.clock)
    return ChatStream(source, operation, completion=operation.read, idle=idle, clock=source.clock)


def async_chat_stream(call: Call, source: AsyncSource) -> AsyncStream[Any]:
    """The stream of an asynchronous client."""
    operation, idle = call.operation, call.timeout.idle
    if operation.read is None or "[DONE]" not in call.done:
        return AsyncStream(source, operation, idle=idle, clock=source.clock)
    return AsyncChatStream(
        source, operation, completion=operation.read, idle=idle, clock=source.clock
    )
