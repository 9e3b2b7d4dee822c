"""ModelRouteRequest: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .model_route_agent import ModelRouteAgent
    from .model_route_history_message import ModelRouteHistoryMessage
    from .model_route_text_part import ModelRouteTextPart


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelRouteRequest(Model):
    """Either `input` or its other name `message` has to be there."""

    input: str | list[ModelRouteTextPart] | Unset
    """What is to be answered."""
    message: str | list[ModelRouteTextPart] | Unset
    """Another name of `input`."""
    models: list[str] | Unset
    """The ids to choose from. Absent, the whole catalogue."""
    history: list[ModelRouteHistoryMessage] | Unset
    """The conversation so far."""
    agent: ModelRouteAgent | Unset
    """The agent that the choice is made for."""
    team_id: str | Unset
    """The reference has it here; the SDK sends it in the query. Both are accepted."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "input",
        "message",
        "models",
        "history",
        "agent",
        "team_id",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        input: str | Sequence[ModelRouteTextPart | Mapping[str, Any]] | None | Unset = UNSET,
        message: str | Sequence[ModelRouteTextPart | Mapping[str, Any]] | None | Unset = UNSET,
        models: Sequence[str] | None | Unset = UNSET,
        history: Sequence[ModelRouteHistoryMessage | Mapping[str, Any]] | None | Unset = UNSET,
        agent: ModelRouteAgent | Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        given = dump(input)
        self.input = UNSET if given is None else _input(given)
        given = dump(message)
        self.message = UNSET if given is None else _message(given)
        given = dump(models)
        self.models = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "models", "array"))
        )
        given = dump(history)
        self.history = (
            UNSET
            if given is None
            else (
                each(read_model_route_history_message, given, "history")
                if given.__class__ is list
                else hollow(given, "history", "array")
            )
        )
        given = dump(agent)
        self.agent = (
            UNSET
            if given is None
            else (
                read_model_route_agent(given)
                if given.__class__ is dict
                else hollow(given, "agent", "object")
            )
        )
        self.team_id = UNSET if team_id is None else team_id
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.team_id = self.input = self.message = self.models = self.history = self.agent = (
                UNSET
            )
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "team_id" in src:
                self.team_id = src["team_id"]
                left -= 1
                if not left:
                    return self
            if "input" in src:
                value = src["input"]
                self.input = _input(value)
                left -= 1
                if not left:
                    return self
            if "message" in src:
                value = src["message"]
                self.message = _message(value)
                left -= 1
                if not left:
                    return self
            if "models" in src:
                value = src["models"]
                self.models = value if value.__class__ is list else hollow(value, "models", "array")
                left -= 1
                if not left:
                    return self
            if "history" in src:
                value = src["history"]
                self.history = (
                    each(read_model_route_history_message, value, "history")
                    if value.__class__ is list
                    else hollow(value, "history", "array")
                )
                left -= 1
                if not left:
                    return self
            if "agent" in src:
                value = src["agent"]
                self.agent = (
                    read_model_route_agent(value)
                    if value.__class__ is dict
                    else hollow(value, "agent", "object")
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
        if self.input is not UNSET:
            out["input"] = dump(self.input)
        if self.message is not UNSET:
            out["message"] = dump(self.message)
        if self.models is not UNSET:
            out["models"] = dump(self.models)
        if self.history is not UNSET:
            out["history"] = dump(self.history)
        if self.agent is not UNSET:
            out["agent"] = dump(self.agent)
        if self.team_id is not UNSET:
            out["team_id"] = self.team_id
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.input = self.input
        made.message = self.message
        made.models = self.models
        made.history = self.history
        made.agent = self.agent
        made.team_id = self.team_id
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_model_route_request = ModelRouteRequest.from_dict

_KNOWN = frozenset(
    {
        "input",
        "message",
        "models",
        "history",
        "agent",
        "team_id",
    }
)

# Below the class, so that modules may import each other in circles.
from .model_route_agent import read_model_route_agent  # noqa: E402
from .model_route_history_message import read_model_route_history_message  # noqa: E402
from .model_route_text_part import read_model_route_text_part  # noqa: E402


def _input(value: Any) -> Any:
    if value.__class__ is list:
        return each(read_model_route_text_part, value, "input")
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "input", "array or scalar")
    return value


def _message(value: Any) -> Any:
    if value.__class__ is list:
        return each(read_model_route_text_part, value, "message")
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "message", "array or scalar")
    return value
