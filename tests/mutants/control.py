"""The control: what judges slips in code has to pass where nothing is changed, before it judges.

Guarantees: every file of tests that may kill is run in a child as mutants are, and those that
judge what an import runs in a pytest of their own as well; one failure voids the run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NoReturn

from tests.mutants import template_judge
from tests.mutants.forking import in_children
from tests.mutants.keeping import Kept
from tests.mutants.patch import NotLive
from tests.mutants.serve import Job

__all__ = ["control"]

_LIMIT = 1800.0


def control(
    judge: Callable[[Job], Any], fresh: Sequence[Job], every: Sequence[str], kept: Kept,
    workers: int, say: Callable[[str], None],
) -> None:  # fmt: skip
    """Judge what is not mutated.

    Args:
        judge: as for mutants.
        fresh: the mutants that are about to be judged.
        every: all tests that there are.
        kept: knows what passed before.
        workers: how many at a time.
        say: is told.

    Raises:
        RuntimeError: something fails, or hangs.
    """
    if any(one.key.group == "template" for one in fresh):
        template_judge.prepare()
    jobs = list(_jobs(fresh, every))
    todo = [one for one in jobs if not kept.passed(*one.key)]
    for job, answer, _seconds in in_children(judge, todo, limit=_LIMIT, workers=workers):
        if not answer or answer.get("by") != "" or answer.get("spent"):
            raise RuntimeError(f"not mutated, this fails: {job.key} {answer}")
        kept.put_passed(*job.key)
    say(f"control: {len({f for one in jobs for f in one.key[0]})} files of tests pass unmutated")


def _jobs(fresh: Sequence[Job], every: Sequence[str]) -> Iterator[Job]:
    files = sorted({_file(test) for one in fresh for test in one.tests})
    for file in files:
        tests = [test for test in every if _file(test) == file]
        yield Job(((file,), "live"), tests, lambda: None, patient=True)
    anew = sorted({_file(test) for one in fresh if not one.live for test in one.tests})
    if anew:
        tests = [test for test in every if _file(test) in anew]
        yield Job((tuple(anew), "anew"), tests, _not_live, patient=True)


def _file(test: str) -> str:
    return test.partition("::")[0]


def _not_live() -> NoReturn:
    raise NotLive("nothing is changed")
