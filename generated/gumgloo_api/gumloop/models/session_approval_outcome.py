"""SessionApprovalOutcome: values that the gumloop spec names. Generated; change the spec instead."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["SessionApprovalOutcome"]

SessionApprovalOutcome: TypeAlias = Literal[
    "accepted",
    "already_accepted",
    "already_rejected",
    "rejected",
]
