"""Chat completions with a fault, and how to read the script that comes back."""

from __future__ import annotations

from typing import Any

from gumgloo.mock import MockService, Script
from gumgloo.mock.wire import Send
from tests.mock.ask import Answer, gumloop_chat

__all__ = ["faulty", "idle", "kinds", "sends"]


def sends(script: Script) -> list[bytes]:
    return [action.data for action in script.actions if isinstance(action, Send)]


def kinds(script: Script) -> list[str]:
    return [type(action).__name__ for action in script.actions]


def faulty(service: MockService, *, stream: bool = True, asked: Any = None, **fault: Any) -> Answer:
    """A chat completion with a fault that has to have had an effect."""
    answer = gumloop_chat(service, fault=fault, stream=stream, **(asked or {}))
    assert service.unused_faults() == []
    return answer


def idle(service: MockService, *, stream: bool = True, **fault: Any) -> str:
    """Why a fault had no effect on a chat completion; nothing else may have changed."""
    answer = gumloop_chat(service, fault=fault, stream=stream)
    (unused,) = service.unused_faults()
    service.forget()
    plain = gumloop_chat(service, stream=stream)
    assert answer.script.body == plain.script.body
    return unused.reason
