"""The catalogue of faults, in the order of the table.

Guarantees: data only; names are unique.
"""

from __future__ import annotations

from tests.faults._model import Case
from tests.faults.catalogue import (
    answers,
    connections,
    downloads,
    limits,
    sessions,
    streams,
    tokens,
)

__all__ = ["CATALOGUE"]

#: Cases by the heading under which they stand.
CATALOGUE: dict[str, tuple[Case, ...]] = {
    "Connections": connections.CASES,
    "Limits": limits.CASES,
    "Answers": answers.CASES,
    "Streams": streams.CASES,
    "Tokens": tokens.CASES,
    "Sessions": sessions.CASES,
    "Downloads": downloads.CASES,
}
