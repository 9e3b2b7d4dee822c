"""Embeddings beyond one request: batches, their answers in one, and base64 as numbers.

Guarantees: every text is in one batch, in order; the rows of the joined answer count through; a
vector comes out as the numbers that went in, to 32 bits. Source: embeddings of the fact sheet.
"""

from __future__ import annotations

import base64
import struct
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gumgloo_api.gloo.models import Embedding, EmbeddingList

__all__ = ["MOST_TEXTS", "batches", "joined", "vector"]

#: What one request takes.
MOST_TEXTS = 2048


def batches(texts: str | Sequence[str]) -> Iterator[str | list[str]]:
    """The texts of each request; one text alone stays one. No text is the service's to refuse."""
    if isinstance(texts, str):
        yield texts
        return
    for start in range(0, len(texts) or 1, MOST_TEXTS):
        yield list(texts[start : start + MOST_TEXTS])


def joined(answers: Sequence[EmbeddingList]) -> EmbeddingList:
    """One answer of several, each of a full batch but the last."""
    first, *rest = answers
    if not rest:
        return first
    rows: list[Embedding] = []
    for number, answer in enumerate(answers):
        for row in answer.data:
            row.index += number * MOST_TEXTS
        rows += answer.data
    rows.sort(key=lambda row: row.index)
    first.data = rows
    usage = first.usage
    if usage:
        for answer in rest:
            for name in ("prompt_tokens", "total_tokens"):
                more = getattr(answer.usage, name, None)
                have = getattr(usage, name)
                if isinstance(more, int) and isinstance(have, int):
                    setattr(usage, name, have + more)
    return first


def vector(embedding: Embedding) -> list[float]:
    """The numbers of a row, whichever way they came.

    Raises:
        ValueError: it holds a text that is no base64 of 32-bit floats.
    """
    held = embedding.embedding
    if not isinstance(held, str):
        return held
    try:
        raw = base64.b64decode(held, validate=True)
        # Little-endian, as the service's; whatever this machine is.
        return list(struct.unpack(f"<{len(raw) // 4}f", raw))
    except (struct.error, ValueError):
        raise ValueError("the embedding is no base64 of 32-bit floats") from None
