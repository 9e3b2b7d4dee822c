"""DecisionsChoiceAnswer: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DecisionsChoiceAnswer(Model):
    """DecisionsChoiceAnswer"""

    type: Literal["choice"]
    choice: str
    confidence: float | Unset
    probabilities: dict[str, float] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "choice",
        "confidence",
        "probabilities",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: Literal["choice"] = "choice",
        choice: str,
        confidence: float | None | Unset = UNSET,
        probabilities: Mapping[str, float] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.type = type
        self.choice = choice
        self.confidence = UNSET if confidence is None else confidence
        given = dump(probabilities)
        self.probabilities = (
            given if given.__class__ is dict else hollow(given, "probabilities", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.type = src["type"]
            self.choice = src["choice"]
            self.confidence = self.probabilities = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "confidence" in src:
                self.confidence = src["confidence"]
                left -= 1
                if not left:
                    return self
            if "probabilities" in src:
                value = src["probabilities"]
                self.probabilities = (
                    value if value.__class__ is dict else hollow(value, "probabilities", "object")
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
        out["choice"] = self.choice
        if self.confidence is not UNSET:
            out["confidence"] = self.confidence
        if self.probabilities is not UNSET:
            out["probabilities"] = dump(self.probabilities)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.choice = self.choice
        made.confidence = self.confidence
        made.probabilities = self.probabilities
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_decisions_choice_answer = DecisionsChoiceAnswer.from_dict

_KNOWN = frozenset(
    {
        "type",
        "choice",
        "confidence",
        "probabilities",
    }
)
