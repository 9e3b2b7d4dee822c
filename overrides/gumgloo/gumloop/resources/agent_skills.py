"""The skills of an agent, as the official client attaches, detaches and lists them.

Guarantees: each method makes exactly one call of the spec, with one of `attach` and `detach`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from gumgloo_api.gumloop.resources import agents as generated
from gumgloo_api.gumloop.resources import skills
from gumgloo_api.support import UNSET, AsyncPages, TimeLimits, Unset

from ..._limits import ids_of

if TYPE_CHECKING:
    from gumgloo_api.gumloop.models import (
        AgentSkillsResponse,
        Skill,
        SkillListResponse,
        SkillSortOrderValue,
    )

__all__ = ["AgentSkills", "AsyncAgentSkills"]

_MOST_SKILLS = 100


def _skills(ids: str | Iterable[str]) -> list[str]:
    # Those that are repeated count once.
    known = ids_of("skill_ids", ids, least=0, most=_MOST_SKILLS, repeated=True)
    return list(dict.fromkeys(known))


class AgentSkills(generated.Agents):
    """`agents`: the skills."""

    def attach_skills(
        self,
        agent_id: str,
        skill_ids: str | Iterable[str],
        *,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> AgentSkillsResponse:
        """Attach skills to an agent: all of them, or none where one cannot be. Idempotent.

        Args:
            agent_id: the agent.
            skill_ids: one id or several, 100 at most.
            team_id: the team to act in.
            extra_headers, extra_query, timeout: as everywhere.

        Raises:
            ConfigurationError: too many ids, or one that is no text; nothing was sent.

        Spec: `updateAgentSkills`.
        """
        return super().update_skills(
            agent_id,
            attach=_skills(skill_ids),
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def detach_skills(
        self,
        agent_id: str,
        skill_ids: str | Iterable[str],
        *,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> AgentSkillsResponse:
        """Detach skills from an agent; arguments, errors and source as of `attach_skills`."""
        return super().update_skills(
            agent_id,
            detach=_skills(skill_ids),
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list_skills(
        self,
        agent_id: str,
        *,
        search_query: str | Unset | None = UNSET,
        sort_order: SkillSortOrderValue | str | Unset | None = UNSET,
        page_size: int | Unset | None = UNSET,
        cursor: str | Unset | None = UNSET,
        creator_user_id: str | Unset | None = UNSET,
        related_server_id: str | Unset | None = UNSET,
        unused: str | Unset | None = UNSET,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> SkillListResponse:
        """The skills of an agent: `skills.list` with this `agent_id`. Iterates over all pages.

        Spec: `listSkills`.
        """
        return skills.Skills(self._transport).list(
            agent_id=agent_id,
            search_query=search_query,
            sort_order=sort_order,
            page_size=page_size,
            cursor=cursor,
            creator_user_id=creator_user_id,
            related_server_id=related_server_id,
            unused=unused,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )


class AsyncAgentSkills(generated.AsyncAgents):
    """`agents`, awaited: the skills."""

    async def attach_skills(
        self,
        agent_id: str,
        skill_ids: str | Iterable[str],
        *,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> AgentSkillsResponse:
        """Attach skills to an agent; see `AgentSkills.attach_skills`."""
        return await super().update_skills(
            agent_id,
            attach=_skills(skill_ids),
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def detach_skills(
        self,
        agent_id: str,
        skill_ids: str | Iterable[str],
        *,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> AgentSkillsResponse:
        """Detach skills from an agent; see `AgentSkills.detach_skills`."""
        return await super().update_skills(
            agent_id,
            detach=_skills(skill_ids),
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list_skills(
        self,
        agent_id: str,
        *,
        search_query: str | Unset | None = UNSET,
        sort_order: SkillSortOrderValue | str | Unset | None = UNSET,
        page_size: int | Unset | None = UNSET,
        cursor: str | Unset | None = UNSET,
        creator_user_id: str | Unset | None = UNSET,
        related_server_id: str | Unset | None = UNSET,
        unused: str | Unset | None = UNSET,
        team_id: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> AsyncPages[SkillListResponse, Skill]:
        """The skills of an agent; see `AgentSkills.list_skills`."""
        return skills.AsyncSkills(self._transport).list(
            agent_id=agent_id,
            search_query=search_query,
            sort_order=sort_order,
            page_size=page_size,
            cursor=cursor,
            creator_user_id=creator_user_id,
            related_server_id=related_server_id,
            unused=unused,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
