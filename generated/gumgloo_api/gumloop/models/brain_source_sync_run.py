"""BrainSourceSyncRun: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model
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
        rest = dict(src)
        pop = rest.pop
        self = cls.__new__(cls)
        try:
            self.sync_run_id = pop("sync_run_id")
            self.connector_id = pop("connector_id")
            self.status = pop("status")
            self.trigger = pop("trigger")
            self.sync_mode = pop("sync_mode")
            self.coverage_status = pop("coverage_status")
            self.budget_status = pop("budget_status")
            self.source_id = pop("source_id", UNSET)
            self.docs_seen = pop("docs_seen", UNSET)
            self.docs_changed = pop("docs_changed", UNSET)
            self.docs_deleted = pop("docs_deleted", UNSET)
            self.docs_skipped = pop("docs_skipped", UNSET)
            self.chunks_indexed = pop("chunks_indexed", UNSET)
            self.total_units = pop("total_units", UNSET)
            self.units_processed = pop("units_processed", UNSET)
            self.progress_unit = pop("progress_unit", UNSET)
            self.error_code = pop("error_code", UNSET)
            self.created_ts = pop("created_ts", UNSET)
            self.started_at = pop("started_at", UNSET)
            self.finished_at = pop("finished_at", UNSET)
            self.credit_cost = pop("credit_cost", UNSET)
            self.require_approval = pop("require_approval", UNSET)
            self.estimated_credits = pop("estimated_credits", UNSET)
            self.estimated_tokens = pop("estimated_tokens", UNSET)
            self.estimate_is_sampled = pop("estimate_is_sampled", UNSET)
            self.estimated_documents_sampled = pop("estimated_documents_sampled", UNSET)
            self.estimated_documents_total = pop("estimated_documents_total", UNSET)
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = rest
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
