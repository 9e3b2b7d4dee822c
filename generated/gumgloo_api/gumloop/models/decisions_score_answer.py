"""DecisionsScoreAnswer: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DecisionsScoreAnswer(Model):
    """DecisionsScoreAnswer"""

    type: Literal["score"]
    score: float
    confidence: float | Unset
    legend: dict[str, str | dict[str, Any] | list[Any]] | None | Unset
    probabilities: dict[str, float] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "type",
        "score",
        "confidence",
        "legend",
        "probabilities",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        type: Literal["score"] = "score",
        score: float,
        confidence: float | None | Unset = UNSET,
        legend: Mapping[str, str | Mapping[str, Any] | Sequence[Any]] | None | Unset = UNSET,
        probabilities: Mapping[str, float] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.type = type
        self.score = score
        self.confidence = UNSET if confidence is None else confidence
        given = dump(legend)
        self.legend = (
            {key: _legend_value(given_) for key, given_ in given.items()}
            if given.__class__ is dict
            else hollow(given, "legend", "object")
        )
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
            self.score = src["score"]
            self.confidence = self.legend = self.probabilities = UNSET
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
            if "legend" in src:
                value = src["legend"]
                self.legend = (
                    {key: _legend_value(value_) for key, value_ in value.items()}
                    if value.__class__ is dict
                    else hollow(value, "legend", "object")
                )
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
        out["score"] = self.score
        if self.confidence is not UNSET:
            out["confidence"] = self.confidence
        if self.legend is not UNSET:
            out["legend"] = dump(self.legend)
        if self.probabilities is not UNSET:
            out["probabilities"] = dump(self.probabilities)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.type = self.type
        made.score = self.score
        made.confidence = self.confidence
        made.legend = self.legend
        made.probabilities = self.probabilities
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_decisions_score_answer = DecisionsScoreAnswer.from_dict

_KNOWN = frozenset(
    {
        "type",
        "score",
        "confidence",
        "legend",
        "probabilities",
    }
)


def _legend_value(value: Any) -> Any:
    if value.__class__ is list:
        return value
    if value.__class__ is dict:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "legend", "array or object or scalar")
    return value
