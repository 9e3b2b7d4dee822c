"""The calls that meet a fault, for both flavours: what is asked, and what the caller heard.

Guarantees: a call of the asynchronous client leaves no task. Nothing is judged here.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

from gumgloo.mock.gloo_library import GLOO_PUBLISHER
from tests.faults._model import PATIENT, Kind

__all__ = ["HARD_LIMIT", "OPERATIONS", "Heard", "call", "call_awaited"]

#: No call may take so long (seconds).
HARD_LIMIT = PATIENT + 1.0

_MESSAGES = [{"role": "user", "content": "word " * 20}]

OPERATIONS = {
    ("unary", "gumloop"): "createChatCompletion",
    ("unary", "gloo"): "createChatCompletion",
    ("stream", "gumloop"): "createChatCompletion",
    ("stream", "gloo"): "createChatCompletion",
    ("act", "gumloop"): "createSession",
    ("act", "gloo"): "uploadFiles",
    ("token", "gumloop"): "createToken",
    ("token", "gloo"): "createToken",
}


@dataclass
class Heard:
    """What the caller heard.

    Attributes:
        text: of the answer, as far as it came.
        done: the call, or the stream, ended as if it were whole.
        error: what was raised.
    """

    text: str = ""
    done: bool = False
    error: Exception | None = None


def _ask(client: Any, kind: Kind, service: str) -> Any:
    if kind == "act":
        if service == "gumloop":
            return client.sessions.create("gumball", input="act")
        return client.files.upload(GLOO_PUBLISHER, {"act.txt": "act"})
    return client.chat.completions.create(
        model="m", messages=_MESSAGES, **({"stream": True} if kind == "stream" else {})
    )


def _text(answer: Any, kind: Kind) -> str:
    return "done" if kind == "act" else str(answer.choices[0].message.content)


def _piece(chunk: Any) -> str:
    return (chunk.choices[0].delta.content or "") if chunk.choices else ""


def call(client: Any, kind: Kind, service: str) -> Heard:
    """One call of a synchronous client."""
    heard = Heard()
    try:
        answer = _ask(client, kind, service)
        if kind == "stream":
            for chunk in answer:
                heard.text += _piece(chunk)
        else:
            heard.text = _text(answer, kind)
        heard.done = True
    except Exception as error:  # whatever it is, it is looked at
        heard.error = error
    return heard


async def call_awaited(client: Any, kind: Kind, service: str) -> Heard:
    """One call of an asynchronous client."""
    heard = Heard()
    before = asyncio.all_tasks()
    async with asyncio.timeout(HARD_LIMIT):
        try:
            answer = await _ask(client, kind, service)
            if kind == "stream":
                async for chunk in answer:
                    heard.text += _piece(chunk)
            else:
                heard.text = _text(answer, kind)
            heard.done = True
        except Exception as error:  # as above
            heard.error = error
    assert asyncio.all_tasks() == before, "a task was left"
    return heard
