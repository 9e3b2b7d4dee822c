"""Differences gathered: what asks for the same change of the spec is one finding.

Guarantees: findings come in the order of the spec's places; each knows how often and where it was
seen, and a schema that takes every value that was seen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from .differences import Difference, Kind
from .inferring import merge
from .judging import Verdict

__all__ = ["Finding", "Record"]

_MOST_WORDS = 12


@dataclass(slots=True)
class Finding:
    """Differences of one kind at one place of one spec.

    Attributes:
        service: whose spec it is; empty for what belongs to none.
        kind, spec, subject: as of `Difference`.
        breaks: True where a validator refuses it.
        seen: what was seen, in words, and how often.
        places: operation, request or response, and the way to it there, and how often.
        schema: what all the values looked like; None where that says nothing.
    """

    service: str
    kind: Kind
    spec: str
    subject: str
    breaks: bool
    seen: Counter[str] = field(default_factory=Counter[str])
    places: Counter[tuple[str, str, str]] = field(default_factory=Counter[tuple[str, str, str]])
    schema: Any = None

    @property
    def count(self) -> int:
        """How often it was seen."""
        return sum(self.seen.values())

    def add(self, one: Difference) -> None:
        """Counts another one of it."""
        # Texts that differ with every value would make the finding as long as the traffic.
        known = one.seen in self.seen or len(self.seen) < _MOST_WORDS
        self.seen[one.seen if known else "others"] += 1
        self.places[one.operation, one.where, one.pointer] += 1
        if one.schema is not None:
            self.schema = merge(self.schema or {}, one.schema)


class Record:
    """What all exchanges came to.

    Attributes:
        operations: how many exchanges each operation had.
        foreign: how many were of neither service.
        notes: what could not be judged, and how often, by operation.
    """

    def __init__(self) -> None:
        self.operations: Counter[str] = Counter()
        self.foreign = 0
        self.notes: Counter[tuple[str, str]] = Counter()
        self._findings: dict[tuple[str, str, str, str], Finding] = {}

    @property
    def judged(self) -> int:
        """How many exchanges were judged."""
        return sum(self.operations.values())

    @property
    def findings(self) -> list[Finding]:
        """All findings, by service and place of the spec."""
        return [self._findings[key] for key in sorted(self._findings)]

    def add(self, verdict: Verdict) -> None:
        """Takes in what became of one exchange."""
        if verdict.operation is None:
            self.foreign += 1
            return
        self.operations[verdict.operation] += 1
        for note in verdict.notes:
            self.notes[verdict.operation, note] += 1
        self._gather(verdict.differences)

    def _gather(self, differences: Iterable[Difference]) -> None:
        for one in differences:
            service = one.place[0] if one.kind == "operation" else one.operation.partition(".")[0]
            key = (service, one.spec, one.kind, one.subject)
            if key not in self._findings:
                self._findings[key] = Finding(service, one.kind, one.spec, one.subject, one.breaks)
            self._findings[key].add(one)
