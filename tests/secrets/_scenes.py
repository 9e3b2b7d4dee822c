"""Clients with every kind of credential, calls of every kind, and everything that goes wrong.

Guarantees: each client carries a sentinel, each call that can a prompt; a fault that echoes quotes
both in every spelling.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import httpx

from tests.overrides._clients import Side
from tests.secrets._sentinels import PROMPT, SENTINELS

__all__ = ["CALLS", "CLIENTS", "ECHOES", "FAULTS", "PAIRS", "Service", "spelled"]

STREAM = {"content-type": "text/event-stream"}
S = SENTINELS
MESSAGES = [{"role": "user", "content": PROMPT}]

Make = Callable[[Side], Any]
#: By service and kind of credential.
CLIENTS: dict[str, Make] = {
    "gumloop, access token": lambda side: side.gumloop(access_token=S["access token"]),
    "gumloop, API key": lambda side: side.gumloop(S["api key"], user_id="user-1"),
    "gumloop, function": lambda side: side.gumloop(access_token=lambda: S["access token"]),
    "gumloop, refresh token": lambda side: side.gumloop(
        refresh_token=S["refresh token"], client_id="client-1"
    ),
    "gumloop, own header": lambda side: side.gumloop(access_token="of-no-use"),
    "gloo, client": lambda side: side.gloo(client_id="client-1", client_secret=S["client secret"]),
    "gloo, API key": lambda side: side.gloo(api_key=S["api key"]),
    "gloo, function": lambda side: side.gloo(api_key=lambda: S["api key"]),
    "flows, API key": lambda side: side.flows(S["api key"], "user-1"),
}
_OWN = {"Authorization": f"Bearer {S['api key']}"}


def _headers(name: str) -> dict[str, Any]:
    return {"extra_headers": _OWN} if name.endswith("own header") else {}


def _chat(client: Any, name: str, **more: Any) -> Any:
    model = {"auto_routing": True} if name.startswith("gloo") else {"model": "m"}
    create = client.chat.completions.create
    return create(messages=MESSAGES, **model, **_headers(name), **more)


def _read(client: Any, name: str) -> Any:
    if name.startswith("gloo"):
        return client.search.create(query=PROMPT, collection="c", tenant="t", **_headers(name))
    return client.skills.list(search_query=PROMPT, **_headers(name))


def _respond(client: Any, name: str, **more: Any) -> Any:
    return client.responses.create(model="m", input=PROMPT, **more)


def _upload(client: Any, name: str) -> Any:
    """The prompt in a text beside the files, where a description would be."""
    files = [("notes.txt", b"nothing of note")]
    said = {"extra_body": {"description": PROMPT}}
    if name.startswith("gloo"):
        return client.files.upload("publisher-1", files, **said)
    return client.skills.create(files=files, **said)


#: What is called: the client and its name.
CALLS: dict[str, Callable[[Any, str], Any]] = {
    "chat": _chat,
    "stream": lambda client, name: _chat(client, name, stream=True),
    "read": _read,
    "upload": _upload,
    "response": _respond,
    "response stream": lambda client, name: _respond(client, name, stream=True),
    "flow": lambda client, _: client.run_flow("flow-1", {"question": PROMPT}),
}


def _can(name: str, call: str) -> bool:
    if name.startswith("flows") or call == "flow":
        return name.startswith("flows") and call == "flow"
    if call.startswith("response"):
        return name.startswith("gloo")
    # The headers of a call of one's own are the same for all of them.
    return call != "upload" or not name.endswith("own header")


#: Which client calls what.
PAIRS = [(name, call) for name in CLIENTS for call in CALLS if _can(name, call)]


def spelled(secret: str) -> str:
    """A secret as a careless service may write it."""
    parts = [
        secret,
        quote(secret, safe=""),
        json.dumps(secret),
        repr(secret),
        base64.b64encode(secret.encode()).decode(),
        base64.b64encode(f"client-1:{quote(secret, safe='')}".encode()).decode(),
        f"Bearer {secret}",
    ]
    return "; ".join(parts)


def _event(data: Any) -> bytes:
    return f"data: {json.dumps(data)}\n\n".encode()


def _begun(request: httpx.Request) -> bytes:
    """The first event of a stream, which reports nothing."""
    if request.url.path.endswith("/responses"):
        return _event({"type": "response.output_text.delta", "delta": "a"})
    return _event(CHUNK)


CHUNK = {
    "id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m",
    "choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": None}],
}  # fmt: skip


class _Cut(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, data: bytes, error: Exception) -> None:
        self._data, self._error = data, error

    def __iter__(self) -> Any:
        yield self._data
        raise self._error

    async def __aiter__(self) -> Any:
        for piece in self:
            yield piece


Answer = Callable[[httpx.Request], httpx.Response]


def _raises(kind: type[httpx.RequestError]) -> Answer:
    def answer(request: httpx.Request) -> httpx.Response:
        # As httpx words some of its own: with what was sent.
        raise kind(f"{request.url} {dict(request.headers)} {request.content!r}", request=request)

    return answer


def _cut(request: httpx.Request) -> httpx.Response:
    error = httpx.ReadError(f"lost {dict(request.headers)}", request=request)
    streamed = request.headers["accept"] == "text/event-stream"
    return httpx.Response(
        200,
        headers=STREAM if streamed else {"content-type": "application/json"},
        stream=_Cut(_begun(request) if streamed else b'{"a": ', error),
    )


def _status(status: int) -> Answer:
    return lambda _: httpx.Response(status, json={"error": {"message": "no", "code": "planned"}})


#: Faults of a service that quotes nothing.
FAULTS: dict[str, Answer] = {
    **{str(status): _status(status) for status in (400, 401, 403, 404, 422, 429, 500, 503)},
    "refused": _raises(httpx.ConnectError),
    "lost": _raises(httpx.ReadError),
    "late": _raises(httpx.ReadTimeout),
    "no connection in time": _raises(httpx.ConnectTimeout),
    "protocol": _raises(httpx.RemoteProtocolError),
    "cannot be sent": _raises(httpx.LocalProtocolError),
    "cut": _cut,
    "garbage": lambda _: httpx.Response(200, text="<html>"),
    "no model": lambda _: httpx.Response(200, json={"choices": 7, "skills": 7}),
    "no event": lambda _: httpx.Response(200, headers=STREAM, content=b"data: {\n\n"),
    "broken encoding": lambda _: httpx.Response(
        200, headers={"content-encoding": "gzip"}, stream=httpx.ByteStream(b"no gzip")
    ),
    "redirect": lambda _: httpx.Response(307, headers={"location": "https://elsewhere/"}),
}


#: Where a service may quote what it was sent: given the words, its answer.
ECHOES: dict[str, Callable[[str], httpx.Response]] = {
    "message": lambda words: httpx.Response(400, json={"error": {"message": words}}),
    "code": lambda words: httpx.Response(401, json={"error": {"message": "no", "code": words}}),
    "flat": lambda words: httpx.Response(403, json={"error": words, "message": words}),
    "detail": lambda words: httpx.Response(404, json={"detail": words}),
    "violation": lambda words: httpx.Response(
        422,
        json={"detail": [{"msg": words, "loc": ["body", words], "type": words, "input": words}]},
    ),
    "param": lambda words: httpx.Response(
        429, json={"error": {"message": "no", "param": words, "type": words}}
    ),
    "request id": lambda words: httpx.Response(
        503, headers={"x-request-id": quote(words)}, json={"error": {"message": "no"}}
    ),
    "text": lambda words: httpx.Response(500, text=words),
    "no model": lambda words: httpx.Response(200, json={"choices": words, "skills": words}),
    "header": lambda words: httpx.Response(400, headers={"x-echo": quote(words)}, json={}),
    "error in the stream": lambda words: httpx.Response(
        200, headers=STREAM, content=_event(CHUNK) + _event({"error": {"message": words}})
    ),
    "error at once": lambda words: httpx.Response(
        200, headers=STREAM, content=_event({"error": {"message": words, "code": words}})
    ),
    "no event": lambda words: httpx.Response(
        200, headers=STREAM, content=_event(CHUNK) + b"data: " + words.encode() + b"\n\n"
    ),
}


class Service:
    """Gives tokens, and answers everything else as it is told to.

    Args:
        answer: to a call.
        tokens: answers token requests; well, where it is None.
    """

    def __init__(self, answer: Answer, tokens: Answer | None = None) -> None:
        self._answer = answer
        self._tokens = tokens

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if not request.url.path.endswith("/token"):
            return self._answer(request)
        if self._tokens is not None:
            return self._tokens(request)
        told = {
            "access_token": S["fetched token"],
            "refresh_token": S["new refresh token"],
            "token_type": "Bearer",
            "expires_in": 3600,
        }
        return httpx.Response(200, json=told)
