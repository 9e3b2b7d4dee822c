"""DecisionsRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, by_tag, hollow, trace, unfit
from ...support.model import Model, Unknown, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .decisions_trace_config import DecisionsTraceConfig
    from .provider_preferences import ProviderPreferences


@define(init=False, eq=False, repr=False, weakref_slot=False)
class DecisionsRequest(Model):
    """DecisionsRequest"""

    model: str
    """The model, such as `typesafe/jev-1.14`."""
    state: str | dict[str, Any] | list[Any]
    """Text, an object or a list."""
    questions: dict[
        str, DecisionsNoulQuestion | DecisionsChoiceQuestion | DecisionsScoreQuestion | Unknown
    ]
    """A name of the caller's choice to each question; the answers come under the same names."""
    provider: ProviderPreferences | Unset
    """Which providers may answer, and in what order."""
    session_id: str | Unset
    trace: DecisionsTraceConfig | Unset
    """Names for tracing."""
    user: str | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "model",
        "state",
        "questions",
        "provider",
        "session_id",
        "trace",
        "user",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        model: str,
        state: str | Mapping[str, Any] | Sequence[Any],
        questions: Mapping[
            str,
            DecisionsNoulQuestion
            | Mapping[str, Any]
            | DecisionsChoiceQuestion
            | DecisionsScoreQuestion,
        ],
        provider: ProviderPreferences | Mapping[str, Any] | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        trace: DecisionsTraceConfig | Mapping[str, Any] | None | Unset = UNSET,
        user: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.model = model
        given = dump(state)
        self.state = _state(given)
        given = dump(questions)
        self.questions = (
            {key: _questions_value(given_) for key, given_ in given.items()}
            if given.__class__ is dict
            else unfit(given, "questions", "object")
        )
        given = dump(provider)
        self.provider = (
            UNSET
            if given is None
            else (
                read_provider_preferences(given)
                if given.__class__ is dict
                else hollow(given, "provider", "object")
            )
        )
        self.session_id = UNSET if session_id is None else session_id
        given = dump(trace)
        self.trace = (
            UNSET
            if given is None
            else (
                read_decisions_trace_config(given)
                if given.__class__ is dict
                else hollow(given, "trace", "object")
            )
        )
        self.user = UNSET if user is None else user
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.model = src["model"]
            value = src["state"]
            self.state = _state(value)
            value = src["questions"]
            self.questions = (
                {key: _questions_value(value_) for key, value_ in value.items()}
                if value.__class__ is dict
                else unfit(value, "questions", "object")
            )
            self.session_id = self.user = self.provider = self.trace = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 3
            if not left:
                return self
            if "session_id" in src:
                self.session_id = src["session_id"]
                left -= 1
                if not left:
                    return self
            if "user" in src:
                self.user = src["user"]
                left -= 1
                if not left:
                    return self
            if "provider" in src:
                value = src["provider"]
                self.provider = (
                    read_provider_preferences(value)
                    if value.__class__ is dict
                    else hollow(value, "provider", "object")
                )
                left -= 1
                if not left:
                    return self
            if "trace" in src:
                value = src["trace"]
                self.trace = (
                    read_decisions_trace_config(value)
                    if value.__class__ is dict
                    else hollow(value, "trace", "object")
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
        out["model"] = self.model
        out["state"] = dump(self.state)
        out["questions"] = dump(self.questions)
        if self.provider is not UNSET:
            out["provider"] = dump(self.provider)
        if self.session_id is not UNSET:
            out["session_id"] = self.session_id
        if self.trace is not UNSET:
            out["trace"] = dump(self.trace)
        if self.user is not UNSET:
            out["user"] = self.user
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.model = self.model
        made.state = self.state
        made.questions = self.questions
        made.provider = self.provider
        made.session_id = self.session_id
        made.trace = self.trace
        made.user = self.user
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_decisions_request = DecisionsRequest.from_dict

_KNOWN = frozenset(
    {
        "model",
        "state",
        "questions",
        "provider",
        "session_id",
        "trace",
        "user",
    }
)

# Below the class, so that modules may import each other in circles.
from .decisions_choice_question import DecisionsChoiceQuestion  # noqa: E402
from .decisions_noul_question import DecisionsNoulQuestion  # noqa: E402
from .decisions_score_question import DecisionsScoreQuestion  # noqa: E402
from .decisions_trace_config import read_decisions_trace_config  # noqa: E402
from .provider_preferences import read_provider_preferences  # noqa: E402


def _state(value: Any) -> Any:
    if value.__class__ is list:
        return value
    if value.__class__ is dict:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "state", "array or object or scalar")
    return value


_QUESTIONS_VALUE: dict[Any, type[Model]] = {
    "noul": DecisionsNoulQuestion,
    "choice": DecisionsChoiceQuestion,
    "score": DecisionsScoreQuestion,
}


def _questions_value(value: Any) -> Any:
    if value.__class__ is dict:
        return by_tag(_QUESTIONS_VALUE, value, "type")
    return unfit(value, "questions", "object")
