"""ExportDataType: values that the gumloop spec names. Generated; change the spec instead."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ExportDataType"]

ExportDataType: TypeAlias = Literal[
    "agent_interactions",
    "agents",
    "credit_logs",
    "gumstack",
    "interaction_evaluations",
    "workflows",
]
