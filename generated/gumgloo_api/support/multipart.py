"""Multipart bodies (RFC 7578), sent piece by piece, so that a large file is never held whole.

Guarantees: names and media types cannot break out of their header; the length is known before the
body is sent where every file's is, and no other length is sent; the body can be sent again from
where its files stood (`replayable`); sent asynchronously, files are read in a thread. The boundary
is 128 random bits: that it stands in a file is less likely than that the machine errs.
"""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Callable, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from os import urandom
from typing import Any, TypeAlias

from .files import PIECE, FileBody, FileContent, FileInput, FilesInput, Reading, files_of
from .kinds import is_array

__all__ = ["FileContent", "FileInput", "FilesInput", "Multipart", "Part", "Progress", "parts_of"]

#: Called with the bytes done so far and the bytes in all, None where only the end tells.
Progress: TypeAlias = Callable[[int, "int | None"], object]

# What could end a quoted name or its header. Browsers encode CR, LF and the quote; to some readers
# the backslash quotes what follows it, and no other control character is anybody's business.
_UNSAFE = re.compile(r'[\x00-\x1f\x7f"\\]')


@dataclass(frozen=True, slots=True, repr=False)
class Part:
    """One part of a form: a field, or a file with its name."""

    name: str
    content: bytes | FileBody
    filename: str | None = None
    media_type: str | None = None

    @property
    def length(self) -> int | None:
        """Bytes of the content, None where only reading tells."""
        return len(self.content) if isinstance(self.content, bytes) else self.content.length

    @property
    def replayable(self) -> bool:
        """True where the content can be read again."""
        return isinstance(self.content, bytes) or self.content.replayable

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
        progress: called after each piece that was sent, from 0 again where the body is sent
            again. What it raises ends the sending.
    """

    def __init__(
        self,
        parts: Iterable[Part],
        boundary: str | None = None,
        progress: Progress | None = None,
    ) -> None:
        self.parts = tuple(parts)
        self.boundary = boundary or urandom(16).hex()
        self._progress = progress
        self._reading: Reading | None = None

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

    def _steps(self) -> Iterator[bytes | FileBody]:
        """What is sent, in order; files are still to be read."""
        for part in self.parts:
            yield self._begin(part)
            if isinstance(part.content, bytes):
                for at in range(0, len(part.content), PIECE):
                    yield part.content[at : at + PIECE]
            else:
                yield part.content
            yield b"\r\n"
        yield self._end()

    def _meter(self) -> Callable[[bytes], None]:
        """Takes note of each piece that was sent."""
        progress = self._progress
        if progress is None:
            return lambda _: None
        total, sent = self.length, 0

        def note(piece: bytes) -> None:
            nonlocal sent
            sent += len(piece)
            progress(sent, total)

        return note

    def __iter__(self) -> Generator[bytes]:
        """The pieces. Raises OSError where a file can be read no more, or has become shorter."""
        note = self._meter()
        for step in self._steps():
            if isinstance(step, bytes):
                yield step
                note(step)
                continue
            self._reading = reading = step.reading()
            try:
                while piece := reading.next():
                    yield piece
                    note(piece)
            finally:
                reading.close()

    def close(self) -> None:
        """Close the file of a sending that was given up, which only its end would close."""
        if self._reading is not None:
            self._reading.close()

    async def asynchronously(self) -> AsyncGenerator[bytes]:
        """The same pieces for an asynchronous client; files are read in a thread."""
        from anyio import to_thread

        note = self._meter()
        for step in self._steps():
            if isinstance(step, bytes):
                yield step
                note(step)
                continue
            self._reading = reading = step.reading()
            try:
                while piece := await to_thread.run_sync(reading.next):
                    yield piece
                    note(piece)
            finally:
                reading.close()


def parts_of(
    fields: Mapping[str, Any], files: frozenset[str], texts: Callable[[Any], str]
) -> list[Part]:
    """The parts of a form.

    Args:
        fields: values by name, as they are to be sent; lists become repeated parts.
        files: names of those that are files.
        texts: makes the text of a value that is no file.

    Raises:
        TypeError, ValueError: a value cannot be sent.
    """
    parts: list[Part] = []
    for name, value in fields.items():
        if name in files:
            parts += [
                Part(name, file.content, file.filename, file.media_type)
                for file in files_of(name, value)
            ]
        else:
            values: Iterable[Any] = value if is_array(value) else (value,)
            parts += [Part(name, texts(one).encode()) for one in values]
    return parts


def _quoted(text: str) -> str:
    return _UNSAFE.sub(lambda found: f"%{ord(found[0]):02X}", text)
