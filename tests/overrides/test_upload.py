"""Uploads through the clients: limits before anything is sent, progress, retries, deletions."""

from __future__ import annotations

import io
import json
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo import (
    ConfigurationError,
    InternalServerError,
    NotFoundError,
    PayloadTooLargeError,
    RateLimitError,
    ResponseDecodeError,
)
from gumgloo._upload import BRAIN_FILES, SKILL_FILES, FileLimits
from gumgloo.mock.multipart import read_parts
from tests.overrides._clients import Side, check_error

MB = 1024 * 1024
SKILL = {"skill": {"id": "i", "name": "n", "description": "d", "team_id": "t"}}
UPLOADED: dict[str, Any] = {"files": [], "rejected": []}


class Service:
    """Answers uploads; `statuses` come first."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if self.statuses:
            return httpx.Response(self.statuses.pop(0), json={"error": "not now"})
        answer = UPLOADED if "brain" in request.url.path else SKILL
        return httpx.Response(201, json=answer)

    def parts(self) -> list[tuple[str, str | None, str | None, bytes]]:
        """The parts of the last request."""
        last = self.requests[-1]
        assert last.headers["content-length"] == str(len(last.content))
        found = read_parts(last.headers["content-type"], last.content)
        return [(one.name, one.filename, one.kind, one.data) for one in found]


Call = Callable[..., Any]
UPLOADS: dict[str, Call] = {
    "skills.create": lambda client, files, **more: client.skills.create(files, **more),
    "skills.update": lambda client, files, **more: client.skills.update("s", files, **more),
    "brain.upload_files": lambda client, files, **more: client.brain.upload_files(
        "s", files, **more
    ),
}
every_upload = pytest.mark.parametrize("name", UPLOADS)


def client_of(side: Side, **given: Any) -> Any:
    return side.gumloop(access_token="test-access-token", **given)


def upload(side: Side, name: str, files: Any, **more: Any) -> Any:
    return side.do(UPLOADS[name](client_of(side), files, **more))


@every_upload
def test_files_go_out_in_every_way(name: str, awaited: bool, tmp_path: Path) -> None:
    octets = "application/octet-stream"
    path = tmp_path / "SKILL.md"
    path.write_bytes(b"# skill")
    service = Service()
    with Side.answering(service, awaited=awaited) as side:
        upload(side, name, {"a.md": "ä", "b.bin": b"\x00"})
        assert service.parts() == [
            ("files", "a.md", octets, "ä".encode()),
            ("files", "b.bin", octets, b"\x00"),
        ]
        upload(side, name, [("a", b"x"), ("b.txt", "y", "text/plain"), path, io.BytesIO(b"z")])
        assert service.parts() == [
            ("files", "a", octets, b"x"),
            ("files", "b.txt", "text/plain", b"y"),
            ("files", "SKILL.md", octets, b"# skill"),
            ("files", "files", octets, b"z"),
        ]
        upload(side, name, path)
        assert service.parts() == [("files", "SKILL.md", octets, b"# skill")]


@every_upload
def test_what_cannot_be_sent_is_refused_by_its_place(name: str, awaited: bool) -> None:
    service = Service()
    closed = io.BytesIO(b"x")
    closed.close()
    bad: list[tuple[Any, str]] = [
        ([], "files: at least one is needed"),
        ({}, "files: at least one is needed"),
        ("a-prompt.txt", r"files: expected a list of files.* pathlib.Path"),
        ([b"x", 7], r"files\[1\]: expected bytes, text, an open file or a path, got int"),
        ([Path("/no/a-prompt")], r"files\[0\]: cannot be read \(No such file"),
        ([Path("/")], r"files\[0\]: is a directory"),
        ([closed], r"files\[0\]: is closed"),
        ([io.StringIO("a-prompt")], r"files\[0\]: is no binary file"),
        ([("a-prompt", b"x", "a\r\nb")], r"files\[0\]: expected a media type"),
        ([("\ud800a-prompt", b"x")], r"files\[0\]: its name holds half a character"),
    ]
    with Side.answering(service, awaited=awaited) as side:
        for files, text in bad:
            with pytest.raises(ConfigurationError, match=text) as caught:
                upload(side, name, files)
            check_error(caught.value, "a-prompt")
    assert not service.requests


def test_a_field_beside_the_files_may_be_refused_too(awaited: bool) -> None:
    with Side.answering(Service(), awaited=awaited) as side:
        with pytest.raises(ConfigurationError, match="half a character") as caught:
            upload(side, "skills.create", [b"x"], team_id="a-prompt\ud800")
        check_error(caught.value, "a-prompt")


class Sized(io.RawIOBase):
    """A file of so many bytes, which nobody has to hold."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = 0, /) -> int:
        self._at = offset + (self._size if whence == 2 else 0)
        return self._at

    def read(self, size: int = -1, /) -> bytes:
        assert size == 0, "read before it was refused"
        return b""


