"""Uploads to the mock, which holds every request against the spec."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

from gumgloo import BadRequestError, NotFoundError, PayloadTooLargeError
from gumgloo.mock import MockServer, MockService
from tests.overrides._clients import Side

MD = "# Brew tea\nWarm the pot first.\n"


def client_of(side: Side, **given: Any) -> Any:
    return side.gumloop(access_token="test-access-token", **given)


def archive() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as opened:
        opened.writestr("SKILL.md", MD)
    return made.getvalue()


@pytest.mark.parametrize(
    "files", [{"SKILL.md": MD, "data/x.bin": b"\x00"}, [("tea.md", MD)], [("tea.zip", archive())]]
)
def test_a_skill_is_made_changed_and_deleted(
    files: Any, side: Side, mock_service: MockService
) -> None:
    skills = client_of(side).skills
    made = side.do(skills.create(files, team_id="team-9")).skill
    assert (made.team_id, made.major_version) == ("team-9", 1)
    told: list[int] = []
    changed = side.do(skills.update(made.id, files, progress=lambda done, _: told.append(done)))
    assert changed.skill.major_version == 2
    sent = mock_service.calls("updateSkill")[-1].headers["content-length"]
    assert sent == str(told[-1])
    assert side.do(skills.delete(made.id)).deleted is True
    with pytest.raises(NotFoundError):
        side.do(skills.delete(made.id))
    assert not any(entry.violations for entry in mock_service.requests)


def test_what_is_no_skill_is_refused_by_the_service(side: Side, mock_service: MockService) -> None:
    class Once:
        """Its size is only known when it was read."""

        def __init__(self, size: int) -> None:
            self.left = size

        def read(self, size: int) -> bytes:
            piece = b"x" * min(size, self.left)
            self.left -= len(piece)
            return piece

    skills = client_of(side).skills
    with pytest.raises(BadRequestError):
        side.do(skills.create({"other.txt": "x"}))
    with pytest.raises(PayloadTooLargeError):
        side.do(skills.create([("SKILL.md", Once(10 * 1024 * 1024 + 1))]))


def test_files_of_the_brain_arrive(side: Side, mock_service: MockService) -> None:
    brain = client_of(side, team_id="team-1").brain
    source = side.do(brain.create_source("Handbook")).source
    side.do(brain.upload_files(source.id, [("a.md", "x", "text/markdown"), ("b.txt", b"y")]))
    (entry,) = mock_service.calls("uploadBrainFiles")
    assert entry.query["team_id"] == ["team-1"]
    assert not any(one.violations for one in mock_service.requests)


def test_a_skill_arrives_over_a_socket(
    mock_server: MockServer, awaited: bool, tmp_path: Path
) -> None:
    path = tmp_path / "SKILL.md"
    path.write_text(MD)
    base = mock_server.base_urls["https://api.gumloop.com/api/v1"]
    with Side(awaited=awaited) as side, path.open("rb") as opened:
        skills = client_of(side, base_url=base).skills
        for files in ([path], [("SKILL.md", opened)]):
            assert side.do(skills.create(files)).skill.name == "Brew tea"
