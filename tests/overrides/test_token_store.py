"""Token stores: what is written how, what is believed, and locks between processes."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import json
import os
import stat
import threading
from pathlib import Path
from typing import Any

import pytest

from gumgloo._token_store import (
    FileTokenStore,
    Hold,
    MemoryTokenStore,
    StoredToken,
    TokenStore,
    store_key,
)
from tests.overrides._token_world import SAFETY

KEY = store_key("https://issuer", "client", "scope")
TOKEN = StoredToken("sentinel-" * 5, expires_at=2000.0, lifetime=3600.0)


def file_store(directory: Path, **changed: Any) -> FileTokenStore:
    """A store at wall clock 1000."""
    return FileTokenStore(directory, **{"wall": lambda: 1000.0, **changed})


def mode(path: Path) -> int:
    """Permission bits."""
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize("kind", ["memory", "file"])
def test_save_and_load(kind: str, tmp_path: Path) -> None:
    store: TokenStore = MemoryTokenStore() if kind == "memory" else file_store(tmp_path / "t")
    assert store.load(KEY) is None
    store.save(KEY, TOKEN)
    assert store.load(KEY) == TOKEN
    other = StoredToken("other", 3000.0, 60.0)
    store.save(KEY, other)
    assert store.load(KEY) == other
    assert store.load(store_key("https://issuer", "client")) is None


def test_keys() -> None:
    keys = {
        store_key("a", "b", "c"),
        store_key("ab", "", "c"),
        store_key("a", "bc"),
        store_key("a", "b", "c d"),
    }
    assert len(keys) == 4
    assert store_key("a", "b", "c") == store_key("a", "b", "c")
    assert all(key.isalnum() for key in keys)


def test_no_secret_in_a_name_or_a_repr(tmp_path: Path) -> None:
    memory, file = MemoryTokenStore(), file_store(tmp_path / "t")
    for store in (memory, file):
        store.save(KEY, TOKEN)
        with store.lock(KEY):
            pass
        assert "sentinel" not in repr(store)
    assert "sentinel" not in repr(TOKEN)
    names = [path.name for path in (tmp_path / "t").iterdir()]
    assert sorted(names) == [f"{KEY}.json", f"{KEY}.lock"]


def test_only_the_owner_may_read_and_write(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        store = file_store(tmp_path / "a" / "t")
        store.save(KEY, TOKEN)
        with store.lock(KEY):
            pass
    finally:
        os.umask(before)
    assert mode(tmp_path / "a" / "t") == 0o700
    assert {mode(path) for path in (tmp_path / "a" / "t").iterdir()} == {0o600}


@pytest.mark.parametrize("bits", [0o720, 0o702, 0o777])
def test_a_directory_that_others_may_write_is_not_used(bits: int, tmp_path: Path) -> None:
    tmp_path.chmod(bits)
    store = file_store(tmp_path)
    with pytest.raises(PermissionError, match="yours only"):
        store.save(KEY, TOKEN)
    with pytest.raises(PermissionError), store.lock(KEY):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("bits", [0o755, 0o711])
def test_a_directory_that_others_may_only_look_into_is_used(bits: int, tmp_path: Path) -> None:
    tmp_path.chmod(bits)
    store = file_store(tmp_path)
    store.save(KEY, TOKEN)
    assert store.load(KEY) == TOKEN


def test_a_foreign_directory_is_not_used(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    store = file_store(tmp_path, geteuid=lambda: os.geteuid() + 1)
    with pytest.raises(PermissionError):
        store.save(KEY, TOKEN)


def test_a_foreign_file_is_not_believed(tmp_path: Path) -> None:
    file_store(tmp_path).save(KEY, TOKEN)
    assert file_store(tmp_path, geteuid=lambda: os.geteuid() + 1).load(KEY) is None
    # Where files have no owners there is nothing to check.
    assert file_store(tmp_path, geteuid=None).load(KEY) == TOKEN


@pytest.mark.parametrize("bits", [0o640, 0o604, 0o620, 0o602, 0o610, 0o601])
def test_a_file_open_to_others_is_not_believed(bits: int, tmp_path: Path) -> None:
    store = file_store(tmp_path)
    store.save(KEY, TOKEN)
    (tmp_path / f"{KEY}.json").chmod(bits)
    assert store.load(KEY) is None
    store.save(KEY, TOKEN)
    assert store.load(KEY) == TOKEN
    assert mode(tmp_path / f"{KEY}.json") == 0o600


GOOD: dict[str, Any] = {"value": "t", "expires_at": 2000.0, "lifetime": 60.0}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b"null",
        b"[" * 100_000,
        json.dumps({**GOOD, "value": 1}).encode(),
        json.dumps({**GOOD, "value": None}).encode(),
        json.dumps({**GOOD, "expires_at": "2000"}).encode(),
        json.dumps({**GOOD, "expires_at": True}).encode(),
        json.dumps({**GOOD, "lifetime": None}).encode(),
        json.dumps({**GOOD, "lifetime": True}).encode(),
        json.dumps({**GOOD, "lifetime": float("nan")}).encode(),
        json.dumps({"value": "t"}).encode(),
        json.dumps({**GOOD, "expires_at": 1000.0}).encode(),
        json.dumps({**GOOD, "expires_at": 999}).encode(),
        json.dumps({**GOOD, "value": "x" * 70_000}).encode(),
    ],
)
def test_corrupt_or_expired(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / f"{KEY}.json"
    path.write_bytes(content)
    path.chmod(0o600)
    assert file_store(tmp_path).load(KEY) is None
    path.write_text(json.dumps(GOOD))
    assert file_store(tmp_path).load(KEY) == StoredToken(**GOOD)


def test_a_file_may_be_of_64_kibibytes(tmp_path: Path) -> None:
    """What is larger was not written by a store: it is cut off, and so no JSON."""
    path = tmp_path / f"{KEY}.json"
    shell = len(json.dumps({**GOOD, "value": ""}))
    for size, whole in ((64 * 1024, True), (64 * 1024 + 1, False)):
        path.write_text(json.dumps({**GOOD, "value": "x" * (size - shell)}))
        path.chmod(0o600)
        assert path.stat().st_size == size
        assert (file_store(tmp_path).load(KEY) is not None) is whole


def test_links_and_other_things_are_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text(json.dumps(GOOD))
    elsewhere.chmod(0o600)
    directory = tmp_path / "t"
    directory.mkdir(mode=0o700)
    store = file_store(directory)
    path = directory / f"{KEY}.json"
    path.symlink_to(elsewhere)
    assert store.load(KEY) is None
    store.save(KEY, TOKEN)
    # The link was replaced, not written through.
    assert json.loads(elsewhere.read_text()) == GOOD
    assert not path.is_symlink()
    path.unlink()
    os.mkfifo(path, 0o600)
    assert store.load(KEY) is None
    lock = directory / f"{KEY}.lock"
    lock.symlink_to(elsewhere)
    with pytest.raises(OSError), store.lock(KEY):
        pass


def test_a_directory_in_the_place_of_the_file_is_no_token_and_is_closed_again(
    tmp_path: Path,
) -> None:
    (tmp_path / f"{KEY}.json").mkdir(mode=0o700)
    free = os.open(tmp_path, os.O_RDONLY)
    os.close(free)
    assert file_store(tmp_path).load(KEY) is None
    # The lowest that is free is taken: nothing was left open.
    again = os.open(tmp_path, os.O_RDONLY)
    os.close(again)
    assert again == free


def test_what_a_named_pipe_says_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / f"{KEY}.json"
    os.mkfifo(path, 0o600)
    pipe = os.open(path, os.O_RDWR | os.O_NONBLOCK)
    try:
        os.write(pipe, json.dumps(GOOD).encode())
        assert file_store(tmp_path).load(KEY) is None
        # Not even read.
        assert json.loads(os.read(pipe, 1000)) == GOOD
    finally:
        os.close(pipe)


def test_a_directory_that_no_path_can_name_is_no_empty_one() -> None:
    with pytest.raises(ValueError, match="null"):
        file_store(Path("a\x00b")).load(KEY)


def test_a_save_that_fails_leaves_the_old_token_and_no_rest(tmp_path: Path) -> None:
    store = file_store(tmp_path)
    store.save(KEY, TOKEN)
    unfit: Any = StoredToken("t", 2000.0, object())  # type: ignore[arg-type]  # what is to fail
    with pytest.raises(TypeError):
        store.save(KEY, unfit)
    assert store.load(KEY) == TOKEN
    assert len(list(tmp_path.iterdir())) == 1


def test_the_rest_of_a_crash_is_in_nobodys_way(tmp_path: Path) -> None:
    store = file_store(tmp_path)
    rest = tmp_path / f"{KEY}.{os.getpid()}-{threading.get_ident()}.tmp"
    rest.write_text("{")
    store.save(KEY, TOKEN)
    assert store.load(KEY) == TOKEN
    assert not rest.exists()


@pytest.mark.parametrize("key", ["../x", "a/b", "", ".", "ключ", "a\x00b"])
def test_no_key_leads_out_of_the_directory(key: str, tmp_path: Path) -> None:
    directory = tmp_path / "t"
    store = file_store(directory)
    store.save(key, TOKEN)
    assert store.load(key) == TOKEN
    assert [path.name for path in tmp_path.iterdir()] == ["t"]
    [path] = directory.iterdir()
    # Not every file system keeps other characters as they are.
    assert path.name.isascii()


def test_one_process_at_a_time(tmp_path: Path) -> None:
    # Two stores: as with two processes, each has its own descriptor.
    one, slept = file_store(tmp_path), [0.0]

    def sleep(seconds: float) -> None:
        slept[0] += seconds

    two = file_store(tmp_path, clock=lambda: slept[0], sleep=sleep, timeout=1.0)
    with one.lock(KEY):
        with two.lock("other"):
            assert slept[0] == 0
        with two.lock(KEY):
            # After the timeout it goes on without.
            assert slept[0] == pytest.approx(1.0, abs=0.06)
        # Which does not free the other's lock.
        with two.lock(KEY):
            assert slept[0] == pytest.approx(2.0, abs=0.12)
    before = slept[0]
    with two.lock(KEY):
        assert slept[0] == before


def test_the_lock_is_had_as_soon_as_it_is_free(tmp_path: Path) -> None:
    first = contextlib.ExitStack()
    first.enter_context(file_store(tmp_path).lock(KEY))
    naps: list[float] = []

    def sleep(seconds: float) -> None:
        naps.append(seconds)
        if len(naps) == 3:
            first.close()

    with file_store(tmp_path, clock=lambda: 0.0, sleep=sleep).lock(KEY):
        assert len(naps) == 3
    # Nobody waits noticeably longer than the other needs, and nobody asks all the time.
    assert all(0.01 <= nap <= 0.1 for nap in naps)


def test_ten_seconds_are_waited_for_a_lock_and_none_where_there_is_no_time(tmp_path: Path) -> None:
    slept = [0.0]

    def sleep(seconds: float) -> None:
        slept[0] += seconds

    def no_sleep(_: float) -> None:
        raise AssertionError("there was no time to wait")

    with file_store(tmp_path).lock(KEY):
        with file_store(tmp_path, clock=lambda: slept[0], sleep=sleep).lock(KEY) as held:
            assert not held
        with file_store(tmp_path, clock=lambda: 5.0, sleep=no_sleep, timeout=0).lock(KEY) as held:
            assert not held
    assert slept[0] == pytest.approx(10.0, abs=0.11)


def test_a_lock_that_is_left_is_free_while_a_forked_child_has_its_file_open(tmp_path: Path) -> None:
    inherited: list[int] = []

    locked: list[int] = []

    def try_lock(descriptor: int) -> bool:
        locked.append(descriptor)
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        # What a child that is forked now would have: the same open file.
        inherited.append(os.dup(descriptor))
        return True

    with file_store(tmp_path, try_lock=try_lock).lock(KEY):
        pass
    try:
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.fstat(locked[0])
        with file_store(tmp_path, timeout=0).lock(KEY) as held:
            assert held
    finally:
        os.close(inherited[0])


def test_a_file_system_without_locks_is_no_lock_that_another_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def flock(_: int, operation: int) -> None:
        if operation != fcntl.LOCK_UN:
            raise OSError(errno.ENOLCK, "no locks available")

    monkeypatch.setattr(fcntl, "flock", flock)
    with pytest.raises(OSError, match="no locks"), file_store(tmp_path, timeout=0).lock(KEY):
        pass


def test_a_lock_is_left_after_an_error(tmp_path: Path) -> None:
    for store in (file_store(tmp_path, timeout=0), MemoryTokenStore(timeout=0)):
        with pytest.raises(ZeroDivisionError), store.lock(KEY):
            raise ZeroDivisionError
        with store.lock(KEY):
            pass


def test_without_locks_between_processes(tmp_path: Path) -> None:
    store = file_store(tmp_path / "t", try_lock=None)
    with store.lock(KEY), store.lock(KEY):
        store.save(KEY, TOKEN)
    assert store.load(KEY) == TOKEN


def test_the_memory_lock_goes_on_without_after_its_timeout() -> None:
    store = MemoryTokenStore(timeout=0.0)
    # Whoever did not have it does not release it: the outer one would find it free.
    with store.lock(KEY), store.lock(KEY):
        pass


def test_the_memory_lock_passes_from_one_to_the_next() -> None:
    store = MemoryTokenStore(timeout=threading.TIMEOUT_MAX)
    order: list[str] = []

    def enter() -> None:
        with store.lock(KEY):
            order.append("second")

    second = threading.Thread(target=enter, daemon=True)
    with store.lock(KEY):
        second.start()
        with store.lock("other"):
            order.append("first")
    second.join(SAFETY)
    assert order == ["first", "second"]


class Lock:
    """Counts how often it is held."""

    def __init__(self) -> None:
        self.entered = 0
        self.left = 0

    def __enter__(self) -> None:
        self.entered += 1

    def __exit__(self, *_: object) -> None:
        self.left += 1


def test_a_hold_is_taken_and_dropped_once() -> None:
    lock = Lock()
    hold = Hold(lambda: lock)
    assert hold.take() is True
    assert (lock.entered, lock.left) == (1, 0)
    hold.drop()
    hold.drop()
    assert (lock.entered, lock.left) == (1, 1)


def test_a_hold_that_is_dropped_before_it_is_had() -> None:
    lock = Lock()
    hold = Hold(lambda: lock)
    hold.drop()
    assert hold.take() is False
    assert (lock.entered, lock.left) == (1, 1)
