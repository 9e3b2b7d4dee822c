"""The command line: exit statuses, files, and what is said where the extra is missing."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import gumgloo.contract.__main__ as entry
from gumgloo.contract import cli
from gumgloo.contract.cli import main
from gumgloo.contract.live import Plan, Tour
from gumgloo.mock.__main__ import main as mock_main
from tests.mock.test_shells import environment

URL = "https://platform.ai.gloo.com/platform/v2/models"
MODEL = {
    "id": "m",
    "name": "M",
    "family": "F",
}


def har(value: Any, url: str = URL, status: int = 200) -> str:
    content = {"mimeType": "application/json", "text": json.dumps(value)}
    request = {"method": "GET", "url": url, "headers": []}
    response = {"status": status, "headers": [], "content": content}
    return json.dumps({"log": {"entries": [{"request": request, "response": response}]}})


@pytest.fixture
def traffic(tmp_path: Path) -> Path:
    return tmp_path / "traffic.har"


def test_nothing_differs(traffic: Path, capsys: pytest.CaptureFixture[str]) -> None:
    traffic.write_text(har({"object": "list", "data": []}))
    assert main([str(traffic)]) == 0
    assert capsys.readouterr().out == "no differences in 1 exchanges with 1 operations\n"


def test_something_differs(
    traffic: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    traffic.write_text(har({"object": "list", "data": [], "brand_new": 1}))
    report = tmp_path / "report.json"
    assert main([str(traffic), "--json", str(report)]) == 1
    out = capsys.readouterr().out
    assert "undocumented field brand_new" in out
    assert "in openapi/gloo/models.yaml:" in out
    told = json.loads(report.read_text("utf-8"))
    assert [one["subject"] for one in told["findings"]] == ["brand_new"]
    assert main([str(traffic), "--json", "-", "--openapi", str(tmp_path)]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["findings"][0]["proposal"]["in"] == "openapi/gloo/"


def test_the_report_as_json_can_be_read_as_it_is(
    traffic: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    traffic.write_text(har({}, status=206))
    report = tmp_path / "report.json"
    assert main([str(traffic), "--json", str(report)]) == 1
    text = report.read_text("utf-8")
    assert text.startswith('{\n  "judged": 1,\n')
    assert "  description: '…'" in text
    capsys.readouterr()


def test_a_file_of_just_the_limit_is_read(
    traffic: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    traffic.write_text(har({"object": "list", "data": []}).ljust(2 * 1024 * 1024))
    assert main([str(traffic), "--max-megabytes", "2"]) == 0
    traffic.write_text(f"{traffic.read_text()} ")
    assert main([str(traffic), "--max-megabytes", "2"]) == 2
    assert f"{traffic} is larger than 2 MB" in capsys.readouterr().err


def test_what_is_not_said_is_as_the_help_says(
    traffic: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given: list[Any] = []
    read = cli._read

    def reads(name: str, most: int) -> bytes:
        given.append(most)
        return read(name, most)

    def tours(*arguments: Any) -> Tour:
        given.extend(one for one in arguments if isinstance(one, Plan))
        return Tour(asked=1, answered=1)

    monkeypatch.setattr(cli, "_read", reads)
    monkeypatch.setattr(cli, "tour", tours)
    traffic.write_text(har({"object": "list", "data": []}))
    assert main([str(traffic)]) == 0
    assert main(["--live", "--service", "gloo"], environ={"GLOO_API_KEY": "hush-hush"}) == 0
    capsys.readouterr()
    with pytest.raises(SystemExit):
        main(["--help"])
    says = re.findall(r"\(([0-9.]+)\)", " ".join(capsys.readouterr().out.split()))
    most, plan = given
    assert [str(most), str(plan.most), str(plan.pause)] == says == ["256", "60", "0.2"]
    assert plan == Plan()


@pytest.mark.parametrize(
    ("text", "more", "says"),
    [
        (None, [], "cannot read"),
        ("<html>", [], "not JSON at line 1, column 1"),
        ("{}", [], "neither a HAR"),
        (har({}, "https://www.example.com/"), [], "none of the 1 requests"),
        ("x" * 10, ["--max-megabytes", "0"], "larger than 0 MB"),
    ],
)
def test_bad_input(
    traffic: Path,
    capsys: pytest.CaptureFixture[str],
    text: str | None,
    more: list[str],
    says: str,
) -> None:
    if text is not None:
        traffic.write_text(text)
    assert main([str(traffic), *more]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert says in said.err


@pytest.mark.parametrize("arguments", [[], ["x.har", "--live"]])
def test_one_of_file_and_live(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "give a file with traffic, or --live" in capsys.readouterr().err


def test_a_client_of_its_own_is_closed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--live"], environ={}) == 0
    assert "skipped" in capsys.readouterr().out


def test_a_report_that_cannot_be_written_is_said(
    traffic: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    traffic.write_text(har({"object": "list", "data": []}))
    assert main([str(traffic), "--json", str(tmp_path)]) == 2
    assert f"cannot write {tmp_path}" in capsys.readouterr().err


@pytest.mark.parametrize(
    "environ",
    [
        {"GLOO_API_KEY": "hush-hush", "GLOO_BASE_URL": "nowhere"},
        {"GUMLOOP_ACCESS_TOKEN": "hush-hush", "GUMLOOP_BASE_URL": "nowhere"},
        {"GLOO_API_KEY": "hush hush"},
    ],
)
def test_variables_that_cannot_be_used(
    environ: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--live"], environ=environ) == 2
    said = capsys.readouterr().err
    assert said.startswith("gumgloo.contract: ")
    assert "hush" not in said


def test_the_module_can_be_run(traffic: Path) -> None:
    traffic.write_text(har({"object": "list", "data": [], "brand_new": 1}))
    command = [sys.executable, "-m", "gumgloo.contract", str(traffic)]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "undocumented field brand_new" in done.stdout
    assert done.stderr == ""


def test_the_entry_runs_the_command_line(
    traffic: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["contract", str(traffic)])
    assert entry.main() == 2
    assert "cannot read" in capsys.readouterr().err


def test_where_the_extra_is_missing_it_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Missing:
        """In place of the command line's module."""

        def __getattr__(self, name: str) -> Any:
            raise ImportError('gumgloo.mock needs jsonschema_rs: pip install "gumgloo[mock]"')

    monkeypatch.setitem(sys.modules, "gumgloo.contract.cli", Missing())  # type: ignore[arg-type]  # no module
    assert entry.main() == 2
    said = capsys.readouterr().err
    assert said == 'gumgloo.contract needs jsonschema_rs: pip install "gumgloo[mock]"\n'


