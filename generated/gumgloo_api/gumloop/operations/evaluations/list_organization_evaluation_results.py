"""listOrganizationEvaluationResults: GET /evaluations/{evaluation_id}/results. Generated; change the spec instead.

List the results of an evaluation
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
    from ...models.evaluation_result_record_list_response import EvaluationResultRecordListResponse

__all__ = ["OPERATION", "parse", "request"]


def request(
    evaluation_id: str,
    *,
    agent_id: str | None | Unset = UNSET,
    session_id: str | None | Unset = UNSET,
    grade: AgentEvaluationGradeValue | str | None | Unset = UNSET,
    status: AgentEvaluationStatusValue | str | None | Unset = UNSET,
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
                "evaluations",
                path_value(evaluation_id),
                "results",
            ]
        ),
        query=query_pairs(
            [
                ("agent_id", agent_id, True),
                ("session_id", session_id, True),
                ("grade", grade, True),
                ("status", status, True),
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


def _read(value: Any) -> EvaluationResultRecordListResponse:
    from ...models.evaluation_result_record_list_response import (
        read_evaluation_result_record_list_response,
    )

    made: EvaluationResultRecordListResponse = (
        read_evaluation_result_record_list_response(value)
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


def parse(
    status: int, headers: Mapping[str, str], body: bytes
) -> EvaluationResultRecordListResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "listOrganizationEvaluationResults", status, headers, body)
    raise status_error("listOrganizationEvaluationResults", status, headers, body, _read_error)


OPERATION: Operation[EvaluationResultRecordListResponse] = Operation(
    id="listOrganizationEvaluationResults",
    resource="evaluations.list_results",
    method="GET",
    server="https://api.gumloop.com/api/v1",
    path="/evaluations/{evaluation_id}/results",
    parse=parse,
    read=_read,
    query=(
        "agent_id",
        "session_id",
        "grade",
        "status",
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
    pages=Pages("cursor", "next_cursor", "results"),
    query_limits={"page_size": {"minimum": 1, "maximum": 100}},
)
