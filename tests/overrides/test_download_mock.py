"""Downloads from the mock, end to end: the link, and the file on the host it leads to."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import pytest

from gumgloo import ConfigurationError, NotFoundError
from gumgloo.mock import MockService
from tests.overrides._clients import Side


def client_of(side: Side) -> Any:
    return side.gumloop(access_token="test-access-token")


def test_an_artifact_comes_as_it_is(side: Side, mock_service: MockService, tmp_path: Path) -> None:
    artifacts = client_of(side).artifacts
    told: list[tuple[int, int | None]] = []
    path = side.do(
        artifacts.download_to(
            "artifact-1", tmp_path / "teas.csv", progress=lambda *done: told.append(done)
        )
    )
    data = path.read_bytes()
    assert data.startswith(b"name,minutes")
    assert told[-1] == (len(data), len(data))
    fetched = mock_service.requests[-1]
    assert (fetched.host, fetched.status) == ("storage.googleapis.com", 200)
    assert "authorization" not in fetched.headers
    with pytest.raises(NotFoundError):
        side.do(artifacts.download_to("none", tmp_path / "none"))
    assert [one.name for one in tmp_path.iterdir()] == ["teas.csv"]
    with pytest.raises(ConfigurationError):
        side.do(artifacts.download_to("artifact-1", path))


def test_a_skill_comes_as_an_archive(side: Side, tmp_path: Path) -> None:
    skills = client_of(side).skills
    files = {"SKILL.md": "# Brew tea\n", "data/x.bin": b"\x00"}
    made = side.do(skills.create(files)).skill
    path = side.do(skills.download_to(made.id, tmp_path / "tea.skill"))
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist() == ["SKILL.md", "data/x.bin"]
        assert archive.read("SKILL.md") == b"# Brew tea\n"
    side.do(skills.update(made.id, [("tea.zip", path.read_bytes())]))
    again = side.do(skills.download_to(made.id, tmp_path / "again.skill"))
    assert again.read_bytes() == path.read_bytes()
    with pytest.raises(NotFoundError):
        side.do(skills.download_to(made.id, tmp_path / "old.skill", version_id=made.version_id))
