"""api: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar

from ..support.transport import AsyncTransport, Transport

if TYPE_CHECKING:
    from .resources.agent_runs import AgentRuns, AsyncAgentRuns
    from .resources.agents import Agents, AsyncAgents
    from .resources.artifacts import Artifacts, AsyncArtifacts
    from .resources.brain import AsyncBrain, Brain
    from .resources.browser_profiles import AsyncBrowserProfiles, BrowserProfiles
    from .resources.chat import AsyncChat, Chat
    from .resources.decisions import AsyncDecisions, Decisions
    from .resources.evaluations import AsyncEvaluations, Evaluations
    from .resources.flows import AsyncFlows, Flows
    from .resources.mcp import AsyncMcp, Mcp
    from .resources.models import AsyncModels, Models
    from .resources.oauth import AsyncOauth, Oauth
    from .resources.organizations import AsyncOrganizations, Organizations
    from .resources.sessions import AsyncSessions, Sessions
    from .resources.skills import AsyncSkills, Skills
    from .resources.sync import AsyncSync, Sync
    from .resources.teams import AsyncTeams, Teams
    from .resources.voice import AsyncVoice, Voice
    from .resources.wiki import AsyncWiki, Wiki

ChatCompletionStream = TypeVar("ChatCompletionStream")
StreamEventStream = TypeVar("StreamEventStream")


class Api(Generic[ChatCompletionStream, StreamEventStream]):
    """All resources of the gumloop spec."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def agent_runs(self) -> AgentRuns:
        """`agent_runs`."""
        from .resources.agent_runs import AgentRuns

        return AgentRuns(self._transport)

    @cached_property
    def agents(self) -> Agents:
        """`agents`."""
        from .resources.agents import Agents

        return Agents(self._transport)

    @cached_property
    def artifacts(self) -> Artifacts:
        """`artifacts`."""
        from .resources.artifacts import Artifacts

        return Artifacts(self._transport)

    @cached_property
    def brain(self) -> Brain:
        """`brain`."""
        from .resources.brain import Brain

        return Brain(self._transport)

    @cached_property
    def browser_profiles(self) -> BrowserProfiles:
        """`browser_profiles`."""
        from .resources.browser_profiles import BrowserProfiles

        return BrowserProfiles(self._transport)

    @cached_property
    def chat(self) -> Chat[ChatCompletionStream]:
        """`chat`."""
        from .resources.chat import Chat

        return Chat(self._transport)

    @cached_property
    def decisions(self) -> Decisions:
        """`decisions`."""
        from .resources.decisions import Decisions

        return Decisions(self._transport)

    @cached_property
    def evaluations(self) -> Evaluations:
        """`evaluations`."""
        from .resources.evaluations import Evaluations

        return Evaluations(self._transport)

    @cached_property
    def flows(self) -> Flows:
        """`flows`."""
        from .resources.flows import Flows

        return Flows(self._transport)

    @cached_property
    def mcp(self) -> Mcp:
        """`mcp`."""
        from .resources.mcp import Mcp

        return Mcp(self._transport)

    @cached_property
    def models(self) -> Models:
        """`models`."""
        from .resources.models import Models

        return Models(self._transport)

    @cached_property
    def oauth(self) -> Oauth:
        """`oauth`."""
        from .resources.oauth import Oauth

        return Oauth(self._transport)

    @cached_property
    def organizations(self) -> Organizations:
        """`organizations`."""
        from .resources.organizations import Organizations

        return Organizations(self._transport)

    @cached_property
    def sessions(self) -> Sessions[StreamEventStream]:
        """`sessions`."""
        from .resources.sessions import Sessions

        return Sessions(self._transport)

    @cached_property
    def skills(self) -> Skills:
        """`skills`."""
        from .resources.skills import Skills

        return Skills(self._transport)

    @cached_property
    def sync(self) -> Sync:
        """`sync`."""
        from .resources.sync import Sync

        return Sync(self._transport)

    @cached_property
    def teams(self) -> Teams:
        """`teams`."""
        from .resources.teams import Teams

        return Teams(self._transport)

    @cached_property
    def voice(self) -> Voice:
        """`voice`."""
        from .resources.voice import Voice

        return Voice(self._transport)

    @cached_property
    def wiki(self) -> Wiki:
        """`wiki`."""
        from .resources.wiki import Wiki

        return Wiki(self._transport)


