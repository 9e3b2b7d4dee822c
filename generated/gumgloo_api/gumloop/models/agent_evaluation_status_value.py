"""AgentEvaluationStatusValue: values that the gumloop spec names. Generated; change the spec instead."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["AgentEvaluationStatusValue"]

AgentEvaluationStatusValue: TypeAlias = Literal[
    "completed",
    "failed",
    "in_progress",
    "queued",
]
