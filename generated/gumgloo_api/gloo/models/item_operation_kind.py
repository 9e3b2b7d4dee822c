"""ItemOperationKind: values that the gloo spec names. Generated; change the spec instead."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["ItemOperationKind"]

ItemOperationKind: TypeAlias = Literal[
    "append",
    "remove",
    "replace",
]
