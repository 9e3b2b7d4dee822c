"""AgentEvaluationCriterion: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .agent_evaluation_criterion_type_value import AgentEvaluationCriterionTypeValue
    from .agent_evaluation_priority_value import AgentEvaluationPriorityValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentEvaluationCriterion(Model):
    """What a session is held against. Which members are needed is not documented."""

    id: str | None | Unset
    name: str | None | Unset
    prompt: str | None | Unset
    type: AgentEvaluationCriterionTypeValue | str | None | Unset
    priority: AgentEvaluationPriorityValue | str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "id",
        "name",
        "prompt",
        "type",
        "priority",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        prompt: str | None | Unset = UNSET,
        type: AgentEvaluationCriterionTypeValue | str | None | Unset = UNSET,
        priority: AgentEvaluationPriorityValue | str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.prompt = prompt
        self.type = type
        self.priority = priority
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.id = self.name = self.prompt = self.type = self.priority = UNSET
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
            if "prompt" in src:
                self.prompt = src["prompt"]
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
        if self.prompt is not UNSET:
            out["prompt"] = self.prompt
        if self.type is not UNSET:
            out["type"] = self.type
        if self.priority is not UNSET:
            out["priority"] = self.priority
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.id = self.id
        made.name = self.name
        made.prompt = self.prompt
        made.type = self.type
        made.priority = self.priority
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_evaluation_criterion = AgentEvaluationCriterion.from_dict

_KNOWN = frozenset(
    {
        "id",
        "name",
        "prompt",
        "type",
        "priority",
    }
)
