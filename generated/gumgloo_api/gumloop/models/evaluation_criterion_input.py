"""EvaluationCriterionInput: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model
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
        rest = dict(src)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.name = pop("name")
            self.prompt = pop("prompt")
            self.id = pop("id", UNSET)
            self.type = pop("type", UNSET)
            self.priority = pop("priority", UNSET)
            self.enabled = pop("enabled", UNSET)
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = rest
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
