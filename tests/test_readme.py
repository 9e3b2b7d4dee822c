"""The README and the pages do what they say: each Python block runs as it stands, on the mock."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from gumgloo import ConnectionLimits
from gumgloo.mock import MockService, Settings, running_server

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
PAGES = {path.name: path.read_text("utf-8") for path in sorted((ROOT / "docs").glob("*.md"))}
BLOCKS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
PAGE_BLOCKS = re.findall(r"```python\n(.*?)```", "\n".join(PAGES.values()), re.DOTALL)
# The credentials that the README's placeholders stand for.
SETTINGS = Settings(
    gumloop_access_tokens=("your_access_token",),
    gumloop_api_keys={"your_api_key": "your_user_id"},
    gloo_clients={"your_client_id": "your_client_secret"},
)


def run(block: str, monkeypatch: pytest.MonkeyPatch) -> tuple[str, MockService]:
    """Run a block; what it printed, and the service that it called."""
    service = MockService.load(settings=SETTINGS)
    with running_server(service) as server:
        monkeypatch.setenv("GUMLOOP_BASE_URL", f"{server.url}/api.gumloop.com/api/v1")
        monkeypatch.setenv("GLOO_BASE_URL", f"{server.url}/platform.ai.gloo.com")
        monkeypatch.setenv("PYTHONPATH", f"{ROOT / 'overrides'}:{ROOT / 'generated'}")
        done = subprocess.run(
            [sys.executable, "-c", block], capture_output=True, text=True,
            timeout=60, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout, service


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.splitlines()[0])
def test_a_block_runs(block: str, monkeypatch: pytest.MonkeyPatch) -> None:
    printed, service = run(block, monkeypatch)
    assert printed.strip()
    assert service.requests


@pytest.mark.parametrize("block", PAGE_BLOCKS, ids=lambda block: block.splitlines()[0])
def test_a_block_of_a_page_runs(block: str, monkeypatch: pytest.MonkeyPatch) -> None:
    run(block, monkeypatch)


def test_the_limits_that_the_page_shows_are_the_defaults() -> None:
    shown = re.search(r"limits=(ConnectionLimits\(.*?\))", PAGES["connections.md"])
    assert shown is not None
    assert eval(shown[1], {"ConnectionLimits": ConnectionLimits}) == ConnectionLimits()


def test_every_make_target_that_the_readme_names_is_there() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"\bmake ([a-z]+)", README)) - {"lists"}
    assert named <= targets


def test_every_link_leads_somewhere() -> None:
    for folder, text in [(ROOT, README), *((ROOT / "docs", page) for page in PAGES.values())]:
        for link in re.findall(r"\]\(([^)#]+)", text):
            assert (folder / link).exists(), link
