"""AgentEvaluationCriterionResult: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_evaluation_criterion_type_value import AgentEvaluationCriterionTypeValue
    from .agent_evaluation_outcome_value import AgentEvaluationOutcomeValue
    from .agent_evaluation_priority_value import AgentEvaluationPriorityValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentEvaluationCriterionResult(Model):
    """AgentEvaluationCriterionResult"""

    id: str | None | Unset
    name: str | None | Unset
    type: AgentEvaluationCriterionTypeValue | str | None | Unset
    priority: AgentEvaluationPriorityValue | str | None | Unset
    result: AgentEvaluationOutcomeValue | str | None | Unset
    rationale: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "type",
        "priority",
        "result",
        "rationale",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        type: AgentEvaluationCriterionTypeValue | str | None | Unset = UNSET,
        priority: AgentEvaluationPriorityValue | str | None | Unset = UNSET,
        result: AgentEvaluationOutcomeValue | str | None | Unset = UNSET,
        rationale: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.type = type
        self.priority = priority
        self.result = result
        self.rationale = rationale
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = self.name = self.type = self.priority = self.result = self.rationale = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "id" in src:
                self.id = src["id"]
                left -= 1
                if not left:
                    return self
            if "name" in src:
                self.name = src["name"]
                left -= 1
                if not left:
                    return self
            if "type" in src:
                self.type = src["type"]
                left -= 1
                if not left:
                    return self
            if "priority" in src:
                self.priority = src["priority"]
                left -= 1
                if not left:
                    return self
            if "result" in src:
                self.result = src["result"]
                left -= 1
                if not left:
                    return self
            if "rationale" in src:
                self.rationale = src["rationale"]
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
        if self.id is not UNSET:
            out["id"] = self.id
        if self.name is not UNSET:
            out["name"] = self.name
        if self.type is not UNSET:
            out["type"] = self.type
        if self.priority is not UNSET:
            out["priority"] = self.priority
        if self.result is not UNSET:
            out["result"] = self.result
        if self.rationale is not UNSET:
            out["rationale"] = self.rationale
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.name = self.name
        made.type = self.type
        made.priority = self.priority
        made.result = self.result
        made.rationale = self.rationale
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_evaluation_criterion_result = AgentEvaluationCriterionResult.from_dict

_KNOWN = frozenset(
    {
        "id",
        "name",
        "type",
        "priority",
        "result",
        "rationale",
    }
)
