"""mcp: resource classes of the gumloop spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...support.pages import AsyncPages, paged
from ...support.request import TimeLimits
from ...support.transport import AsyncTransport, Transport
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from ..models.mcp_execute_response import McpExecuteResponse
    from ..models.mcp_prompt_response import McpPromptResponse
    from ..models.mcp_prompts_response import McpPromptsResponse
    from ..models.mcp_resource import McpResource
    from ..models.mcp_resource_read_response import McpResourceReadResponse
    from ..models.mcp_resources_response import McpResourcesResponse
    from ..models.mcp_server_accounts_response import McpServerAccountsResponse
    from ..models.mcp_server_response import McpServerResponse
    from ..models.mcp_servers_response import McpServersResponse
    from ..models.mcp_tool_call_request import McpToolCallRequest
    from ..models.mcp_tools_response import McpToolsResponse


class Mcp:
    """`mcp`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def call_tools(
        self,
        calls: Sequence[McpToolCallRequest | Mapping[str, Any]],
        *,
        team_id: str | None | Unset = UNSET,
        team_id_query: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> McpExecuteResponse:
        """Call tools of MCP servers

        Calls up to five tools at once, side by side. The failure of a tool is no error of the
        request: it is in `results`.

        Args:
            calls: See the spec.
            team_id: The team to act in. May be another one than that of the query.
            team_id_query: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `callMcpTools`, POST /mcp/tools/call.
        """
        from ..operations.mcp import call_mcp_tools as op

        call = op.request(
            calls=calls,
            team_id=team_id,
            team_id_query=team_id_query,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get_prompt(
        self,
        server_id: str,
        name: str,
        arguments: Mapping[str, Any] | None | Unset = UNSET,
        *,
        team_id: str | None | Unset = UNSET,
        team_id_query: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> McpPromptResponse:
        """Fill in a prompt of an MCP server

        The messages of a prompt, with the arguments put in. Changes nothing.

        Args:
            server_id: The MCP server.
            name: See the spec.
            arguments: Any JSON object. Nothing is known, or to be assumed, about its members.
            team_id: The team to act in. May be another one than that of the query.
            team_id_query: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 409, 502, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getMcpServerPrompt`, POST /mcp/servers/{server_id}/prompts/get.
        """
        from ..operations.mcp import get_mcp_server_prompt as op

        call = op.request(
            server_id,
            name=name,
            arguments=arguments,
            team_id=team_id,
            team_id_query=team_id_query,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get_resource(
        self,
        server_id: str,
        uri: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> McpResourceReadResponse:
        """Read a resource of an MCP server

        What a resource holds. Without `uri` the error is `uri_required` (400); a server that
        the caller has not connected gives 409.

        Args:
            server_id: The MCP server.
            uri: The resource.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 409, 502, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `readMcpServerResource`, GET /mcp/servers/{server_id}/resources/read.
        """
        from ..operations.mcp import read_mcp_server_resource as op

        call = op.request(
            server_id,
            uri=uri,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def get_server(
        self,
        server_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> McpServerResponse:
        """Get an MCP server

        One server, with the tools of it that the caller may call.

        Args:
            server_id: The MCP server.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `retrieveMcpServer`, GET /mcp/servers/{server_id}.
        """
        from ..operations.mcp import retrieve_mcp_server as op

        call = op.request(
            server_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def list_accounts(
        self,
        server_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> McpServerAccountsResponse:
        """List the accounts on an MCP server

        The accounts that a call to this server can be made with. Known from the SDK alone.

        Args:
            server_id: The MCP server.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listMcpServerAccounts`, GET /mcp/servers/{server_id}/accounts.
        """
        from ..operations.mcp import list_mcp_server_accounts as op

        call = op.request(
            server_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def list_prompts(
        self,
        server_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> McpPromptsResponse:
        """List the prompts of an MCP server

        The prompts that the server offers.

        Args:
            server_id: The MCP server.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 502, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listMcpServerPrompts`, GET /mcp/servers/{server_id}/prompts.
        """
        from ..operations.mcp import list_mcp_server_prompts as op

        call = op.request(
            server_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def list_resources(
        self,
        server_id: str,
        *,
        cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> McpResourcesResponse:
        """List the resources of an MCP server

        A page of what the server offers to read. The size of a page cannot be chosen.

        Args:
            server_id: The MCP server.
            cursor: Where the page begins; `next_cursor` of the page before.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 502, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listMcpServerResources`, GET /mcp/servers/{server_id}/resources.
        """
        from ..operations.mcp import list_mcp_server_resources as op

        call = op.request(
            server_id,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return paged(self._transport, op.OPERATION, call)

    def list_servers(
        self,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> McpServersResponse:
        """List the MCP servers

        The MCP servers that the caller may use. Their `allowed_tool_call_ids` are null here.

        Args:
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listMcpServers`, GET /mcp/servers.
        """
        from ..operations.mcp import list_mcp_servers as op

        call = op.request(
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)

    def list_tools(
        self,
        server_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> McpToolsResponse:
        """List the tools of an MCP server

        The tools that can be called. Where the caller has not connected the server, the list is
        empty and `gumloop_auth_url` says where to.

        Args:
            server_id: The MCP server.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listMcpServerTools`, GET /mcp/servers/{server_id}/tools.
        """
        from ..operations.mcp import list_mcp_server_tools as op

        call = op.request(
            server_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return self._transport.send(op.OPERATION, call)


class AsyncMcp:
    """`mcp`, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def call_tools(
        self,
        calls: Sequence[McpToolCallRequest | Mapping[str, Any]],
        *,
        team_id: str | None | Unset = UNSET,
        team_id_query: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> McpExecuteResponse:
        """Call tools of MCP servers

        Calls up to five tools at once, side by side. The failure of a tool is no error of the
        request: it is in `results`.

        Args:
            calls: See the spec.
            team_id: The team to act in. May be another one than that of the query.
            team_id_query: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `callMcpTools`, POST /mcp/tools/call.
        """
        from ..operations.mcp import call_mcp_tools as op

        call = op.request(
            calls=calls,
            team_id=team_id,
            team_id_query=team_id_query,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get_prompt(
        self,
        server_id: str,
        name: str,
        arguments: Mapping[str, Any] | None | Unset = UNSET,
        *,
        team_id: str | None | Unset = UNSET,
        team_id_query: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> McpPromptResponse:
        """Fill in a prompt of an MCP server

        The messages of a prompt, with the arguments put in. Changes nothing.

        Args:
            server_id: The MCP server.
            name: See the spec.
            arguments: Any JSON object. Nothing is known, or to be assumed, about its members.
            team_id: The team to act in. May be another one than that of the query.
            team_id_query: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            extra_body: members to add to the body, over those given by name.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 409, 502, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `getMcpServerPrompt`, POST /mcp/servers/{server_id}/prompts/get.
        """
        from ..operations.mcp import get_mcp_server_prompt as op

        call = op.request(
            server_id,
            name=name,
            arguments=arguments,
            team_id=team_id,
            team_id_query=team_id_query,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get_resource(
        self,
        server_id: str,
        uri: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> McpResourceReadResponse:
        """Read a resource of an MCP server

        What a resource holds. Without `uri` the error is `uri_required` (400); a server that
        the caller has not connected gives 409.

        Args:
            server_id: The MCP server.
            uri: The resource.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (400, 401, 403, 404, 409, 502, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `readMcpServerResource`, GET /mcp/servers/{server_id}/resources/read.
        """
        from ..operations.mcp import read_mcp_server_resource as op

        call = op.request(
            server_id,
            uri=uri,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def get_server(
        self,
        server_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> McpServerResponse:
        """Get an MCP server

        One server, with the tools of it that the caller may call.

        Args:
            server_id: The MCP server.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `retrieveMcpServer`, GET /mcp/servers/{server_id}.
        """
        from ..operations.mcp import retrieve_mcp_server as op

        call = op.request(
            server_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def list_accounts(
        self,
        server_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> McpServerAccountsResponse:
        """List the accounts on an MCP server

        The accounts that a call to this server can be made with. Known from the SDK alone.

        Args:
            server_id: The MCP server.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listMcpServerAccounts`, GET /mcp/servers/{server_id}/accounts.
        """
        from ..operations.mcp import list_mcp_server_accounts as op

        call = op.request(
            server_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def list_prompts(
        self,
        server_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> McpPromptsResponse:
        """List the prompts of an MCP server

        The prompts that the server offers.

        Args:
            server_id: The MCP server.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 502, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listMcpServerPrompts`, GET /mcp/servers/{server_id}/prompts.
        """
        from ..operations.mcp import list_mcp_server_prompts as op

        call = op.request(
            server_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    def list_resources(
        self,
        server_id: str,
        *,
        cursor: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> AsyncPages[McpResourcesResponse, McpResource]:
        """List the resources of an MCP server

        A page of what the server offers to read. The size of a page cannot be chosen.

        Args:
            server_id: The MCP server.
            cursor: Where the page begins; `next_cursor` of the page before.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 502, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listMcpServerResources`, GET /mcp/servers/{server_id}/resources.
        """
        from ..operations.mcp import list_mcp_server_resources as op

        call = op.request(
            server_id,
            cursor=cursor,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return AsyncPages(self._transport, op.OPERATION, call)

    async def list_servers(
        self,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> McpServersResponse:
        """List the MCP servers

        The MCP servers that the caller may use. Their `allowed_tool_call_ids` are null here.

        Args:
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listMcpServers`, GET /mcp/servers.
        """
        from ..operations.mcp import list_mcp_servers as op

        call = op.request(
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)

    async def list_tools(
        self,
        server_id: str,
        *,
        team_id: str | None | Unset = UNSET,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        timeout: float | TimeLimits | None | Unset = UNSET,
    ) -> McpToolsResponse:
        """List the tools of an MCP server

        The tools that can be called. Where the caller has not connected the server, the list is
        empty and `gumloop_auth_url` says where to.

        Args:
            server_id: The MCP server.
            team_id: The team to act in. Has to be sent on every request made with a team key.
            extra_headers: headers to add to this request.
            extra_query: query parameters to add to this request.
            timeout: seconds, or limits by phase; the client's own where it is not given.

        Raises:
            APIStatusError: the service refused (401, 403, 404, 500, default).
            ResponseDecodeError: the answer is not what the spec says.

        Spec: `listMcpServerTools`, GET /mcp/servers/{server_id}/tools.
        """
        from ..operations.mcp import list_mcp_server_tools as op

        call = op.request(
            server_id,
            team_id=team_id,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )
        return await self._transport.send(op.OPERATION, call)
