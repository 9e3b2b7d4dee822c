"""What a run of tests came to: each test, each operation in each contract, what is missing.

Guarantees: no I/O and no clock; the time of a test is shared out among its operations by their
cases, so that the times of all cells add up to the time of all tests that counted something.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.contract._ledger import CONTRACTS, PROPERTY, WAYS

__all__ = ["NEEDED", "Cell", "Matrix", "Outcome", "Part", "file_of", "gaps", "gather", "matrix"]

#: What each operation needs a case of, by contract: both phases that draw cases from the spec
#: alone (examples and links it may have none), and both flavours of the clients.
NEEDED: dict[str, tuple[str, ...]] = {
    "2 mock": ("coverage", "fuzzing"),
    "3 out": WAYS,
    "4 in": WAYS,
}

Matrix = dict[tuple[str, str], "Cell"]
_WORST = ("failed", "xfailed", "skipped", "passed")


@dataclass(frozen=True)
class Part:
    """One phase of a test: setup, call or teardown; or the collection of a file.

    Args:
        node: node id.
        outcome: `passed`, `failed`, `skipped` or `xfailed`.
        seconds: how long it took.
        properties: pairs of name and value, of which the ledger's are read.
        text: what a failure says, or why a test was skipped.
        item: the name by which `--item` finds a test that its node id does not find.
    """

    node: str
    outcome: str
    seconds: float = 0.0
    properties: tuple[tuple[str, Any], ...] = ()
    text: str = ""
    item: str = ""


@dataclass
class Outcome:
    """One test, over all of its phases."""

    node: str
    result: str = "passed"
    seconds: float = 0.0
    counts: list[tuple[str, str, str, int]] = field(default_factory=list[tuple[str, str, str, int]])
    text: str = ""
    item: str = ""

    @property
    def cells(self) -> list[tuple[str, str]]:
        """The operations that it was about, and the contract of each."""
        return sorted({(name, contract) for contract, name, _, _ in self.counts})


@dataclass
class Cell:
    """One operation in one contract."""

    cases: int = 0
    ways: Counter[str] = field(default_factory=Counter[str])
    seconds: float = 0.0
    failed: int = 0


def gather(parts: Iterable[Part]) -> list[Outcome]:
    """The tests, in the order in which they were first heard of."""
    found: dict[str, Outcome] = {}
    for part in parts:
        test = found.setdefault(part.node, Outcome(part.node))
        test.seconds += part.seconds
        test.result = min(test.result, part.outcome, key=_WORST.index)
        test.counts += [tuple(value) for name, value in part.properties if name == PROPERTY]
        test.text = "\n\n".join(filter(None, (test.text, part.text)))
        test.item = test.item or part.item
    return list(found.values())


def matrix(names: Iterable[str], tests: Iterable[Outcome]) -> Matrix:
    """A cell for each operation in each contract, and for what else was counted."""
    found: Matrix = {(name, contract): Cell() for name in names for contract in CONTRACTS}
    for test in tests:
        total = sum(cases for *_, cases in test.counts)
        for contract, name, way, cases in test.counts:
            cell = found.setdefault((name, contract), Cell())
            cell.cases += cases
            cell.ways[way] += cases
            cell.seconds += test.seconds * (cases / total if total else 1 / len(test.counts))
        if test.result == "failed":
            for key in test.cells:
                found[key].failed += 1
    return found


def gaps(names: Iterable[str], cells: Mapping[tuple[str, str], Cell]) -> list[str]:
    """What no test exercised: an operation in a contract, or one of the ways to call it there."""
    found: list[str] = []
    for name in names:
        for contract in CONTRACTS:
            cell = cells[name, contract]
            ways = [way for way in NEEDED.get(contract, ()) if not cell.ways[way]]
            if not cell.cases:
                found.append(f"{name}: zero cases in contract {contract}")
            elif ways:
                found.append(f"{name}: zero cases in contract {contract}, {' and '.join(ways)}")
    return found


def file_of(node: str) -> str:
    """The file of a test."""
    return node.partition("::")[0]
