"""startFlow: POST /start_pipeline. Generated; change the spec instead.

Start a flow
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ....support.codec import decode, hollow, unfit
from ....support.errors import status_error
from ....support.model import Unknown
from ....support.request import (
    Operation,
    Request,
    TimeLimits,
    header_values,
    query_pairs,
    sent,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.pipeline_input import PipelineInput
    from ...models.start_flow_response import StartFlowResponse

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    user_id: str | None | Unset = UNSET,
    saved_item_id: str,
    project_id: str | None | Unset = UNSET,
    pipeline_inputs: Sequence[PipelineInput | Mapping[str, Any]] | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/start_pipeline",
        query=query_pairs([], extra_query),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "user_id": user_id,
                    "saved_item_id": saved_item_id,
                    "project_id": project_id,
                    "pipeline_inputs": pipeline_inputs,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> StartFlowResponse:
    from ...models.start_flow_response import read_start_flow_response

    made: StartFlowResponse = (
        read_start_flow_response(value) if value.__class__ is dict else unfit(value, "", "object")
    )
    return made


def _read_error(value: Any) -> Any:
    from ...models.error_bare import read_error_bare
    from ...models.error_flat import read_error_flat
    from ...models.error_nested import read_error_nested
    from ...models.error_o_auth import read_error_o_auth

    if value.__class__ is dict:
        if value.get("error").__class__ is str and value.get("message").__class__ is str:
            return read_error_flat(value)
        if value.get("error").__class__ is str and value.get("error_description").__class__ is str:
            return read_error_o_auth(value)
        if value.get("error").__class__ is dict:
            return read_error_nested(value)
        if value.get("error").__class__ is str:
            return read_error_bare(value)
        return Unknown.from_dict(value)
    return hollow(value, "", "object")


def parse(status: int, headers: Mapping[str, str], body: bytes) -> StartFlowResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "startFlow", status, headers, body)
    raise status_error("startFlow", status, headers, body, _read_error)


OPERATION: Operation[StartFlowResponse] = Operation(
    id="startFlow",
    resource="flows.start",
    method="POST",
    server="https://api.gumloop.com/api/v1",
    path="/start_pipeline",
    parse=parse,
    read=_read,
    security=(
        "apiKey",
        "oauth",
    ),
    idempotent=False,
    scope=("user_id",),
    needs=(("user_id",),),
)
