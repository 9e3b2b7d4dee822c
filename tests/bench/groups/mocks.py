"""Mock servers: what a validated unary request costs ours, Steady and Prism.

The same operation (a chat completion of Gumloop) of the same spec (the bundle in `generated/`), the
same request, one connection, one after another. Requests per second of wall time, and CPU of the
server for each, which does not depend on what else the machine does; the ratio is to
ours. Steady and Prism take part where they are: in `.venv-bench/node`
(`make bench` puts them there, with npm) or on the PATH.
"""

from __future__ import annotations

import http.client
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..measuring import Row, median_of, spread_of
from ..payloads import BODY, as_bytes
from ..serving import environment

TITLE = "Mock servers: one validated request"
_CALLS = 300
_ROUNDS = 5
_SPEC = "generated/gumgloo_api/gumloop/openapi.json"
_NODE = Path(".venv-bench/node/node_modules/.bin")
_TICK = os.sysconf("SC_CLK_TCK")


def _free() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _commands() -> dict[str, tuple[list[str], str]]:
    """By name: the command without its port, and the path of the operation."""
    ours = [sys.executable, "-m", "gumgloo.mock", "--port"]
    found = {"gumgloo.mock": (ours, "/ws.gumloop.com/api/v1/chat/completions")}
    path = os.pathsep.join([str(_NODE), os.environ.get("PATH", "")])
    if steady := shutil.which("steady", path=path):
        found["steady"] = ([steady, "--quiet", _SPEC, "--host", "127.0.0.1", "--port"], _PATH)
    if prism := shutil.which("prism", path=path):
        found["prism"] = ([prism, "mock", "--errors", "-v", "fatal", _SPEC, "--port"], _PATH)
    return found


_PATH = "/chat/completions"


@contextmanager
def _running(command: list[str], port: int) -> Iterator[int]:
    process = subprocess.Popen(
        [*command, str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment(),
    )
    try:
        until = time.monotonic() + 40
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                if time.monotonic() > until or process.poll() is not None:
                    raise RuntimeError(f"{command[0]} does not listen") from None
                time.sleep(0.05)  # between two looks whether a server is up
        yield process.pid
    finally:
        process.terminate()
        process.wait(20)


def _used(pid: int) -> float:
    """CPU seconds of a process and those it runs, so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    own = (int(fields[11]) + int(fields[12])) / _TICK
    return own + sum(_used(int(child)) for child in children)


class _Line:
    """One kept connection."""

    def __init__(self, port: int, path: str) -> None:
        self._client = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        self._path = path

    def call(self, body: bytes, token: str = "test-access-token") -> int:
        headers = {"content-type": "application/json", "authorization": f"Bearer {token}"}
        self._client.request("POST", self._path, body, headers)
        answer = self._client.getresponse()
        answer.read()
        return answer.status


def _checked(name: str, line: _Line) -> str:
    """It answers, and refuses what the spec forbids."""
    good, bad = line.call(as_bytes(BODY)), line.call(b'{"model": 1}')
    return "" if good == 200 and bad >= 400 else f"answers {good}, to a wrong request {bad}"


def _round(line: _Line, pid: int) -> tuple[float, float]:
    body, used, began = as_bytes(BODY), _used(pid), time.perf_counter()
    for _ in range(_CALLS):
        line.call(body)
    return time.perf_counter() - began, _used(pid) - used


def run(url: str, me: str) -> list[Row]:
    """Measure."""
    commands = _commands()
    rows: list[Row] = []
    spent: dict[str, list[tuple[float, float]]] = {}
    notes: dict[str, str] = {}
    for name, (command, path) in commands.items():
        port = _free()
        with _running(command, port) as pid:
            line = _Line(port, path)
            notes[name] = _checked(name, line)
            _round(line, pid)
            spent[name] = [_round(line, pid) for _ in range(_ROUNDS)]
    base = median_of([used for _, used in spent["gumgloo.mock"]])
    for name, rounds in spent.items():
        ratios = [used / base for _, used in rounds]
        rate = median_of([_CALLS / wall for wall, _ in rounds])
        rows.append(
            Row(
                "chat completion",
                name,
                median_of([used for _, used in rounds]) / _CALLS * 1e6,
                "us CPU",
                ratio=median_of(ratios),
                noise=spread_of(ratios),
                note=f"{rate:,.0f} requests/s {notes[name]}".strip(),
            )
        )
    absent = [name for name in ("steady", "prism") if name not in commands]
    return rows + [
        Row("chat completion", name, None, "us CPU", note="skipped: not installed")
        for name in absent
    ]
