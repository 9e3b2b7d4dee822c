"""Gumloop: how it checks credentials, says no, completes chats and runs flows.

Guarantees: what the fact sheet of the API says and a schema cannot; the rest is `Manners`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .chat import deltas, message, take_turn
from .flows import FlowBook
from .gumloop_agents import Agents
from .gumloop_artifacts import Artifacts
from .gumloop_brain import Brain
from .gumloop_errors import nested
from .gumloop_files import FlowFiles
from .gumloop_kept import Kept
from .gumloop_oauth import OAuth
from .gumloop_sessions import Sessions
from .gumloop_skills import Skills
from .gumloop_small import Roles, Voices
from .jsontext import compact, is_object
from .manners import Call, Manners
from .replies import Event, Reply, event_stream, json_reply
from .settings import Settings
from .spec import Operation, Spec
from .storage import Storage
from .tokens import Token, TokenBook
from .violations import Violation
from .wire import WireRequest

__all__ = ["GumloopManners"]


def _param(path: tuple[str | int, ...]) -> str | None:
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return text.removeprefix(".") or None


def is_legacy(operation: Operation) -> bool:
    """True for the flow operations, where an API key goes without ``x-auth-key``."""
    return frozenset({"bearer"}) in operation.schemes


class GumloopManners(Manners):
    """Gumloop.

    Args:
        spec: its spec.
        tokens: its credentials; those of the settings are added.
        settings: credentials, and how flows go on.
        storage: where files are fetched.
    """

    def __init__(self, spec: Spec, tokens: TokenBook, settings: Settings, storage: Storage) -> None:
        super().__init__(spec, tokens)
        self._settings = settings
        self.flows = FlowBook()
        agents = Agents()
        kept = Kept()
        self._answers: dict[str, Callable[[Call], Reply]] = {
            "createChatCompletion": self._chat,
            "startFlow": self._start,
            "getAutomationRun": self._look,
            **kept.answers,
            **Artifacts(storage).answers,
            **Brain(kept).answers,
            **FlowFiles().answers,
            **Roles().answers,
            **Voices().answers,
            **agents.answers,
            **Sessions(agents).answers,
            **Skills(storage).answers,
            **OAuth(tokens, settings).answers,
        }
        for number, value in enumerate(settings.gumloop_access_tokens, 1):
            tokens.add(value, f"access-token-{number}")
        for number, (value, user) in enumerate(settings.gumloop_api_keys.items(), 1):
            tokens.add(value, f"api-key-{number}", kind="api_key", owner=user)

    def error(self, operation: Operation | None, status: int) -> Reply:
        if operation is not None and is_legacy(operation):
            return json_reply(status, {"error": f"status {status}"})
        return nested(status, "As planned.")

    def no_path(self, hint: str) -> Reply:
        return nested(404, hint)

    def no_method(self, allowed: str) -> Reply:
        reply = nested(405, "This path takes other methods.", code="method_not_allowed")
        return json_reply(405, reply.value, {"allow": allowed})

    def refuse(self, operation: Operation, violations: list[Violation], body: Any) -> Reply:
        first = violations[0]
        if is_legacy(operation):
            return json_reply(
                400, {"error": f"{_param(first.path) or first.place}: {first.message}"}
            )
        return nested(400, first.message, _param(first.path))

    def expired(self, operation: Operation) -> Reply:
        return nested(401, "The access token is unknown or has expired.")

    def missing_credential(self, operation: Operation) -> Reply:
        return nested(401, "There is no credential.")

    def permit(self, operation: Operation, token: Token, request: WireRequest) -> Reply | None:
        if token.kind == "access_token" or is_legacy(operation):
            return None
        if request.header("x-auth-key") == token.owner:
            return None
        return nested(401, "x-auth-key does not name the owner of the API key.")

    def answer(self, call: Call) -> Reply:
        known = self._answers.get(call.operation.id)
        return self.generic(call) if known is None else known(call)

    def _start(self, call: Call) -> Reply:
        if call.token is not None and call.token.owner not in (None, call.body["user_id"]):
            return json_reply(403, {"error": "Unauthorized"})
        run = self.flows.start(call.body, self._settings.flow, call.now)
        flow = call.body["saved_item_id"]
        return json_reply(
            200,
            {
                "run_id": run.id,
                "saved_item_id": flow,
                "workbook_id": "workbook-1",
                "url": f"https://www.gumloop.com/pipeline?run_id={run.id}",
            },
        )

    def _look(self, call: Call) -> Reply:
        user, project = call.values.get("user_id"), call.values.get("project_id")
        run = self.flows.find(call.values["run_id"], user, project)
        if run is None:
            return json_reply(404, {"error": "run not found"})
        return json_reply(200, run.look(call.now))

    def _chat(self, call: Call) -> Reply:
        body: Mapping[str, Any] = call.body
        if body["model"].startswith("unknown-model"):
            return nested(400, "There is no such model.", "model")
        turn = take_turn(body, call.rng, pictures=True)
        envelope = {
            "id": f"chatcmpl-{call.rng.getrandbits(64):016x}",
            "object": "chat.completion.chunk" if call.streams else "chat.completion",
            "created": 1_790_000_000 + call.rng.randrange(1_000_000),
            "model": body["model"],
        }
        usage = {**turn.usage, "cost": 0.00012, "is_byok": False}
        if not call.streams:
            choice = {"index": 0, "finish_reason": turn.finish, "message": message(turn)}
            return json_reply(200, {**envelope, "choices": [choice], "usage": usage})

        def chunk(delta: dict[str, Any], finish: str | None, **more: Any) -> Event:
            choice = {"index": 0, "delta": delta, "finish_reason": finish}
            return Event(compact({**envelope, "choices": [choice], **more}))

        options = body.get("stream_options")
        silent = is_object(options) and options.get("include_usage") is False
        last = chunk({}, turn.finish, **({} if silent else {"usage": usage}))
        told = [chunk(delta, None) for delta in deltas(turn)]
        return event_stream([*told, last, Event("[DONE]")])
