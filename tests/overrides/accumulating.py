"""Chunks, and the completions that they come to: for the tests of the accumulator."""

from __future__ import annotations

import copy
from typing import Any

from gumgloo._accumulate import ChatAccumulator

__all__ = ["call", "calls_of", "chunk", "message_of", "of"]


def chunk(delta: Any = None, /, index: Any = 0, finish: str | None = None, **more: Any) -> Any:
    """A chunk with one choice; `more` goes beside `delta`."""
    return {
        "id": "c1",
        "choices": [{"index": index, "delta": delta, "finish_reason": finish} | more],
    }


def of(*chunks: Any) -> dict[str, Any]:
    """The completion of chunks, which are left as they were, read twice on the way."""
    before = copy.deepcopy(chunks)
    accumulator = ChatAccumulator()
    for number, item in enumerate(chunks):
        accumulator.add(item)
        if number == len(chunks) // 2:
            accumulator.to_dict()
    assert chunks == before
    once = accumulator.to_dict()
    assert accumulator.to_dict() == once
    return once


def message_of(*deltas: Any) -> dict[str, Any]:
    """The message of one choice."""
    (choice,) = of(*map(chunk, deltas))["choices"]
    message: dict[str, Any] = choice["message"]
    return message


def calls_of(*deltas: list[Any]) -> list[tuple[str, str, str]]:
    """(id, name, arguments) of the tool calls that lists of pieces make up."""
    calls = message_of(*({"tool_calls": pieces} for pieces in deltas))["tool_calls"]
    assert all(call["type"] == "function" for call in calls)
    return [(c["id"], c["function"]["name"], c["function"]["arguments"]) for c in calls]


def call(name: str | None = None, arguments: str | None = None, **more: Any) -> dict[str, Any]:
    """A piece of a tool call."""
    function = {"name": name, "arguments": arguments}
    return {**more, "function": {k: v for k, v in function.items() if v is not None}}
