"""AgentEvaluationCriterionTypeValue: values that the gumloop spec names. Generated; change the spec instead."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["AgentEvaluationCriterionTypeValue"]

AgentEvaluationCriterionTypeValue: TypeAlias = Literal[
    "other",
    "prohibited_action",
    "prohibited_words",
    "voice_tone",
]
