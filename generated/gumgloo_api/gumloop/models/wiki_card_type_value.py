"""WikiCardTypeValue: values that the gumloop spec names. Generated; change the spec instead."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["WikiCardTypeValue"]

WikiCardTypeValue: TypeAlias = Literal[
    "agent",
    "design",
    "note",
    "organization",
    "person",
    "profile",
    "project",
    "tone",
]
