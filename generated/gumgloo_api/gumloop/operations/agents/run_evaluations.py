"""runEvaluations: POST /agents/{agent_id}/evaluations/run. Generated; change the spec instead.

Evaluate sessions of an agent
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
    path_value,
    query_pairs,
    sent,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.evaluation_run_response import EvaluationRunResponse

__all__ = ["OPERATION", "parse", "request"]


def request(
    agent_id: str,
    *,
    session_ids: Sequence[str],
    dry_run: bool | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
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
                "run",
            ]
        ),
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
                    "session_ids": session_ids,
                    "dry_run": dry_run,
                },
                frozenset(()),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> EvaluationRunResponse:
    from ...models.evaluation_run_response import read_evaluation_run_response

    made: EvaluationRunResponse = (
        read_evaluation_run_response(value)
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> EvaluationRunResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "runEvaluations", status, headers, body)
    raise status_error("runEvaluations", status, headers, body, _read_error)


OPERATION: Operation[EvaluationRunResponse] = Operation(
    id="runEvaluations",
    resource="agents.run_evaluations",
    method="POST",
    server="https://api.gumloop.com/api/v1",
    path="/agents/{agent_id}/evaluations/run",
    parse=parse,
    read=_read,
    query=("team_id",),
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=False,
    limits={"session_ids": {"minItems": 1, "maxItems": 200, "uniqueItems": True}},
)
