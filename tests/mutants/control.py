"""The control: a test that noticed a slip has to pass where nothing is changed, before that counts.

Guarantees: it is run as it was run for the mutant, after the same tests and in the same way, in a
child of its own; one failure voids the run. The judges of templates that are no tests, and the
trace of all tests, have passed before anything is judged.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn

from tests.mutants.forking import in_children
from tests.mutants.keeping import Kept
from tests.mutants.patch import NotLive
from tests.mutants.serve import Job

__all__ = ["Control"]

_LIMIT = 1800.0


class Control:
    """Runs tests that killed where nothing is changed, each once.

    Args:
        judge: as for mutants.
        kept: knows what passed before.

    Attributes:
        passed: how many did.
    """

    def __init__(self, judge: Callable[[Job], Any], kept: Kept) -> None:
        self._judge = judge
        self._kept = kept
        self.passed = 0

    def check(self, job: Job, answer: dict[str, Any]) -> None:
        """Check what noticed a slip.

        Args:
            job: the mutant's.
            answer: the judge's: `by`, and `fresh` where it took an import.

        Raises:
            RuntimeError: the test fails, or hangs.
        """
        by = answer["by"]
        if by not in job.tests:
            return
        how = "anew" if answer.get("fresh") else "live"
        if self._kept.passed(by, how):
            return
        tests = job.tests[: job.tests.index(by) + 1]
        change = _not_live if answer.get("fresh") else _nothing
        true = Job(job.key, tests, change, own=job.own, patient=True)
        for _, told, _seconds in in_children(self._judge, [true], limit=_LIMIT, workers=1):
            if not told or told.get("by") != "" or told.get("spent"):
                raise RuntimeError(f"not mutated, this fails: {by} {told}")
        self._kept.put_passed(by, how)
        self.passed += 1


def _nothing() -> None:
    pass


def _not_live() -> NoReturn:
    raise NotLive("nothing is changed")
