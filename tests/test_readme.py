"""The README does what it says: each Python block runs as it stands, against the mock server."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from gumgloo.mock import MockService, Settings, running_server

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
# The credentials that the README's placeholders stand for.
SETTINGS = Settings(
    gumloop_access_tokens=("your_access_token",),
    gumloop_api_keys={"your_api_key": "your_user_id"},
    gloo_clients={"your_client_id": "your_client_secret"},
)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.splitlines()[0])
def test_a_block_runs(block: str, monkeypatch: pytest.MonkeyPatch) -> None:
    service = MockService.load(settings=SETTINGS)
    with running_server(service) as server:
        monkeypatch.setenv("GUMLOOP_BASE_URL", f"{server.url}/api.gumloop.com/api/v1")
        monkeypatch.setenv("GLOO_BASE_URL", f"{server.url}/platform.ai.gloo.com")
        monkeypatch.setenv("PYTHONPATH", f"{ROOT / 'overrides'}:{ROOT / 'generated'}")
        done = subprocess.run(
            [sys.executable, "-c", block], capture_output=True, text=True, timeout=60, check=False
        )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()
    assert service.requests


def test_every_make_target_that_the_readme_names_is_there() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"\bmake ([a-z]+)", README)) - {"lists"}
    assert named <= targets


def test_every_link_leads_somewhere() -> None:
    for link in re.findall(r"\]\(([^)]+)\)", README):
        assert (ROOT / link).exists(), link
