"""EvaluationRunResponse: a schema of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .evaluation_run_result import EvaluationRunResult
    from .evaluation_run_skipped_session import EvaluationRunSkippedSession


@define(init=False, eq=False, repr=False, weakref_slot=False)
class EvaluationRunResponse(Model):
    """EvaluationRunResponse"""

    dry_run: bool | Unset
    credit_cost: int | Unset
    """One for each queued session."""
    results: list[EvaluationRunResult] | None | Unset
    skipped: list[EvaluationRunSkippedSession] | None | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "dry_run",
        "credit_cost",
        "results",
        "skipped",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        dry_run: bool | None | Unset = UNSET,
        credit_cost: int | None | Unset = UNSET,
        results: Sequence[EvaluationRunResult | Mapping[str, Any]] | None | Unset = UNSET,
        skipped: Sequence[EvaluationRunSkippedSession | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.dry_run = UNSET if dry_run is None else dry_run
        self.credit_cost = UNSET if credit_cost is None else credit_cost
        given = dump(results)
        self.results = (
            each(read_evaluation_run_result, given, "results")
            if given.__class__ is list
            else hollow(given, "results", "array")
        )
        given = dump(skipped)
        self.skipped = (
            each(read_evaluation_run_skipped_session, given, "skipped")
            if given.__class__ is list
            else hollow(given, "skipped", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.dry_run = self.credit_cost = self.results = self.skipped = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "dry_run" in src:
                self.dry_run = src["dry_run"]
                left -= 1
                if not left:
                    return self
            if "credit_cost" in src:
                self.credit_cost = src["credit_cost"]
                left -= 1
                if not left:
                    return self
            if "results" in src:
                value = src["results"]
                self.results = (
                    each(read_evaluation_run_result, value, "results")
                    if value.__class__ is list
                    else hollow(value, "results", "array")
                )
                left -= 1
                if not left:
                    return self
            if "skipped" in src:
                value = src["skipped"]
                self.skipped = (
                    each(read_evaluation_run_skipped_session, value, "skipped")
                    if value.__class__ is list
                    else hollow(value, "skipped", "array")
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
        if self.dry_run is not UNSET:
            out["dry_run"] = self.dry_run
        if self.credit_cost is not UNSET:
            out["credit_cost"] = self.credit_cost
        if self.results is not UNSET:
            out["results"] = dump(self.results)
        if self.skipped is not UNSET:
            out["skipped"] = dump(self.skipped)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.dry_run = self.dry_run
        made.credit_cost = self.credit_cost
        made.results = self.results
        made.skipped = self.skipped
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_evaluation_run_response = EvaluationRunResponse.from_dict

_KNOWN = frozenset(
    {
        "dry_run",
        "credit_cost",
        "results",
        "skipped",
    }
)

# Below the class, so that modules may import each other in circles.
from .evaluation_run_result import read_evaluation_run_result  # noqa: E402
from .evaluation_run_skipped_session import read_evaluation_run_skipped_session  # noqa: E402
