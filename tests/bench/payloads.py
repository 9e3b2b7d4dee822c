"""What the service answers: the bytes that the server sends, made once.

Guarantees: a chunk has the size and shape of those of a chat model (260 bytes as an event); no
answer depends on a clock or on chance.
"""

from __future__ import annotations

import json
from itertools import cycle, islice
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
    "events",
    "image_completion",
    "teams",
    "unlike_events",
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


def _chunk(text: str, **more: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": None}
    return {**CHUNK, **more, "choices": [choice]}


EVENT = _event(CHUNK)
#: What a model says, piece by piece: one in four is not written in JSON as it is.
_PIECES = (
    "Ottawa is", " the capital", " of Canada", ".\n\n", "It was", " chosen by", ' Queen "Vic',
    "toria", " in 1857,", " as a", " compromise", " (Québec", " was", " the other", " one).\n",
    " \N{MAPLE LEAF}",
)  # fmt: skip
_EVENTS = tuple(_event(_chunk(text)) for text in _PIECES)
LAST = _event({**CHUNK, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
DONE = b"data: [DONE]\n\n"


def events(count: int) -> list[bytes]:
    """So many events that differ in their text alone, as those of most servers do."""
    return list(islice(cycle(_EVENTS), count))


def unlike_events(count: int) -> list[bytes]:
    """So many events that differ in their id as well."""
    texts = islice(cycle(_PIECES), count)
    return [
        _event(_chunk(text, id=f"gen-{at:010}-abcdefghijklmnopqrstuvwxyz01234"))
        for at, text in enumerate(texts)
    ]


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
