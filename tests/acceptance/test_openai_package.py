"""The official OpenAI package, pointed at the mock with a token of ours, completes and streams."""

from __future__ import annotations

import asyncio

from openai import AsyncOpenAI, OpenAI

from gumgloo import AsyncGloo, Gloo
from gumgloo.mock import MockServer

GLOO = "https://platform.ai.gloo.com"
CLIENT = {"client_id": "test-client", "client_secret": "test-secret"}
MODEL = "gloo-anthropic-claude-sonnet-4.5"


def test_the_openai_package_completes_and_streams(mock_server: MockServer) -> None:
    address = mock_server.base_urls[GLOO]
    with (
        Gloo(**CLIENT, base_url=address) as gloo,
        OpenAI(api_key=gloo.access_token(), base_url=f"{address}/ai/v2") as client,
    ):
        completion = client.chat.completions.create(
            model=MODEL,
            messages=[{"role": "user", "content": "Hello world!"}],
            extra_body={"tradition": "evangelical"},
        )
        text = completion.choices[0].message.content
        assert text is not None
        assert text.endswith(": Hello world!")
        with client.chat.completions.create(
            model=MODEL, messages=[{"role": "user", "content": "Once more"}], stream=True
        ) as stream:
            pieces = [chunk.choices[0].delta.content or "" for chunk in stream]
        assert len(pieces) > 1
        assert "".join(pieces).endswith(": Once more")
    assert [entry.status for entry in mock_server.service.requests] == [200, 200, 200]


def test_the_openai_package_completes_and_streams_awaited(mock_server: MockServer) -> None:
    address = mock_server.base_urls[GLOO]

    async def run() -> None:
        async with (
            AsyncGloo(**CLIENT, base_url=address) as gloo,
            AsyncOpenAI(api_key=gloo.access_token, base_url=f"{address}/ai/v2") as client,
        ):
            completion = await client.chat.completions.create(
                model=MODEL, messages=[{"role": "user", "content": "Hello world!"}]
            )
            assert str(completion.choices[0].message.content).endswith(": Hello world!")
            text = ""
            async for chunk in await client.chat.completions.create(
                model=MODEL, messages=[{"role": "user", "content": "Once more"}], stream=True
            ):
                text += chunk.choices[0].delta.content or ""
            assert text.endswith(": Once more")

    asyncio.run(run())
    assert [entry.status for entry in mock_server.service.requests] == [200, 200, 200]
    assert not any(entry.violations for entry in mock_server.service.requests)
