"""How the examples print: the call, then what came of it."""

from __future__ import annotations

import sys

__all__ = ["call", "piece", "result"]


def call(text: str) -> None:
    """Print a call, as one would type it."""
    print(f"\n>>> {text}")


def result(text: object) -> None:
    """Print what came of it."""
    print(f"    {text}")


def piece(text: str) -> None:
    """Print a piece of a stream as it arrives."""
    sys.stdout.write(text)
    sys.stdout.flush()
