"""`client.skills`: uploads with their limits and progress, and downloads to a file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gumgloo_api.gumloop.resources import skills as generated
from gumgloo_api.support import UNSET, FilesInput, Operation, Progress, TimeLimits, Unset

from ..._download_file import Saving, fetch_to, fetch_to_async
from ..._upload import SKILL_FILES, upload

if TYPE_CHECKING:
    from gumgloo_api.gumloop.models import SkillDeleteResponse, SkillResponse

    from ..._transport import AsyncTransport, Transport

__all__ = ["AsyncSkills", "Skills"]

_DOWNLOAD = "downloadSkill"


class Skills(generated.Skills):
    """`skills`."""

    def __init__(self, transport: Transport) -> None:
        super().__init__(transport)
        self._fetcher = transport

    def create(
        self,
        files: FilesInput,
        *,
        team_id: str | Unset | None = UNSET,
        team_id_query: str | Unset | None = UNSET,
        progress: Progress | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> SkillResponse:
        """Create a skill out of files.

        One Markdown file, or one `.zip` or `.skill` archive with `SKILL.md` at its root, or loose
        files with `SKILL.md` among them; at most 10 MB. Not idempotent.

        Args:
            files: contents by name; or a list of paths, open binary files, `(name, content)` or
                `(name, content, media type)`. Content is bytes, text, an open file or a path. An
                open file is read from where it stands, and left open.
            team_id: the team that is to own the skill.
            team_id_query: the team to act in.
            progress: called with the bytes of the request that were sent and those in all, None
                where a file does not tell its size; from 0 again after a retry.
            extra_headers, extra_query, extra_body, timeout: as everywhere.

        Raises:
            ConfigurationError: a file cannot be sent, or they are too large; nothing was sent.
            APIStatusError: the service refused.
            OSError: a file can be read no more, or has become shorter.

        Spec: `createSkill`.
        """
        from gumgloo_api.gumloop.operations.skills import create_skill as op

        call = upload(
            op.OPERATION,
            lambda: op.request(
                files=files,
                team_id=team_id,
                team_id_query=team_id_query,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            SKILL_FILES,
            progress,
        )
        return self._transport.send(op.OPERATION, call)

    def update(
        self,
        skill_id: str,
        files: FilesInput,
        *,
        team_id: str | Unset | None = UNSET,
        progress: Progress | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> SkillResponse:
        """Replace all files of a skill, which makes a new version.

        Args:
            skill_id: the skill.
            team_id: the team to act in.
            files, progress, and the rest: as of `create`; raises what that raises.

        Spec: `updateSkill`.
        """
        from gumgloo_api.gumloop.operations.skills import update_skill as op

        call = upload(
            op.OPERATION,
            lambda: op.request(
                skill_id,
                files=files,
                team_id=team_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            SKILL_FILES,
            progress,
        )
        return self._transport.send(op.OPERATION, call)

    def delete(
        self,
        skill_id: str,
        *,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> SkillDeleteResponse:
        """Delete a skill; its data is kept. An empty success counts as deleted.

        Args:
            skill_id: the skill.
            team_id: the team to act in.
            extra_headers, extra_query, timeout: as everywhere.

        Spec: `deleteSkill`.
        """
        from gumgloo_api.gumloop.operations.skills import delete_skill as op

        call = op.request(
            skill_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return _deleted(self._transport.send(_deleting(), call))

    def download_to(
        self,
        skill_id: str,
        path: str | os.PathLike[str],
        *,
        version_id: str | Unset | None = UNSET,
        team_id: str | Unset | None = UNSET,
        max_bytes: int | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> Path:
        """Download a skill to a path, as a `.skill` archive (zip).

        Args:
            skill_id: the skill.
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
            the path, where the file is all at once or not at all.

        Raises:
            ConfigurationError: the path or a limit cannot be used; nothing was sent.
            DownloadError: it is too large, or its link leads to where a client may not follow.
            APIStatusError, APIConnectionError: it could not be had.
            OSError: it cannot be written.

        Spec: `downloadSkill`, and a plain GET of the link that it gives.
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
            return self.download(skill_id, version_id=version_id, team_id=team_id).download_url

        return fetch_to(self._fetcher, ask, saving)


class AsyncSkills(generated.AsyncSkills):
    """`skills`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        super().__init__(transport)
        self._fetcher = transport

    async def create(
        self,
        files: FilesInput,
        *,
        team_id: str | Unset | None = UNSET,
        team_id_query: str | Unset | None = UNSET,
        progress: Progress | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> SkillResponse:
        """Create a skill out of files, which are read in a thread; see `Skills.create`."""
        from gumgloo_api.gumloop.operations.skills import create_skill as op

        call = upload(
            op.OPERATION,
            lambda: op.request(
                files=files,
                team_id=team_id,
                team_id_query=team_id_query,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            SKILL_FILES,
            progress,
        )
        return await self._transport.send(op.OPERATION, call)

    async def update(
        self,
        skill_id: str,
        files: FilesInput,
        *,
        team_id: str | Unset | None = UNSET,
        progress: Progress | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> SkillResponse:
        """Replace all files of a skill; see `Skills.update`."""
        from gumgloo_api.gumloop.operations.skills import update_skill as op

        call = upload(
            op.OPERATION,
            lambda: op.request(
                skill_id,
                files=files,
                team_id=team_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            SKILL_FILES,
            progress,
        )
        return await self._transport.send(op.OPERATION, call)

    async def delete(
        self,
        skill_id: str,
        *,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> SkillDeleteResponse:
        """Delete a skill; see `Skills.delete`."""
        from gumgloo_api.gumloop.operations.skills import delete_skill as op

        call = op.request(
            skill_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return _deleted(await self._transport.send(_deleting(), call))

    async def download_to(
        self,
        skill_id: str,
        path: str | os.PathLike[str],
        *,
        version_id: str | Unset | None = UNSET,
        team_id: str | Unset | None = UNSET,
        max_bytes: int | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> Path:
        """Download a skill to a path; see `Skills.download_to`."""
        saving = Saving(
            _DOWNLOAD,
            path,
            max_bytes=max_bytes,
            overwrite=overwrite,
            progress=progress,
            timeout=timeout,
        )

        async def ask() -> str:
            link = await self.download(skill_id, version_id=version_id, team_id=team_id)
            return link.download_url

        return await fetch_to_async(self._fetcher, ask, saving)


def _deleting() -> Operation[SkillDeleteResponse | None]:
    """`deleteSkill`; None is an empty success, whatever its status."""
    from gumgloo_api.gumloop.operations.skills import delete_skill as op

    def parse(status: int, headers: Mapping[str, str], body: bytes) -> SkillDeleteResponse | None:
        empty = 200 <= status <= 299 and not body.strip()
        return None if empty else op.parse(status, headers, body)

    return replace(op.OPERATION, parse=parse)


def _deleted(answer: SkillDeleteResponse | None) -> SkillDeleteResponse:
    """The answer, which says that it is deleted where it says nothing."""
    from gumgloo_api.gumloop.models import SkillDeleteResponse

    return SkillDeleteResponse(deleted=True) if answer is None else answer
