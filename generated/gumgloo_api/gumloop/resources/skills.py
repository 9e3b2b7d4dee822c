"""skills: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...support.multipart import FilesInput, Progress
from ...support.pages import AsyncPages, paged
from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.item_access_change_response import ItemAccessChangeResponse
    from ..models.item_access_link import ItemAccessLink
    from ..models.item_access_removal_organization import ItemAccessRemovalOrganization
    from ..models.item_access_removal_person import ItemAccessRemovalPerson
    from ..models.item_access_removal_team import ItemAccessRemovalTeam
    from ..models.item_access_response import ItemAccessResponse
    from ..models.item_access_share_organization import ItemAccessShareOrganization
    from ..models.item_access_share_person import ItemAccessSharePerson
    from ..models.item_access_share_team import ItemAccessShareTeam
    from ..models.skill import Skill
    from ..models.skill_delete_response import SkillDeleteResponse
    from ..models.skill_download_response import SkillDownloadResponse
    from ..models.skill_list_response import SkillListResponse
    from ..models.skill_response import SkillResponse
    from ..models.skill_sort_order_value import SkillSortOrderValue


class Skills:
    """`skills`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def create(
        self,
        files: FilesInput,
        *,
        team_id: str | None | Unset = UNSET,
        team_id_query: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
        progress: Progress | None = None,
    ) -> SkillResponse:
        """Create a skill

        Makes a skill out of files: one Markdown file, or one `.zip` or `.skill` archive with
        `SKILL.md` at its root, or loose files with `SKILL.md` among them. At most 10
        MB. Not idempotent.

        Args:
            files: The files, each a part of its own with a file name. The SDK sends
                `application/octet-stream` as the type of a part unless told
                otherwise.
            team_id: The team that is to own the skill.
            team_id_query: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.
            progress: called with the bytes sent and those in all (None where a file does not tell);
                from 0 again after a retry.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 413, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createSkill`, POST /skills.
        """
        from ..operations.skills import create_skill as op

        call = op.request(
            files=files,
            team_id=team_id,
            team_id_query=team_id_query,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        call.progress = progress
        return self._transport.send(op.OPERATION, call)

    def delete(
        self,
        skill_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SkillDeleteResponse | None:
        """Delete a skill

        Hides a skill; its data is kept. The documentation knows the answer with a body, the SDK
        takes an empty one for a success, too.

        Args:
            skill_id: The skill.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `deleteSkill`, DELETE /skills/{skill_id}.
        """
        from ..operations.skills import delete_skill as op

        call = op.request(
            skill_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def download(
        self,
        skill_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        version_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SkillDownloadResponse:
        """Get a link to the files of a skill

        A link to a `.skill` archive. The link is signed: it is read with a plain GET, without a
        credential.

        Args:
            skill_id: The skill.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            version_id: The version to download.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 502, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `downloadSkill`, GET /skills/{skill_id}/download.
        """
        from ..operations.skills import download_skill as op

        call = op.request(
            skill_id,
            team_id=team_id,
            version_id=version_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get_access(
        self,
        skill_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ItemAccessResponse:
        """Get who may use a skill

        The grants and the link of a skill. Known from the SDK alone.

        Args:
            skill_id: The skill.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getSkillAccess`, GET /skills/{skill_id}/access.
        """
        from ..operations.skills import get_skill_access as op

        call = op.request(
            skill_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def list(
        self,
        *,
        team_id: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        search_query: str | None | Unset = UNSET,
        sort_order: SkillSortOrderValue | str | None | Unset = UNSET,
        creator_user_id: str | None | Unset = UNSET,
        related_server_id: str | None | Unset = UNSET,
        agent_id: str | None | Unset = UNSET,
        unused: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SkillListResponse:
        """List skills

        The skills that the caller may see.

        Args:
            team_id: The team to act in. Has to be sent on every request made with a team key.
            page_size: How many items a page holds, 1 to 100. A number out of these bounds is moved to
                the next one within.
            cursor: Where the page begins; `next_cursor` of the page before.
            search_query: Only skills that match these words.
            sort_order: The order of the list; `newest` where it is left out.
            creator_user_id: Only skills that this user made.
            related_server_id: Only skills that go with this MCP server.
            agent_id: Only skills of this agent.
            unused: Only skills that are not used. Any value turns the filter on. Known from the
                documentation alone.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listSkills`, GET /skills.
        """
        from ..operations.skills import list_skills as op

        call = op.request(
            team_id=team_id,
            page_size=page_size,
            cursor=cursor,
            search_query=search_query,
            sort_order=sort_order,
            creator_user_id=creator_user_id,
            related_server_id=related_server_id,
            agent_id=agent_id,
            unused=unused,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return paged(self._transport, op.OPERATION, call)

    def update(
        self,
        skill_id: str,
        files: FilesInput,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
        progress: Progress | None = None,
    ) -> SkillResponse:
        """Replace the files of a skill

        Replaces all files and makes a new version. The files are those of `skills.create`, at
        most 10 MB.

        Args:
            skill_id: The skill.
            files: All files of the new version, each a part of its own with a file name.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.
            progress: called with the bytes sent and those in all (None where a file does not tell);
                from 0 again after a retry.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 413, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateSkill`, PATCH /skills/{skill_id}.
        """
        from ..operations.skills import update_skill as op

        call = op.request(
            skill_id,
            files=files,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        call.progress = progress
        return self._transport.send(op.OPERATION, call)

    def update_access(
        self,
        skill_id: str,
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
        """Change who may use a skill

        Makes and takes away grants, and sets the link. What is not named stays. People may be
        told of the change, so it does not count as idempotent. Known from the SDK
        alone.

        Args:
            skill_id: The skill.
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

        Spec: `updateSkillAccess`, PUT /skills/{skill_id}/access.
        """
        from ..operations.skills import update_skill_access as op

        call = op.request(
            skill_id,
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


class AsyncSkills:
    """`skills`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(
        self,
        files: FilesInput,
        *,
        team_id: str | None | Unset = UNSET,
        team_id_query: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
        progress: Progress | None = None,
    ) -> SkillResponse:
        """Create a skill

        Makes a skill out of files: one Markdown file, or one `.zip` or `.skill` archive with
        `SKILL.md` at its root, or loose files with `SKILL.md` among them. At most 10
        MB. Not idempotent.

        Args:
            files: The files, each a part of its own with a file name. The SDK sends
                `application/octet-stream` as the type of a part unless told
                otherwise.
            team_id: The team that is to own the skill.
            team_id_query: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.
            progress: called with the bytes sent and those in all (None where a file does not tell);
                from 0 again after a retry.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 413, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createSkill`, POST /skills.
        """
        from ..operations.skills import create_skill as op

        call = op.request(
            files=files,
            team_id=team_id,
            team_id_query=team_id_query,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        call.progress = progress
        return await self._transport.send(op.OPERATION, call)

    async def delete(
        self,
        skill_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SkillDeleteResponse | None:
        """Delete a skill

        Hides a skill; its data is kept. The documentation knows the answer with a body, the SDK
        takes an empty one for a success, too.

        Args:
            skill_id: The skill.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `deleteSkill`, DELETE /skills/{skill_id}.
        """
        from ..operations.skills import delete_skill as op

        call = op.request(
            skill_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def download(
        self,
        skill_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        version_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> SkillDownloadResponse:
        """Get a link to the files of a skill

        A link to a `.skill` archive. The link is signed: it is read with a plain GET, without a
        credential.

        Args:
            skill_id: The skill.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            version_id: The version to download.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 502, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `downloadSkill`, GET /skills/{skill_id}/download.
        """
        from ..operations.skills import download_skill as op

        call = op.request(
            skill_id,
            team_id=team_id,
            version_id=version_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get_access(
        self,
        skill_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ItemAccessResponse:
        """Get who may use a skill

        The grants and the link of a skill. Known from the SDK alone.

        Args:
            skill_id: The skill.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getSkillAccess`, GET /skills/{skill_id}/access.
        """
        from ..operations.skills import get_skill_access as op

        call = op.request(
            skill_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    def list(
        self,
        *,
        team_id: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        search_query: str | None | Unset = UNSET,
        sort_order: SkillSortOrderValue | str | None | Unset = UNSET,
        creator_user_id: str | None | Unset = UNSET,
        related_server_id: str | None | Unset = UNSET,
        agent_id: str | None | Unset = UNSET,
        unused: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AsyncPages[SkillListResponse, Skill]:
        """List skills

        The skills that the caller may see.

        Args:
            team_id: The team to act in. Has to be sent on every request made with a team key.
            page_size: How many items a page holds, 1 to 100. A number out of these bounds is moved to
                the next one within.
            cursor: Where the page begins; `next_cursor` of the page before.
            search_query: Only skills that match these words.
            sort_order: The order of the list; `newest` where it is left out.
            creator_user_id: Only skills that this user made.
            related_server_id: Only skills that go with this MCP server.
            agent_id: Only skills of this agent.
            unused: Only skills that are not used. Any value turns the filter on. Known from the
                documentation alone.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listSkills`, GET /skills.
        """
        from ..operations.skills import list_skills as op

        call = op.request(
            team_id=team_id,
            page_size=page_size,
            cursor=cursor,
            search_query=search_query,
            sort_order=sort_order,
            creator_user_id=creator_user_id,
            related_server_id=related_server_id,
            agent_id=agent_id,
            unused=unused,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return AsyncPages(self._transport, op.OPERATION, call)

    async def update(
        self,
        skill_id: str,
        files: FilesInput,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
        progress: Progress | None = None,
    ) -> SkillResponse:
        """Replace the files of a skill

        Replaces all files and makes a new version. The files are those of `skills.create`, at
        most 10 MB.

        Args:
            skill_id: The skill.
            files: All files of the new version, each a part of its own with a file name.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.
            progress: called with the bytes sent and those in all (None where a file does not tell);
                from 0 again after a retry.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 413, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateSkill`, PATCH /skills/{skill_id}.
        """
        from ..operations.skills import update_skill as op

        call = op.request(
            skill_id,
            files=files,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        call.progress = progress
        return await self._transport.send(op.OPERATION, call)

    async def update_access(
        self,
        skill_id: str,
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
        """Change who may use a skill

        Makes and takes away grants, and sets the link. What is not named stays. People may be
        told of the change, so it does not count as idempotent. Known from the SDK
        alone.

        Args:
            skill_id: The skill.
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

        Spec: `updateSkillAccess`, PUT /skills/{skill_id}/access.
        """
        from ..operations.skills import update_skill_access as op

        call = op.request(
            skill_id,
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
