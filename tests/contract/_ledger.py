"""Counts what each contract exercised: operation by operation, also across xdist workers.

Guarantees: a test that exercised an operation with zero cases fails; the table at the end of the
run has a row for every operation of both specs; a test that failed still says which operations it
was about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

__all__ = ["CONTRACTS", "PROPERTY", "WAYS", "Tally", "table"]

PROPERTY = "contract"
CONTRACTS = ("1 spec", "2 mock", "3 out", "4 in")
#: What a call of a client is. A case of the mock has the phase that made it in its place.
WAYS = ("sync", "async")


class Tally:
    """The cases of one test item.

    Args:
        expected: operations that this item has to exercise; more may be counted.
    """

    def __init__(self) -> None:
        self.expected: set[tuple[str, str]] = set()
        self.counts: Counter[tuple[str, str]] = Counter()
        self._ways: Counter[tuple[str, str, str]] = Counter()
        self._blamed: set[tuple[str, str]] = set()

    def expect(self, contract: str, names: Iterable[str]) -> None:
        """Say which operations this item has to exercise at least once."""
        self.expected |= {(contract, name) for name in names}

    def add(self, contract: str, name: str, cases: int = 1, way: str = "") -> None:
        """Count cases of an operation; `way` is one of `WAYS` where a client was called.

        For the mock it is what made the case: a phase of schemathesis, or a walk along the links.
        """
        self.expected.add((contract, name))
        self.counts[contract, name] += cases
        self._ways[contract, name, way] += cases

    def blame(self, contract: str, names: Iterable[str]) -> None:
        """Say that an item about many operations fails for these alone."""
        self._blamed |= {(contract, name) for name in names}

    def close(self) -> list[tuple[str, Any]]:
        """The counts as properties of a test report.

        Raises:
            AssertionError: an expected operation had no case, or the item counted nothing.
        """
        idle = sorted(key for key in self.expected if not self.counts[key])
        assert not idle, f"zero cases: {idle}"
        assert self.counts, "the test counted no cases"
        return self._counted()

    def fail(self) -> list[tuple[str, Any]]:
        """The same of an item that failed: an operation that it was about may have no case."""
        about = self._blamed or self.expected
        idle = [(PROPERTY, (*key, "", 0)) for key in sorted(about) if not self.counts[key]]
        return [one for one in self._counted() if one[1][:2] in about] + idle

    def _counted(self) -> list[tuple[str, Any]]:
        return [(PROPERTY, (*key, count)) for key, count in sorted(self._ways.items()) if count]


def table(names: Iterable[str], properties: Iterable[tuple[str, Any]]) -> list[str]:
    """Lines of operation by contract; "-" where a contract had no case."""
    counts: Counter[tuple[str, str]] = Counter()
    for key, value in properties:
        if key == PROPERTY:
            contract, name, _, cases = value
            counts[contract, name] += cases
    rows = sorted(names)
    width = max(map(len, rows), default=0)
    lines = [" " * width + "".join(f"{contract:>10}" for contract in CONTRACTS)]
    for name in rows:
        cells = (counts[contract, name] or "-" for contract in CONTRACTS)
        lines.append(f"{name:<{width}}" + "".join(f"{cell:>10}" for cell in cells))
    sums = (sum(counts[contract, name] for name in rows) for contract in CONTRACTS)
    lines.append(f"{'all':<{width}}" + "".join(f"{number:>10}" for number in sums))
    return lines
