"""Downloads and uploads over a real connection: what breaks off, stalls, or is answered early."""

from __future__ import annotations

import socket
import struct
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

from gumgloo import (
    APIConnectionError,
    APITimeoutError,
    DownloadError,
    PayloadTooLargeError,
    Timeout,
)
from gumgloo._timing import Timing
from tests.overrides._clients import Side, check_error
from tests.overrides._socketed import Plain, plain_service, reply, rest_of
from tests.overrides._storage import download_to, left

BRIEF = 0.06
TOTAL = 0.25
PATIENT = 5.0
DATA = b"0123456789" * 50_000
SKILL = b'{"skill": {"id": "i", "name": "n", "description": "d", "team_id": "t"}}'


async def at_once(_: float) -> None:
    """Instead of sleeping."""


@pytest.fixture
def plain() -> Iterator[Plain]:
    with plain_service() as one:
        yield one


@pytest.fixture
def socketed(awaited: bool) -> Iterator[Side]:
    timing = Timing(sleep=lambda _: None, asleep=at_once)
    with Side(awaited=awaited, timing=timing) as one:
        yield one


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "out.skill"


def client_of(side: Side, plain: Plain, **given: Any) -> Any:
    base = {"base_url": f"{plain.url}/api/v1", "max_retries": 0, **given}
    return side.gumloop(access_token="test-access-token", **base)


def broken(side: Side, plain: Plain, path: Path, **given: Any) -> Any:
    with pytest.raises(Exception) as caught:
        download_to(side, path, client_of(side, plain), **given)
    check_error(caught.value)
    assert left(path) == []
    return caught.value


def test_a_file_arrives(socketed: Side, plain: Plain, path: Path) -> None:
    plain.serve = lambda _, connection: connection.sendall(reply(DATA))
    download_to(socketed, path, client_of(socketed, plain))
    assert path.read_bytes() == DATA
    asked, fetched = [head for head, _ in plain.seen]
    assert b"test-access-token" in asked
    assert [line.split(b":")[0].lower() for line in fetched.split(b"\r\n")] == [
        b"get /file http/1.1",
        b"host",
        b"user-agent",
        b"accept",
        b"accept-encoding",
    ]


def cut(connection: socket.socket) -> None:
    connection.sendall(reply(DATA[:100], length=len(DATA)))


def reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    cut(connection)
    time.sleep(BRIEF)


