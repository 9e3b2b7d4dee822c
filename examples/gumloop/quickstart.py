"""Gumloop: chat completions, streams, structured output, tools, images and a saved flow.

Run it with GUMLOOP_ACCESS_TOKEN set, or see `make demo` for a run against the mock server.
"""

from __future__ import annotations

import asyncio
import json
import os
import warnings
from typing import Any

from examples.show import call, piece, result
from gumgloo import AsyncGumloop, AsyncGumloopClient, Gumloop, GumloopClient

MODEL = "claude-sonnet-4-5"
ANSWER = {
    "type": "object",
    "properties": {"capital": {"type": "string"}},
    "required": ["capital"],
    "additionalProperties": False,
}
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Get current weather for a city",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}},
            "required": ["city"],
        },
    },
}


def user(text: str) -> list[dict[str, Any]]:
    """A conversation of one message."""
    return [{"role": "user", "content": text}]


def sync_chat(client: Gumloop) -> None:
    """What a chat client does, one call after another."""
    create = client.chat.completions.create

    call("client.chat.completions.create(model=..., messages=...)")
    completion = create(model=MODEL, messages=user("Capital of Canada?"))
    result(completion.choices[0].message.content)

    call("client.chat.completions.create(..., stream=True)")
    piece("    ")
    with create(model=MODEL, messages=user("A haiku about Toronto."), stream=True) as stream:
        for chunk in stream:
            for choice in chunk.choices:
                piece(choice.delta.content or "")
    print()
    result(f"finished because: {stream.get_final_completion().choices[0].finish_reason}")

    call("client.chat.completions.create(..., response_format={'type': 'json_schema', ...})")
    completion = create(
        model=MODEL,
        messages=user("Return JSON with the capital of Canada."),
        response_format={
            "type": "json_schema",
            "json_schema": {"name": "answer", "strict": True, "schema": ANSWER},
        },
    )
    result(json.loads(str(completion.choices[0].message.content)))

    call("client.chat.completions.create(..., tools=[get_weather])")
    completion = create(model=MODEL, messages=user("Weather in Toronto?"), tools=[WEATHER])
    for tool_call in completion.choices[0].message.tool_calls or []:
        result(f"{tool_call.function.name}({tool_call.function.arguments})")

    call("client.chat.completions.create(model='gpt-image-1.5', modalities=['image', 'text'], ...)")
    completion = create(
        model="gpt-image-1.5",
        messages=user("A red maple leaf on white"),
        modalities=["image", "text"],
        image_config={"size": "1024x1024"},
    )
    for image in completion.choices[0].message.images or []:
        result(image.image_url.url[:40] + "...")

    call("client.models.route(input=...)")
    result(client.models.route(input="Say hello.").route.model)


async def async_chat(client: AsyncGumloop) -> None:
    """The same client, awaited."""
    create = client.chat.completions.create

    call("await client.chat.completions.create(model=..., messages=...)")
    completion = await create(model=MODEL, messages=user("Capital of Canada?"))
    result(completion.choices[0].message.content)

    call("await client.chat.completions.create(..., stream=True)")
    piece("    ")
    async with await create(model=MODEL, messages=user("A haiku."), stream=True) as stream:
        async for text in stream.text:
            piece(text)
    print()


def sync_flow(api_key: str, user_id: str) -> None:
    """Start a saved flow and wait for its outputs."""
    call("GumloopClient(api_key=..., user_id=...).run_flow(flow_id=..., inputs=...)")
    with warnings.catch_warnings():
        # The service calls this client deprecated, and so it says at construction.
        warnings.simplefilter("ignore", DeprecationWarning)
        flows = GumloopClient(api_key=api_key, user_id=user_id)
    with flows:
        result(flows.run_flow("flow-1", {"recipient": "example@email.com"}, poll_interval=0.1))


async def async_flow(api_key: str, user_id: str) -> None:
    """The same, awaited."""
    call("await AsyncGumloopClient(api_key=..., user_id=...).run_flow(flow_id=..., inputs=...)")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        flows = AsyncGumloopClient(api_key=api_key, user_id=user_id)
    async with flows:
        result(await flows.run_flow("flow-1", {"subject": "Hello"}, poll_interval=0.1))


async def run_async(api_key: str, user_id: str) -> None:
    """All asynchronous examples."""
    async with AsyncGumloop() as client:
        await async_chat(client)
    await async_flow(api_key, user_id)


def main() -> None:
    """Run every example with the credentials of the environment."""
    api_key, user_id = os.environ["GUMLOOP_API_KEY"], os.environ["GUMLOOP_USER_ID"]
    with Gumloop() as client:
        sync_chat(client)
    sync_flow(api_key, user_id)
    asyncio.run(run_async(api_key, user_id))


if __name__ == "__main__":
    main()
