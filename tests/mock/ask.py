"""Asks a mock without any client in between."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from gumgloo.mock import MockService, Script, WireRequest

__all__ = ["GLOO", "GUMLOOP", "Answer", "ask", "gloo_chat", "gumloop_chat", "request"]

GUMLOOP = {"authorization": "Bearer test-access-token"}
GLOO = {"authorization": "Bearer gloo_test"}
MESSAGES = [{"role": "user", "content": "Capital of Canada?"}]


@dataclass
class Answer:
    """What came back, as a script that is not played."""

    script: Script

    @property
    def status(self) -> int:
        return self.script.status

    @property
    def headers(self) -> dict[str, str]:
        return dict(self.script.headers)

    @property
    def json(self) -> Any:
        return json.loads(self.script.body)

    @property
    def violations(self) -> list[dict[str, str]]:
        return json.loads(self.headers.get("x-mock-violations", "[]"))

    @property
    def data(self) -> list[str]:
        """The data of the events."""
        blocks = self.script.body.decode().split("\n\n")
        return [block.removeprefix("data: ") for block in blocks if block]

    @property
    def chunks(self) -> list[Any]:
        """The data of the events, parsed; without the end."""
        return [json.loads(data) for data in self.data if data != "[DONE]"]

    @property
    def text(self) -> str:
        """The text of a chat completion, streamed or not."""
        if "text/event-stream" not in self.headers["content-type"]:
            return self.json["choices"][0]["message"]["content"]
        deltas = [choice["delta"] for chunk in self.chunks for choice in chunk.get("choices", [])]
        return "".join(delta.get("content") or "" for delta in deltas)


def request(
    method: str,
    target: str,
    body: Any = None,
    headers: dict[str, str] | None = None,
    *,
    raw: bytes | None = None,
) -> WireRequest:
    """A request; `body` goes out as JSON, `raw` as it is."""
    pairs = list((headers or {}).items())
    if body is not None:
        pairs.append(("content-type", "application/json"))
        raw = json.dumps(body).encode()
    return WireRequest(method, target, tuple(pairs), raw or b"")


def ask(
    service: MockService,
    method: str,
    target: str,
    body: Any = None,
    headers: dict[str, str] | None = None,
    *,
    raw: bytes | None = None,
) -> Answer:
    """Sends a request to the core."""
    return Answer(service.handle(request(method, target, body, headers, raw=raw)))


def gumloop_chat(service: MockService, *, fault: Any = None, **body: Any) -> Answer:
    """A chat completion of Gumloop; `fault` goes into the header."""
    headers = dict(GUMLOOP)
    if fault is not None:
        headers["x-mock-fault"] = json.dumps(fault)
    given = {"model": "claude-sonnet-4-5", "messages": MESSAGES, **body}
    return ask(service, "POST", "/ws.gumloop.com/api/v1/chat/completions", given, headers)


def gloo_chat(service: MockService, path: str = "", **body: Any) -> Answer:
    """A chat completion of Gloo."""
    target = f"/platform.ai.gloo.com/ai/v2/chat/completions{path}"
    return ask(service, "POST", target, {"messages": MESSAGES, **body}, GLOO)
