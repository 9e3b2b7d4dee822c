"""createOrganizationEvaluation: POST /evaluations. Generated; change the spec instead.

Make an evaluation of an organization
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

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
    from ...models.evaluation_response import EvaluationResponse
    from ...models.evaluation_rubric_input import EvaluationRubricInput

__all__ = ["OPERATION", "parse", "request"]


def request(
    *,
    organization_id: str,
    name: str,
    scope: Literal["organization"] | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    enabled: bool | None | Unset = UNSET,
    config: EvaluationRubricInput | Mapping[str, Any] | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/evaluations",
        query=query_pairs(
            [
                ("team_id", team_id, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "organization_id": organization_id,
                    "name": name,
                    "scope": scope,
                    "description": description,
                    "enabled": enabled,
                    "config": config,
                },
                frozenset(
                    (
                        "config",
                        "description",
                        "enabled",
                    )
                ),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> EvaluationResponse:
    from ...models.evaluation_response import read_evaluation_response

    made: EvaluationResponse = (
        read_evaluation_response(value) if value.__class__ is dict else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> EvaluationResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "createOrganizationEvaluation", status, headers, body)
    raise status_error("createOrganizationEvaluation", status, headers, body, _read_error)


OPERATION: Operation[EvaluationResponse] = Operation(
    id="createOrganizationEvaluation",
    resource="evaluations.create",
    method="POST",
    server="https://api.gumloop.com/api/v1",
    path="/evaluations",
    parse=parse,
    read=_read,
    query=("team_id",),
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=False,
    limits={
        "name": {"minLength": 1, "maxLength": 256},
        "description": {"maxLength": 4000},
        "config": {
            "properties": {
                "criteria": {"maxItems": 30},
                "tags": {"maxItems": 50},
                "data_points": {"maxItems": 40},
            }
        },
    },
)
