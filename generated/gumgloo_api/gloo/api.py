"""api: resource classes of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar

from ..support.transport import AsyncTransport, Transport

if TYPE_CHECKING:
    from .resources.chat import AsyncChat, Chat
    from .resources.models import AsyncModels, Models
    from .resources.oauth import AsyncOauth, Oauth

ChatCompletionStream = TypeVar("ChatCompletionStream")
GroundedChatCompletionStream = TypeVar("GroundedChatCompletionStream")


class Api(Generic[ChatCompletionStream, GroundedChatCompletionStream]):
    """All resources of the gloo spec."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def chat(self) -> Chat[ChatCompletionStream, GroundedChatCompletionStream]:
        """`chat`."""
        from .resources.chat import Chat

        return Chat(self._transport)

    @cached_property
    def models(self) -> Models:
        """`models`."""
        from .resources.models import Models

        return Models(self._transport)

    @cached_property
    def oauth(self) -> Oauth:
        """`oauth`."""
        from .resources.oauth import Oauth

        return Oauth(self._transport)


class AsyncApi(Generic[ChatCompletionStream, GroundedChatCompletionStream]):
    """All resources of the gloo spec, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def chat(self) -> AsyncChat[ChatCompletionStream, GroundedChatCompletionStream]:
        """`chat`."""
        from .resources.chat import AsyncChat

        return AsyncChat(self._transport)

    @cached_property
    def models(self) -> AsyncModels:
        """`models`."""
        from .resources.models import AsyncModels

        return AsyncModels(self._transport)

    @cached_property
    def oauth(self) -> AsyncOauth:
        """`oauth`."""
        from .resources.oauth import AsyncOauth

        return AsyncOauth(self._transport)
