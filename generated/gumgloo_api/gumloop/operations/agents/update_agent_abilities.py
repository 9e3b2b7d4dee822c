"""updateAgentAbilities: PATCH /agents/{agent_id}/abilities. Generated; change the spec instead.

Change the abilities of an agent
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
    from ...models.ability_toggle import AbilityToggle
    from ...models.agent_abilities_response import AgentAbilitiesResponse
    from ...models.browser_ability import BrowserAbility
    from ...models.image_generation_ability import ImageGenerationAbility
    from ...models.provider_ability import ProviderAbility
    from ...models.tool_discovery_ability import ToolDiscoveryAbility

__all__ = ["OPERATION", "parse", "request"]


def request(
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
) -> Request:
    """Describe one call; nothing is sent."""
    return Request(
        path="/".join(
            [
                "",
                "agents",
                path_value(agent_id),
                "abilities",
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
                    "web_search": web_search,
                    "web_fetch": web_fetch,
                    "image_generation": image_generation,
                    "search_past_conversations": search_past_conversations,
                    "ask_question": ask_question,
                    "tool_discovery": tool_discovery,
                    "manage_evaluations": manage_evaluations,
                    "browser": browser,
                    "version": version,
                },
                frozenset(
                    (
                        "ask_question",
                        "browser",
                        "image_generation",
                        "manage_evaluations",
                        "search_past_conversations",
                        "tool_discovery",
                        "version",
                        "web_fetch",
                        "web_search",
                    )
                ),
                extra_body,
            )
        ),
        timeout=timeout,
    )


def _read(value: Any) -> AgentAbilitiesResponse:
    from ...models.agent_abilities_response import read_agent_abilities_response

    made: AgentAbilitiesResponse = (
        read_agent_abilities_response(value)
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


def parse(status: int, headers: Mapping[str, str], body: bytes) -> AgentAbilitiesResponse:
    """The model of a success; raises `APIStatusError` or `ResponseDecodeError`."""
    if 200 <= status <= 299:
        return decode(_read, "updateAgentAbilities", status, headers, body)
    raise status_error("updateAgentAbilities", status, headers, body, _read_error)


OPERATION: Operation[AgentAbilitiesResponse] = Operation(
    id="updateAgentAbilities",
    resource="agents.update_abilities",
    method="PATCH",
    server="https://api.gumloop.com/api/v1",
    path="/agents/{agent_id}/abilities",
    parse=parse,
    read=_read,
    query=("team_id",),
    security=(
        "apiKey",
        "oauth",
        "userId",
    ),
    idempotent=False,
)
