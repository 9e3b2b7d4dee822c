"""updateEvaluationConfig: PATCH /agents/{agent_id}/evaluation-config. Generated; change the spec instead.

Change how an agent is evaluated
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
    from ...models.agent_evaluation_criterion import AgentEvaluationCriterion
    from ...models.agent_evaluation_data_point import AgentEvaluationDataPoint
    from ...models.agent_evaluation_frequency_value import AgentEvaluationFrequencyValue
    from ...models.agent_evaluation_sentiment import AgentEvaluationSentiment
    from ...models.agent_evaluation_tag import AgentEvaluationTag
    from ...models.evaluation_config_response import EvaluationConfigResponse

__all__ = ["OPERATION", "parse", "request"]


def request(
    agent_id: str,
    *,
    enabled: bool | None | Unset = UNSET,
    model_name: str | None | Unset = UNSET,
    frequency: AgentEvaluationFrequencyValue | str | None | Unset = UNSET,
    language: str | None | Unset = UNSET,
    include_auto_tags: bool | None | Unset = UNSET,
    interaction_types: Sequence[str] | None | Unset = UNSET,
    criteria: Sequence[AgentEvaluationCriterion | Mapping[str, Any]] | None | Unset = UNSET,
    tags: Sequence[AgentEvaluationTag | Mapping[str, Any]] | None | Unset = UNSET,
    data_points: Sequence[AgentEvaluationDataPoint | Mapping[str, Any]] | None | Unset = UNSET,
    sentiment: AgentEvaluationSentiment | Mapping[str, Any] | None | Unset = UNSET,
    notifications: Mapping[str, Any] | None | Unset = UNSET,
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
                "evaluation-config",
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
                    "enabled": enabled,
                    "model_name": model_name,
                    "frequency": frequency,
                    "language": language,
                    "include_auto_tags": include_auto_tags,
                    "interaction_types": interaction_types,
                    "criteria": criteria,
                    "tags": tags,
                    "data_points": data_points,
                    "sentiment": sentiment,
                    "notifications": notifications,
                },
                frozenset(
                    (
                        "criteria",
                        "data_points",
                        "enabled",
                        "frequency",
                        "include_auto_tags",
                        "interaction_types",
                        "language",
                        "model_name",
                        "notifications",
                        "sentiment",
                        "tags",
                    )
                ),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> EvaluationConfigResponse:
    from ...models.evaluation_config_response import read_evaluation_config_response

    made: EvaluationConfigResponse = (
        read_evaluation_config_response(value)
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> EvaluationConfigResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "updateEvaluationConfig", status, headers, body)
    raise status_error("updateEvaluationConfig", status, headers, body, _read_error)


OPERATION: Operation[EvaluationConfigResponse] = Operation(
    id="updateEvaluationConfig",
    resource="agents.update_evaluation_config",
    method="PATCH",
    server="https://api.gumloop.com/api/v1",
    path="/agents/{agent_id}/evaluation-config",
    parse=parse,
    read=_read,
    query=("team_id",),
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=True,
    limits={
        "criteria": {"maxItems": 30},
        "tags": {"maxItems": 50},
        "data_points": {"maxItems": 40},
    },
)
