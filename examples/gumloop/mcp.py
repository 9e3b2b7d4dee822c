"""MCP: servers and their tools, one call, and several at once."""

from __future__ import annotations

from examples.show import call, result
from gumgloo import Gumloop


def main() -> None:
    """Run the example with the credentials of the environment."""
    with Gumloop() as client:
        call("client.mcp.list_servers()")
        for server in client.mcp.list_servers().servers or []:
            result(f"{server.server_id}: {server.status}")

        call("client.mcp.list_tools('gmail')")
        for tool in client.mcp.list_tools("gmail").tools or []:
            result(tool.name)

        call("client.mcp.execute('gmail', 'send_email', {...})")
        sent = client.mcp.execute("gmail", "send_email", {"to": "ada@example.com"})
        for answer in sent.results or []:
            result(f"{answer.status}: {client.mcp.decoded_content(answer)}")

        call("client.mcp.execute_many([...])    # up to five, side by side")
        names = ("list_labels", "list_drafts")
        calls = [{"server_id": "gmail", "tool_name": name} for name in names]
        result([answer.status for answer in client.mcp.execute_many(calls).results or []])


if __name__ == "__main__":
    main()
