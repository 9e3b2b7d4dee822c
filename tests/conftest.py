"""Settings of the whole suite: hypothesis is the same on every run, and no test asks the clock.

The plugin of the contract report is registered here.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

from tests.report import plugin

settings.register_profile(
    "suite",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=100,
    # What a failure says, so that it can be replayed: `@reproduce_failure(...)`.
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.register_profile("long", parent=settings.get_profile("suite"), max_examples=2_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))


def pytest_addoption(pluginmanager: pytest.PytestPluginManager) -> None:
    """Options, the fixture `tally` and the report of the contract tests."""
    pluginmanager.register(plugin, "contract-tests")
