"""BrainSourceEstimate: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BrainSourceEstimate(Model):
    """BrainSourceEstimate"""

    sync_run_id: str
    status: str
    """Where the estimate stands; `paused_for_approval` when it is ready."""
    estimated_tokens: int
    estimated_credits: int
    """Rounded up to a multiple of 5."""
    document_count: int
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "sync_run_id",
        "status",
        "estimated_tokens",
        "estimated_credits",
        "document_count",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        sync_run_id: str,
        status: str,
        estimated_tokens: int,
        estimated_credits: int,
        document_count: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.sync_run_id = sync_run_id
        self.status = status
        self.estimated_tokens = estimated_tokens
        self.estimated_credits = estimated_credits
        self.document_count = document_count
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.sync_run_id = src["sync_run_id"]
            self.status = src["status"]
            self.estimated_tokens = src["estimated_tokens"]
            self.estimated_credits = src["estimated_credits"]
            self.document_count = src["document_count"]
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 5
            if not left:
                return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["sync_run_id"] = self.sync_run_id
        out["status"] = self.status
        out["estimated_tokens"] = self.estimated_tokens
        out["estimated_credits"] = self.estimated_credits
        out["document_count"] = self.document_count
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.sync_run_id = self.sync_run_id
        made.status = self.status
        made.estimated_tokens = self.estimated_tokens
        made.estimated_credits = self.estimated_credits
        made.document_count = self.document_count
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_brain_source_estimate = BrainSourceEstimate.from_dict

_KNOWN = frozenset(
    {
        "sync_run_id",
        "status",
        "estimated_tokens",
        "estimated_credits",
        "document_count",
    }
)
