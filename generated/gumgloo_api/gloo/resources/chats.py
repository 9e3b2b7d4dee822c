"""chats: resource classes of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...support.request import TimeLimits, deprecated
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.chat import Chat
    from ..models.chat_field import ChatField
    from ..models.chat_update_response import ChatUpdateResponse
    from ..models.chat_version_value import ChatVersionValue


class Chats:
    """`chats`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def retrieve(
        self,
        v: ChatVersionValue = "v1",
        *,
        chat_id: str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> Chat:
        """Get a chat

        The chat with its messages, those of the user and those of Kallm.

        Args:
            v: The version.
            chat_id: The chat.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 422, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getChat`, GET /ai/{v}/chat.
        """
        from ..operations.chats import get_chat as op

        deprecated(op.OPERATION)
        call = op.request(
            v,
            chat_id=chat_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def update(
        self,
        v: ChatVersionValue = "v1",
        *,
        new_value: Any,
        chat_id: str,
        chat_field: ChatField | str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ChatUpdateResponse:
        """Change a chat

        Sets one field of a chat.

        Args:
            v: The version.
            new_value: Any JSON; what the field takes.
            chat_id: The chat.
            chat_field: What to set.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 422, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateChat`, PATCH /ai/{v}/chat.
        """
        from ..operations.chats import update_chat as op

        deprecated(op.OPERATION)
        call = op.request(
            v,
            new_value=new_value,
            chat_id=chat_id,
            chat_field=chat_field,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncChats:
    """`chats`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def retrieve(
        self,
        v: ChatVersionValue = "v1",
        *,
        chat_id: str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> Chat:
        """Get a chat

        The chat with its messages, those of the user and those of Kallm.

        Args:
            v: The version.
            chat_id: The chat.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 422, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getChat`, GET /ai/{v}/chat.
        """
        from ..operations.chats import get_chat as op

        deprecated(op.OPERATION)
        call = op.request(
            v,
            chat_id=chat_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def update(
        self,
        v: ChatVersionValue = "v1",
        *,
        new_value: Any,
        chat_id: str,
        chat_field: ChatField | str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ChatUpdateResponse:
        """Change a chat

        Sets one field of a chat.

        Args:
            v: The version.
            new_value: Any JSON; what the field takes.
            chat_id: The chat.
            chat_field: What to set.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 422, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateChat`, PATCH /ai/{v}/chat.
        """
        from ..operations.chats import update_chat as op

        deprecated(op.OPERATION)
        call = op.request(
            v,
            new_value=new_value,
            chat_id=chat_id,
            chat_field=chat_field,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
