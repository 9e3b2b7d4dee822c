"""Fixtures of the fault tests: those of the client tests."""

from __future__ import annotations

from tests.overrides.conftest import awaited, clean_environment

__all__ = ["awaited", "clean_environment"]
