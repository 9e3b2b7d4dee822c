"""How the transports make a chat stream of an open answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gumgloo_api.support import Operation

from ._stream import AsyncChatStream, ChatStream

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._call import Call
    from ._sources import AsyncSource, SyncSource

__all__ = ["async_chat_stream", "chat_stream", "completion_of", "is_chat"]


def is_chat(call: Call) -> bool:
    """True where the stream is one of chat chunks."""
    return "[DONE]" in call.done


def chat_stream(call: Call, source: SyncSource) -> ChatStream[Any, Any]:
    """The stream of a synchronous client."""
    read, idle = completion_of(call.operation), call.timeout.idle
    return ChatStream(source, call.operation, completion=read, idle=idle, clock=source.clock)


def async_chat_stream(call: Call, source: AsyncSource) -> AsyncChatStream[Any, Any]:
    """The stream of an asynchronous client."""
    read, idle = completion_of(call.operation), call.timeout.idle
    return AsyncChatStream(source, call.operation, completion=read, idle=idle, clock=source.clock)


def completion_of(operation: Operation[Any]) -> Callable[[Any], Any]:
    """What makes the completion of a stream."""
    # Every operation that streams chat answers in one piece as well.
    assert operation.read is not None
    return operation.read
