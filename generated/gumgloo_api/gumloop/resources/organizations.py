"""organizations: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...support.pages import AsyncPages, paged
from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.audit_logs_response import AuditLogsResponse
    from ..models.export_data_response import ExportDataResponse
    from ..models.export_data_type import ExportDataType
    from ..models.export_level import ExportLevel
    from ..models.export_status_response import ExportStatusResponse
    from ..models.manage_users_response import ManageUsersResponse
    from ..models.membership_action import MembershipAction
    from ..models.organizations_response import OrganizationsResponse
    from ..models.role_credit_limit import RoleCreditLimit
    from ..models.role_credit_limits_response import RoleCreditLimitsResponse


class Organizations:
    """`organizations`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def export_data(
        self,
        *,
        user_id: str | None | Unset = UNSET,
        export_fields: Sequence[str],
        start_date: str,
        end_date: str,
        data_type: ExportDataType | str | None | Unset = UNSET,
        category_filter: str | None | Unset = UNSET,
        export_level: ExportLevel | str | None | Unset = UNSET,
        include_all_workspaces: bool | None | Unset = UNSET,
        include_personal_workspaces: bool | None | Unset = UNSET,
        workspace_ids: Sequence[str] | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ExportDataResponse:
        """Begin an export of data

        Begins to gather data of an organization or a team; the export is then watched, and
        fetched, with `organizations.get_export_status`. For admins of the organization
        only. Where no scope is given, anything but credit logs is refused with 400.

        Args:
            user_id: The caller, who has to be an admin of the organization.
            export_fields: The columns. Which there are depends on `data_type`; those of `gumstack` are not
                documented. For `workflows`: workbook_id, workbook_name,
                workbook_created_ts, user_id, user_email, workspace_id,
                workspace_name, run_id, credit_cost, pl_run_created_ts,
                pl_run_finished_ts, pipeline. For `agents`: agent_id,
                agent_name, agent_description, agent_model, agent_system_prompt,
                agent_created_ts, agent_tools, agent_metadata,
                agent_evaluations_enabled, creator_email, workspace_id,
                workspace_name, folder_id, folder_name. For
                `agent_interactions`: interaction_id, agent_id, agent_name,
                interaction_type, interaction_name, trigger_type,
                interaction_created_ts, user_email, credit_cost,
                llm_credit_cost, tool_credit_cost, flow_credit_cost,
                message_count, workspace_id, workspace_name. For
                `interaction_evaluations`: evaluation_id, interaction_id,
                agent_id, organization_evaluation_id, evaluation_created_ts,
                status, grade, call_outcome, sentiment, error_code, summary,
                evaluation_model, credit_cost, user_email. For `credit_logs`:
                user_email, permission_group_id, permission_group_name,
                timestamp, category, type, name, amount, balance, log_id,
                correlation_id, balance_scope, project_id.
            start_date: See the spec.
            end_date: See the spec.
            data_type: What to export. An older page knows four of these.
            category_filter: For `credit_logs` only; such as `PIPELINE_RUN`, `AGENT_RUN`, `CUSTOM_NODE_RD` or
                `EXTERNAL_GUMCP_CALL`.
            export_level: `workspace` takes exactly one team in `workspace_ids`.
            include_all_workspaces: See the spec.
            include_personal_workspaces: See the spec.
            workspace_ids: The teams.
            entity_ids: See the spec.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `exportData`, POST /export_data.
        """
        from ..operations.organizations import export_data as op

        call = op.request(
            user_id=user_id,
            export_fields=export_fields,
            start_date=start_date,
            end_date=end_date,
            data_type=data_type,
            category_filter=category_filter,
            export_level=export_level,
            include_all_workspaces=include_all_workspaces,
            include_personal_workspaces=include_personal_workspaces,
            workspace_ids=workspace_ids,
            entity_ids=entity_ids,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get_export_status(
        self,
        *,
        user_id: str | None | Unset = UNSET,
        data_export_id: str,
        download: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ExportStatusResponse | bytes:
        """Get the state of an export, or the export

        Where an export stands. With `download` true, and once it is completed, the export
        itself as CSV. For admins of the organization only.

        Args:
            user_id: The caller, who has to be an admin of the organization.
            data_export_id: The export.
            download: Ask for the data itself.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `exportStatus`, GET /export_status.
        """
        from ..operations.organizations import export_status as op

        call = op.request(
            user_id=user_id,
            data_export_id=data_export_id,
            download=download,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get_role_credit_limit(
        self,
        organization_id: str,
        role_id: str,
        *,
        user_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> RoleCreditLimit:
        """Get the credit limit of a role

        One role and its limit. For admins of the organization only.

        Args:
            organization_id: The organization.
            role_id: The role.
            user_id: The caller, who has to be an admin of the organization.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getRoleCreditLimit`, GET /organizations/{organization_id}/roles/{role_id}/credit-limit.
        """
        from ..operations.organizations import get_role_credit_limit as op

        call = op.request(
            organization_id,
            role_id,
            user_id=user_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def list(
        self,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> OrganizationsResponse:
        """List the organizations

        The organizations of the caller. Team keys are refused.

        Args:
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listOrganizations`, GET /organizations.
        """
        from ..operations.organizations import list_organizations as op

        call = op.request(
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def list_audit_logs(
        self,
        *,
        organization_id: str,
        user_id: str | None | Unset = UNSET,
        start_time: str,
        end_time: str,
        event_types: Sequence[str] | None | Unset = UNSET,
        event_type: str | None | Unset = UNSET,
        user_ids: Sequence[str] | None | Unset = UNSET,
        ip_addresses: Sequence[str] | None | Unset = UNSET,
        ip_address: str | None | Unset = UNSET,
        workspace_ids: Sequence[str] | None | Unset = UNSET,
        workspace_id: str | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        entity_id: str | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AuditLogsResponse:
        """Get the audit log of an organization

        A page of what happened in an organization between two times. For its admins only. The
        lists of values go as one text with commas; each has a second name that takes
        one value. An older page knows fewer filters.

        Args:
            organization_id: The organization.
            user_id: The caller, who has to be an admin of the organization.
            start_time: Where the log begins.
            end_time: Where the log ends.
            event_types: Only events of these types.
            event_type: Only events of this type.
            user_ids: Only what these users did.
            ip_addresses: Only what came from these addresses.
            ip_address: Only what came from this address.
            workspace_ids: Only what happened in these teams.
            workspace_id: Only what happened in this team.
            entity_ids: Only what happened to these things.
            entity_id: Only what happened to this thing.
            page: Which page, counted from 1.
            page_size: How many events a page holds.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getOrganizationAuditLogs`, GET /get_audit_logs.
        """
        from ..operations.organizations import get_organization_audit_logs as op

        call = op.request(
            organization_id=organization_id,
            user_id=user_id,
            start_time=start_time,
            end_time=end_time,
            event_types=event_types,
            event_type=event_type,
            user_ids=user_ids,
            ip_addresses=ip_addresses,
            ip_address=ip_address,
            workspace_ids=workspace_ids,
            workspace_id=workspace_id,
            entity_ids=entity_ids,
            entity_id=entity_id,
            page=page,
            page_size=page_size,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def list_role_credit_limits(
        self,
        organization_id: str,
        *,
        user_id: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> RoleCreditLimitsResponse:
        """List the credit limits of the roles

        A page of the roles of an organization, with what each member of a role may spend in a
        month. For its admins only, and on the Enterprise plan.

        Args:
            organization_id: The organization.
            user_id: The caller, who has to be an admin of the organization.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listRoleCreditLimits`, GET /organizations/{organization_id}/roles/credit-limits.
        """
        from ..operations.organizations import list_role_credit_limits as op

        call = op.request(
            organization_id,
            user_id=user_id,
            page_size=page_size,
            cursor=cursor,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return paged(self._transport, op.OPERATION, call)

    def manage_permission_group_users(
        self,
        *,
        organization_id: str,
        user_id: str | None | Unset = UNSET,
        group_id: str,
        action: MembershipAction,
        user_email: str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ManageUsersResponse:
        """Add a user to a permission group, or remove one

        Adds or removes one member of a permission group. For admins of the organization only.

        Args:
            organization_id: See the spec.
            user_id: The caller, who has to be an admin of the organization.
            group_id: See the spec.
            action: See the spec.
            user_email: Whom to add or remove.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `managePermissionGroupUsers`, POST /manage_permission_group_users.
        """
        from ..operations.organizations import manage_permission_group_users as op

        call = op.request(
            organization_id=organization_id,
            user_id=user_id,
            group_id=group_id,
            action=action,
            user_email=user_email,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def manage_workspace_users(
        self,
        *,
        organization_id: str,
        user_id: str | None | Unset = UNSET,
        workspace_id: str,
        action: MembershipAction,
        user_email: str,
        is_admin: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ManageUsersResponse:
        """Add a user to a team, or remove one

        Adds or removes one member of a team. For admins of the organization only.

        Args:
            organization_id: See the spec.
            user_id: The caller, who has to be an admin of the organization.
            workspace_id: The team.
            action: See the spec.
            user_email: Whom to add or remove.
            is_admin: Whether the new member administers the team.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `manageProjectUsers`, POST /manage_workspace_users.
        """
        from ..operations.organizations import manage_project_users as op

        call = op.request(
            organization_id=organization_id,
            user_id=user_id,
            workspace_id=workspace_id,
            action=action,
            user_email=user_email,
            is_admin=is_admin,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def set_role_credit_limit(
        self,
        organization_id: str,
        role_id: str,
        *,
        monthly_credit_limit: int | None,
        user_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> RoleCreditLimit:
        """Set the credit limit of a role

        Sets what a role may spend in a month, or clears it. For admins of the organization
        only.

        Args:
            organization_id: The organization.
            role_id: The role.
            monthly_credit_limit: Null clears the limit.
            user_id: The caller, who has to be an admin of the organization.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `setRoleCreditLimit`, PUT /organizations/{organization_id}/roles/{role_id}/credit-limit.
        """
        from ..operations.organizations import set_role_credit_limit as op

        call = op.request(
            organization_id,
            role_id,
            monthly_credit_limit=monthly_credit_limit,
            user_id=user_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncOrganizations:
    """`organizations`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def export_data(
        self,
        *,
        user_id: str | None | Unset = UNSET,
        export_fields: Sequence[str],
        start_date: str,
        end_date: str,
        data_type: ExportDataType | str | None | Unset = UNSET,
        category_filter: str | None | Unset = UNSET,
        export_level: ExportLevel | str | None | Unset = UNSET,
        include_all_workspaces: bool | None | Unset = UNSET,
        include_personal_workspaces: bool | None | Unset = UNSET,
        workspace_ids: Sequence[str] | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ExportDataResponse:
        """Begin an export of data

        Begins to gather data of an organization or a team; the export is then watched, and
        fetched, with `organizations.get_export_status`. For admins of the organization
        only. Where no scope is given, anything but credit logs is refused with 400.

        Args:
            user_id: The caller, who has to be an admin of the organization.
            export_fields: The columns. Which there are depends on `data_type`; those of `gumstack` are not
                documented. For `workflows`: workbook_id, workbook_name,
                workbook_created_ts, user_id, user_email, workspace_id,
                workspace_name, run_id, credit_cost, pl_run_created_ts,
                pl_run_finished_ts, pipeline. For `agents`: agent_id,
                agent_name, agent_description, agent_model, agent_system_prompt,
                agent_created_ts, agent_tools, agent_metadata,
                agent_evaluations_enabled, creator_email, workspace_id,
                workspace_name, folder_id, folder_name. For
                `agent_interactions`: interaction_id, agent_id, agent_name,
                interaction_type, interaction_name, trigger_type,
                interaction_created_ts, user_email, credit_cost,
                llm_credit_cost, tool_credit_cost, flow_credit_cost,
                message_count, workspace_id, workspace_name. For
                `interaction_evaluations`: evaluation_id, interaction_id,
                agent_id, organization_evaluation_id, evaluation_created_ts,
                status, grade, call_outcome, sentiment, error_code, summary,
                evaluation_model, credit_cost, user_email. For `credit_logs`:
                user_email, permission_group_id, permission_group_name,
                timestamp, category, type, name, amount, balance, log_id,
                correlation_id, balance_scope, project_id.
            start_date: See the spec.
            end_date: See the spec.
            data_type: What to export. An older page knows four of these.
            category_filter: For `credit_logs` only; such as `PIPELINE_RUN`, `AGENT_RUN`, `CUSTOM_NODE_RD` or
                `EXTERNAL_GUMCP_CALL`.
            export_level: `workspace` takes exactly one team in `workspace_ids`.
            include_all_workspaces: See the spec.
            include_personal_workspaces: See the spec.
            workspace_ids: The teams.
            entity_ids: See the spec.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `exportData`, POST /export_data.
        """
        from ..operations.organizations import export_data as op

        call = op.request(
            user_id=user_id,
            export_fields=export_fields,
            start_date=start_date,
            end_date=end_date,
            data_type=data_type,
            category_filter=category_filter,
            export_level=export_level,
            include_all_workspaces=include_all_workspaces,
            include_personal_workspaces=include_personal_workspaces,
            workspace_ids=workspace_ids,
            entity_ids=entity_ids,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get_export_status(
        self,
        *,
        user_id: str | None | Unset = UNSET,
        data_export_id: str,
        download: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ExportStatusResponse | bytes:
        """Get the state of an export, or the export

        Where an export stands. With `download` true, and once it is completed, the export
        itself as CSV. For admins of the organization only.

        Args:
            user_id: The caller, who has to be an admin of the organization.
            data_export_id: The export.
            download: Ask for the data itself.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `exportStatus`, GET /export_status.
        """
        from ..operations.organizations import export_status as op

        call = op.request(
            user_id=user_id,
            data_export_id=data_export_id,
            download=download,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get_role_credit_limit(
        self,
        organization_id: str,
        role_id: str,
        *,
        user_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> RoleCreditLimit:
        """Get the credit limit of a role

        One role and its limit. For admins of the organization only.

        Args:
            organization_id: The organization.
            role_id: The role.
            user_id: The caller, who has to be an admin of the organization.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getRoleCreditLimit`, GET /organizations/{organization_id}/roles/{role_id}/credit-limit.
        """
        from ..operations.organizations import get_role_credit_limit as op

        call = op.request(
            organization_id,
            role_id,
            user_id=user_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def list(
        self,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> OrganizationsResponse:
        """List the organizations

        The organizations of the caller. Team keys are refused.

        Args:
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listOrganizations`, GET /organizations.
        """
        from ..operations.organizations import list_organizations as op

        call = op.request(
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def list_audit_logs(
        self,
        *,
        organization_id: str,
        user_id: str | None | Unset = UNSET,
        start_time: str,
        end_time: str,
        event_types: Sequence[str] | None | Unset = UNSET,
        event_type: str | None | Unset = UNSET,
        user_ids: Sequence[str] | None | Unset = UNSET,
        ip_addresses: Sequence[str] | None | Unset = UNSET,
        ip_address: str | None | Unset = UNSET,
        workspace_ids: Sequence[str] | None | Unset = UNSET,
        workspace_id: str | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        entity_id: str | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AuditLogsResponse:
        """Get the audit log of an organization

        A page of what happened in an organization between two times. For its admins only. The
        lists of values go as one text with commas; each has a second name that takes
        one value. An older page knows fewer filters.

        Args:
            organization_id: The organization.
            user_id: The caller, who has to be an admin of the organization.
            start_time: Where the log begins.
            end_time: Where the log ends.
            event_types: Only events of these types.
            event_type: Only events of this type.
            user_ids: Only what these users did.
            ip_addresses: Only what came from these addresses.
            ip_address: Only what came from this address.
            workspace_ids: Only what happened in these teams.
            workspace_id: Only what happened in this team.
            entity_ids: Only what happened to these things.
            entity_id: Only what happened to this thing.
            page: Which page, counted from 1.
            page_size: How many events a page holds.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getOrganizationAuditLogs`, GET /get_audit_logs.
        """
        from ..operations.organizations import get_organization_audit_logs as op

        call = op.request(
            organization_id=organization_id,
            user_id=user_id,
            start_time=start_time,
            end_time=end_time,
            event_types=event_types,
            event_type=event_type,
            user_ids=user_ids,
            ip_addresses=ip_addresses,
            ip_address=ip_address,
            workspace_ids=workspace_ids,
            workspace_id=workspace_id,
            entity_ids=entity_ids,
            entity_id=entity_id,
            page=page,
            page_size=page_size,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    def list_role_credit_limits(
        self,
        organization_id: str,
        *,
        user_id: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AsyncPages[RoleCreditLimitsResponse, RoleCreditLimit]:
        """List the credit limits of the roles

        A page of the roles of an organization, with what each member of a role may spend in a
        month. For its admins only, and on the Enterprise plan.

        Args:
            organization_id: The organization.
            user_id: The caller, who has to be an admin of the organization.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listRoleCreditLimits`, GET /organizations/{organization_id}/roles/credit-limits.
        """
        from ..operations.organizations import list_role_credit_limits as op

        call = op.request(
            organization_id,
            user_id=user_id,
            page_size=page_size,
            cursor=cursor,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return AsyncPages(self._transport, op.OPERATION, call)

    async def manage_permission_group_users(
        self,
        *,
        organization_id: str,
        user_id: str | None | Unset = UNSET,
        group_id: str,
        action: MembershipAction,
        user_email: str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ManageUsersResponse:
        """Add a user to a permission group, or remove one

        Adds or removes one member of a permission group. For admins of the organization only.

        Args:
            organization_id: See the spec.
            user_id: The caller, who has to be an admin of the organization.
            group_id: See the spec.
            action: See the spec.
            user_email: Whom to add or remove.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `managePermissionGroupUsers`, POST /manage_permission_group_users.
        """
        from ..operations.organizations import manage_permission_group_users as op

        call = op.request(
            organization_id=organization_id,
            user_id=user_id,
            group_id=group_id,
            action=action,
            user_email=user_email,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def manage_workspace_users(
        self,
        *,
        organization_id: str,
        user_id: str | None | Unset = UNSET,
        workspace_id: str,
        action: MembershipAction,
        user_email: str,
        is_admin: bool | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> ManageUsersResponse:
        """Add a user to a team, or remove one

        Adds or removes one member of a team. For admins of the organization only.

        Args:
            organization_id: See the spec.
            user_id: The caller, who has to be an admin of the organization.
            workspace_id: The team.
            action: See the spec.
            user_email: Whom to add or remove.
            is_admin: Whether the new member administers the team.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `manageProjectUsers`, POST /manage_workspace_users.
        """
        from ..operations.organizations import manage_project_users as op

        call = op.request(
            organization_id=organization_id,
            user_id=user_id,
            workspace_id=workspace_id,
            action=action,
            user_email=user_email,
            is_admin=is_admin,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def set_role_credit_limit(
        self,
        organization_id: str,
        role_id: str,
        *,
        monthly_credit_limit: int | None,
        user_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> RoleCreditLimit:
        """Set the credit limit of a role

        Sets what a role may spend in a month, or clears it. For admins of the organization
        only.

        Args:
            organization_id: The organization.
            role_id: The role.
            monthly_credit_limit: Null clears the limit.
            user_id: The caller, who has to be an admin of the organization.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `setRoleCreditLimit`, PUT /organizations/{organization_id}/roles/{role_id}/credit-limit.
        """
        from ..operations.organizations import set_role_credit_limit as op

        call = op.request(
            organization_id,
            role_id,
            monthly_credit_limit=monthly_credit_limit,
            user_id=user_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
