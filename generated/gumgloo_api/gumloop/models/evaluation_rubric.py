"""EvaluationRubric: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_evaluation_data_point import AgentEvaluationDataPoint
    from .agent_evaluation_frequency_value import AgentEvaluationFrequencyValue
    from .agent_evaluation_tag import AgentEvaluationTag
    from .evaluation_criterion import EvaluationCriterion


@define(init=False, eq=False, repr=False, weakref_slot=False)
class EvaluationRubric(Model):
    """How sessions are evaluated. The SDK reads the items of the lists as they come; their members
    are those of the reference."""

    model_name: str | None | Unset
    """May be `auto`."""
    frequency: AgentEvaluationFrequencyValue | str | None | Unset
    language: str | None | Unset
    """May be `auto`."""
    include_auto_tags: bool | None | Unset
    session_types: list[str] | None | Unset
    criteria: list[EvaluationCriterion] | None | Unset
    tags: list[AgentEvaluationTag] | None | Unset
    data_points: list[AgentEvaluationDataPoint] | None | Unset
    sentiment: dict[str, Any] | None | Unset
    notifications: dict[str, Any] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "model_name",
        "frequency",
        "language",
        "include_auto_tags",
        "session_types",
        "criteria",
        "tags",
        "data_points",
        "sentiment",
        "notifications",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        model_name: str | None | Unset = UNSET,
        frequency: AgentEvaluationFrequencyValue | str | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        include_auto_tags: bool | None | Unset = UNSET,
        session_types: Sequence[str] | None | Unset = UNSET,
        criteria: Sequence[EvaluationCriterion | Mapping[str, Any]] | None | Unset = UNSET,
        tags: Sequence[AgentEvaluationTag | Mapping[str, Any]] | None | Unset = UNSET,
        data_points: Sequence[AgentEvaluationDataPoint | Mapping[str, Any]] | None | Unset = UNSET,
        sentiment: Mapping[str, Any] | None | Unset = UNSET,
        notifications: Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.model_name = model_name
        self.frequency = frequency
        self.language = language
        self.include_auto_tags = include_auto_tags
        given = dump(session_types)
        self.session_types = (
            given if given.__class__ is list else hollow(given, "session_types", "array")
        )
        given = dump(criteria)
        self.criteria = (
            each(read_evaluation_criterion, given, "criteria")
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
        self.sentiment = given if given.__class__ is dict else hollow(given, "sentiment", "object")
        given = dump(notifications)
        self.notifications = (
            given if given.__class__ is dict else hollow(given, "notifications", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.model_name = self.frequency = self.language = self.include_auto_tags = (
                self.session_types
            ) = self.criteria = self.tags = self.data_points = self.sentiment = (
                self.notifications
            ) = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
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
            if "session_types" in src:
                value = src["session_types"]
                self.session_types = (
                    value if value.__class__ is list else hollow(value, "session_types", "array")
                )
                left -= 1
                if not left:
                    return self
            if "criteria" in src:
                value = src["criteria"]
                self.criteria = (
                    each(read_evaluation_criterion, value, "criteria")
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
                    value if value.__class__ is dict else hollow(value, "sentiment", "object")
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
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        if self.model_name is not UNSET:
            out["model_name"] = self.model_name
        if self.frequency is not UNSET:
            out["frequency"] = self.frequency
        if self.language is not UNSET:
            out["language"] = self.language
        if self.include_auto_tags is not UNSET:
            out["include_auto_tags"] = self.include_auto_tags
        if self.session_types is not UNSET:
            out["session_types"] = dump(self.session_types)
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
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.model_name = self.model_name
        made.frequency = self.frequency
        made.language = self.language
        made.include_auto_tags = self.include_auto_tags
        made.session_types = self.session_types
        made.criteria = self.criteria
        made.tags = self.tags
        made.data_points = self.data_points
        made.sentiment = self.sentiment
        made.notifications = self.notifications
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_evaluation_rubric = EvaluationRubric.from_dict

_KNOWN = frozenset(
    {
        "model_name",
        "frequency",
        "language",
        "include_auto_tags",
        "session_types",
        "criteria",
        "tags",
        "data_points",
        "sentiment",
        "notifications",
    }
)

# Below the class, so that modules may import each other in circles.
from .agent_evaluation_data_point import read_agent_evaluation_data_point  # noqa: E402
from .agent_evaluation_tag import read_agent_evaluation_tag  # noqa: E402
from .evaluation_criterion import read_evaluation_criterion  # noqa: E402
