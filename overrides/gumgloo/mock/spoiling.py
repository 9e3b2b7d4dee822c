"""Faults of a stream that change its events.

Guarantees: every change that a fault asks for and that the stream has no place for is named.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from .faults import Fault
from .jsontext import compact, is_object
from .replies import Event

__all__ = ["STREAM_ONLY", "spoil"]

STREAM_ONLY = (
    "newline",
    "comments",
    "garbage",
    "error_event",
    "repeat",
    "tool_index",
    "finish_missing",
    "done",
)
DONE = Event("[DONE]")


def _parsed(event: Event) -> dict[str, Any]:
    if event == DONE:
        return {}
    value = json.loads(event.data)
    return value if is_object(value) else {}


def _choices(chunk: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [choice for choice in chunk.get("choices", []) if "delta" in choice]


def _tool_pieces(chunk: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [piece for choice in _choices(chunk) for piece in choice["delta"].get("tool_calls", [])]


def _finishes(event: Event) -> bool:
    return any(choice.get("finish_reason") for choice in _choices(_parsed(event)))


def _repeated(events: Sequence[Event]) -> list[Event]:
    """Every delta with the role, every piece of a tool call with what its first piece said."""
    said: dict[int, dict[str, Any]] = {}
    told: list[Event] = []
    for event in events:
        chunk = _parsed(event)
        for choice in _choices(chunk):
            choice["delta"]["role"] = "assistant"
        for piece in _tool_pieces(chunk):
            first = said.setdefault(piece["index"], piece)
            piece["id"], piece["type"] = first["id"], first["type"]
            piece["function"]["name"] = first["function"]["name"]
        told.append(Event(compact(chunk), event.name) if chunk else event)
    return told


def _reindexed(events: Sequence[Event], how: str) -> list[Event]:
    told: list[Event] = []
    for event in events:
        chunk = _parsed(event)
        for piece in _tool_pieces(chunk):
            index = piece.pop("index")
            if how == "one":
                piece["index"] = index + 1
        told.append(Event(compact(chunk), event.name) if chunk else event)
    return told


def _error(events: Sequence[Event], fault: Fault, usual: Mapping[str, Any]) -> Event:
    error = dict(usual if fault.error is None else fault.error)
    if fault.error_how == "event":
        return Event(compact({"error": error}), "error")
    first = _parsed(events[0])
    envelope = {key: first[key] for key in ("id", "object", "created", "model") if key in first}
    choice: dict[str, Any] = {"index": 0, "delta": {}, "finish_reason": "error"}
    return Event(compact({**envelope, "choices": [choice], "error": error}))


def _done(events: list[Event], how: str | None) -> list[Event] | None:
    """The events with another end; None where the stream has no place for it."""
    ends = DONE in events
    if how == "sent":
        return None if ends else [*events, DONE]
    if not ends:
        return None
    return [*events, DONE] if how == "twice" else [one for one in events if one != DONE]


def spoil(
    events: Sequence[Event], fault: Fault, usual_error: Mapping[str, Any]
) -> tuple[list[Event], list[str]]:
    """Changes the events of a stream.

    Args:
        events: as they should be.
        fault: what goes wrong.
        usual_error: the error object of the service.

    Returns:
        The events, and the names of the members of the fault that had no effect.
    """
    told = list(events)
    idle: list[str] = []

    def change(name: str, changed: list[Event] | None) -> None:
        nonlocal told
        if changed is None or changed == told:
            idle.append(name)
        else:
            told = changed

    if fault.repeat:
        change("repeat", _repeated(told))
    if fault.tool_index is not None:
        change("tool_index", _reindexed(told, fault.tool_index))
    if fault.finish_missing:
        ends = [number for number, event in enumerate(told) if _finishes(event)]
        change("finish_missing", told[: ends[0]] if ends else None)
    if fault.error_event is not None:
        at = fault.error_event
        rest = [DONE] if DONE in told and fault.error_how == "chunk" else []
        error = [_error(told, fault, usual_error), *rest] if told else []
        change("error_event", told[:at] + error if at <= len(told) else None)
    if fault.done is not None:
        change("done", _done(told, fault.done))
    if fault.garbage is not None:
        at = fault.garbage
        garbage = Event(fault.garbage_data)
        change("garbage", [*told[:at], garbage, *told[at:]] if at <= len(told) else None)
    return told, idle
