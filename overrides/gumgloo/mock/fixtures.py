"""pytest fixtures: ``pytest_plugins = ["gumgloo.mock.fixtures"]``.

Guarantees: a test fails where the mock broke the spec, where a fault that was planned did not
happen, and where the client left a response open.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from .loading import load_documents
from .server import MockServer, running_server
from .service import MockService
from .spec import Spec, compile_spec
from .transports import AsyncMockTransport, MockTransport

__all__ = [
    "async_mock_transport",
    "mock_documents",
    "mock_server",
    "mock_service",
    "mock_specs",
    "mock_transport",
]


@pytest.fixture(scope="session")
def mock_documents() -> Mapping[str, Mapping[str, Any]]:
    """The bundled specs by service; override it to serve others."""
    return load_documents()


@pytest.fixture(scope="session")
def mock_specs(mock_documents: Mapping[str, Mapping[str, Any]]) -> dict[str, Spec]:
    """The specs, compiled once for all tests."""
    return {name: compile_spec(name, document) for name, document in mock_documents.items()}


@pytest.fixture
def mock_service(mock_specs: Mapping[str, Spec]) -> Iterator[MockService]:
    """A mock with a clock that stands still."""
    service = MockService(mock_specs)
    yield service
    service.verify()


@pytest.fixture
def mock_server(mock_service: MockService) -> Iterator[MockServer]:
    """The same mock on a free port."""
    with running_server(mock_service) as server:
        yield server


@pytest.fixture
def mock_transport(mock_service: MockService) -> Iterator[MockTransport]:
    """The same mock for `httpx.Client`."""
    transport = MockTransport(mock_service)
    yield transport
    assert transport.open_responses == 0, "the client left a response open"


@pytest.fixture
def async_mock_transport(mock_service: MockService) -> Iterator[AsyncMockTransport]:
    """The same mock for `httpx.AsyncClient`."""
    transport = AsyncMockTransport(mock_service)
    yield transport
    assert transport.open_responses == 0, "the client left a response open"
