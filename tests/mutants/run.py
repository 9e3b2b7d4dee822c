"""Runs mutants: which, in what order, from the cache or judged anew; and the control.

Guarantees: a sample is the same for the same seed; a result is kept as soon as it is there; no
result counts unless the same judges pass what is not mutated.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, TypeVar

from tests.mutants import spec_corpus, spec_judge
from tests.mutants.cache import Cache, digest_of
from tests.mutants.code_judge import PLACES, jobs
from tests.mutants.forking import TIMEOUT, in_children
from tests.mutants.mutant import KILLED, SURVIVED, VOID, Mutant, Verdict
from tests.mutants.serve import Job, start
from tests.mutants.trace import Trace, trace

__all__ = ["GROUPS", "Pick", "run"]

GROUPS = ("spec", "template", "support", "overrides", "mock")
#: Everything that a verdict hangs on.
_SPEC = ("openapi", "generator", "tests/mutants", "tests/openapi")
_CODE = ("overrides", "generated", "generator", "tests")
_LIMIT = 120.0
Result = tuple[Mutant, Verdict]
One = TypeVar("One", Job, spec_judge.SpecJob)


@dataclass(frozen=True)
class Pick:
    """Which mutants of a group.

    Attributes:
        count: how many, at random; 0 for all.
        seed: of the draw.
        shard, shards: the `shard`-th of `shards` parts, from 1.
        only: the id of the one that is wanted; "" for any.
        match: a part of the file's name.
    """

    count: int = 0
    seed: int = 0
    shard: int = 1
    shards: int = 1
    only: str = ""
    match: str = ""

    def of(self, every: Iterable[One]) -> list[One]:
        """The chosen ones."""
        found = [one for one in every if self.match in one.key.file]
        if self.only:
            return [one for one in found if one.key.id == self.only]
        found = [one for one in found if int(one.key.id, 16) % self.shards == self.shard - 1]
        random.Random(self.seed).shuffle(found)
        return found[: self.count] if self.count else found


def run(
    group: str, pick: Pick, *, workers: int = 2, cache: Cache | None = None,
    say: Callable[[str], None] = lambda _: None,
) -> list[Result]:  # fmt: skip
    """Judge mutants of a group.

    Args:
        group: one of `GROUPS`.
        pick: which.
        workers: how many at a time.
        cache: where results are kept.
        say: is told of progress.

    Raises:
        RuntimeError: what is not mutated does not pass.
    """
    store = cache or Cache()
    return (_specs if group == "spec" else _code)(group, pick, workers, store, say)


def _specs(
    _: str, pick: Pick, workers: int, cache: Cache, say: Callable[[str], None]
) -> list[Result]:
    chosen = pick.of(spec_judge.jobs())
    state = digest_of(_SPEC)
    for service in spec_judge.SERVICES:
        spec_corpus.load(service)
    fresh = [one for one in chosen if cache.get(f"{one.key.id}-{state}") is None]
    slices = {(j.service, j.operations, j.schemas): spec_judge.control(j) for j in fresh}
    for job, answer, _seconds in in_children(
        spec_judge.judge, slices.values(), limit=_LIMIT, workers=workers
    ):
        if answer is None or answer.get("by") != "":
            raise RuntimeError(f"the true spec does not pass: {job.operations} {answer}")
    say(f"control: {len(slices)} slices of the true specs pass")
    return _judged(spec_judge.judge, chosen, fresh, state, workers, cache, say)


def _judged(
    judge: Callable[[One], Any], chosen: Sequence[One], fresh: Sequence[One], state: str,
    workers: int, cache: Cache, say: Callable[[str], None],
) -> list[Result]:  # fmt: skip
    found: dict[str, Verdict] = {}
    for one in chosen:
        kept = cache.get(f"{one.key.id}-{state}")
        if kept is not None:
            found[one.key.id] = Verdict(**kept)
    for job, answer, seconds in in_children(judge, fresh, limit=_LIMIT, workers=workers):
        verdict = _verdict(answer, seconds)
        cache.put(f"{job.key.id}-{state}", asdict(verdict))
        found[job.key.id] = verdict
        if verdict.state == SURVIVED:
            say(f"survived ({len(found)} of {len(chosen)}, {seconds:.1f} s)\n{job.key.diff}")
    return [(one.key, found[one.key.id]) for one in chosen]


def _verdict(answer: Any, seconds: float) -> Verdict:
    took = round(seconds, 2)
    if answer == TIMEOUT:
        return Verdict(KILLED, "time", "a test hangs", took)
    if answer is None:
        return Verdict(SURVIVED, "", "the judge itself failed", took)
    if answer.get("void"):
        return Verdict(VOID, "", "no Python", took)
    state = KILLED if answer["by"] else SURVIVED
    return Verdict(state, answer["by"], answer["why"], took)


def _code(
    group: str, pick: Pick, workers: int, cache: Cache, say: Callable[[str], None]
) -> list[Result]:
    state = digest_of(_CODE)
    # Templates are run by the tests of the generator, all of them.
    traced = Trace({}, [], []) if group == "template" else trace(cache)
    results: list[Result] = []

    def serve(judge: Callable[[Job], Any], lab: list[str]) -> None:
        chosen = pick.of(jobs(group, traced, lab))
        fresh = [one for one in chosen if cache.get(f"{one.key.id}-{state}") is None]
        found = _judged(judge, chosen, fresh, state, workers, cache, say)
        # What killed has to pass where nothing is changed.
        killers = sorted({v.by for _, v in found if v.state == KILLED and "::" in v.by})
        clean = [Job(None, killers[n::8], lambda: None) for n in range(min(8, len(killers)))]
        for _, answer, _seconds in in_children(judge, clean, limit=600.0, workers=workers):
            if not answer or answer["by"]:
                raise RuntimeError(f"not mutated, this fails: {answer}")
        say(f"control: {len(killers)} tests that killed pass without a slip")
        results.extend(found)

    start(PLACES[group], serve)
    if not results and not pick.only:
        raise RuntimeError("nothing was judged")
    return results
