"""ModelRouteDecision: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .model_lane_value import ModelLaneValue
    from .model_route_adjustment import ModelRouteAdjustment


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelRouteDecision(Model):
    """ModelRouteDecision"""

    model: str
    """The model chosen."""
    lane: ModelLaneValue | str
    """How strong a model is, weakest first."""
    verdict_lane: ModelLaneValue | str
    """How strong a model is, weakest first."""
    adjustment: ModelRouteAdjustment | str | None | Unset
    """How the first verdict was changed; null where it stands."""
    reasoning_effort: str | None | Unset
    fallback_models: list[str] | None | Unset
    fail_closed: bool | Unset
    """Whether the safe default was used."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "model",
        "lane",
        "verdict_lane",
        "adjustment",
        "reasoning_effort",
        "fallback_models",
        "fail_closed",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        model: str,
        lane: ModelLaneValue | str,
        verdict_lane: ModelLaneValue | str,
        adjustment: ModelRouteAdjustment | str | None | Unset = UNSET,
        reasoning_effort: str | None | Unset = UNSET,
        fallback_models: Sequence[str] | None | Unset = UNSET,
        fail_closed: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.model = model
        self.lane = lane
        self.verdict_lane = verdict_lane
        self.adjustment = adjustment
        self.reasoning_effort = reasoning_effort
        given = dump(fallback_models)
        self.fallback_models = (
            given if given.__class__ is list else hollow(given, "fallback_models", "array")
        )
        self.fail_closed = UNSET if fail_closed is None else fail_closed
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.model = src["model"]
            self.lane = src["lane"]
            self.verdict_lane = src["verdict_lane"]
            self.adjustment = self.reasoning_effort = self.fail_closed = self.fallback_models = (
                UNSET
            )
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 3
            if not left:
                return self
            if "adjustment" in src:
                self.adjustment = src["adjustment"]
                left -= 1
                if not left:
                    return self
            if "reasoning_effort" in src:
                self.reasoning_effort = src["reasoning_effort"]
                left -= 1
                if not left:
                    return self
            if "fail_closed" in src:
                self.fail_closed = src["fail_closed"]
                left -= 1
                if not left:
                    return self
            if "fallback_models" in src:
                value = src["fallback_models"]
                self.fallback_models = (
                    value if value.__class__ is list else hollow(value, "fallback_models", "array")
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
        out["lane"] = self.lane
        out["verdict_lane"] = self.verdict_lane
        if self.adjustment is not UNSET:
            out["adjustment"] = self.adjustment
        if self.reasoning_effort is not UNSET:
            out["reasoning_effort"] = self.reasoning_effort
        if self.fallback_models is not UNSET:
            out["fallback_models"] = dump(self.fallback_models)
        if self.fail_closed is not UNSET:
            out["fail_closed"] = self.fail_closed
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.model = self.model
        made.lane = self.lane
        made.verdict_lane = self.verdict_lane
        made.adjustment = self.adjustment
        made.reasoning_effort = self.reasoning_effort
        made.fallback_models = self.fallback_models
        made.fail_closed = self.fail_closed
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_model_route_decision = ModelRouteDecision.from_dict

_KNOWN = frozenset(
    {
        "model",
        "lane",
        "verdict_lane",
        "adjustment",
        "reasoning_effort",
        "fallback_models",
        "fail_closed",
    }
)
