"""`client.sync`: the skills of an organization, as one archive of limited size.

Guarantees: the archive is a zip, and no larger than the service says it can be, or it is an error;
with `download_to` it is never held whole.
"""

from __future__ import annotations

import io
import json
import os
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from gumgloo_api.gumloop.resources import sync as generated
from gumgloo_api.support import (
    UNSET,
    Progress,
    Request,
    ResponseDecodeError,
    TimeLimits,
    Unset,
)
from gumgloo_api.support.kinds import is_object

from ..._download import Holding
from ..._download_file import Saving, receive_to, receive_to_async
from ..._version import __version__

if TYPE_CHECKING:
    from gumgloo_api.gumloop.models import CliSyncPlanResponse

    from ..._transport import AsyncTransport, Transport

__all__ = ["AsyncSync", "Sync", "SyncBundle"]

_DOWNLOAD = "downloadSkillSync"
_ZIP = "application/zip"
_LARGEST: Final = 104_857_600
_MANIFEST = "gumloop-sync-manifest.json"
_LARGEST_MANIFEST: Final = 16 * 1024 * 1024


class SyncBundle(bytes):
    """The archive, a zip: its bytes, which is what it is, and its manifest."""

    @property
    def content(self) -> bytes:
        """The bytes of the archive."""
        return self

    @property
    def manifest(self) -> dict[str, Any]:
        """What is in the archive: `organization`, `manifest`, `limits`, and `skills`.

        Raises:
            ResponseDecodeError: the archive is broken, or has no manifest.
        """
        try:
            with zipfile.ZipFile(io.BytesIO(self)) as archive, archive.open(_MANIFEST) as file:
                text = file.read(_LARGEST_MANIFEST + 1)
            manifest = json.loads(text) if len(text) <= _LARGEST_MANIFEST else None
        except Exception:  # a broken archive raises what its packed data raise, too
            manifest = None
        if is_object(manifest):
            return manifest
        raise ResponseDecodeError(
            operation=_DOWNLOAD,
            path=_MANIFEST,
            problem="expected an archive with a manifest, got something else",
            status_code=200,
            headers={"content-type": _ZIP},
            body=self[:800],
        )


