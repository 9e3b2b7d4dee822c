"""Every example runs against the mock server, and every request of it keeps the spec."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

import examples.demo as demo
import examples.gloo
import examples.gumloop
from gumgloo.mock import MockService, running_server

#: How many calls an example shows at the least, with what came of them.
SHOWN = {"quickstart": 6}
SCRIPTS = sorted(
    f"{package.__name__}.{script.name}"
    for package in (examples.gloo, examples.gumloop)
    for script in pkgutil.iter_modules(package.__path__)
)


@pytest.mark.parametrize("name", SCRIPTS)
def test_an_example_runs(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    service = MockService.load()
    with running_server(service) as server:
        for variable, value in demo.CREDENTIALS.items():
            monkeypatch.setenv(variable, value)
        monkeypatch.setenv("GUMLOOP_BASE_URL", f"{server.url}/api.gumloop.com/api/v1")
        monkeypatch.setenv("GUMLOOP_STREAM_BASE_URL", f"{server.url}/ws.gumloop.com/api/v1")
        monkeypatch.setenv("GLOO_BASE_URL", f"{server.url}/platform.ai.gloo.com")
        importlib.import_module(name).main()
    calls = capsys.readouterr().out.split("\n>>> ")[1:]
    shown = [one for one in calls if "\n    " in one]
    assert len(shown) >= SHOWN.get(name.rpartition(".")[2], 2)
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
