"""PercentileLatencyCutoffs: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class PercentileLatencyCutoffs(Model):
    """PercentileLatencyCutoffs"""

    p50: float | None | Unset
    p75: float | None | Unset
    p90: float | None | Unset
    p99: float | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "p50",
        "p75",
        "p90",
        "p99",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        p50: float | None | Unset = UNSET,
        p75: float | None | Unset = UNSET,
        p90: float | None | Unset = UNSET,
        p99: float | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.p50 = p50
        self.p75 = p75
        self.p90 = p90
        self.p99 = p99
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.p50 = self.p75 = self.p90 = self.p99 = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "p50" in src:
                self.p50 = src["p50"]
                left -= 1
                if not left:
                    return self
            if "p75" in src:
                self.p75 = src["p75"]
                left -= 1
                if not left:
                    return self
            if "p90" in src:
                self.p90 = src["p90"]
                left -= 1
                if not left:
                    return self
            if "p99" in src:
                self.p99 = src["p99"]
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
        if self.p50 is not UNSET:
            out["p50"] = self.p50
        if self.p75 is not UNSET:
            out["p75"] = self.p75
        if self.p90 is not UNSET:
            out["p90"] = self.p90
        if self.p99 is not UNSET:
            out["p99"] = self.p99
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.p50 = self.p50
        made.p75 = self.p75
        made.p90 = self.p90
        made.p99 = self.p99
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_percentile_latency_cutoffs = PercentileLatencyCutoffs.from_dict

_KNOWN = frozenset(
    {
        "p50",
        "p75",
        "p90",
        "p99",
    }
)
