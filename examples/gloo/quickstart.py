"""Gloo AI: routed, grounded and streamed completions, and tokens that renew themselves.

Run it with GLOO_CLIENT_ID and GLOO_CLIENT_SECRET set, or see `make demo` for a run against the
mock server.
"""

from __future__ import annotations

import asyncio
from typing import Any

from examples.show import call, piece, result
from gumgloo import AsyncGloo, Gloo

MODEL = "gloo-anthropic-claude-haiku-4.5"


def user(text: str) -> list[dict[str, Any]]:
    """A conversation of one message."""
    return [{"role": "user", "content": text}]


def sync_chat(client: Gloo) -> None:
    """The three ways of routing, grounding, and a stream."""
    completions = client.chat.completions

    call("gloo.chat.completions.create(messages=..., auto_routing=True, tradition='evangelical')")
    completion = completions.create(
        messages=user("What does Ephesians 2:8-9 mean?"),
        auto_routing=True,
        tradition="evangelical",
    )
    result(completion.choices[0].message.content)
    result(f"answered by {completion.model}, {completion.routing_mechanism}")

    call("gloo.chat.completions.grounded.create(..., include_citations=True)")
    grounded = completions.grounded.create(
        messages=user("What is grace?"),
        model_family="anthropic",
        rag_publisher="GlooGrounded",
        include_citations=True,
    )
    result(grounded.choices[0].message.content)
    for citation in grounded.citations or []:
        result(f"source: {citation.item_title}")

    call("gloo.chat.completions.create(model=..., messages=..., stream=True)")
    piece("    ")
    with completions.create(model=MODEL, messages=user("Say hello."), stream=True) as stream:
        for text in stream.text:
            piece(text)
    print()

    call("gloo.models.list()")
    result(", ".join(model.id for model in client.models.list().data[:3]))


async def async_chat(client: AsyncGloo) -> None:
    """The same client, awaited."""
    completions = client.chat.completions

    call("await gloo.chat.completions.create(messages=..., auto_routing=True)")
    completion = await completions.create(messages=user("What is hope?"), auto_routing=True)
    result(completion.choices[0].message.content)

    call("await gloo.chat.completions.grounded.create(..., stream=True)")
    piece("    ")
    async with await completions.grounded.create(
        messages=user("What is grace?"), model=MODEL, include_citations=True, stream=True
    ) as stream:
        async for text in stream.text:
            piece(text)
    print()


async def run_async() -> None:
    """All asynchronous examples."""
    async with AsyncGloo() as client:
        await async_chat(client)


def main() -> None:
    """Run every example with the credentials of the environment."""
    with Gloo() as client:
        sync_chat(client)
    asyncio.run(run_async())


if __name__ == "__main__":
    main()
