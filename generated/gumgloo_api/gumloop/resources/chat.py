"""chat: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar

from ...support.transport import AsyncTransport, Transport

if TYPE_CHECKING:
    from .chat_completions import AsyncChatCompletions, ChatCompletions

ChatCompletionStream = TypeVar("ChatCompletionStream")


class Chat(Generic[ChatCompletionStream]):
    """`chat`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def completions(self) -> ChatCompletions[ChatCompletionStream]:
        """`chat.completions`."""
        from .chat_completions import ChatCompletions

        return ChatCompletions(self._transport)


class AsyncChat(Generic[ChatCompletionStream]):
    """`chat`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def completions(self) -> AsyncChatCompletions[ChatCompletionStream]:
        """`chat.completions`."""
        from .chat_completions import AsyncChatCompletions

        return AsyncChatCompletions(self._transport)
