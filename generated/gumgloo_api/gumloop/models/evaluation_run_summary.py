"""EvaluationRunSummary: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, trace
from ...support.model import Model, blank
from ...support.unset import UNSET, Unset


@define(init=False, eq=False, repr=False, weakref_slot=False)
class EvaluationRunSummary(Model):
    """The runs so far, in numbers. The types of the members are not documented."""

    evaluated_count: int | None | Unset
    graded_count: int | None | Unset
    pass_count: int | None | Unset
    needs_review_count: int | None | Unset
    needs_attention_count: int | None | Unset
    failed_count: int | None | Unset
    success_rate: float | None | Unset
    last_run_at: str | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "evaluated_count",
        "graded_count",
        "pass_count",
        "needs_review_count",
        "needs_attention_count",
        "failed_count",
        "success_rate",
        "last_run_at",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        evaluated_count: int | None | Unset = UNSET,
        graded_count: int | None | Unset = UNSET,
        pass_count: int | None | Unset = UNSET,
        needs_review_count: int | None | Unset = UNSET,
        needs_attention_count: int | None | Unset = UNSET,
        failed_count: int | None | Unset = UNSET,
        success_rate: float | None | Unset = UNSET,
        last_run_at: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.evaluated_count = evaluated_count
        self.graded_count = graded_count
        self.pass_count = pass_count
        self.needs_review_count = needs_review_count
        self.needs_attention_count = needs_attention_count
        self.failed_count = failed_count
        self.success_rate = success_rate
        self.last_run_at = last_run_at
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.evaluated_count = self.graded_count = self.pass_count = self.needs_review_count = (
                self.needs_attention_count
            ) = self.failed_count = self.success_rate = self.last_run_at = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "evaluated_count" in src:
                self.evaluated_count = src["evaluated_count"]
                left -= 1
                if not left:
                    return self
            if "graded_count" in src:
                self.graded_count = src["graded_count"]
                left -= 1
                if not left:
                    return self
            if "pass_count" in src:
                self.pass_count = src["pass_count"]
                left -= 1
                if not left:
                    return self
            if "needs_review_count" in src:
                self.needs_review_count = src["needs_review_count"]
                left -= 1
                if not left:
                    return self
            if "needs_attention_count" in src:
                self.needs_attention_count = src["needs_attention_count"]
                left -= 1
                if not left:
                    return self
            if "failed_count" in src:
                self.failed_count = src["failed_count"]
                left -= 1
                if not left:
                    return self
            if "success_rate" in src:
                self.success_rate = src["success_rate"]
                left -= 1
                if not left:
                    return self
            if "last_run_at" in src:
                self.last_run_at = src["last_run_at"]
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
        if self.evaluated_count is not UNSET:
            out["evaluated_count"] = self.evaluated_count
        if self.graded_count is not UNSET:
            out["graded_count"] = self.graded_count
        if self.pass_count is not UNSET:
            out["pass_count"] = self.pass_count
        if self.needs_review_count is not UNSET:
            out["needs_review_count"] = self.needs_review_count
        if self.needs_attention_count is not UNSET:
            out["needs_attention_count"] = self.needs_attention_count
        if self.failed_count is not UNSET:
            out["failed_count"] = self.failed_count
        if self.success_rate is not UNSET:
            out["success_rate"] = self.success_rate
        if self.last_run_at is not UNSET:
            out["last_run_at"] = self.last_run_at
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.evaluated_count = self.evaluated_count
        made.graded_count = self.graded_count
        made.pass_count = self.pass_count
        made.needs_review_count = self.needs_review_count
        made.needs_attention_count = self.needs_attention_count
        made.failed_count = self.failed_count
        made.success_rate = self.success_rate
        made.last_run_at = self.last_run_at
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_evaluation_run_summary = EvaluationRunSummary.from_dict

_KNOWN = frozenset(
    {
        "evaluated_count",
        "graded_count",
        "pass_count",
        "needs_review_count",
        "needs_attention_count",
        "failed_count",
        "success_rate",
        "last_run_at",
    }
)
