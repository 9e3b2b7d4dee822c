"""A plugin of pytest: collects once, then judges slips in code by the tests that run their lines.

Guarantees: each mutant has a child of its own, forked after collection; its tests run until the
first that fails. A mutant that an import runs is judged by a pytest that starts anew in the child.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.mutants.cache import ROOT
from tests.mutants.fresh import Finder
from tests.mutants.patch import Noticed, NotLive

__all__ = ["Job", "Server", "start"]

#: What a mutant may cost in all, and after how long a single test hangs. In seconds.
_MOST_SECONDS = 30.0
_HANGING = 20
#: The judges are loaded before pytest, which has no asserts to rewrite in them.
_LATE = "ignore::pytest.PytestAssertRewriteWarning"


@dataclass(frozen=True)
class Job:
    """A slip, and the tests that may notice it.

    Attributes:
        key: what it is called by whoever asks.
        tests: node ids, the first to be tried first.
        change: makes the slip in what is loaded; raises `NotLive`, or `SyntaxError`.
        texts: the slip as files to be imported instead, for what cannot be changed live.
    """

    key: Any
    tests: list[str]
    change: Callable[[], None]
    texts: Callable[[], dict[str, str]] = dict

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
        serve: is given the judge and the ids of the tests of the lab; called once.
    """

    def __init__(self, serve: Callable[[Callable[[Job], Any], list[str]], None]) -> None:
        self._serve = serve
        self._items: dict[str, pytest.Item] = {}
        self._session: pytest.Session

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """As a plugin: everything is collected."""
        if session.testsfailed:
            raise RuntimeError("the tests cannot be collected")
        self._session = session
        self._items = {item.nodeid: item for item in session.items}
        self._serve(self.judge, [n for n, one in self._items.items() if _of_lab(n, one)])
        return True

    def judge(self, job: Job) -> dict[str, Any]:
        """In a child: run the tests of a job."""
        _hush()
        try:
            fresh = not job.apply()
        except SyntaxError:
            return {"void": True}
        except Noticed as error:
            return {"by": error.args[0], "why": error.args[1]}
        # Not inside the handler: an exception that is being handled shows up in tests of contexts.
        if fresh:
            return _anew(job)
        chosen = [self._items[name] for name in job.tests if name in self._items]
        first = _First()
        plugins = self._session.config.pluginmanager
        plugins.register(first)
        plugins.unregister(name="terminalreporter")
        began = time.monotonic()
        for number, item in enumerate(chosen):
            after = chosen[number + 1] if number + 1 < len(chosen) else None
            # Nobody catches the alarm: a test that hangs ends the child.
            signal.alarm(_HANGING)
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
            signal.alarm(0)
            if first.by or time.monotonic() - began > _MOST_SECONDS:
                break
        return {"by": first.by, "why": first.why, "ran": len(chosen)}


def _of_lab(name: str, item: pytest.Item) -> bool:
    """True for a test of the client that is generated from the lab."""
    return name.startswith("tests/generator/") and "lab" in getattr(item, "fixturenames", ())


def _hush() -> None:
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)


def _anew(job: Job) -> dict[str, Any]:
    """A pytest of its own, in a process that imports the mutated module first."""
    files = list(dict.fromkeys(name.partition("::")[0] for name in job.tests))
    for name in list(sys.modules):
        ours = name.split(".")[0] in ("gumgloo", "gumgloo_api", "tests", "conftest")
        if ours and not name.startswith("tests.mutants") and name != "tests":
            del sys.modules[name]
    sys.meta_path.insert(0, Finder(job.texts()))
    signal.alarm(int(_MOST_SECONDS) + _HANGING)
    first = _First()
    wanted = set(job.tests)

    class Chosen:
        def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
            items[:] = [item for item in items if item.nodeid in wanted]

    with contextlib.suppress(SystemExit):
        pytest.main(["-x", "-q", "-W", _LATE, *files], plugins=[first, Chosen()])
    return {"by": first.by, "why": first.why, "ran": len(files)}


def start(places: tuple[str, ...], serve: Callable[[Callable[[Job], Any], list[str]], None]) -> int:
    """Collect the tests of some places, and serve.

    Returns:
        pytest's exit status.
    """
    os.chdir(ROOT)
    where = [str(Path(place)) for place in places]
    return int(pytest.main(["-qq", "--no-header", "-W", _LATE, *where], plugins=[Server(serve)]))
