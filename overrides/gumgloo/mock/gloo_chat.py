"""Gloo's chat completions: routed to a model, answered, and grounded in sources.

Guarantees: what an answer says of the routing is what the request asked for; citations come first
in a stream, and only where they were asked for.
"""

from __future__ import annotations

import random
import string
from collections.abc import Mapping
from typing import Any

from .chat import deltas, message, take_turn
from .jsontext import compact, is_object
from .manners import Call
from .replies import Event, Reply, event_stream, json_reply
from .spec import Operation

__all__ = ["completion", "is_grounded"]

_FAMILIES = {
    "anthropic": ("Anthropic", "gloo-anthropic-claude-haiku-4.5"),
    "google": ("Google", "gloo-google-gemini-2.5-flash"),
    "open source": ("Open Source", "gloo-deepseek-v3.2"),
    "openai": ("OpenAI", "gloo-openai-gpt-5-mini"),
}
# What stands for the canned text of a guardrail.
_REFUSAL = {"role": "user", "content": "I cannot help with that."}


def is_grounded(operation: Operation) -> bool:
    """True for completions that look up sources first."""
    return "grounded" in operation.template.split("/")


def _routing(body: Mapping[str, Any], rng: random.Random) -> dict[str, Any]:
    if "model" in body:
        model: str = body["model"]
        known = [label for key, (label, _) in _FAMILIES.items() if key in model]
        return {
            "model": model,
            "model_family": known[0] if known else "Open Source",
            "auto_routing": False,
            "routing_mechanism": "direct_model_selection",
        }
    family: str | None = body.get("model_family")
    key = rng.choice(sorted(_FAMILIES)) if family is None else family.lower()
    label, model = _FAMILIES.get(key, (family, "gloo-mock-model"))
    return {
        "model": model,
        "model_family": label,
        "auto_routing": family is None,
        "routing_mechanism": "auto_routing" if family is None else "model_family",
        "routing_tier": f"tier_{rng.randint(1, 4)}",
        "routing_confidence": rng.randint(50, 99) / 100,
    }


def _citations(body: Mapping[str, Any]) -> list[dict[str, Any]]:
    publisher = body.get("rag_publisher", "GlooGrounded")
    return [
        {
            "item_title": f"Source {number}",
            "item_url": f"https://example.com/source/{number}",
            "author": ["A. Writer"],
            "publisher": publisher,
            "publication_date": "January 2, 2020",
            "snippets": [f"Snippet {number}."],
        }
        for number in range(1, int(body.get("sources_limit", 3)) + 1)
    ]


def completion(call: Call, *, done: bool, refused: bool) -> Reply:
    """The answer to a chat completion.

    Args:
        call: the request.
        done: whether a stream ends with ``[DONE]``.
        refused: whether a guardrail answers in place of a model, and names none.
    """
    body: Mapping[str, Any] = call.body
    rng = call.rng
    turn = take_turn({"messages": [_REFUSAL]} if refused else body, rng, pictures=False)
    created = 1_790_000_000 + rng.randrange(1_000_000)
    tail = "".join(rng.choices(string.ascii_lowercase + string.digits, k=20))
    name = {"id": f"gen-{created}-{tail}", "created": created}
    routed: dict[str, Any] = {"model": ""} if refused else _routing(body, rng)
    found: dict[str, Any] = {"sources_returned": True} if is_grounded(call.operation) else {}
    if found and body.get("include_citations"):
        found["citations"] = _citations(body)
    if not call.streams:
        choice = {"index": 0, "finish_reason": turn.finish, "message": message(turn)}
        told = {**name, "object": "chat.completion", **routed, **found}
        if not refused:
            told |= {"provider": "Gloo AI", "trace_id": f"trace-{rng.getrandbits(32):08x}"}
            told |= {"tradition": body["tradition"]} if "tradition" in body else {}
        usage = {**turn.usage, "cost": 0.0025}
        return json_reply(200, {**told, "choices": [choice], "usage": usage})
    envelope = {**name, "object": "chat.completion.chunk", "model": routed["model"]}

    def chunk(choices: list[dict[str, Any]], **more: Any) -> Event:
        return Event(compact({**envelope, "choices": choices, **more}))

    events = [Event(compact({"citations": found["citations"]}))] if "citations" in found else []
    for delta in deltas(turn):
        events.append(chunk([{"index": 0, "delta": delta, "finish_reason": None}]))
    events.append(chunk([{"index": 0, "delta": {}, "finish_reason": turn.finish}]))
    options = body.get("stream_options")
    if is_object(options) and options.get("include_usage"):
        events.append(chunk([], usage=turn.usage))
    if done:
        events.append(Event("[DONE]"))
    return event_stream(events)
