"""attachKnowledgeSource: PUT /agents/{agent_id}/knowledge-sources/{connector_id}. Generated; change the spec instead.

Attach a knowledge source
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ....support.codec import decode, hollow, unfit
from ....support.errors import status_error
from ....support.model import Unknown
from ....support.request import (
    Operation,
    Request,
    TimeLimits,
    header_values,
    path_value,
    query_pairs,
    sent,
)
from ....support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ...models.agent_knowledge_source_response import AgentKnowledgeSourceResponse
    from ...models.knowledge_source_scope import KnowledgeSourceScope

__all__ = ["OPERATION", "parse", "request"]


def request(
    agent_id: str,
    connector_id: str,
    *,
    config: KnowledgeSourceScope | Mapping[str, Any] | None,
    team_id: str | None | Unset = UNSET,
    extra_headers: Mapping[str, str] | None = None,
    extra_query: Mapping[str, Any] | None = None,
    extra_body: Mapping[str, Any] | None = None,
    timeout: float | TimeLimits | None | Unset = UNSET,
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/".join(
            [
                "",
                "agents",
                path_value(agent_id),
                "knowledge-sources",
                path_value(connector_id),
            ]
        ),
        query=query_pairs(
            [
                ("team_id", team_id, True),
            ],
            extra_query,
        ),
        headers=header_values({}, extra_headers),
        json=(
            sent(
                {
                    "config": config,
                },
                frozenset(("config",)),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> AgentKnowledgeSourceResponse:
    from ...models.agent_knowledge_source_response import read_agent_knowledge_source_response

    made: AgentKnowledgeSourceResponse = (
        read_agent_knowledge_source_response(value)
        if value.__class__ is dict
        else unfit(value, "", "object")
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> AgentKnowledgeSourceResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "attachKnowledgeSource", status, headers, body)
    raise status_error("attachKnowledgeSource", status, headers, body, _read_error)


OPERATION: Operation[AgentKnowledgeSourceResponse] = Operation(
    id="attachKnowledgeSource",
    resource="agents.attach_knowledge_source",
    method="PUT",
    server="https://api.gumloop.com/api/v1",
    path="/agents/{agent_id}/knowledge-sources/{connector_id}",
    parse=parse,
    read=_read,
    query=("team_id",),
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=True,
)
