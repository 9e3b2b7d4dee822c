"""The plugin in a run of its own: each command replays its failure, what is missing fails the run.

Guarantees: a small suite in a folder of its own, run by pytest as a user runs it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.report._parsed import Node, parsed

ROOT = Path(__file__).resolve().parents[2]

CONFTEST = """
import pytest
from tests.report import plugin

def pytest_addoption(pluginmanager):
    pluginmanager.register(plugin, "contract-tests")

def pytest_configure(config):
    config.stash[plugin.OPERATIONS] = {"gloo.a": "GET /a", "gloo.b": "GET /b"}
"""

#: Everything is exercised here.
FULL = """
import pytest

CELLS = [("1 spec", ""), ("2 mock", "coverage"), ("2 mock", "fuzzing")] + [
    (contract, way) for contract in ("3 out", "4 in") for way in ("sync", "async")
]

@pytest.mark.parametrize("contract, way", CELLS)
@pytest.mark.parametrize("name", ["gloo.a", "gloo.b"])
def test_full(contract, way, name, tally):
    tally.add(contract, name, 5, way)
"""

#: Failures of every kind.
BROKEN = """
import pytest, schemathesis
from hypothesis import given, settings, strategies as st

CONTRACT = "3 out"
SECRET = "hunter2-" + "hunter3"
PATH = {"get": {"responses": {"200": {"description": "A."}}}}
SCHEMA = schemathesis.openapi.from_dict({
    "openapi": "3.1.0", "info": {"title": "T", "version": "1"},
    "paths": {"/good": PATH, "/bad {x}'s": PATH | {"get": PATH["get"] | {"parameters": [
        {"name": "x", "in": "path", "required": True, "schema": {"type": "string"}}]}}},
})

def test_plain():
    assert {"password": SECRET} == {}

@pytest.mark.parametrize("name", ["gloo.a", "gloo.b"])
def test_of_an_operation(name, tally):
    assert name != "gloo.b"
    tally.add(CONTRACT, name)

@pytest.mark.parametrize("text", ["it's $HOME", '"[x]" `id`', "\\u00e9::\\n"])
def test_nasty_ids(text):
    assert text == "good"

@given(st.integers())
@settings(print_blob=True, database=None)
def test_property(number):
    assert number < 1000

def app(environ, start):
    status = "200 OK" if environ["PATH_INFO"] == "/good" else "500 No"
    if environ["REQUEST_METHOD"] != "GET":
        status = "405 Method Not Allowed"
    start(status, [("Content-Type", "text/plain"), ("Allow", "GET")])
    return [b"x"]

SCHEMA.app = app

@schemathesis.pytest.parametrize(one=SCHEMA, two=SCHEMA)
@settings(max_examples=3)
def test_schema(case):
    case.call_and_validate()

@pytest.fixture
def broken():
    yield
    raise ValueError("on the way out")

def test_teardown(broken):
    pass

def test_good_and_counts_nothing(tally):
    pass
"""


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Pytest over the folder."""
    return shell(folder, [sys.executable, "-m", "pytest", "-q", *words])


def shell(folder: Path, command: list[str]) -> subprocess.CompletedProcess[str]:
    """A command in the folder, with this project on the path and nothing else of this run."""
    path = os.pathsep.join(str(ROOT / name) for name in (".", "overrides", "generated"))
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": path, "A_TOKEN": "hunter2-hunter3"}
    return subprocess.run(
        command, cwd=folder, env=environment, text=True, capture_output=True, check=False
    )


def read(folder: Path) -> Node:
    """The page."""
    return parsed((folder / "report" / "index.html").read_text("utf-8"))


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    """A folder with a suite that exercises everything."""
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    (tmp_path / "conftest.py").write_text(CONFTEST)
    (tmp_path / "test_full.py").write_text(FULL)
    return tmp_path


@pytest.mark.parametrize("workers", ["0", "2"])
def test_a_full_run(suite: Path, workers: str) -> None:
    done = run(suite, "--contract-report", "report", "-n", workers)
    assert done.returncode == 0, done.stdout
    assert "all           10        20        20        20" in done.stdout
    assert "report: report/index.html" in done.stdout
    (verdict,) = read(suite).all("p", "good")
    assert "70 cases over 2 operations" in verdict.text
    cells = ElementTree.parse(suite / "report" / "junit.xml").findall(".//testcase")
    assert len(cells) == 14
    assert {one.get("name") for one in cells[0].iter("property")} == {"contract"}


@pytest.mark.parametrize("workers", ["0", "2"])
def test_what_is_missing_fails_the_run(suite: Path, workers: str) -> None:
    words = ["-k", "not (gloo.a and async and out)", "-n", workers]
    done = run(suite, "--contract-report", "report", *words)
    assert done.returncode == 1
    assert "FAILED: gloo.a: zero cases in contract 3 out, async" in done.stdout
    assert [gap.text for gap in read(suite).all("li", "gap")] == [
        "gloo.a: zero cases in contract 3 out, async"
    ]
    # Without the option nothing is demanded, and nothing written.
    (suite / "report" / "index.html").unlink()
    assert run(suite, *words).returncode == 0
    assert not (suite / "report" / "index.html").exists()


def test_collecting_alone_reports_nothing(suite: Path) -> None:
    assert run(suite, "--contract-report", "report", "--collect-only").returncode == 0
    assert not (suite / "report").exists() or not (suite / "report" / "index.html").exists()


def test_each_command_replays_its_failure(suite: Path) -> None:
    (suite / "test_broken.py").write_text(BROKEN)
    (suite / "test_unreadable.py").write_text("def")
    arguments = ["--contract-report", "report", "-n", "2", "--continue-on-collection-errors"]
    done = run(suite, *arguments)
    assert done.returncode == 1, done.stdout
    document = read(suite)
    failures = document.all("details", "failure")
    names = [one.all("strong")[0].text for one in failures]
    assert len(set(names)) == len(names) == 1 + 1 + 3 + 1 + 2 + 1 + 1 + 1, names
    for name, one in zip(names, failures, strict=True):
        (command,) = one.all("pre", "command")
        again = shell(suite, ["sh", "-c", command.text])
        wanted = 2 if name == "test_unreadable.py" else 1
        assert again.returncode == wanted, (command.text, again.stdout, again.stderr)
        last = again.stdout.splitlines()[-1]
        assert "1 failed" in last or "1 error" in last, (command.text, again.stdout)
        assert "1 failed, 1 passed" not in last
    by_name = dict(zip((name.partition("::")[2] for name in names), failures, strict=True))
    assert "hunter2" not in by_name["test_plain"].text
    hint = by_name["test_property"].all("pre", "hint")
    assert hint and hint[0].text.startswith("@reproduce_failure(")
    (schema,) = (one for name, one in by_name.items() if name.startswith("test_schema[one]"))
    assert any(hint.text.startswith("curl -X GET ") for hint in schema.all("pre", "hint"))
    assert "gloo.b (contract 3 out)" in by_name["test_of_an_operation[gloo.b]"].text
    bad = document.by_id("matrix").all("tbody")[0].all("td", "bad")
    assert len(bad) == 1 and "1 failed" in bad[0].text
    for written in ("index.html", "junit.xml"):
        assert "hunter2" not in (suite / "report" / written).read_text("utf-8")
