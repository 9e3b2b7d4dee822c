"""ModelRouteCandidate: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .model_lane_basis_value import ModelLaneBasisValue
    from .model_lane_value import ModelLaneValue
    from .model_route_candidate_status import ModelRouteCandidateStatus


@define(init=False, eq=False, repr=False, weakref_slot=False)
class ModelRouteCandidate(Model):
    """One of the models that were asked about. The SDK reads `lanes` and `lane_basis`, the
    reference lists `lane` and `basis`; either pair may be there."""

    requested_model: str
    model: str
    status: ModelRouteCandidateStatus | str
    lanes: list[ModelLaneValue | str] | None | Unset
    """As the SDK reads it."""
    lane_basis: ModelLaneBasisValue | str | None | Unset
    """What the lane of a model rests on."""
    lane: ModelLaneValue | str | None | Unset
    """As the reference lists it."""
    basis: ModelLaneBasisValue | str | None | Unset
    """What the lane of a model rests on."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "requested_model",
        "model",
        "status",
        "lanes",
        "lane_basis",
        "lane",
        "basis",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        requested_model: str,
        model: str,
        status: ModelRouteCandidateStatus | str,
        lanes: Sequence[ModelLaneValue | str] | None | Unset = UNSET,
        lane_basis: ModelLaneBasisValue | str | None | Unset = UNSET,
        lane: ModelLaneValue | str | None | Unset = UNSET,
        basis: ModelLaneBasisValue | str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.requested_model = requested_model
        self.model = model
        self.status = status
        given = dump(lanes)
        self.lanes = given if given.__class__ is list else hollow(given, "lanes", "array")
        self.lane_basis = lane_basis
        self.lane = lane
        self.basis = basis
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.requested_model = src["requested_model"]
            self.model = src["model"]
            self.status = src["status"]
            self.lane_basis = self.lane = self.basis = self.lanes = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 3
            if not left:
                return self
            if "lane_basis" in src:
                self.lane_basis = src["lane_basis"]
                left -= 1
                if not left:
                    return self
            if "lane" in src:
                self.lane = src["lane"]
                left -= 1
                if not left:
                    return self
            if "basis" in src:
                self.basis = src["basis"]
                left -= 1
                if not left:
                    return self
            if "lanes" in src:
                value = src["lanes"]
                self.lanes = value if value.__class__ is list else hollow(value, "lanes", "array")
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
        out["requested_model"] = self.requested_model
        out["model"] = self.model
        out["status"] = self.status
        if self.lanes is not UNSET:
            out["lanes"] = dump(self.lanes)
        if self.lane_basis is not UNSET:
            out["lane_basis"] = self.lane_basis
        if self.lane is not UNSET:
            out["lane"] = self.lane
        if self.basis is not UNSET:
            out["basis"] = self.basis
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.requested_model = self.requested_model
        made.model = self.model
        made.status = self.status
        made.lanes = self.lanes
        made.lane_basis = self.lane_basis
        made.lane = self.lane
        made.basis = self.basis
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_model_route_candidate = ModelRouteCandidate.from_dict

_KNOWN = frozenset(
    {
        "requested_model",
        "model",
        "status",
        "lanes",
        "lane_basis",
        "lane",
        "basis",
    }
)
