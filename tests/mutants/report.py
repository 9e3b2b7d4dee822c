"""What a run found: a score by group, and every survivor with its diff and how to run it again.

Guarantees: a survivor that `survivors.toml` explains is told apart; an entry of that list that
names no mutant, or one that does not survive, is told of as well. What could not be judged is no
survivor and never a kill: it is told by itself, and no score is reached while it could decide.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from functools import cache
from pathlib import Path

from tests.mutants.mutant import KILLED, SURVIVED, UNJUDGED, VOID, Mutant, Verdict

__all__ = ["TARGETS", "explained", "good", "lines"]

#: Percent of the mutants that have to be killed; those that are explained do not count.
TARGETS = {"spec": 98.0, "template": 95.0, "generator": 90.0, "support": 90.0, "overrides": 90.0,
           "mock": 80.0, "tokens and streams": 100.0}  # fmt: skip
Result = tuple[Mutant, Verdict]


@cache
def explained() -> dict[str, str]:
    """The reasons for mutants that cannot be killed, by id."""
    text = Path(__file__).with_name("survivors.toml").read_text("utf-8")
    return {str(one["id"]): str(one["reason"]) for one in tomllib.loads(text).get("survivor", [])}


def _score(results: list[Result]) -> tuple[int, int, float]:
    """Killed, judged, and the percentage of what was judged."""
    counted = [v for m, v in results if v.state in (KILLED, SURVIVED) and not _excused(m, v)]
    killed = sum(v.state == KILLED for v in counted)
    return killed, len(counted), 100.0 * killed / len(counted) if counted else 100.0


def _unjudged(results: list[Result]) -> int:
    return sum(v.state == UNJUDGED and not _excused(m, v) for m, v in results)


def _excused(mutant: Mutant, verdict: Verdict) -> bool:
    return verdict.state in (SURVIVED, UNJUDGED) and mutant.id in explained()


def good(name: str, results: list[Result]) -> bool:
    """True where the score is what it has to be, even if all that was not judged survived."""
    killed, counted, _ = _score(results)
    return 100.0 * killed >= TARGETS[name] * (counted + _unjudged(results))


def lines(name: str, results: list[Result]) -> list[str]:
    """The report of a group."""
    killed, counted, percent = _score(results)
    voids = sum(v.state == VOID for _, v in results)
    excused = sum(_excused(m, v) for m, v in results)
    shown = [
        f"{name}: {killed} of {counted} killed ({percent:.1f} %, target {TARGETS[name]:g} %);"
        f" {excused} survive for a listed reason, {voids} change nothing,"
        f" {_unjudged(results)} not judged"
    ]
    by = Counter(v.by.split(":")[0] for _, v in results if v.state == KILLED)
    shown.append("  noticed by " + ", ".join(f"{who} {n}" for who, n in by.most_common(8)))
    for mutant, verdict in sorted(results, key=lambda one: one[1].state):
        if verdict.state in (SURVIVED, UNJUDGED) and not _excused(mutant, verdict):
            told = f"{verdict.state}: {verdict.why}" if verdict.why else verdict.state
            shown += ["", f"  {told}", *(f"  {line}" for line in mutant.diff.splitlines())]
            shown.append(
                f"  again: python -m tests.mutants --group {mutant.group} --id {mutant.id}"
            )
    for mutant, verdict in results:
        if verdict.state == KILLED and mutant.id in explained():
            shown.append(f"  survivors.toml: {mutant.id} is killed after all, by {verdict.by}")
    return shown
