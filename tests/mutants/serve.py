"""A plugin of pytest: collects once, then judges slips in code by the tests that run their lines.

Guarantees: each mutant has a child of its own, forked after collection; its tests run until the
first that fails. A mutant that an import runs is judged by a pytest that starts anew in the child.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.mutants.cache import ROOT
from tests.mutants.fresh import Finder
from tests.mutants.patch import Noticed, NotLive, Void, remember

__all__ = ["DIRECT", "Job", "Server", "start"]

#: The tests of the support code that need no lab.
DIRECT = ("tests/generator/test_support.py", "tests/generator/test_multipart.py")

#: After how many seconds a single test hangs, one that is known to be slow aside.
_HANGING = 10
_SLOWER = 40
#: From which budget on the last and slowest judge is asked, in seconds.
_AFTER = 30.0
#: What it may take to collect the tests anew.
_COLLECTING = 120
#: What is imported anew for a slip that takes an import; the generator only for one of its own:
#: for one in the support code it has been told where to find it.
_ANEW = {"gumgloo", "gumgloo_api", "tests", "conftest"}
#: The judges are loaded before pytest, which has no asserts to rewrite in them.
_LATE = "ignore::pytest.PytestAssertRewriteWarning"


@dataclass(frozen=True)
class Job:
    """A slip, and the tests that may notice it.

    Attributes:
        key: what it is called by whoever asks.
        tests: node ids, the first to be tried first.
        own: how many of them, from the first, are of the module's own files.
        change: makes the slip in what is loaded; raises `NotLive`, or `SyntaxError`.
        texts: the slip as files to be imported instead, for what cannot be changed live.
        after: asked where no test noticed: who does, and what is said; raises `Void`. Takes so
            long that it is asked only where there is as much time as `_AFTER`.
        patient: True where all tests are run, however long that takes.
    """

    key: Any
    tests: list[str]
    change: Callable[[], None]
    texts: Callable[[], dict[str, str]] = dict
    after: Callable[[], tuple[str, str]] | None = None
    patient: bool = False
    own: int = 0

    def apply(self) -> bool:
        """Make the slip; False where it takes an import."""
        try:
            self.change()
        except NotLive:
            return False
        return True


class _First:
    """Keeps the first failure."""

    def __init__(self) -> None:
        self.by = ""
        self.why = ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """As a plugin."""
        if report.failed and not self.by:
            self.by = report.nodeid
            crash = getattr(report.longrepr, "reprcrash", None)
            self.why = str(crash.message if crash else report.longrepr)[:200]

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """As a plugin."""
        if report.failed and not self.by:
            self.by, self.why = report.nodeid, str(report.longrepr)[-200:]


class Server:
    """Takes over where pytest would run what it collected.

    Args:
        serve: is given the judge and the ids of the tests of lab and support code; called once.
        budget: seconds of tests that a mutant may cost; one that is past it is not judged.
        seconds: how long tests take, as far as that is known.
    """

    def __init__(
        self, serve: Callable[[Callable[[Job], Any], list[str]], None], budget: float,
        seconds: Mapping[str, float],
    ) -> None:  # fmt: skip
        self._serve = serve
        self._budget = budget
        self._seconds = seconds
        self._items: dict[str, pytest.Item] = {}
        self._session: pytest.Session

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """As a plugin: everything is collected."""
        if session.testsfailed:
            raise RuntimeError("the tests cannot be collected")
        self._session = session
        self._items = {item.nodeid: item for item in session.items}
        remember()
        self._serve(self.judge, [n for n, one in self._items.items() if _of_generator(n, one)])
        return True

    def judge(self, job: Job) -> dict[str, Any]:
        """In a child: run the tests of a job; `spent` where not all of them could be run."""
        _hush()
        try:
            fresh = not job.apply()
        except SyntaxError:
            return {"void": True}
        except Noticed as error:
            return {"by": error.args[0], "why": error.args[1]}
        # Not inside the handler: an exception that is being handled shows up in tests of contexts.
        if fresh:
            return self._anew(job)
        chosen = [self._items[name] for name in job.tests if name in self._items]
        first = _First()
        plugins = self._session.config.pluginmanager
        plugins.register(first)
        plugins.unregister(name="terminalreporter")
        end = time.monotonic() + self._budget_of(job)
        ran = 0
        while ran < len(chosen) and not first.by and time.monotonic() < end:
            item = chosen[ran]
            ran += 1
            # Nobody catches the alarm: a test that hangs ends the child.
            signal.alarm(self._hanging(item.nodeid))
            after = chosen[ran] if ran < len(chosen) else None
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
            signal.alarm(0)
        spent = not first.by and ran < len(chosen)
        if not first.by and not spent and job.after is not None:
            spent = self._budget_of(job) < _AFTER
            try:
                first.by, first.why = ("", "") if spent else job.after()
            except Void:
                return {"void": True}
        return {"by": first.by, "why": first.why, "spent": spent, "ran": f"{ran} of {len(chosen)}"}

    def _hanging(self, name: str) -> int:
        """After how many seconds a test hangs; the machine may be busy with other things."""
        return max(_HANGING, int(_SLOWER * self._seconds.get(name, 0.0)))

    def _budget_of(self, job: Job) -> float:
        return float("inf") if job.patient else self._budget

    def _anew(self, job: Job) -> dict[str, Any]:
        """A pytest of its own, in a process that imports the mutated module first.

        The tests of the module's own come in a run before all others: collecting takes longest.
        """
        texts = job.texts()
        of_generator = any(Path(one).parent == ROOT / "generator" for one in texts)
        forgotten = _ANEW | {"generator"} if of_generator else _ANEW
        for name in list(sys.modules):
            ours = name.split(".")[0] in forgotten
            if ours and not name.startswith("tests.mutants") and name != "tests":
                del sys.modules[name]
        sys.meta_path.insert(0, Finder(texts))
        first = _First()
        spent = False
        ran = 0
        for tests in filter(None, (job.tests[: job.own], job.tests[job.own :])):
            files = list(dict.fromkeys(name.partition("::")[0] for name in tests))
            wanted = _Wanted(tests, self._hanging, self._budget_of(job))
            signal.alarm(_COLLECTING)
            status = pytest.main(["-x", "-q", "-W", _LATE, *files], plugins=[first, wanted])
            spent = spent or wanted.spent
            if not (first.by or wanted.spent or status in (0, pytest.ExitCode.NO_TESTS_COLLECTED)):
                raise RuntimeError(f"pytest ended with {status}, and no test failed")
            ran += wanted.ran
            if first.by:
                break
        spent = spent and not first.by
        told = {"by": first.by, "why": first.why, "spent": spent, "ran": f"{ran}"}
        return {**told, "fresh": True}


class _Wanted:
    """As a plugin: only these tests, each within its time, and all within theirs."""

    def __init__(self, tests: Sequence[str], hanging: Callable[[str], int], budget: float) -> None:
        self._place = {name: number for number, name in enumerate(tests)}
        self._hanging = hanging
        self._budget = budget
        self._end = 0.0
        self.ran = 0
        self.spent = False

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out the others; those come first that are to be tried first."""
        wanted = [item for item in items if item.nodeid in self._place]
        items[:] = sorted(wanted, key=lambda item: self._place[item.nodeid])
        self._end = time.monotonic() + self._budget

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        """Nobody catches the alarm: a test that hangs ends the child."""
        signal.alarm(self._hanging(item.nodeid))
        try:
            return (yield)
        finally:
            signal.alarm(0)
            self.ran += 1
            if self.ran < len(self._place) and time.monotonic() > self._end:
                self.spent = True
                item.session.shouldstop = "the budget is spent"


def _of_generator(name: str, item: pytest.Item) -> bool:
    """True for a test of the client that is generated from the lab, or of the support code."""
    fixtures = getattr(item, "fixturenames", ())
    of_lab = "lab" in fixtures or "lab_root" in fixtures
    return name.startswith(DIRECT) or (name.startswith("tests/generator/") and of_lab)


def _hush() -> None:
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)


def start(
    places: tuple[str, ...], serve: Callable[[Callable[[Job], Any], list[str]], None], *,
    budget: float, seconds: Mapping[str, float],
) -> int:  # fmt: skip
    """Collect the tests of some places, and serve; see `Server`.

    Returns:
        pytest's exit status.
    """
    os.chdir(ROOT)
    where = [str(Path(place)) for place in places]
    server = Server(serve, budget, seconds)
    return int(pytest.main(["-qq", "--no-header", "-W", _LATE, *where], plugins=[server]))
