"""api: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar

from ..support.transport import AsyncTransport, Transport

if TYPE_CHECKING:
    from .resources.chat import AsyncChat, Chat
    from .resources.flows import AsyncFlows, Flows
    from .resources.models import AsyncModels, Models

ChatCompletionStream = TypeVar("ChatCompletionStream")


class Api(Generic[ChatCompletionStream]):
    """All resources of the gumloop spec."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def chat(self) -> Chat[ChatCompletionStream]:
        """`chat`."""
        from .resources.chat import Chat

        return Chat(self._transport)

    @cached_property
    def flows(self) -> Flows:
        """`flows`."""
        from .resources.flows import Flows

        return Flows(self._transport)

    @cached_property
    def models(self) -> Models:
        """`models`."""
        from .resources.models import Models

        return Models(self._transport)


class AsyncApi(Generic[ChatCompletionStream]):
    """All resources of the gumloop spec, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def chat(self) -> AsyncChat[ChatCompletionStream]:
        """`chat`."""
        from .resources.chat import AsyncChat

        return AsyncChat(self._transport)

    @cached_property
    def flows(self) -> AsyncFlows:
        """`flows`."""
        from .resources.flows import AsyncFlows

        return AsyncFlows(self._transport)

    @cached_property
    def models(self) -> AsyncModels:
        """`models`."""
        from .resources.models import AsyncModels

        return AsyncModels(self._transport)
