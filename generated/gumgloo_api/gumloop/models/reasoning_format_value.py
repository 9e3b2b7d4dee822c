"""ReasoningFormatValue: values that the gumloop spec names. Generated; change the spec instead."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ReasoningFormatValue"]

ReasoningFormatValue: TypeAlias = Literal[
    "anthropic-claude-v1",
    "azure-openai-responses-v1",
    "google-gemini-v1",
    "openai-responses-v1",
    "unknown",
    "xai-responses-v1",
]
