"""Which tests run which lines of overrides and support code: one traced run, kept by content.

Guarantees: a test is known by its node id; the trace is made anew when a test or a traced module
changes, and never otherwise.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import coverage

from tests.mutants.cache import ROOT, Cache, digest_of

__all__ = ["SUITE", "Trace", "pytest_addoption", "pytest_terminal_summary", "trace"]

#: What is traced. The contract tests judge the specs and the mock, and take too long here.
SUITE = ("tests/overrides", "tests/conformance", "tests/acceptance", "tests/mock")
_LIMIT = 3600.0


@dataclass(frozen=True)
class Trace:
    """Lines by module, and the tests that run each.

    Attributes:
        lines: file to line to positions in `tests`.
        tests: node ids.
        seconds: how long each took.
    """

    lines: dict[str, dict[str, list[int]]]
    tests: list[str]
    seconds: list[float]

    def at(self, file: str, line: int, last: int) -> list[str]:
        """Tests that run any of the lines from `line` to `last`; the quickest first."""
        rows = self.lines.get(file, {})
        found = {test for at in range(line, last + 1) for test in rows.get(str(at), [])}
        return self._named(found)

    def of(self, file: str) -> list[str]:
        """Tests that run anything of a file; the quickest first."""
        return self._named({test for tests in self.lines.get(file, {}).values() for test in tests})

    def _named(self, found: set[int]) -> list[str]:
        return [self.tests[n] for n in sorted(found, key=lambda n: (self.seconds[n], n))]

    @cached_property
    def seconds_of(self) -> dict[str, float]:
        """How long each test took, in seconds."""
        return dict(zip(self.tests, self.seconds, strict=True))


def trace(cache: Cache) -> Trace:
    """The trace of the code as it is: from the cache, or by running the suite once."""
    key = digest_of(["overrides", "generated", *SUITE])
    kept = cache.get(f"lines-{key}")
    if kept is None:
        kept = _run()
        cache.put(f"lines-{key}", kept)
    return Trace(**kept)


def _run() -> dict[str, Any]:
    print("trace: running the suite once, with coverage by test", flush=True)
    with tempfile.TemporaryDirectory() as scratch:
        times = Path(scratch) / "seconds.json"
        data = Path(scratch) / "coverage"
        command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "-p", "tests.mutants.trace",
                   "--mutants-seconds", str(times), "--cov=gumgloo", "--cov=gumgloo_api.support",
                   "--cov-report=", "--cov-context=test",
                   "--cov-fail-under=0", *SUITE]  # fmt: skip
        environment = {**os.environ, "COVERAGE_FILE": str(data)}
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=_LIMIT
        )
        if done.returncode:
            raise RuntimeError(f"the suite fails unmutated:\n{done.stdout[-3000:]}")
        return _read(data, json.loads(times.read_text("utf-8")))


def _read(data: Path, times: dict[str, float]) -> dict[str, Any]:
    measured = coverage.CoverageData(str(data))
    measured.read()
    numbers = {test: number for number, test in enumerate(times)}
    lines: dict[str, dict[str, list[int]]] = {}
    for file in measured.measured_files():
        rows: dict[str, list[int]] = {}
        for line, contexts in measured.contexts_by_lineno(file).items():
            tests = {numbers.get(context.rpartition("|")[0]) for context in contexts}
            found = sorted(number for number in tests if number is not None)
            if found:
                rows[str(line)] = found
        lines[Path(file).relative_to(ROOT).as_posix()] = rows
    return {"lines": lines, "tests": list(times), "seconds": list(times.values())}


def pytest_addoption(parser: Any) -> None:
    """As a plugin of pytest: where to write how long each test took."""
    parser.addoption("--mutants-seconds", default="")


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """As a plugin of pytest: write it."""
    times: dict[str, float] = {}
    for report in terminalreporter.stats.get("passed", []):
        times[report.nodeid] = round(times.get(report.nodeid, 0) + report.duration, 4)
    where = terminalreporter.config.getoption("mutants_seconds")
    Path(where).write_text(json.dumps(times), "utf-8")
