"""ChatFinishReasonValue: values that the gumloop spec names. Generated; change the spec instead."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ChatFinishReasonValue"]

ChatFinishReasonValue: TypeAlias = Literal[
    "content_filter",
    "error",
    "length",
    "stop",
    "tool_calls",
]
