"""routeModel: POST /models/route. Generated; change the spec instead.

Choose a model for an input
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
    from ...models.model_route_agent import ModelRouteAgent
    from ...models.model_route_history_message import ModelRouteHistoryMessage
    from ...models.model_route_response import ModelRouteResponse
    from ...models.model_route_text_part import ModelRouteTextPart

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    input: str | Sequence[ModelRouteTextPart | Mapping[str, Any]] | None | Unset = UNSET,
    message: str | Sequence[ModelRouteTextPart | Mapping[str, Any]] | None | Unset = UNSET,
    models: Sequence[str] | None | Unset = UNSET,
    history: Sequence[ModelRouteHistoryMessage | Mapping[str, Any]] | None | Unset = UNSET,
    agent: ModelRouteAgent | Mapping[str, Any] | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    team_id_query: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/models/route",
        query=query_pairs(
            [
                ("team_id", team_id_query, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "input": input,
                    "message": message,
                    "models": models,
                    "history": history,
                    "agent": agent,
                    "team_id": team_id,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> ModelRouteResponse:
    from ...models.model_route_response import read_model_route_response

    made: ModelRouteResponse = (
        read_model_route_response(value) if value.__class__ is dict else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> ModelRouteResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "routeModel", status, headers, body)
    raise status_error("routeModel", status, headers, body, _read_error)


OPERATION: Operation[ModelRouteResponse] = Operation(
    id="routeModel",
    resource="models.route",
    method="POST",
    server="https://api.gumloop.com/api/v1",
    path="/models/route",
    parse=parse,
    read=_read,
    query=("team_id",),
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=True,
    needs=(("input", "message"),),
    limits={
        "models": {"minItems": 1, "maxItems": 50, "uniqueItems": True},
        "history": {"maxItems": 20, "items": {"properties": {"model": {"maxLength": 200}}}},
        "agent": {
            "properties": {
                "name": {"maxLength": 200},
                "description": {"maxLength": 2000},
                "system_prompt": {"maxLength": 20000},
            }
        },
    },
)
