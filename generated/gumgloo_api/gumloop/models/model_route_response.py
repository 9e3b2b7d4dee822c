"""ModelRouteResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .model_route_candidate import ModelRouteCandidate
    from .model_route_decision import ModelRouteDecision
    from .model_router import ModelRouter


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelRouteResponse(Model):
    """ModelRouteResponse"""

    router: ModelRouter | str
    route: ModelRouteDecision
    candidates: list[ModelRouteCandidate] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "router",
        "route",
        "candidates",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        router: ModelRouter | str,
        route: ModelRouteDecision | Mapping[str, Any],
        candidates: Sequence[ModelRouteCandidate | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.router = router
        given = dump(route)
        self.route = (
            read_model_route_decision(given)
            if given.__class__ is dict
            else unfit(given, "route", "object")
        )
        given = dump(candidates)
        self.candidates = (
            each(read_model_route_candidate, given, "candidates")
            if given.__class__ is list
            else hollow(given, "candidates", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.router = src["router"]
            value = src["route"]
            self.route = (
                read_model_route_decision(value)
                if value.__class__ is dict
                else unfit(value, "route", "object")
            )
            self.candidates = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "candidates" in src:
                value = src["candidates"]
                self.candidates = (
                    each(read_model_route_candidate, value, "candidates")
                    if value.__class__ is list
                    else hollow(value, "candidates", "array")
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
        out["router"] = self.router
        out["route"] = dump(self.route)
        if self.candidates is not UNSET:
            out["candidates"] = dump(self.candidates)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.router = self.router
        made.route = self.route
        made.candidates = self.candidates
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_model_route_response = ModelRouteResponse.from_dict

_KNOWN = frozenset(
    {
        "router",
        "route",
        "candidates",
    }
)

# Below the class, so that modules may import each other in circles.
from .model_route_candidate import read_model_route_candidate  # noqa: E402
from .model_route_decision import read_model_route_decision  # noqa: E402
