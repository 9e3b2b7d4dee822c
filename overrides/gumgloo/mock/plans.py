"""What a test planned, when it is due, and whether it ever happened.

Guarantees: calls are counted from the moment of planning, those that the mock refuses included.  A
plan that did not happen as often as it should have, or had no effect, is told with the reason.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from .faults import Fault
from .spec import Operation

__all__ = ["Plan", "PlanBook", "UnusedFault"]

T = TypeVar("T")


@dataclass(slots=True)
class Plan(Generic[T]):
    """Something that is to happen.

    Attributes:
        what: what is to happen.
        operation: operationId, with or without the service (``gloo.listModels``); None for any.
        call: on which call it begins, counted from 1.
        times: on how many calls in a row; None for every one from then on.
        seen: calls that came since it was planned.
        tried: on how many of them it was its turn.
        happened: on how many of them it did happen.
        reasons: why it did not, where it was due.
    """

    what: T
    operation: str | None
    call: int
    times: int | None
    seen: int = 0
    tried: int = 0
    happened: int = 0
    reasons: list[str] = field(default_factory=list[str])

    def __post_init__(self) -> None:
        if self.call < 1 or (self.times is not None and self.times < 1):
            raise ValueError("call and times count from 1")

    def meets(self, operation: Operation) -> bool:
        """True where it is for this operation."""
        return self.operation in (None, operation.id, operation.name)

    @property
    def due(self) -> bool:
        """True where it is its turn, or would be if no plan before it took the call."""
        return self.seen >= self.call and (self.times is None or self.tried < self.times)

    @property
    def missing(self) -> str | None:
        """Why it counts as unused; None where it does not."""
        if self.happened >= (1 if self.times is None else self.times):
            return None
        return "; ".join(self.reasons) or f"{self.seen} calls came"


@dataclass(frozen=True, slots=True)
class UnusedFault:
    """A fault, or an answer (`fault` is None), that did not happen as it should have."""

    fault: Fault | None
    operation: str | None
    call: int
    reason: str

    def __str__(self) -> str:
        what = "an answer" if self.fault is None else repr(self.fault)
        return f"{what} on call {self.call} of {self.operation or 'anything'}: {self.reason}"


class PlanBook(Generic[T]):
    """Plans in the order in which they were made.

    Of several that are due the first has its turn; the others have theirs on the calls after it.
    """

    def __init__(self) -> None:
        self.plans: list[Plan[T]] = []

    def take(self, operation: Operation) -> Plan[T] | None:
        """Counts a call, and gives the plan that is due on it."""
        found: Plan[T] | None = None
        for plan in self.plans:
            if plan.meets(operation):
                plan.seen += 1
                if plan.due and found is None:
                    plan.tried += 1
                    found = plan
        return found
