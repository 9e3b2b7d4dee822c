"""ResponseStatusValue: values that the gloo spec names. Generated; change the spec instead."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ResponseStatusValue"]

ResponseStatusValue: TypeAlias = Literal[
    "cancelled",
    "completed",
    "failed",
    "in_progress",
    "incomplete",
    "queued",
]
