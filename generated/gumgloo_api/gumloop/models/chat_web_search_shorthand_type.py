"""ChatWebSearchShorthandType: values that the gumloop spec names. Generated; change the spec instead."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ChatWebSearchShorthandType"]

ChatWebSearchShorthandType: TypeAlias = Literal[
    "web_search",
    "web_search_2025_08_26",
    "web_search_preview",
    "web_search_preview_2025_03_11",
]
