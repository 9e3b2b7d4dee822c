"""EvaluationResultResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .evaluation_result import EvaluationResult


@define(init=False, eq=False, repr=False, weakref_slot=False)
class EvaluationResultResponse(Model):
    """EvaluationResultResponse"""

    evaluation: EvaluationResult | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "evaluation",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        evaluation: EvaluationResult | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(evaluation)
        self.evaluation = (
            read_evaluation_result(given)
            if given.__class__ is dict
            else hollow(given, "evaluation", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.evaluation = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "evaluation" in src:
                value = src["evaluation"]
                self.evaluation = (
                    read_evaluation_result(value)
                    if value.__class__ is dict
                    else hollow(value, "evaluation", "object")
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
        if self.evaluation is not UNSET:
            out["evaluation"] = dump(self.evaluation)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.evaluation = self.evaluation
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_evaluation_result_response = EvaluationResultResponse.from_dict

_KNOWN = frozenset(
    {
        "evaluation",
    }
)

# Below the class, so that modules may import each other in circles.
from .evaluation_result import read_evaluation_result  # noqa: E402
