"""The calls that meet a fault, for both flavours: what is asked, and what the caller heard.

Guarantees: a call of the asynchronous client leaves no task. Nothing is judged here.
"""

from __future__ import annotations

import asyncio
import hashlib
import tempfile
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from typing import Any

from gumgloo.gumloop.session_stream import text_of
from gumgloo.mock.gloo_library import GLOO_PUBLISHER
from tests.faults._model import PATIENT, Kind

__all__ = ["ALSO", "HARD_LIMIT", "OPERATIONS", "WHERE", "Heard", "call", "call_awaited"]

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
    ("session", "gumloop"): "createSession",
    ("resumed", "gumloop"): "createSession",
    ("download", "gumloop"): "downloadSkillSync",
    ("link", "gumloop"): "downloadArtifact",
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


#: What else is asked on the way.
ALSO: dict[Kind, str] = {"resumed": "retrieveSession"}

#: Where what goes wrong has to be asked for; anywhere else, everything goes wrong.
WHERE: dict[Kind, str] = {"link": "/storage.googleapis.com/"}

#: What is iterated over.
_STREAMS = frozenset[Kind]({"stream", "session", "resumed"})


def _ask(client: Any, kind: Kind, service: str) -> Any:
    if kind in ("session", "resumed"):
        return client.sessions.stream("gumball", input="word " * 20, resume=kind == "resumed")
    if kind in ("download", "link"):
        # A new name each time, in a folder that has to be empty of anything else in the end.
        path = Path(tempfile.gettempdir()) / f"{token_hex(8)}.zip"
        if kind == "download":
            return client.sync.download_to(path)
        return client.artifacts.download_to("artifact-1", path, timeout=client.timeout)
    if kind == "act":
        if service == "gumloop":
            return client.sessions.create("gumball", input="act")
        return client.files.upload(GLOO_PUBLISHER, {"act.txt": "act"})
    return client.chat.completions.create(
        model="m", messages=_MESSAGES, **({"stream": True} if kind == "stream" else {})
    )


def _text(answer: Any, kind: Kind) -> str:
    if kind in ("download", "link"):
        file: Path = answer
        data = file.read_bytes()
        file.unlink()
        return hashlib.sha256(data).hexdigest()
    return "done" if kind == "act" else str(answer.choices[0].message.content)


def _piece(chunk: Any, kind: Kind) -> str:
    if kind != "stream":
        return text_of(chunk)
    return (chunk.choices[0].delta.content or "") if chunk.choices else ""


def call(client: Any, kind: Kind, service: str) -> Heard:
    """One call of a synchronous client."""
    heard = Heard()
    try:
        answer = _ask(client, kind, service)
        if kind in _STREAMS:
            for chunk in answer:
                heard.text += _piece(chunk, kind)
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
            if kind in _STREAMS:
                async for chunk in answer:
                    heard.text += _piece(chunk, kind)
            else:
                heard.text = _text(answer, kind)
            heard.done = True
        except Exception as error:  # as above
            heard.error = error
    assert asyncio.all_tasks() == before, "a task was left"
    return heard
