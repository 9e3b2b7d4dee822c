"""Gumloop's agents: made, changed under an optimistic lock, retired; what is attached to them.

Guarantees: attaching and detaching are idempotent and say what changed; a retired agent is not
found any more; the aliases ``gumball`` and ``analytics`` are agents once somebody names them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .gumloop_errors import nested
from .gumloop_kept import fitting, listed, stamp
from .jsontext import is_object
from .manners import Call
from .replies import Reply, json_reply
from .shelf import Shelf

__all__ = ["Agents"]

_ALIASES = ("gumball", "analytics")
_NOT_KEPT = ("agent_id", "skill_ids", "knowledge_sources", "incognito")


def _no_agent() -> Reply:
    return nested(404, "There is no such agent.")


class Agents:
    """All agents, and what is attached to them."""

    def __init__(self) -> None:
        self._agents = Shelf("agent")
        #: By agent: skills, subagents, knowledge sources and MCP servers, in the order attached.
        self._attached: dict[tuple[str, str], dict[str, Any]] = {}

    @property
    def answers(self) -> dict[str, Callable[[Call], Reply]]:
        """What answers the operations, by operationId."""
        return {
            "createAgent": self._create,
            "listAgents": self._list,
            "retrieveAgent": self._known(lambda call, agent: _shown(agent)),
            "updateAgent": self._known(self._update),
            "deleteAgent": self._known(self._delete),
            "setAgentIncognito": self._known(self._incognito),
            "updateAgentSkills": self._known(self._skills),
            "listAgentMcpServers": self._known(self._servers),
            "attachAgentMcpServer": self._known(self._attach_server),
            "detachAgentMcpServer": self._known(self._detach_server),
            "listKnowledgeSources": self._known(self._sources),
            "attachKnowledgeSource": self._known(self._attach_source),
            "detachKnowledgeSource": self._known(self._detach_source),
            "attachSubagent": self._known(self._subagent),
            "detachSubagent": self._known(self._subagent),
        }

    def find(self, agent_id: str, call: Call) -> dict[str, Any] | None:
        """An agent; an alias is made when it is first asked for."""
        if agent_id in _ALIASES and agent_id not in self._agents:
            self._put(agent_id, {"name": agent_id.title()}, call)
        return self._agents.get(agent_id)

    def _known(self, answer: Callable[[Call, dict[str, Any]], Reply]) -> Callable[[Call], Reply]:
        def answered(call: Call) -> Reply:
            agent = self.find(call.values["agent_id"], call)
            return _no_agent() if agent is None else answer(call, agent)

        return answered

    def _put(self, key: str, body: Mapping[str, Any], call: Call) -> dict[str, Any]:
        skills: list[str] = body.get("skill_ids") or []
        base: dict[str, Any] = {
            "id": key,
            "name": body["name"],
            "is_active": True,
            "tools": [],
            "resources": [],
            "metadata": {},
            "skill_ids": skills,
            "incognito": {"enforced": bool(body.get("incognito"))},
            "version": 1,
            "created_at": stamp(call),
        }
        asked = {name: value for name, value in body.items() if name not in _NOT_KEPT}
        self._held(key, "skills").update(dict.fromkeys(skills))
        if call.operation.id != "createAgent":
            # An alias, made on the way of another call.
            return self._agents.put(key, base)
        return self._agents.put(key, fitting(call, 201, base, asked, _wrapped))

    def _held(self, agent_id: str, what: str) -> dict[str, Any]:
        return self._attached.setdefault((agent_id, what), {})

    def _create(self, call: Call) -> Reply:
        key = call.body.get("agent_id") or self._agents.new_id()
        return _shown(self._put(key, call.body, call), 201)

    def _list(self, call: Call) -> Reply:
        text = (call.values.get("search") or "").casefold()
        found = self._agents.all(lambda agent: text in agent["name"].casefold())
        order = call.values.get("sort_order", "newest")
        if order.startswith("name_"):
            found.sort(key=lambda agent: agent["name"])
        if order in ("newest", "name_desc"):
            found.reverse()
        for agent in found:
            agent["skill_ids"] = None
        return listed(call, found, "agents", always=False)

    def _update(self, call: Call, agent: dict[str, Any]) -> Reply:
        body: dict[str, Any] = dict(call.body)
        asked = body.pop("version", None)
        if asked is not None and asked != agent["version"]:
            return nested(409, "The agent was changed meanwhile.", code="agent_version_conflict")
        metadata: dict[str, Any] = body.pop("metadata", None) or {}
        body["metadata"] = {**agent["metadata"], **metadata}
        changed = fitting(call, 200, {**agent, "version": agent["version"] + 1}, body, _wrapped)
        self._agents.put(agent["id"], changed)
        if changed.get("is_active") is False:
            self._agents.remove(agent["id"])
        return _shown(changed)

    def _delete(self, call: Call, agent: dict[str, Any]) -> Reply:
        if agent["id"] in _ALIASES:
            return nested(400, "An alias cannot be deleted.", "agent_id")
        self._agents.remove(agent["id"])
        return json_reply(200, {"agent_id": agent["id"], "deleted": True})

    def _incognito(self, call: Call, agent: dict[str, Any]) -> Reply:
        enforced = {"enforced": call.body["enforced"]}
        return _shown(self._agents.update(agent["id"], incognito=enforced))

    def _skills(self, call: Call, agent: dict[str, Any]) -> Reply:
        attach, detach = call.body.get("attach", []), call.body.get("detach", [])
        if set(attach) & set(detach):
            return nested(400, "A skill stands in both lists.", "attach")
        unknown = [name for name in attach if name.startswith("unknown-skill")]
        if unknown:
            details = {"skill_ids": unknown}
            return nested(400, "There is no such skill.", "attach", "skill_not_found", details)
        held = self._held(agent["id"], "skills")
        told = {
            "attached": [name for name in attach if name not in held],
            "already_attached": [name for name in attach if name in held],
            "detached": [name for name in detach if name in held],
            "already_detached": [name for name in detach if name not in held],
        }
        held.update(dict.fromkeys(attach))
        for name in told["detached"]:
            del held[name]
        self._agents.update(agent["id"], skill_ids=list(held))
        return json_reply(200, {"agent_id": agent["id"], "skill_ids": list(held), **told})

    def _servers(self, call: Call, agent: dict[str, Any]) -> Reply:
        servers = list(self._held(agent["id"], "servers").values())
        return json_reply(200, {"agent_id": agent["id"], "mcp_servers": servers})

    def _attach_server(self, call: Call, agent: dict[str, Any]) -> Reply:
        key = call.values["server_id"]
        if key.startswith("unknown-server"):
            return nested(404, "There is no such server.", code="mcp_server_not_found")
        held = self._held(agent["id"], "servers")
        created = key not in held
        mode: Any = call.body.get("approval_mode") if is_object(call.body) else None
        known = mode if mode in ("inherit", "off", "all", "write", "custom") else "inherit"
        held[key] = {"type": "gumcp_server", "server_id": key, "approval_mode": known}
        told = {"agent_id": agent["id"], "mcp_server": held[key], "created": created}
        return json_reply(200, {**told, "auth_status": "authenticated"})

    def _detach_server(self, call: Call, agent: dict[str, Any]) -> Reply:
        key = call.values["server_id"]
        gone = self._held(agent["id"], "servers").pop(key, None) is not None
        return json_reply(200, {"agent_id": agent["id"], "server_id": key, "detached": gone})

    def _sources(self, call: Call, agent: dict[str, Any]) -> Reply:
        held = self._held(agent["id"], "sources")
        rows = [{"connector_id": key, "config": config} for key, config in held.items()]
        return json_reply(200, {"agent_id": agent["id"], "knowledge_sources": rows})

    def _attach_source(self, call: Call, agent: dict[str, Any]) -> Reply:
        key, config = call.values["connector_id"], call.body["config"]
        self._held(agent["id"], "sources")[key] = config
        source = {"connector_id": key, "config": config}
        told = {"agent_id": agent["id"], "knowledge_source": source, "outcome": "attached"}
        return json_reply(200, told)

    def _detach_source(self, call: Call, agent: dict[str, Any]) -> Reply:
        key = call.values["connector_id"]
        gone = self._held(agent["id"], "sources").pop(key, self) is not self
        return json_reply(200, {"agent_id": agent["id"], "connector_id": key, "detached": gone})

    def _subagent(self, call: Call, agent: dict[str, Any]) -> Reply:
        held = self._held(agent["id"], "subagents")
        before = list(held)
        if call.operation.method == "PUT":
            held[call.values["subagent_id"]] = None
        else:
            held.pop(call.values["subagent_id"], None)
        told = {"agent_id": agent["id"], "subagent_ids": list(held)}
        return json_reply(200, {**told, "changed": list(held) != before})


def _wrapped(agent: dict[str, Any]) -> Any:
    return {"agent": agent}


def _shown(agent: dict[str, Any], status: int = 200) -> Reply:
    return json_reply(status, _wrapped(agent))
