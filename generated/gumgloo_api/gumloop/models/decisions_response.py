"""DecisionsResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, by_tag, trace, unfit
from ...support.model import Model, Unknown, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .decisions_response_usage import DecisionsResponseUsage


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DecisionsResponse(Model):
    """DecisionsResponse"""

    answers: dict[str, DecisionsNoulAnswer | DecisionsChoiceAnswer | DecisionsScoreAnswer | Unknown]
    """The answers, under the names of their questions."""
    model: str
    usage: DecisionsResponseUsage
    id: str | Unset
    provider: str | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "answers",
        "model",
        "usage",
        "id",
        "provider",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        answers: Mapping[
            str,
            DecisionsNoulAnswer | Mapping[str, Any] | DecisionsChoiceAnswer | DecisionsScoreAnswer,
        ],
        model: str,
        usage: DecisionsResponseUsage | Mapping[str, Any],
        id: str | None | Unset = UNSET,
        provider: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(answers)
        self.answers = (
            {key: _answers_value(given_) for key, given_ in given.items()}
            if given.__class__ is dict
            else unfit(given, "answers", "object")
        )
        self.model = model
        given = dump(usage)
        self.usage = (
            read_decisions_response_usage(given)
            if given.__class__ is dict
            else unfit(given, "usage", "object")
        )
        self.id = UNSET if id is None else id
        self.provider = UNSET if provider is None else provider
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            value = src["answers"]
            self.answers = (
                {key: _answers_value(value_) for key, value_ in value.items()}
                if value.__class__ is dict
                else unfit(value, "answers", "object")
            )
            self.model = src["model"]
            value = src["usage"]
            self.usage = (
                read_decisions_response_usage(value)
                if value.__class__ is dict
                else unfit(value, "usage", "object")
            )
            self.id = self.provider = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 3
            if not left:
                return self
            if "id" in src:
                self.id = src["id"]
                left -= 1
                if not left:
                    return self
            if "provider" in src:
                self.provider = src["provider"]
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
        out["answers"] = dump(self.answers)
        out["model"] = self.model
        out["usage"] = dump(self.usage)
        if self.id is not UNSET:
            out["id"] = self.id
        if self.provider is not UNSET:
            out["provider"] = self.provider
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.answers = self.answers
        made.model = self.model
        made.usage = self.usage
        made.id = self.id
        made.provider = self.provider
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_decisions_response = DecisionsResponse.from_dict

_KNOWN = frozenset(
    {
        "answers",
        "model",
        "usage",
        "id",
        "provider",
    }
)

# Below the class, so that modules may import each other in circles.
from .decisions_choice_answer import DecisionsChoiceAnswer  # noqa: E402
from .decisions_noul_answer import DecisionsNoulAnswer  # noqa: E402
from .decisions_response_usage import read_decisions_response_usage  # noqa: E402
from .decisions_score_answer import DecisionsScoreAnswer  # noqa: E402

_ANSWERS_VALUE: dict[Any, type[Model]] = {
    "noul": DecisionsNoulAnswer,
    "choice": DecisionsChoiceAnswer,
    "score": DecisionsScoreAnswer,
}


def _answers_value(value: Any) -> Any:
    if value.__class__ is dict:
        return by_tag(_ANSWERS_VALUE, value, "type")
    return unfit(value, "answers", "object")
