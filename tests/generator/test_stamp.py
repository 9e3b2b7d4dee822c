"""The stamp: when `generate` has nothing to do, and that nothing gets past it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import stamp
from generator.cli import main


@pytest.fixture
def done(specs: Path, tmp_path: Path) -> tuple[Path, Path]:
    """Specs, and the folder of what was generated from them."""
    generated = tmp_path / "out"
    assert run(specs, generated) == 0
    return specs, generated


def run(specs: Path, generated: Path) -> int:
    return main(["--openapi", str(specs), "--generated", str(generated), "generate"])


def first(root: Path, pattern: str) -> Path:
    return next(path for path in sorted(root.rglob(pattern)) if path.is_file())


def test_nothing_is_done_where_nothing_changed(
    done: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def build(*_: object) -> int:
        raise AssertionError("there was nothing to do")

    monkeypatch.setattr("generator.commands.generate", build)
    capsys.readouterr()
    assert run(*done) == 0
    assert "nothing changed" in capsys.readouterr().out


def test_a_change_anywhere_is_seen(done: tuple[Path, Path]) -> None:
    specs, generated = done
    for path in (first(specs, "*.yaml"), first(generated, "*.py"), first(generated, "*.json")):
        assert stamp.fits(specs, generated)
        before = path.read_bytes()
        path.write_bytes(before + b"\n")
        assert not stamp.fits(specs, generated)
        path.write_bytes(before)
    moved = first(generated, "*.py")
    moved.rename(moved.with_name("moved.py"))
    assert not stamp.fits(specs, generated)


def test_another_version_of_a_tool_is_seen(
    done: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert stamp.fits(*done)
    monkeypatch.setattr(stamp, "version", lambda _: "0")
    assert not stamp.fits(*done)


def test_without_a_stamp_nothing_is_written_that_is_there(
    done: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    (done[1] / ".stamp").unlink()
    times = {path: path.stat().st_mtime_ns for path in done[1].rglob("*")}
    capsys.readouterr()
    assert run(*done) == 0
    assert "nothing changed" in capsys.readouterr().out
    assert stamp.fits(*done)
    (done[1] / ".stamp").unlink()
    assert {path: path.stat().st_mtime_ns for path in done[1].rglob("*")} == times


def test_a_tree_that_was_spoiled_is_mended(done: tuple[Path, Path]) -> None:
    path = first(done[1], "*.py")
    before = path.read_bytes()
    path.write_bytes(b"")
    assert run(*done) == 0
    assert path.read_bytes() == before
    assert stamp.fits(*done)


@pytest.mark.parametrize("content", [b"", b"\xff", b"0" * 64])
def test_a_stamp_that_is_none_fits_nothing(done: tuple[Path, Path], content: bytes) -> None:
    (done[1] / ".stamp").write_bytes(content)
    assert stamp.fits(*done) is False


def test_where_no_stamp_can_be_written_all_is_done_again(
    done: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    specs, generated = done

    def refuse(*_: object, **__: object) -> int:
        raise OSError("no space left")

    monkeypatch.setattr(Path, "write_text", refuse)
    for _ in range(2):
        # The first takes the old one away, and the second finds none.
        stamp.keep(specs, generated)
        assert not stamp.fits(specs, generated)
