"""Fixtures of the contract tests, and the table of what they exercised."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Generator, Iterator

import pytest

from tests.contract._ledger import PROPERTY, Tally, table
from tests.contract._spec import operations

_FAILED = pytest.StashKey[bool]()


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
    yield counted
    if not request.node.stash.get(_FAILED, True):
        request.node.user_properties.extend(counted.close())


@pytest.fixture(scope="session")
def runner() -> Iterator[asyncio.Runner]:
    """One event loop for all asynchronous calls."""
    with asyncio.Runner() as running:
        yield running


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clients read credentials and addresses from variables; here they have none."""
    for name in list(os.environ):
        if name.startswith(("GUMLOOP_", "GLOO_")):
            monkeypatch.delenv(name)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show operation by contract: how many cases there were."""
    reports = [one for many in terminalreporter.stats.values() for one in many]
    found = [
        item
        for report in reports
        if getattr(report, "when", None) == "teardown"
        for item in report.user_properties
    ]
    if any(name == PROPERTY for name, _ in found):
        terminalreporter.section("contract cases by operation")
        for line in table(operations(), found):
            terminalreporter.line(line)
