"""brain: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ...support.multipart import FilesInput, Progress
from ...support.pages import AsyncPages, paged
from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.brain_file import BrainFile
    from ..models.brain_file_delete_response import BrainFileDeleteResponse
    from ..models.brain_file_list_response import BrainFileListResponse
    from ..models.brain_file_upload_response import BrainFileUploadResponse
    from ..models.brain_search_response import BrainSearchResponse
    from ..models.brain_source import BrainSource
    from ..models.brain_source_child import BrainSourceChild
    from ..models.brain_source_children_response import BrainSourceChildrenResponse
    from ..models.brain_source_delete_response import BrainSourceDeleteResponse
    from ..models.brain_source_estimate_response import BrainSourceEstimateResponse
    from ..models.brain_source_history_response import BrainSourceHistoryResponse
    from ..models.brain_source_issue import BrainSourceIssue
    from ..models.brain_source_issues_response import BrainSourceIssuesResponse
    from ..models.brain_source_list_response import BrainSourceListResponse
    from ..models.brain_source_response import BrainSourceResponse
    from ..models.brain_source_scope_value import BrainSourceScopeValue
    from ..models.brain_source_sync_response import BrainSourceSyncResponse
    from ..models.brain_source_sync_run import BrainSourceSyncRun
    from ..models.brain_source_type_value import BrainSourceTypeValue


class Brain:
    """`brain`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def approve_source(
        self,
        source_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrainSourceResponse:
        """Approve a draft

        Takes the estimate of a draft. A source that is no draft, any more or ever, is refused
        with `source_not_draft`. There is no body.

        Args:
            source_id: The source.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 409, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `approveBrainSource`, POST /brain/sources/{source_id}/approve.
        """
        from ..operations.brain import approve_brain_source as op

        call = op.request(
            source_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def create_source(
        self,
        name: str,
        *,
        source_type: Literal["direct_file_uploads"] | None | Unset = UNSET,
        scope: BrainSourceScopeValue | str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        require_approval: bool | None | Unset = UNSET,
        team_id_query: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrainSourceResponse:
        """Create a source

        Makes a source for uploaded files; no other kind can be made here. With
        `require_approval` it begins as a draft. A scope and a team that do not go
        together are refused. Not idempotent.

        Args:
            name: See the spec.
            source_type: What the server assumes when it is left out, too. Another kind is refused with
                `source_type_not_supported`.
            scope: Whom it belongs to; `personal` where it is left out. `team` needs `team_id`.
            team_id: The team that it belongs to.
            require_approval: Begin as a draft, which `brain.approve_source` takes on.
            team_id_query: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createBrainSource`, POST /brain/sources.
        """
        from ..operations.brain import create_brain_source as op

        call = op.request(
            name=name,
            source_type=source_type,
            scope=scope,
            team_id=team_id,
            require_approval=require_approval,
            team_id_query=team_id_query,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def delete_file(
        self,
        source_id: str,
        file_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrainFileDeleteResponse:
        """Delete a file of a source

        Takes an uploaded file out of a source.

        Args:
            source_id: The source.
            file_id: The file.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `deleteBrainFile`, DELETE /brain/sources/{source_id}/files/{file_id}.
        """
        from ..operations.brain import delete_brain_file as op

        call = op.request(
            source_id,
            file_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def delete_source(
        self,
        source_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrainSourceDeleteResponse:
        """Delete a source

        Deletes a source of the Company Brain.

        Args:
            source_id: The source.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `deleteBrainSource`, DELETE /brain/sources/{source_id}.
        """
        from ..operations.brain import delete_brain_source as op

        call = op.request(
            source_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get_estimate(
        self,
        source_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrainSourceEstimateResponse:
        """Get what a draft will cost

        What the first run of a draft is expected to cost. Its own status is
        `paused_for_approval` when it is ready.

        Args:
            source_id: The source.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getBrainSourceEstimate`, GET /brain/sources/{source_id}/estimate.
        """
        from ..operations.brain import get_brain_source_estimate as op

        call = op.request(
            source_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get_source(
        self,
        source_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrainSourceResponse:
        """Get a source

        One source of the Company Brain.

        Args:
            source_id: The source.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getBrainSource`, GET /brain/sources/{source_id}.
        """
        from ..operations.brain import get_brain_source as op

        call = op.request(
            source_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def list_files(
        self,
        source_id: str,
        *,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrainFileListResponse:
        """List the files of a source

        The files that were uploaded, and how far each has come.

        Args:
            source_id: The source.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listBrainFiles`, GET /brain/sources/{source_id}/files.
        """
        from ..operations.brain import list_brain_files as op

        call = op.request(
            source_id,
            page_size=page_size,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return paged(self._transport, op.OPERATION, call)

    def list_source_children(
        self,
        source_id: str,
        *,
        parent_id: str | None | Unset = UNSET,
        query: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrainSourceChildrenResponse:
        """List what is in a source

        The documents and folders of a source, one level at a time. Known from the SDK alone.

        Args:
            source_id: The source.
            parent_id: Only what lies below this one.
            query: Only what matches these words.
            page_size: How many items a page holds. The official command line allows 1 to 1000.
            cursor: Where the page begins; `next_cursor` of the page before.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listBrainSourceChildren`, GET /brain/sources/{source_id}/children.
        """
        from ..operations.brain import list_brain_source_children as op

        call = op.request(
            source_id,
            parent_id=parent_id,
            query=query,
            page_size=page_size,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return paged(self._transport, op.OPERATION, call)

    def list_source_issues(
        self,
        source_id: str,
        *,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrainSourceIssuesResponse:
        """List what is wrong with a source

        The documents that were skipped or failed, and why. Known from the SDK alone.

        Args:
            source_id: The source.
            page_size: How many items a page holds. The official command line allows 1 to 200.
            cursor: Where the page begins; `next_cursor` of the page before.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listBrainSourceIssues`, GET /brain/sources/{source_id}/issues.
        """
        from ..operations.brain import list_brain_source_issues as op

        call = op.request(
            source_id,
            page_size=page_size,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return paged(self._transport, op.OPERATION, call)

    def list_sources(
        self,
        *,
        scope: BrainSourceScopeValue | str | None | Unset = UNSET,
        source_type: BrainSourceTypeValue | str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrainSourceListResponse:
        """List the sources of the Company Brain

        The sources that the caller may see.

        Args:
            scope: Only sources that belong to these.
            source_type: Only sources of this kind.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listBrainSources`, GET /brain/sources.
        """
        from ..operations.brain import list_brain_sources as op

        call = op.request(
            scope=scope,
            source_type=source_type,
            team_id=team_id,
            page_size=page_size,
            cursor=cursor,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return paged(self._transport, op.OPERATION, call)

    def list_sync_runs(
        self,
        source_id: str,
        *,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrainSourceHistoryResponse:
        """List the runs of a source

        What each run saw, changed and cost. Refused with `insufficient_permissions` to those
        who may not. Known from the SDK alone.

        Args:
            source_id: The source.
            page_size: How many items a page holds. The official command line allows 1 to 100.
            cursor: Where the page begins; `next_cursor` of the page before.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (403, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listBrainSyncRuns`, GET /brain/sources/{source_id}/sync-runs.
        """
        from ..operations.brain import list_brain_sync_runs as op

        call = op.request(
            source_id,
            page_size=page_size,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return paged(self._transport, op.OPERATION, call)

    def search(
        self,
        query: str,
        *,
        limit: int | None | Unset = UNSET,
        source_type: Sequence[BrainSourceTypeValue | str] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrainSearchResponse:
        """Search the Company Brain

        Searches the sources that the caller may read. Needs the Pro or the Enterprise plan, and
        each search costs credits.

        Args:
            query: See the spec.
            limit: How many results at most.
            source_type: Only results from these kinds of sources.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 402, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `searchBrain`, POST /brain/search.
        """
        from ..operations.brain import search_brain as op

        call = op.request(
            query=query,
            limit=limit,
            source_type=source_type,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def sync_source(
        self,
        source_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrainSourceSyncResponse:
        """Read a source anew

        Queues a run that brings the Company Brain up to date with the source. There is no body.
        Known from the SDK alone.

        Args:
            source_id: The source.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `syncBrainSource`, POST /brain/sources/{source_id}/sync.
        """
        from ..operations.brain import sync_brain_source as op

        call = op.request(
            source_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def upload_files(
        self,
        source_id: str,
        files: FilesInput,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
        progress: Progress | None = None,
    ) -> BrainFileUploadResponse:
        """Upload files to a source

        Takes up to 25 files of 25 MB each: PDF, Word, PowerPoint, Excel, text, Markdown, HTML,
        CSV and RTF. It is a success as soon as one is taken; the others are in
        `rejected`. If none is, the call is refused with `no_files_accepted`, and
        `details.rejected` of the error says why. A source that is paused refuses with
        `source_paused`.

        Args:
            source_id: The source.
            files: The files, each a part of its own with a file name, 25 MB at most. The SDK sends
                `application/octet-stream` as the type of a part unless told
                otherwise.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.
            progress: called with the bytes sent and those in all (None where a file does not tell);
                from 0 again after a retry.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 409, 413, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `uploadBrainFiles`, POST /brain/sources/{source_id}/files.
        """
        from ..operations.brain import upload_brain_files as op

        call = op.request(
            source_id,
            files=files,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        call.progress = progress
        return self._transport.send(op.OPERATION, call)


class AsyncBrain:
    """`brain`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def approve_source(
        self,
        source_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrainSourceResponse:
        """Approve a draft

        Takes the estimate of a draft. A source that is no draft, any more or ever, is refused
        with `source_not_draft`. There is no body.

        Args:
            source_id: The source.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 409, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `approveBrainSource`, POST /brain/sources/{source_id}/approve.
        """
        from ..operations.brain import approve_brain_source as op

        call = op.request(
            source_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def create_source(
        self,
        name: str,
        *,
        source_type: Literal["direct_file_uploads"] | None | Unset = UNSET,
        scope: BrainSourceScopeValue | str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        require_approval: bool | None | Unset = UNSET,
        team_id_query: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrainSourceResponse:
        """Create a source

        Makes a source for uploaded files; no other kind can be made here. With
        `require_approval` it begins as a draft. A scope and a team that do not go
        together are refused. Not idempotent.

        Args:
            name: See the spec.
            source_type: What the server assumes when it is left out, too. Another kind is refused with
                `source_type_not_supported`.
            scope: Whom it belongs to; `personal` where it is left out. `team` needs `team_id`.
            team_id: The team that it belongs to.
            require_approval: Begin as a draft, which `brain.approve_source` takes on.
            team_id_query: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createBrainSource`, POST /brain/sources.
        """
        from ..operations.brain import create_brain_source as op

        call = op.request(
            name=name,
            source_type=source_type,
            scope=scope,
            team_id=team_id,
            require_approval=require_approval,
            team_id_query=team_id_query,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def delete_file(
        self,
        source_id: str,
        file_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrainFileDeleteResponse:
        """Delete a file of a source

        Takes an uploaded file out of a source.

        Args:
            source_id: The source.
            file_id: The file.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `deleteBrainFile`, DELETE /brain/sources/{source_id}/files/{file_id}.
        """
        from ..operations.brain import delete_brain_file as op

        call = op.request(
            source_id,
            file_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def delete_source(
        self,
        source_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrainSourceDeleteResponse:
        """Delete a source

        Deletes a source of the Company Brain.

        Args:
            source_id: The source.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `deleteBrainSource`, DELETE /brain/sources/{source_id}.
        """
        from ..operations.brain import delete_brain_source as op

        call = op.request(
            source_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get_estimate(
        self,
        source_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrainSourceEstimateResponse:
        """Get what a draft will cost

        What the first run of a draft is expected to cost. Its own status is
        `paused_for_approval` when it is ready.

        Args:
            source_id: The source.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getBrainSourceEstimate`, GET /brain/sources/{source_id}/estimate.
        """
        from ..operations.brain import get_brain_source_estimate as op

        call = op.request(
            source_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get_source(
        self,
        source_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrainSourceResponse:
        """Get a source

        One source of the Company Brain.

        Args:
            source_id: The source.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getBrainSource`, GET /brain/sources/{source_id}.
        """
        from ..operations.brain import get_brain_source as op

        call = op.request(
            source_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    def list_files(
        self,
        source_id: str,
        *,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AsyncPages[BrainFileListResponse, BrainFile]:
        """List the files of a source

        The files that were uploaded, and how far each has come.

        Args:
            source_id: The source.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listBrainFiles`, GET /brain/sources/{source_id}/files.
        """
        from ..operations.brain import list_brain_files as op

        call = op.request(
            source_id,
            page_size=page_size,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return AsyncPages(self._transport, op.OPERATION, call)

    def list_source_children(
        self,
        source_id: str,
        *,
        parent_id: str | None | Unset = UNSET,
        query: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AsyncPages[BrainSourceChildrenResponse, BrainSourceChild]:
        """List what is in a source

        The documents and folders of a source, one level at a time. Known from the SDK alone.

        Args:
            source_id: The source.
            parent_id: Only what lies below this one.
            query: Only what matches these words.
            page_size: How many items a page holds. The official command line allows 1 to 1000.
            cursor: Where the page begins; `next_cursor` of the page before.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listBrainSourceChildren`, GET /brain/sources/{source_id}/children.
        """
        from ..operations.brain import list_brain_source_children as op

        call = op.request(
            source_id,
            parent_id=parent_id,
            query=query,
            page_size=page_size,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return AsyncPages(self._transport, op.OPERATION, call)

    def list_source_issues(
        self,
        source_id: str,
        *,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AsyncPages[BrainSourceIssuesResponse, BrainSourceIssue]:
        """List what is wrong with a source

        The documents that were skipped or failed, and why. Known from the SDK alone.

        Args:
            source_id: The source.
            page_size: How many items a page holds. The official command line allows 1 to 200.
            cursor: Where the page begins; `next_cursor` of the page before.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listBrainSourceIssues`, GET /brain/sources/{source_id}/issues.
        """
        from ..operations.brain import list_brain_source_issues as op

        call = op.request(
            source_id,
            page_size=page_size,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return AsyncPages(self._transport, op.OPERATION, call)

    def list_sources(
        self,
        *,
        scope: BrainSourceScopeValue | str | None | Unset = UNSET,
        source_type: BrainSourceTypeValue | str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AsyncPages[BrainSourceListResponse, BrainSource]:
        """List the sources of the Company Brain

        The sources that the caller may see.

        Args:
            scope: Only sources that belong to these.
            source_type: Only sources of this kind.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listBrainSources`, GET /brain/sources.
        """
        from ..operations.brain import list_brain_sources as op

        call = op.request(
            scope=scope,
            source_type=source_type,
            team_id=team_id,
            page_size=page_size,
            cursor=cursor,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return AsyncPages(self._transport, op.OPERATION, call)

    def list_sync_runs(
        self,
        source_id: str,
        *,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AsyncPages[BrainSourceHistoryResponse, BrainSourceSyncRun]:
        """List the runs of a source

        What each run saw, changed and cost. Refused with `insufficient_permissions` to those
        who may not. Known from the SDK alone.

        Args:
            source_id: The source.
            page_size: How many items a page holds. The official command line allows 1 to 100.
            cursor: Where the page begins; `next_cursor` of the page before.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (403, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listBrainSyncRuns`, GET /brain/sources/{source_id}/sync-runs.
        """
        from ..operations.brain import list_brain_sync_runs as op

        call = op.request(
            source_id,
            page_size=page_size,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return AsyncPages(self._transport, op.OPERATION, call)

    async def search(
        self,
        query: str,
        *,
        limit: int | None | Unset = UNSET,
        source_type: Sequence[BrainSourceTypeValue | str] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrainSearchResponse:
        """Search the Company Brain

        Searches the sources that the caller may read. Needs the Pro or the Enterprise plan, and
        each search costs credits.

        Args:
            query: See the spec.
            limit: How many results at most.
            source_type: Only results from these kinds of sources.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 402, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `searchBrain`, POST /brain/search.
        """
        from ..operations.brain import search_brain as op

        call = op.request(
            query=query,
            limit=limit,
            source_type=source_type,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def sync_source(
        self,
        source_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> BrainSourceSyncResponse:
        """Read a source anew

        Queues a run that brings the Company Brain up to date with the source. There is no body.
        Known from the SDK alone.

        Args:
            source_id: The source.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `syncBrainSource`, POST /brain/sources/{source_id}/sync.
        """
        from ..operations.brain import sync_brain_source as op

        call = op.request(
            source_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def upload_files(
        self,
        source_id: str,
        files: FilesInput,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
        progress: Progress | None = None,
    ) -> BrainFileUploadResponse:
        """Upload files to a source

        Takes up to 25 files of 25 MB each: PDF, Word, PowerPoint, Excel, text, Markdown, HTML,
        CSV and RTF. It is a success as soon as one is taken; the others are in
        `rejected`. If none is, the call is refused with `no_files_accepted`, and
        `details.rejected` of the error says why. A source that is paused refuses with
        `source_paused`.

        Args:
            source_id: The source.
            files: The files, each a part of its own with a file name, 25 MB at most. The SDK sends
                `application/octet-stream` as the type of a part unless told
                otherwise.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.
            progress: called with the bytes sent and those in all (None where a file does not tell);
                from 0 again after a retry.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 409, 413, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `uploadBrainFiles`, POST /brain/sources/{source_id}/files.
        """
        from ..operations.brain import upload_brain_files as op

        call = op.request(
            source_id,
            files=files,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        call.progress = progress
        return await self._transport.send(op.OPERATION, call)
