"""Fixtures of the contract tests; `tally` is that of tests/report/plugin.py."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator

import pytest


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
