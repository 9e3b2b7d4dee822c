"""EvaluationConfig: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_evaluation_criterion import AgentEvaluationCriterion
    from .agent_evaluation_data_point import AgentEvaluationDataPoint
    from .agent_evaluation_frequency_value import AgentEvaluationFrequencyValue
    from .agent_evaluation_sentiment import AgentEvaluationSentiment
    from .agent_evaluation_tag import AgentEvaluationTag
    from .agent_organization_evaluation import AgentOrganizationEvaluation


@define(init=False, eq=False, repr=False, weakref_slot=False)
class EvaluationConfig(Model):
    """How an agent is evaluated. The SDK reads the items of the lists as they come; their members
    are those of the reference."""

    agent_id: str
    enabled: bool | Unset
    is_active: bool | Unset
    model_name: str | None | Unset
    frequency: AgentEvaluationFrequencyValue | str | None | Unset
    language: str | None | Unset
    include_auto_tags: bool | Unset
    interaction_types: list[str] | None | Unset
    criteria: list[AgentEvaluationCriterion] | None | Unset
    tags: list[AgentEvaluationTag] | None | Unset
    data_points: list[AgentEvaluationDataPoint] | None | Unset
    sentiment: AgentEvaluationSentiment | None | Unset
    notifications: dict[str, Any] | None | Unset
    """Known from the SDK alone."""
    updated_ts: str | None | Unset
    updated_at: str | None | Unset
    organization_evaluations: list[AgentOrganizationEvaluation] | None | Unset
    """The evaluations of the organization that reach this agent. Cannot be changed here."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "agent_id",
        "enabled",
        "is_active",
        "model_name",
        "frequency",
        "language",
        "include_auto_tags",
        "interaction_types",
        "criteria",
        "tags",
        "data_points",
        "sentiment",
        "notifications",
        "updated_ts",
        "updated_at",
        "organization_evaluations",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        agent_id: str,
        enabled: bool | None | Unset = UNSET,
        is_active: bool | None | Unset = UNSET,
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
        updated_ts: str | None | Unset = UNSET,
        updated_at: str | None | Unset = UNSET,
        organization_evaluations: Sequence[AgentOrganizationEvaluation | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.agent_id = agent_id
        self.enabled = UNSET if enabled is None else enabled
        self.is_active = UNSET if is_active is None else is_active
        self.model_name = model_name
        self.frequency = frequency
        self.language = language
        self.include_auto_tags = UNSET if include_auto_tags is None else include_auto_tags
        given = dump(interaction_types)
        self.interaction_types = (
            given if given.__class__ is list else hollow(given, "interaction_types", "array")
        )
        given = dump(criteria)
        self.criteria = (
            each(read_agent_evaluation_criterion, given, "criteria")
            if given.__class__ is list
            else hollow(given, "criteria", "array")
        )
        given = dump(tags)
        self.tags = (
            each(read_agent_evaluation_tag, given, "tags")
            if given.__class__ is list
            else hollow(given, "tags", "array")
        )
        given = dump(data_points)
        self.data_points = (
            each(read_agent_evaluation_data_point, given, "data_points")
            if given.__class__ is list
            else hollow(given, "data_points", "array")
        )
        given = dump(sentiment)
        self.sentiment = (
            read_agent_evaluation_sentiment(given)
            if given.__class__ is dict
            else hollow(given, "sentiment", "object")
        )
        given = dump(notifications)
        self.notifications = (
            given if given.__class__ is dict else hollow(given, "notifications", "object")
        )
        self.updated_ts = updated_ts
        self.updated_at = updated_at
        given = dump(organization_evaluations)
        self.organization_evaluations = (
            each(read_agent_organization_evaluation, given, "organization_evaluations")
            if given.__class__ is list
            else hollow(given, "organization_evaluations", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.agent_id = src["agent_id"]
            self.enabled = self.is_active = self.model_name = self.frequency = self.language = (
                self.include_auto_tags
            ) = self.updated_ts = self.updated_at = self.interaction_types = self.criteria = (
                self.tags
            ) = self.data_points = self.sentiment = self.notifications = (
                self.organization_evaluations
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "enabled" in src:
                self.enabled = src["enabled"]
                left -= 1
                if not left:
                    return self
            if "is_active" in src:
                self.is_active = src["is_active"]
                left -= 1
                if not left:
                    return self
            if "model_name" in src:
                self.model_name = src["model_name"]
                left -= 1
                if not left:
                    return self
            if "frequency" in src:
                self.frequency = src["frequency"]
                left -= 1
                if not left:
                    return self
            if "language" in src:
                self.language = src["language"]
                left -= 1
                if not left:
                    return self
            if "include_auto_tags" in src:
                self.include_auto_tags = src["include_auto_tags"]
                left -= 1
                if not left:
                    return self
            if "updated_ts" in src:
                self.updated_ts = src["updated_ts"]
                left -= 1
                if not left:
                    return self
            if "updated_at" in src:
                self.updated_at = src["updated_at"]
                left -= 1
                if not left:
                    return self
            if "interaction_types" in src:
                value = src["interaction_types"]
                self.interaction_types = (
                    value
                    if value.__class__ is list
                    else hollow(value, "interaction_types", "array")
                )
                left -= 1
                if not left:
                    return self
            if "criteria" in src:
                value = src["criteria"]
                self.criteria = (
                    each(read_agent_evaluation_criterion, value, "criteria")
                    if value.__class__ is list
                    else hollow(value, "criteria", "array")
                )
                left -= 1
                if not left:
                    return self
            if "tags" in src:
                value = src["tags"]
                self.tags = (
                    each(read_agent_evaluation_tag, value, "tags")
                    if value.__class__ is list
                    else hollow(value, "tags", "array")
                )
                left -= 1
                if not left:
                    return self
            if "data_points" in src:
                value = src["data_points"]
                self.data_points = (
                    each(read_agent_evaluation_data_point, value, "data_points")
                    if value.__class__ is list
                    else hollow(value, "data_points", "array")
                )
                left -= 1
                if not left:
                    return self
            if "sentiment" in src:
                value = src["sentiment"]
                self.sentiment = (
                    read_agent_evaluation_sentiment(value)
                    if value.__class__ is dict
                    else hollow(value, "sentiment", "object")
                )
                left -= 1
                if not left:
                    return self
            if "notifications" in src:
                value = src["notifications"]
                self.notifications = (
                    value if value.__class__ is dict else hollow(value, "notifications", "object")
                )
                left -= 1
                if not left:
                    return self
            if "organization_evaluations" in src:
                value = src["organization_evaluations"]
                self.organization_evaluations = (
                    each(read_agent_organization_evaluation, value, "organization_evaluations")
                    if value.__class__ is list
                    else hollow(value, "organization_evaluations", "array")
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
        out["agent_id"] = self.agent_id
        if self.enabled is not UNSET:
            out["enabled"] = self.enabled
        if self.is_active is not UNSET:
            out["is_active"] = self.is_active
        if self.model_name is not UNSET:
            out["model_name"] = self.model_name
        if self.frequency is not UNSET:
            out["frequency"] = self.frequency
        if self.language is not UNSET:
            out["language"] = self.language
        if self.include_auto_tags is not UNSET:
            out["include_auto_tags"] = self.include_auto_tags
        if self.interaction_types is not UNSET:
            out["interaction_types"] = dump(self.interaction_types)
        if self.criteria is not UNSET:
            out["criteria"] = dump(self.criteria)
        if self.tags is not UNSET:
            out["tags"] = dump(self.tags)
        if self.data_points is not UNSET:
            out["data_points"] = dump(self.data_points)
        if self.sentiment is not UNSET:
            out["sentiment"] = dump(self.sentiment)
        if self.notifications is not UNSET:
            out["notifications"] = dump(self.notifications)
        if self.updated_ts is not UNSET:
            out["updated_ts"] = self.updated_ts
        if self.updated_at is not UNSET:
            out["updated_at"] = self.updated_at
        if self.organization_evaluations is not UNSET:
            out["organization_evaluations"] = dump(self.organization_evaluations)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.agent_id = self.agent_id
        made.enabled = self.enabled
        made.is_active = self.is_active
        made.model_name = self.model_name
        made.frequency = self.frequency
        made.language = self.language
        made.include_auto_tags = self.include_auto_tags
        made.interaction_types = self.interaction_types
        made.criteria = self.criteria
        made.tags = self.tags
        made.data_points = self.data_points
        made.sentiment = self.sentiment
        made.notifications = self.notifications
        made.updated_ts = self.updated_ts
        made.updated_at = self.updated_at
        made.organization_evaluations = self.organization_evaluations
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_evaluation_config = EvaluationConfig.from_dict

_KNOWN = frozenset(
    {
        "agent_id",
        "enabled",
        "is_active",
        "model_name",
        "frequency",
        "language",
        "include_auto_tags",
        "interaction_types",
        "criteria",
        "tags",
        "data_points",
        "sentiment",
        "notifications",
        "updated_ts",
        "updated_at",
        "organization_evaluations",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_evaluation_criterion import read_agent_evaluation_criterion  # noqa: E402
from .agent_evaluation_data_point import read_agent_evaluation_data_point  # noqa: E402
from .agent_evaluation_sentiment import read_agent_evaluation_sentiment  # noqa: E402
from .agent_evaluation_tag import read_agent_evaluation_tag  # noqa: E402
from .agent_organization_evaluation import read_agent_organization_evaluation  # noqa: E402
