"""The command line: what it prints, what it writes, and its exit status."""

from __future__ import annotations

import json
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.build import PACKAGE
from generator.cli import main
from generator.problems import SpecError
from generator.sources import documents

Output = pytest.CaptureFixture[str]


class Room:
    """A folder with specs and a place for what is generated from them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.openapi = root / "openapi"
        self.generated = root / "generated"
        self.target = self.generated / PACKAGE

    def run(self, *arguments: str) -> int:
        places = ["--openapi", str(self.openapi), "--generated", str(self.generated)]
        return main([*places, *arguments])

    def edit(self, old: str, new: str, file: str = "openapi.yaml") -> None:
        path = self.openapi / "labsvc" / file
        text = path.read_text()
        assert old in text
        path.write_text(text.replace(old, new))

    def git(self, *arguments: str) -> None:
        who = ["-c", "user.name=t", "-c", "user.email=t@t.invalid"]
        subprocess.run(["git", *who, *arguments], cwd=self.root, check=True, capture_output=True)


@pytest.fixture
def room(specs: Path) -> Room:
    return Room(specs.parent)


ANSWER = "        text: {type: string}\n    Chunk:"
ANSWER_AND_MOOD = "        text: {type: string}\n        mood: {type: string}\n    Chunk:"
ANSWER_RENAMED = "        words: {type: string}\n    Chunk:"


def test_generate_then_check_then_nothing_to_do(room: Room, capsys: Output) -> None:
    assert room.run("check") == 1
    assert "run `make generate`" in capsys.readouterr().out
    assert room.run("generate") == 0
    out = capsys.readouterr().out
    assert f"added   {room.target}/labsvc/models/thing.py" in out
    assert "service added" in out
    assert room.run("check") == 0
    assert "exactly what" in capsys.readouterr().out
    assert room.run("generate") == 0
    assert "nothing changed" in capsys.readouterr().out


def test_check_names_an_added_field_and_generate_brings_it(room: Room, capsys: Output) -> None:
    room.run("generate")
    before = {p: p.read_bytes() for p in room.target.rglob("*") if p.is_file()}
    room.edit(ANSWER, ANSWER_AND_MOOD)
    capsys.readouterr()

    assert room.run("check") == 1
    out = capsys.readouterr().out
    assert "+    mood: str | Unset" in out
    assert "Answer.mood" in out and "breaking" not in out.lower().replace("compatible", "")
    assert {p: p.read_bytes() for p in room.target.rglob("*") if p.is_file()} == before

    assert room.run("generate") == 0
    out = capsys.readouterr().out
    changed = [
        line.split()[1].rpartition("labsvc/")[2]
        for line in out.splitlines()
        if line.startswith("changed")
    ]
    assert changed == ["__init__.py", "models/answer.py", "openapi.json"]
    assert "Answer.mood" in out


def test_check_also_sees_an_edit_by_hand_a_stray_and_a_missing_file(
    room: Room, capsys: Output
) -> None:
    room.run("generate")
    (room.target / "labsvc" / "models" / "node.py").unlink()
    (room.target / "stray.py").write_text("x = 1\n")
    (room.target / "labsvc" / "openapi.json").unlink()
    capsys.readouterr()
    assert room.run("check") == 1
    out = capsys.readouterr().out
    assert "-x = 1" in out
    assert "+class Node(Model):" in out
    assert "labsvc: service added" in out
    assert f"{room.target} is not what {room.openapi} gives (3 files)" in out


def test_generate_tells_of_each_file_what_became_of_it(room: Room, capsys: Output) -> None:
    room.run("generate")
    folder = room.target / "labsvc"
    (folder / "stray.py").write_text("")
    (folder / "__init__.py").write_text("")
    (folder / "models" / "node.py").unlink()
    capsys.readouterr()
    assert room.run("generate") == 0
    assert capsys.readouterr().out.splitlines() == [
        f"changed {folder / '__init__.py'}",
        f"added   {folder / 'models' / 'node.py'}",
        f"removed {folder / 'stray.py'}",
        "no change that a user could notice",
    ]


def test_check_shows_what_surrounds_a_change_and_the_spec_last(room: Room, capsys: Output) -> None:
    room.run("generate")
    room.edit(ANSWER, ANSWER_AND_MOOD)
    (room.target / "labsvc" / "stray.py").write_text("one\ntwo\n")
    capsys.readouterr()
    room.run("check")
    lines = capsys.readouterr().out.splitlines()
    files = [line.partition("specs/")[2] for line in lines if line.startswith("+++ ")]
    assert [file.removeprefix("labsvc/") for file in files] == [
        "__init__.py",
        "models/answer.py",
        "stray.py",
        "openapi.json",
    ]
    at = lines.index("+++ specs/labsvc/stray.py")
    assert lines[at - 1 : at + 4] == [
        "--- committed/labsvc/stray.py",
        "+++ specs/labsvc/stray.py",
        "@@ -1,2 +0,0 @@",
        "-one",
        "-two",
    ]
    at = lines.index("+++ specs/labsvc/__init__.py")
    assert [line[0] for line in lines[at + 1 : at + 6]] == ["@", " ", "-", "+", " "]


# Three lines are the head of the difference.
@pytest.mark.parametrize(("written", "told"), [(197, ""), (198, "… and 1 more lines\n")])
def test_of_a_long_difference_the_first_200_lines_are_shown(
    room: Room, capsys: Output, written: int, told: str
) -> None:
    room.run("generate")
    (room.target / "stray.py").write_text("x\n" * written)
    capsys.readouterr()
    assert room.run("check") == 1
    shown, _, _ = capsys.readouterr().out.partition("no change that a user could notice")
    assert shown.count("-x\n") == 197
    assert shown.rpartition("-x\n")[2] == told


def test_a_broken_spec_touches_nothing(room: Room, capsys: Output) -> None:
    room.run("generate")
    before = {p: p.stat().st_mtime_ns for p in room.target.rglob("*")}
    room.edit("x-resource: things.raw", "x-other: things.raw", "things.yaml")
    capsys.readouterr()
    for command in ("generate", "check"):
        assert room.run(command) == 2
        error = capsys.readouterr().err
        assert "openapi/labsvc/things.yaml:" in error
        assert "nothing was written" in error
    assert {p: p.stat().st_mtime_ns for p in room.target.rglob("*")} == before


def test_diff_against_the_last_commit(room: Room, capsys: Output) -> None:
    room.run("generate")
    room.git("init", "-q")
    room.git("add", "-A")
    room.git("commit", "-qm", "x")
    capsys.readouterr()
    assert room.run("diff") == 0
    assert "no change that a user could notice" in capsys.readouterr().out

    room.edit(ANSWER, ANSWER_AND_MOOD)
    room.run("generate")
    capsys.readouterr()
    assert room.run("diff", "--strict") == 0
    out = capsys.readouterr().out
    assert "compatible" in out.lower() and "mood" in out

    room.edit(ANSWER_AND_MOOD, ANSWER_RENAMED)
    assert room.run("diff") == 0
    out = capsys.readouterr().out
    assert "breaking" in out.lower() and "words" in out
    assert room.run("diff", "--strict") == 1


def test_diff_between_any_two_sources(room: Room, capsys: Output, tmp_path: Path) -> None:
    room.run("generate")
    old = shutil.copytree(room.generated, tmp_path / "old")
    room.edit(ANSWER, ANSWER_AND_MOOD)
    room.run("generate")
    capsys.readouterr()
    pairs = [
        (old, room.openapi),
        (old / PACKAGE, room.generated),
        (old / PACKAGE / "labsvc" / "openapi.json", room.target / "labsvc" / "openapi.json"),
    ]
    for before, after in pairs:
        assert room.run("diff", str(before), str(after)) == 0
        assert "Answer.mood" in capsys.readouterr().out


def test_a_service_may_come_and_go(room: Room, capsys: Output, tmp_path: Path) -> None:
    room.run("generate")
    empty = tmp_path / "none" / "other"
    empty.mkdir(parents=True)
    document = json.loads((room.target / "labsvc" / "openapi.json").read_text())
    (empty / "openapi.json").write_text(json.dumps(document))
    capsys.readouterr()
    places = str(room.generated), str(tmp_path / "none")
    assert room.run("diff", *places) == 0
    out = capsys.readouterr().out
    assert out == (
        "Breaking (1):\n  labsvc: service removed\nCompatible (1):\n  other: service added\n"
    )
    assert room.run("diff", "--strict", *places) == 1


@pytest.mark.parametrize("source", ["git:HEAD", "git:nothing"])
def test_a_revision_that_is_not_there_is_named(room: Room, capsys: Output, source: str) -> None:
    room.generated.mkdir()
    if source == "git:nothing":
        room.git("init", "-q")
    assert room.run("diff", source) == 2
    told, end = capsys.readouterr().err.splitlines()
    assert told.startswith(f"{room.generated}:1: git ls-tree: fatal: ")
    assert end == "nothing was written"


def test_git_that_cannot_be_run_is_named(room: Room) -> None:
    folder = room.generated / "not" / "there"
    with pytest.raises(SpecError, match="git cannot be run") as caught:
        documents("git:HEAD", folder)
    assert str(caught.value).startswith(f"{folder}:1: ")


@pytest.mark.parametrize("text", ["{", "[" * 100_000])
def test_a_file_that_is_no_json_is_named(room: Room, tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(text)
    with pytest.raises(SpecError, match=r"x\.json:1: no JSON"):
        documents(str(path), room.generated)


def test_the_module_is_the_command(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["generator", "--help"])
    with pytest.raises(SystemExit) as caught:
        runpy.run_module("generator", run_name="__main__")
    assert caught.value.code == 0


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        (["--help"], 0, "\n`python -m generator generate | check | diff`: the maintainer's three"),
        ([], 2, "error: the following arguments are required: "),
    ],
)
def test_how_it_is_used_is_told(
    capsys: Output, arguments: list[str], status: int, told: str
) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == status
    out, err = capsys.readouterr()
    text = err if status else out
    assert text.startswith("usage: python -m generator ") and told in text
    assert "Guarantees" not in text
