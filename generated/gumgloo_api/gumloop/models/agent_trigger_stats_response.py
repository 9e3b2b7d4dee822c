"""AgentTriggerStatsResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class AgentTriggerStatsResponse(Model):
    """AgentTriggerStatsResponse"""

    run_count: int
    run_credits: float
    poll_credits: float
    total_credits: float
    last_run_ts: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "run_count",
        "run_credits",
        "poll_credits",
        "total_credits",
        "last_run_ts",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        run_count: int,
        run_credits: float,
        poll_credits: float,
        total_credits: float,
        last_run_ts: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.run_count = run_count
        self.run_credits = run_credits
        self.poll_credits = poll_credits
        self.total_credits = total_credits
        self.last_run_ts = last_run_ts
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.run_count = src["run_count"]
            self.run_credits = src["run_credits"]
            self.poll_credits = src["poll_credits"]
            self.total_credits = src["total_credits"]
            self.last_run_ts = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 4
            if not left:
                return self
            if "last_run_ts" in src:
                self.last_run_ts = src["last_run_ts"]
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
        out["run_count"] = self.run_count
        out["run_credits"] = self.run_credits
        out["poll_credits"] = self.poll_credits
        out["total_credits"] = self.total_credits
        if self.last_run_ts is not UNSET:
            out["last_run_ts"] = self.last_run_ts
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.run_count = self.run_count
        made.run_credits = self.run_credits
        made.poll_credits = self.poll_credits
        made.total_credits = self.total_credits
        made.last_run_ts = self.last_run_ts
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_agent_trigger_stats_response = AgentTriggerStatsResponse.from_dict

_KNOWN = frozenset(
    {
        "run_count",
        "run_credits",
        "poll_credits",
        "total_credits",
        "last_run_ts",
    }
)
