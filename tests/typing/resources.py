"""What an editor infers of the resources of Gumloop. Never run: mypy and pyright read it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, assert_type

from gumgloo import AsyncGumloop, Gumloop, Unknown, Unset
from gumgloo_api.gumloop import models
from gumgloo_api.support import AsyncPages


def lists(client: Gumloop) -> None:
    for agent in client.agents.list():
        assert_type(agent, models.Agent)
        assert_type(agent.name, str)
    page = client.agents.list(search="tea", page_size=5)
    assert_type(page, models.AgentListResponse)
    assert_type(page.agents, list[models.Agent] | Unset | None)
    assert_type(page.next_cursor, str | Unset | None)
    for one in client.agents.list().pages():
        assert_type(one, models.AgentListResponse)
    for session in client.sessions.list("a"):
        assert_type(session, models.Session)
    for skill in client.agents.list_skills("a"):
        assert_type(skill, models.Skill)
    for run in client.agents.list_trigger_runs("a", "t", states=["FAILED"]):
        assert_type(run, models.AgentTriggerRun)
    for result in client.agents.list_evaluations("a", created_after=datetime(2026, 10, 1)):
        assert_type(result, models.EvaluationResult)
    for resource in client.mcp.list_resources("s"):
        assert_type(resource, models.McpResource)
    for evaluation in client.evaluations.list("o"):
        assert_type(evaluation, models.Evaluation)


async def awaited_lists(client: AsyncGumloop) -> None:
    listed = client.agents.list(search="tea")
    assert_type(listed, AsyncPages[models.AgentListResponse, models.Agent])
    async for agent in listed:
        assert_type(agent, models.Agent)
    async for page in listed.pages():
        assert_type(page, models.AgentListResponse)
    assert_type(await listed, models.AgentListResponse)
    assert_type((await listed).agents, list[models.Agent] | Unset | None)
    async for skill in client.agents.list_skills("a"):
        assert_type(skill, models.Skill)
    async for run in client.agents.list_trigger_runs("a", "t", states="FAILED"):
        assert_type(run, models.AgentTriggerRun)


def agents(client: Gumloop) -> None:
    made = client.agents.create(name="Tea", model_name="m", tools=[{"type": "web_search"}])
    assert_type(made, models.AgentResponse)
    assert_type(made.agent, models.Agent)
    assert_type(client.agents.retrieve("a").agent.id, str)
    assert_type(client.agents.get_version("a", "v"), models.AgentVersionResponse)
    assert_type(client.agents.attach_skills("a", "s"), models.AgentSkillsResponse)
    assert_type(client.agents.detach_skills("a", ["s"]), models.AgentSkillsResponse)
    attached = client.agents.attach_mcp_server("a", "s", approval_mode="all")
    assert_type(attached, models.AgentMcpServerResponse)
    scope = models.KnowledgeSourceScope(mode="include_only")
    source = client.agents.attach_knowledge_source("a", "c", config=scope)
    assert_type(source, models.AgentKnowledgeSourceResponse)
    assert_type(client.agents.set_incognito("a", True), models.AgentResponse)
    run = client.agents.run_evaluations("a", session_ids="s")
    assert_type(run, models.EvaluationRunResponse)


def mcp(client: Gumloop) -> None:
    answer = client.mcp.execute("s", "t", {"a": 1}, account="me")
    assert_type(answer, models.McpExecuteResponse)
    call = models.McpToolCallRequest(server_id="s", tool_name="t")
    many = client.mcp.execute_many([call, {"server_id": "s", "tool_name": "u"}])
    assert_type(many, models.McpExecuteResponse)
    for result in answer.results or []:
        assert_type(result, models.McpToolCallResult)
        assert_type(client.mcp.decoded_content(result), list[Any])
    assert_type(client.mcp.get_server("s"), models.McpServerResponse)
    assert_type(client.mcp.get_prompt("s", "p", {"a": 1}), models.McpPromptResponse)
    read = client.mcp.get_resource("s", "file:///x")
    assert_type(read, models.McpResourceReadResponse)
    assert_type(client.mcp.resource_text(read), str)


async def awaited_mcp(client: AsyncGumloop) -> None:
    answer = await client.mcp.execute("s", "t")
    assert_type(answer, models.McpExecuteResponse)
    for result in answer.results or []:
        assert_type(client.mcp.decoded_content(result), list[Any])
    started = await client.voice.start("a", session_id="s", offer_sdp="v=0")
    assert_type(started, models.VoiceSessionStarted)
    run = await client.evaluations.run("e", "s", dry_run=True)
    assert_type(run, models.EvaluationRunResponse)
    assert_type(await client.agents.attach_skills("a", "s"), models.AgentSkillsResponse)


def answers_of_several_shapes(client: Gumloop) -> None:
    # 204: there is nothing to give.
    delete: Callable[[str], None] = client.evaluations.delete
    delete("e")
    # JSON, or a file.
    status = client.organizations.get_export_status(user_id="u", data_export_id="d")
    assert_type(status, models.ExportStatusResponse | bytes)
    # All files, or some of them.
    uploaded = client.flows.upload_files(files=[], user_id="u")
    assert_type(
        uploaded,
        models.UploadFilesResponse | models.UploadFilesPartialResponse | Unknown,
    )
    assert_type(client.flows.download_files(user_id="u"), bytes)


def who_asks_need_not_be_said(client: Gumloop) -> None:
    limits = client.organizations.list_role_credit_limits("o")
    for limit in limits:
        assert_type(limit, models.RoleCreditLimit)
    started = client.flows.start(saved_item_id="f")
    assert_type(started, models.StartFlowResponse)
    assert_type(client.teams.list(team_id="t"), models.TeamsResponse)
