"""chat.completions.v1: resource classes of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...support.request import TimeLimits, deprecated
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.chat_assistant_message import ChatAssistantMessage
    from ..models.chat_completion_v1 import ChatCompletionV1
    from ..models.chat_developer_message import ChatDeveloperMessage
    from ..models.chat_function_tool import ChatFunctionTool
    from ..models.chat_system_message import ChatSystemMessage
    from ..models.chat_tool_message import ChatToolMessage
    from ..models.chat_user_message import ChatUserMessage


class ChatCompletionsV1:
    """`chat.completions.v1`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create(
        self,
        *,
        messages: Sequence[
            ChatSystemMessage
            | Mapping[str, Any]
            | ChatDeveloperMessage
            | ChatUserMessage
            | ChatAssistantMessage
            | ChatToolMessage
        ],
        model: str | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        tools: Sequence[ChatFunctionTool | Mapping[str, Any]] | None | Unset = UNSET,
        tool_choice: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ChatCompletionV1:
        """Create a chat completion, first version

        Superseded by `POST /ai/v2/chat/completions`. A flag for streams exists; what they look
        like is not recorded. A failure is a 5xx with a text in `detail`, or an empty
        answer.

        Args:
            messages: See the spec.
            model: An id as Bedrock has them; those of Gloo are taken later on.
            max_tokens: The documentation says 1024 or more, which is also the default; probably a slip.
            stream: What a stream looks like is not recorded.
            temperature: See the spec.
            tools: See the spec.
            tool_choice: Such as `none`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createChatCompletionV1`, POST /ai/v1/chat/completions.
        """
        from ..operations.chat import create_chat_completion_v1 as op

        deprecated(op.OPERATION)
        call = op.request(
            messages=messages,
            model=model,
            max_tokens=max_tokens,
            stream=stream,
            temperature=temperature,
            tools=tools,
            tool_choice=tool_choice,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncChatCompletionsV1:
    """`chat.completions.v1`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(
        self,
        *,
        messages: Sequence[
            ChatSystemMessage
            | Mapping[str, Any]
            | ChatDeveloperMessage
            | ChatUserMessage
            | ChatAssistantMessage
            | ChatToolMessage
        ],
        model: str | None | Unset = UNSET,
        max_tokens: int | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        tools: Sequence[ChatFunctionTool | Mapping[str, Any]] | None | Unset = UNSET,
        tool_choice: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ChatCompletionV1:
        """Create a chat completion, first version

        Superseded by `POST /ai/v2/chat/completions`. A flag for streams exists; what they look
        like is not recorded. A failure is a 5xx with a text in `detail`, or an empty
        answer.

        Args:
            messages: See the spec.
            model: An id as Bedrock has them; those of Gloo are taken later on.
            max_tokens: The documentation says 1024 or more, which is also the default; probably a slip.
            stream: What a stream looks like is not recorded.
            temperature: See the spec.
            tools: See the spec.
            tool_choice: Such as `none`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 422, 429, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createChatCompletionV1`, POST /ai/v1/chat/completions.
        """
        from ..operations.chat import create_chat_completion_v1 as op

        deprecated(op.OPERATION)
        call = op.request(
            messages=messages,
            model=model,
            max_tokens=max_tokens,
            stream=stream,
            temperature=temperature,
            tools=tools,
            tool_choice=tool_choice,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
