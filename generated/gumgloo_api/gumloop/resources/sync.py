"""sync: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.cli_sync_plan_response import CliSyncPlanResponse


class Sync:
    """`sync`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def download(
        self,
        *,
        organization_id: str | None | Unset = UNSET,
        x_gumloop_cli_version: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> bytes:
        """Download the skills of an organization

        All skills of the plan in one archive, at most 104857600 bytes; the SDK stops reading
        beyond. The archive holds `gumloop-sync-manifest.json` with `organization`,
        `manifest` and `limits` as in the plan, and `skills`, a list of objects with
        `skill_id`, `install_name`, `published_version_id` and `content_hash` (64
        hexadecimal digits). Refused with `organization_sync_requires_pro` or
        `insufficient_organization_permissions` to those who may not. Known from the SDK
        alone.

        Args:
            organization_id: The organization whose skills are meant.
            x_gumloop_cli_version: The version of the client. The SDK always sends its own; one that is too old is
                refused with `cli_upgrade_required`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (403, 426, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `downloadSkillSync`, POST /skills/sync/download.
        """
        from ..operations.sync import download_skill_sync as op

        call = op.request(
            organization_id=organization_id,
            x_gumloop_cli_version=x_gumloop_cli_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def plan(
        self,
        *,
        organization_id: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        x_gumloop_cli_version: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> CliSyncPlanResponse:
        """Get what a sync of skills would bring

        Which skills of an organization are there to be installed, as a hash and a number, and
        how large they may be. Refused with `organization_sync_requires_pro` or
        `insufficient_organization_permissions` (403) to those who may not;
        `invalid_server_sync_plan` and `invalid_sync_bundle` are known, too, but not
        their status. Known from the SDK alone.

        Args:
            organization_id: The organization whose skills are meant.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            x_gumloop_cli_version: The version of the client. The SDK always sends its own; one that is too old is
                refused with `cli_upgrade_required`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (403, 426, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `planSkillSync`, POST /skills/sync/plan.
        """
        from ..operations.sync import plan_skill_sync as op

        call = op.request(
            organization_id=organization_id,
            team_id=team_id,
            x_gumloop_cli_version=x_gumloop_cli_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncSync:
    """`sync`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def download(
        self,
        *,
        organization_id: str | None | Unset = UNSET,
        x_gumloop_cli_version: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> bytes:
        """Download the skills of an organization

        All skills of the plan in one archive, at most 104857600 bytes; the SDK stops reading
        beyond. The archive holds `gumloop-sync-manifest.json` with `organization`,
        `manifest` and `limits` as in the plan, and `skills`, a list of objects with
        `skill_id`, `install_name`, `published_version_id` and `content_hash` (64
        hexadecimal digits). Refused with `organization_sync_requires_pro` or
        `insufficient_organization_permissions` to those who may not. Known from the SDK
        alone.

        Args:
            organization_id: The organization whose skills are meant.
            x_gumloop_cli_version: The version of the client. The SDK always sends its own; one that is too old is
                refused with `cli_upgrade_required`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (403, 426, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `downloadSkillSync`, POST /skills/sync/download.
        """
        from ..operations.sync import download_skill_sync as op

        call = op.request(
            organization_id=organization_id,
            x_gumloop_cli_version=x_gumloop_cli_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def plan(
        self,
        *,
        organization_id: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        x_gumloop_cli_version: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> CliSyncPlanResponse:
        """Get what a sync of skills would bring

        Which skills of an organization are there to be installed, as a hash and a number, and
        how large they may be. Refused with `organization_sync_requires_pro` or
        `insufficient_organization_permissions` (403) to those who may not;
        `invalid_server_sync_plan` and `invalid_sync_bundle` are known, too, but not
        their status. Known from the SDK alone.

        Args:
            organization_id: The organization whose skills are meant.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            x_gumloop_cli_version: The version of the client. The SDK always sends its own; one that is too old is
                refused with `cli_upgrade_required`.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (403, 426, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `planSkillSync`, POST /skills/sync/plan.
        """
        from ..operations.sync import plan_skill_sync as op

        call = op.request(
            organization_id=organization_id,
            team_id=team_id,
            x_gumloop_cli_version=x_gumloop_cli_version,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
