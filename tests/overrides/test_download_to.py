"""Downloads by link through the clients: what goes to the other host, and what comes of it."""

from __future__ import annotations

import logging
import os
import threading
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from gumgloo import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    DownloadError,
    NotFoundError,
    PermissionDeniedError,
    Timeout,
)
from tests.overrides._clients import Side, check_error
from tests.overrides._storage import SIGNATURE, Body, Storage, download_to, left

DATA = b"the file" * 1000


def ok(*pieces: Any, **headers: str) -> httpx.Response:
    """An answer in pieces, with the headers given and no others."""
    return httpx.Response(200, headers=headers, stream=Body(*pieces))


def whole(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, content=DATA)


def refused(path: Path, side: Side, **given: Any) -> Any:
    """The error of a download; nothing is left of it."""
    before = left(path)
    with pytest.raises(Exception) as caught:
        download_to(side, path, **given)
    check_error(caught.value, SIGNATURE)
    assert left(path) == before
    return caught.value


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "out.skill"


# What goes out


@pytest.mark.parametrize("resource", ["skills", "artifacts"])
def test_a_file_is_saved(resource: str, path: Path, awaited: bool) -> None:
    storage = Storage(whole)
    with storage.sides(awaited=awaited) as side:
        client = side.gumloop(access_token="test-access-token")
        save = getattr(client, resource).download_to
        told: list[tuple[int, int | None]] = []
        given = {"version_id": "v 1", "team_id": "t"}
        saved = side.do(save("thing/1", str(path), **given, progress=lambda *now: told.append(now)))
    assert saved == path
    assert path.read_bytes() == DATA
    assert told[-1] == (len(DATA), len(DATA))
    (asked,) = storage.asked
    assert asked.url.raw_path.endswith(b"/thing%2F1/download?team_id=t&version_id=v+1")
    assert asked.headers["authorization"] == "Bearer test-access-token"