class Sync(generated.Sync):
    """`sync`. Calls name a version, by default that of this package; the service may refuse one
    that it takes for too old with `cli_upgrade_required` (426)."""

    def __init__(self, transport: Transport) -> None:
        super().__init__(transport)
        self._receiver = transport

    def plan(
        self,
        *,
        organization_id: str | Unset | None = UNSET,
        team_id: str | Unset | None = UNSET,
        x_gumloop_cli_version: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> CliSyncPlanResponse:
        """Get what a sync of skills would bring.

        Args:
            organization_id: the organization whose skills are meant.
            team_id: the team to act in.
            x_gumloop_cli_version: the version to name (default: of this package; None: none).
            extra_headers, extra_query, extra_body, timeout: as everywhere.

        Spec: `planSkillSync`.
        """
        return super().plan(
            organization_id=organization_id,
            team_id=team_id,
            x_gumloop_cli_version=_version(x_gumloop_cli_version),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def download(
        self,
        *,
        organization_id: str | Unset | None = UNSET,
        x_gumloop_cli_version: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> SyncBundle:
        """Download the skills of an organization.

        Args:
            organization_id: the organization whose skills are meant.
            x_gumloop_cli_version: the version to name (default: of this package; None: none).
            extra_headers, extra_query, extra_body, timeout: as everywhere.

        Raises:
            ResponseDecodeError: the answer is no zip.
            DownloadError: it is larger than 104857600 bytes.

        Spec: `downloadSkillSync`.
        """
        from gumgloo_api.gumloop.operations.sync import download_skill_sync as op

        call = op.request(
            organization_id=organization_id,
            x_gumloop_cli_version=_version(x_gumloop_cli_version),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        holding = Holding(_DOWNLOAD, max_bytes=_LARGEST, media_type=_ZIP)
        self._receiver.receive(op.OPERATION, call, holding)
        return SyncBundle(holding.data)

    def download_to(
        self,
        path: str | os.PathLike[str],
        *,
        organization_id: str | Unset | None = UNSET,
        x_gumloop_cli_version: str | Unset | None = UNSET,
        overwrite: bool = False,
        progress: Progress | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> Path:
        """Download the skills of an organization to a path, as one zip archive.

        Args:
            path: where it is to be; the folder has to exist.
            organization_id, x_gumloop_cli_version: as of `download`.
            overwrite: replace a file that is there (default: refuse).
            progress: called with the bytes that came and the bytes in all, None where they are
                not told; from 0 again after a retry.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Returns:
            the path, where the file is all at once or not at all.

        Raises:
            ConfigurationError: the path or a limit cannot be used; nothing was sent.
            OSError: the file cannot be written.
            And what `download` raises.

        Spec: `downloadSkillSync`.
        """
        from gumgloo_api.gumloop.operations.sync import download_skill_sync as op

        saving = _saving(path, overwrite, progress)
        call = _request(organization_id, x_gumloop_cli_version, timeout)
        return receive_to(self._receiver, op.OPERATION, call, saving)


class AsyncSync(generated.AsyncSync):
    """`sync`, awaited; see `Sync`."""

    def __init__(self, transport: AsyncTransport) -> None:
        super().__init__(transport)
        self._receiver = transport

    async def plan(
        self,
        *,
        organization_id: str | Unset | None = UNSET,
        team_id: str | Unset | None = UNSET,
        x_gumloop_cli_version: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> CliSyncPlanResponse:
        """Get what a sync of skills would bring; see `Sync.plan`."""
        return await super().plan(
            organization_id=organization_id,
            team_id=team_id,
            x_gumloop_cli_version=_version(x_gumloop_cli_version),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def download(
        self,
        *,
        organization_id: str | Unset | None = UNSET,
        x_gumloop_cli_version: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> SyncBundle:
        """Download the skills of an organization; see `Sync.download`."""
        from gumgloo_api.gumloop.operations.sync import download_skill_sync as op

        call = op.request(
            organization_id=organization_id,
            x_gumloop_cli_version=_version(x_gumloop_cli_version),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        holding = Holding(_DOWNLOAD, max_bytes=_LARGEST, media_type=_ZIP)
        await self._receiver.receive(op.OPERATION, call, holding)
        return SyncBundle(holding.data)

    async def download_to(
        self,
        path: str | os.PathLike[str],
        *,
        organization_id: str | Unset | None = UNSET,
        x_gumloop_cli_version: str | Unset | None = UNSET,
        overwrite: bool = False,
        progress: Progress | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> Path:
        """Download the skills of an organization to a path; see `Sync.download_to`."""
        from gumgloo_api.gumloop.operations.sync import download_skill_sync as op

        saving = _saving(path, overwrite, progress)
        call = _request(organization_id, x_gumloop_cli_version, timeout)
        return await receive_to_async(self._receiver, op.OPERATION, call, saving)


def _saving(path: str | os.PathLike[str], overwrite: bool, progress: Progress | None) -> Saving:
    return Saving(
        _DOWNLOAD,
        path,
        overwrite=overwrite,
        max_bytes=_LARGEST,
        media_type=_ZIP,
        progress=progress,
    )


def _request(
    organization_id: str | Unset | None,
    version: str | Unset | None,
    timeout: float | TimeLimits | Unset | None,
) -> Request:
    from gumgloo_api.gumloop.operations.sync import download_skill_sync as op

    return op.request(
        organization_id=organization_id, x_gumloop_cli_version=_version(version), timeout=timeout
    )


def _version(given: str | Unset | None) -> str | Unset | None:
    return __version__ if given is UNSET else given