@pytest.mark.parametrize(
    ("name", "sizes", "text"),
    [
        ("skills.create", [10 * MB + 1], "files: larger than 10 MB together"),
        ("skills.update", [6 * MB, 6 * MB], "files: larger than 10 MB together"),
        ("brain.upload_files", [1] * 26, "files: at most 25 at once, got 26"),
        ("brain.upload_files", [1, 25 * MB + 1], r"files\[1\]: larger than 25 MB"),
    ],
)
def test_what_is_known_to_be_refused_is_not_sent(
    name: str, sizes: list[int], text: str, awaited: bool
) -> None:
    service = Service()
    with Side.answering(service, awaited=awaited) as side:
        with pytest.raises(ConfigurationError, match=text) as caught:
            upload(side, name, [Sized(size) for size in sizes])
        check_error(caught.value)
    assert not service.requests


@given(st.lists(st.integers(0, 30 * MB) | st.none(), max_size=30))
def test_a_limit_is_broken_or_it_is_not(sizes: list[int | None]) -> None:
    known = [size for size in sizes if size is not None]
    assert (SKILL_FILES.broken(sizes) is None) == (bool(sizes) and sum(known) <= 10 * MB)
    fits = 1 <= len(sizes) <= 25 and max(known, default=0) <= 25 * MB
    assert (BRAIN_FILES.broken(sizes) is None) == fits
    assert (FileLimits().broken(sizes) is None) == bool(sizes)


def test_a_file_of_unknown_length_or_none_takes_no_room() -> None:
    assert SKILL_FILES.broken([10 * MB, 0, None]) is None
    assert BRAIN_FILES.broken([25 * MB, 0, None]) is None


def test_what_is_just_allowed_is_sent(awaited: bool) -> None:
    service = Service()
    with Side.answering(service, awaited=awaited) as side:
        upload(side, "brain.upload_files", [b"x"] * 25)
        assert len(service.parts()) == 25
        upload(side, "skills.create", [b"x" * 10 * MB])
    assert len(service.requests) == 2


@every_upload
def test_progress_is_told(name: str, awaited: bool) -> None:
    told: list[tuple[int, int | None]] = []
    service = Service()
    with Side.answering(service, awaited=awaited) as side:
        upload(side, name, [b"x" * MB], progress=lambda *now: told.append(now))
    size = len(service.requests[0].content)
    assert {total for _, total in told} == {size}
    assert [done for done, _ in told] == sorted({done for done, _ in told})
    assert told[-1][0] == size
    assert len(told) >= 8


def test_an_upload_that_was_not_processed_is_sent_again_from_its_beginning(awaited: bool) -> None:
    told: list[int] = []
    service = Service(429, 429)
    opened = io.BytesIO(b"skip the file")
    opened.seek(5)
    with Side.answering(service, awaited=awaited) as side:
        given = [b"one", opened]
        upload(side, "skills.create", given, progress=lambda done, _: told.append(done))
    first, second, third = [request.content for request in service.requests]
    assert first == second == third
    assert b"\r\n\r\nthe file\r\n" in first
    assert told.count(len(first)) == 3
    assert told.count(told[0]) == 3


