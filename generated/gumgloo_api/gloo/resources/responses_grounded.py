"""responses.grounded: resource classes of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.chat_function_tool import ChatFunctionTool
    from ..models.grounded_response import GroundedResponse
    from ..models.response_flat_tool import ResponseFlatTool
    from ..models.response_input_function_call import ResponseInputFunctionCall
    from ..models.response_input_function_output import ResponseInputFunctionOutput
    from ..models.response_input_message import ResponseInputMessage
    from ..models.response_reasoning import ResponseReasoning

ResponseEventStream = TypeVar("ResponseEventStream")


class ResponsesGrounded(Generic[ResponseEventStream]):
    """`responses.grounded`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @overload
    def create(
        self,
        *,
        model: str,
        input: str
        | Sequence[
            ResponseInputFunctionCall
            | Mapping[str, Any]
            | ResponseInputFunctionOutput
            | ResponseInputMessage
        ],
        instructions: str | None | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        tools: Sequence[ChatFunctionTool | Mapping[str, Any] | ResponseFlatTool]
        | None
        | Unset = UNSET,
        tool_choice: str | Mapping[str, Any] | None | Unset = UNSET,
        reasoning: ResponseReasoning | Mapping[str, Any] | None | Unset = UNSET,
        response_format: Mapping[str, Any] | None | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        rag_publisher: str | None | Unset = UNSET,
        stream: Literal[True],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ResponseEventStream: ...
    @overload
    def create(
        self,
        *,
        model: str,
        input: str
        | Sequence[
            ResponseInputFunctionCall
            | Mapping[str, Any]
            | ResponseInputFunctionOutput
            | ResponseInputMessage
        ],
        instructions: str | None | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        tools: Sequence[ChatFunctionTool | Mapping[str, Any] | ResponseFlatTool]
        | None
        | Unset = UNSET,
        tool_choice: str | Mapping[str, Any] | None | Unset = UNSET,
        reasoning: ResponseReasoning | Mapping[str, Any] | None | Unset = UNSET,
        response_format: Mapping[str, Any] | None | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        rag_publisher: str | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> GroundedResponse: ...
    @overload
    def create(
        self,
        *,
        model: str,
        input: str
        | Sequence[
            ResponseInputFunctionCall
            | Mapping[str, Any]
            | ResponseInputFunctionOutput
            | ResponseInputMessage
        ],
        instructions: str | None | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        tools: Sequence[ChatFunctionTool | Mapping[str, Any] | ResponseFlatTool]
        | None
        | Unset = UNSET,
        tool_choice: str | Mapping[str, Any] | None | Unset = UNSET,
        reasoning: ResponseReasoning | Mapping[str, Any] | None | Unset = UNSET,
        response_format: Mapping[str, Any] | None | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        rag_publisher: str | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> GroundedResponse | ResponseEventStream: ...

    def create(
        self,
        *,
        model: str,
        input: str
        | Sequence[
            ResponseInputFunctionCall
            | Mapping[str, Any]
            | ResponseInputFunctionOutput
            | ResponseInputMessage
        ],
        instructions: str | None | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        tools: Sequence[ChatFunctionTool | Mapping[str, Any] | ResponseFlatTool]
        | None
        | Unset = UNSET,
        tool_choice: str | Mapping[str, Any] | None | Unset = UNSET,
        reasoning: ResponseReasoning | Mapping[str, Any] | None | Unset = UNSET,
        response_format: Mapping[str, Any] | None | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        rag_publisher: str | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> GroundedResponse | ResponseEventStream:
        """Create a grounded response

        As `POST /ai/v2/responses`, with what a publisher's library says on the matter. No
        citations, no `tradition`. The request also knows a threshold of certainty whose
        name is not recorded. That it can be streamed is not confirmed.

        Args:
            model: An id of the catalogue.
            input: A text, or the conversation so far.
            instructions: See the spec.
            max_output_tokens: See the spec.
            temperature: See the spec.
            stream: Ask for events instead of one answer. Not confirmed here.
            tools: See the spec.
            tool_choice: Such as `auto` or `required`, or an object that names a function.
            reasoning: See the spec.
            response_format: Any JSON object. Nothing is known, or to be assumed, about its members.
            previous_response_id: See the spec.
            rag_publisher: Name of the publisher; an empty text switches the search off.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 408, 422, 429, 500, 503, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createGroundedResponse`, POST /ai/v1/grounded/responses.
        """
        from ..operations.responses import create_grounded_response as op

        call = op.request(
            model=model,
            input=input,
            instructions=instructions,
            max_output_tokens=max_output_tokens,
            temperature=temperature,
            stream=stream,
            tools=tools,
            tool_choice=tool_choice,
            reasoning=reasoning,
            response_format=response_format,
            previous_response_id=previous_response_id,
            rag_publisher=rag_publisher,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        if stream:
            streamed: ResponseEventStream = self._transport.stream(op.OPERATION, call)
            return streamed
        return self._transport.send(op.OPERATION, call)


class AsyncResponsesGrounded(Generic[ResponseEventStream]):
    """`responses.grounded`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @overload
    async def create(
        self,
        *,
        model: str,
        input: str
        | Sequence[
            ResponseInputFunctionCall
            | Mapping[str, Any]
            | ResponseInputFunctionOutput
            | ResponseInputMessage
        ],
        instructions: str | None | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        tools: Sequence[ChatFunctionTool | Mapping[str, Any] | ResponseFlatTool]
        | None
        | Unset = UNSET,
        tool_choice: str | Mapping[str, Any] | None | Unset = UNSET,
        reasoning: ResponseReasoning | Mapping[str, Any] | None | Unset = UNSET,
        response_format: Mapping[str, Any] | None | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        rag_publisher: str | None | Unset = UNSET,
        stream: Literal[True],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ResponseEventStream: ...
    @overload
    async def create(
        self,
        *,
        model: str,
        input: str
        | Sequence[
            ResponseInputFunctionCall
            | Mapping[str, Any]
            | ResponseInputFunctionOutput
            | ResponseInputMessage
        ],
        instructions: str | None | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        tools: Sequence[ChatFunctionTool | Mapping[str, Any] | ResponseFlatTool]
        | None
        | Unset = UNSET,
        tool_choice: str | Mapping[str, Any] | None | Unset = UNSET,
        reasoning: ResponseReasoning | Mapping[str, Any] | None | Unset = UNSET,
        response_format: Mapping[str, Any] | None | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        rag_publisher: str | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> GroundedResponse: ...
    @overload
    async def create(
        self,
        *,
        model: str,
        input: str
        | Sequence[
            ResponseInputFunctionCall
            | Mapping[str, Any]
            | ResponseInputFunctionOutput
            | ResponseInputMessage
        ],
        instructions: str | None | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        tools: Sequence[ChatFunctionTool | Mapping[str, Any] | ResponseFlatTool]
        | None
        | Unset = UNSET,
        tool_choice: str | Mapping[str, Any] | None | Unset = UNSET,
        reasoning: ResponseReasoning | Mapping[str, Any] | None | Unset = UNSET,
        response_format: Mapping[str, Any] | None | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        rag_publisher: str | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> GroundedResponse | ResponseEventStream: ...

    async def create(
        self,
        *,
        model: str,
        input: str
        | Sequence[
            ResponseInputFunctionCall
            | Mapping[str, Any]
            | ResponseInputFunctionOutput
            | ResponseInputMessage
        ],
        instructions: str | None | Unset = UNSET,
        max_output_tokens: int | None | Unset = UNSET,
        temperature: float | None | Unset = UNSET,
        tools: Sequence[ChatFunctionTool | Mapping[str, Any] | ResponseFlatTool]
        | None
        | Unset = UNSET,
        tool_choice: str | Mapping[str, Any] | None | Unset = UNSET,
        reasoning: ResponseReasoning | Mapping[str, Any] | None | Unset = UNSET,
        response_format: Mapping[str, Any] | None | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        rag_publisher: str | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> GroundedResponse | ResponseEventStream:
        """Create a grounded response

        As `POST /ai/v2/responses`, with what a publisher's library says on the matter. No
        citations, no `tradition`. The request also knows a threshold of certainty whose
        name is not recorded. That it can be streamed is not confirmed.

        Args:
            model: An id of the catalogue.
            input: A text, or the conversation so far.
            instructions: See the spec.
            max_output_tokens: See the spec.
            temperature: See the spec.
            stream: Ask for events instead of one answer. Not confirmed here.
            tools: See the spec.
            tool_choice: Such as `auto` or `required`, or an object that names a function.
            reasoning: See the spec.
            response_format: Any JSON object. Nothing is known, or to be assumed, about its members.
            previous_response_id: See the spec.
            rag_publisher: Name of the publisher; an empty text switches the search off.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 408, 422, 429, 500, 503, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createGroundedResponse`, POST /ai/v1/grounded/responses.
        """
        from ..operations.responses import create_grounded_response as op

        call = op.request(
            model=model,
            input=input,
            instructions=instructions,
            max_output_tokens=max_output_tokens,
            temperature=temperature,
            stream=stream,
            tools=tools,
            tool_choice=tool_choice,
            reasoning=reasoning,
            response_format=response_format,
            previous_response_id=previous_response_id,
            rag_publisher=rag_publisher,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        if stream:
            streamed: ResponseEventStream = await self._transport.stream(op.OPERATION, call)
            return streamed
        return await self._transport.send(op.OPERATION, call)
