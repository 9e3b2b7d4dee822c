"""Gloo's responses: text, function calls and pictures, in one piece or as named events.

Guarantees: the same request and seed give the same response; a stream has the events of the fact
sheet in their order, and ends flat or nested as the settings say.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .chat import png_url, take_turn
from .jsontext import compact, is_list, is_object
from .manners import Call
from .replies import Event, Reply, event_stream, json_reply

__all__ = ["response"]

_PICTURES = ("flux", "image", "seedream")


def _messages(given: Any) -> list[dict[str, Any]]:
    """The conversation as chat completions have it."""
    if isinstance(given, str):
        return [{"role": "user", "content": given}]
    messages: list[dict[str, Any]] = []
    for item in given:
        if item.get("type") == "function_call_output":
            messages.append({"role": "tool", "content": item["output"]})
        elif "role" in item:
            messages.append({"role": item["role"], "content": _text(item["content"])})
    return messages or [{"role": "user", "content": ""}]


def _text(content: Any) -> str:
    if not is_list(content):
        return str(content)
    return " ".join(part["text"] for part in content if part.get("type") == "input_text")


def _tool(given: Mapping[str, Any]) -> dict[str, Any]:
    """A function in the shape of chat completions, whichever it came in."""
    if is_object(given.get("function")):
        return dict(given)
    names = ("name", "description", "parameters")
    return {"type": "function", "function": {name: given[name] for name in names if name in given}}


def response(call: Call, *, nested: bool) -> Reply:
    """The answer to a request for a response.

    Args:
        call: the request.
        nested: whether the last event of a stream holds the response in `response`.
    """
    body: Mapping[str, Any] = call.body
    rng = call.rng
    chat = {
        "messages": _messages(body["input"]),
        "tools": [_tool(t) for t in body.get("tools", [])],
    }
    if isinstance(body.get("tool_choice"), str) and chat["tools"]:
        chat["tool_choice"] = body["tool_choice"]
    turn = take_turn(chat, rng, pictures=False)
    usage = {
        "input_tokens": turn.usage["prompt_tokens"],
        "output_tokens": turn.usage["completion_tokens"],
        "total_tokens": turn.usage["total_tokens"],
    }
    item: dict[str, Any]
    if any(word in body["model"] for word in _PICTURES):
        picture = png_url(rng).partition(",")[2]
        item = {"type": "image_generation_call", "status": "completed", "result": picture}
    elif turn.tool is not None:
        named = {"name": turn.tool.name, "arguments": turn.tool.arguments}
        item = {"type": "function_call", **named, "call_id": turn.tool.id}
    else:
        text = "".join(turn.pieces)
        content = [{"type": "output_text", "text": text}]
        item = {"type": "message", "role": "assistant", "content": content}
    made: dict[str, Any] = {
        "id": f"resp_{rng.getrandbits(64):016x}",
        "object": "response",
        "created_at": 1_790_000_000 + rng.randrange(1_000_000),
        "model": body["model"],
        "status": "completed",
        "incomplete_details": None,
    }
    if call.operation.id == "createGroundedResponse":
        made["sources_returned"] = body.get("rag_publisher") != ""
    whole = {**made, "output": [item], "usage": usage}
    if not call.streams:
        return json_reply(200, whole)

    def event(name: str, **members: Any) -> Event:
        return Event(compact({"type": name, **members}), name)

    events = [event("response.created"), event("response.in_progress")]
    events.append(event("response.output_item.added"))
    if item["type"] == "message":
        events += [event("response.output_text.delta", delta=piece) for piece in turn.pieces]
        events.append(event("response.output_text.done", text="".join(turn.pieces)))
    elif item["type"] == "function_call":
        events.append(event("response.function_call_arguments.delta", delta=item["arguments"]))
    events.append(event("response.output_item.done", item=item))
    end = {"response": whole} if nested else {**made, "usage": usage}
    end.pop("incomplete_details", None)
    events.append(event("response.completed", **end))
    return event_stream(events)
