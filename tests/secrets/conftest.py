"""Fixtures of the tests of secrets: those of the client tests."""

from __future__ import annotations

from gumgloo.mock.fixtures import mock_documents, mock_server, mock_service, mock_specs
from tests.overrides.conftest import awaited, clean_environment, side

__all__ = [
    "awaited",
    "clean_environment",
    "mock_documents",
    "mock_server",
    "mock_service",
    "mock_specs",
    "side",
]
