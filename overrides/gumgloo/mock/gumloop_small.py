"""Gumloop's small things: what the roles of an organization may spend, and voice sessions.

Guarantees: a limit that was set is the one that is got and listed; a voice session ends once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .gumloop_errors import nested
from .gumloop_kept import listed
from .manners import Call
from .replies import Reply, json_reply
from .shelf import Shelf

__all__ = ["Roles", "Voices"]

_ROLES = (("role-1", "Member", True, 3), ("role-2", "Admin", False, 1))
_LIFETIME = 3600


class Roles:
    """Two roles, which every organization has."""

    def __init__(self) -> None:
        self._limits: dict[tuple[str, str], int | None] = {}

    @property
    def answers(self) -> dict[str, Callable[[Call], Reply]]:
        """What answers the operations, by operationId."""
        return {
            "listRoleCreditLimits": self._list,
            "getRoleCreditLimit": self._get,
            "setRoleCreditLimit": self._set,
        }

    def _all(self, organization: str) -> dict[str, dict[str, Any]]:
        return {
            key: {
                "role_id": key,
                "role_name": name,
                "is_default": default,
                "member_count": count,
                "monthly_credit_limit": self._limits.get((organization, key)),
            }
            for key, name, default, count in _ROLES
        }

    def _list(self, call: Call) -> Reply:
        return listed(call, list(self._all(call.values["organization_id"]).values()), "roles")

    def _get(self, call: Call) -> Reply:
        role = self._all(call.values["organization_id"]).get(call.values["role_id"])
        return nested(404, "There is no such role.") if role is None else json_reply(200, role)

    def _set(self, call: Call) -> Reply:
        key = call.values["organization_id"], call.values["role_id"]
        if key[1] in self._all(key[0]):
            self._limits[key] = call.body["monthly_credit_limit"]
        return self._get(call)


class Voices:
    """All voice sessions."""

    def __init__(self) -> None:
        self._sessions = Shelf("voice")

    @property
    def answers(self) -> dict[str, Callable[[Call], Reply]]:
        """What answers the operations, by operationId."""
        return {"startVoiceSession": self._start, "endVoiceSession": self._end}

    def _start(self, call: Call) -> Reply:
        key = self._sessions.new_id()
        self._sessions.put(key, {"agent_id": call.values["agent_id"]})
        told = {
            "voice_session_id": key,
            "answer_sdp": "v=0",
            "expires_at": int(call.now) + _LIFETIME,
            "model": "some-model",
            "voice": "some-voice",
            "transcript_settle_ms": 500,
            "user_segment_gap_ms": 800,
            "assistant_segment_gap_ms": 800,
            "idle_timeout_ms": 60000,
        }
        return json_reply(201, told)

    def _end(self, call: Call) -> Reply:
        key = call.values["voice_session_id"]
        session = self._sessions.get(key)
        if session is None or session["agent_id"] != call.values["agent_id"]:
            return nested(404, "There is no such voice session.")
        self._sessions.remove(key)
        return json_reply(202, {"status": "ending"})
