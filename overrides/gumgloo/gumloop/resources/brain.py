"""`client.brain`: the generated methods, uploads with their limits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from gumgloo_api.gumloop.resources import brain as generated
from gumgloo_api.support import UNSET, FilesInput, Progress, TimeLimits, Unset

from ..._upload import BRAIN_FILES, upload

if TYPE_CHECKING:
    from gumgloo_api.gumloop.models import BrainFileUploadResponse

__all__ = ["AsyncBrain", "Brain"]


class Brain(generated.Brain):
    """`brain`."""

    def upload_files(
        self,
        source_id: str,
        files: FilesInput,
        *,
        team_id: str | Unset | None = UNSET,
        progress: Progress | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> BrainFileUploadResponse:
        """Upload 1 to 25 files of 25 MB each to a source; those not taken are in `rejected`.

        Args:
            source_id: the source.
            files: contents by name; or a list of paths, open binary files, `(name, content)` or
                `(name, content, media type)`. Content is bytes, text, an open file or a path. An
                open file is read from where it stands, and left open.
            team_id: the team to act in.
            progress: called with the bytes of the request that were sent and those in all, None
                where a file does not tell its size; from 0 again after a retry.
            extra_headers, extra_query, extra_body, timeout: as everywhere.

        Raises:
            ConfigurationError: a file cannot be sent, or is too large, or there are too many;
                nothing was sent.
            APIStatusError: the service refused.
            OSError: a file can be read no more, or has become shorter.

        Spec: `uploadBrainFiles`.
        """
        from gumgloo_api.gumloop.operations.brain import upload_brain_files as op

        call = upload(
            op.OPERATION,
            lambda: op.request(
                source_id,
                files=files,
                team_id=team_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            BRAIN_FILES,
            progress,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncBrain(generated.AsyncBrain):
    """`brain`, awaited."""

    async def upload_files(
        self,
        source_id: str,
        files: FilesInput,
        *,
        team_id: str | Unset | None = UNSET,
        progress: Progress | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> BrainFileUploadResponse:
        """Upload files to a source; they are read in a thread. See `Brain.upload_files`."""
        from gumgloo_api.gumloop.operations.brain import upload_brain_files as op

        call = upload(
            op.OPERATION,
            lambda: op.request(
                source_id,
                files=files,
                team_id=team_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            BRAIN_FILES,
            progress,
        )
        return await self._transport.send(op.OPERATION, call)
