"""Which tests run which lines of the client or the generator: one traced run, kept by content.

Guarantees: a test is known by its node id; a file of tests is traced anew when it changes, or a
module that is traced, or what tests share, and never otherwise.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import coverage

from tests.mutants.cache import ROOT, Cache, digest_of, text_digest

__all__ = [
    "CLIENT",
    "GENERATOR",
    "SUITE",
    "Subject",
    "Trace",
    "files_of_tests",
    "pytest_addoption",
    "pytest_terminal_summary",
    "shared_by_tests",
    "trace",
]

#: What is traced. The contract tests judge the specs and the mock, and take too long here.
SUITE = ("tests/overrides", "tests/conformance", "tests/acceptance", "tests/mock", "tests/traffic")
_LIMIT = 3600.0


@dataclass(frozen=True)
class Subject:
    """What is traced, and by what.

    Attributes:
        places: folders of the tests.
        packages: whose lines.
        hangs_on: folders that the lines which a test runs hang on, beside those of the tests.
    """

    places: tuple[str, ...]
    packages: tuple[str, ...]
    hangs_on: tuple[str, ...]


CLIENT = Subject(SUITE, ("gumgloo", "gumgloo_api.support"), ("overrides", "generated"))
GENERATOR = Subject(("tests/generator",), ("generator",), ("generator", "generated", "openapi"))


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


def files_of_tests(places: Iterable[str] = SUITE) -> list[str]:
    """The files of tests in some folders, from the root of the repository."""
    found = [one for place in places for one in (ROOT / place).rglob("test_*.py")]
    return sorted(one.relative_to(ROOT).as_posix() for one in found)


def shared_by_tests(places: Iterable[str] = SUITE) -> list[str]:
    """What else is in these folders: what the tests build on."""
    every = [one for place in places for one in (ROOT / place).rglob("*") if one.is_file()]
    names = [one.relative_to(ROOT).as_posix() for one in every]
    return ["tests/conftest.py", *sorted({*names} - {*files_of_tests(places)})]


def trace(cache: Cache, subject: Subject, workers: int = 2) -> Trace:
    """The trace of the code as it is: from the cache, or by running what is not in it."""
    base = digest_of([*subject.hangs_on, *shared_by_tests(subject.places)])
    files = files_of_tests(subject.places)
    keys = {file: f"lines-{text_digest(base, digest_of([file]))}" for file in files}
    kept = {file: cache.get(key) for file, key in keys.items()}
    missing = [file for file, one in kept.items() if one is None]
    if missing:
        kept |= _run(missing, subject.packages, workers)
        for file in missing:
            cache.put(keys[file], kept[file])
    return _joined(kept)


def _joined(kept: dict[str, Any]) -> Trace:
    """One trace of those of many files: the tests of one stand behind those of the one before."""
    made = Trace({}, [], [])
    for one in kept.values():
        for file, rows in one["lines"].items():
            for line, found in rows.items():
                at = made.lines.setdefault(file, {}).setdefault(line, [])
                at += [number + len(made.tests) for number in found]
        made.tests.extend(one["tests"])
        made.seconds.extend(one["seconds"])
    return made


def _run(files: list[str], packages: tuple[str, ...], workers: int) -> dict[str, Any]:
    print(f"trace: running {len(files)} files of tests, with coverage by test", flush=True)
    with tempfile.TemporaryDirectory() as scratch:
        times = Path(scratch) / "seconds.json"
        data = Path(scratch) / "coverage"
        command = [sys.executable, "-m", "pytest", "-q", "-n", str(workers),
                   "-p", "tests.mutants.trace",
                   "--mutants-seconds", str(times), *(f"--cov={one}" for one in packages),
                   "--cov-report=", "--cov-context=test",
                   "--cov-fail-under=0", *files]  # fmt: skip
        environment = {**os.environ, "COVERAGE_FILE": str(data)}
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=_LIMIT
        )
        if done.returncode:
            raise RuntimeError(f"the suite fails unmutated:\n{done.stdout[-3000:]}")
        return _read(data, json.loads(times.read_text("utf-8")), files)


def _read(data: Path, times: dict[str, float], files: list[str]) -> dict[str, Any]:
    measured = coverage.CoverageData(str(data))
    measured.read()
    made: dict[str, Any] = {file: {"lines": {}, "tests": [], "seconds": []} for file in files}
    numbers: dict[str, tuple[Any, int]] = {}
    for test, took in times.items():
        one = made[test.partition("::")[0]]
        numbers[test] = (one, len(one["tests"]))
        one["tests"].append(test)
        one["seconds"].append(took)
    for path in measured.measured_files():
        file = Path(path).relative_to(ROOT).as_posix()
        for line, contexts in measured.contexts_by_lineno(path).items():
            for test in sorted({context.rpartition("|")[0] for context in contexts}):
                if test in numbers:
                    one, number = numbers[test]
                    one["lines"].setdefault(file, {}).setdefault(str(line), []).append(number)
    return made


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
