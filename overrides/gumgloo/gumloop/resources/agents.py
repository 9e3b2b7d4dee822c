"""`client.agents`: the generated methods, and the shorter ones of the official client.

Guarantees: each makes exactly one call of the spec; what is known to be refused is refused before
it. Source: methods of the official client.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from gumgloo_api.support import UNSET, AsyncPages, TimeLimits, Unset

from ..._errors import ConfigurationError
from ..._limits import ids_of
from .agent_skills import AgentSkills, AsyncAgentSkills

if TYPE_CHECKING:
    from gumgloo_api.gumloop.models import (
        AgentEvaluationGradeValue,
        AgentEvaluationStatusValue,
        AgentKnowledgeSourceResponse,
        AgentMcpServerResponse,
        AgentTriggerRun,
        AgentTriggerRunsResponse,
        EvaluationResult,
        EvaluationResultListResponse,
        EvaluationRunResponse,
        KnowledgeSourceScope,
    )

__all__ = ["Agents", "AsyncAgents"]

_MOST_SESSIONS = 200


def _sessions(ids: str | Iterable[str]) -> list[str]:
    return ids_of("session_ids", ids, most=_MOST_SESSIONS)


def _settings(
    body: Mapping[str, Any] | Unset | None, config: Mapping[str, Any]
) -> Mapping[str, Any] | Unset | None:
    given = {name: value for name, value in config.items() if value is not None}
    return {**(body or {}), **given} if given else body


def _states(states: str | Sequence[str] | None, state: str | Unset | None) -> str | Unset | None:
    if states is None:
        return state
    if isinstance(state, str):
        raise ConfigurationError("agents.list_trigger_runs: pass states or state, not both")
    return states if isinstance(states, str) else ",".join(states)


def _moment(value: str | datetime | Unset | None) -> str | Unset | None:
    return value.isoformat() if isinstance(value, datetime) else value


class Agents(AgentSkills):
    """`agents`."""

    def attach_mcp_server(
        self,
        agent_id: str,
        server_id: str,
        *,
        body: Mapping[str, Any] | Unset | None = UNSET,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
        **config: Any,
    ) -> AgentMcpServerResponse:
        """Attach an MCP server to an agent; one that is attached is changed.

        Args:
            agent_id: the agent.
            server_id: the server.
            body: its configuration, as one object.
            team_id: the team to act in.
            extra_headers, extra_query, timeout: as everywhere.
            config: its configuration by name (`approval_mode`), over that of `body`; None is left
                out.

        Spec: `attachAgentMcpServer`.
        """
        return super().attach_mcp_server(
            agent_id,
            server_id,
            body=_settings(body, config),
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def attach_knowledge_source(
        self,
        agent_id: str,
        connector_id: str,
        *,
        config: KnowledgeSourceScope | Mapping[str, Any] | None = None,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> AgentKnowledgeSourceResponse:
        """Attach a knowledge source to an agent; one that is attached is changed.

        Args:
            agent_id: the agent.
            connector_id: the source.
            config: the part of it that the agent gets; None (the default) for all of it.
            team_id: the team to act in.
            extra_headers, extra_query, extra_body, timeout: as everywhere.

        Spec: `attachKnowledgeSource`.
        """
        return super().attach_knowledge_source(
            agent_id,
            connector_id,
            config=config,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_trigger_runs(
        self,
        agent_id: str,
        trigger_id: str,
        *,
        states: str | Sequence[str] | None = None,
        state: str | Unset | None = UNSET,
        page_size: int | Unset | None = UNSET,
        cursor: str | Unset | None = UNSET,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> AgentTriggerRunsResponse:
        """The runs of a trigger. Iterates over all pages.

        Args:
            agent_id: the agent.
            trigger_id: the trigger.
            states: only runs in one of these states.
            state: the same as the service has it: states with commas between them.
            page_size: how many runs a page holds (default of the service: 20).
            cursor: where the page begins.
            team_id: the team to act in.
            extra_headers, extra_query, timeout: as everywhere.

        Raises:
            ConfigurationError: both `states` and `state` were given; nothing was sent.

        Spec: `listAgentTriggerRuns`.
        """
        return super().list_trigger_runs(
            agent_id,
            trigger_id,
            state=_states(states, state),
            page_size=page_size,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list_evaluations(
        self,
        agent_id: str,
        *,
        grade: AgentEvaluationGradeValue | str | Unset | None = UNSET,
        status: AgentEvaluationStatusValue | str | Unset | None = UNSET,
        session_id: str | Unset | None = UNSET,
        organization_evaluation_id: str | Unset | None = UNSET,
        created_after: str | datetime | Unset | None = UNSET,
        created_before: str | datetime | Unset | None = UNSET,
        page_size: int | Unset | None = UNSET,
        cursor: str | Unset | None = UNSET,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> EvaluationResultListResponse:
        """The evaluations of an agent. Iterates over all pages.

        Args:
            agent_id: the agent.
            grade: only results with this grade.
            status: only results in this state (default of the service: completed and failed).
            session_id: only results about this session.
            organization_evaluation_id: only results of this evaluation of the organization.
            created_after, created_before: only results from this time on, or up to it. A datetime
                goes out as it is: without an offset, the service takes it for UTC.
            page_size: how many results a page holds (default of the service: 20).
            cursor: where the page begins.
            team_id: the team to act in.
            extra_headers, extra_query, timeout: as everywhere.

        Spec: `listEvaluations`.
        """
        return super().list_evaluations(
            agent_id,
            grade=grade,
            status=status,
            session_id=session_id,
            organization_evaluation_id=organization_evaluation_id,
            created_after=_moment(created_after),
            created_before=_moment(created_before),
            page_size=page_size,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def run_evaluations(
        self,
        agent_id: str,
        *,
        session_ids: str | Iterable[str],
        dry_run: bool | Unset | None = UNSET,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> EvaluationRunResponse:
        """Evaluate sessions of an agent. Costs credits, except as a dry run.

        Args:
            agent_id: the agent.
            session_ids: one id or several, 200 at most, none of them twice.
            dry_run: say what would be done, and do nothing (default of the service: no).
            team_id: the team to act in.
            extra_headers, extra_query, extra_body, timeout: as everywhere.

        Raises:
            ConfigurationError: ids that cannot be sent; nothing was sent.

        Spec: `runEvaluations`.
        """
        return super().run_evaluations(
            agent_id,
            session_ids=_sessions(session_ids),
            dry_run=dry_run,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncAgents(AsyncAgentSkills):
    """`agents`, awaited."""

    async def attach_mcp_server(
        self,
        agent_id: str,
        server_id: str,
        *,
        body: Mapping[str, Any] | Unset | None = UNSET,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
        **config: Any,
    ) -> AgentMcpServerResponse:
        """Attach an MCP server to an agent; see `Agents.attach_mcp_server`."""
        return await super().attach_mcp_server(
            agent_id,
            server_id,
            body=_settings(body, config),
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def attach_knowledge_source(
        self,
        agent_id: str,
        connector_id: str,
        *,
        config: KnowledgeSourceScope | Mapping[str, Any] | None = None,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> AgentKnowledgeSourceResponse:
        """Attach a knowledge source to an agent; see `Agents.attach_knowledge_source`."""
        return await super().attach_knowledge_source(
            agent_id,
            connector_id,
            config=config,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_trigger_runs(
        self,
        agent_id: str,
        trigger_id: str,
        *,
        states: str | Sequence[str] | None = None,
        state: str | Unset | None = UNSET,
        page_size: int | Unset | None = UNSET,
        cursor: str | Unset | None = UNSET,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> AsyncPages[AgentTriggerRunsResponse, AgentTriggerRun]:
        """The runs of a trigger; see `Agents.list_trigger_runs`."""
        return super().list_trigger_runs(
            agent_id,
            trigger_id,
            state=_states(states, state),
            page_size=page_size,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list_evaluations(
        self,
        agent_id: str,
        *,
        grade: AgentEvaluationGradeValue | str | Unset | None = UNSET,
        status: AgentEvaluationStatusValue | str | Unset | None = UNSET,
        session_id: str | Unset | None = UNSET,
        organization_evaluation_id: str | Unset | None = UNSET,
        created_after: str | datetime | Unset | None = UNSET,
        created_before: str | datetime | Unset | None = UNSET,
        page_size: int | Unset | None = UNSET,
        cursor: str | Unset | None = UNSET,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> AsyncPages[EvaluationResultListResponse, EvaluationResult]:
        """The evaluations of an agent; see `Agents.list_evaluations`."""
        return super().list_evaluations(
            agent_id,
            grade=grade,
            status=status,
            session_id=session_id,
            organization_evaluation_id=organization_evaluation_id,
            created_after=_moment(created_after),
            created_before=_moment(created_before),
            page_size=page_size,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def run_evaluations(
        self,
        agent_id: str,
        *,
        session_ids: str | Iterable[str],
        dry_run: bool | Unset | None = UNSET,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> EvaluationRunResponse:
        """Evaluate sessions of an agent; see `Agents.run_evaluations`."""
        return await super().run_evaluations(
            agent_id,
            session_ids=_sessions(session_ids),
            dry_run=dry_run,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
