"""ItemStatusValue: values that the gloo spec names. Generated; change the spec instead."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ItemStatusValue"]

ItemStatusValue: TypeAlias = Literal[
    "CHUNKING",
    "COMPLETED",
    "EMBEDDING",
    "ENRICHED",
    "FAILED",
    "FETCHING",
    "NORMALIZING",
    "QUEUED",
    "STARTED",
    "SYNCED",
    "TRANSCRIBING",
]