def test_an_upload_that_may_have_been_processed_is_not_sent_again(awaited: bool) -> None:
    service = Service(503)
    with Side.answering(service, awaited=awaited) as side, pytest.raises(InternalServerError):
        upload(side, "skills.create", [b"x"])
    assert len(service.requests) == 1


def test_a_file_that_can_be_read_once_is_sent_once(awaited: bool) -> None:
    class Once:
        def read(self, size: int) -> bytes:
            return rest.pop(0) if size else b""

    rest = [b"x", b""]
    service = Service(429)
    with Side.answering(service, awaited=awaited) as side, pytest.raises(RateLimitError):
        upload(side, "skills.create", [("a", Once())])
    assert len(service.requests) == 1


def test_a_file_that_breaks_while_it_is_sent_is_an_os_error(awaited: bool, tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"long")
    with Side.answering(Service(), awaited=awaited) as side:
        # The check of its size is over when the first byte is asked for.
        def shrink(_: int, __: int | None) -> None:
            path.write_bytes(b"")

        with pytest.raises(OSError, match="became shorter"):
            upload(side, "skills.create", [b"x", path], progress=shrink)


class Early(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers when two pieces of the body have come, and keeps hold of the rest."""

    def __init__(self) -> None:
        self.bodies: list[Any] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        stream: Any = request.stream
        self.bodies.append(body := iter(stream))
        assert len([next(body), next(body)]) == 2
        return httpx.Response(413, json={"error": "file_too_large"})

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        stream: Any = request.stream
        self.bodies.append(body := aiter(stream))
        assert len([await anext(body), await anext(body)]) == 2
        return httpx.Response(413, json={"error": "file_too_large"})


def test_a_file_is_closed_when_the_answer_comes_early(awaited: bool, tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * MB)
    with Side(awaited=awaited, transport=Early()) as side:
        with pytest.raises(PayloadTooLargeError):
            upload(side, "skills.create", [path])
        opened = {os.path.realpath(f"/proc/self/fd/{one}") for one in os.listdir("/proc/self/fd")}
        assert str(path) not in opened


def test_files_are_read_in_a_thread_where_the_loop_must_go_on() -> None:
    class Watched(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if size:
                threads.add(threading.get_ident())
            return super().read(size)

    threads: set[int] = set()
    for awaited in (False, True):
        with Side.answering(Service(), awaited=awaited) as side:
            upload(side, "brain.upload_files", [Watched(b"x")])
        assert (threading.get_ident() in threads) is not awaited
        threads.clear()


# Deletions


@pytest.mark.parametrize(
    ("status", "body", "deleted"),
    [
        (200, b'{"deleted": true}', True),
        (200, b'{"deleted": false}', False),
        (200, b"", True),
        (202, b" \n", True),
        (204, b"", True),
        (299, b"", True),
    ],
)
def test_an_empty_success_counts_as_deleted(
    status: int, body: bytes, deleted: bool, awaited: bool
) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(status, content=body)

    seen: list[httpx.Request] = []
    with Side.answering(answer, awaited=awaited) as side:
        made = side.do(client_of(side).skills.delete("s", team_id="t", extra_query={"x": 1}))
    assert made.deleted is deleted
    assert made.to_dict() == {"deleted": deleted}
    assert (seen[0].method, seen[0].url.raw_path) == ("DELETE", b"/api/v1/skills/s?team_id=t&x=1")


def test_what_is_no_deletion_is_none(awaited: bool) -> None:
    answers = [(404, json.dumps({"error": "no"})), (200, "deleted")]
    with Side.answering(
        lambda _: httpx.Response(*answers[0][:1], text=answers[0][1]), awaited=awaited
    ) as side:
        with pytest.raises(NotFoundError):
            side.do(client_of(side).skills.delete("s"))
        answers.pop(0)
        with pytest.raises(ResponseDecodeError):
            side.do(client_of(side).skills.delete("s"))
