"""DecisionsChoiceAnswer: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, dump
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
        rest = dict(src)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.type = pop("type")
            self.choice = pop("choice")
            self.confidence = pop("confidence", UNSET)
            value = pop("probabilities", UNSET)
            self.probabilities = (
                value if value.__class__ is dict else hollow(value, "probabilities", "object")
            )
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = rest
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
