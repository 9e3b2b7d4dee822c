"""Fixtures of the mock's own tests: those that it ships, and one more mock."""

from __future__ import annotations

import pytest

from gumgloo.mock import MockService
from gumgloo.mock.fixtures import (
    async_mock_transport,
    mock_documents,
    mock_server,
    mock_service,
    mock_specs,
    mock_transport,
)
from tests.mock.lab import lab

__all__ = [
    "async_mock_transport",
    "mock_documents",
    "mock_server",
    "mock_service",
    "mock_specs",
    "mock_transport",
]


@pytest.fixture
def lab_service() -> MockService:
    """A mock of the lab."""
    service = MockService({"lab": lab()})
    service.tokens["lab"].add("lab-token", "token")
    return service
