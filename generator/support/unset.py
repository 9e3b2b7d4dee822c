"""UNSET: the value of a field that is not there, as against `None`, which is JSON null.

Guarantees: one object per process that survives copy, deepcopy and pickle, is falsy, and is
compared with `is`.
"""

from __future__ import annotations

import enum
from typing import Final, Literal

__all__ = ["UNSET", "Unset"]


class Unset(enum.Enum):
    """The type of `UNSET`. An enum member is the same object after a copy or a pickle."""

    UNSET = "unset"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
