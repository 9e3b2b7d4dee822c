"""DecisionsScoreQuestion: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, trace, unfit
from ...support.model import Model, blank, dump


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DecisionsScoreQuestion(Model):
    """A place on a scale."""

    type: Literal["score"]
    instructions: str | dict[str, Any] | list[Any]
    """Text, an object or a list."""
    criteria: list[str | dict[str, Any] | list[Any]]
    """The steps of the scale."""
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
        type: Literal["score"] = "score",
        instructions: str | Mapping[str, Any] | Sequence[Any],
        criteria: Sequence[str | Mapping[str, Any] | Sequence[Any]],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.type = type
        given = dump(instructions)
        self.instructions = _instructions(given)
        given = dump(criteria)
        self.criteria = (
            [_criteria_item(given_) for given_ in given]
            if given.__class__ is list
            else unfit(given, "criteria", "array")
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
            value = src["criteria"]
            self.criteria = (
                [_criteria_item(value_) for value_ in value]
                if value.__class__ is list
                else unfit(value, "criteria", "array")
            )
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 3
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
read_decisions_score_question = DecisionsScoreQuestion.from_dict

_KNOWN = frozenset(
    {
        "type",
        "instructions",
        "criteria",
    }
)


def _instructions(value: Any) -> Any:
    if value.__class__ is list:
        return value
    if value.__class__ is dict:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "instructions", "array or object or scalar")
    return value


def _criteria_item(value: Any) -> Any:
    if value.__class__ is list:
        return value
    if value.__class__ is dict:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "criteria", "array or object or scalar")
    return value
