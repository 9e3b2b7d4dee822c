"""Agents: made, listed page by page, given tools and skills, changed, retired."""

from __future__ import annotations

import asyncio

from examples.show import call, result
from gumgloo import AsyncGumloop, ConflictError, Gumloop


def main() -> None:
    """Run the example with the credentials of the environment."""
    with Gumloop() as client:
        call("client.agents.create(name=..., model_name=..., system_prompt=...)")
        agent = client.agents.create(
            name="Tutor", model_name="claude-sonnet-4-5", system_prompt="Explain gently."
        ).agent
        result(f"{agent.id}: {agent.name}, version {agent.version}")

        call("for agent in client.agents.list(page_size=50): ...    # all pages")
        for one in client.agents.list(page_size=50):
            result(one.name)

        call("client.agents.attach_skills(agent.id, ['skill-1'])")
        result(client.agents.attach_skills(agent.id, ["skill-1"]).skill_ids)

        call("client.agents.attach_mcp_server(agent.id, 'gmail', approval_mode='write')")
        result(client.agents.attach_mcp_server(agent.id, "gmail", approval_mode="write").created)

        call("client.agents.create_trigger(agent.id, type='schedule', ...)")
        trigger = client.agents.create_trigger(
            agent.id, type="schedule", prompt="Sum up the night.", cron_expression="0 9 * * *"
        ).trigger
        result(trigger.id)

        call("client.agents.update(agent.id, version=..., ...)    # refused where it is stale")
        try:
            client.agents.update(agent.id, version=99, name="Tutor II")
        except ConflictError as error:
            result(error.code)
        result(client.agents.update(agent.id, is_active=False).agent.is_active)
    asyncio.run(awaited())


async def awaited() -> None:
    """The same client, awaited."""
    async with AsyncGumloop() as client:
        call("async for agent in client.agents.list(): ...")
        async for one in client.agents.list():
            result(one.name)


if __name__ == "__main__":
    main()
