"""The table of operations beside each spec: what it says, when it is written, and when not."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from generator import commands
from generator.build import PACKAGE, bundles
from generator.cli import main
from generator.coverage import COVERAGE, coverage, write
from tests.generator.conftest import LAB

Output = pytest.CaptureFixture[str]


class Room:
    """A copy of the lab's specs, and a place for what is generated from them."""

    def __init__(self, specs: Path) -> None:
        self.openapi = specs
        self.generated = specs.parent / "generated"
        self.table = specs / "labsvc" / COVERAGE
        self.things = specs / "labsvc" / "things.yaml"

    def run(self, command: str) -> int:
        places = ["--openapi", str(self.openapi), "--generated", str(self.generated)]
        return main([*places, command])

    def edit(self, old: str, new: str) -> None:
        text = self.things.read_text("utf-8")
        assert old in text
        self.things.write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def room(specs: Path) -> Room:
    made = Room(specs)
    assert made.run("generate") == 0
    return made


def rows(text: str) -> list[list[str]]:
    """The cells of the rows, heads left out."""
    lines = [line for line in text.splitlines() if line.startswith("| `")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


# -- what it says ----------------------------------------------------------------------------------


def document(*operations: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A document with an operation `one`, `two`, ... for each of what is given of them."""
    named = zip(("one", "two", "three"), operations, strict=False)
    return {
        "info": {"title": "Tea"},
        "servers": [{"url": "https://tea.example/v1/"}],
        "paths": {
            f"/{name}": {
                "post": {"operationId": name, "x-resource": f"x.{name}", "responses": {}, **given}
            }
            for name, given in named
        },
        **more,
    }


def test_a_plain_row() -> None:
    text = coverage(document({"x-sources": ["sdk", "D:tea|cups"]}))
    assert "| `one` | `POST /one` |  | `client.x.one` | - | - | - | `sdk`, `D:tea\\|cups` |" in text
    assert text.startswith("# Coverage: Tea\n\nWritten by")
    assert "where it is not `https://tea.example/v1`." in text
    assert "\nOperations: 1; stream: 0, pages: 0, deprecated: 0.\n" in text
    assert text.endswith(" |\n")


def test_flags_are_told_and_counted() -> None:
    event = {"properties": {"data": {"contentSchema": {"$ref": "#/components/schemas/Chunk"}}}}
    stream = {"200": {"content": {"text/event-stream": {"schema": event}}}}
    pages = {"cursor": "cursor", "next": "next_cursor", "items": "teas"}
    text = coverage(
        document(
            {"responses": stream, "x-stream": {"done": ["final"]}, "deprecated": True},
            {"x-pagination": pages, "deprecated": True},
            {"deprecated": False},
        )
    )
    flags = {row[0]: row[4:7] for row in rows(text)}
    assert flags == {
        "`one`": ["yes", "-", "yes"],
        "`two`": ["-", "yes", "yes"],
        "`three`": ["-", "-", "-"],
    }
    assert "Operations: 3; stream: 1, pages: 1, deprecated: 2." in text


def test_a_host_is_named_where_it_is_another() -> None:
    here = {"servers": [{"url": "https://tea.example/v1"}]}
    there = {"servers": [{"url": "https://ws.tea.example/"}]}
    stream = {"x-stream": {"server": "https://ws.tea.example/"}}
    text = coverage(document(here, there, {**stream, "servers": here["servers"]}))
    assert [row[2] for row in rows(text)] == [
        "",
        "`https://ws.tea.example`",
        "stream: `https://ws.tea.example`",
    ]
    both = coverage(document({**there, **stream}))
    assert [row[2] for row in rows(both)] == ["`https://ws.tea.example`"]
    apart = coverage(document({**there, "x-stream": {"server": "https://sse.tea.example"}}))
    assert rows(apart)[0][2] == "`https://ws.tea.example`, stream: `https://sse.tea.example`"


def test_the_first_server_is_the_usual_one() -> None:
    servers = [{"url": "https://tea.example/v1/"}, {"url": "https://ws.tea.example/"}]
    text = coverage(document({"servers": servers[1:]}, servers=servers))
    assert "where it is not `https://tea.example/v1`." in text
    assert [row[2] for row in rows(text)] == ["`https://ws.tea.example`"]


def test_groups_follow_the_tags() -> None:
    tags = [{"name": "pots", "description": "Where it is made."}, {"name": "cups"}, {"name": "no"}]
    text = coverage(document({"tags": ["cups"]}, {}, {"tags": ["pots"]}, tags=tags))
    heads = [line for line in text.splitlines() if line.startswith("## ")]
    assert heads == ["## pots (1)", "## cups (1)", "## without a tag (1)"]
    assert "## pots (1)\n\nWhere it is made.\n\n| operation |" in text
    assert "## cups (1)\n\n| operation |" in text


def test_what_is_not_modelled_stands_apart_and_is_not_counted() -> None:
    unknown = [
        {"operation": "pour", "method": "POST", "known": "It pours|spills.", "why": "No path."},
        {"operation": "`GET /sip`", "method": "GET", "known": "A sip.", "why": "404."},
    ]
    plain = coverage(document({}))
    text = coverage(document({}, **{"x-not-modelled": unknown}))
    assert text == plain + (
        "\n## Known, but not modelled (2)\n\n"
        "| operation | method | known | why |\n"
        "| --- | --- | --- | --- |\n"
        "| pour | POST | It pours\\|spills. | No path. |\n"
        "| `GET /sip` | GET | A sip. | 404. |\n"
    )
    assert coverage(document({}, **{"x-not-modelled": []})) == plain


def test_every_operation_of_the_lab_is_a_row_and_the_same_bytes_come_again() -> None:
    bundled = bundles(LAB)["labsvc"].document
    text = coverage(bundled)
    asked = [one for item in bundled["paths"].values() for one in item.values()]
    known = {one["operationId"] for one in asked if "operationId" in one}
    assert {row[0].strip("`") for row in rows(text)} == known
    assert len(rows(text)) == len(known)
    assert coverage(bundles(LAB)["labsvc"].document) == text


# -- when it is written ----------------------------------------------------------------------------


def test_generate_writes_it_and_then_has_nothing_to_do(room: Room, capsys: Output) -> None:
    assert room.table.read_text("utf-8") == coverage(bundles(room.openapi)["labsvc"].document)
    before = room.table.stat().st_mtime_ns
    assert room.run("generate") == 0
    assert room.run("check") == 0
    out = capsys.readouterr().out
    assert "nothing changed" in out and "exactly what" in out
    assert room.table.stat().st_mtime_ns == before
    assert [path.name for path in room.table.parent.iterdir() if path.name[0] == "."] == []


@pytest.mark.parametrize("gone", [True, False])
def test_check_tells_that_it_is_stale_and_generate_mends_it(
    room: Room, capsys: Output, gone: bool
) -> None:
    good = room.table.read_bytes()
    if gone:
        room.table.unlink()
    else:
        room.table.write_bytes(good.replace(b"things.raw", b"things.cooked"))
    capsys.readouterr()
    assert room.run("check") == 1
    out = capsys.readouterr().out
    assert "+" in out and "things.raw" in out
    assert f"{room.table} is not what the spec beside it gives: run `make generate`" in out
    assert f"{room.generated / PACKAGE} is not what" not in out
    assert room.table.is_file() is not gone

    package = {p: p.stat().st_mtime_ns for p in (room.generated / PACKAGE).rglob("*")}
    assert room.run("generate") == 0
    out = capsys.readouterr().out
    assert f"{'added' if gone else 'changed':8}{room.table}" in out
    assert room.table.read_bytes() == good
    # What was right is left alone.
    assert {p: p.stat().st_mtime_ns for p in (room.generated / PACKAGE).rglob("*")} == package


def test_a_moved_method_changes_both(room: Room, capsys: Output) -> None:
    room.edit("x-resource: things.raw", "x-resource: things.cooked")
    capsys.readouterr()
    assert room.run("check") == 1
    out = capsys.readouterr().out
    assert f"{room.table} is not what" in out
    assert f"{room.generated / PACKAGE} is not what" in out
    assert room.run("generate") == 0
    assert "`client.things.cooked`" in room.table.read_text("utf-8")
    assert room.run("check") == 0


def test_a_failed_generate_leaves_it_as_it_was(room: Room, capsys: Output) -> None:
    before = room.table.stat().st_mtime_ns, room.table.read_bytes()
    room.edit("x-resource: things.raw", "x-other: things.raw")
    assert room.run("generate") == 2
    assert (room.table.stat().st_mtime_ns, room.table.read_bytes()) == before


def test_a_tree_that_cannot_be_swapped_leaves_it_as_it_was(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = room.table.read_bytes()
    room.edit("x-resource: things.raw", "x-resource: things.cooked")

    def refuse(*_: object) -> None:
        raise OSError("full")

    monkeypatch.setattr(commands, "swap", refuse)
    with pytest.raises(OSError, match="full"):
        room.run("generate")
    assert room.table.read_bytes() == before


def test_a_write_that_fails_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    target = tmp_path / COVERAGE
    target.mkdir()
    with pytest.raises(OSError):
        write(target, b"new")
    assert list(tmp_path.iterdir()) == [target]


def test_the_package_does_not_need_it(room: Room, tmp_path: Path) -> None:
    package = room.generated / PACKAGE
    assert not list(package.rglob(COVERAGE))
    copied = Path(shutil.copytree(package, tmp_path / "elsewhere" / PACKAGE))
    assert not [p for p in copied.rglob("*.py") if COVERAGE in p.read_text("utf-8")]
