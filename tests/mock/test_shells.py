"""ASGI, the command line, the fixtures, and what is said where the extra is missing."""

from __future__ import annotations

import asyncio
import importlib
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import httpx
import pytest

from gumgloo.mock import Fault, MockApp, MockService, SystemClock, UnplayableFault
from gumgloo.mock.__main__ import main
from gumgloo.mock.extras import require
from tests.mock.ask import GUMLOOP, MESSAGES

CHAT = "/ws.gumloop.com/api/v1/chat/completions"
BODY = {"model": "m", "messages": MESSAGES}


def environment() -> dict[str, str]:
    """The environment for a process of our own that finds what this one finds."""
    # Plugins of others would only slow a run of pytest down.
    return {
        **os.environ,
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
    }


# ASGI


async def drive(
    app: MockApp, scope: dict[str, Any], messages: Sequence[dict[str, Any]]
) -> list[dict[str, Any]]:
    incoming = list(messages)
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return incoming.pop(0)

    async def send(message: Any) -> None:
        sent.append(dict(message))

    await app(scope, receive, send)
    return sent


def via_asgi(service: MockService, body: Any, **fault: Any) -> httpx.Response:
    if fault:
        service.plan(Fault(**fault))

    async def run() -> httpx.Response:
        transport = httpx.ASGITransport(app=MockApp(service))
        async with httpx.AsyncClient(transport=transport, base_url="http://mock") as client:
            return await client.post(CHAT, json=body, headers=GUMLOOP)

    return asyncio.run(run())


def test_asgi_answers(mock_service: MockService) -> None:
    response = via_asgi(mock_service, BODY)
    assert (response.status_code, response.json()["model"]) == (200, "m")
    assert int(response.headers["content-length"]) == len(response.content)
    stream = via_asgi(mock_service, {**BODY, "stream": True}, split=3, delay=5)
    assert stream.content.endswith(b"data: [DONE]\n\n")
    assert "transfer-encoding" not in stream.headers


@pytest.mark.parametrize(
    "fault",
    [
        {"cut": 3},
        {"cut": 3, "cut_how": "half"},
        {"cut": 3, "cut_in": "head"},
        {"stall": 3},
        {"connect": "refused"},
        {"framing": "close"},
        {"status": 102},
    ],
)
def test_asgi_says_what_it_cannot_play(mock_service: MockService, fault: Any) -> None:
    with pytest.raises(UnplayableFault, match="ASGI"):
        via_asgi(mock_service, BODY, **fault)


def test_asgi_tells_a_defect(mock_service: MockService) -> None:
    mock_service.reply("gumloop.createChatCompletion", {})
    response = via_asgi(mock_service, BODY)
    assert response.status_code == 500
    assert response.text.startswith("MockDefect: ")
    mock_service.defects.clear()
    mock_service.forget()


def test_asgi_takes_paths_as_servers_give_them(mock_service: MockService) -> None:
    app = MockApp(mock_service)
    end = [{"type": "http.request", "body": b""}]
    base = {"type": "http", "method": "GET", "headers": []}
    paths = [
        {"path": "/a b", "raw_path": b"/a%20b", "query_string": b"c=d"},
        {"path": "/a b", "raw_path": b"/a%20b?c=d", "query_string": b"c=d"},
        {"path": "/a b", "query_string": b"c=d"},
        {"path": "/a b"},
    ]
    for path in paths:
        (start, *_) = asyncio.run(drive(app, {**base, **path}, end))
        assert start["status"] == 404
    found = [(entry.host, entry.path, entry.query) for entry in mock_service.requests]
    assert found == [("a%20b", "/", {"c": ["d"]})] * 3 + [("a%20b", "/", {})]


def test_asgi_reads_a_body_in_parts_and_lets_clients_leave(mock_service: MockService) -> None:
    app = MockApp(mock_service)
    scope = {
        "type": "http",
        "method": "POST",
        "path": CHAT,
        "headers": [(b"authorization", b"Bearer test-access-token"),
                    (b"content-type", b"application/json")],
    }  # fmt: skip
    parts: list[dict[str, Any]] = [
        {"type": "http.request", "body": b'{"model":"m",', "more_body": True},
        {"type": "http.request", "body": b'"messages":[]}'},
    ]
    (start, *_) = asyncio.run(drive(app, scope, parts))
    assert start["status"] == 200
    gone: list[dict[str, Any]] = [parts[0], {"type": "http.disconnect"}]
    assert asyncio.run(drive(app, scope, gone)) == []
    assert len(mock_service.requests) == 1


