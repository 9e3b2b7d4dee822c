"""How things are measured: interleaved rounds, medians, and how far a median may be off.

Guarantees: CPU seconds of this process (user and system), not wall time; every round runs all
contenders, beginning with another one each time, so that a machine under load slows them alike;
a ratio is the median of the ratios of the rounds.
"""

from __future__ import annotations

import gc
import statistics
import time
import tracemalloc
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

__all__ = ["Row", "compare", "cpu", "median_of", "spread_of"]

#: The least that is allowed for noise, as a part of the budget.
LEAST_ALLOWANCE = 0.03


@dataclass(slots=True)
class Row:
    """One figure.

    Attributes:
        case: what was measured.
        who: whose figure it is.
        value: the figure.
        unit: of the figure.
        ratio: to the same thing by bare httpx, where there is one.
        noise: how far the ratio (or the figure, where there is no ratio) may be off.
        budget: what the ratio (or the figure) may be at most; None for no budget.
        least: the budget is a lower bound.
        peak: most memory that Python objects took meanwhile, in KiB.
        note: anything to be said.
    """

    case: str
    who: str
    value: float | None
    unit: str
    ratio: float | None = None
    noise: float = 0.0
    budget: float | None = None
    least: bool = False
    peak: float | None = None
    note: str = ""

    @property
    def missed(self) -> bool:
        """The budget is missed by more than the noise."""
        got = self.value if self.ratio is None else self.ratio
        if self.budget is None or got is None:
            return False
        allowance = max(self.noise, LEAST_ALLOWANCE * self.budget)
        over = self.budget - got if self.least else got - self.budget
        return over > allowance

    @property
    def figure(self) -> str:
        """What the budget is held against, as text."""
        got = self.value if self.ratio is None else self.ratio
        return "-" if got is None else f"{got:.2f}"

    @property
    def bound(self) -> str:
        """The budget, as text."""
        return f"{'≥' if self.least else '≤'} {self.budget:g}"

    @classmethod
    def from_dict(cls, made: Mapping[str, Any]) -> Row:
        """From what `as_dict` gave."""
        return cls(**{name: value for name, value in made.items() if name != "missed"})

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self) | {"missed": self.missed}


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of one run."""
    began = time.process_time()
    work()
    return time.process_time() - began


def median_of(values: Sequence[float]) -> float:
    """The median."""
    return statistics.median(values)


def spread_of(values: Sequence[float]) -> float:
    """Twice the standard error of the median, from the median deviation."""
    middle = statistics.median(values)
    deviation = statistics.median(abs(value - middle) for value in values)
    return float(2 * 1.2533 * 1.4826 * deviation / len(values) ** 0.5)


def compare(
    case: str,
    contenders: Mapping[str, Callable[[], object]],
    *,
    units: int,
    base: str = "httpx",
    rounds: int = 9,
    budgets: Mapping[str, float] | None = None,
    slow: frozenset[str] = frozenset(),
) -> list[Row]:
    """Figures of all contenders, in microseconds of CPU for one unit.

    Args:
        case: what it is.
        contenders: each does the same work.
        units: of work in one run.
        base: the contender that the ratios refer to.
        rounds: how often each is run.
        budgets: of the ratios, by contender.
        slow: contenders that take part in every third round only.
    """
    peaks = {name: _peak(work) for name, work in contenders.items()}
    gc.collect()
    # The modules of all contenders are nobody's cost.
    gc.freeze()
    spent: dict[str, list[float]] = {name: [] for name in contenders}
    ratios: dict[str, list[float]] = {name: [] for name in contenders}
    names = list(contenders)
    for number in range(rounds):
        at = number % len(names)
        round_: dict[str, float] = {}
        for name in names[at:] + names[:at]:
            if name in slow and number % 3:
                continue
            gc.collect()
            round_[name] = cpu(contenders[name])
        for name, seconds in round_.items():
            spent[name].append(seconds)
            ratios[name].append(seconds / round_[base])
    gc.unfreeze()
    return [
        Row(
            case,
            name,
            median_of(spent[name]) / units * 1e6,
            "us CPU",
            ratio=median_of(ratios[name]),
            noise=spread_of(ratios[name]),
            budget=(budgets or {}).get(name),
            peak=peaks[name],
        )
        for name in names
    ]


def _peak(work: Callable[[], object]) -> float:
    """KiB that Python objects took at most; also the run that warms everything up."""
    work()
    tracemalloc.start()
    work()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1024
