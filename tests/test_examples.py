"""Every example runs against the mock server, and every request of it keeps the spec."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

import examples.demo as demo
import examples.gloo.quickstart as gloo
import examples.gumloop as scripts
import examples.gumloop.quickstart as gumloop
from gumgloo.mock import MockService, running_server


@pytest.mark.parametrize("example", [gumloop, gloo], ids=["gumloop", "gloo"])
def test_a_quickstart_runs(
    example: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    service = MockService.load()
    with running_server(service) as server:
        for name, value in demo.CREDENTIALS.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("GUMLOOP_BASE_URL", f"{server.url}/api.gumloop.com/api/v1")
        monkeypatch.setenv("GLOO_BASE_URL", f"{server.url}/platform.ai.gloo.com")
        example.main()  # type: ignore[attr-defined]  # a module
    printed = capsys.readouterr().out
    assert printed.count(">>>") >= 6
    assert not [r for r in service.requests if r.violations]


SCRIPTS = sorted(one.name for one in pkgutil.iter_modules(scripts.__path__))


@pytest.mark.parametrize("name", [name for name in SCRIPTS if name != "quickstart"])
def test_an_example_of_a_resource_runs(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    service = MockService.load()
    with running_server(service) as server:
        for variable, value in demo.CREDENTIALS.items():
            monkeypatch.setenv(variable, value)
        monkeypatch.setenv("GUMLOOP_BASE_URL", f"{server.url}/api.gumloop.com/api/v1")
        api, streams = f"{server.url}/api.gumloop.com", f"{server.url}/ws.gumloop.com"
        monkeypatch.setenv("GUMLOOP_STREAM_BASE_URL", f"{streams}/api/v1")
        assert api != streams
        importlib.import_module(f"examples.gumloop.{name}").main()
    assert capsys.readouterr().out.count(">>>") >= 2
    assert service.requests
    assert not [r for r in service.requests if r.violations]
    assert service.defects == []


def test_a_stream_outlives_its_token_and_the_next_call_refreshes_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # The mock's own clock is virtual here, so the slow stream takes no time.
    service = MockService.load()
    service.settings.token_lifetime = demo.SHORT_LIFE
    with running_server(service) as server:
        for name, value in demo.CREDENTIALS.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("GLOO_BASE_URL", f"{server.url}/platform.ai.gloo.com")
        demo.across_an_expiry(service)
    assert len(service.calls("createToken")) == 2
    assert "one refresh" in capsys.readouterr().out
    assert service.unused_faults() == []