def test_asgi_lives_and_speaks_http_only(mock_service: MockService) -> None:
    app = MockApp(mock_service)
    both: list[dict[str, Any]] = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]
    sent = asyncio.run(drive(app, {"type": "lifespan"}, both))
    assert [one["type"] for one in sent] == [
        "lifespan.startup.complete",
        "lifespan.shutdown.complete",
    ]
    with pytest.raises(NotImplementedError):
        asyncio.run(drive(app, {"type": "websocket"}, []))


# The command line


def test_it_says_where_it_is_and_stops_when_told() -> None:
    told: list[str] = []

    def say(text: str) -> None:
        told.append(text)
        signal.raise_signal(signal.SIGTERM)

    assert main(["--port", "0", "--token-lifetime", "5"], say) == 0
    (text,) = told
    for part in (
        "mock at http://127.0.0.1:",
        "https://api.gumloop.com/api/v1 -> http://127.0.0.1:",
        "https://ws.gumloop.com/api/v1 -> http://127.0.0.1:",
        "https://platform.ai.gloo.com -> http://127.0.0.1:",
        "access token test-access-token",
        "API key gum_test with user id user-1",
        "client id test-client with client secret test-secret",
        "API key gloo_test",
    ):
        assert part in text


def test_a_port_that_is_taken_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert main(["--port", str(taken.getsockname()[1])]) == 1
    assert "cannot listen on http://127.0.0.1:" in capsys.readouterr().err


def test_it_runs_as_a_module() -> None:
    command = [sys.executable, "-m", "gumgloo.mock", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment()) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        url = first.split()[2].rstrip(",")
        response = httpx.get(f"{url}/platform.ai.gloo.com/platform/v2/models", trust_env=False)
        assert response.json()["object"] == "list"
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=10)
    assert process.returncode == 0


def test_the_system_clock_is_the_machine_s() -> None:
    clock = SystemClock()
    before = clock.now()
    clock.sleep(0)
    asyncio.run(clock.asleep(0))
    assert clock.now() >= before > 1_700_000_000


# The fixtures

GOOD = """
import httpx
from gumgloo.mock import Fault

pytest_plugins = ["gumgloo.mock.fixtures"]
HEADERS = {"authorization": "Bearer test-access-token"}
URL = "https://api.gumloop.com/api/v1/models"


def test_good(mock_transport, mock_server, async_mock_transport):
    with httpx.Client(transport=mock_transport) as client:
        assert client.get(URL, headers=HEADERS).status_code == 200


def test_unused(mock_service):
    mock_service.plan(Fault(status=500))


def test_defect(mock_service, mock_transport):
    mock_service.reply("gumloop.listModels", {"model_groups": 1})
    with httpx.Client(transport=mock_transport) as client:
        try:
            client.get(URL, headers=HEADERS)
        except AssertionError:
            pass


def test_leak(mock_transport):
    client = httpx.Client(transport=mock_transport)
    client.send(client.build_request("GET", URL, headers=HEADERS), stream=True)
"""


def test_fixtures_fail_a_test_that_went_wrong_behind_its_back(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(GOOD)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    done = subprocess.run(
        command, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False
    )
    assert "4 passed, 3 errors" in done.stdout
    for name, reason in (
        ("unused", "faults that did not happen"),
        ("defect", "gumloop.listModels, status 200: answer/model_groups"),
        ("leak", "the client left a response open"),
    ):
        assert f"ERROR test_it.py::test_{name}" in done.stdout
        assert reason in done.stdout


# The extra


@pytest.mark.parametrize("missing", ["h11", "jsonschema_rs"])
def test_a_missing_need_names_the_extra(missing: str) -> None:
    def import_module(name: str) -> object:
        if name == missing:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return importlib.import_module(name)

    with pytest.raises(ImportError, match=r'pip install "gumgloo\[mock\]"') as caught:
        require(import_module)
    assert caught.value.name == missing


def test_importing_the_package_without_it_says_so() -> None:
    code = "import sys; sys.modules['jsonschema_rs'] = None; import gumgloo.mock"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 1
    last = done.stderr.strip().splitlines()[-1]
    assert last == 'ImportError: gumgloo.mock needs jsonschema_rs: pip install "gumgloo[mock]"'
