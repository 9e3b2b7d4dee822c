"""The box of time: round after round over all subjects, each with fresh seeds, until it is used up.

Guarantees: no case begins after the end, and none is shrunk for longer than `SHRINKING`; a subject
that was found broken is not asked again in the same run. The seeds hang on the seed of the run
alone, not on the clock: with the same one, every round draws the same, as far as it gets.
"""

from __future__ import annotations

import random
import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import hypothesis
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable

from tests.contract._ledger import Tally
from tests.fuzz._finds import Find
from tests.fuzz._subjects import Subject

__all__ = ["SHRINKING", "Outcome", "Run", "replayed"]

#: Seconds that one find may take to be made small.
SHRINKING = 20.0
#: What `pytest.fail` raises is no `Exception`, and neither is what the checks of schemathesis do.
_FAILURES = (Exception, BaseExceptionGroup, pytest.fail.Exception)


class _Over(BaseException):
    """The time is up, of the run or of one find: no `Exception`, so that nobody catches it."""


@dataclass
class Outcome:
    """What a run came to.

    Attributes:
        rounds: those that were gone through to their end.
        drawn: examples by subject.
        finds: one for each subject that was found broken.
        undrawn: subjects of which nothing could be drawn, and why.
        tally: calls of clients and of the mock, by contract and operation.
    """

    rounds: int = 0
    drawn: Counter[str] = field(default_factory=Counter)
    finds: list[Find] = field(default_factory=list)
    undrawn: dict[str, str] = field(default_factory=dict)
    tally: Tally = field(default_factory=Tally)


class Run:
    """One run.

    Args:
        subjects: what is fuzzed.
        seed: decides what is drawn, and in which order.
        clock: seconds, monotonic.
        seconds: the size of the box.
        examples: so many of each subject in a round.
        most: the run ends after so many finds.
        say: is told of each find as it is found.
    """

    def __init__(
        self,
        subjects: Sequence[Subject],
        *,
        seed: str,
        clock: Callable[[], float],
        seconds: float,
        examples: int,
        most: int = 20,
        say: Callable[[Find], None] = lambda _: None,
    ) -> None:
        self.outcome = Outcome()
        self._subjects = list(subjects)
        self._seed = seed
        self._clock = clock
        self._end = clock() + seconds
        self._examples = examples
        self._most = most
        self._say = say

    def go(self) -> Outcome:
        """Until the box is used up, or nothing is left to ask."""
        broken: set[str] = set()
        for turn in count():
            order = random.Random(f"{self._seed} {turn}")
            for subject in order.sample(self._subjects, len(self._subjects)):
                if self._clock() >= self._end or len(self.outcome.finds) >= self._most:
                    return self.outcome
                if subject.key in broken:
                    continue
                find = self._try(subject, f"{self._seed} {turn} {subject.key}")
                if find is not None:
                    broken.add(subject.key)
                    self.outcome.finds.append(find)
                    self._say(find)
            self.outcome.rounds += 1
            if broken.issuperset(one.key for one in self._subjects):
                return self.outcome
        raise AssertionError("unreachable: rounds are counted without end")

    def _try(self, subject: Subject, seed: str) -> Find | None:
        """Draw from one subject; the smallest input that fails."""
        last: list[tuple[Any, int, BaseException]] = []
        ends = [self._end]

        @hypothesis.seed(random.Random(seed).getrandbits(64))
        @settings(
            max_examples=self._examples,
            database=None,
            deadline=None,
            derandomize=False,
            phases=(Phase.generate, Phase.shrink),
            report_multiple_bugs=False,
            suppress_health_check=list(HealthCheck),
            verbosity=hypothesis.Verbosity.quiet,
        )
        @hypothesis.given(subject.strategy(), st.integers(0, 2**16))
        def once(drawn: Any, number: int) -> None:
            if self._clock() >= ends[0]:
                raise _Over
            self.outcome.drawn[subject.key] += 1
            error = _checked(subject.check, drawn, number, self.outcome.tally)
            if error is not None:
                if not last:
                    ends[0] = min(ends[0], self._clock() + SHRINKING)
                last.append((subject.pack(drawn, error), number, error))
                raise AssertionError("found") from error

        try:
            once()
        except (_Over, Unsatisfiable) as error:
            if isinstance(error, Unsatisfiable):
                self.outcome.undrawn[subject.key] = "nothing fits"
        except Exception as error:  # whatever a drawing ends in; what was found is kept already
            if not last:
                self.outcome.undrawn[subject.key] = f"{type(error).__name__}: {error}"
        if not last:
            return None
        packed, number, error = last[-1]
        name = subject.names[0]
        find = Find(subject.contract, name, subject.mode, number, packed, _told(error), self._seed)
        alone = replayed(find, [subject]) is not None
        return find if alone else Find(**{**vars(find), "alone": False})


def replayed(find: Find, subjects: Sequence[Subject]) -> str | None:
    """What a kept input comes to now: what is wrong, or None.

    Raises:
        LookupError: there is no such operation any more; the find can go.
    """
    for subject in subjects:
        same = (subject.contract, subject.mode) == (find.contract, find.mode)
        if same and find.subject in subject.names:
            error = _checked(subject.replay, find.packed, find.turn, Tally())
            return None if error is None else _told(error)
    raise LookupError(f"{find.contract}: {find.subject}: there is no such operation any more")


def _checked(
    check: Callable[[Any, int, Tally], object], given: Any, number: int, tally: Tally
) -> BaseException | None:
    """What a check raises; as in the suite, a warning is an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            check(given, number, tally)
        except _FAILURES as error:
            return error
    return None


def _told(error: BaseException) -> str:
    told = [f"{type(error).__name__}: {error}"]
    for one in getattr(error, "exceptions", ()):
        told.append(f"{type(one).__name__}: {one}")
    return "\n".join(told)