class AsyncApi(Generic[ChatCompletionStream, StreamEventStream]):
    """All resources of the gumloop spec, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def agent_runs(self) -> AsyncAgentRuns:
        """`agent_runs`."""
        from .resources.agent_runs import AsyncAgentRuns

        return AsyncAgentRuns(self._transport)

    @cached_property
    def agents(self) -> AsyncAgents:
        """`agents`."""
        from .resources.agents import AsyncAgents

        return AsyncAgents(self._transport)

    @cached_property
    def artifacts(self) -> AsyncArtifacts:
        """`artifacts`."""
        from .resources.artifacts import AsyncArtifacts

        return AsyncArtifacts(self._transport)

    @cached_property
    def brain(self) -> AsyncBrain:
        """`brain`."""
        from .resources.brain import AsyncBrain

        return AsyncBrain(self._transport)

    @cached_property
    def browser_profiles(self) -> AsyncBrowserProfiles:
        """`browser_profiles`."""
        from .resources.browser_profiles import AsyncBrowserProfiles

        return AsyncBrowserProfiles(self._transport)

    @cached_property
    def chat(self) -> AsyncChat[ChatCompletionStream]:
        """`chat`."""
        from .resources.chat import AsyncChat

        return AsyncChat(self._transport)

    @cached_property
    def decisions(self) -> AsyncDecisions:
        """`decisions`."""
        from .resources.decisions import AsyncDecisions

        return AsyncDecisions(self._transport)

    @cached_property
    def evaluations(self) -> AsyncEvaluations:
        """`evaluations`."""
        from .resources.evaluations import AsyncEvaluations

        return AsyncEvaluations(self._transport)

    @cached_property
    def flows(self) -> AsyncFlows:
        """`flows`."""
        from .resources.flows import AsyncFlows

        return AsyncFlows(self._transport)

    @cached_property
    def mcp(self) -> AsyncMcp:
        """`mcp`."""
        from .resources.mcp import AsyncMcp

        return AsyncMcp(self._transport)

    @cached_property
    def models(self) -> AsyncModels:
        """`models`."""
        from .resources.models import AsyncModels

        return AsyncModels(self._transport)

    @cached_property
    def oauth(self) -> AsyncOauth:
        """`oauth`."""
        from .resources.oauth import AsyncOauth

        return AsyncOauth(self._transport)

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        """`organizations`."""
        from .resources.organizations import AsyncOrganizations

        return AsyncOrganizations(self._transport)

    @cached_property
    def sessions(self) -> AsyncSessions[StreamEventStream]:
        """`sessions`."""
        from .resources.sessions import AsyncSessions

        return AsyncSessions(self._transport)

    @cached_property
    def skills(self) -> AsyncSkills:
        """`skills`."""
        from .resources.skills import AsyncSkills

        return AsyncSkills(self._transport)

    @cached_property
    def sync(self) -> AsyncSync:
        """`sync`."""
        from .resources.sync import AsyncSync

        return AsyncSync(self._transport)

    @cached_property
    def teams(self) -> AsyncTeams:
        """`teams`."""
        from .resources.teams import AsyncTeams

        return AsyncTeams(self._transport)

    @cached_property
    def voice(self) -> AsyncVoice:
        """`voice`."""
        from .resources.voice import AsyncVoice

        return AsyncVoice(self._transport)

    @cached_property
    def wiki(self) -> AsyncWiki:
        """`wiki`."""
        from .resources.wiki import AsyncWiki

        return AsyncWiki(self._transport)
