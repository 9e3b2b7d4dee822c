"""listEvaluations: GET /agents/{agent_id}/evaluations. Generated; change the spec instead.

List the evaluations of an agent
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ....support.codec import decode, hollow, unfit
from ....support.errors import status_error
from ....support.model import Unknown
from ....support.request import (
    Operation,
    Pages,
    Request,
    TimeLimits,
    header_values,
    path_value,
    query_pairs,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.agent_evaluation_grade_value import AgentEvaluationGradeValue
    from ...models.agent_evaluation_status_value import AgentEvaluationStatusValue
    from ...models.evaluation_result_list_response import EvaluationResultListResponse

__all__ = ["OPERATION", "parse", "request"]


def request(
    agent_id: str,
    *,
    grade: AgentEvaluationGradeValue | str | None | Unset = UNSET,
    status: AgentEvaluationStatusValue | str | None | Unset = UNSET,
    session_id: str | None | Unset = UNSET,
    organization_evaluation_id: str | None | Unset = UNSET,
    created_after: str | None | Unset = UNSET,
    created_before: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    cursor: str | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/".join(
            [
                "",
                "agents",
                path_value(agent_id),
                "evaluations",
            ]
        ),
        query=query_pairs(
            [
                ("grade", grade, True),
                ("status", status, True),
                ("session_id", session_id, True),
                ("organization_evaluation_id", organization_evaluation_id, True),
                ("created_after", created_after, True),
                ("created_before", created_before, True),
                ("page_size", page_size, True),
                ("cursor", cursor, True),
                ("team_id", team_id, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        timeout=timeout,
    )


def _read(value: Any) -> EvaluationResultListResponse:
    from ...models.evaluation_result_list_response import read_evaluation_result_list_response

    made: EvaluationResultListResponse = (
        read_evaluation_result_list_response(value)
        if value.__class__ is dict
        else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> EvaluationResultListResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "listEvaluations", status, headers, body)
    raise status_error("listEvaluations", status, headers, body, _read_error)


OPERATION: Operation[EvaluationResultListResponse] = Operation(
    id="listEvaluations",
    resource="agents.list_evaluations",
    method="GET",
    server="https://api.gumloop.com/api/v1",
    path="/agents/{agent_id}/evaluations",
    parse=parse,
    read=_read,
    query=(
        "grade",
        "status",
        "session_id",
        "organization_evaluation_id",
        "created_after",
        "created_before",
        "page_size",
        "cursor",
        "team_id",
    ),
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=True,
    pages=Pages("cursor", "next_cursor", "evaluations"),
    query_limits={"page_size": {"minimum": 1, "maximum": 100}},
)
