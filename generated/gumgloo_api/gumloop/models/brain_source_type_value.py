"""BrainSourceTypeValue: values that the gumloop spec names. Generated; change the spec instead."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["BrainSourceTypeValue"]

BrainSourceTypeValue: TypeAlias = Literal[
    "confluence",
    "direct_file_uploads",
    "github",
    "google_drive",
    "gumloop_artifacts",
    "notion",
    "slack",
]
