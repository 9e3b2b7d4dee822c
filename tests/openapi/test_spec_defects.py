"""The checks of contract 1 are worth something: each notices what it is there for."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest

from tests.openapi import _defects_operations, _defects_schemas, _defects_written
from tests.openapi._checks import DOCUMENT, FILE
from tests.openapi._defects import DEFECTS, Defect
from tests.openapi._source import merge, read

# Importing these fills the list.
assert _defects_operations and _defects_schemas and _defects_written


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.name)
def test_defect_is_noticed(defect: Defect) -> None:
    document = copy.deepcopy(read(defect.service).document)
    defect.change(document)
    said = [problem.message for problem in DOCUMENT[defect.check](document)]
    assert any(defect.says in message for message in said), said


def test_every_check_has_a_defect() -> None:
    assert {defect.check for defect in DEFECTS} == set(DOCUMENT)


@pytest.mark.parametrize(
    ("check", "text", "says"),
    [
        ("readers", "on: 1\n", "not know"),
        ("readers", "a: on\n", "differ"),
        ("readers", "a: 012\n", "differ"),
        ("readers", "a: 2026-10-01\n", "not know"),
        ("readers", "1: a\n", "not know"),
        ("readers", "a: .nan\n", "not know"),
        ("readers", "a: 1\na: 2\n", "not read by both"),
        ("readers", "a: [b\n", "not read by both"),
        ("anchors", "a: &x 1\n", ":1: an anchor"),
        ("anchors", "a: &x 1\nb: *x\n", ":2: an alias"),
        ("anchors", "a: !!str 1\n", "a tag"),
        ("shape", f"a: {'x' * 110}\n", ":1: longer than"),
        ("shape", "a: b \n", "blanks at the end"),
        ("shape", "a:\n   b: 1\n", ":2: indented"),
        ("shape", "a: 1", "one line break"),
        ("shape", "a: 1\n\n", "one line break"),
        ("private", "a: /home/me/spec.yaml\n", ":1: looks private"),
        ("private", "a: sk-abcdefghijklmn\n", "looks private"),
    ],
)
def test_defect_of_a_file_is_noticed(tmp_path: Path, check: str, text: str, says: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(text, "utf-8")
    assert any(says in problem for problem in FILE[check](path)), FILE[check](path)


def test_every_check_of_a_file_passes_a_plain_one(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a:\n  b: [1, 'on']\n", "utf-8")
    assert [FILE[check](path) for check in FILE] == [[]] * len(FILE)


ROOT = "openapi: 3.1.0\ncomponents:\n  schemas:\n    A:\n      type: string\n"


def one(name: str, ref: str) -> str:
    """A fragment with one schema, which is a reference."""
    return f"components:\n  schemas:\n    {name}:\n      $ref: '{ref}#/components/schemas/A'\n"


@pytest.mark.parametrize(
    ("other", "says", "where"),
    [
        ("info: {}\n", "a fragment has paths and components", "service/openapi.yaml:1"),
        (one("A", ""), "is in z.yaml and in openapi.yaml", "service/openapi.yaml:4"),
        (one("B", "z.yaml"), "which is nowhere", "service/z.yaml:3"),
        (one("B", "c.yaml"), "which is no file", "service/z.yaml:3"),
        (one("B", "../shared/s.yaml"), "is not where A is from", "service/z.yaml:3"),
    ],
)
def test_defect_of_the_merge_is_noticed(tmp_path: Path, other: str, says: str, where: str) -> None:
    folder = tmp_path / "service"
    folder.mkdir()
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / "s.yaml").write_text("components:\n  schemas:\n    A: {}\n", "utf-8")
    (folder / "openapi.yaml").write_text(ROOT, "utf-8")
    (folder / "z.yaml").write_text(other, "utf-8")
    source = merge(folder)
    report = source.report(source.problems)
    assert says in report and where in report, report


def test_shared_files_have_components_only(tmp_path: Path) -> None:
    (tmp_path / "service").mkdir()
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / "s.yaml").write_text("paths: {}\n", "utf-8")
    (tmp_path / "service" / "openapi.yaml").write_text(ROOT, "utf-8")
    source = merge(tmp_path / "service")
    assert "shared/s.yaml: has components only" in source.report(source.problems)
