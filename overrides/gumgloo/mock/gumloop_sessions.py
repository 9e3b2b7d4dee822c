"""Gumloop's sessions: messages, runs, approvals, the queue, files, and the events of a run.

Guarantees: a run is decided by its message and told twice the same way: by its events on the
streaming host, and by its session look by look. A stream can be taken up after any cursor that it
gave, and gives then exactly the events that come after it. A message that says ``needs approval``
makes the run wait for one; one that says ``must fail`` fails it.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .gumloop_agents import Agents
from .gumloop_errors import nested
from .gumloop_kept import listed, stamp
from .jsontext import compact, is_list, is_object
from .manners import Call
from .replies import Event, Reply, event_stream, json_reply
from .shelf import Shelf

__all__ = ["Sessions"]

_MOST_BYTES = 200 * 1024 * 1024
_MOST_QUEUED = 20
_BUSY = ("processing", "queued")
_PIECE = 12


@dataclass
class _Session:
    """One session: what it shows, its events, its queue."""

    shown: dict[str, Any]
    events: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    queue: Shelf = field(default_factory=lambda: Shelf("queued"))
    #: Receipts by idempotency key, with the message that each was for.
    receipts: dict[str, tuple[Any, dict[str, Any]]] = field(
        default_factory=dict[str, tuple[Any, dict[str, Any]]]
    )
    #: Looks that see the run go on.
    looks: int = 0
    messages: int = 0


def _text(message: Any) -> str:
    return message if isinstance(message, str) else compact(message)


class Sessions:
    """All sessions.

    Args:
        agents: whose sessions they are.
    """

    def __init__(self, agents: Agents) -> None:
        self._agents = agents
        self._sessions: dict[str, _Session] = {}
        self._made = 0

    @property
    def answers(self) -> dict[str, Callable[[Call], Reply]]:
        """What answers the operations, by operationId."""
        known = self._known
        return {
            "createSession": self._create,
            "listSessions": self._list,
            "retrieveSession": known(self._retrieve),
            "renameSession": known(self._rename),
            "sendMessage": known(self._send),
            "cancelSession": known(self._cancel),
            "uploadSessionFile": known(self._upload),
            "resolveSessionApprovals": known(self._approve),
            "listQueuedMessages": known(lambda call, one: _queue(one)),
            "queueSessionMessage": known(self._queue_up),
            "updateQueuedMessage": known(self._requeue),
            "deleteQueuedMessage": known(self._unqueue),
            "sendQueuedMessage": known(self._send_queued),
        }

    def _known(self, answer: Callable[[Call, _Session], Reply]) -> Callable[[Call], Reply]:
        def answered(call: Call) -> Reply:
            one = self._sessions.get(call.values["session_id"])
            return nested(404, "There is no such session.") if one is None else answer(call, one)

        return answered

    # Runs

    def _run(self, one: _Session, message: Any, call: Call) -> None:
        """Take a message, and decide all that comes of it."""
        text = _text(message)
        one.messages += 1
        user = {"id": f"message-{one.messages}", "role": "user", "content": text}
        one.shown["messages"].append({**user, "created_at": stamp(call)})
        said = f"You said: {text[:120]}"
        session = one.shown["id"]
        self._tell(one, {"type": "interaction-ready", "interaction_id": session})
        if "needs approval" in text:
            pending = {
                "action_request_id": f"request-{one.messages}",
                "type": "tool_approval",
                "title": "Send an e-mail",
                "tool_name": "send_email",
            }
            one.shown |= {"state": "approval_required", "pending_approvals": [pending]}
            self._tell(one, {"type": "finish", "finishReason": "stop", "final": True})
            return
        if "must fail" in text:
            one.shown["state"] = "failed"
            error = {"message": "The run failed."}
            told = {"type": "error", "error": error, "errorMessage": "The agent gave up."}
            self._tell(one, {**told, "final": True})
            return
        self._finish(one, said, call)

    def _finish(self, one: _Session, said: str, call: Call) -> None:
        for start in range(0, len(said), _PIECE):
            self._tell(one, {"type": "text-delta", "delta": said[start : start + _PIECE]})
        self._tell(one, {"type": "finish", "finishReason": "stop", "final": True})
        one.messages += 1
        answer = {"id": f"message-{one.messages}", "role": "assistant", "content": said}
        one.shown["messages"].append({**answer, "created_at": stamp(call)})
        one.shown |= {"state": "processing", "pending_approvals": []}
        one.looks = 1

    def _tell(self, one: _Session, event: dict[str, Any]) -> None:
        number = len(one.events) + 1
        one.events.append({**event, "stream_cursor": f"{one.shown['id']}:{number}"})

    def _streamed(self, events: list[dict[str, Any]]) -> Reply:
        return event_stream([Event(compact(event), event["type"]) for event in events])

    # Operations

    def _create(self, call: Call) -> Reply:
        agent_id = call.values["agent_id"]
        if self._agents.find(agent_id, call) is None:
            return nested(404, "There is no such agent.")
        body: dict[str, Any] = call.body if is_object(call.body) else {}
        key = body.get("session_id")
        if key is None:
            self._made += 1
            key = f"session-{self._made}"
        if key in self._sessions:
            return nested(409, "There is a session of this id.", code="session_already_exists")
        shown: dict[str, Any] = {
            "id": key,
            "agent_id": agent_id,
            "name": body.get("name"),
            "type": "api",
            "state": "idle",
            "messages": [],
            "pending_approvals": [],
            "created_at": stamp(call),
        }
        one = self._sessions[key] = _Session(shown)
        message = body.get("input") or body.get("message")
        if call.streams:
            self._run(one, message or "", call)
            return self._streamed(one.events)
        if not message:
            return json_reply(201, {"session": shown})
        self._run(one, message, call)
        return json_reply(202, {"session": shown})

    def _list(self, call: Call) -> Reply:
        wanted = {name: call.values.get(name) for name in ("state", "type")}
        found: list[dict[str, Any]] = [
            {**one.shown, "messages": []}
            for one in self._sessions.values()
            if one.shown["agent_id"] == call.values["agent_id"]
            and all(value in (None, one.shown[name]) for name, value in wanted.items())
        ]
        if call.values.get("sort_order", "newest") == "newest":
            found.reverse()
        return listed(call, found, "sessions")

    def _retrieve(self, call: Call, one: _Session) -> Reply:
        if call.streams:
            cursor = call.values.get("last_cursor")
            known = [event["stream_cursor"] for event in one.events]
            if cursor not in known:
                gone = {"type": "finish", "finishReason": "not_resumable", "final": True}
                return self._streamed([gone])
            return self._streamed(one.events[known.index(cursor) + 1 :])
        if one.shown["state"] == "processing":
            if one.looks == 0:
                one.shown["state"] = "completed"
            one.looks -= 1
        return json_reply(200, {"session": one.shown})

    def _rename(self, call: Call, one: _Session) -> Reply:
        name = call.body["name"].strip()
        if not name:
            return nested(400, "The name is blank.", "name")
        one.shown["name"] = name
        return json_reply(200, {"session": one.shown})

    def _send(self, call: Call, one: _Session) -> Reply:
        body: dict[str, Any] = call.body
        message = body.get("input") or body.get("message")
        if body.get("delivery") == "queued":
            return self._receipt(call, one, message)
        if one.shown["state"] in _BUSY and not call.streams:
            code = "interaction_not_in_terminal_state"
            return nested(409, "The session is at work.", code=code)
        before = len(one.events)
        answers = body.get("approval_responses")
        if is_list(answers):
            if not call.streams:
                return nested(400, "Answers to approvals are for streams.", "approval_responses")
            if one.shown["state"] != "approval_required":
                return _not_waiting()
            self._finish(one, "Done as you said.", call)
        else:
            self._run(one, message or "", call)
        if call.streams:
            return self._streamed(one.events[before:])
        return json_reply(202, {"session": one.shown})

    def _receipt(self, call: Call, one: _Session, message: Any) -> Reply:
        key = call.values.get("Idempotency-Key") or f"none-{one.messages}"
        if key in one.receipts:
            content, receipt = one.receipts[key]
            if content != message:
                return nested(409, "The key was used for another message.")
            return json_reply(202, receipt)
        one.messages += 1
        receipt = {"message_id": f"message-{one.messages}", "status": "accepted"}
        one.receipts[key] = message, receipt
        return json_reply(202, receipt)

    def _cancel(self, call: Call, one: _Session) -> Reply:
        if one.shown["state"] in _BUSY:
            one.shown["state"] = "failed"
        names = ("id", "agent_id", "state")
        return json_reply(200, {"session": {name: one.shown[name] for name in names}})

    def _upload(self, call: Call, one: _Session) -> Reply:
        name = call.body["file_name"].strip()
        if not name:
            return nested(400, "The name is blank.", "file_name", "invalid_file_name")
        try:
            data = base64.b64decode(call.body["file_content"], validate=True)
        except (binascii.Error, ValueError):
            return nested(400, "No base64.", "file_content", "invalid_file_content")
        if len(data) > _MOST_BYTES:
            return nested(413, "A file may have 200 MB.", code="file_too_large")
        kind = call.body.get("media_type") or "application/octet-stream"
        told = {"file_name": f"input/{name}", "media_type": kind, "size": len(data)}
        return json_reply(201, told)

    def _approve(self, call: Call, one: _Session) -> Reply:
        if one.shown["state"] != "approval_required":
            return _not_waiting()
        pending = [request["action_request_id"] for request in one.shown["pending_approvals"]]
        answers: list[dict[str, Any]] = call.body["approval_responses"]
        asked = [answer["action_request_id"] for answer in answers]
        if len(set(asked)) != len(asked) or not set(asked) <= set(pending):
            return nested(400, "An answer to nothing that is asked.", "approval_responses")
        cursor = one.events[-1]["stream_cursor"]
        self._finish(one, "Done as you said.", call)
        results = [
            {
                "action_request_id": answer["action_request_id"],
                "action": answer["action"],
                "outcome": "rejected" if answer["action"] == "reject" else "accepted",
            }
            for answer in answers
        ]
        told = {"session": one.shown, "results": results, "stream_cursor": cursor}
        return json_reply(200, told)

    # The queue

    def _queue_up(self, call: Call, one: _Session) -> Reply:
        text = call.body.get("input") or call.body.get("message")
        if len(one.queue) >= _MOST_QUEUED:
            return nested(409, "The queue is full.", code="queue_full")
        key = one.queue.new_id()
        made = {"id": key, "input": text, "state": "queued", "created_at": stamp(call)}
        one.queue.put(key, made)
        return _queued(one, key, 201)

    def _requeue(self, call: Call, one: _Session) -> Reply:
        key = call.values["queued_message_id"]
        if key not in one.queue:
            return _not_queued()
        one.queue.update(key, input=call.body["input"], updated_at=stamp(call))
        return _queued(one, key, 200)

    def _unqueue(self, call: Call, one: _Session) -> Reply:
        return _queue(one) if one.queue.remove(call.values["queued_message_id"]) else _not_queued()

    def _send_queued(self, call: Call, one: _Session) -> Reply:
        queued = one.queue.get(call.values["queued_message_id"])
        if queued is None:
            return _not_queued()
        one.queue.remove(queued["id"])
        self._run(one, queued["input"], call)
        return json_reply(202, {"session": one.shown})


def _not_waiting() -> Reply:
    return nested(409, "Nothing waits for an answer.", code="session_not_awaiting_approval")


def _not_queued() -> Reply:
    return nested(404, "There is no such message in the queue.")


def _rows(one: _Session) -> list[dict[str, Any]]:
    return [{**row, "position": place} for place, row in enumerate(one.queue.all(), 1)]


def _queue(one: _Session) -> Reply:
    return json_reply(200, {"queue": _rows(one)})


def _queued(one: _Session, key: str, status: int) -> Reply:
    rows = _rows(one)
    mine = next(row for row in rows if row["id"] == key)
    return json_reply(status, {"queued_message": mine, "queue": rows})
