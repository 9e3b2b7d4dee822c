"""The box ends in time, tells what it did, finds what is planted and keeps it to be replayed."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

from tests.contract import test_client_in
from tests.contract._ledger import Tally
from tests.contract._mock import Altered
from tests.fuzz import _box
from tests.fuzz.__main__ import main
from tests.fuzz._box import Outcome, Run, replayed
from tests.fuzz._finds import FOLDER, kept, read
from tests.fuzz._subjects import Subject, subjects


class Clock:
    """Goes on by a second whenever it is looked at."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 1
        return self.now


def lab(
    name: str, check: Callable[[int], object], strategy: st.SearchStrategy[Any] | None = None
) -> Subject:
    """A subject of numbers."""

    def checked(drawn: int, _: int, tally: Tally) -> None:
        check(drawn)
        tally.add("3 out", f"lab.{name}")

    drawn = st.integers() if strategy is None else strategy
    return Subject(
        "client out", (f"lab.{name}",), "", lambda: drawn, checked, lambda v, _: v, checked
    )


def _run(*asked: Subject, seconds: float = 1e9, seed: str = "s", **more: Any) -> Outcome:
    given = {"clock": Clock(), "examples": 20, **more}
    return Run(asked, seed=seed, seconds=seconds, **given).go()


def _small(drawn: int) -> None:
    assert drawn < 1000, f"{drawn} is large"


def _never(drawn: int) -> None:
    """Nothing is wrong with anything."""


def test_the_box_ends_within_a_case_of_its_end() -> None:
    clock = Clock()
    outcome = _run(lab("a", _never), lab("b", _never), seconds=300, clock=clock)
    assert clock.now <= 302
    assert outcome.finds == [] and outcome.rounds > 1
    assert outcome.drawn["client out: lab.a"] + outcome.drawn["client out: lab.b"] > 200
    assert _run(lab("a", _never), seconds=0).drawn == {}


def test_what_is_found_is_made_small_and_asked_no_more() -> None:
    told: list[str] = []
    outcome = _run(
        lab("a", _small),
        lab("b", _never),
        seconds=1_000,
        examples=100,
        say=lambda find: told.append(find.subject),
    )
    (find,) = outcome.finds
    assert told == ["lab.a"]
    assert find.found == "AssertionError: 1000 is large" or find.packed > 1000
    assert find.alone and find.service == "lab"
    assert outcome.drawn["client out: lab.b"] > 100


def test_shrinking_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_box, "SHRINKING", 3.0)
    asked: list[int] = []

    def check(drawn: int) -> None:
        asked.append(drawn)
        assert abs(drawn) < 5, drawn

    outcome = _run(lab("a", check))
    first = next(n for n, drawn in enumerate(asked) if abs(drawn) >= 5)
    (find,) = outcome.finds
    # Three seconds are three cases; the last is the replay of what was kept.
    assert len(asked) - first <= 5
    assert asked[-1] == find.packed and abs(find.packed) >= 5


def test_a_run_ends_when_nothing_is_left_or_enough_was_found() -> None:
    bad = [lab(name, _small, st.integers(1000)) for name in "abcde"]
    assert len(_run(*bad).finds) == 5
    assert len(_run(*bad, most=2).finds) == 2


def test_a_seed_draws_the_same_and_another_one_does_not() -> None:
    def drawn(seed: str) -> list[int]:
        found: list[int] = []
        _run(lab("a", found.append), lab("b", found.append), seed=seed, seconds=200)
        return found

    assert drawn("1") == drawn("1") != drawn("2")
    # Nor does a round draw what the one before it drew.
    first = drawn("1")
    assert first[:20] != first[40:60]


def test_what_fails_after_others_only_is_told_apart() -> None:
    seen: list[int] = []

    def check(drawn: int) -> None:
        seen.append(drawn)
        assert len(seen) != 5, "the fifth"

    (find,) = _run(lab("a", check), most=1).finds
    assert not find.alone and "alone: no" in find.text


def test_what_cannot_be_drawn_is_told() -> None:
    def crash(_: int) -> int:
        raise RuntimeError("no strategy")

    nothing = lab("a", _never, st.integers().filter(lambda _: False))
    broken = lab("b", _never, st.integers().map(crash))
    outcome = _run(nothing, broken, seconds=4)
    assert outcome.undrawn == {
        "client out: lab.a": "nothing fits",
        "client out: lab.b": "RuntimeError: no strategy",
    }


def test_a_warning_is_an_error_and_pytest_fail_is_a_failure() -> None:
    def warn(_: int) -> None:
        warnings.warn("odd", UserWarning, stacklevel=1)

    def fail(_: int) -> None:
        pytest.fail("said so")

    found = {one.subject: one.found for one in _run(lab("a", warn), lab("b", fail)).finds}
    assert found == {"lab.a": "UserWarning: odd", "lab.b": "Failed: said so"}


def _main(*words: str, **more: Any) -> int:
    return main([*words, "--seed", "1"], clock=Clock(), **more)


def test_the_command_finds_and_keeps_what_is_planted_in_the_mock(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def spoilt(runner: asyncio.Runner) -> list[Subject]:
        return subjects(runner, Altered(lambda _: (500, {"content-type": "text/plain"}, b"oops")))

    words = ("--minutes", "1", "--examples", "3", "--contract", "mock", "--match", "gloo.getChat")
    assert _main(*words, asked=spoilt, folder=tmp_path) == 1
    said = capsys.readouterr().out
    files = kept(tmp_path)
    assert files and all(read(one).service == "gloo" and read(one).alone for one in files)
    assert "FOUND, kept in" in said and said.rstrip().endswith(f"{len(files)} finds")
    with asyncio.Runner() as runner:
        for file in files:
            # Against the mock with the defect it fails, against the right one it holds.
            assert "Server error" in str(replayed(read(file), spoilt(runner)))
    assert main(["--replay", *map(str, files)]) == 0
    assert main(["--replay", str(files[0])], asked=spoilt) == 1
    said = capsys.readouterr().out
    assert f"{files[0]}: holds" in said and f"{files[0]}: FAILS" in said


def test_the_command_finds_what_is_planted_in_the_client(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = (
        "--minutes",
        "1",
        "--examples",
        "20",
        "--contract",
        "client in",
        "--match",
        "listTeams",
    )
    assert _main(*words, folder=tmp_path) == 0
    assert kept(tmp_path) == []
    monkeypatch.setattr(test_client_in, "read", lambda *_: None)
    assert _main(*words, folder=tmp_path) == 1
    assert any(read(one).subject.startswith("gumloop.") for one in kept(tmp_path))


def test_the_command_tells_what_was_done(capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--minutes", "2", "--examples", "5", "--contract", "flows out")
    assert _main(*words) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "seed 1, 2 minutes, 1 subjects"
    (row,) = (line.split() for line in lines if line.startswith("gumloop.startFlow"))
    assert row[1:3] == ["-", "-"] and int(row[3]) > 100
    assert any(
        line.startswith("flows out") and "1 of 1 subjects, 0 finds" in line for line in lines
    )
    assert lines[-1].endswith(" examples, 0 finds")


def test_nothing_to_ask_is_no_success(capsys: pytest.CaptureFixture[str]) -> None:
    assert _main("--match", "noSuchOperation") == 2
    assert "nothing to ask" in capsys.readouterr().out
    assert _main("--minutes", "0", "--contract", "flows out") == 2
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0 and "--minutes" in capsys.readouterr().out
    assert FOLDER.name == "finds"
