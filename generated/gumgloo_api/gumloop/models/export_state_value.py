"""ExportStateValue: values that the gumloop spec names. Generated; change the spec instead."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ExportStateValue"]

ExportStateValue: TypeAlias = Literal[
    "COMPLETED",
    "FAILED",
    "IN_PROGRESS",
    "REQUESTED",
]
