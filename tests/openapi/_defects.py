"""Seeded defects: for each check, ways to break a sound document that it has to notice.

Every defect changes a copy of the merged spec of one service and names what the report must say.
This module has what they share; importing the modules beside it fills `DEFECTS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

__all__ = ["DEFECTS", "Defect", "Document", "chat", "defect", "ok", "schema"]

Document = dict[str, Any]


@dataclass(frozen=True)
class Defect:
    """A change, the check that must notice it, and a part of what it must say."""

    check: str
    says: str
    change: Callable[[Document], None]
    service: str = "gumloop"

    @property
    def name(self) -> str:
        """For the test report."""
        return f"{self.check}: {self.change.__name__}"


DEFECTS: list[Defect] = []


def defect(
    check: str, says: str, service: str = "gumloop"
) -> Callable[[Callable[[Document], None]], Callable[[Document], None]]:
    """Adds a change to `DEFECTS`."""

    def keep(change: Callable[[Document], None]) -> Callable[[Document], None]:
        DEFECTS.append(Defect(check, says, change, service))
        return change

    return keep


def schema(document: Document, name: str) -> Document:
    """A component."""
    found: Document = document["components"]["schemas"][name]
    return found


def chat(document: Document) -> Document:
    """The plain chat operation."""
    path = (
        "/chat/completions"
        if "/chat/completions" in document["paths"]
        else "/ai/v2/chat/completions"
    )
    found: Document = document["paths"][path]["post"]
    return found


def ok(document: Document) -> Document:
    """The media types of its success."""
    found: Document = chat(document)["responses"]["200"]["content"]
    return found
