"""EvaluationResult: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_evaluation_criterion_result import AgentEvaluationCriterionResult
    from .agent_evaluation_data_result import AgentEvaluationDataResult
    from .agent_evaluation_grade_value import AgentEvaluationGradeValue
    from .agent_evaluation_outcome_value import AgentEvaluationOutcomeValue
    from .agent_evaluation_sentiment_value import AgentEvaluationSentimentValue
    from .agent_evaluation_status_value import AgentEvaluationStatusValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class EvaluationResult(Model):
    """A result. Three things come under two names each: `evaluation_id` and `id`, `interaction_id`
    and `session_id`, `created_ts` and `created_at`. The reference has both; the SDK reads
    either name of the first two pairs."""

    evaluation_id: str
    agent_id: str
    id: str | Unset
    """The same as `evaluation_id`."""
    interaction_id: str | Unset
    """The same as `session_id`."""
    session_id: str | Unset
    """The session that was evaluated."""
    created_ts: str | None | Unset
    created_at: str | None | Unset
    organization_evaluation_id: str | None | Unset
    status: AgentEvaluationStatusValue | str | None | Unset
    grade: AgentEvaluationGradeValue | str | None | Unset
    error_code: str | None | Unset
    model_name: str | None | Unset
    call_successful: AgentEvaluationOutcomeValue | str | None | Unset
    sentiment: AgentEvaluationSentimentValue | str | None | Unset
    summary: str | None | Unset
    criteria_results: list[AgentEvaluationCriterionResult] | None | Unset
    data_results: list[AgentEvaluationDataResult] | None | Unset
    applied_tags: list[str] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "evaluation_id",
        "agent_id",
        "id",
        "interaction_id",
        "session_id",
        "created_ts",
        "created_at",
        "organization_evaluation_id",
        "status",
        "grade",
        "error_code",
        "model_name",
        "call_successful",
        "sentiment",
        "summary",
        "criteria_results",
        "data_results",
        "applied_tags",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        evaluation_id: str,
        agent_id: str,
        id: str | None | Unset = UNSET,
        interaction_id: str | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        created_ts: str | None | Unset = UNSET,
        created_at: str | None | Unset = UNSET,
        organization_evaluation_id: str | None | Unset = UNSET,
        status: AgentEvaluationStatusValue | str | None | Unset = UNSET,
        grade: AgentEvaluationGradeValue | str | None | Unset = UNSET,
        error_code: str | None | Unset = UNSET,
        model_name: str | None | Unset = UNSET,
        call_successful: AgentEvaluationOutcomeValue | str | None | Unset = UNSET,
        sentiment: AgentEvaluationSentimentValue | str | None | Unset = UNSET,
        summary: str | None | Unset = UNSET,
        criteria_results: Sequence[AgentEvaluationCriterionResult | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        data_results: Sequence[AgentEvaluationDataResult | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        applied_tags: Sequence[str] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.evaluation_id = evaluation_id
        self.agent_id = agent_id
        self.id = UNSET if id is None else id
        self.interaction_id = UNSET if interaction_id is None else interaction_id
        self.session_id = UNSET if session_id is None else session_id
        self.created_ts = created_ts
        self.created_at = created_at
        self.organization_evaluation_id = organization_evaluation_id
        self.status = status
        self.grade = grade
        self.error_code = error_code
        self.model_name = model_name
        self.call_successful = call_successful
        self.sentiment = sentiment
        self.summary = summary
        given = dump(criteria_results)
        self.criteria_results = (
            each(read_agent_evaluation_criterion_result, given, "criteria_results")
            if given.__class__ is list
            else hollow(given, "criteria_results", "array")
        )
        given = dump(data_results)
        self.data_results = (
            each(read_agent_evaluation_data_result, given, "data_results")
            if given.__class__ is list
            else hollow(given, "data_results", "array")
        )
        given = dump(applied_tags)
        self.applied_tags = (
            given if given.__class__ is list else hollow(given, "applied_tags", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.evaluation_id = src["evaluation_id"]
            self.agent_id = src["agent_id"]
            self.id = self.interaction_id = self.session_id = self.created_ts = self.created_at = (
                self.organization_evaluation_id
            ) = self.status = self.grade = self.error_code = self.model_name = (
                self.call_successful
            ) = self.sentiment = self.summary = self.criteria_results = self.data_results = (
                self.applied_tags
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "id" in src:
                self.id = src["id"]
                left -= 1
                if not left:
                    return self
            if "interaction_id" in src:
                self.interaction_id = src["interaction_id"]
                left -= 1
                if not left:
                    return self
            if "session_id" in src:
                self.session_id = src["session_id"]
                left -= 1
                if not left:
                    return self
            if "created_ts" in src:
                self.created_ts = src["created_ts"]
                left -= 1
                if not left:
                    return self
            if "created_at" in src:
                self.created_at = src["created_at"]
                left -= 1
                if not left:
                    return self
            if "organization_evaluation_id" in src:
                self.organization_evaluation_id = src["organization_evaluation_id"]
                left -= 1
                if not left:
                    return self
            if "status" in src:
                self.status = src["status"]
                left -= 1
                if not left:
                    return self
            if "grade" in src:
                self.grade = src["grade"]
                left -= 1
                if not left:
                    return self
            if "error_code" in src:
                self.error_code = src["error_code"]
                left -= 1
                if not left:
                    return self
            if "model_name" in src:
                self.model_name = src["model_name"]
                left -= 1
                if not left:
                    return self
            if "call_successful" in src:
                self.call_successful = src["call_successful"]
                left -= 1
                if not left:
                    return self
            if "sentiment" in src:
                self.sentiment = src["sentiment"]
                left -= 1
                if not left:
                    return self
            if "summary" in src:
                self.summary = src["summary"]
                left -= 1
                if not left:
                    return self
            if "criteria_results" in src:
                value = src["criteria_results"]
                self.criteria_results = (
                    each(read_agent_evaluation_criterion_result, value, "criteria_results")
                    if value.__class__ is list
                    else hollow(value, "criteria_results", "array")
                )
                left -= 1
                if not left:
                    return self
            if "data_results" in src:
                value = src["data_results"]
                self.data_results = (
                    each(read_agent_evaluation_data_result, value, "data_results")
                    if value.__class__ is list
                    else hollow(value, "data_results", "array")
                )
                left -= 1
                if not left:
                    return self
            if "applied_tags" in src:
                value = src["applied_tags"]
                self.applied_tags = (
                    value if value.__class__ is list else hollow(value, "applied_tags", "array")
                )
                left -= 1
                if not left:
                    return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["evaluation_id"] = self.evaluation_id
        out["agent_id"] = self.agent_id
        if self.id is not UNSET:
            out["id"] = self.id
        if self.interaction_id is not UNSET:
            out["interaction_id"] = self.interaction_id
        if self.session_id is not UNSET:
            out["session_id"] = self.session_id
        if self.created_ts is not UNSET:
            out["created_ts"] = self.created_ts
        if self.created_at is not UNSET:
            out["created_at"] = self.created_at
        if self.organization_evaluation_id is not UNSET:
            out["organization_evaluation_id"] = self.organization_evaluation_id
        if self.status is not UNSET:
            out["status"] = self.status
        if self.grade is not UNSET:
            out["grade"] = self.grade
        if self.error_code is not UNSET:
            out["error_code"] = self.error_code
        if self.model_name is not UNSET:
            out["model_name"] = self.model_name
        if self.call_successful is not UNSET:
            out["call_successful"] = self.call_successful
        if self.sentiment is not UNSET:
            out["sentiment"] = self.sentiment
        if self.summary is not UNSET:
            out["summary"] = self.summary
        if self.criteria_results is not UNSET:
            out["criteria_results"] = dump(self.criteria_results)
        if self.data_results is not UNSET:
            out["data_results"] = dump(self.data_results)
        if self.applied_tags is not UNSET:
            out["applied_tags"] = dump(self.applied_tags)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.evaluation_id = self.evaluation_id
        made.agent_id = self.agent_id
        made.id = self.id
        made.interaction_id = self.interaction_id
        made.session_id = self.session_id
        made.created_ts = self.created_ts
        made.created_at = self.created_at
        made.organization_evaluation_id = self.organization_evaluation_id
        made.status = self.status
        made.grade = self.grade
        made.error_code = self.error_code
        made.model_name = self.model_name
        made.call_successful = self.call_successful
        made.sentiment = self.sentiment
        made.summary = self.summary
        made.criteria_results = self.criteria_results
        made.data_results = self.data_results
        made.applied_tags = self.applied_tags
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_evaluation_result = EvaluationResult.from_dict

_KNOWN = frozenset(
    {
        "evaluation_id",
        "agent_id",
        "id",
        "interaction_id",
        "session_id",
        "created_ts",
        "created_at",
        "organization_evaluation_id",
        "status",
        "grade",
        "error_code",
        "model_name",
        "call_successful",
        "sentiment",
        "summary",
        "criteria_results",
        "data_results",
        "applied_tags",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_evaluation_criterion_result import read_agent_evaluation_criterion_result  # noqa: E402
from .agent_evaluation_data_result import read_agent_evaluation_data_result  # noqa: E402
