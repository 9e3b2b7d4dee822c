"""api: resource classes of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar

from ..support.transport import AsyncTransport, Transport

if TYPE_CHECKING:
    from .resources.chat import AsyncChat, Chat
    from .resources.chats import AsyncChats, Chats
    from .resources.embeddings import AsyncEmbeddings, Embeddings
    from .resources.files import AsyncFiles, Files
    from .resources.items import AsyncItems, Items
    from .resources.messages import AsyncMessages, Messages
    from .resources.models import AsyncModels, Models
    from .resources.oauth import AsyncOauth, Oauth
    from .resources.recommendations import AsyncRecommendations, Recommendations
    from .resources.responses import AsyncResponses, Responses
    from .resources.search import AsyncSearch, Search

ChatCompletionStream = TypeVar("ChatCompletionStream")
GroundedChatCompletionStream = TypeVar("GroundedChatCompletionStream")
ResponseEventStream = TypeVar("ResponseEventStream")


class Api(Generic[ChatCompletionStream, GroundedChatCompletionStream, ResponseEventStream]):
    """All resources of the gloo spec."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def chat(self) -> Chat[ChatCompletionStream, GroundedChatCompletionStream]:
        """`chat`."""
        from .resources.chat import Chat

        return Chat(self._transport)

    @cached_property
    def chats(self) -> Chats:
        """`chats`."""
        from .resources.chats import Chats

        return Chats(self._transport)

    @cached_property
    def embeddings(self) -> Embeddings:
        """`embeddings`."""
        from .resources.embeddings import Embeddings

        return Embeddings(self._transport)

    @cached_property
    def files(self) -> Files:
        """`files`."""
        from .resources.files import Files

        return Files(self._transport)

    @cached_property
    def items(self) -> Items:
        """`items`."""
        from .resources.items import Items

        return Items(self._transport)

    @cached_property
    def messages(self) -> Messages:
        """`messages`."""
        from .resources.messages import Messages

        return Messages(self._transport)

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

    @cached_property
    def recommendations(self) -> Recommendations:
        """`recommendations`."""
        from .resources.recommendations import Recommendations

        return Recommendations(self._transport)

    @cached_property
    def responses(self) -> Responses[ResponseEventStream]:
        """`responses`."""
        from .resources.responses import Responses

        return Responses(self._transport)

    @cached_property
    def search(self) -> Search:
        """`search`."""
        from .resources.search import Search

        return Search(self._transport)


class AsyncApi(Generic[ChatCompletionStream, GroundedChatCompletionStream, ResponseEventStream]):
    """All resources of the gloo spec, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def chat(self) -> AsyncChat[ChatCompletionStream, GroundedChatCompletionStream]:
        """`chat`."""
        from .resources.chat import AsyncChat

        return AsyncChat(self._transport)

    @cached_property
    def chats(self) -> AsyncChats:
        """`chats`."""
        from .resources.chats import AsyncChats

        return AsyncChats(self._transport)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """`embeddings`."""
        from .resources.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self._transport)

    @cached_property
    def files(self) -> AsyncFiles:
        """`files`."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._transport)

    @cached_property
    def items(self) -> AsyncItems:
        """`items`."""
        from .resources.items import AsyncItems

        return AsyncItems(self._transport)

    @cached_property
    def messages(self) -> AsyncMessages:
        """`messages`."""
        from .resources.messages import AsyncMessages

        return AsyncMessages(self._transport)

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

    @cached_property
    def recommendations(self) -> AsyncRecommendations:
        """`recommendations`."""
        from .resources.recommendations import AsyncRecommendations

        return AsyncRecommendations(self._transport)

    @cached_property
    def responses(self) -> AsyncResponses[ResponseEventStream]:
        """`responses`."""
        from .resources.responses import AsyncResponses

        return AsyncResponses(self._transport)

    @cached_property
    def search(self) -> AsyncSearch:
        """`search`."""
        from .resources.search import AsyncSearch

        return AsyncSearch(self._transport)
