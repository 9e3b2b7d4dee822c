"""responses.guarded: resource classes of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.chat_function_tool import ChatFunctionTool
    from ..models.response import Response
    from ..models.response_flat_tool import ResponseFlatTool
    from ..models.response_input_function_call import ResponseInputFunctionCall
    from ..models.response_input_function_output import ResponseInputFunctionOutput
    from ..models.response_input_message import ResponseInputMessage
    from ..models.response_reasoning import ResponseReasoning
    from ..models.tradition_value import TraditionValue

ResponseEventStream = TypeVar("ResponseEventStream")


class ResponsesGuarded(Generic[ResponseEventStream]):
    """`responses.guarded`."""

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
        tradition: TraditionValue | str | None | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
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
        tradition: TraditionValue | str | None | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> Response: ...
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
        tradition: TraditionValue | str | None | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> Response | ResponseEventStream: ...

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
        tradition: TraditionValue | str | None | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> Response | ResponseEventStream:
        """Create a response behind guardrails

        As `POST /ai/v2/responses`, under the prefix of the newer pages.

        Args:
            model: An id of the catalogue.
            input: A text, or the conversation so far.
            instructions: See the spec.
            max_output_tokens: See the spec.
            temperature: See the spec.
            stream: Ask for events instead of one answer.
            tools: Functions that the model may call: in the shape of chat completions, as the
                documentation has it, or flat, as a client found to work.
            tool_choice: Such as `auto` or `required`, or an object that names a function.
            reasoning: See the spec.
            response_format: Any JSON object. Nothing is known, or to be assumed, about its members.
            tradition: The theological perspective. Absent, a general Christian view. The service was
                measured to accept any string, without regard to case, and to
                take unknown ones as none. `not_faith_specific` needs a `model`,
                by a later measurement.
            previous_response_id: Named in a text of the documentation, which also calls the API stateless.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 408, 422, 429, 500, 503, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createGuardedResponse`, POST /ai/v2/guarded/responses.
        """
        from ..operations.responses import create_guarded_response as op

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
            tradition=tradition,
            previous_response_id=previous_response_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        if stream:
            streamed: ResponseEventStream = self._transport.stream(op.OPERATION, call)
            return streamed
        return self._transport.send(op.OPERATION, call)


class AsyncResponsesGuarded(Generic[ResponseEventStream]):
    """`responses.guarded`, awaited."""

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
        tradition: TraditionValue | str | None | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
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
        tradition: TraditionValue | str | None | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        stream: Literal[False] | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> Response: ...
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
        tradition: TraditionValue | str | None | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> Response | ResponseEventStream: ...

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
        tradition: TraditionValue | str | None | Unset = UNSET,
        previous_response_id: str | None | Unset = UNSET,
        stream: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> Response | ResponseEventStream:
        """Create a response behind guardrails

        As `POST /ai/v2/responses`, under the prefix of the newer pages.

        Args:
            model: An id of the catalogue.
            input: A text, or the conversation so far.
            instructions: See the spec.
            max_output_tokens: See the spec.
            temperature: See the spec.
            stream: Ask for events instead of one answer.
            tools: Functions that the model may call: in the shape of chat completions, as the
                documentation has it, or flat, as a client found to work.
            tool_choice: Such as `auto` or `required`, or an object that names a function.
            reasoning: See the spec.
            response_format: Any JSON object. Nothing is known, or to be assumed, about its members.
            tradition: The theological perspective. Absent, a general Christian view. The service was
                measured to accept any string, without regard to case, and to
                take unknown ones as none. `not_faith_specific` needs a `model`,
                by a later measurement.
            previous_response_id: Named in a text of the documentation, which also calls the API stateless.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 408, 422, 429, 500, 503, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createGuardedResponse`, POST /ai/v2/guarded/responses.
        """
        from ..operations.responses import create_guarded_response as op

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
            tradition=tradition,
            previous_response_id=previous_response_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        if stream:
            streamed: ResponseEventStream = await self._transport.stream(op.OPERATION, call)
            return streamed
        return await self._transport.send(op.OPERATION, call)
