"""Gloo's smaller operations: embeddings, and the deprecated chat with its state.

Guarantees: the same text always has the same vector; a chat keeps its messages, its title and its
pin.
"""

from __future__ import annotations

import array
import base64
import hashlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from .manners import Call
from .replies import Reply, json_reply
from .shelf import Shelf

__all__ = ["Chats", "embeddings"]

_DIMENSIONS = 8
_MOST_DIMENSIONS = 4096


def embeddings(call: Call) -> Reply:
    """The answer to a request for vectors: short ones, of the texts alone."""
    body: Mapping[str, Any] = call.body
    texts: list[str] = [body["input"]] if isinstance(body["input"], str) else body["input"]
    size = max(1, min(int(body.get("dimensions", _DIMENSIONS)), _MOST_DIMENSIONS))
    rows: list[dict[str, Any]] = []
    for index, text in enumerate(texts):
        # Eighths from -16 to 16: the same as 32-bit floats and in JSON.
        seed = hashlib.sha256(text.encode("utf-8", "replace")).digest()
        numbers = [(seed[n % 32] - 128) / 8 for n in range(size)]
        vector: Any = numbers
        if body.get("encoding_format") == "base64":
            vector = base64.b64encode(array.array("f", numbers).tobytes()).decode()
        rows.append({"object": "embedding", "index": index, "embedding": vector})
    tokens = sum(len(text.split()) for text in texts)
    usage = {"prompt_tokens": tokens, "total_tokens": tokens}
    return json_reply(200, {"object": "list", "data": rows, "model": body["model"], "usage": usage})


class Chats:
    """The deprecated chats, by id."""

    def __init__(self) -> None:
        self._chats = Shelf("c")
        self._made = 0

    @property
    def answers(self) -> Mapping[str, Callable[[Call], Reply]]:
        """What answers the operations, by operationId."""
        return {
            "postMessage": self._post,
            "postMessageKallm": self._post_kallm,
            "getChat": self._get,
            "updateChat": self._update,
        }

    def _stamp(self, call: Call) -> str:
        # As the service has it: without an offset.
        return datetime.fromtimestamp(call.now, UTC).replace(tzinfo=None).isoformat()

    def _next(self, prefix: str) -> str:
        self._made += 1
        return f"{prefix}-{self._made}"

    def _post(self, call: Call) -> Reply:
        body: Mapping[str, Any] = call.body
        stamp = self._stamp(call)
        key = call.values.get("chat_id") or body.get("chat_id")
        if key is not None and key not in self._chats:
            return json_reply(404, {"detail": "Not Found"})
        if key is None:
            key = self._chats.new_id()
            fresh: dict[str, Any] = {
                "user_id": "u-1",
                "chat_id": key,
                "created_at": stamp,
                "messages": [],
            }
            self._chats.put(key, {**fresh, "pin": False, "summary": None, "title": body["query"]})
        chat = self._chats.get(key) or {}
        query_id, message_id = self._next("q"), self._next("m")
        answer = f"You asked: {body['query'][:120]}"
        asked: dict[str, Any] = {
            "query_id": query_id,
            "message_id": self._next("m"),
            "timestamp": stamp,
            "role": "user",
            "message": body["query"],
        }
        said: dict[str, Any] = {
            "query_id": query_id,
            "message_id": message_id,
            "timestamp": stamp,
            "role": "kallm",
            "message": answer,
            "sources": [],
            "success": True,
        }
        messages: list[dict[str, Any]] = [*chat["messages"], asked, said]
        self._chats.update(key, messages=messages, updated_at=stamp)
        told: dict[str, Any] = {
            "chat_id": key,
            "query_id": query_id,
            "message_id": message_id,
            "timestamp": stamp,
            "message": answer,
            "model": "mock",
            "success": True,
            "sources": [],
            "sources_limit": body.get("sources_limit", 3),
            "suggestions": [],
            "intent": call.values.get("intent", 0),
        }
        return json_reply(200, told)

    def _post_kallm(self, call: Call) -> Reply:
        told = {"query_id": self._next("q"), "message_id": self._next("m"), "message": "Hello."}
        return json_reply(200, {**told, "timestamp": self._stamp(call)})

    def _get(self, call: Call) -> Reply:
        chat = self._chats.get(call.values["chat_id"])
        return json_reply(404, {"detail": "Not Found"}) if chat is None else json_reply(200, chat)

    def _update(self, call: Call) -> Reply:
        key, field = call.values["chat_id"], call.values["chat_field"]
        if key not in self._chats:
            return json_reply(404, {"detail": "Not Found"})
        if field not in ("pin", "title", "summary"):
            return json_reply(422, {"detail": "chat_field has to be pin, title or summary"})
        value = call.body["new_value"]
        fits = isinstance(value, bool) if field == "pin" else isinstance(value, str | None)
        if not fits:
            return json_reply(422, {"detail": "new_value does not go with chat_field"})
        self._chats.update(key, **{field: value})
        return json_reply(200, {"chat_id": key, "field": field, "value": value})
