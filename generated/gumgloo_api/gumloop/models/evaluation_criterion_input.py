"""EvaluationCriterionInput: a schema of the gumloop spec. Generated; change the spec instead."""

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
class EvaluationCriterionInput(Model):
    """What to hold a session against."""

    name: str
    prompt: str
    id: str | Unset
    type: AgentEvaluationCriterionTypeValue | str | Unset
    priority: AgentEvaluationPriorityValue | str | Unset
    enabled: bool | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "name",
        "prompt",
        "id",
        "type",
        "priority",
        "enabled",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        name: str,
        prompt: str,
        id: str | None | Unset = UNSET,
        type: AgentEvaluationCriterionTypeValue | str | None | Unset = UNSET,
        priority: AgentEvaluationPriorityValue | str | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.prompt = prompt
        self.id = UNSET if id is None else id
        self.type = UNSET if type is None else type
        self.priority = UNSET if priority is None else priority
        self.enabled = UNSET if enabled is None else enabled
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.name = src["name"]
            self.prompt = src["prompt"]
            self.id = self.type = self.priority = self.enabled = UNSET
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
            if "enabled" in src:
                self.enabled = src["enabled"]
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
        out["name"] = self.name
        out["prompt"] = self.prompt
        if self.id is not UNSET:
            out["id"] = self.id
        if self.type is not UNSET:
            out["type"] = self.type
        if self.priority is not UNSET:
            out["priority"] = self.priority
        if self.enabled is not UNSET:
            out["enabled"] = self.enabled
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.name = self.name
        made.prompt = self.prompt
        made.id = self.id
        made.type = self.type
        made.priority = self.priority
        made.enabled = self.enabled
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_evaluation_criterion_input = EvaluationCriterionInput.from_dict

_KNOWN = frozenset(
    {
        "name",
        "prompt",
        "id",
        "type",
        "priority",
        "enabled",
    }
)
