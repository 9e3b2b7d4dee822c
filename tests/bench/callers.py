"""The same two calls by everybody: this client, bare httpx, the two official packages.

Guarantees: everybody reads what a program reads (the text of each chunk, the text of the answer),
keeps connections alive, and reaches nothing but the address given. A package that is not
installed takes no part.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import Any

import httpx

from gumgloo import AsyncGumloop, Gumloop

from .payloads import BODY, MESSAGES, STREAM_BODY

__all__ = [
    "PEERS",
    "Loop",
    "bare",
    "bare_async",
    "ours",
    "ours_async",
    "peer",
    "peer_async",
    "text_of",
]

PEERS = ("openai", "gumloop")
_LIMITS = httpx.Limits(max_connections=1000, max_keepalive_connections=100)
_HEADERS = {"Authorization": "Bearer t"}

Both = tuple[Callable[[], Any], Callable[[], Any]]


class Loop:
    """One event loop for all asynchronous contenders of a process."""

    def __init__(self) -> None:
        self.runner = asyncio.Runner()

    def wrap(self, work: Callable[[], Awaitable[object]], times: int = 1) -> Callable[[], object]:
        """A synchronous contender of an asynchronous one, which is run `times` times."""

        async def repeated() -> None:
            for _ in range(times):
                await work()

        return lambda: self.runner.run(repeated())


def _ours(url: str, http: Any, kind: type[Any]) -> Any:
    return kind(access_token="t", base_url=url, stream_base_url=url, http_client=http)


def ours(url: str, http: httpx.Client | None = None) -> Both:
    """A unary call and a stream by this client."""
    client: Gumloop = _ours(url, http, Gumloop)

    def unary() -> object:
        answer = client.chat.completions.create(model="m", messages=MESSAGES)
        return answer.choices[0].message.content

    def stream() -> None:
        for chunk in client.chat.completions.create(model="m", messages=MESSAGES, stream=True):
            _ = chunk.choices[0].delta.content

    return unary, stream


def ours_async(url: str, http: httpx.AsyncClient | None = None) -> Both:
    """As `ours`, asynchronous."""
    client: AsyncGumloop = _ours(url, http, AsyncGumloop)

    async def unary() -> object:
        answer = await client.chat.completions.create(model="m", messages=MESSAGES)
        return answer.choices[0].message.content

    async def stream() -> None:
        chunks = await client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
        async for chunk in chunks:
            _ = chunk.choices[0].delta.content

    return unary, stream


def text_of(line: str) -> None:
    """Read the text of one line of a stream, as bare httpx gives it."""
    if line.startswith("data: ") and line != "data: [DONE]":
        _ = json.loads(line[6:])["choices"][0]["delta"].get("content")


def bare(url: str, http: httpx.Client | None = None) -> Both:
    """A unary call and a stream by httpx and json alone."""
    client = http or httpx.Client(limits=_LIMITS)
    where = url + "/chat/completions"

    def unary() -> object:
        answer = client.post(where, json=BODY, headers=_HEADERS).json()
        return answer["choices"][0]["message"]["content"]

    def stream() -> None:
        with client.stream("POST", where, json=STREAM_BODY, headers=_HEADERS) as response:
            for line in response.iter_lines():
                text_of(line)

    return unary, stream


def bare_async(url: str, http: httpx.AsyncClient | None = None) -> Both:
    """As `bare`, asynchronous."""
    client = http or httpx.AsyncClient(limits=_LIMITS)
    where = url + "/chat/completions"

    async def unary() -> object:
        answer = (await client.post(where, json=BODY, headers=_HEADERS)).json()
        return answer["choices"][0]["message"]["content"]

    async def stream() -> None:
        async with client.stream("POST", where, json=STREAM_BODY, headers=_HEADERS) as response:
            async for line in response.aiter_lines():
                text_of(line)

    return unary, stream


def _client(package: str, kind: str, url: str) -> Any:
    """A client of an official package; None where it is not installed."""
    try:
        module = import_module(package)
    except ImportError:
        return None
    if package == "openai":
        return getattr(module, kind.format("OpenAI"))(api_key="t", base_url=url)
    return getattr(module, kind.format("Gumloop"))(
        access_token="t", base_url=url, stream_base_url=url
    )


def peer(package: str, url: str) -> Both | None:
    """A unary call and a stream by an official package; None where it is not installed."""
    client = _client(package, "{}", url)
    if client is None:
        return None

    def unary() -> object:
        answer = client.chat.completions.create(model="m", messages=MESSAGES)
        return answer.choices[0].message.content

    def stream() -> None:
        for chunk in client.chat.completions.create(model="m", messages=MESSAGES, stream=True):
            _ = chunk.choices[0].delta.content

    return unary, stream


def peer_async(package: str, url: str) -> Both | None:
    """As `peer`, asynchronous."""
    client = _client(package, "Async{}", url)
    if client is None:
        return None

    async def unary() -> object:
        answer = await client.chat.completions.create(model="m", messages=MESSAGES)
        return answer.choices[0].message.content

    async def stream() -> None:
        chunks = await client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
        async for chunk in chunks:
            _ = chunk.choices[0].delta.content

    return unary, stream
