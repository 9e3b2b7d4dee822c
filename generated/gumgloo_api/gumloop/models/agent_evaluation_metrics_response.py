"""AgentEvaluationMetricsResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentEvaluationMetricsResponse(Model):
    """AgentEvaluationMetricsResponse"""

    days: int
    grades: dict[str, int] | None | Unset
    tags: dict[str, int] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "days",
        "grades",
        "tags",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        days: int,
        grades: Mapping[str, int] | None | Unset = UNSET,
        tags: Mapping[str, int] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.days = days
        given = dump(grades)
        self.grades = given if given.__class__ is dict else hollow(given, "grades", "object")
        given = dump(tags)
        self.tags = given if given.__class__ is dict else hollow(given, "tags", "object")
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.days = src["days"]
            self.grades = self.tags = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "grades" in src:
                value = src["grades"]
                self.grades = (
                    value if value.__class__ is dict else hollow(value, "grades", "object")
                )
                left -= 1
                if not left:
                    return self
            if "tags" in src:
                value = src["tags"]
                self.tags = value if value.__class__ is dict else hollow(value, "tags", "object")
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
        out["days"] = self.days
        if self.grades is not UNSET:
            out["grades"] = dump(self.grades)
        if self.tags is not UNSET:
            out["tags"] = dump(self.tags)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.days = self.days
        made.grades = self.grades
        made.tags = self.tags
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_evaluation_metrics_response = AgentEvaluationMetricsResponse.from_dict

_KNOWN = frozenset(
    {
        "days",
        "grades",
        "tags",
    }
)
