"""What the service answers: the bytes that the server sends, made once.

Guarantees: the chunk has the size and shape of those of a chat model (260 bytes as an event); no
answer depends on a clock or on chance.
"""

from __future__ import annotations

import json
from typing import Any

__all__ = [
    "BODY",
    "CHUNK",
    "COMPLETION",
    "DONE",
    "EVENT",
    "LAST",
    "MESSAGES",
    "STREAM_BODY",
    "as_bytes",
    "image_completion",
    "teams",
]

MESSAGES: list[Any] = [{"role": "user", "content": "Capital of Canada?"}]
BODY: dict[str, Any] = {"model": "m", "messages": MESSAGES}
STREAM_BODY: dict[str, Any] = {**BODY, "stream": True}

CHUNK: dict[str, Any] = {
    "id": "gen-1800000000-abcdefghijklmnopqrstuvwxyz01234",
    "object": "chat.completion.chunk",
    "created": 1_800_000_000,
    "model": "claude-sonnet-4-5",
    "system_fingerprint": "fp_0123456789",
    "choices": [{"index": 0, "delta": {"content": "some words"}, "finish_reason": None}],
}

_TEXT = "Ottawa is the capital city of Canada. " * 8
COMPLETION: dict[str, Any] = {
    "id": "gen-1",
    "object": "chat.completion",
    "created": 1_800_000_000,
    "model": "claude-sonnet-4-5",
    "system_fingerprint": "fp_0123456789",
    "choices": [
        {
            "index": 0,
            "message": {"role": "assistant", "content": _TEXT},
            "finish_reason": "stop",
        }
    ],
    "usage": {"prompt_tokens": 10, "completion_tokens": 80, "total_tokens": 90},
}


def as_bytes(value: Any) -> bytes:
    """Compact JSON, as servers send it."""
    return json.dumps(value, separators=(",", ":")).encode()


def _event(value: Any) -> bytes:
    return b"data: " + as_bytes(value) + b"\n\n"


EVENT = _event(CHUNK)
LAST = _event({**CHUNK, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
DONE = b"data: [DONE]\n\n"


def image_completion(mebibytes: int) -> dict[str, Any]:
    """A completion with one picture in it, as a data URL of that size."""
    url = "data:image/png;base64," + "QUJD" * (mebibytes << 18)
    message = {
        "role": "assistant",
        "content": "Here it is.",
        "images": [{"type": "image_url", "image_url": {"url": url}}],
    }
    return {**COMPLETION, "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]}


def teams(count: int) -> dict[str, Any]:
    """A list answer of `count` items."""
    return {"teams": [{"id": f"team-{at}", "name": f"Team number {at}"} for at in range(count)]}
