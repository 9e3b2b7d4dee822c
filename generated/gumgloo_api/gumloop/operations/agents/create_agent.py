"""createAgent: POST /agents. Generated; change the spec instead.

Create an agent
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ....support.codec import decode, hollow, unfit
from ....support.errors import status_error
from ....support.model import Unknown
from ....support.request import (
    Operation,
    Request,
    TimeLimits,
    header_values,
    query_pairs,
    sent,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.agent_knowledge_source_attachment import AgentKnowledgeSourceAttachment
    from ...models.agent_metadata import AgentMetadata
    from ...models.agent_response import AgentResponse
    from ...models.agent_tool import AgentTool

__all__ = ["OPERATION", "parse", "request"]


def request(
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
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/agents",
        query=query_pairs(
            [
                ("team_id", team_id_query, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "name": name,
                    "model_name": model_name,
                    "description": description,
                    "system_prompt": system_prompt,
                    "tools": tools,
                    "resources": resources,
                    "skill_ids": skill_ids,
                    "knowledge_sources": knowledge_sources,
                    "metadata": metadata,
                    "folder_id": folder_id,
                    "is_active": is_active,
                    "agent_id": agent_id,
                    "team_id": team_id,
                    "incognito": incognito,
                },
                frozenset(
                    (
                        "agent_id",
                        "description",
                        "folder_id",
                        "knowledge_sources",
                        "metadata",
                        "model_name",
                        "skill_ids",
                        "system_prompt",
                        "team_id",
                    )
                ),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> AgentResponse:
    from ...models.agent_response import read_agent_response

    made: AgentResponse = (
        read_agent_response(value) if value.__class__ is dict else unfit(value, "", "object")
    )
    return made


def _read_error(value: Any) -> Any:
    from ...models.error_bare import read_error_bare
    from ...models.error_flat import read_error_flat
    from ...models.error_nested import read_error_nested
    from ...models.error_o_auth import read_error_o_auth

    if value.__class__ is dict:
        if value.get("error").__class__ is str and value.get("message").__class__ is str:
            return read_error_flat(value)
        if value.get("error").__class__ is str and value.get("error_description").__class__ is str:
            return read_error_o_auth(value)
        if value.get("error").__class__ is dict:
            return read_error_nested(value)
        if value.get("error").__class__ is str:
            return read_error_bare(value)
        return Unknown.from_dict(value)
    return hollow(value, "", "object")


def parse(status: int, headers: Mapping[str, str], body: bytes) -> AgentResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "createAgent", status, headers, body)
    raise status_error("createAgent", status, headers, body, _read_error)


OPERATION: Operation[AgentResponse] = Operation(
    id="createAgent",
    resource="agents.create",
    method="POST",
    server="https://api.gumloop.com/api/v1",
    path="/agents",
    parse=parse,
    read=_read,
    query=("team_id",),
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=False,
    scope=("team_id",),
)
