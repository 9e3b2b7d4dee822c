"""agents: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...support.pages import AsyncPages, paged
from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.ability_toggle import AbilityToggle
    from ..models.agent import Agent
    from ..models.agent_abilities_response import AgentAbilitiesResponse
    from ..models.agent_app_rules_response import AgentAppRulesResponse
    from ..models.agent_delete_response import AgentDeleteResponse
    from ..models.agent_evaluation_criterion import AgentEvaluationCriterion
    from ..models.agent_evaluation_data_point import AgentEvaluationDataPoint
    from ..models.agent_evaluation_frequency_value import AgentEvaluationFrequencyValue
    from ..models.agent_evaluation_grade_value import AgentEvaluationGradeValue
    from ..models.agent_evaluation_metrics_response import AgentEvaluationMetricsResponse
    from ..models.agent_evaluation_options_response import AgentEvaluationOptionsResponse
    from ..models.agent_evaluation_sentiment import AgentEvaluationSentiment
    from ..models.agent_evaluation_status_value import AgentEvaluationStatusValue
    from ..models.agent_evaluation_tag import AgentEvaluationTag
    from ..models.agent_knowledge_source_attachment import AgentKnowledgeSourceAttachment
    from ..models.agent_knowledge_source_detach_response import AgentKnowledgeSourceDetachResponse
    from ..models.agent_knowledge_source_response import AgentKnowledgeSourceResponse
    from ..models.agent_knowledge_sources_response import AgentKnowledgeSourcesResponse
    from ..models.agent_list_response import AgentListResponse
    from ..models.agent_mcp_server_detach_response import AgentMcpServerDetachResponse
    from ..models.agent_mcp_server_response import AgentMcpServerResponse
    from ..models.agent_mcp_servers_response import AgentMcpServersResponse
    from ..models.agent_metadata import AgentMetadata
    from ..models.agent_response import AgentResponse
    from ..models.agent_skills_response import AgentSkillsResponse
    from ..models.agent_sort_order import AgentSortOrder
    from ..models.agent_subagents_response import AgentSubagentsResponse
    from ..models.agent_tool import AgentTool
    from ..models.agent_trigger import AgentTrigger
    from ..models.agent_trigger_delete_response import AgentTriggerDeleteResponse
    from ..models.agent_trigger_response import AgentTriggerResponse
    from ..models.agent_trigger_run import AgentTriggerRun
    from ..models.agent_trigger_runs_response import AgentTriggerRunsResponse
    from ..models.agent_trigger_stats_response import AgentTriggerStatsResponse
    from ..models.agent_trigger_type_value import AgentTriggerTypeValue
    from ..models.agent_trigger_webhook_url_response import AgentTriggerWebhookUrlResponse
    from ..models.agent_triggers_response import AgentTriggersResponse
    from ..models.agent_version_response import AgentVersionResponse
    from ..models.agent_version_summary import AgentVersionSummary
    from ..models.agent_versions_response import AgentVersionsResponse
    from ..models.browser_ability import BrowserAbility
    from ..models.evaluation_config_response import EvaluationConfigResponse
    from ..models.evaluation_result import EvaluationResult
    from ..models.evaluation_result_list_response import EvaluationResultListResponse
    from ..models.evaluation_result_response import EvaluationResultResponse
    from ..models.evaluation_run_response import EvaluationRunResponse
    from ..models.image_generation_ability import ImageGenerationAbility
    from ..models.integration_trigger_config import IntegrationTriggerConfig
    from ..models.knowledge_source_scope import KnowledgeSourceScope
    from ..models.provider_ability import ProviderAbility
    from ..models.tool_discovery_ability import ToolDiscoveryAbility
    from ..models.trigger_operators_response import TriggerOperatorsResponse


class Agents:
    """`agents`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def attach_knowledge_source(
        self,
        agent_id: str,
        connector_id: str,
        *,
        config: KnowledgeSourceScope | Mapping[str, Any] | None,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentKnowledgeSourceResponse:
        """Attach a knowledge source

        Attaches a source, or changes how much of it the agent may read. Known from the SDK
        alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            connector_id: The knowledge source.
            config: Null for the whole source.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `attachKnowledgeSource`, PUT /agents/{agent_id}/knowledge-sources/{connector_id}.
        """
        from ..operations.agents import attach_knowledge_source as op

        call = op.request(
            agent_id,
            connector_id,
            config=config,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def attach_mcp_server(
        self,
        agent_id: str,
        server_id: str,
        *,
        body: Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentMcpServerResponse:
        """Attach an MCP server

        Attaches a server, or changes how it is attached. The body is free, such as
        `approval_mode`; the members that say which server it is (`type`, `server_id`,
        `secret_id`, `mcp_server_url`) are ignored. Errors have the codes
        `mcp_server_restricted` (403), `mcp_server_not_found` (404) and
        `ambiguous_mcp_server` (409).

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            server_id: The MCP server.
            body: Any JSON object. Nothing is known, or to be assumed, about its members.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 409, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `attachAgentMcpServer`, PUT /agents/{agent_id}/mcp-servers/{server_id}.
        """
        from ..operations.agents import attach_agent_mcp_server as op

        call = op.request(
            agent_id,
            server_id,
            body=body,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def attach_subagent(
        self,
        agent_id: str,
        subagent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentSubagentsResponse:
        """Attach a subagent

        Lets an agent call another one. Both have to be in the same workspace. No body is sent.
        Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            subagent_id: The agent that is to be called.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `attachSubagent`, PUT /agents/{agent_id}/subagents/{subagent_id}.
        """
        from ..operations.agents import attach_subagent as op

        call = op.request(
            agent_id,
            subagent_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def create(
        self,
        *,
        name: str,
        model_name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        system_prompt: str | None | Unset = UNSET,
        tools: Sequence[AgentTool | Mapping[str, Any]] | None | Unset = UNSET,
        resources: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
        skill_ids: Sequence[str] | None | Unset = UNSET,
        knowledge_sources: Sequence[AgentKnowledgeSourceAttachment | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        metadata: AgentMetadata | Mapping[str, Any] | None | Unset = UNSET,
        folder_id: str | None | Unset = UNSET,
        is_active: bool | None | Unset = UNSET,
        agent_id: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        incognito: bool | None | Unset = UNSET,
        team_id_query: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentResponse:
        """Create an agent

        Makes an agent. Its skills are attached in the same transaction: one bad id fails all.
        Not idempotent.

        Args:
            name: See the spec.
            model_name: See the spec.
            description: See the spec.
            system_prompt: See the spec.
            tools: See the spec.
            resources: The shape of an item is not documented.
            skill_ids: The skills to attach; left out for none. The caller has to be allowed to invoke
                each.
            knowledge_sources: See the spec.
            metadata: See the spec.
            folder_id: See the spec.
            is_active: See the spec.
            agent_id: An id of the caller's choice.
            team_id: The team that owns it; left out, the caller does.
            incognito: See the spec.
            team_id_query: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createAgent`, POST /agents.
        """
        from ..operations.agents import create_agent as op

        call = op.request(
            name=name,
            model_name=model_name,
            description=description,
            system_prompt=system_prompt,
            tools=tools,
            resources=resources,
            skill_ids=skill_ids,
            knowledge_sources=knowledge_sources,
            metadata=metadata,
            folder_id=folder_id,
            is_active=is_active,
            agent_id=agent_id,
            team_id=team_id,
            incognito=incognito,
            team_id_query=team_id_query,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def create_trigger(
        self,
        agent_id: str,
        *,
        type: AgentTriggerTypeValue | str,
        prompt: str,
        name: str | None | Unset = UNSET,
        cron_expression: str | None | Unset = UNSET,
        run_at: str | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        pass_raw_data: bool | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        max_failures: int | None | Unset = UNSET,
        integration: IntegrationTriggerConfig | Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentTriggerResponse:
        """Create a trigger

        Lets a schedule, a webhook or an integration start the agent. The answer for a webhook
        carries `webhook_url`, this once. An integration trigger is disabled unless
        `enabled` says otherwise, and is not for team keys. Known from the SDK alone.
        Not idempotent.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            type: See the spec.
            prompt: What the agent is told.
            name: See the spec.
            cron_expression: When it runs, again and again.
            run_at: When it runs, once. ISO 8601.
            timezone: See the spec.
            pass_raw_data: See the spec.
            enabled: Left out, an integration is disabled.
            max_failures: See the spec.
            integration: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createAgentTrigger`, POST /agents/{agent_id}/triggers.
        """
        from ..operations.agents import create_agent_trigger as op

        call = op.request(
            agent_id,
            type=type,
            prompt=prompt,
            name=name,
            cron_expression=cron_expression,
            run_at=run_at,
            timezone=timezone,
            pass_raw_data=pass_raw_data,
            enabled=enabled,
            max_failures=max_failures,
            integration=integration,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def delete(
        self,
        agent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentDeleteResponse:
        """Delete an agent

        Known from the SDK alone. The aliases `gumball` and `analytics` are refused.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `deleteAgent`, DELETE /agents/{agent_id}.
        """
        from ..operations.agents import delete_agent as op

        call = op.request(
            agent_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def delete_trigger(
        self,
        agent_id: str,
        trigger_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentTriggerDeleteResponse:
        """Delete a trigger

        Removes a trigger. Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            trigger_id: The trigger.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `deleteAgentTrigger`, DELETE /agents/{agent_id}/triggers/{trigger_id}.
        """
        from ..operations.agents import delete_agent_trigger as op

        call = op.request(
            agent_id,
            trigger_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def detach_knowledge_source(
        self,
        agent_id: str,
        connector_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentKnowledgeSourceDetachResponse:
        """Detach a knowledge source

        Takes a source away. One that is not attached is no error. Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            connector_id: The knowledge source.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `detachKnowledgeSource`, DELETE /agents/{agent_id}/knowledge-sources/{connector_id}.
        """
        from ..operations.agents import detach_knowledge_source as op

        call = op.request(
            agent_id,
            connector_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def detach_mcp_server(
        self,
        agent_id: str,
        server_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentMcpServerDetachResponse:
        """Detach an MCP server

        Takes a server away. One that is not attached is no error; `detached` is false then.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            server_id: The MCP server.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `detachAgentMcpServer`, DELETE /agents/{agent_id}/mcp-servers/{server_id}.
        """
        from ..operations.agents import detach_agent_mcp_server as op

        call = op.request(
            agent_id,
            server_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def detach_subagent(
        self,
        agent_id: str,
        subagent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentSubagentsResponse:
        """Detach a subagent

        Stops an agent from calling another one. Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            subagent_id: The agent that is to be called.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `detachSubagent`, DELETE /agents/{agent_id}/subagents/{subagent_id}.
        """
        from ..operations.agents import detach_subagent as op

        call = op.request(
            agent_id,
            subagent_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get_evaluation(
        self,
        agent_id: str,
        evaluation_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationResultResponse:
        """Get an evaluation of an agent

        One result with its reasons.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            evaluation_id: The evaluation.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `retrieveEvaluation`, GET /agents/{agent_id}/evaluations/{evaluation_id}.
        """
        from ..operations.agents import retrieve_evaluation as op

        call = op.request(
            agent_id,
            evaluation_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get_evaluation_config(
        self,
        agent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationConfigResponse:
        """Get how an agent is evaluated

        The configuration of the agent's own evaluation.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getEvaluationConfig`, GET /agents/{agent_id}/evaluation-config.
        """
        from ..operations.agents import get_evaluation_config as op

        call = op.request(
            agent_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get_evaluation_metrics(
        self,
        agent_id: str,
        days: int | None | Unset = UNSET,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentEvaluationMetricsResponse:
        """Get the numbers of an agent's evaluations

        How often each grade and each tag was given in the last days.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            days: How many days to look back.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getEvaluationMetrics`, GET /agents/{agent_id}/evaluations/metrics.
        """
        from ..operations.agents import get_evaluation_metrics as op

        call = op.request(
            agent_id,
            days=days,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get_evaluation_options(
        self,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentEvaluationOptionsResponse:
        """Get what an evaluation can be made of

        The values and limits that a configuration may have. The path looks like that of an
        agent called `evaluation-options`. Known from the SDK alone.

        Args:
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getAgentEvaluationOptions`, GET /agents/evaluation-options.
        """
        from ..operations.agents import get_agent_evaluation_options as op

        call = op.request(
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get_trigger(
        self,
        agent_id: str,
        trigger_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentTriggerResponse:
        """Get a trigger

        One trigger. Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            trigger_id: The trigger.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `retrieveAgentTrigger`, GET /agents/{agent_id}/triggers/{trigger_id}.
        """
        from ..operations.agents import retrieve_agent_trigger as op

        call = op.request(
            agent_id,
            trigger_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get_trigger_stats(
        self,
        agent_id: str,
        trigger_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentTriggerStatsResponse:
        """Get the numbers of a trigger

        How often the trigger ran, and what that cost. Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            trigger_id: The trigger.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getAgentTriggerStats`, GET /agents/{agent_id}/triggers/{trigger_id}/stats.
        """
        from ..operations.agents import get_agent_trigger_stats as op

        call = op.request(
            agent_id,
            trigger_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get_trigger_webhook_url(
        self,
        agent_id: str,
        trigger_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentTriggerWebhookUrlResponse:
        """Get the webhook URL of a trigger

        The URL that starts the agent. Whoever knows it can do so, since its secret is inside.
        Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            trigger_id: The trigger.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getAgentTriggerWebhookUrl`, GET /agents/{agent_id}/triggers/{trigger_id}/webhook-url.
        """
        from ..operations.agents import get_agent_trigger_webhook_url as op

        call = op.request(
            agent_id,
            trigger_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get_version(
        self,
        agent_id: str,
        version_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentVersionResponse:
        """Get a version of an agent

        What a version consists of, and how it differs from the one before. A version can be
        read and not changed.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            version_id: The version.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `retrieveAgentVersion`, GET /agents/{agent_id}/versions/{version_id}.
        """
        from ..operations.agents import retrieve_agent_version as op

        call = op.request(
            agent_id,
            version_id,
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
        search: str | None | Unset = UNSET,
        creator: str | None | Unset = UNSET,
        has_triggers: bool | None | Unset = UNSET,
        tool: str | None | Unset = UNSET,
        flow: str | None | Unset = UNSET,
        sort_order: AgentSortOrder | None | Unset = UNSET,
        include_last_used: bool | None | Unset = UNSET,
        include_last_updated: bool | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentListResponse:
        """List the agents

        The agents that the caller may see. Pages are opt-in: without `page_size` and `cursor`
        the answer is the whole list. An older cut of the reference knows no pages here.
        Errors have the codes `invalid_page_size`, `invalid_sort` and `invalid_cursor`
        (400).

        Args:
            team_id: The team to act in. Has to be sent on every request made with a team key.
            search: A part of the name.
            creator: Who made the agent.
            has_triggers: Whether the agent has triggers.
            tool: The id of an MCP server that the agent uses.
            flow: The id of a saved flow that the agent uses.
            sort_order: The order of the list. Another value is refused with `invalid_sort`.
            include_last_used: Fill `last_used_at`.
            include_last_updated: Fill `last_updated_at`.
            page_size: How many items a page holds. Without it and without `cursor` the whole list
                comes; with `cursor` alone a page holds 20.
            cursor: Where the page begins; `next_cursor` of the page before.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listAgents`, GET /agents.
        """
        from ..operations.agents import list_agents as op

        call = op.request(
            team_id=team_id,
            search=search,
            creator=creator,
            has_triggers=has_triggers,
            tool=tool,
            flow=flow,
            sort_order=sort_order,
            include_last_used=include_last_used,
            include_last_updated=include_last_updated,
            page_size=page_size,
            cursor=cursor,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return paged(self._transport, op.OPERATION, call)

    def list_app_rules(
        self,
        agent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentAppRulesResponse:
        """List the app rules of an agent

        The rules can be read here and not changed. Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listAgentAppRules`, GET /agents/{agent_id}/app-rules.
        """
        from ..operations.agents import list_agent_app_rules as op

        call = op.request(
            agent_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def list_evaluations(
        self,
        agent_id: str,
        *,
        grade: AgentEvaluationGradeValue | str | None | Unset = UNSET,
        status: AgentEvaluationStatusValue | str | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        organization_evaluation_id: str | None | Unset = UNSET,
        created_after: str | None | Unset = UNSET,
        created_before: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationResultListResponse:
        """List the evaluations of an agent

        The results so far. Without `status`, only those that are completed or failed.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            grade: Only results with this grade.
            status: Only results in this state; left out, those that are completed or failed.
            session_id: Only results about this session.
            organization_evaluation_id: Only results of this evaluation of the organization.
            created_after: Only later results. A date and time of ISO 8601; without an offset it is UTC.
            created_before: Only earlier results. A date and time of ISO 8601; without an offset it is UTC.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listEvaluations`, GET /agents/{agent_id}/evaluations.
        """
        from ..operations.agents import list_evaluations as op

        call = op.request(
            agent_id,
            grade=grade,
            status=status,
            session_id=session_id,
            organization_evaluation_id=organization_evaluation_id,
            created_after=created_after,
            created_before=created_before,
            page_size=page_size,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return paged(self._transport, op.OPERATION, call)

    def list_knowledge_sources(
        self,
        agent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentKnowledgeSourcesResponse:
        """List the knowledge sources of an agent

        What the agent may read. Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listKnowledgeSources`, GET /agents/{agent_id}/knowledge-sources.
        """
        from ..operations.agents import list_knowledge_sources as op

        call = op.request(
            agent_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def list_mcp_servers(
        self,
        agent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentMcpServersResponse:
        """List the MCP servers of an agent

        The connectors among the tools of the agent. Secrets and URLs are taken out.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listAgentMcpServers`, GET /agents/{agent_id}/mcp-servers.
        """
        from ..operations.agents import list_agent_mcp_servers as op

        call = op.request(
            agent_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def list_trigger_operators(
        self,
        agent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> TriggerOperatorsResponse:
        """List the trigger operators

        The events of other services that an integration trigger can wait for. Known from the
        SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listTriggerOperators`, GET /agents/{agent_id}/trigger-operators.
        """
        from ..operations.agents import list_trigger_operators as op

        call = op.request(
            agent_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def list_trigger_runs(
        self,
        agent_id: str,
        trigger_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentTriggerRunsResponse:
        """List the runs of a trigger

        What the trigger has started so far. Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            trigger_id: The trigger.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            state: Only runs in these states; names joined by commas, such as `COMPLETED,FAILED`.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listAgentTriggerRuns`, GET /agents/{agent_id}/triggers/{trigger_id}/runs.
        """
        from ..operations.agents import list_agent_trigger_runs as op

        call = op.request(
            agent_id,
            trigger_id,
            team_id=team_id,
            state=state,
            page_size=page_size,
            cursor=cursor,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return paged(self._transport, op.OPERATION, call)

    def list_triggers(
        self,
        agent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentTriggersResponse:
        """List the triggers of an agent

        What starts the agent. Never shows webhook URLs. Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listAgentTriggers`, GET /agents/{agent_id}/triggers.
        """
        from ..operations.agents import list_agent_triggers as op

        call = op.request(
            agent_id,
            team_id=team_id,
            page_size=page_size,
            cursor=cursor,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return paged(self._transport, op.OPERATION, call)

    def list_versions(
        self,
        agent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentVersionsResponse:
        """List the versions of an agent

        The versions of the agent's configuration, newest first. The caller needs access to the
        configuration.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listAgentVersions`, GET /agents/{agent_id}/versions.
        """
        from ..operations.agents import list_agent_versions as op

        call = op.request(
            agent_id,
            team_id=team_id,
            page_size=page_size,
            cursor=cursor,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return paged(self._transport, op.OPERATION, call)

    def retrieve(
        self,
        agent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentResponse:
        """Get an agent

        One agent with its settings. A retired agent is not found.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `retrieveAgent`, GET /agents/{agent_id}.
        """
        from ..operations.agents import retrieve_agent as op

        call = op.request(
            agent_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def run_evaluations(
        self,
        agent_id: str,
        *,
        session_ids: Sequence[str],
        dry_run: bool | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationRunResponse:
        """Evaluate sessions of an agent

        Queues an evaluation of each session, or with `dry_run` only says what would be queued
        and what it would cost. Errors have the codes `evaluations_not_configured` and
        `no_valid_interactions` (400), `insufficient_credits` (402) and
        `evaluation_run_in_flight` (409). Not idempotent.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            session_ids: See the spec.
            dry_run: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 402, 403, 404, 409, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `runEvaluations`, POST /agents/{agent_id}/evaluations/run.
        """
        from ..operations.agents import run_evaluations as op

        call = op.request(
            agent_id,
            session_ids=session_ids,
            dry_run=dry_run,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def set_incognito(
        self,
        agent_id: str,
        enforced: bool,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentResponse:
        """Force an agent to be incognito, or stop that

        Known from the SDK alone. Needs a permission in the organization; without it the error
        code is `organization_permission_required`.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            enforced: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (403, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `setAgentIncognito`, PATCH /agents/{agent_id}/incognito.
        """
        from ..operations.agents import set_agent_incognito as op

        call = op.request(
            agent_id,
            enforced=enforced,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def update(
        self,
        agent_id: str,
        *,
        name: str | None | Unset = UNSET,
        model_name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        system_prompt: str | None | Unset = UNSET,
        tools: Sequence[AgentTool | Mapping[str, Any]] | None | Unset = UNSET,
        resources: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
        metadata: AgentMetadata | Mapping[str, Any] | None | Unset = UNSET,
        is_active: bool | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        version: int | None | Unset = UNSET,
        team_id_query: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentResponse:
        """Change an agent

        Changes the members that are sent and leaves the others. `is_active` false retires the
        agent for good: it is not found from then on. Objects inside `metadata` are
        merged, arrays and scalars are replaced; `tools` and `resources` are replaced as
        whole lists; `team_id` moves the ownership. A `version` that is not the current
        one is refused with `agent_version_conflict`; the status is not documented. Not
        idempotent: a `version` is old once it was used.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            name: See the spec.
            model_name: See the spec.
            description: See the spec.
            system_prompt: See the spec.
            tools: Replaces the whole list.
            resources: Replaces the whole list.
            metadata: Its objects are merged, its arrays and scalars replaced.
            is_active: False retires the agent for good.
            team_id: Moves the ownership to this team.
            version: The version that the caller knows. Another one on the server gives
                `agent_version_conflict`. Known from the SDK alone.
            team_id_query: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateAgent`, PATCH /agents/{agent_id}.
        """
        from ..operations.agents import update_agent as op

        call = op.request(
            agent_id,
            name=name,
            model_name=model_name,
            description=description,
            system_prompt=system_prompt,
            tools=tools,
            resources=resources,
            metadata=metadata,
            is_active=is_active,
            team_id=team_id,
            version=version,
            team_id_query=team_id_query,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def update_abilities(
        self,
        agent_id: str,
        *,
        web_search: ProviderAbility | Mapping[str, Any] | None | Unset = UNSET,
        web_fetch: ProviderAbility | Mapping[str, Any] | None | Unset = UNSET,
        image_generation: ImageGenerationAbility | Mapping[str, Any] | None | Unset = UNSET,
        search_past_conversations: AbilityToggle | Mapping[str, Any] | None | Unset = UNSET,
        ask_question: AbilityToggle | Mapping[str, Any] | None | Unset = UNSET,
        tool_discovery: ToolDiscoveryAbility | Mapping[str, Any] | None | Unset = UNSET,
        manage_evaluations: AbilityToggle | Mapping[str, Any] | None | Unset = UNSET,
        browser: BrowserAbility | Mapping[str, Any] | None | Unset = UNSET,
        version: int | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentAbilitiesResponse:
        """Change the abilities of an agent

        Changes the abilities that are sent and leaves the others. Known from the SDK alone. Not
        idempotent: a `version` is old once it was used.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            web_search: See the spec.
            web_fetch: See the spec.
            image_generation: See the spec.
            search_past_conversations: See the spec.
            ask_question: See the spec.
            tool_discovery: See the spec.
            manage_evaluations: See the spec.
            browser: See the spec.
            version: The version of the agent that the caller knows.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateAgentAbilities`, PATCH /agents/{agent_id}/abilities.
        """
        from ..operations.agents import update_agent_abilities as op

        call = op.request(
            agent_id,
            web_search=web_search,
            web_fetch=web_fetch,
            image_generation=image_generation,
            search_past_conversations=search_past_conversations,
            ask_question=ask_question,
            tool_discovery=tool_discovery,
            manage_evaluations=manage_evaluations,
            browser=browser,
            version=version,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def update_evaluation_config(
        self,
        agent_id: str,
        *,
        enabled: bool | None | Unset = UNSET,
        model_name: str | None | Unset = UNSET,
        frequency: AgentEvaluationFrequencyValue | str | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        include_auto_tags: bool | None | Unset = UNSET,
        interaction_types: Sequence[str] | None | Unset = UNSET,
        criteria: Sequence[AgentEvaluationCriterion | Mapping[str, Any]] | None | Unset = UNSET,
        tags: Sequence[AgentEvaluationTag | Mapping[str, Any]] | None | Unset = UNSET,
        data_points: Sequence[AgentEvaluationDataPoint | Mapping[str, Any]] | None | Unset = UNSET,
        sentiment: AgentEvaluationSentiment | Mapping[str, Any] | None | Unset = UNSET,
        notifications: Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationConfigResponse:
        """Change how an agent is evaluated

        Changes the members that are sent and leaves the others; a list replaces the list. Needs
        the plan Pro.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            enabled: See the spec.
            model_name: See the spec.
            frequency: See the spec.
            language: See the spec.
            include_auto_tags: See the spec.
            interaction_types: See the spec.
            criteria: Replaces the whole list.
            tags: Replaces the whole list.
            data_points: Replaces the whole list.
            sentiment: See the spec.
            notifications: Known from the SDK alone.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateEvaluationConfig`, PATCH /agents/{agent_id}/evaluation-config.
        """
        from ..operations.agents import update_evaluation_config as op

        call = op.request(
            agent_id,
            enabled=enabled,
            model_name=model_name,
            frequency=frequency,
            language=language,
            include_auto_tags=include_auto_tags,
            interaction_types=interaction_types,
            criteria=criteria,
            tags=tags,
            data_points=data_points,
            sentiment=sentiment,
            notifications=notifications,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def update_skills(
        self,
        agent_id: str,
        *,
        attach: Sequence[str] | None | Unset = UNSET,
        detach: Sequence[str] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentSkillsResponse:
        """Attach and detach skills

        Adds skills to the agent and takes others away, all or nothing. What is attached or
        detached already is no error. No id may stand in both lists, and both together
        hold at most 100 different ids. An id that is not known is refused with
        `skill_not_found` (400), a skill that the caller may not invoke with 403; both
        name the ids at fault in `details.skill_ids`.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            attach: See the spec.
            detach: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateAgentSkills`, PATCH /agents/{agent_id}/skills.
        """
        from ..operations.agents import update_agent_skills as op

        call = op.request(
            agent_id,
            attach=attach,
            detach=detach,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def update_trigger(
        self,
        agent_id: str,
        trigger_id: str,
        *,
        prompt: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        cron_expression: str | None | Unset = UNSET,
        run_at: str | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        pass_raw_data: bool | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        max_failures: int | None | Unset = UNSET,
        integration: IntegrationTriggerConfig | Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentTriggerResponse:
        """Change a trigger

        Changes the members that are sent and leaves the others. Who replaces the integration of
        an active trigger has to say `enabled`, too; without it the error code is
        `invalid_request`. Integrations are not for team keys. Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            trigger_id: The trigger.
            prompt: What the agent is told.
            name: See the spec.
            cron_expression: When it runs, again and again.
            run_at: When it runs, once. ISO 8601.
            timezone: See the spec.
            pass_raw_data: See the spec.
            enabled: Needed where the integration of an active trigger is replaced.
            max_failures: See the spec.
            integration: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateAgentTrigger`, PATCH /agents/{agent_id}/triggers/{trigger_id}.
        """
        from ..operations.agents import update_agent_trigger as op

        call = op.request(
            agent_id,
            trigger_id,
            prompt=prompt,
            name=name,
            cron_expression=cron_expression,
            run_at=run_at,
            timezone=timezone,
            pass_raw_data=pass_raw_data,
            enabled=enabled,
            max_failures=max_failures,
            integration=integration,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncAgents:
    """`agents`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def attach_knowledge_source(
        self,
        agent_id: str,
        connector_id: str,
        *,
        config: KnowledgeSourceScope | Mapping[str, Any] | None,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentKnowledgeSourceResponse:
        """Attach a knowledge source

        Attaches a source, or changes how much of it the agent may read. Known from the SDK
        alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            connector_id: The knowledge source.
            config: Null for the whole source.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `attachKnowledgeSource`, PUT /agents/{agent_id}/knowledge-sources/{connector_id}.
        """
        from ..operations.agents import attach_knowledge_source as op

        call = op.request(
            agent_id,
            connector_id,
            config=config,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def attach_mcp_server(
        self,
        agent_id: str,
        server_id: str,
        *,
        body: Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentMcpServerResponse:
        """Attach an MCP server

        Attaches a server, or changes how it is attached. The body is free, such as
        `approval_mode`; the members that say which server it is (`type`, `server_id`,
        `secret_id`, `mcp_server_url`) are ignored. Errors have the codes
        `mcp_server_restricted` (403), `mcp_server_not_found` (404) and
        `ambiguous_mcp_server` (409).

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            server_id: The MCP server.
            body: Any JSON object. Nothing is known, or to be assumed, about its members.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 409, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `attachAgentMcpServer`, PUT /agents/{agent_id}/mcp-servers/{server_id}.
        """
        from ..operations.agents import attach_agent_mcp_server as op

        call = op.request(
            agent_id,
            server_id,
            body=body,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def attach_subagent(
        self,
        agent_id: str,
        subagent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentSubagentsResponse:
        """Attach a subagent

        Lets an agent call another one. Both have to be in the same workspace. No body is sent.
        Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            subagent_id: The agent that is to be called.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `attachSubagent`, PUT /agents/{agent_id}/subagents/{subagent_id}.
        """
        from ..operations.agents import attach_subagent as op

        call = op.request(
            agent_id,
            subagent_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def create(
        self,
        *,
        name: str,
        model_name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        system_prompt: str | None | Unset = UNSET,
        tools: Sequence[AgentTool | Mapping[str, Any]] | None | Unset = UNSET,
        resources: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
        skill_ids: Sequence[str] | None | Unset = UNSET,
        knowledge_sources: Sequence[AgentKnowledgeSourceAttachment | Mapping[str, Any]]
        | None
        | Unset = UNSET,
        metadata: AgentMetadata | Mapping[str, Any] | None | Unset = UNSET,
        folder_id: str | None | Unset = UNSET,
        is_active: bool | None | Unset = UNSET,
        agent_id: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        incognito: bool | None | Unset = UNSET,
        team_id_query: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentResponse:
        """Create an agent

        Makes an agent. Its skills are attached in the same transaction: one bad id fails all.
        Not idempotent.

        Args:
            name: See the spec.
            model_name: See the spec.
            description: See the spec.
            system_prompt: See the spec.
            tools: See the spec.
            resources: The shape of an item is not documented.
            skill_ids: The skills to attach; left out for none. The caller has to be allowed to invoke
                each.
            knowledge_sources: See the spec.
            metadata: See the spec.
            folder_id: See the spec.
            is_active: See the spec.
            agent_id: An id of the caller's choice.
            team_id: The team that owns it; left out, the caller does.
            incognito: See the spec.
            team_id_query: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createAgent`, POST /agents.
        """
        from ..operations.agents import create_agent as op

        call = op.request(
            name=name,
            model_name=model_name,
            description=description,
            system_prompt=system_prompt,
            tools=tools,
            resources=resources,
            skill_ids=skill_ids,
            knowledge_sources=knowledge_sources,
            metadata=metadata,
            folder_id=folder_id,
            is_active=is_active,
            agent_id=agent_id,
            team_id=team_id,
            incognito=incognito,
            team_id_query=team_id_query,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def create_trigger(
        self,
        agent_id: str,
        *,
        type: AgentTriggerTypeValue | str,
        prompt: str,
        name: str | None | Unset = UNSET,
        cron_expression: str | None | Unset = UNSET,
        run_at: str | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        pass_raw_data: bool | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        max_failures: int | None | Unset = UNSET,
        integration: IntegrationTriggerConfig | Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentTriggerResponse:
        """Create a trigger

        Lets a schedule, a webhook or an integration start the agent. The answer for a webhook
        carries `webhook_url`, this once. An integration trigger is disabled unless
        `enabled` says otherwise, and is not for team keys. Known from the SDK alone.
        Not idempotent.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            type: See the spec.
            prompt: What the agent is told.
            name: See the spec.
            cron_expression: When it runs, again and again.
            run_at: When it runs, once. ISO 8601.
            timezone: See the spec.
            pass_raw_data: See the spec.
            enabled: Left out, an integration is disabled.
            max_failures: See the spec.
            integration: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `createAgentTrigger`, POST /agents/{agent_id}/triggers.
        """
        from ..operations.agents import create_agent_trigger as op

        call = op.request(
            agent_id,
            type=type,
            prompt=prompt,
            name=name,
            cron_expression=cron_expression,
            run_at=run_at,
            timezone=timezone,
            pass_raw_data=pass_raw_data,
            enabled=enabled,
            max_failures=max_failures,
            integration=integration,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def delete(
        self,
        agent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentDeleteResponse:
        """Delete an agent

        Known from the SDK alone. The aliases `gumball` and `analytics` are refused.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `deleteAgent`, DELETE /agents/{agent_id}.
        """
        from ..operations.agents import delete_agent as op

        call = op.request(
            agent_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def delete_trigger(
        self,
        agent_id: str,
        trigger_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentTriggerDeleteResponse:
        """Delete a trigger

        Removes a trigger. Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            trigger_id: The trigger.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `deleteAgentTrigger`, DELETE /agents/{agent_id}/triggers/{trigger_id}.
        """
        from ..operations.agents import delete_agent_trigger as op

        call = op.request(
            agent_id,
            trigger_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def detach_knowledge_source(
        self,
        agent_id: str,
        connector_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentKnowledgeSourceDetachResponse:
        """Detach a knowledge source

        Takes a source away. One that is not attached is no error. Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            connector_id: The knowledge source.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `detachKnowledgeSource`, DELETE /agents/{agent_id}/knowledge-sources/{connector_id}.
        """
        from ..operations.agents import detach_knowledge_source as op

        call = op.request(
            agent_id,
            connector_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def detach_mcp_server(
        self,
        agent_id: str,
        server_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentMcpServerDetachResponse:
        """Detach an MCP server

        Takes a server away. One that is not attached is no error; `detached` is false then.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            server_id: The MCP server.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `detachAgentMcpServer`, DELETE /agents/{agent_id}/mcp-servers/{server_id}.
        """
        from ..operations.agents import detach_agent_mcp_server as op

        call = op.request(
            agent_id,
            server_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def detach_subagent(
        self,
        agent_id: str,
        subagent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentSubagentsResponse:
        """Detach a subagent

        Stops an agent from calling another one. Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            subagent_id: The agent that is to be called.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `detachSubagent`, DELETE /agents/{agent_id}/subagents/{subagent_id}.
        """
        from ..operations.agents import detach_subagent as op

        call = op.request(
            agent_id,
            subagent_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get_evaluation(
        self,
        agent_id: str,
        evaluation_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationResultResponse:
        """Get an evaluation of an agent

        One result with its reasons.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            evaluation_id: The evaluation.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 404, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `retrieveEvaluation`, GET /agents/{agent_id}/evaluations/{evaluation_id}.
        """
        from ..operations.agents import retrieve_evaluation as op

        call = op.request(
            agent_id,
            evaluation_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get_evaluation_config(
        self,
        agent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationConfigResponse:
        """Get how an agent is evaluated

        The configuration of the agent's own evaluation.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getEvaluationConfig`, GET /agents/{agent_id}/evaluation-config.
        """
        from ..operations.agents import get_evaluation_config as op

        call = op.request(
            agent_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get_evaluation_metrics(
        self,
        agent_id: str,
        days: int | None | Unset = UNSET,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentEvaluationMetricsResponse:
        """Get the numbers of an agent's evaluations

        How often each grade and each tag was given in the last days.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            days: How many days to look back.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getEvaluationMetrics`, GET /agents/{agent_id}/evaluations/metrics.
        """
        from ..operations.agents import get_evaluation_metrics as op

        call = op.request(
            agent_id,
            days=days,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get_evaluation_options(
        self,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentEvaluationOptionsResponse:
        """Get what an evaluation can be made of

        The values and limits that a configuration may have. The path looks like that of an
        agent called `evaluation-options`. Known from the SDK alone.

        Args:
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getAgentEvaluationOptions`, GET /agents/evaluation-options.
        """
        from ..operations.agents import get_agent_evaluation_options as op

        call = op.request(
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get_trigger(
        self,
        agent_id: str,
        trigger_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentTriggerResponse:
        """Get a trigger

        One trigger. Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            trigger_id: The trigger.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `retrieveAgentTrigger`, GET /agents/{agent_id}/triggers/{trigger_id}.
        """
        from ..operations.agents import retrieve_agent_trigger as op

        call = op.request(
            agent_id,
            trigger_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get_trigger_stats(
        self,
        agent_id: str,
        trigger_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentTriggerStatsResponse:
        """Get the numbers of a trigger

        How often the trigger ran, and what that cost. Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            trigger_id: The trigger.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getAgentTriggerStats`, GET /agents/{agent_id}/triggers/{trigger_id}/stats.
        """
        from ..operations.agents import get_agent_trigger_stats as op

        call = op.request(
            agent_id,
            trigger_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get_trigger_webhook_url(
        self,
        agent_id: str,
        trigger_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentTriggerWebhookUrlResponse:
        """Get the webhook URL of a trigger

        The URL that starts the agent. Whoever knows it can do so, since its secret is inside.
        Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            trigger_id: The trigger.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getAgentTriggerWebhookUrl`, GET /agents/{agent_id}/triggers/{trigger_id}/webhook-url.
        """
        from ..operations.agents import get_agent_trigger_webhook_url as op

        call = op.request(
            agent_id,
            trigger_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get_version(
        self,
        agent_id: str,
        version_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentVersionResponse:
        """Get a version of an agent

        What a version consists of, and how it differs from the one before. A version can be
        read and not changed.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            version_id: The version.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `retrieveAgentVersion`, GET /agents/{agent_id}/versions/{version_id}.
        """
        from ..operations.agents import retrieve_agent_version as op

        call = op.request(
            agent_id,
            version_id,
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
        search: str | None | Unset = UNSET,
        creator: str | None | Unset = UNSET,
        has_triggers: bool | None | Unset = UNSET,
        tool: str | None | Unset = UNSET,
        flow: str | None | Unset = UNSET,
        sort_order: AgentSortOrder | None | Unset = UNSET,
        include_last_used: bool | None | Unset = UNSET,
        include_last_updated: bool | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AsyncPages[AgentListResponse, Agent]:
        """List the agents

        The agents that the caller may see. Pages are opt-in: without `page_size` and `cursor`
        the answer is the whole list. An older cut of the reference knows no pages here.
        Errors have the codes `invalid_page_size`, `invalid_sort` and `invalid_cursor`
        (400).

        Args:
            team_id: The team to act in. Has to be sent on every request made with a team key.
            search: A part of the name.
            creator: Who made the agent.
            has_triggers: Whether the agent has triggers.
            tool: The id of an MCP server that the agent uses.
            flow: The id of a saved flow that the agent uses.
            sort_order: The order of the list. Another value is refused with `invalid_sort`.
            include_last_used: Fill `last_used_at`.
            include_last_updated: Fill `last_updated_at`.
            page_size: How many items a page holds. Without it and without `cursor` the whole list
                comes; with `cursor` alone a page holds 20.
            cursor: Where the page begins; `next_cursor` of the page before.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listAgents`, GET /agents.
        """
        from ..operations.agents import list_agents as op

        call = op.request(
            team_id=team_id,
            search=search,
            creator=creator,
            has_triggers=has_triggers,
            tool=tool,
            flow=flow,
            sort_order=sort_order,
            include_last_used=include_last_used,
            include_last_updated=include_last_updated,
            page_size=page_size,
            cursor=cursor,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return AsyncPages(self._transport, op.OPERATION, call)

    async def list_app_rules(
        self,
        agent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentAppRulesResponse:
        """List the app rules of an agent

        The rules can be read here and not changed. Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listAgentAppRules`, GET /agents/{agent_id}/app-rules.
        """
        from ..operations.agents import list_agent_app_rules as op

        call = op.request(
            agent_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    def list_evaluations(
        self,
        agent_id: str,
        *,
        grade: AgentEvaluationGradeValue | str | None | Unset = UNSET,
        status: AgentEvaluationStatusValue | str | None | Unset = UNSET,
        session_id: str | None | Unset = UNSET,
        organization_evaluation_id: str | None | Unset = UNSET,
        created_after: str | None | Unset = UNSET,
        created_before: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AsyncPages[EvaluationResultListResponse, EvaluationResult]:
        """List the evaluations of an agent

        The results so far. Without `status`, only those that are completed or failed.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            grade: Only results with this grade.
            status: Only results in this state; left out, those that are completed or failed.
            session_id: Only results about this session.
            organization_evaluation_id: Only results of this evaluation of the organization.
            created_after: Only later results. A date and time of ISO 8601; without an offset it is UTC.
            created_before: Only earlier results. A date and time of ISO 8601; without an offset it is UTC.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listEvaluations`, GET /agents/{agent_id}/evaluations.
        """
        from ..operations.agents import list_evaluations as op

        call = op.request(
            agent_id,
            grade=grade,
            status=status,
            session_id=session_id,
            organization_evaluation_id=organization_evaluation_id,
            created_after=created_after,
            created_before=created_before,
            page_size=page_size,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return AsyncPages(self._transport, op.OPERATION, call)

    async def list_knowledge_sources(
        self,
        agent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentKnowledgeSourcesResponse:
        """List the knowledge sources of an agent

        What the agent may read. Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listKnowledgeSources`, GET /agents/{agent_id}/knowledge-sources.
        """
        from ..operations.agents import list_knowledge_sources as op

        call = op.request(
            agent_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def list_mcp_servers(
        self,
        agent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentMcpServersResponse:
        """List the MCP servers of an agent

        The connectors among the tools of the agent. Secrets and URLs are taken out.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listAgentMcpServers`, GET /agents/{agent_id}/mcp-servers.
        """
        from ..operations.agents import list_agent_mcp_servers as op

        call = op.request(
            agent_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def list_trigger_operators(
        self,
        agent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> TriggerOperatorsResponse:
        """List the trigger operators

        The events of other services that an integration trigger can wait for. Known from the
        SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listTriggerOperators`, GET /agents/{agent_id}/trigger-operators.
        """
        from ..operations.agents import list_trigger_operators as op

        call = op.request(
            agent_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    def list_trigger_runs(
        self,
        agent_id: str,
        trigger_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AsyncPages[AgentTriggerRunsResponse, AgentTriggerRun]:
        """List the runs of a trigger

        What the trigger has started so far. Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            trigger_id: The trigger.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            state: Only runs in these states; names joined by commas, such as `COMPLETED,FAILED`.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listAgentTriggerRuns`, GET /agents/{agent_id}/triggers/{trigger_id}/runs.
        """
        from ..operations.agents import list_agent_trigger_runs as op

        call = op.request(
            agent_id,
            trigger_id,
            team_id=team_id,
            state=state,
            page_size=page_size,
            cursor=cursor,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return AsyncPages(self._transport, op.OPERATION, call)

    def list_triggers(
        self,
        agent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AsyncPages[AgentTriggersResponse, AgentTrigger]:
        """List the triggers of an agent

        What starts the agent. Never shows webhook URLs. Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listAgentTriggers`, GET /agents/{agent_id}/triggers.
        """
        from ..operations.agents import list_agent_triggers as op

        call = op.request(
            agent_id,
            team_id=team_id,
            page_size=page_size,
            cursor=cursor,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return AsyncPages(self._transport, op.OPERATION, call)

    def list_versions(
        self,
        agent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AsyncPages[AgentVersionsResponse, AgentVersionSummary]:
        """List the versions of an agent

        The versions of the agent's configuration, newest first. The caller needs access to the
        configuration.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            page_size: How many items a page holds; 20 where it is left out.
            cursor: Where the page begins; `next_cursor` of the page before.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listAgentVersions`, GET /agents/{agent_id}/versions.
        """
        from ..operations.agents import list_agent_versions as op

        call = op.request(
            agent_id,
            team_id=team_id,
            page_size=page_size,
            cursor=cursor,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return AsyncPages(self._transport, op.OPERATION, call)

    async def retrieve(
        self,
        agent_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentResponse:
        """Get an agent

        One agent with its settings. A retired agent is not found.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `retrieveAgent`, GET /agents/{agent_id}.
        """
        from ..operations.agents import retrieve_agent as op

        call = op.request(
            agent_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def run_evaluations(
        self,
        agent_id: str,
        *,
        session_ids: Sequence[str],
        dry_run: bool | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationRunResponse:
        """Evaluate sessions of an agent

        Queues an evaluation of each session, or with `dry_run` only says what would be queued
        and what it would cost. Errors have the codes `evaluations_not_configured` and
        `no_valid_interactions` (400), `insufficient_credits` (402) and
        `evaluation_run_in_flight` (409). Not idempotent.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            session_ids: See the spec.
            dry_run: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 402, 403, 404, 409, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `runEvaluations`, POST /agents/{agent_id}/evaluations/run.
        """
        from ..operations.agents import run_evaluations as op

        call = op.request(
            agent_id,
            session_ids=session_ids,
            dry_run=dry_run,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def set_incognito(
        self,
        agent_id: str,
        enforced: bool,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentResponse:
        """Force an agent to be incognito, or stop that

        Known from the SDK alone. Needs a permission in the organization; without it the error
        code is `organization_permission_required`.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            enforced: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (403, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `setAgentIncognito`, PATCH /agents/{agent_id}/incognito.
        """
        from ..operations.agents import set_agent_incognito as op

        call = op.request(
            agent_id,
            enforced=enforced,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def update(
        self,
        agent_id: str,
        *,
        name: str | None | Unset = UNSET,
        model_name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        system_prompt: str | None | Unset = UNSET,
        tools: Sequence[AgentTool | Mapping[str, Any]] | None | Unset = UNSET,
        resources: Sequence[Mapping[str, Any]] | None | Unset = UNSET,
        metadata: AgentMetadata | Mapping[str, Any] | None | Unset = UNSET,
        is_active: bool | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        version: int | None | Unset = UNSET,
        team_id_query: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentResponse:
        """Change an agent

        Changes the members that are sent and leaves the others. `is_active` false retires the
        agent for good: it is not found from then on. Objects inside `metadata` are
        merged, arrays and scalars are replaced; `tools` and `resources` are replaced as
        whole lists; `team_id` moves the ownership. A `version` that is not the current
        one is refused with `agent_version_conflict`; the status is not documented. Not
        idempotent: a `version` is old once it was used.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            name: See the spec.
            model_name: See the spec.
            description: See the spec.
            system_prompt: See the spec.
            tools: Replaces the whole list.
            resources: Replaces the whole list.
            metadata: Its objects are merged, its arrays and scalars replaced.
            is_active: False retires the agent for good.
            team_id: Moves the ownership to this team.
            version: The version that the caller knows. Another one on the server gives
                `agent_version_conflict`. Known from the SDK alone.
            team_id_query: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateAgent`, PATCH /agents/{agent_id}.
        """
        from ..operations.agents import update_agent as op

        call = op.request(
            agent_id,
            name=name,
            model_name=model_name,
            description=description,
            system_prompt=system_prompt,
            tools=tools,
            resources=resources,
            metadata=metadata,
            is_active=is_active,
            team_id=team_id,
            version=version,
            team_id_query=team_id_query,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def update_abilities(
        self,
        agent_id: str,
        *,
        web_search: ProviderAbility | Mapping[str, Any] | None | Unset = UNSET,
        web_fetch: ProviderAbility | Mapping[str, Any] | None | Unset = UNSET,
        image_generation: ImageGenerationAbility | Mapping[str, Any] | None | Unset = UNSET,
        search_past_conversations: AbilityToggle | Mapping[str, Any] | None | Unset = UNSET,
        ask_question: AbilityToggle | Mapping[str, Any] | None | Unset = UNSET,
        tool_discovery: ToolDiscoveryAbility | Mapping[str, Any] | None | Unset = UNSET,
        manage_evaluations: AbilityToggle | Mapping[str, Any] | None | Unset = UNSET,
        browser: BrowserAbility | Mapping[str, Any] | None | Unset = UNSET,
        version: int | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentAbilitiesResponse:
        """Change the abilities of an agent

        Changes the abilities that are sent and leaves the others. Known from the SDK alone. Not
        idempotent: a `version` is old once it was used.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            web_search: See the spec.
            web_fetch: See the spec.
            image_generation: See the spec.
            search_past_conversations: See the spec.
            ask_question: See the spec.
            tool_discovery: See the spec.
            manage_evaluations: See the spec.
            browser: See the spec.
            version: The version of the agent that the caller knows.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateAgentAbilities`, PATCH /agents/{agent_id}/abilities.
        """
        from ..operations.agents import update_agent_abilities as op

        call = op.request(
            agent_id,
            web_search=web_search,
            web_fetch=web_fetch,
            image_generation=image_generation,
            search_past_conversations=search_past_conversations,
            ask_question=ask_question,
            tool_discovery=tool_discovery,
            manage_evaluations=manage_evaluations,
            browser=browser,
            version=version,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def update_evaluation_config(
        self,
        agent_id: str,
        *,
        enabled: bool | None | Unset = UNSET,
        model_name: str | None | Unset = UNSET,
        frequency: AgentEvaluationFrequencyValue | str | None | Unset = UNSET,
        language: str | None | Unset = UNSET,
        include_auto_tags: bool | None | Unset = UNSET,
        interaction_types: Sequence[str] | None | Unset = UNSET,
        criteria: Sequence[AgentEvaluationCriterion | Mapping[str, Any]] | None | Unset = UNSET,
        tags: Sequence[AgentEvaluationTag | Mapping[str, Any]] | None | Unset = UNSET,
        data_points: Sequence[AgentEvaluationDataPoint | Mapping[str, Any]] | None | Unset = UNSET,
        sentiment: AgentEvaluationSentiment | Mapping[str, Any] | None | Unset = UNSET,
        notifications: Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> EvaluationConfigResponse:
        """Change how an agent is evaluated

        Changes the members that are sent and leaves the others; a list replaces the list. Needs
        the plan Pro.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            enabled: See the spec.
            model_name: See the spec.
            frequency: See the spec.
            language: See the spec.
            include_auto_tags: See the spec.
            interaction_types: See the spec.
            criteria: Replaces the whole list.
            tags: Replaces the whole list.
            data_points: Replaces the whole list.
            sentiment: See the spec.
            notifications: Known from the SDK alone.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateEvaluationConfig`, PATCH /agents/{agent_id}/evaluation-config.
        """
        from ..operations.agents import update_evaluation_config as op

        call = op.request(
            agent_id,
            enabled=enabled,
            model_name=model_name,
            frequency=frequency,
            language=language,
            include_auto_tags=include_auto_tags,
            interaction_types=interaction_types,
            criteria=criteria,
            tags=tags,
            data_points=data_points,
            sentiment=sentiment,
            notifications=notifications,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def update_skills(
        self,
        agent_id: str,
        *,
        attach: Sequence[str] | None | Unset = UNSET,
        detach: Sequence[str] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentSkillsResponse:
        """Attach and detach skills

        Adds skills to the agent and takes others away, all or nothing. What is attached or
        detached already is no error. No id may stand in both lists, and both together
        hold at most 100 different ids. An id that is not known is refused with
        `skill_not_found` (400), a skill that the caller may not invoke with 403; both
        name the ids at fault in `details.skill_ids`.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            attach: See the spec.
            detach: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateAgentSkills`, PATCH /agents/{agent_id}/skills.
        """
        from ..operations.agents import update_agent_skills as op

        call = op.request(
            agent_id,
            attach=attach,
            detach=detach,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def update_trigger(
        self,
        agent_id: str,
        trigger_id: str,
        *,
        prompt: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        cron_expression: str | None | Unset = UNSET,
        run_at: str | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        pass_raw_data: bool | None | Unset = UNSET,
        enabled: bool | None | Unset = UNSET,
        max_failures: int | None | Unset = UNSET,
        integration: IntegrationTriggerConfig | Mapping[str, Any] | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AgentTriggerResponse:
        """Change a trigger

        Changes the members that are sent and leaves the others. Who replaces the integration of
        an active trigger has to say `enabled`, too; without it the error code is
        `invalid_request`. Integrations are not for team keys. Known from the SDK alone.

        Args:
            agent_id: The agent. `gumball` and `analytics` are aliases of agents that are made when
                they are first used; an answer repeats the alias as the id.
                Deleting an agent takes no alias.
            trigger_id: The trigger.
            prompt: What the agent is told.
            name: See the spec.
            cron_expression: When it runs, again and again.
            run_at: When it runs, once. ISO 8601.
            timezone: See the spec.
            pass_raw_data: See the spec.
            enabled: Needed where the integration of an active trigger is replaced.
            max_failures: See the spec.
            integration: See the spec.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `updateAgentTrigger`, PATCH /agents/{agent_id}/triggers/{trigger_id}.
        """
        from ..operations.agents import update_agent_trigger as op

        call = op.request(
            agent_id,
            trigger_id,
            prompt=prompt,
            name=name,
            cron_expression=cron_expression,
            run_at=run_at,
            timezone=timezone,
            pass_raw_data=pass_raw_data,
            enabled=enabled,
            max_failures=max_failures,
            integration=integration,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