def test_nothing_of_the_client_goes_to_the_other_host(
    path: Path, awaited: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRACEPARENT", "00-1-2-01")
    storage = Storage(
        httpx.Response(503, headers={"set-cookie": "theirs=1"}),
        httpx.Response(302, headers={"location": "https://other.example/x?y=%2F"}),
        whole,
    )
    with storage.sides(awaited=awaited) as side:
        http = side.http(
            headers={"authorization": "Bearer mine", "x-api-key": "mine", "user-agent": "mine"},
            cookies={"mine": "1"},
            params={"mine": "1"},
            auth=("me", "secret"),
        )
        client = side.gumloop("gum_test", user_id="user-1", http_client=http)
        download_to(side, path, client)
    (asked,) = storage.asked
    assert asked.headers["x-auth-key"] == "user-1"
    assert asked.headers["traceparent"] == "00-1-2-01"
    target = storage.link.format(1).removeprefix("https://storage.example").encode()
    assert [one.url.raw_path for one in storage.fetched] == [
        target,
        target,
        b"/x?y=%2F",
    ]
    for one in storage.fetched:
        assert one.method == "GET"
        assert one.headers.pop("user-agent").startswith("gumgloo/")
        assert dict(one.headers) == {
            "host": one.url.host,
            "accept": "*/*",
            "accept-encoding": "identity",
        }


def test_a_link_is_a_secret(path: Path, awaited: bool, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    echoed = f"<Error><Code>SignatureDoesNotMatch</Code><Was>{SIGNATURE}</Was></Error>"
    storage = Storage(
        httpx.Response(302, headers={"location": f"/moved?s={SIGNATURE}"}),
        httpx.Response(404, text=echoed, headers={"link": f"<https://x?s={SIGNATURE}>"}),
    )
    with storage.sides(awaited=awaited) as side:
        error = refused(path, side)
    assert isinstance(error, NotFoundError)
    assert error.code == "SignatureDoesNotMatch"
    # A new link would not mend this.
    assert len(storage.asked) == 1
    assert str(error).startswith("downloadSkill: HTTP 404 (SignatureDoesNotMatch)")
    assert SIGNATURE not in repr(vars(error))
    assert "https://storage.example/***" in caplog.text
    assert SIGNATURE not in caplog.text
    assert SIGNATURE not in repr(storage.fetched)
    assert SIGNATURE not in repr([one.url for one in storage.fetched])


def test_the_limits_of_the_download_are_its_own(path: Path, awaited: bool) -> None:
    storage = Storage(whole)
    with storage.sides(awaited=awaited) as side:
        client = side.gumloop(access_token="test-access-token", timeout=3)
        download_to(side, path, client)
        download_to(side, path, client, overwrite=True, timeout=Timeout(1, 2, 4))
    limits = [dict(one.extensions["timeout"]) for one in (*storage.asked[:1], *storage.fetched)]
    assert limits == [
        {"connect": 3, "pool": 3, "write": 3, "read": 3},
        {"connect": 15, "pool": 15, "write": 600, "read": 600},
        {"connect": 1, "pool": 1, "write": 4, "read": 4},
    ]


# What may go wrong


def test_a_link_that_was_refused_is_asked_for_anew_once(path: Path, awaited: bool) -> None:
    storage = Storage(httpx.Response(403), whole)
    with storage.sides(awaited=awaited) as side:
        download_to(side, path)
    assert path.read_bytes() == DATA
    assert len(storage.asked) == 2
    assert [b"n=1" in one.url.query for one in storage.fetched] == [True, False]


def test_a_link_that_is_always_refused_is_given_up(path: Path, awaited: bool) -> None:
    storage = Storage(httpx.Response(403))
    with storage.sides(awaited=awaited) as side:
        assert isinstance(refused(path, side), PermissionDeniedError)
    assert (len(storage.asked), len(storage.fetched)) == (2, 2)


def test_a_download_is_retried_from_its_beginning(path: Path, awaited: bool) -> None:
    told: list[int] = []
    storage = Storage(
        httpx.Response(503),
        ok(b"a part", httpx.ReadError("gone"), **{"content-length": str(len(DATA))}),
        whole,
    )
    with storage.sides(awaited=awaited) as side:
        download_to(side, path, progress=lambda done, total: told.append(done))
    assert path.read_bytes() == DATA
    assert (len(storage.asked), len(storage.fetched)) == (1, 3)
    assert told[0] == 6
    assert told[-1] == len(DATA)


@pytest.mark.parametrize("announced", [5, 9])
def test_a_body_of_another_length_is_no_file(announced: int, path: Path, awaited: bool) -> None:
    storage = Storage(lambda _: ok(b"four", b"two", **{"content-length": str(announced)}))
    with storage.sides(awaited=awaited) as side:
        error = refused(path, side)
    assert isinstance(error, APIConnectionError)
    assert f"7 of {announced} bytes" in str(error)
    assert len(storage.fetched) == 3


@pytest.mark.parametrize(
    "answer",
    [
        lambda _: ok(b"12345", b"6"),
        lambda _: httpx.Response(200, content=b"123456"),
        lambda _: ok(AssertionError("read"), **{"content-length": "6"}),
    ],
    ids=["counted", "announced", "announced and not read"],
)
def test_too_large_a_file_is_given_up_at_once(
    answer: Callable[[httpx.Request], httpx.Response], path: Path, awaited: bool
) -> None:
    storage = Storage(answer)
    with storage.sides(awaited=awaited) as side:
        error = refused(path, side, max_bytes=5)
        assert isinstance(error, DownloadError)
        assert str(error) == "downloadSkill: more than 5 bytes"
    assert len(storage.fetched) == 1


def test_a_file_of_just_that_size_is_not(path: Path, awaited: bool) -> None:
    with Storage(lambda _: ok(b"12345")).sides(awaited=awaited) as side:
        download_to(side, path, max_bytes=5)
    assert path.read_bytes() == b"12345"


@pytest.mark.parametrize(
    ("target", "count"),
    [("http://storage.example/x", 1), ("https://u:p@storage.example/x", 1), ("/x", 6)],
)
def test_redirects_that_are_not_followed(
    target: str, count: int, path: Path, awaited: bool
) -> None:
    storage = Storage(httpx.Response(307, headers={"location": target}))
    with storage.sides(awaited=awaited) as side:
        assert isinstance(refused(path, side), DownloadError)
    assert len(storage.fetched) == count


@pytest.mark.parametrize("link", ["http://storage.example/x?s={}", "nonsense"])
def test_a_link_to_nowhere_is_not_followed(link: str, path: Path, awaited: bool) -> None:
    storage = Storage(whole, link=link)
    with storage.sides(awaited=awaited) as side:
        assert isinstance(refused(path, side), DownloadError)
    assert not storage.fetched


def test_a_client_that_speaks_http_takes_links_that_do(path: Path, awaited: bool) -> None:
    storage = Storage(whole, link="http://storage.example/x?s={}")
    with storage.sides(awaited=awaited) as side:
        base = "http://mock.example/api/v1"
        client = side.gumloop(access_token="test-access-token", base_url=base)
        download_to(side, path, client)
    assert path.read_bytes() == DATA


def test_what_the_service_refuses_is_refused(path: Path, awaited: bool) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(403, json={"error": "no"})

    with Side.answering(answer, awaited=awaited) as side:
        assert isinstance(refused(path, side), PermissionDeniedError)


def test_a_timeout_is_one(path: Path, awaited: bool) -> None:
    storage = Storage(httpx.ReadTimeout("late"))
    with storage.sides(awaited=awaited) as side:
        error = refused(path, side, timeout=7)
    assert isinstance(error, APITimeoutError)
    assert str(error) == "downloadSkill: no answer within 7.0 s"
    assert len(storage.fetched) == 3


def test_all_is_checked_before_anything_is_sent(path: Path, awaited: bool) -> None:
    storage = Storage(whole)
    with storage.sides(awaited=awaited) as side:
        for bad in ({"max_bytes": -1}, {"timeout": 0}):
            assert isinstance(refused(path, side, **bad), ConfigurationError)
        path.write_bytes(b"older")
        assert isinstance(refused(path, side), ConfigurationError)
        assert path.read_bytes() == b"older"
        assert not storage.asked
        download_to(side, path, overwrite=True)
    assert path.read_bytes() == DATA


def test_an_older_file_outlives_a_download_that_fails(path: Path, awaited: bool) -> None:
    path.write_bytes(b"older")
    with Storage(lambda _: ok(b"part", httpx.ReadError("gone"))).sides(awaited=awaited) as side:
        assert isinstance(refused(path, side, overwrite=True), APIConnectionError)
    assert path.read_bytes() == b"older"


def test_what_progress_raises_ends_the_download(path: Path, awaited: bool) -> None:
    def stop(done: int, total: int | None) -> None:
        raise KeyError("enough")

    body = Body(b"x", b"y")
    storage = Storage(httpx.Response(200, stream=body))
    with storage.sides(awaited=awaited) as side, pytest.raises(KeyError, match="enough"):
        download_to(side, path, progress=stop)
    assert body.closed
    assert left(path) == []


def test_an_interrupted_program_leaves_nothing(path: Path) -> None:
    body = Body(b"x" * 300_000, KeyboardInterrupt())
    storage = Storage(httpx.Response(200, stream=body))
    with storage.sides(awaited=False) as side, pytest.raises(KeyboardInterrupt):
        download_to(side, path)
    assert body.closed
    assert left(path) == []


def test_a_cancelled_task_leaves_nothing(path: Path) -> None:
    async def cancelled() -> None:
        client = side.gumloop(access_token="test-access-token")
        with anyio.CancelScope() as scope:

            async def cancel() -> None:
                assert len(left(path)) == 1
                scope.cancel()
                await anyio.sleep_forever()

            # Enough for a block to be written.
            body.pieces = (b"x" * 300_000, cancel)
            await client.skills.download_to("skill-1", path)
        assert scope.cancelled_caught

    body = Body()
    with Storage(httpx.Response(200, stream=body)).sides(awaited=True) as side:
        side.do(cancelled())
    assert body.closed
    assert left(path) == []


def test_the_disk_is_waited_for_in_a_thread_where_the_loop_must_go_on(
    path: Path, awaited: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def watched(fd: int) -> None:
        threads.append(threading.get_ident())

    threads: list[int] = []
    monkeypatch.setattr(os, "fsync", watched)
    with Storage(whole).sides(awaited=awaited) as side:
        download_to(side, path)
    assert (threads == [threading.get_ident()]) is not awaited
    assert len(threads) == 1


def test_a_large_file_is_never_held(path: Path, awaited: bool) -> None:
    size = 64 * 1024 * 1024
    piece = b"x" * 65536
    storage = Storage(
        whole, lambda _: ok(*[piece] * (size // len(piece)), **{"content-length": str(size)})
    )
    with storage.sides(awaited=awaited) as side:
        client = side.gumloop(access_token="test-access-token")
        download_to(side, path, client)
        tracemalloc.start()
        try:
            download_to(side, path, client, overwrite=True)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert path.stat().st_size == size
    assert peak < 2 * 1024 * 1024
