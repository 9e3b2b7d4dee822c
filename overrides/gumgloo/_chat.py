"""How the transports make a chat stream of an open answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gumgloo_api.support import Operation

from ._stream import AsyncChatStream, ChatStream, StreamOptions

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._call import Call
    from ._sources import AsyncSource, SyncSource

__all__ = ["async_chat_stream", "chat_stream", "completion_of", "is_chat", "options_of"]


def is_chat(call: Call) -> bool:
    """True where the stream is one of chat chunks."""
    return "[DONE]" in call.done


def options_of(call: Call, source: SyncSource | AsyncSource) -> StreamOptions:
    """What the stream of a call is made with."""
    return {"idle": call.timeout.idle, "clock": source.clock, "clean": call.clean}


def chat_stream(call: Call, source: SyncSource) -> ChatStream[Any, Any]:
    """The stream of a synchronous client."""
    return ChatStream(
        source, call.operation, completion=completion_of(call.operation), **options_of(call, source)
    )


def async_chat_stream(call: Call, source: AsyncSource) -> AsyncChatStream[Any, Any]:
    """The stream of an asynchronous client."""
    return AsyncChatStream(
        source, call.operation, completion=completion_of(call.operation), **options_of(call, source)
    )


def completion_of(operation: Operation[Any]) -> Callable[[Any], Any]:
    """What makes the completion of a stream."""
    # Every operation that streams chat answers in one piece as well.
    assert operation.read is not None
    return operation.read
