"""Runs mutants: which, in what order, from the cache or judged anew; and the control.

Guarantees: a sample is the same for the same seed; a result is kept as soon as it is there; no
kill counts before what noticed it passed what is not mutated.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, TypeVar

from tests.mutants import spec_corpus, spec_credentials, spec_judge, template_judge
from tests.mutants.cache import Cache, digest_of
from tests.mutants.code_judge import PLACES, is_strict, jobs
from tests.mutants.control import Control
from tests.mutants.forking import TIMEOUT, in_children
from tests.mutants.keeping import JUDGES, Kept
from tests.mutants.mutant import KILLED, SURVIVED, UNJUDGED, VOID, Mutant, Verdict
from tests.mutants.report import explained
from tests.mutants.serve import Job, start
from tests.mutants.trace import CLIENT, GENERATOR, Trace, trace

__all__ = ["GROUPS", "Pick", "run"]

GROUPS = ("spec", "template", "generator", "support", "overrides", "mock")
#: Everything that a verdict on a slip in a spec hangs on.
_SPEC = ("openapi", "generator", "tests/openapi", *JUDGES)
#: Seconds for a judge, beside those for tests.
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
        strict: only tokens and streams.
        budget: seconds of tests that a slip in code may cost, before it is given up unjudged.
        unlisted: without those that `survivors.toml` gives a reason for; all their tests are run.
    """

    count: int = 0
    seed: int = 0
    shard: int = 1
    shards: int = 1
    only: str = ""
    match: str = ""
    strict: bool = False
    budget: float = 60.0
    unlisted: bool = False

    def of(self, every: Iterable[One]) -> list[One]:
        """The chosen ones."""
        found = [one for one in every if self.match in one.key.file]
        found = [one for one in found if not self.strict or is_strict(one.key.file)]
        found = [one for one in found if not self.unlisted or one.key.id not in explained()]
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
        spec_credentials.recorded(service)
    kept = {one.key.id: cache.get(f"{one.key.id}-{state}") for one in chosen}
    found = {name: Verdict(**one) for name, one in kept.items() if one is not None}
    fresh = [one for one in chosen if one.key.id not in found]
    slices = {(j.service, j.operations, j.schemas): spec_judge.control(j) for j in fresh}
    whole = [spec_judge.control_of_all(one) for one in spec_judge.SERVICES] if fresh else []
    for job, answer, _seconds in in_children(
        spec_judge.judge, [*whole, *slices.values()], limit=_LIMIT, workers=workers
    ):
        if answer is None or answer.get("by") != "":
            raise RuntimeError(f"the true spec does not pass: {job.operations} {answer}")
    say(f"control: {len(slices)} slices of the true specs pass")

    def keep(mutant: Mutant, verdict: Verdict) -> None:
        cache.put(f"{mutant.id}-{state}", asdict(verdict))

    found |= _judged(spec_judge.judge, fresh, _LIMIT, workers, keep, say)
    return [(one.key, found[one.key.id]) for one in chosen]


def _judged(
    judge: Callable[[One], Any], fresh: Sequence[One], limit: float, workers: int,
    keep: Callable[[Mutant, Verdict], None], say: Callable[[str], None],
    check: Callable[[One, dict[str, Any]], None] = lambda *_: None,
) -> dict[str, Verdict]:  # fmt: skip
    found: dict[str, Verdict] = {}
    for job, answer, seconds in in_children(judge, fresh, limit=limit, workers=workers):
        verdict = _verdict(answer, seconds)
        if verdict.state == KILLED and answer != TIMEOUT:
            check(job, answer)
        keep(job.key, verdict)
        found[job.key.id] = verdict
        if verdict.state in (SURVIVED, UNJUDGED):
            at = f"{len(found)} of {len(fresh)}, {seconds:.1f} s"
            say(f"{verdict.state} ({at}) {verdict.why}\n{job.key.diff}")
    return found


def _verdict(answer: Any, seconds: float) -> Verdict:
    took = round(seconds, 2)
    if answer == TIMEOUT:
        return Verdict(KILLED, "time", "a test hangs", took)
    if answer is None:
        return Verdict(UNJUDGED, "", "the judge itself failed", took)
    if answer.get("void"):
        return Verdict(VOID, "", "no Python, or the same code", took)
    if answer.get("spent"):
        return Verdict(UNJUDGED, "", f"the time was spent after {answer['ran']} tests", took)
    state = KILLED if answer["by"] else SURVIVED
    return Verdict(state, answer["by"], answer["why"], took)


def _code(
    group: str, pick: Pick, workers: int, cache: Cache, say: Callable[[str], None]
) -> list[Result]:
    # Templates are run by the tests of the generator, all of them.
    subject = GENERATOR if group == "generator" else CLIENT
    traced = Trace({}, [], []) if group == "template" else trace(cache, subject, workers)
    kept = Kept(cache, group, PLACES[group], pick.budget)
    results: list[Result] = []

    def serve(judge: Callable[[Job], Any], lab: list[str]) -> None:
        chosen = pick.of(jobs(group, traced, lab))
        known = {one.key.id: kept.get(one.key) for one in chosen}
        found = {name: one for name, one in known.items() if one is not None}
        fresh = [one for one in chosen if one.key.id not in found]
        if group == "template" and fresh:
            template_judge.prepare()
        control = Control(judge, kept)
        limit = _LIMIT + 2 * pick.budget
        found |= _judged(judge, fresh, limit, workers, kept.put, say, control.check)
        say(
            f"control: {control.passed} tests that killed pass unmutated, and did before it counted"
        )
        results.extend((one.key, found[one.key.id]) for one in chosen)

    start(PLACES[group], serve, budget=pick.budget, seconds=traced.seconds_of)
    if not results and not pick.only:
        raise RuntimeError("nothing was judged")
    return results
