"""Evaluations, of an agent and of an organization: what a run would cost, and its results."""

from __future__ import annotations

from examples.show import call, result
from gumgloo import Gumloop


def main() -> None:
    """Run the example with the credentials of the environment."""
    with Gumloop() as client:
        call("client.evaluations.create(organization_id=..., name=...)")
        made = client.evaluations.create(organization_id="org-1", name="House rules").evaluation
        result(f"{made.id}: {made.name}")

        call("client.evaluations.set_targets(id, [...])")
        targets = [{"type": "agent", "id": "agent-1"}]
        result(client.evaluations.set_targets(made.id, targets).covered_agent_count)

        call("client.evaluations.run(id, 'session-1', dry_run=True)")
        result(client.evaluations.run(made.id, "session-1", dry_run=True).credit_cost)

        call("client.agents.list_evaluations('agent-1', grade='pass')")
        for one in client.agents.list_evaluations("agent-1", grade="pass", page_size=1):
            result(one.evaluation_id)
            break

        call("client.evaluations.delete(id)")
        client.evaluations.delete(made.id)


if __name__ == "__main__":
    main()
