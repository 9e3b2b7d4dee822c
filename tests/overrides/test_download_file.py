"""A file in the making: there all at once, or nothing of it and the older one as it was."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from gumgloo import ConfigurationError, DownloadError, Timeout
from gumgloo._download_file import Draft, Saving
from tests.overrides._clients import check_error


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "out.bin"


def left(folder: Path) -> list[str]:
    return sorted(os.listdir(folder))


def test_a_file_has_its_name_only_when_it_is_whole(path: Path) -> None:
    with Draft(str(path), overwrite=False) as draft:
        assert left(path.parent) == []
        draft.write(b"one")
        draft.write(b" two")
        assert not path.exists()
        assert len(left(path.parent)) == 1
        assert draft.commit() == path
        assert path.read_bytes() == b"one two"
    assert left(path.parent) == ["out.bin"]


def test_a_file_may_be_empty(path: Path) -> None:
    with Draft(path, overwrite=False) as draft:
        draft.commit()
    assert path.read_bytes() == b""
    assert left(path.parent) == ["out.bin"]


def test_another_attempt_begins_at_the_beginning(path: Path) -> None:
    with Draft(path, overwrite=False) as draft:
        draft.write(b"a long first attempt")
        draft.restart()
        draft.write(b"short")
        draft.commit()
    assert path.read_bytes() == b"short"


def test_a_new_file_has_the_permissions_of_one(path: Path) -> None:
    before = os.umask(0o027)
    try:
        with Draft(path, overwrite=False) as draft:
            draft.commit()
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.parametrize("kind", [ValueError, KeyboardInterrupt, SystemExit, GeneratorExit])
@pytest.mark.parametrize("overwrite", [False, True])
def test_whatever_goes_wrong_leaves_nothing(
    path: Path, kind: type[BaseException], overwrite: bool
) -> None:
    if overwrite:
        path.write_bytes(b"older")
    with pytest.raises(kind), Draft(path, overwrite=overwrite) as draft:
        draft.write(b"half")
        raise kind
    assert left(path.parent) == (["out.bin"] if overwrite else [])
    assert not overwrite or path.read_bytes() == b"older"


def test_an_older_file_is_replaced_where_that_is_wanted(path: Path) -> None:
    path.write_bytes(b"older")
    with Draft(path, overwrite=True) as draft:
        draft.write(b"newer")
        assert path.read_bytes() == b"older"
        draft.commit()
    assert path.read_bytes() == b"newer"
    assert left(path.parent) == ["out.bin"]


def test_a_link_is_replaced_and_not_followed(path: Path) -> None:
    target = path.with_name("target")
    target.write_bytes(b"target")
    path.symlink_to(target)
    with Draft(path, overwrite=True) as draft:
        draft.write(b"newer")
        draft.commit()
    assert (path.is_symlink(), path.read_bytes(), target.read_bytes()) == (
        False,
        b"newer",
        b"target",
    )


def test_a_file_that_came_in_the_meantime_stays(path: Path) -> None:
    draft = Draft(path, overwrite=False)
    path.write_bytes(b"somebody else's")
    with pytest.raises(DownloadError, match="there is a file of this name already"), draft:
        draft.commit()
    assert path.read_bytes() == b"somebody else's"
    assert left(path.parent) == ["out.bin"]


def refuse(*_: Any) -> None:
    raise OSError(errno.EPERM, "no links here")


def test_where_there_are_no_links_a_file_gets_its_name_nevertheless(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", refuse)
    with Draft(path, overwrite=False) as draft:
        draft.write(b"x")
        draft.commit()
    assert path.read_bytes() == b"x"
    assert left(path.parent) == ["out.bin"]
    again = Draft(path.with_name("other"), overwrite=False)
    again.path.write_bytes(b"somebody else's")
    with pytest.raises(DownloadError), again:
        again.commit()
    assert again.path.read_bytes() == b"somebody else's"


def test_the_file_is_on_the_disk_before_it_has_its_name(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    sync, link = os.fsync, os.link

    def watched_sync(fd: int) -> None:
        done.append(f"sync {os.fstat(fd).st_size}")
        sync(fd)

    def watched_link(source: Any, target: Any) -> None:
        done.append("name")
        link(source, target)

    monkeypatch.setattr(os, "fsync", watched_sync)
    monkeypatch.setattr(os, "link", watched_link)
    with Draft(path, overwrite=False) as draft:
        draft.write(b"four")
        draft.commit()
    assert done == ["sync 4", "name"]


def test_a_full_disk_leaves_nothing(path: Path) -> None:
    """A file that cannot take what is in its buffer cannot be closed in order, either."""
    with pytest.raises(OSError, match="No space left"), Draft(path, overwrite=False) as draft:
        draft.restart()
        full = os.open("/dev/full", os.O_WRONLY)
        assert draft._file is not None
        os.dup2(full, draft._file.fileno())
        os.close(full)
        draft.write(b"x")
        draft.commit()
    assert left(path.parent) == []


def test_a_draft_that_is_gone_already_is_no_matter(path: Path) -> None:
    with Draft(path, overwrite=False) as draft:
        draft.write(b"x")
        os.unlink(draft._draft)
    path.parent.chmod(0o500)
    with Draft(path, overwrite=False):
        pass
    path.parent.chmod(0o700)
    assert left(path.parent) == []


@pytest.mark.parametrize("given", [None, 7, b"out.bin", ["out.bin"]])
def test_a_path_is_one(given: Any) -> None:
    with pytest.raises(ConfigurationError, match="path: expected the path of a file"):
        Draft(given, overwrite=True)


@pytest.mark.parametrize("overwrite", [False, True])
def test_there_has_to_be_a_place_for_the_file(path: Path, overwrite: bool) -> None:
    for folder in (path.parent, Path("/"), Path(), Path("."), ".", "", ".."):
        with pytest.raises(ConfigurationError, match="got that of a folder"):
            Draft(folder, overwrite=overwrite)
    path.write_bytes(b"a file")
    for nowhere in (path.parent / "none" / "x", path / "x", path.with_name("a\0b")):
        with pytest.raises(ConfigurationError, match="there is no such folder") as caught:
            Draft(nowhere, overwrite=overwrite)
        check_error(caught.value, str(path.parent))


def test_a_file_that_is_there_is_refused(path: Path) -> None:
    path.symlink_to("nowhere")
    with pytest.raises(ConfigurationError, match="pass overwrite=True to replace it"):
        Draft(path, overwrite=False)


class Folder:
    """A path of bytes, as `os.scandir` may give one."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __fspath__(self) -> bytes:
        return os.fsencode(self._path)


def test_a_path_may_be_of_bytes(path: Path) -> None:
    given: Any = Folder(path)
    with Draft(given, overwrite=False) as draft:
        assert draft.commit() == path


def test_what_is_saved_begins_anew_with_each_attempt(path: Path) -> None:
    saving = Saving("op", path, max_bytes=9)
    with saving.draft as draft:
        for block in (b"a first attempt", b"second"):
            saving.begin(200, {})
            saving.write(block)
            saving.write(b"!")
        # The end of a body may bring nothing.
        saving.write(b"")
        draft.commit()
    assert path.read_bytes() == b"second!"


def test_all_is_checked_before_anything_is_asked(path: Path) -> None:
    for bad in ({"max_bytes": -1}, {"timeout": 0}, {"timeout": "5"}):
        wrong: Any = bad
        with pytest.raises(ConfigurationError):
            Saving("op", path, **wrong)
    assert Saving("op", path, timeout=Timeout(total=5)).link("https://a.example") is not None
    assert left(path.parent) == []
