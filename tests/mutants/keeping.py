"""Verdicts on slips in code, kept for as long as what they hang on is the same.

Guarantees: a kill is found again while the code, the judges, what tests share and the file of the
test that killed are as they were; that a slip survives hangs on every test; one that was not
judged is tried again where there is more time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from tests.mutants.cache import ROOT, Cache, digest_of, text_digest
from tests.mutants.mutant import KILLED, UNJUDGED, VOID, Mutant, Verdict
from tests.mutants.trace import files_of_tests, shared_by_tests

__all__ = ["JUDGES", "Kept"]

#: The judges themselves, without what only tells of them.
JUDGES = tuple(
    one.relative_to(ROOT).as_posix()
    for one in sorted((ROOT / "tests" / "mutants").rglob("*.*"))
    if one.name not in ("__main__.py", "report.py", "survivors.toml", "test_mutants.py")
    and "__pycache__" not in one.parts
)


def _of_specs(judge: str) -> bool:
    return judge.startswith(
        tuple(f"tests/mutants/{one}" for one in ("spec_", "template_", "corpus"))
    )


class Kept:
    """Verdicts and controls of the groups that tests judge.

    Args:
        cache: where they are kept.
        group: whose.
        places: folders of the tests.
        budget: seconds that a mutant may cost now.
    """

    def __init__(self, cache: Cache, group: str, places: Sequence[str], budget: float) -> None:
        self._cache = cache
        self._budget = budget
        # Slips in what is not generated from a template are judged by tests alone.
        alone = group in ("overrides", "mock")
        judges = [one for one in JUDGES if not (alone and _of_specs(one))]
        self._base = digest_of(
            ["overrides", "generated", "generator", "openapi", *judges, *shared_by_tests(places)]
        )
        self._files = {file: digest_of([file]) for file in files_of_tests(places)}
        self._every = text_digest(*self._files, *self._files.values())

    def get(self, mutant: Mutant) -> Verdict | None:
        """What was found out about a mutant, if it still holds."""
        kept = self._cache.get(f"{mutant.id}-{self._base}")
        if kept is None or kept["on"] != self._on(Verdict(**kept["verdict"])):
            return None
        verdict = Verdict(**kept["verdict"])
        return None if verdict.state == UNJUDGED and kept["budget"] < self._budget else verdict

    def put(self, mutant: Mutant, verdict: Verdict) -> None:
        """Keep it."""
        value = {"verdict": asdict(verdict), "on": self._on(verdict), "budget": self._budget}
        self._cache.put(f"{mutant.id}-{self._base}", value)

    def _on(self, verdict: Verdict) -> str:
        """A digest of the tests that a verdict hangs on."""
        by = verdict.by.partition("::")[0]
        if verdict.state == VOID or by.startswith(("corpus", "generator", "mypy")):
            return ""
        return self._files.get(by, self._every) if verdict.state == KILLED else self._every

    def passed(self, test: str, how: str) -> bool:
        """True where this test was seen to pass with nothing changed."""
        return self._cache.get(self._control(test, how)) is True

    def put_passed(self, test: str, how: str) -> None:
        """Keep that it did."""
        self._cache.put(self._control(test, how), True)

    def _control(self, test: str, how: str) -> str:
        return f"control-{text_digest(self._base, how, test, self._files[test.partition('::')[0]])}"
