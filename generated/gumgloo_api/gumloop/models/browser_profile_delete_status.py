"""BrowserProfileDeleteStatus: values that the gumloop spec names. Generated; change the spec instead."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["BrowserProfileDeleteStatus"]

BrowserProfileDeleteStatus: TypeAlias = Literal["success",]
