"""artifacts: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...support.pages import AsyncPages, paged
from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.artifact import Artifact
    from ..models.artifact_deleted_response import ArtifactDeletedResponse
    from ..models.artifact_download_response import ArtifactDownloadResponse
    from ..models.artifact_list_response import ArtifactListResponse
    from ..models.artifact_name_response import ArtifactNameResponse
    from ..models.artifact_password_response import ArtifactPasswordResponse
    from ..models.artifact_versions_response import ArtifactVersionsResponse
    from ..models.item_access_change_response import ItemAccessChangeResponse
    from ..models.item_access_link import ItemAccessLink
    from ..models.item_access_removal_organization import ItemAccessRemovalOrganization
    from ..models.item_access_removal_person import ItemAccessRemovalPerson
    from ..models.item_access_removal_team import ItemAccessRemovalTeam
    from ..models.item_access_response import ItemAccessResponse
    from ..models.item_access_share_organization import ItemAccessShareOrganization
    from ..models.item_access_share_person import ItemAccessSharePerson
    from ..models.item_access_share_team import ItemAccessShareTeam


class Artifacts:
    """`artifacts`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def delete(
        self,
        artifact_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ArtifactDeletedResponse:
        """Delete a file

        Deletes a file that an agent made. A handle of the versioned file system is refused.
        Known from the SDK alone.

        Args:
            artifact_id: The file.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `deleteArtifact`, DELETE /artifacts/{artifact_id}.
        """
        from ..operations.artifacts import delete_artifact as op

        call = op.request(
            artifact_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def download(
        self,
        artifact_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        version_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ArtifactDownloadResponse:
        """Get a link to a file

        A link to the content. The link is signed: it is read with a plain GET, without a
        credential.

        Args:
            artifact_id: The file.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            version_id: The version to download.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 502, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `downloadArtifact`, GET /artifacts/{artifact_id}/download.
        """
        from ..operations.artifacts import download_artifact as op

        call = op.request(
            artifact_id,
            team_id=team_id,
            version_id=version_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get_access(
        self,
        artifact_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ItemAccessResponse:
        """Get who may see a file

        The grants and the link of a file. Known from the SDK alone.

        Args:
            artifact_id: The file.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getArtifactAccess`, GET /artifacts/{artifact_id}/access.
        """
        from ..operations.artifacts import get_artifact_access as op

        call = op.request(
            artifact_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def list(
        self,
        agent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        search_query: str | None | Unset = UNSET,
        sort_order: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ArtifactListResponse:
        """List the files that an agent made

        The files of an agent, or of one of its sessions. Deleted files are left out.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            session_id: Only files of this session.
            search_query: Only files that match these words.
            sort_order: The order of the list. Only `newest` is known.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listArtifacts`, GET /agents/{agent_id}/artifacts.
        """
        from ..operations.artifacts import list_artifacts as op

        call = op.request(
            agent_id,
            team_id=team_id,
            page_size=page_size,
            cursor=cursor,
            session_id=session_id,
            search_query=search_query,
            sort_order=sort_order,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return paged(self._transport, op.OPERATION, call)

    def list_versions(
        self,
        artifact_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ArtifactVersionsResponse:
        """List the versions of a file

        All versions at once. Known from the SDK alone.

        Args:
            artifact_id: The file.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listArtifactVersions`, GET /artifacts/{artifact_id}/versions.
        """
        from ..operations.artifacts import list_artifact_versions as op

        call = op.request(
            artifact_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def rename(
        self,
        artifact_id: str,
        name: str | None,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ArtifactNameResponse:
        """Rename a file

        Gives a file a name, or with null its first name back. A file of the versioned file
        system is refused with `versioned_fs_rename_unsupported`; the status is not
        documented. Known from the SDK alone.

        Args:
            artifact_id: The file.
            name: Null gives the file its first name back.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `renameArtifact`, PUT /artifacts/{artifact_id}/name.
        """
        from ..operations.artifacts import rename_artifact as op

        call = op.request(
            artifact_id,
            name=name,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def set_password(
        self,
        artifact_id: str,
        password: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ArtifactPasswordResponse:
        """Set the password of a file's link

        Stores a password for the link to a file. Known from the SDK alone.

        Args:
            artifact_id: The file.
            password: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `setArtifactPassword`, PUT /artifacts/{artifact_id}/password.
        """
        from ..operations.artifacts import set_artifact_password as op

        call = op.request(
            artifact_id,
            password=password,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def update_access(
        self,
        artifact_id: str,
        *,
        share: Sequence[
            ItemAccessSharePerson
            | Mapping[str, Any]
            | ItemAccessShareTeam
            | ItemAccessShareOrganization
        ]
        | None
        | Unset = UNSET,
        remove: Sequence[
            ItemAccessRemovalPerson
            | Mapping[str, Any]
            | ItemAccessRemovalTeam
            | ItemAccessRemovalOrganization
        ]
        | None
        | Unset = UNSET,
        link: ItemAccessLink | Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ItemAccessChangeResponse:
        """Change who may see a file

        Makes and takes away grants, and sets the link. What is not named stays. People may be
        told of the change, so it does not count as idempotent. The mode `password` of
        the link works after `artifacts.set_password`. Known from the SDK alone.

        Args:
            artifact_id: The file.
            share: Grants to make.
            remove: Grants to take away.
            link: The link to the thing.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateArtifactAccess`, PUT /artifacts/{artifact_id}/access.
        """
        from ..operations.artifacts import update_artifact_access as op

        call = op.request(
            artifact_id,
            share=share,
            remove=remove,
            link=link,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncArtifacts:
    """`artifacts`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def delete(
        self,
        artifact_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ArtifactDeletedResponse:
        """Delete a file

        Deletes a file that an agent made. A handle of the versioned file system is refused.
        Known from the SDK alone.

        Args:
            artifact_id: The file.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `deleteArtifact`, DELETE /artifacts/{artifact_id}.
        """
        from ..operations.artifacts import delete_artifact as op

        call = op.request(
            artifact_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def download(
        self,
        artifact_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        version_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ArtifactDownloadResponse:
        """Get a link to a file

        A link to the content. The link is signed: it is read with a plain GET, without a
        credential.

        Args:
            artifact_id: The file.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            version_id: The version to download.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 502, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `downloadArtifact`, GET /artifacts/{artifact_id}/download.
        """
        from ..operations.artifacts import download_artifact as op

        call = op.request(
            artifact_id,
            team_id=team_id,
            version_id=version_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get_access(
        self,
        artifact_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ItemAccessResponse:
        """Get who may see a file

        The grants and the link of a file. Known from the SDK alone.

        Args:
            artifact_id: The file.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getArtifactAccess`, GET /artifacts/{artifact_id}/access.
        """
        from ..operations.artifacts import get_artifact_access as op

        call = op.request(
            artifact_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    def list(
        self,
        agent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        search_query: str | None | Unset = UNSET,
        sort_order: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AsyncPages[ArtifactListResponse, Artifact]:
        """List the files that an agent made

        The files of an agent, or of one of its sessions. Deleted files are left out.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            session_id: Only files of this session.
            search_query: Only files that match these words.
            sort_order: The order of the list. Only `newest` is known.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listArtifacts`, GET /agents/{agent_id}/artifacts.
        """
        from ..operations.artifacts import list_artifacts as op

        call = op.request(
            agent_id,
            team_id=team_id,
            page_size=page_size,
            cursor=cursor,
            session_id=session_id,
            search_query=search_query,
            sort_order=sort_order,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return AsyncPages(self._transport, op.OPERATION, call)

    async def list_versions(
        self,
        artifact_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ArtifactVersionsResponse:
        """List the versions of a file

        All versions at once. Known from the SDK alone.

        Args:
            artifact_id: The file.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listArtifactVersions`, GET /artifacts/{artifact_id}/versions.
        """
        from ..operations.artifacts import list_artifact_versions as op

        call = op.request(
            artifact_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def rename(
        self,
        artifact_id: str,
        name: str | None,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ArtifactNameResponse:
        """Rename a file

        Gives a file a name, or with null its first name back. A file of the versioned file
        system is refused with `versioned_fs_rename_unsupported`; the status is not
        documented. Known from the SDK alone.

        Args:
            artifact_id: The file.
            name: Null gives the file its first name back.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `renameArtifact`, PUT /artifacts/{artifact_id}/name.
        """
        from ..operations.artifacts import rename_artifact as op

        call = op.request(
            artifact_id,
            name=name,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def set_password(
        self,
        artifact_id: str,
        password: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ArtifactPasswordResponse:
        """Set the password of a file's link

        Stores a password for the link to a file. Known from the SDK alone.

        Args:
            artifact_id: The file.
            password: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `setArtifactPassword`, PUT /artifacts/{artifact_id}/password.
        """
        from ..operations.artifacts import set_artifact_password as op

        call = op.request(
            artifact_id,
            password=password,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def update_access(
        self,
        artifact_id: str,
        *,
        share: Sequence[
            ItemAccessSharePerson
            | Mapping[str, Any]
            | ItemAccessShareTeam
            | ItemAccessShareOrganization
        ]
        | None
        | Unset = UNSET,
        remove: Sequence[
            ItemAccessRemovalPerson
            | Mapping[str, Any]
            | ItemAccessRemovalTeam
            | ItemAccessRemovalOrganization
        ]
        | None
        | Unset = UNSET,
        link: ItemAccessLink | Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ItemAccessChangeResponse:
        """Change who may see a file

        Makes and takes away grants, and sets the link. What is not named stays. People may be
        told of the change, so it does not count as idempotent. The mode `password` of
        the link works after `artifacts.set_password`. Known from the SDK alone.

        Args:
            artifact_id: The file.
            share: Grants to make.
            remove: Grants to take away.
            link: The link to the thing.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateArtifactAccess`, PUT /artifacts/{artifact_id}/access.
        """
        from ..operations.artifacts import update_artifact_access as op

        call = op.request(
            artifact_id,
            share=share,
            remove=remove,
            link=link,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
