"""What the model behind a chat completion says: decided from the request, for both services.

Guarantees: the same request and seed give the same turn.  A tool call's arguments fit the tool's
parameters and a structured answer fits its schema, as far as a value can be found for them; for a
schema that nothing fits, or that is none, both are an empty object.
"""

from __future__ import annotations

import base64
import random
import re
import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .jsontext import compact, is_list, is_object
from .validators import free_schema
from .values import NoValue, find_value, local_resolver

__all__ = ["ToolCall", "Turn", "deltas", "message", "png_url", "take_turn"]

_OPENERS = ("You said", "I heard", "You wrote")
_LONGEST_ECHO = 120
_FRAGMENT = 12


@dataclass(frozen=True, slots=True, repr=False)
class ToolCall:
    """A call that the model asks for; `arguments` is JSON text."""

    id: str
    name: str
    arguments: str


@dataclass(frozen=True, slots=True, repr=False)
class Turn:
    """What the model says.

    Attributes:
        pieces: the text, cut where a stream may cut it.
        tool: the tool call, or None.
        frames: data URLs of a picture, partial ones first; empty where there is none.
        finish: the `finish_reason`.
        usage: the token counts.
    """

    pieces: tuple[str, ...]
    tool: ToolCall | None
    frames: tuple[str, ...]
    finish: str
    usage: Mapping[str, int]


def png_url(rng: random.Random) -> str:
    """A picture of one pixel, as a data URL."""

    def chunk(name: bytes, data: bytes) -> bytes:
        checksum = zlib.crc32(name + data)
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", checksum)

    pixel = bytes([0, rng.randrange(256), rng.randrange(256), rng.randrange(256)])
    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    picture = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header)
    picture += chunk(b"IDAT", zlib.compress(pixel)) + chunk(b"IEND", b"")
    return f"data:image/png;base64,{base64.b64encode(picture).decode()}"


def _text(entry: Any) -> str:
    content = entry.get("content") if is_object(entry) else None
    if is_list(content):
        return " ".join(str(part.get("text", "")) for part in content if is_object(part))
    return content if isinstance(content, str) else ""


def _fitting(schema: Any, rng: random.Random) -> Any:
    compiled = free_schema(schema)
    if compiled is None:
        return {}
    try:
        return find_value(schema, compiled.fits, local_resolver(schema), rng)
    except NoValue:
        return {}


def _function(body: Mapping[str, Any]) -> dict[str, Any] | None:
    """The function to call, None where none is to be called."""
    choice = body.get("tool_choice")
    messages: list[Any] = body.get("messages") or []
    after_tool = bool(messages) and messages[-1].get("role") == "tool"
    if choice == "none" or after_tool:
        return None
    tools: list[dict[str, Any]] = body.get("tools") or []
    functions = [tool["function"] for tool in tools if tool.get("type") == "function"]
    if is_object(choice):
        wanted = choice["function"]["name"]
        functions = [function for function in functions if function["name"] == wanted]
    return functions[0] if functions else None


def _structured(body: Mapping[str, Any], rng: random.Random) -> Any:
    """The value of a structured answer, None where plain text is asked for."""
    wanted = body.get("response_format")
    if not is_object(wanted):
        return None
    if wanted.get("type") == "json_schema":
        config = wanted.get("json_schema")
        return _fitting(config.get("schema", True) if is_object(config) else True, rng)
    return {"answer": rng.choice(_OPENERS)} if wanted.get("type") == "json_object" else None


def _wants_picture(body: Mapping[str, Any]) -> bool:
    return "image" in (body.get("modalities") or []) or is_object(body.get("image_config"))


def _frames(body: Mapping[str, Any], rng: random.Random) -> tuple[str, ...]:
    config = body.get("image_config")
    wanted = config.get("partial_images", 1) if is_object(config) else 1
    partial = int(min(max(wanted, 0), 3)) if isinstance(wanted, (int, float)) else 1
    return tuple(png_url(rng) for _ in range(partial + 1))


def _limit(body: Mapping[str, Any]) -> int | None:
    limit = body.get("max_completion_tokens") or body.get("max_tokens")
    return int(limit) if limit and limit > 0 else None


def take_turn(body: Mapping[str, Any], rng: random.Random, *, pictures: bool) -> Turn:
    """Decides what the model says.

    Args:
        body: the request, valid by the spec.
        rng: makes the choices.
        pictures: whether the service makes pictures.
    """
    messages: list[Any] = body.get("messages") or []
    prompt = sum(len(_text(entry).split()) for entry in messages) or 1

    def turn(
        pieces: list[str], tool: ToolCall | None, frames: tuple[str, ...], finish: str, used: int
    ) -> Turn:
        usage = {
            "prompt_tokens": prompt,
            "completion_tokens": used,
            "total_tokens": prompt + used,
        }
        return Turn(tuple(pieces), tool, frames, finish, usage)

    if pictures and _wants_picture(body):
        return turn([], None, _frames(body, rng), "stop", 1)
    function = _function(body)
    if function is not None:
        arguments = compact(_fitting(function.get("parameters", {"type": "object"}), rng))
        call = ToolCall(f"call_{rng.getrandbits(64):016x}", function["name"], arguments)
        return turn([], call, (), "tool_calls", len(arguments) // 4 + 1)
    structured = _structured(body, rng)
    if structured is not None:
        text = compact(structured)
    else:
        echo = _text(messages[-1])[:_LONGEST_ECHO] if messages else "Hello world!"
        text = f"{rng.choice(_OPENERS)}: {echo}"
    pieces = re.findall(r"\S+\s*", text)
    limit = _limit(body)
    if limit is not None and limit < len(pieces):
        return turn(pieces[:limit], None, (), "length", limit)
    return turn(pieces, None, (), "stop", len(pieces))


def message(turn: Turn) -> dict[str, Any]:
    """The turn as the message of a completion."""
    told: dict[str, Any] = {"role": "assistant", "content": "".join(turn.pieces)}
    if turn.tool is not None:
        told["content"] = None
        told["tool_calls"] = [
            {
                "id": turn.tool.id,
                "type": "function",
                "function": {"name": turn.tool.name, "arguments": turn.tool.arguments},
            }
        ]
    if turn.frames:
        told["images"] = [{"image_url": {"url": turn.frames[-1]}}]
    return told


def _tool_deltas(tool: ToolCall) -> list[dict[str, Any]]:
    opening = {
        "index": 0,
        "id": tool.id,
        "type": "function",
        "function": {"name": tool.name, "arguments": ""},
    }
    text = tool.arguments
    fragments = [text[start : start + _FRAGMENT] for start in range(0, len(text), _FRAGMENT)]
    later = [{"index": 0, "function": {"arguments": fragment}} for fragment in fragments]
    return [{"tool_calls": [piece]} for piece in [opening, *later]]


def deltas(turn: Turn) -> list[dict[str, Any]]:
    """The turn as the deltas of a stream, all but the empty one that ends it."""
    told: list[dict[str, Any]] = [{"content": piece} for piece in turn.pieces]
    if turn.tool is not None:
        told = _tool_deltas(turn.tool)
    if turn.frames:
        told = [{"images": [{"image_url": {"url": url}}]} for url in turn.frames]
    first = {"role": "assistant", **told[0]} if told else {"role": "assistant", "content": ""}
    return [first, *told[1:]]
