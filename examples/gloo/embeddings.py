"""Embeddings: vectors of any number of texts, as numbers or as base64, and how near they are."""

from __future__ import annotations

import asyncio
import math

from examples.show import call, result
from gumgloo import AsyncGloo, Gloo
from gumgloo.gloo import vector

MODEL = "gloo-google-gemini-embedding-001"
TEXTS = ["Love is patient.", "Love is kind.", "In the beginning"]


def nearness(one: list[float], other: list[float]) -> float:
    """The cosine of the angle between two vectors."""
    product = sum(a * b for a, b in zip(one, other, strict=True))
    return product / math.hypot(*one) / math.hypot(*other)


def main() -> None:
    """Run the example with the credentials of the environment."""
    with Gloo() as client:
        call("gloo.embeddings.create(model=..., input=[...], dimensions=384)")
        answer = client.embeddings.create(model=MODEL, input=TEXTS, dimensions=384)
        first, *rest = [vector(row) for row in answer.data]
        for text, other in zip(TEXTS[1:], rest, strict=True):
            result(f"{text} {nearness(first, other):.2f}")

        call("vector(gloo.embeddings.create(..., encoding_format='base64').data[0])")
        coded = client.embeddings.create(
            model=MODEL, input=TEXTS[0], dimensions=384, encoding_format="base64"
        )
        result(vector(coded.data[0]) == first)
    asyncio.run(awaited())


async def awaited() -> None:
    """The same client, awaited; more texts than one request takes."""
    async with AsyncGloo() as client:
        call("await gloo.embeddings.create(model=..., input=[3000 texts])")
        many = [f"Verse {number}" for number in range(3000)]
        answer = await client.embeddings.create(model=MODEL, input=many)
        result(f"{len(answer.data)} vectors, the last of text {answer.data[-1].index}")


if __name__ == "__main__":
    main()
