"""BrainSourceSyncRun: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class BrainSourceSyncRun(Model):
    """One run that brought the Company Brain up to date with a source."""

    sync_run_id: str
    connector_id: str
    status: str
    """The set of values is not documented."""
    trigger: str
    """What began the run. Only `manual` has been seen."""
    sync_mode: str
    """Only `delta` has been seen."""
    coverage_status: str
    """Only `unknown` has been seen."""
    budget_status: str
    """Only `within_budget` has been seen."""
    source_id: str | None | Unset
    docs_seen: int | Unset
    docs_changed: int | Unset
    docs_deleted: int | Unset
    docs_skipped: int | Unset
    chunks_indexed: int | Unset
    total_units: int | None | Unset
    units_processed: int | Unset
    progress_unit: str | None | Unset
    """What the units are."""
    error_code: str | None | Unset
    created_ts: str | None | Unset
    started_at: str | None | Unset
    finished_at: str | None | Unset
    credit_cost: float | Unset
    require_approval: bool | Unset
    estimated_credits: float | None | Unset
    estimated_tokens: int | None | Unset
    estimate_is_sampled: bool | None | Unset
    estimated_documents_sampled: int | None | Unset
    estimated_documents_total: int | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "sync_run_id",
        "connector_id",
        "status",
        "trigger",
        "sync_mode",
        "coverage_status",
        "budget_status",
        "source_id",
        "docs_seen",
        "docs_changed",
        "docs_deleted",
        "docs_skipped",
        "chunks_indexed",
        "total_units",
        "units_processed",
        "progress_unit",
        "error_code",
        "created_ts",
        "started_at",
        "finished_at",
        "credit_cost",
        "require_approval",
        "estimated_credits",
        "estimated_tokens",
        "estimate_is_sampled",
        "estimated_documents_sampled",
        "estimated_documents_total",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        sync_run_id: str,
        connector_id: str,
        status: str,
        trigger: str,
        sync_mode: str,
        coverage_status: str,
        budget_status: str,
        source_id: str | None | Unset = UNSET,
        docs_seen: int | None | Unset = UNSET,
        docs_changed: int | None | Unset = UNSET,
        docs_deleted: int | None | Unset = UNSET,
        docs_skipped: int | None | Unset = UNSET,
        chunks_indexed: int | None | Unset = UNSET,
        total_units: int | None | Unset = UNSET,
        units_processed: int | None | Unset = UNSET,
        progress_unit: str | None | Unset = UNSET,
        error_code: str | None | Unset = UNSET,
        created_ts: str | None | Unset = UNSET,
        started_at: str | None | Unset = UNSET,
        finished_at: str | None | Unset = UNSET,
        credit_cost: float | None | Unset = UNSET,
        require_approval: bool | None | Unset = UNSET,
        estimated_credits: float | None | Unset = UNSET,
        estimated_tokens: int | None | Unset = UNSET,
        estimate_is_sampled: bool | None | Unset = UNSET,
        estimated_documents_sampled: int | None | Unset = UNSET,
        estimated_documents_total: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.sync_run_id = sync_run_id
        self.connector_id = connector_id
        self.status = status
        self.trigger = trigger
        self.sync_mode = sync_mode
        self.coverage_status = coverage_status
        self.budget_status = budget_status
        self.source_id = source_id
        self.docs_seen = UNSET if docs_seen is None else docs_seen
        self.docs_changed = UNSET if docs_changed is None else docs_changed
        self.docs_deleted = UNSET if docs_deleted is None else docs_deleted
        self.docs_skipped = UNSET if docs_skipped is None else docs_skipped
        self.chunks_indexed = UNSET if chunks_indexed is None else chunks_indexed
        self.total_units = total_units
        self.units_processed = UNSET if units_processed is None else units_processed
        self.progress_unit = progress_unit
        self.error_code = error_code
        self.created_ts = created_ts
        self.started_at = started_at
        self.finished_at = finished_at
        self.credit_cost = UNSET if credit_cost is None else credit_cost
        self.require_approval = UNSET if require_approval is None else require_approval
        self.estimated_credits = estimated_credits
        self.estimated_tokens = estimated_tokens
        self.estimate_is_sampled = estimate_is_sampled
        self.estimated_documents_sampled = estimated_documents_sampled
        self.estimated_documents_total = estimated_documents_total
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.sync_run_id = src["sync_run_id"]
            self.connector_id = src["connector_id"]
            self.status = src["status"]
            self.trigger = src["trigger"]
            self.sync_mode = src["sync_mode"]
            self.coverage_status = src["coverage_status"]
            self.budget_status = src["budget_status"]
            self.source_id = self.docs_seen = self.docs_changed = self.docs_deleted = (
                self.docs_skipped
            ) = self.chunks_indexed = self.total_units = self.units_processed = (
                self.progress_unit
            ) = self.error_code = self.created_ts = self.started_at = self.finished_at = (
                self.credit_cost
            ) = self.require_approval = self.estimated_credits = self.estimated_tokens = (
                self.estimate_is_sampled
            ) = self.estimated_documents_sampled = self.estimated_documents_total = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 7
            if not left:
                return self
            if "source_id" in src:
                self.source_id = src["source_id"]
                left -= 1
                if not left:
                    return self
            if "docs_seen" in src:
                self.docs_seen = src["docs_seen"]
                left -= 1
                if not left:
                    return self
            if "docs_changed" in src:
                self.docs_changed = src["docs_changed"]
                left -= 1
                if not left:
                    return self
            if "docs_deleted" in src:
                self.docs_deleted = src["docs_deleted"]
                left -= 1
                if not left:
                    return self
            if "docs_skipped" in src:
                self.docs_skipped = src["docs_skipped"]
                left -= 1
                if not left:
                    return self
            if "chunks_indexed" in src:
                self.chunks_indexed = src["chunks_indexed"]
                left -= 1
                if not left:
                    return self
            if "total_units" in src:
                self.total_units = src["total_units"]
                left -= 1
                if not left:
                    return self
            if "units_processed" in src:
                self.units_processed = src["units_processed"]
                left -= 1
                if not left:
                    return self
            if "progress_unit" in src:
                self.progress_unit = src["progress_unit"]
                left -= 1
                if not left:
                    return self
            if "error_code" in src:
                self.error_code = src["error_code"]
                left -= 1
                if not left:
                    return self
            if "created_ts" in src:
                self.created_ts = src["created_ts"]
                left -= 1
                if not left:
                    return self
            if "started_at" in src:
                self.started_at = src["started_at"]
                left -= 1
                if not left:
                    return self
            if "finished_at" in src:
                self.finished_at = src["finished_at"]
                left -= 1
                if not left:
                    return self
            if "credit_cost" in src:
                self.credit_cost = src["credit_cost"]
                left -= 1
                if not left:
                    return self
            if "require_approval" in src:
                self.require_approval = src["require_approval"]
                left -= 1
                if not left:
                    return self
            if "estimated_credits" in src:
                self.estimated_credits = src["estimated_credits"]
                left -= 1
                if not left:
                    return self
            if "estimated_tokens" in src:
                self.estimated_tokens = src["estimated_tokens"]
                left -= 1
                if not left:
                    return self
            if "estimate_is_sampled" in src:
                self.estimate_is_sampled = src["estimate_is_sampled"]
                left -= 1
                if not left:
                    return self
            if "estimated_documents_sampled" in src:
                self.estimated_documents_sampled = src["estimated_documents_sampled"]
                left -= 1
                if not left:
                    return self
            if "estimated_documents_total" in src:
                self.estimated_documents_total = src["estimated_documents_total"]
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
        out["sync_run_id"] = self.sync_run_id
        out["connector_id"] = self.connector_id
        out["status"] = self.status
        out["trigger"] = self.trigger
        out["sync_mode"] = self.sync_mode
        out["coverage_status"] = self.coverage_status
        out["budget_status"] = self.budget_status
        if self.source_id is not UNSET:
            out["source_id"] = self.source_id
        if self.docs_seen is not UNSET:
            out["docs_seen"] = self.docs_seen
        if self.docs_changed is not UNSET:
            out["docs_changed"] = self.docs_changed
        if self.docs_deleted is not UNSET:
            out["docs_deleted"] = self.docs_deleted
        if self.docs_skipped is not UNSET:
            out["docs_skipped"] = self.docs_skipped
        if self.chunks_indexed is not UNSET:
            out["chunks_indexed"] = self.chunks_indexed
        if self.total_units is not UNSET:
            out["total_units"] = self.total_units
        if self.units_processed is not UNSET:
            out["units_processed"] = self.units_processed
        if self.progress_unit is not UNSET:
            out["progress_unit"] = self.progress_unit
        if self.error_code is not UNSET:
            out["error_code"] = self.error_code
        if self.created_ts is not UNSET:
            out["created_ts"] = self.created_ts
        if self.started_at is not UNSET:
            out["started_at"] = self.started_at
        if self.finished_at is not UNSET:
            out["finished_at"] = self.finished_at
        if self.credit_cost is not UNSET:
            out["credit_cost"] = self.credit_cost
        if self.require_approval is not UNSET:
            out["require_approval"] = self.require_approval
        if self.estimated_credits is not UNSET:
            out["estimated_credits"] = self.estimated_credits
        if self.estimated_tokens is not UNSET:
            out["estimated_tokens"] = self.estimated_tokens
        if self.estimate_is_sampled is not UNSET:
            out["estimate_is_sampled"] = self.estimate_is_sampled
        if self.estimated_documents_sampled is not UNSET:
            out["estimated_documents_sampled"] = self.estimated_documents_sampled
        if self.estimated_documents_total is not UNSET:
            out["estimated_documents_total"] = self.estimated_documents_total
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.sync_run_id = self.sync_run_id
        made.connector_id = self.connector_id
        made.status = self.status
        made.trigger = self.trigger
        made.sync_mode = self.sync_mode
        made.coverage_status = self.coverage_status
        made.budget_status = self.budget_status
        made.source_id = self.source_id
        made.docs_seen = self.docs_seen
        made.docs_changed = self.docs_changed
        made.docs_deleted = self.docs_deleted
        made.docs_skipped = self.docs_skipped
        made.chunks_indexed = self.chunks_indexed
        made.total_units = self.total_units
        made.units_processed = self.units_processed
        made.progress_unit = self.progress_unit
        made.error_code = self.error_code
        made.created_ts = self.created_ts
        made.started_at = self.started_at
        made.finished_at = self.finished_at
        made.credit_cost = self.credit_cost
        made.require_approval = self.require_approval
        made.estimated_credits = self.estimated_credits
        made.estimated_tokens = self.estimated_tokens
        made.estimate_is_sampled = self.estimate_is_sampled
        made.estimated_documents_sampled = self.estimated_documents_sampled
        made.estimated_documents_total = self.estimated_documents_total
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_brain_source_sync_run = BrainSourceSyncRun.from_dict

_KNOWN = frozenset(
    {
        "sync_run_id",
        "connector_id",
        "status",
        "trigger",
        "sync_mode",
        "coverage_status",
        "budget_status",
        "source_id",
        "docs_seen",
        "docs_changed",
        "docs_deleted",
        "docs_skipped",
        "chunks_indexed",
        "total_units",
        "units_processed",
        "progress_unit",
        "error_code",
        "created_ts",
        "started_at",
        "finished_at",
        "credit_cost",
        "require_approval",
        "estimated_credits",
        "estimated_tokens",
        "estimate_is_sampled",
        "estimated_documents_sampled",
        "estimated_documents_total",
    }
)
