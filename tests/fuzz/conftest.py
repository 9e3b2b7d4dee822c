"""Fixtures of the tests of fuzzing: all subjects, made once."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from tests.fuzz._subjects import Subject, subjects


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    """One event loop for all asynchronous calls."""
    with asyncio.Runner() as running:
        yield running


@pytest.fixture(scope="module")
def every(runner: asyncio.Runner) -> list[Subject]:
    """What `make fuzz` fuzzes."""
    return subjects(runner)
