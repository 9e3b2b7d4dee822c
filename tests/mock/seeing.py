"""What a client sees of an answer: how it ends, and the bytes before that."""

from __future__ import annotations

from typing import Any

import httpx

from tests.mock.ask import GUMLOOP, MESSAGES

__all__ = ["BODY", "MOCKED", "REAL", "STREAM", "Seen", "aread", "see"]

REAL = "https://ws.gumloop.com/api/v1/chat/completions"
MOCKED = "http://mock/ws.gumloop.com/api/v1/chat/completions"
BODY = {"model": "m", "messages": MESSAGES}
STREAM = {**BODY, "stream": True}

# What a client may see: the kind of the end, and the bytes before it.
Seen = tuple[str, bytes]


def see(client: httpx.Client, url: str, body: Any, timeout: float | None) -> Seen:
    """Reads an answer to its end, whatever that is."""
    data = b""
    try:
        with client.stream("POST", url, json=body, headers=GUMLOOP, timeout=timeout) as response:
            for piece in response.iter_raw():
                data += piece
            return f"{response.status_code}", data
    except httpx.TransportError as error:
        return type(error).__name__, data


async def aread(client: httpx.AsyncClient, url: str, timeout: float | None = 5) -> Seen:
    data = b""
    try:
        async with client.stream(
            "POST", url, json=STREAM, headers=GUMLOOP, timeout=timeout
        ) as response:
            async for piece in response.aiter_raw():
                data += piece
            return f"{response.status_code}", data
    except httpx.TransportError as error:
        return type(error).__name__, data
