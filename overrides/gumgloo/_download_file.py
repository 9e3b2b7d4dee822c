"""A download to a file, which is there all at once or not at all.

Guarantees: whatever goes wrong, a cancelled task and an interrupted program too, leaves nothing
behind, and an older file as it was; an older file is replaced only where that is wanted. The file
is on the disk before it has its name. A symbolic link is replaced, not followed.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, Self

from gumgloo_api.support import UNSET, APIStatusError, Operation, Progress, Request

from ._download import Intake
from ._download_link import Link, is_stale
from ._errors import ConfigurationError, DownloadError

if TYPE_CHECKING:
    from ._transport import AsyncTransport, Transport

__all__ = ["Draft", "Saving", "fetch_to", "fetch_to_async", "receive_to", "receive_to_async"]

_THERE = "there is a file of this name already; pass overwrite=True to replace it"


class Draft:
    """A file in the making, next to where it is to be; its name comes at the end.

    In a `with` block, which takes it away where `commit` was not reached.

    Args:
        path: where it is to be; its folder has to exist.
        overwrite: replace a file that is there.

    Raises:
        ConfigurationError: there cannot be, or must not be, such a file.
    """

    def __init__(self, path: str | os.PathLike[str], *, overwrite: bool) -> None:
        given: Any = path
        if not isinstance(given, (str, os.PathLike)):
            raise ConfigurationError("path: expected the path of a file, as text or pathlib.Path")
        self.path = Path(os.fsdecode(path))
        if self.path.is_dir():
            raise ConfigurationError("path: expected the path of a file, got that of a folder")
        if "\0" in self.path.name or not self.path.parent.is_dir():
            raise ConfigurationError("path: there is no such folder, or a file has no such name")
        if not overwrite and os.path.lexists(self.path):
            raise ConfigurationError(f"path: {_THERE}")
        self._overwrite = overwrite
        self._draft = self.path.with_name(f".gumgloo-{token_hex(8)}.part")
        self._file: IO[bytes] | None = None

    def _opened(self) -> IO[bytes]:
        if self._file is None:
            self._file = open(self._draft, "xb")  # noqa: SIM115  # `discard` closes it
        return self._file

    def restart(self) -> None:
        """Begin at the beginning. Raises OSError where it cannot be written."""
        self._opened().seek(0)
        self._opened().truncate()

    def write(self, block: bytes) -> None:
        """Add to the file. Raises OSError where it cannot be written."""
        self._opened().write(block)

    def commit(self) -> Path:
        """Give the file its name.

        Raises:
            DownloadError: there is another file of this name by now.
            OSError: it cannot be written.
        """
        file = self._opened()
        file.flush()
        os.fsync(file.fileno())
        file.close()
        if self._overwrite:
            os.replace(self._draft, self.path)
        else:
            self._take_name()
        return self.path

    def _take_name(self) -> None:
        try:
            # Where there is a file this fails, and a rename would not.
            os.link(self._draft, self.path)
        except OSError:
            there = os.path.lexists(self.path)
        else:
            return
        if there:
            raise DownloadError(_THERE)
        # Some file systems have no links.
        os.replace(self._draft, self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: Any, trace: TracebackType | None
    ) -> None:
        # A file that could not be written cannot always be closed.
        with suppress(OSError):
            if self._file is not None:
                self._file.close()
        with suppress(OSError):
            self._draft.unlink(missing_ok=True)


class Saving(Intake):
    """What comes in goes to a file: the sink of one download.

    Args:
        operation: operationId, for errors.
        path, overwrite: as of `Draft`.
        timeout: limits of the download where it is one by link; UNSET for the usual ones.
        max_bytes, media_type, progress: as of `Intake`.

    Raises:
        ConfigurationError: one of them cannot be used.
    """

    def __init__(
        self,
        operation: str,
        path: str | os.PathLike[str],
        *,
        overwrite: bool = False,
        timeout: Any = UNSET,
        max_bytes: int | None = None,
        media_type: str | None = None,
        progress: Progress | None = None,
    ) -> None:
        super().__init__(operation, max_bytes=max_bytes, media_type=media_type, progress=progress)
        self.draft = Draft(path, overwrite=overwrite)
        self._limits = Link.limits(timeout)
        self._fresh = False

    def link(self, url: str) -> Link:
        """The link to be fetched."""
        return Link(self.operation, url, self._limits)

    def begin(self, status: int, headers: Mapping[str, str]) -> None:
        """The answer is there; see `Sink`."""
        super().begin(status, headers)
        self._fresh = True

    def write(self, block: bytes) -> None:
        """Keep a block. Raises OSError where it cannot be written."""
        if self._fresh:
            self._fresh = False
            self.draft.restart()
        self.draft.write(block)


def fetch_to(transport: Transport, ask: Callable[[], str], saving: Saving) -> Path:
    """Save the file behind a link.

    Args:
        transport: sends.
        ask: gives a link; asked again, once, where the link is refused.
        saving: where to, and what may come.

    Raises:
        DownloadError: see `Intake` and `LinkCall`.
        APIStatusError, APIConnectionError: it could not be had.
        OSError: it cannot be written.
        And what `ask` raises.
    """
    with saving.draft as draft:
        link, stale = saving.link(ask()), False
        try:
            transport.fetch(link, saving)
        except APIStatusError as error:
            stale = is_stale(error)
            if not stale:
                raise
        if stale:
            transport.fetch(saving.link(ask()), saving)
        return draft.commit()


async def fetch_to_async(
    transport: AsyncTransport, ask: Callable[[], Awaitable[str]], saving: Saving
) -> Path:
    """As `fetch_to`, awaited; the disk is waited for in a thread."""
    from anyio import to_thread

    with saving.draft as draft:
        link, stale = saving.link(await ask()), False
        try:
            await transport.fetch(link, saving)
        except APIStatusError as error:
            stale = is_stale(error)
            if not stale:
                raise
        if stale:
            await transport.fetch(saving.link(await ask()), saving)
        return await to_thread.run_sync(draft.commit)


def receive_to(
    transport: Transport, operation: Operation[Any], request: Request, saving: Saving
) -> Path:
    """Save the body of an answer; see `fetch_to`."""
    with saving.draft as draft:
        transport.receive(operation, request, saving)
        return draft.commit()


async def receive_to_async(
    transport: AsyncTransport, operation: Operation[Any], request: Request, saving: Saving
) -> Path:
    """As `receive_to`, awaited."""
    from anyio import to_thread

    with saving.draft as draft:
        await transport.receive(operation, request, saving)
        return await to_thread.run_sync(draft.commit)