def test_a_defect_is_not_taken_for_a_missing_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        """In place of the command line's module."""

        def __getattr__(self, name: str) -> Any:
            raise ValueError("a defect")

    monkeypatch.setitem(sys.modules, "gumgloo.contract.cli", Broken())
    with pytest.raises(ValueError, match="a defect"):
        entry.main()


def test_a_defect_is_not_taken_for_a_bad_file(
    traffic: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> Any:
        raise ValueError("a defect")

    traffic.write_text(har({}))
    monkeypatch.setattr(cli, "_specs", broken)
    with pytest.raises(ValueError, match="a defect"):
        main([str(traffic)])


def test_what_the_mock_writes_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import signal
    import threading
    import urllib.request

    log = tmp_path / "mock.jsonl"
    asked = threading.Event()

    def call(text: str) -> None:
        url = text.partition("mock at ")[2].partition(",")[0]

        def go() -> None:
            with urllib.request.urlopen(f"{url}/platform.ai.gloo.com/platform/v2/models"):
                pass
            asked.set()
            signal.raise_signal(signal.SIGTERM)

        threading.Thread(target=go).start()

    assert mock_main(["--port", "0", "--log", str(log)], call) == 0
    assert asked.is_set()
    (line,) = log.read_text("utf-8").splitlines()
    assert json.loads(line)["operation"] == "gloo.listModels"
    assert main([str(log)]) == 0
    assert "the body of the answer was not recorded" in capsys.readouterr().out


def test_a_log_that_cannot_be_written_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert mock_main(["--port", "0", "--log", str(tmp_path)]) == 1
    assert "cannot write" in capsys.readouterr().err
