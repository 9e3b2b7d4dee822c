"""BrainSourceEstimateResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .brain_source_estimate import BrainSourceEstimate
    from .brain_source_status_value import BrainSourceStatusValue


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BrainSourceEstimateResponse(Model):
    """BrainSourceEstimateResponse"""

    source_id: str
    status: BrainSourceStatusValue | str
    """Where a source stands."""
    estimate: BrainSourceEstimate | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "source_id",
        "status",
        "estimate",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        source_id: str,
        status: BrainSourceStatusValue | str,
        estimate: BrainSourceEstimate | Mapping[str, Any] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.source_id = source_id
        self.status = status
        given = dump(estimate)
        self.estimate = (
            read_brain_source_estimate(given)
            if given.__class__ is dict
            else hollow(given, "estimate", "object")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.source_id = src["source_id"]
            self.status = src["status"]
            self.estimate = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 2
            if not left:
                return self
            if "estimate" in src:
                value = src["estimate"]
                self.estimate = (
                    read_brain_source_estimate(value)
                    if value.__class__ is dict
                    else hollow(value, "estimate", "object")
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
        out["source_id"] = self.source_id
        out["status"] = self.status
        if self.estimate is not UNSET:
            out["estimate"] = dump(self.estimate)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.source_id = self.source_id
        made.status = self.status
        made.estimate = self.estimate
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_brain_source_estimate_response = BrainSourceEstimateResponse.from_dict

_KNOWN = frozenset(
    {
        "source_id",
        "status",
        "estimate",
    }
)

# Below the class, so that modules may import each other in circles.
from .brain_source_estimate import read_brain_source_estimate  # noqa: E402
