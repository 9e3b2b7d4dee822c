"""`make lint-spec`: what it is made of, and that it needs no Node to say that there is none."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml

from tests.openapi.lint.__main__ import HERE, commands, main


def test_without_node_it_is_skipped(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main({"PATH": str(tmp_path)}, tmp_path / "node") == 0
    assert "skipped, there is no Node here" in capsys.readouterr().out
    assert not (tmp_path / "node").exists()


def _node(folder: Path, status: int) -> dict[str, str]:
    """A path with programs that stand for Node and its package manager."""
    for name in ("node", "npm"):
        (folder / name).write_text("#!/bin/sh\nexit 0\n")
        (folder / name).chmod(0o755)
    bins = folder / "packages" / "node_modules" / ".bin"
    bins.mkdir(parents=True)
    for name in ("redocly", "spectral"):
        (bins / name).write_text(f"#!/bin/sh\nexit {status}\n")
        (bins / name).chmod(0o755)
    return {"PATH": f"{folder}:/bin:/usr/bin"}


@pytest.mark.parametrize("status", [0, 1])
def test_what_a_linter_finds_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], status: int
) -> None:
    assert main(_node(tmp_path, status), tmp_path / "packages") == status
    said = capsys.readouterr().out
    assert ("all good" in said) == (status == 0)
    assert said.count("FAILED") == 4 * status
    for service in ("gloo", "gumloop"):
        document = json.loads((tmp_path / "packages" / f"{service}.json").read_text("utf-8"))
        assert document["openapi"] == "3.1.0"


def test_a_failed_installation_fails(tmp_path: Path) -> None:
    environ = _node(tmp_path, 0)
    (tmp_path / "npm").write_text("#!/bin/sh\nexit 1\n")
    assert main(environ, tmp_path / "packages") == 1


def test_versions_are_pinned() -> None:
    wanted = json.loads((HERE / "package.json").read_text("utf-8"))["dependencies"]
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in wanted.values())
    locked = json.loads((HERE / "package-lock.json").read_text("utf-8"))["packages"]
    assert {name: locked[f"node_modules/{name}"]["version"] for name in wanted} == wanted
    assert all("integrity" in one or one.get("inBundle") for name, one in locked.items() if name)
    assert not any("resolved" in one for one in locked.values())


@pytest.mark.parametrize("name", ["redocly.yaml", "spectral.yaml"])
def test_each_rule_that_is_off_has_its_reason(name: str) -> None:
    lines = (HERE / name).read_text("utf-8").splitlines()
    rules = yaml.safe_load("\n".join(lines))["rules"]
    # YAML 1.1 reads `off` as false.
    assert rules and set(rules.values()) == {False}
    for number, line in enumerate(lines):
        if line.endswith(": off"):
            assert lines[number - 1].startswith("  # "), f"{line.strip()} without a reason"


def test_both_linters_read_their_rules(tmp_path: Path) -> None:
    found = commands(tmp_path, tmp_path / "a.json")
    assert list(found) == ["redocly", "spectral"]
    assert all(any(str(HERE) in word for word in words) for words in found.values())
