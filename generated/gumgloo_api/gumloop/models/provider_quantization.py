"""ProviderQuantization: values that the gumloop spec names. Generated; change the spec instead."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ProviderQuantization"]

ProviderQuantization: TypeAlias = Literal[
    "bf16",
    "fp16",
    "fp32",
    "fp4",
    "fp6",
    "fp8",
    "int4",
    "int8",
    "unknown",
]
