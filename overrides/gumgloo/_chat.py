"""How the transports make a chat stream of an open answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._stream import AsyncChatStream, ChatStream

if TYPE_CHECKING:
    from ._call import Call
    from ._sources import AsyncSource, SyncSource

__all__ = ["async_chat_stream", "chat_stream"]


def chat_stream(call: Call, source: SyncSource) -> ChatStream[Any, Any]:
    """The stream of a synchronous client."""
    read, idle = call.operation.read, call.timeout.idle
    return ChatStream(source, call.operation, completion=read, idle=idle, clock=source.clock)


def async_chat_stream(call: Call, source: AsyncSource) -> AsyncChatStream[Any, Any]:
    """The stream of an asynchronous client."""
    read, idle = call.operation.read, call.timeout.idle
    return AsyncChatStream(source, call.operation, completion=read, idle=idle, clock=source.clock)
