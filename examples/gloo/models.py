"""Models: the catalogue, which needs no credential, and those in it that can do something."""

from __future__ import annotations

import asyncio

from examples.show import call, result
from gumgloo import AsyncGloo, Gloo


def main() -> None:
    """Run the example; it sends no credentials."""
    with Gloo() as client:
        call("gloo.models.list()")
        for model in client.models.list().data[:3]:
            price = model.pricing.input if model.pricing else None
            cost = price.rate_per_1m_tokens if price else "unknown"
            result(f"{model.id} ({model.family}): {cost} a million tokens")

        call("gloo.models.find(supports_tools=True, deprecated=False)")
        for model in client.models.find(supports_tools=True, deprecated=False)[:3]:
            result(f"{model.name}: {model.context_window} tokens")

        call("gloo.models.find(output_modality='image')")
        result([model.id for model in client.models.find(output_modality="image")])
    asyncio.run(awaited())


async def awaited() -> None:
    """The same client, awaited."""
    async with AsyncGloo() as client:
        call("await gloo.models.find(family='anthropic', min_context=200_000)")
        found = await client.models.find(family="anthropic", min_context=200_000)
        result([model.id for model in found])


if __name__ == "__main__":
    main()
