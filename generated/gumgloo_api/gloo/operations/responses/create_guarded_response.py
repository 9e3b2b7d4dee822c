"""createGuardedResponse: POST /ai/v2/guarded/responses. Generated; change the spec instead.

Create a response behind guardrails
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ....support.codec import decode, hollow, unfit
from ....support.errors import status_error
from ....support.model import Unknown
from ....support.request import (
    Operation,
    Request,
    StreamRule,
    TimeLimits,
    header_values,
    query_pairs,
    sent,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.chat_function_tool import ChatFunctionTool
    from ...models.response import Response
    from ...models.response_flat_tool import ResponseFlatTool
    from ...models.response_input_function_call import ResponseInputFunctionCall
    from ...models.response_input_function_output import ResponseInputFunctionOutput
    from ...models.response_input_message import ResponseInputMessage
    from ...models.response_reasoning import ResponseReasoning
    from ...models.tradition_value import TraditionValue

__all__ = ["OPERATION", "parse", "request"]


def request(
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
    stream: bool | None | Unset = UNSET,
    tools: Sequence[ChatFunctionTool | Mapping[str, Any] | ResponseFlatTool] | None | Unset = UNSET,
    tool_choice: str | Mapping[str, Any] | None | Unset = UNSET,
    reasoning: ResponseReasoning | Mapping[str, Any] | None | Unset = UNSET,
    response_format: Mapping[str, Any] | None | Unset = UNSET,
    tradition: TraditionValue | str | None | Unset = UNSET,
    previous_response_id: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/ai/v2/guarded/responses",
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "model": model,
                    "input": input,
                    "instructions": instructions,
                    "max_output_tokens": max_output_tokens,
                    "temperature": temperature,
                    "stream": stream,
                    "tools": tools,
                    "tool_choice": tool_choice,
                    "reasoning": reasoning,
                    "response_format": response_format,
                    "tradition": tradition,
                    "previous_response_id": previous_response_id,
                },
                frozenset(
                    (
                        "instructions",
                        "max_output_tokens",
                        "previous_response_id",
                        "temperature",
                    )
                ),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> Response:
    from ...models.response import read_response

    made: Response = read_response(value) if value.__class__ is dict else unfit(value, "", "object")
    return made


def _read_error(value: Any) -> Any:
    from ...models.error_ai import read_error_ai
    from ...models.error_detail_object import read_error_detail_object
    from ...models.error_detail_text import read_error_detail_text
    from ...models.error_gateway import read_error_gateway
    from ...models.error_message import read_error_message
    from ...models.error_o_auth import read_error_o_auth
    from ...models.error_validation import read_error_validation

    if value.__class__ is dict:
        if value.get("error").__class__ is str and value.get("code").__class__ is str:
            return read_error_gateway(value)
        if value.get("error").__class__ is str and value.get("message").__class__ is str:
            return read_error_message(value)
        if value.get("error").__class__ is dict:
            return read_error_ai(value)
        if value.get("detail").__class__ is list:
            return read_error_validation(value)
        if value.get("detail").__class__ is dict:
            return read_error_detail_object(value)
        if value.get("detail").__class__ is str:
            return read_error_detail_text(value)
        if value.get("error").__class__ is str:
            return read_error_o_auth(value)
        return Unknown.from_dict(value)
    return hollow(value, "", "object")


def _chunk_reader() -> Callable[[dict[str, Any]], Any]:
    from ...models.response_event import read_response_event

    return read_response_event


def parse(status: int, headers: Mapping[str, str], body: bytes) -> Response:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "createGuardedResponse", status, headers, body)
    raise status_error("createGuardedResponse", status, headers, body, _read_error)


OPERATION: Operation[Response] = Operation(
    id="createGuardedResponse",
    resource="responses.guarded.create",
    method="POST",
    server="https://platform.ai.gloo.com",
    path="/ai/v2/guarded/responses",
    parse=parse,
    read=_read,
    security=(
        "bearer",
        "oauth",
    ),
    idempotent=True,
    stream=StreamRule(
        body={"stream": True},
        done=("response.completed", "response.failed", "response.incomplete"),
        reader=_chunk_reader,
    ),
)
