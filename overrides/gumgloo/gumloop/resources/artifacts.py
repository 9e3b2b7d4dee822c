"""`client.artifacts`: the generated methods, and downloads to a file."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from gumgloo_api.gumloop.resources import artifacts as generated
from gumgloo_api.support import UNSET, Progress, TimeLimits, Unset

from ..._download_file import Saving, fetch_to, fetch_to_async

if TYPE_CHECKING:
    from ..._transport import AsyncTransport, Transport

__all__ = ["Artifacts", "AsyncArtifacts"]

_DOWNLOAD = "downloadArtifact"


class Artifacts(generated.Artifacts):
    """`artifacts`."""

    def __init__(self, transport: Transport) -> None:
        super().__init__(transport)
        self._fetcher = transport

    def download_to(
        self,
        artifact_id: str,
        path: str | os.PathLike[str],
        *,
        version_id: str | Unset | None = UNSET,
        team_id: str | Unset | None = UNSET,
        max_bytes: int | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> Path:
        """Download a file to a path, where it is all at once or not at all.

        Args:
            artifact_id: the file.
            path: where it is to be; the folder has to exist.
            version_id: the version to download; the last one where it is left out.
            team_id: the team to act in.
            max_bytes: refuse a file that is larger (default: none is too large).
            overwrite: replace a file that is there (default: refuse).
            progress: called with the bytes that came and the bytes in all, None where they are
                not told; from 0 again after a retry.
            timeout: limits of the download itself: seconds, or limits by phase (default: 15 s to
                connect, 600 s between two pieces).

        Returns:
            the path.

        Raises:
            ConfigurationError: the path or a limit cannot be used; nothing was sent.
            DownloadError: it is too large, or its link leads to where a client may not follow.
            APIStatusError, APIConnectionError: it could not be had.
            OSError: it cannot be written.

        Spec: `downloadArtifact`, and a plain GET of the link that it gives.
        """
        saving = Saving(
            _DOWNLOAD,
            path,
            max_bytes=max_bytes,
            overwrite=overwrite,
            progress=progress,
            timeout=timeout,
        )

        def ask() -> str:
            return self.download(artifact_id, version_id=version_id, team_id=team_id).download_url

        return fetch_to(self._fetcher, ask, saving)


class AsyncArtifacts(generated.AsyncArtifacts):
    """`artifacts`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        super().__init__(transport)
        self._fetcher = transport

    async def download_to(
        self,
        artifact_id: str,
        path: str | os.PathLike[str],
        *,
        version_id: str | Unset | None = UNSET,
        team_id: str | Unset | None = UNSET,
        max_bytes: int | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> Path:
        """Download a file to a path; see `Artifacts.download_to`."""
        saving = Saving(
            _DOWNLOAD,
            path,
            max_bytes=max_bytes,
            overwrite=overwrite,
            progress=progress,
            timeout=timeout,
        )

        async def ask() -> str:
            link = await self.download(artifact_id, version_id=version_id, team_id=team_id)
            return link.download_url

        return await fetch_to_async(self._fetcher, ask, saving)
