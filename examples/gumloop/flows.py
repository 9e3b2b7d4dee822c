"""Flows: a saved automation run to its outputs, on the main client, waiting and awaited."""

from __future__ import annotations

import asyncio
import os

from examples.show import call, result
from gumgloo import AsyncGumloop, Gumloop


def main() -> None:
    """Run the example with the credentials of the environment."""
    user_id = os.environ["GUMLOOP_USER_ID"]
    with Gumloop(user_id=user_id) as client:
        call("client.flows.run(flow_id, {...}, timeout=60)")
        result(client.flows.run("flow-1", {"topic": "tea"}, poll_interval=0.01, timeout=60))

        call("client.flows.get_inputs(saved_item_id=...)")
        asked = client.flows.get_inputs(saved_item_id="flow-1", user_id=user_id)
        for one in asked.inputs or []:
            result(f"{one.name}: {one.data_type}")
    asyncio.run(awaited(user_id))


async def awaited(user_id: str) -> None:
    """The same client, awaited."""
    async with AsyncGumloop(user_id=user_id) as client:
        call("await client.flows.run(flow_id, {...})")
        result(await client.flows.run("flow-1", {"topic": "tea"}, poll_interval=0.01))


if __name__ == "__main__":
    main()
