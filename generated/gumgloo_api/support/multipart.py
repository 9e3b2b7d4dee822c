"""Multipart bodies (RFC 7578), read piece by piece, so that a large file is never held whole.

Guarantees: the boundary is random and is in no part's way; names cannot break out of their
header; the body can be read again from its beginning where every file can (`replayable`); its
length is known before it is sent where every file's is.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from secrets import token_hex
from typing import IO, Any, TypeAlias

from .kinds import is_mapping

__all__ = ["FileContent", "FileInput", "FilesInput", "Multipart", "Part", "parts_of"]

#: Bytes, text (sent as UTF-8), an open binary file, or a path.
FileContent: TypeAlias = "bytes | str | IO[bytes] | os.PathLike[str]"
#: A file alone, or with its name, or with its name and media type.
FileInput: TypeAlias = (
    "bytes | IO[bytes] | os.PathLike[str] | tuple[str, FileContent] | tuple[str, FileContent, str]"
)
#: Several files: as a list, or by name.
FilesInput: TypeAlias = "Iterable[FileInput] | Mapping[str, FileContent]"

_PIECE = 64 * 1024
_OCTETS = "application/octet-stream"


@dataclass(frozen=True, slots=True, repr=False)
class Part:
    """One part of a form: a field, or a file with its name."""

    name: str
    content: Any
    filename: str | None = None
    media_type: str | None = None

    @property
    def length(self) -> int | None:
        """Bytes of the content, None where only reading tells."""
        content = self.content
        if isinstance(content, bytes):
            return len(content)
        if isinstance(content, os.PathLike):
            return os.stat(content).st_size
        if not self.replayable:
            return None
        here = content.tell()
        end = content.seek(0, os.SEEK_END)
        content.seek(here)
        return int(end - here)

    @property
    def replayable(self) -> bool:
        """True where the content can be read again."""
        if isinstance(self.content, (bytes, os.PathLike)):
            return True
        seekable: Callable[[], bool] | None = getattr(self.content, "seekable", None)
        return seekable is not None and seekable()

    def pieces(self) -> Iterator[bytes]:
        """The content from where it stood at first, at most 64 KiB at once."""
        content = self.content
        if isinstance(content, bytes):
            yield content
        elif isinstance(content, os.PathLike):
            with open(content, "rb") as file:
                yield from iter(lambda: file.read(_PIECE), b"")
        else:
            here = content.tell() if self.replayable else 0
            yield from iter(lambda: content.read(_PIECE), b"")
            if self.replayable:
                content.seek(here)

    def head(self) -> bytes:
        """The headers of the part."""
        text = f'Content-Disposition: form-data; name="{_quoted(self.name)}"'
        if self.filename is not None:
            text += f'; filename="{_quoted(self.filename)}"'
        if self.media_type is not None:
            text += f"\r\nContent-Type: {self.media_type}"
        return text.encode() + b"\r\n\r\n"


class Multipart:
    """A multipart body.

    Args:
        parts: in the order they go out.
        boundary: for tests; random where it is left out.
    """

    def __init__(self, parts: Iterable[Part], boundary: str | None = None) -> None:
        self.parts = tuple(parts)
        self.boundary = boundary or token_hex(16)

    @property
    def content_type(self) -> str:
        """The value of the `Content-Type` header."""
        return f"multipart/form-data; boundary={self.boundary}"

    @property
    def replayable(self) -> bool:
        """True where the body can be sent again."""
        return all(part.replayable for part in self.parts)

    @property
    def length(self) -> int | None:
        """Bytes of the whole body, None where a file does not tell."""
        total = len(self._end())
        for part in self.parts:
            length = part.length
            if length is None:
                return None
            total += len(self._begin(part)) + length + 2
        return total

    def _begin(self, part: Part) -> bytes:
        return f"--{self.boundary}\r\n".encode() + part.head()

    def _end(self) -> bytes:
        return f"--{self.boundary}--\r\n".encode()

    def __iter__(self) -> Iterator[bytes]:
        for part in self.parts:
            yield self._begin(part)
            yield from part.pieces()
            yield b"\r\n"
        yield self._end()

    async def asynchronously(self) -> AsyncIterator[bytes]:
        """The same pieces for an asynchronous client; files are read where it runs."""
        for piece in self:
            yield piece


def parts_of(
    fields: Mapping[str, Any], files: frozenset[str], texts: Callable[[Any], str]
) -> list[Part]:
    """The parts of a form.

    Args:
        fields: values by name, as they are to be sent; lists become repeated parts.
        files: names of those that are files.
        texts: makes the text of a value that is no file.
    """
    parts: list[Part] = []
    for name, value in fields.items():
        if name in files:
            parts += [_file(name, given) for given in _files(value)]
        else:
            values: Iterable[Any] = value if isinstance(value, (list, tuple)) else [value]
            parts += [Part(name, texts(one).encode()) for one in values]
    return parts


def _files(value: Any) -> Iterable[Any]:
    if is_mapping(value):
        return list(value.items())
    alone = isinstance(value, (bytes, os.PathLike, tuple)) or hasattr(value, "read")
    return [value] if alone else value


def _file(name: str, given: Any) -> Part:
    media_type = _OCTETS
    filename: str | None = None
    if isinstance(given, tuple):
        filename, given, *rest = given
        media_type = rest[0] if rest else _OCTETS
    if isinstance(given, str):
        given = given.encode()
    if filename is None:
        path = given if isinstance(given, os.PathLike) else getattr(given, "name", None)
        filename = os.path.basename(path) if isinstance(path, (str, os.PathLike)) else name
    return Part(name, given, filename, media_type)


def _quoted(text: str) -> str:
    # As browsers do: what could end the header or the quotes is percent-encoded.
    return text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")
