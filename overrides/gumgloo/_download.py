"""What comes in: how much of it is allowed, and whether it is whole; without I/O.

Guarantees: a body that is larger than allowed is given up, before it is read where its length is
announced; one that is shorter than announced is an error and never a file.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from gumgloo_api.support import Progress, ResponseDecodeError, is_kind

from ._errors import APIConnectionError, ConfigurationError, DownloadError

__all__ = ["Holding", "Intake", "Sink"]


class Sink(Protocol):
    """Takes the body of an answer, piece by piece; from the beginning again after a retry."""

    def begin(self, status: int, headers: Mapping[str, str]) -> None:
        """The answer is there; raises our errors where it is not wanted. Does not wait."""
        ...

    def took(self, piece: bytes) -> None:
        """A piece has come; raises our errors where that is too much. Does not wait."""
        ...

    def write(self, block: bytes) -> None:
        """Keep one piece, or several together. May wait."""
        ...

    def end(self) -> None:
        """The body has ended; raises our errors where it is not whole. Does not wait."""
        ...


class Intake:
    """Measures a body as it comes in.

    Args:
        operation: operationId, for errors.
        max_bytes: more than these are refused; None for as many as come.
        media_type: what it has to be; None for anything.
        progress: called after each piece.

    Raises:
        ConfigurationError: `max_bytes` is no number of bytes.
    """

    def __init__(
        self,
        operation: str,
        *,
        max_bytes: int | None = None,
        media_type: str | None = None,
        progress: Progress | None = None,
    ) -> None:
        most: Any = max_bytes
        if most is not None and (not isinstance(most, int) or isinstance(most, bool) or most < 0):
            raise ConfigurationError("max_bytes: expected a number of bytes, 0 or more, or None")
        self.operation = operation
        self._most = max_bytes
        self._media_type = media_type
        self._progress = progress
        self._taken = 0
        self._total: int | None = None

    def begin(self, status: int, headers: Mapping[str, str]) -> None:
        """The answer is there; see `Sink`.

        Raises:
            ResponseDecodeError: it is of another media type.
            DownloadError: it announces more bytes than are allowed.
        """
        if self._media_type and not is_kind(headers, (self._media_type,)):
            raise ResponseDecodeError(
                operation=self.operation,
                path="",
                problem=f"expected {self._media_type}, got something else",
                status_code=status,
                headers=headers,
                body=b"",
            )
        self._taken = 0
        self._total = _announced(headers)
        self._check(self._total or 0)

    def took(self, piece: bytes) -> None:
        """A piece has come. Raises `DownloadError` where that makes more bytes than allowed."""
        self._taken += len(piece)
        self._check(self._taken)
        if self._progress is not None:
            self._progress(self._taken, self._total)

    def end(self) -> None:
        """The body has ended. Raises `APIConnectionError` where it is not as long as announced."""
        if self._total not in (None, self._taken):
            raise APIConnectionError(
                f"the connection was lost: {self._taken} of {self._total} bytes came",
                operation=self.operation,
            )

    def _check(self, size: int) -> None:
        if self._most is not None and size > self._most:
            raise DownloadError(f"more than {self._most} bytes", operation=self.operation)


def _announced(headers: Mapping[str, str]) -> int | None:
    """The length of the body, None where it is not told or is that of its compressed form."""
    lower = {name.lower(): value for name, value in headers.items()}
    length = lower.get("content-length", "")
    encoded = lower.get("content-encoding", "identity") != "identity"
    return int(length) if length.isascii() and length.isdecimal() and not encoded else None


class Holding(Intake):
    """What comes in is held in memory, as `data`. Arguments as of `Intake`."""

    data = bytearray()

    def begin(self, status: int, headers: Mapping[str, str]) -> None:
        """The answer is there; see `Sink`."""
        super().begin(status, headers)
        self.data = bytearray()

    def write(self, block: bytes) -> None:
        """Keep a block."""
        self.data += block
