"""`client.mcp`: the generated methods, `execute` and `execute_many`, and what results hold.

Guarantees: a call without `arguments` has none, not null; what a tool said in JSON can be had as
values, and nothing else of it changes. Source: methods of the official client.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from gumgloo_api.gumloop.resources import mcp as generated
from gumgloo_api.support import UNSET, Model, TimeLimits, Unset, read_json
from gumgloo_api.support.kinds import is_mapping

from ..._errors import ConfigurationError
from ..._limits import check_count

if TYPE_CHECKING:
    from gumgloo_api.gumloop.models import (
        McpExecuteResponse,
        McpPromptResponse,
        McpResourceReadResponse,
        McpToolCallRequest,
        McpToolCallResult,
    )

__all__ = ["AsyncMcp", "Mcp"]

_MOST_CALLS = 5


def _calls(calls: Sequence[McpToolCallRequest | Mapping[str, Any]]) -> list[dict[str, Any]]:
    check_count("calls", calls, least=1, most=_MOST_CALLS)
    return [_call(place, one) for place, one in enumerate(calls)]


def _call(place: int, given: Any) -> dict[str, Any]:
    members: Any = given.to_dict() if isinstance(given, Model) else given
    if not is_mapping(members):
        raise ConfigurationError(
            f"calls[{place}]: expected an McpToolCallRequest or a mapping, "
            f"got {type(given).__name__}"
        )
    sent = {name: value for name, value in members.items() if value is not None}
    return {**sent, "arguments": sent.get("arguments", {})}


def _decoded(part: Any) -> Any:
    text = part.get("text") if is_mapping(part) and part.get("type") == "text" else part
    if not isinstance(text, str):
        return part
    try:
        return read_json(text)
    except ValueError:
        return text


class _Reading:
    """What answers hold; nothing is sent."""

    @staticmethod
    def decoded_content(result: McpToolCallResult) -> list[Any]:
        """The content of a tool's result, with its texts read as JSON where they are JSON.

        Args:
            result: one of `results` of an answer.

        Returns:
            for each part: the value of its JSON, or its text, whether the part is text itself or
            a block of type `text`; any other block as it is. Empty where there is no content.
        """
        return [_decoded(part) for part in result.content or []]

    @staticmethod
    def resource_text(resource: McpResourceReadResponse) -> str:
        """The text of a resource, the texts of its parts in one; "" where all are binary."""
        return "".join(part.text or "" for part in resource.contents or [])


class Mcp(_Reading, generated.Mcp):
    """`mcp`."""

    def execute(
        self,
        server_id: str,
        tool_name: str,
        arguments: Mapping[str, Any] | None = None,
        *,
        ref: str | None = None,
        account: str | None = None,
        team_id: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> McpExecuteResponse:
        """Call one tool of an MCP server. That the tool failed is no error: it is in `results`.

        Args:
            server_id: the server.
            tool_name: the tool.
            arguments: for it (default: none).
            ref: a name for the call, repeated in its result (default of the service: `0`).
            account: the account of the server to use, by its id.
            team_id: the team to act in (default: the client's).
            extra_headers, extra_query, timeout: as everywhere.

        Spec: `callMcpTools`.
        """
        call = {
            "server_id": server_id,
            "tool_name": tool_name,
            "arguments": arguments,
            "ref": ref,
            "account": account,
        }
        return self.execute_many(
            [call],
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def execute_many(
        self,
        calls: Sequence[McpToolCallRequest | Mapping[str, Any]],
        *,
        team_id: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> McpExecuteResponse:
        """Call 1 to 5 tools side by side. That one failed is no error: it is in `results`.

        Args:
            calls: members `server_id` and `tool_name`, and `arguments`, `ref` and `account` where
                there are any; None counts as not there.
            team_id: the team to act in (default: the client's).
            extra_headers, extra_query, timeout: as everywhere.

        Raises:
            ConfigurationError: no call, or too many; nothing was sent.

        Spec: `callMcpTools`.
        """
        return self.call_tools(
            _calls(calls),
            team_id=UNSET if team_id is None else team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def get_prompt(
        self,
        server_id: str,
        name: str,
        arguments: Mapping[str, Any] | Unset | None = None,
        *,
        team_id: str | Unset | None = UNSET,
        team_id_query: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> McpPromptResponse:
        """The messages of a prompt, filled in.

        Args:
            server_id: the server.
            name: the prompt.
            arguments: for it; always sent, and empty where there are none.
            team_id: the team to act in (default: the client's).
            team_id_query: the team of the query, where it is another one.
            extra_headers, extra_query, extra_body, timeout: as everywhere.

        Spec: `getMcpServerPrompt`.
        """
        return super().get_prompt(
            server_id,
            name,
            arguments or {},
            team_id=team_id,
            team_id_query=team_id_query,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncMcp(_Reading, generated.AsyncMcp):
    """`mcp`, awaited."""

    async def execute(
        self,
        server_id: str,
        tool_name: str,
        arguments: Mapping[str, Any] | None = None,
        *,
        ref: str | None = None,
        account: str | None = None,
        team_id: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> McpExecuteResponse:
        """Call one tool of an MCP server; see `Mcp.execute`."""
        call = {
            "server_id": server_id,
            "tool_name": tool_name,
            "arguments": arguments,
            "ref": ref,
            "account": account,
        }
        return await self.execute_many(
            [call],
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def execute_many(
        self,
        calls: Sequence[McpToolCallRequest | Mapping[str, Any]],
        *,
        team_id: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> McpExecuteResponse:
        """Call 1 to 5 tools side by side; see `Mcp.execute_many`."""
        return await self.call_tools(
            _calls(calls),
            team_id=UNSET if team_id is None else team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    async def get_prompt(
        self,
        server_id: str,
        name: str,
        arguments: Mapping[str, Any] | Unset | None = None,
        *,
        team_id: str | Unset | None = UNSET,
        team_id_query: str | Unset | None = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | Unset | None = UNSET,
    ) -> McpPromptResponse:
        """The messages of a prompt, filled in; see `Mcp.get_prompt`."""
        return await super().get_prompt(
            server_id,
            name,
            arguments or {},
            team_id=team_id,
            team_id_query=team_id_query,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
