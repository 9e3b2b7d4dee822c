"""messages: resource classes of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...support.request import TimeLimits, deprecated
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.chat_version_value import ChatVersionValue
    from ..models.kallm_message import KallmMessage
    from ..models.message_response import MessageResponse


class Messages:
    """`messages`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create(
        self,
        v: ChatVersionValue = "v1",
        *,
        query: str,
        chat_id: str | None | Unset = UNSET,
        character_limit: int | None | Unset = UNSET,
        sources_limit: int | None | Unset = UNSET,
        enable_suggestions: int | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        publishers: Sequence[str] | None | Unset = UNSET,
        chat_id_query: str | None | Unset = UNSET,
        intent: int | None | Unset = UNSET,
        enable_sources: int | None | Unset = UNSET,
        enable_suggestions_query: int | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> MessageResponse:
        """Ask a question in a chat

        Without `chat_id` a new chat begins. The format of a stream is not documented, so
        `stream` is best left alone.

        Args:
            v: The version.
            query: See the spec.
            chat_id: See the spec.
            character_limit: See the spec.
            sources_limit: See the spec.
            enable_suggestions: An official sample sends it here, the documentation in the query.
            stream: See the spec.
            publishers: See the spec.
            chat_id_query: The chat to go on with.
            intent: 0 or 1.
            enable_sources: 0, 1 or 2.
            enable_suggestions_query: 0 or 1. An official sample sends it in the body.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `postMessage`, POST /ai/{v}/message.
        """
        from ..operations.messages import post_message as op

        deprecated(op.OPERATION)
        call = op.request(
            v,
            query=query,
            chat_id=chat_id,
            character_limit=character_limit,
            sources_limit=sources_limit,
            enable_suggestions=enable_suggestions,
            stream=stream,
            publishers=publishers,
            chat_id_query=chat_id_query,
            intent=intent,
            enable_sources=enable_sources,
            enable_suggestions_query=enable_suggestions_query,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def create_kallm(
        self,
        v: ChatVersionValue = "v1",
        *,
        body: Mapping[str, Any] | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> KallmMessage:
        """Ask Kallm

        Its request is not recorded.

        Args:
            v: The version.
            body: Any JSON object. Nothing is known, or to be assumed, about its members.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 422, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `postMessageKallm`, POST /ai/{v}/message/kallm.
        """
        from ..operations.messages import post_message_kallm as op

        deprecated(op.OPERATION)
        call = op.request(
            v,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncMessages:
    """`messages`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(
        self,
        v: ChatVersionValue = "v1",
        *,
        query: str,
        chat_id: str | None | Unset = UNSET,
        character_limit: int | None | Unset = UNSET,
        sources_limit: int | None | Unset = UNSET,
        enable_suggestions: int | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        publishers: Sequence[str] | None | Unset = UNSET,
        chat_id_query: str | None | Unset = UNSET,
        intent: int | None | Unset = UNSET,
        enable_sources: int | None | Unset = UNSET,
        enable_suggestions_query: int | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> MessageResponse:
        """Ask a question in a chat

        Without `chat_id` a new chat begins. The format of a stream is not documented, so
        `stream` is best left alone.

        Args:
            v: The version.
            query: See the spec.
            chat_id: See the spec.
            character_limit: See the spec.
            sources_limit: See the spec.
            enable_suggestions: An official sample sends it here, the documentation in the query.
            stream: See the spec.
            publishers: See the spec.
            chat_id_query: The chat to go on with.
            intent: 0 or 1.
            enable_sources: 0, 1 or 2.
            enable_suggestions_query: 0 or 1. An official sample sends it in the body.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `postMessage`, POST /ai/{v}/message.
        """
        from ..operations.messages import post_message as op

        deprecated(op.OPERATION)
        call = op.request(
            v,
            query=query,
            chat_id=chat_id,
            character_limit=character_limit,
            sources_limit=sources_limit,
            enable_suggestions=enable_suggestions,
            stream=stream,
            publishers=publishers,
            chat_id_query=chat_id_query,
            intent=intent,
            enable_sources=enable_sources,
            enable_suggestions_query=enable_suggestions_query,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def create_kallm(
        self,
        v: ChatVersionValue = "v1",
        *,
        body: Mapping[str, Any] | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> KallmMessage:
        """Ask Kallm

        Its request is not recorded.

        Args:
            v: The version.
            body: Any JSON object. Nothing is known, or to be assumed, about its members.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 422, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `postMessageKallm`, POST /ai/{v}/message/kallm.
        """
        from ..operations.messages import post_message_kallm as op

        deprecated(op.OPERATION)
        call = op.request(
            v,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