def cut_chunked(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nabcde\r\n")


@pytest.mark.parametrize("how", [cut, reset, cut_chunked])
def test_a_file_that_breaks_off_is_none(
    how: Callable[[socket.socket], None], socketed: Side, plain: Plain, path: Path
) -> None:
    plain.serve = lambda _, connection: how(connection)
    assert isinstance(broken(socketed, plain, path), APIConnectionError)


def test_a_file_that_breaks_off_once_comes_whole_the_next_time(
    socketed: Side, plain: Plain, path: Path
) -> None:
    def serve(_: bytes, connection: socket.socket) -> None:
        cut(connection) if len(plain.seen) == 2 else connection.sendall(reply(DATA))

    plain.serve = serve
    download_to(socketed, path, client_of(socketed, plain, max_retries=1))
    assert path.read_bytes() == DATA
    assert len(plain.seen) == 3


def stall(plain: Plain) -> Callable[[bytes, socket.socket], None]:
    def serve(_: bytes, connection: socket.socket) -> None:
        cut(connection)
        plain.done.wait(PATIENT)

    return serve


@pytest.mark.parametrize(
    ("limits", "phase"),
    [(Timeout(1, 1, BRIEF), "idle"), (Timeout(1, 1, PATIENT, total=TOTAL), "total")],
)
def test_a_file_that_stalls_is_given_up(
    limits: Timeout, phase: str, socketed: Side, plain: Plain, path: Path
) -> None:
    plain.serve = stall(plain)
    begun = time.monotonic()
    error = broken(socketed, plain, path, timeout=limits)
    plain.done.set()
    assert time.monotonic() - begun < PATIENT
    assert isinstance(error, APITimeoutError)
    assert error.phase == phase


def test_a_cancelled_download_leaves_nothing(plain: Plain, path: Path) -> None:
    async def run() -> None:
        with anyio.move_on_after(TOTAL) as scope:
            await client_of(side, plain).skills.download_to("skill-1", path)
        assert scope.cancelled_caught

    plain.serve = stall(plain)
    with Side(awaited=True) as side:
        side.do(run())
    plain.done.set()
    assert left(path) == []


def test_an_endless_file_is_cut_off(socketed: Side, plain: Plain, path: Path) -> None:
    def serve(_: bytes, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n")
        while not plain.done.is_set():
            connection.sendall(DATA)

    plain.serve = serve
    assert isinstance(broken(socketed, plain, path, max_bytes=10**6), DownloadError)


# Uploads


def test_an_upload_arrives_as_it_is(socketed: Side, plain: Plain, path: Path) -> None:
    plain.serve = lambda _, connection: connection.sendall(reply(SKILL))
    path.write_bytes(DATA)
    with path.open("rb") as opened:
        files = [path, ("b", DATA), opened]
        socketed.do(client_of(socketed, plain).skills.create(files))
    ((head, body),) = plain.seen
    assert b"transfer-encoding" not in head.lower()
    assert body.count(DATA) == 3
    assert body.endswith(b"--\r\n")


def test_an_upload_of_unknown_length_arrives(socketed: Side, plain: Plain) -> None:
    def serve(_: bytes, connection: socket.socket) -> None:
        body = plain.seen[-1][1]
        while not body.endswith(b"0\r\n\r\n"):
            body += connection.recv(65536) or b"?0\r\n\r\n"
        bodies.append(body)
        connection.sendall(reply(SKILL))

    class Once:
        def __init__(self) -> None:
            self.rest = [b"the only time", b""]

        def read(self, size: int) -> bytes:
            return self.rest.pop(0) if size else b""

    bodies: list[bytes] = []
    plain.serve = serve
    socketed.do(client_of(socketed, plain).skills.create([("a", Once())]))
    assert b"transfer-encoding: chunked" in plain.seen[0][0].lower()
    assert b"the only time" in bodies[0]


def test_an_answer_before_the_end_of_an_upload_is_read(
    socketed: Side, plain: Plain, path: Path
) -> None:
    """The service says no while most of the body is still to be sent, and reads no more."""

    def serve(_: bytes, connection: socket.socket) -> None:
        connection.sendall(reply(b'{"error": "file_too_large"}', "413 Too Large"))
        connection.shutdown(socket.SHUT_WR)
        # What was sent has to be taken, or the answer would be lost with the connection.
        while connection.recv(1 << 20):
            pass

    plain.serve = serve
    with path.open("wb") as file:
        file.truncate(8 * 1024 * 1024)
    client = client_of(socketed, plain, base_url=f"{plain.url}/early")
    with pytest.raises(PayloadTooLargeError) as caught:
        socketed.do(client.skills.create([path]))
    check_error(caught.value)


def test_a_large_upload_is_never_held(socketed: Side, plain: Plain, path: Path) -> None:
    size = 64 * 1024 * 1024

    def serve(path: bytes, connection: socket.socket) -> None:
        for _ in rest_of(*plain.seen[-1], connection):
            pass
        connection.sendall(reply(b'{"files": [], "rejected": []}'))

    plain.serve = serve
    parts = [path.with_name(f"{n}") for n in range(4)]
    for one in parts:
        with one.open("wb") as file:
            file.truncate(size // 4)
    client = client_of(socketed, plain, base_url=f"{plain.url}/early")
    socketed.do(client.brain.upload_files("s", parts))
    told: list[int] = []
    tracemalloc.start()
    try:
        socketed.do(
            client.brain.upload_files("s", parts, progress=lambda done, _: told.append(done))
        )
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert told[-1] > size
    assert peak < 2 * 1024 * 1024
