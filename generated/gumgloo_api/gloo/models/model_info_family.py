"""ModelInfoFamily: values that the gloo spec names. Generated; change the spec instead."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ModelInfoFamily"]

ModelInfoFamily: TypeAlias = Literal[
    "Anthropic",
    "Black Forest Labs",
    "ByteDance",
    "Google",
    "Open Source",
    "OpenAI",
    "xAI",
]
