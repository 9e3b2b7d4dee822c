"""Files to be sent: what may stand for one, and how one is read piece by piece.

Guarantees: what cannot be sent is refused before anything is, by an error that names its place
(`files[2]`) and quotes nothing; a file is never held whole, and as many bytes of it are read as it
had when it was looked at.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterable, Mapping
from typing import IO, Any, NamedTuple, TypeAlias, TypeGuard

from .kinds import is_mapping

__all__ = [
    "PIECE",
    "FileBody",
    "FileContent",
    "FileInput",
    "FilesInput",
    "NamedFile",
    "Reading",
    "files_of",
]

#: Bytes, text (sent as UTF-8), an open binary file, or a path.
FileContent: TypeAlias = "bytes | str | IO[bytes] | os.PathLike[str]"
#: A file alone, or with its name, or with its name and media type.
FileInput: TypeAlias = (
    "bytes | IO[bytes] | os.PathLike[str] | tuple[str, FileContent] | tuple[str, FileContent, str]"
)
#: Several files: as a list, or by name.
FilesInput: TypeAlias = "Iterable[FileInput] | Mapping[str, FileContent]"

#: As much as is read at once.
PIECE = 128 * 1024

_OCTETS = "application/octet-stream"
_TOKEN = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_MEDIA_TYPE = re.compile(rf"{_TOKEN}/{_TOKEN}(?: *;[ -~]*)?")


class FileBody:
    """A file that is read while it is sent.

    Args:
        file: a path, opened anew for each reading; or an open binary file, read from where it
            stands now, and left open.

    Attributes:
        length: its bytes, None where only reading tells.
        replayable: True where it can be read again.

    Raises:
        TypeError: it is open as text.
        ValueError: it is closed, a directory, not there, or cannot be read.
    """

    def __init__(self, file: os.PathLike[str] | IO[bytes]) -> None:
        self._file = file
        self._start: int | None = None
        self.length: int | None = None
        self.replayable = False
        try:
            if isinstance(file, os.PathLike):
                self._look_at(file)
            else:
                self._look_into(file)
        except OSError as error:
            problem = f"cannot be read ({error.strerror or type(error).__name__})"
        else:
            return
        # Outside of the handler: the text of an OSError names the path.
        raise ValueError(problem)

    def _look_at(self, path: os.PathLike[str]) -> None:
        facts = os.stat(path)
        if stat.S_ISDIR(facts.st_mode):
            raise ValueError("is a directory")
        # A pipe or a device can be read only once.
        if stat.S_ISREG(facts.st_mode):
            with open(path, "rb"):
                self.length = facts.st_size
                self.replayable = True

    def _look_into(self, file: IO[bytes]) -> None:
        if getattr(file, "closed", False):
            raise ValueError("is closed")
        nothing: Any = file.read(0)
        if not isinstance(nothing, bytes):
            raise TypeError("is no binary file: open it with mode 'rb'")
        seekable: Callable[[], bool] | None = getattr(file, "seekable", None)
        if seekable is not None and seekable():
            self._start = file.tell()
            self.length = max(0, file.seek(0, os.SEEK_END) - self._start)
            file.seek(self._start)
            self.replayable = True

    def reading(self) -> Reading:
        """Begin to read it; nothing is opened before the first piece."""
        return Reading(self._file, self._start, self.length)


class Reading:
    """One reading of a file: exactly as many bytes as it had when it was looked at.

    Args:
        file: as of `FileBody`.
        start: where an open file is to be read from; None for where it stands.
        length: as many bytes; None for all there are.
    """

    def __init__(
        self, file: os.PathLike[str] | IO[bytes], start: int | None, length: int | None
    ) -> None:
        self._given = file
        self._start = start
        self._left = length
        self._file: IO[bytes] | None = None

    def next(self) -> bytes:
        """The next piece, b"" at the end.

        Raises:
            OSError: it cannot be read, or has become shorter.
        """
        if self._file is None:
            self._file = self._opened()
        # What has been added to it since is not of the announced length.
        wanted = PIECE if self._left is None else min(PIECE, self._left)
        piece = self._file.read(wanted)
        if self._left is not None:
            if wanted and not piece:
                raise OSError("a file became shorter while it was sent")
            self._left -= len(piece)
        return piece

    def _opened(self) -> IO[bytes]:
        if isinstance(self._given, os.PathLike):
            return open(self._given, "rb")
        if self._start is not None:
            self._given.seek(self._start)
        return self._given

    def close(self) -> None:
        """Close what was opened here."""
        if self._file is not None and self._file is not self._given:
            self._file.close()


class NamedFile(NamedTuple):
    """A file with its name and media type."""

    filename: str
    content: bytes | FileBody
    media_type: str


def files_of(name: str, value: Any) -> list[NamedFile]:
    """The files that an argument (`FilesInput`) stands for.

    Args:
        name: of the argument; a file without a name of its own gets it.
        value: the argument.

    Raises:
        TypeError, ValueError: one of them cannot be sent.
    """
    return [_file(name, f"{name}[{at}]", one) for at, one in enumerate(_each(name, value))]


def _each(name: str, value: Any) -> Iterable[Any]:
    if is_mapping(value):
        return value.items()
    if _is_bytes(value) or _is_path(value) or _is_open(value):
        return (value,)
    # With a name at its head it is one file; with anything else, several.
    if _is_tuple(value) and value and isinstance(value[0], str):
        return (value,)
    if isinstance(value, str) or not _is_iterable(value):
        raise TypeError(
            f"{name}: expected a list of files, or files by name, got {type(value).__name__}; "
            "a path has to be a pathlib.Path"
        )
    return value


def _file(name: str, place: str, given: Any) -> NamedFile:
    filename: Any = None
    content, media_type = given, _OCTETS
    if _is_tuple(given):
        if len(given) not in (2, 3) or not isinstance(given[0], str):
            raise TypeError(f"{place}: expected (name, content) or (name, content, media type)")
        filename, content = given[:2]
        media_type = given[2] if len(given) == 3 else _OCTETS
    elif _is_path(given):
        filename = os.path.basename(os.fsdecode(given))
    elif _is_open(given):
        filename = getattr(given, "name", None)
        filename = os.path.basename(filename) if isinstance(filename, str) else None
    if not isinstance(media_type, str) or not _MEDIA_TYPE.fullmatch(media_type):
        raise ValueError(f"{place}: expected a media type such as text/plain")
    if isinstance(filename, str) and not _has_utf8(filename):
        raise ValueError(f"{place}: its name holds half a character; give it another one")
    return NamedFile(filename or name, _content(place, content), media_type)


def _content(place: str, given: Any) -> bytes | FileBody:
    if _is_bytes(given):
        return bytes(given)
    if isinstance(given, str):
        if not _has_utf8(given):
            raise ValueError(f"{place}: its text holds half a character, which has no UTF-8")
        return given.encode()
    if not _is_path(given) and not _is_open(given):
        kind = type(given).__name__
        raise TypeError(f"{place}: expected bytes, text, an open file or a path, got {kind}")
    try:
        return FileBody(given)
    except TypeError as error:
        raise TypeError(f"{place}: {error}") from None
    except ValueError as error:
        raise ValueError(f"{place}: {error}") from None


def _has_utf8(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_bytes(value: Any) -> TypeGuard[bytes | bytearray | memoryview]:
    return isinstance(value, (bytes, bytearray, memoryview))


def _is_path(value: Any) -> TypeGuard[os.PathLike[str]]:
    return isinstance(value, os.PathLike)


def _is_open(value: Any) -> TypeGuard[IO[bytes]]:
    return hasattr(value, "read")


def _is_tuple(value: Any) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)


def _is_iterable(value: Any) -> TypeGuard[Iterable[Any]]:
    return isinstance(value, Iterable)
