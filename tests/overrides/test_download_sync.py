"""The skills of an organization: a version that is named, and an archive of limited size."""

from __future__ import annotations

import io
import json
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from gumgloo import (
    APIConnectionError,
    APIStatusError,
    ConfigurationError,
    DownloadError,
    ResponseDecodeError,
    __version__,
)
from gumgloo.gumloop.resources.sync import SyncBundle
from tests.overrides._clients import Side, check_error
from tests.overrides._storage import Body, left

MANIFEST = {"organization": {"organization_id": "o"}, "skills": []}
LARGEST = 104_857_600
PLAN = {
    "organization": {"organization_id": "o", "organization_name": "n"},
    "manifest": {"algorithm": "sha256", "format_version": 1, "hash": "0" * 64, "skill_count": 0},
    "limits": {
        "files_per_skill": 1000,
        "bytes_per_file": 26214400,
        "bundle_transfer_bytes": LARGEST,
        "total_uncompressed_bytes": 209715200,
    },
    "skill_count": 0,
}
ZIP = {"content-type": "application/zip"}
Answer = Callable[[], httpx.Response]


def archive(packing: int = zipfile.ZIP_DEFLATED, /, **files: str | bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", packing) as opened:
        for name, content in files.items():
            opened.writestr(name, content)
    return made.getvalue()


GOOD = archive(**{"gumloop-sync-manifest.json": json.dumps(MANIFEST), "a/SKILL.md": "# a"})


class Service:
    """Answers both calls; the archive as it is told to."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if request.url.path.endswith("/plan"):
            return httpx.Response(200, json=PLAN)
        if self.answers:
            return self.answers.pop(0)
        return httpx.Response(200, headers=ZIP, content=GOOD)

    def last(self) -> tuple[Any, str | None]:
        """Body, and version, of the last request."""
        request = self.requests[-1]
        return json.loads(request.content), request.headers.get("x-gumloop-cli-version")


def client_of(side: Side, **given: Any) -> Any:
    return side.gumloop(access_token="test-access-token", team_id="team-1", **given)


@pytest.mark.parametrize("name", ["plan", "download"])
def test_a_version_is_named(name: str, awaited: bool) -> None:
    service = Service()
    with Side.answering(service, awaited=awaited) as side:
        call = getattr(client_of(side).sync, name)
        side.do(call())
        assert service.last() == ({}, __version__)
        side.do(call(organization_id="o", x_gumloop_cli_version="9.9.9"))
        assert service.last() == ({"organization_id": "o"}, "9.9.9")
        side.do(call(x_gumloop_cli_version=None, extra_body={"x": 1}))
        assert service.last() == ({"x": 1}, None)


def test_the_archive_is_its_bytes_and_has_a_manifest(awaited: bool) -> None:
    service = Service()
    with Side.answering(service, awaited=awaited) as side:
        bundle = side.do(client_of(side).sync.download())
    assert bundle == bundle.content == GOOD
    assert isinstance(bundle, bytes)
    assert bundle.manifest == MANIFEST
    assert pickle.loads(pickle.dumps(bundle)).manifest == MANIFEST
    (request,) = service.requests
    assert request.headers["authorization"] == "Bearer test-access-token"
    assert request.headers["accept"] == "*/*"
    # This one takes no team.
    assert not request.url.query


def test_the_archive_is_saved(awaited: bool, tmp_path: Path) -> None:
    path = tmp_path / "skills.zip"
    told: list[tuple[int, int | None]] = []
    service = Service(
        httpx.Response(503),
        httpx.Response(200, headers=ZIP, stream=Body(b"x", httpx.ReadError("gone"))),
    )
    with Side.answering(service, awaited=awaited) as side:
        sync = client_of(side).sync
        saved = side.do(
            sync.download_to(
                path, organization_id="o", progress=lambda *now: told.append(now), timeout=9
            )
        )
        assert saved == path
        assert path.read_bytes() == GOOD
        assert service.last() == ({"organization_id": "o"}, __version__)
        assert service.requests[-1].extensions["timeout"]["read"] == 9
        assert told == [(1, None), (len(GOOD), len(GOOD))]
        with pytest.raises(ConfigurationError, match="overwrite=True"):
            side.do(sync.download_to(path))
        assert len(service.requests) == 3
        side.do(sync.download_to(str(path), overwrite=True, x_gumloop_cli_version="1"))
        assert service.last() == ({}, "1")
    assert left(path) == ["skills.zip"]


def failing(answer: Answer, awaited: bool, path: Path) -> list[Any]:
    """The errors of both ways to get an archive; nothing is left of it."""
    found: list[Any] = []
    with Side.answering(lambda _: answer(), awaited=awaited) as side:
        sync = client_of(side, max_retries=0).sync
        for call in (sync.download, lambda: sync.download_to(path)):
            with pytest.raises(Exception) as caught:
                side.do(call())
            check_error(caught.value)
            found.append(caught.value)
    assert left(path) == []
    return found


@pytest.mark.parametrize("kind", ["text/html", "application/json", None])
def test_what_is_no_archive_is_refused(kind: str | None, awaited: bool, tmp_path: Path) -> None:
    headers = {} if kind is None else {"content-type": kind}

    def answer() -> httpx.Response:
        return httpx.Response(200, headers=headers, content=b"<p>sign in</p>")

    for error in failing(answer, awaited, tmp_path / "x"):
        assert isinstance(error, ResponseDecodeError)
        assert "expected application/zip" in str(error)


def test_too_large_an_archive_is_given_up(awaited: bool, tmp_path: Path) -> None:
    headers = {**ZIP, "content-length": str(LARGEST + 1)}

    def answer() -> httpx.Response:
        return httpx.Response(200, headers=headers, stream=Body(AssertionError("read")))

    for error in failing(answer, awaited, tmp_path / "x"):
        assert isinstance(error, DownloadError)
        assert f"more than {LARGEST} bytes" in str(error)


def test_an_archive_that_breaks_off_is_none(awaited: bool, tmp_path: Path) -> None:
    headers = {**ZIP, "content-length": str(LARGEST)}

    def answer() -> httpx.Response:
        return httpx.Response(200, headers=headers, stream=Body(b"PK"))

    for error in failing(answer, awaited, tmp_path / "x"):
        assert isinstance(error, APIConnectionError)


def test_a_version_that_is_too_old_is_told(awaited: bool, tmp_path: Path) -> None:
    details = {"minimum_cli_version": "0.6.0", "requested_cli_version": __version__}
    error = {"code": "cli_upgrade_required", "message": "m", "details": details}

    def answer() -> httpx.Response:
        return httpx.Response(426, json={"error": error})

    for raised in failing(answer, awaited, tmp_path / "x"):
        assert isinstance(raised, APIStatusError)
        assert (raised.status_code, raised.code) == (426, "cli_upgrade_required")
        assert raised.details == details


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK",
        GOOD[:-30],
        GOOD.replace(b"PK\x03\x04", b"PK\x03\x05"),
        archive(other="{}"),
        archive(**{"gumloop-sync-manifest.json": "not JSON"}),
        archive(**{"gumloop-sync-manifest.json": b"\xff"}),
        archive(**{"gumloop-sync-manifest.json": "[]"}),
        archive(**{"gumloop-sync-manifest.json": b"{}" + b" " * (16 * 1024 * 1024)}),
    ],
)
def test_an_archive_without_a_manifest(data: bytes) -> None:
    with pytest.raises(ResponseDecodeError, match=r"gumloop-sync-manifest\.json: exp") as caught:
        _ = SyncBundle(data).manifest
    check_error(caught.value)
    assert caught.value.status_code == 200
    assert len(caught.value.body) <= 800


def test_a_manifest_may_be_of_sixteen_mebibytes() -> None:
    text = b"{" + b" " * (16 * 1024 * 1024 - 2) + b"}"
    assert SyncBundle(archive(**{"gumloop-sync-manifest.json": text})).manifest == {}
    data = SyncBundle(archive(**{"gumloop-sync-manifest.json": text + b" "}))
    with pytest.raises(ResponseDecodeError):
        _ = data.manifest


@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2])
def test_whatever_byte_of_an_archive_is_broken_no_other_error_gets_out(packing: int) -> None:
    good = archive(packing, **{"gumloop-sync-manifest.json": json.dumps(MANIFEST)})
    refused = 0
    for place, byte in enumerate(good):
        for wrong in {0, 255, byte ^ 1} - {byte}:
            try:
                _ = SyncBundle(good[:place] + bytes([wrong]) + good[place + 1 :]).manifest
            except ResponseDecodeError:
                refused += 1
    assert refused > len(good)


def test_an_encrypted_manifest_is_none() -> None:
    # The bit that says so, in both places that name the file.
    data = bytearray(GOOD)
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(ResponseDecodeError):
        _ = SyncBundle(data).manifest
