"""DecisionsNoulQuestion: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .decisions_noul_question_criteria import DecisionsNoulQuestionCriteria


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DecisionsNoulQuestion(Model):
    """True or false, by degree."""

    type: Literal["noul"]
    instructions: str | dict[str, Any] | list[Any]
    """Text, an object or a list."""
    criteria: DecisionsNoulQuestionCriteria | Unset
    """What speaks for either."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "instructions",
        "criteria",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: Literal["noul"] = "noul",
        instructions: str | Mapping[str, Any] | Sequence[Any],
        criteria: DecisionsNoulQuestionCriteria | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.type = type
        given = dump(instructions)
        self.instructions = _instructions(given)
        given = dump(criteria)
        self.criteria = (
            UNSET
            if given is None
            else (
                read_decisions_noul_question_criteria(given)
                if given.__class__ is dict
                else hollow(given, "criteria", "object")
            )
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = src["type"]
            value = src["instructions"]
            self.instructions = _instructions(value)
            self.criteria = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "criteria" in src:
                value = src["criteria"]
                self.criteria = (
                    read_decisions_noul_question_criteria(value)
                    if value.__class__ is dict
                    else hollow(value, "criteria", "object")
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
        out["type"] = self.type
        out["instructions"] = dump(self.instructions)
        if self.criteria is not UNSET:
            out["criteria"] = dump(self.criteria)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.instructions = self.instructions
        made.criteria = self.criteria
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_decisions_noul_question = DecisionsNoulQuestion.from_dict

_KNOWN = frozenset(
    {
        "type",
        "instructions",
        "criteria",
    }
)

# Below the class, so that modules may import each other in circles.
from .decisions_noul_question_criteria import read_decisions_noul_question_criteria  # noqa: E402


def _instructions(value: Any) -> Any:
    if value.__class__ is list:
        return value
    if value.__class__ is dict:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "instructions", "array or object or scalar")
    return value
