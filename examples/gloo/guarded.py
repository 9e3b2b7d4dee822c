"""Guarded and direct completions: with guardrails, and without them and the layer of values."""

from __future__ import annotations

import asyncio

from examples.gloo.quickstart import MODEL, user
from examples.show import call, result
from gumgloo import AsyncGloo, Gloo, GuardrailBlockedError

QUESTION = user("What would be blocked by a guardrail?")


def main() -> None:
    """Run the example with the credentials of the environment."""
    with Gloo() as client:
        completions = client.chat.completions

        call("gloo.chat.completions.guarded.create(..., tradition='catholic')")
        guarded = completions.guarded.create(
            messages=user("What is grace?"), auto_routing=True, tradition="catholic"
        )
        result(guarded.choices[0].message.content)

        call("gloo.chat.completions.guarded.create(...)    # a prompt that is blocked")
        try:
            result(completions.guarded.create(messages=QUESTION, model=MODEL).model)
        except GuardrailBlockedError as error:
            result(f"blocked: {error.message}")

        call("gloo.chat.completions.direct.create(...)    # the same prompt")
        direct = completions.direct.create(messages=QUESTION, model=MODEL)
        result(direct.choices[0].message.content)
    asyncio.run(awaited())


async def awaited() -> None:
    """The same client, awaited."""
    async with AsyncGloo() as client:
        call("await gloo.chat.completions.direct.create(...)")
        direct = await client.chat.completions.direct.create(messages=QUESTION, model=MODEL)
        result(direct.choices[0].message.content)


if __name__ == "__main__":
    main()
