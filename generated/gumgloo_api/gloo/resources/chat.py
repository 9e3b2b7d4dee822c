"""chat: resource classes of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar

from ...support.transport import AsyncTransport, Transport

if TYPE_CHECKING:
    from .chat_completions import AsyncChatCompletions, ChatCompletions
    from .chat_grounded import AsyncChatGrounded, ChatGrounded

ChatCompletionStream = TypeVar("ChatCompletionStream")
GroundedChatCompletionStream = TypeVar("GroundedChatCompletionStream")


class Chat(Generic[ChatCompletionStream, GroundedChatCompletionStream]):
    """`chat`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def completions(self) -> ChatCompletions[ChatCompletionStream, GroundedChatCompletionStream]:
        """`chat.completions`."""
        from .chat_completions import ChatCompletions

        return ChatCompletions(self._transport)

    @cached_property
    def grounded(self) -> ChatGrounded[GroundedChatCompletionStream]:
        """`chat.grounded`."""
        from .chat_grounded import ChatGrounded

        return ChatGrounded(self._transport)


class AsyncChat(Generic[ChatCompletionStream, GroundedChatCompletionStream]):
    """`chat`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def completions(
        self,
    ) -> AsyncChatCompletions[ChatCompletionStream, GroundedChatCompletionStream]:
        """`chat.completions`."""
        from .chat_completions import AsyncChatCompletions

        return AsyncChatCompletions(self._transport)

    @cached_property
    def grounded(self) -> AsyncChatGrounded[GroundedChatCompletionStream]:
        """`chat.grounded`."""
        from .chat_grounded import AsyncChatGrounded

        return AsyncChatGrounded(self._transport)
