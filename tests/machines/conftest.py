"""Machines see no variable of the environment, as the client tests do not."""

from __future__ import annotations

from tests.overrides.conftest import clean_environment

__all__ = ["clean_environment"]
