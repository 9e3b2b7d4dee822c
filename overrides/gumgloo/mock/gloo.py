"""Gloo AI: how it checks credentials, and says no.

Guarantees: what the fact sheet of the API says and a schema cannot; the rest is `Manners`. What a
user's message says may decide what a chat completion comes to: "blocked by a guardrail" or "refused
by a guardrail" (not under `direct`), "short of tokens", "over the spending limit".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .gloo_chat import completion, is_grounded
from .gloo_library import Library
from .gloo_responses import response
from .gloo_small import Chats, embeddings
from .gloo_tokens import is_token_endpoint, oauth_error, token_reply
from .jsontext import is_object
from .manners import Call, Manners
from .replies import Reply, json_reply
from .settings import Settings
from .spec import Operation, Spec
from .tokens import Token, TokenBook
from .violations import Violation
from .wire import WireRequest

__all__ = ["GlooManners"]

_ERRORS = {
    400: ("client_error", 1001, "INVALID_REQUEST", "client", False),
    403: ("client_error", 1001, "INVALID_REQUEST", "client", False),
    408: ("timeout_error", 2001, "PROVIDER_TIMEOUT", "provider", True),
    503: ("service_unavailable_error", 2002, "PROVIDER_UNAVAILABLE", "provider", True),
}
_GATEWAY = {
    401: ("Invalid or expired token", "unauthorized_invalid_token"),
    403: ("Forbidden - insufficient permissions", "forbidden"),
    429: ("Rate limit exceeded", "too_many_requests"),
}
# Its number is not known.
_SPENT = {
    "name": "SPENDING_LIMIT_EXCEEDED",
    "message": "The spending limit is reached.",
    "retryable": False,
}
_ROUTING = ((), ("auto_routing",), ("model",), ("model_family",))
# What FastAPI calls a broken rule; others go by the name of the keyword.
_TYPES = {"required": "missing", "json": "json_invalid", "type": "type_error", "enum": "enum"}


def _says(body: Mapping[str, Any], words: str) -> bool:
    """True where a message of the user says so."""
    texts = [one.get("content") for one in body.get("messages", []) if one.get("role") == "user"]
    return any(isinstance(text, str) and words in text for text in texts)


def _ai_error(status: int, text: str, *, code: int | None = None) -> Reply:
    unknown = ("internal_error", 5000, "INTERNAL_ERROR", "provider", False)
    kind, usual, name, fault, retryable = _ERRORS.get(status, unknown)
    detail = {
        "type": kind,
        "code": usual if code is None else code,
        "name": name,
        "message": text,
        "category": kind,
        "fault": fault,
        "retryable": retryable,
        "trace_id": "trace-1",
        "request_id": "request-1",
    }
    return json_reply(status, {"error": detail})


def _gateway(status: int, text: str, code: str) -> Reply:
    headers = {"www-authenticate": "Bearer"} if status == 401 else None
    return json_reply(status, {"error": text, "code": code}, headers)


def _issue(violation: Violation) -> dict[str, Any]:
    return {
        "type": _TYPES.get(violation.rule, violation.rule),
        "loc": [violation.place, *violation.path],
        "msg": violation.message,
        "input": violation.value,
    }


def _routing_conflict(violations: list[Violation], body: Any) -> str | None:
    """What to say where the way to a model is all that is wrong; None where it is not.

    The spec has each of the three ways as a member of `oneOf`.
    """
    if not is_object(body) or any(one.path not in _ROUTING for one in violations):
        return None
    if any(one.rule not in ("oneOf", "not", "required", "const") for one in violations):
        return None
    ways = [body.get("auto_routing") is True, "model" in body, "model_family" in body]
    told = "Only one routing mechanism is allowed" if any(ways) else "A routing mechanism is needed"
    return f"{told}: auto_routing (true), model or model_family."


class GlooManners(Manners):
    """Gloo AI.

    Args:
        spec: its spec.
        tokens: its credentials; the API keys of the settings are added.
        settings: clients, lifetimes, and whether a stream ends with ``[DONE]``.
    """

    def __init__(self, spec: Spec, tokens: TokenBook, settings: Settings) -> None:
        super().__init__(spec, tokens)
        self._settings = settings
        self.library = Library()
        self._answers: dict[str, Callable[[Call], Reply]] = {
            **self.library.answers,
            **Chats().answers,
            "createEmbeddings": embeddings,
        }
        for number, value in enumerate(settings.gloo_api_keys, 1):
            tokens.add(value, f"api-key-{number}", kind="api_key")

    def error(self, operation: Operation | None, status: int) -> Reply:
        if operation is not None and is_token_endpoint(operation):
            return oauth_error(status, "server_error" if status >= 500 else "invalid_request")
        if status in _GATEWAY:
            return _gateway(status, *_GATEWAY[status])
        if status == 422:
            issue = {"type": "value_error", "loc": ["body"], "msg": "As planned.", "input": None}
            return json_reply(422, {"detail": [issue]})
        return _ai_error(status, "As planned.")

    def no_path(self, hint: str) -> Reply:
        return json_reply(404, {"detail": "Not Found"})

    def no_method(self, allowed: str) -> Reply:
        return json_reply(405, {"detail": "Method Not Allowed"}, {"allow": allowed})

    def refuse(self, operation: Operation, violations: list[Violation], body: Any) -> Reply:
        if is_token_endpoint(operation):
            grants = any(one.path == ("grant_type",) and one.rule == "const" for one in violations)
            code = "unsupported_grant_type" if grants else "invalid_request"
            return oauth_error(400, code, violations[0].message)
        conflict = _routing_conflict(violations, body)
        if conflict is not None:
            return _ai_error(400, conflict)
        if all(one.place == "header" for one in violations):
            return _ai_error(400, violations[0].message)
        return json_reply(422, {"detail": [_issue(violation) for violation in violations]})

    def expired(self, operation: Operation) -> Reply:
        return _gateway(401, *_GATEWAY[401])

    def missing_credential(self, operation: Operation) -> Reply:
        return _gateway(401, "Missing Authorization", "unauthorized_missing_authorization")

    def stream_error(self) -> dict[str, Any]:
        return {
            "code": 2002,
            "name": "PROVIDER_UNAVAILABLE",
            "message": "The provider is out of reach.",
            "retryable": True,
            "trace_id": "trace-1",
        }

    def authorize(
        self, operation: Operation, request: WireRequest
    ) -> tuple[Token | None, Reply | None]:
        if is_token_endpoint(operation):
            return None, None
        return super().authorize(operation, request)

    def permit(self, operation: Operation, token: Token, request: WireRequest) -> Reply | None:
        if token.scope is None or "api/access" in token.scope.split():
            return None
        return _gateway(403, *_GATEWAY[403])

    def answer(self, call: Call) -> Reply:
        if is_token_endpoint(call.operation):
            return token_reply(call, self.tokens, self._settings)
        name = call.operation.id
        if name in self._answers:
            return self._answers[name](call)
        if "/responses" in call.operation.template:
            return self._response(call)
        if "/chat/completions" in call.operation.template and name != "createChatCompletionV1":
            return self._chat(call)
        return self.generic(call)

    def _response(self, call: Call) -> Reply:
        body: Mapping[str, Any] = call.body
        if body["model"].startswith("unknown-model"):
            return _ai_error(400, "Unknown model.")
        return response(call, nested=self._settings.gloo_nested_end)

    def _chat(self, call: Call) -> Reply:
        body: Mapping[str, Any] = call.body
        guarded = "direct" not in call.operation.template.split("/")
        if guarded and _says(body, "blocked by a guardrail"):
            return _ai_error(403, "The prompt was blocked.")
        if _says(body, "short of tokens"):
            return _ai_error(503, "The provider gave an empty answer.", code=2006)
        if _says(body, "over the spending limit"):
            return json_reply(429, {"error": _SPENT})
        if body.get("model", "").startswith("unknown-model"):
            return _ai_error(400, "Unknown model.")
        publisher = body.get("rag_publisher", "") if is_grounded(call.operation) else ""
        if publisher.startswith("unknown-publisher"):
            return _gateway(403, *_GATEWAY[403])
        refused = guarded and _says(body, "refused by a guardrail")
        return completion(call, done=self._settings.gloo_done, refused=refused)
