"""The contract report as a plugin of pytest: options, the fixture `tally`, what is written.

Guarantees: without `--contract-report` nothing is written and nothing is demanded; with it, an
operation without a case in one of the contracts fails the run, also under xdist, whose workers
send what they counted with their reports.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Generator, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.contract._ledger import PROPERTY, Tally, table
from tests.report._results import Part, gaps, gather, matrix

__all__ = ["ITEM", "OPERATIONS", "pytest_addoption", "pytest_configure", "tally"]

#: In place of the operations of both specs: names, and what each is on the wire.
OPERATIONS = pytest.StashKey[dict[str, str]]()
#: A property of the tests that their node ids do not lead to: the name for `--item`.
ITEM = "contract-item"
_FAILED = pytest.StashKey[bool]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Two options."""
    group = parser.getgroup("contract tests")
    group.addoption(
        "--contract-report",
        metavar="DIR",
        type=Path,
        help="write index.html and junit.xml into DIR; an operation without a case in one of the "
        "contracts fails the run",
    )
    group.addoption(
        "--item", metavar="NAME", help="run the items of exactly this name, and no other"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Take part; ask pytest for the JUnit file."""
    if hasattr(config, "workerinput"):
        return
    folder: Path | None = config.option.contract_report
    if folder is not None and config.option.xmlpath is None:
        config.option.xmlpath = str(folder / "junit.xml")
    config.pluginmanager.register(_Report(config), "contract-report")


def pytest_itemcollected(item: pytest.Item) -> None:
    """Give the tests of schemathesis node ids of their own: pytest 9.2 gives all of them one."""
    base, _, rest = item.name.partition("[")
    if not item.nodeid.endswith(f"::{item.name}") and isinstance(item.parent, pytest.Module):
        # There is no other way: schemathesis makes the items, and pytest their ids.
        item._id = item.parent.id.child(base).with_params(rest.removesuffix("]"))
        item.user_properties.append((ITEM, item.name))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep what `--item` names."""
    wanted: str | None = config.option.item
    if wanted is not None:
        config.hook.pytest_deselected(items=[one for one in items if one.name != wanted])
        items[:] = [one for one in items if one.name == wanted]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Note whether a test passed, so that its ledger does not complain as well."""
    report = yield
    if report.when == "call":
        item.stash[_FAILED] = not report.passed
    return report


@pytest.fixture
def tally(request: pytest.FixtureRequest) -> Iterator[Tally]:
    """Counts the cases of one test; a test that uses it and counts none fails."""
    counted = Tally()
    contract = getattr(request.module, "CONTRACT", None)
    named = getattr(request.node, "callspec", None)
    name = named.params.get("name") if named else None
    yield counted
    if request.node.stash.get(_FAILED, True):
        if contract and isinstance(name, str):
            counted.expect(contract, [name])
        request.node.user_properties.extend(counted.fail())
    else:
        request.node.user_properties.extend(counted.close())


class _Report:
    """Hears of every report, of all workers, and tells of them at the end."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._folder: Path | None = config.option.contract_report
        self._parts: list[Part] = []
        self._missing: list[str] = []
        self._began = time.monotonic()
        self._started = datetime.now(UTC)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep what a phase of a test came to."""
        properties: list[tuple[str, Any]] = list(report.user_properties)
        outcome = "xfailed" if hasattr(report, "wasxfail") else str(report.outcome)
        self._parts.append(
            Part(
                report.nodeid,
                outcome,
                report.duration,
                # The reports of all phases share one list, which is whole at the last.
                tuple(properties) if report.when == "teardown" else (),
                "" if report.passed else _text(report),
                next((str(value) for name, value in properties if name == ITEM), ""),
            )
        )

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A file that could not be read is a failure, too."""
        if not report.passed:
            self._parts.append(Part(report.nodeid, str(report.outcome), text=_text(report)))

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the page; fail the run where something was not exercised."""
        if self._folder is None or self._config.option.collectonly:
            return
        operations = _operations(self._config)
        tests = gather(self._parts)
        self._missing = gaps(operations, matrix(operations, tests))
        if self._missing and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
        _write(self._config, self._folder, tests, self._started, time.monotonic() - self._began)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Show operation by contract: how many cases there were."""
        found = [one for part in self._parts for one in part.properties]
        if any(name == PROPERTY for name, _ in found):
            terminalreporter.section("contract cases by operation")
            for line in table(_operations(self._config), found):
                terminalreporter.line(line)
        for one in self._missing:
            terminalreporter.line(f"FAILED: {one}", red=True)
        if self._folder is not None and not self._config.option.collectonly:
            terminalreporter.line(f"report: {self._folder / 'index.html'}")


def _text(report: pytest.TestReport | pytest.CollectReport) -> str:
    if report.skipped and isinstance(report.longrepr, tuple):
        return str(report.longrepr[2])
    # What hypothesis says of a seed stands in a section of its own.
    said = [text for title, text in report.sections if "ypothesis" in title]
    return "\n".join([report.longreprtext, *said])


def _operations(config: pytest.Config) -> dict[str, str]:
    given = config.stash.get(OPERATIONS, None)
    if given is not None:
        return given
    from tests.contract._spec import operations

    return {op.name: f"{op.method} {op.path}" for op in operations().values()}


def _write(
    config: pytest.Config, folder: Path, tests: list[Any], started: datetime, seconds: float
) -> None:
    # Here and not above: a run without a report needs none of these.
    from tests.contract._spec import SERVICES, load, operations
    from tests.report import _facts, _junit, _page, _replay

    scrub = _facts.scrubber(os.environ)
    counted = [op.service for op in operations().values()]
    run = _page.Run(
        _operations(config),
        tests,
        [_facts.spec_of(one, load(one).document, counted.count(one)) for one in SERVICES],
        _facts.tools(),
        started.strftime("%Y-%m-%d %H:%M:%S UTC"),
        seconds,
        _replay.interpreter(sys.executable, config.rootpath),
        str(config.getoption("hypothesis_seed", None) or ""),
        os.environ,
    )
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(_page.page(run, scrub), "utf-8")
    if (written := Path(config.option.xmlpath)).is_file():
        _junit.redact(written, scrub)
