"""Fixtures of the client tests: the mock's own, and both flavours over it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from gumgloo.mock import MockService
from gumgloo.mock.fixtures import mock_documents, mock_server, mock_service, mock_specs
from tests.overrides._clients import Side

__all__ = ["mock_documents", "mock_server", "mock_service", "mock_specs"]

_VARIABLES = (
    "GUMLOOP_ACCESS_TOKEN",
    "GUMLOOP_API_KEY",
    "GUMLOOP_USER_ID",
    "GUMLOOP_TEAM_ID",
    "GUMLOOP_BASE_URL",
    "GUMLOOP_STREAM_BASE_URL",
    "GLOO_CLIENT_ID",
    "GLOO_CLIENT_SECRET",
    "GLOO_API_KEY",
    "GLOO_BASE_URL",
    "TRACEPARENT",
    "TRACESTATE",
)


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No variable of the machine's gets into a client."""
    for name in _VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def awaited(request: pytest.FixtureRequest) -> bool:
    """Both flavours, one after the other."""
    return bool(request.param)


@pytest.fixture
def side(mock_service: MockService, awaited: bool) -> Iterator[Side]:
    """One flavour over the mock in process; no response may stay open."""
    with Side.over(mock_service, awaited=awaited) as one:
        yield one
    assert one.transport.open_responses == 0, "the client left a response open"
