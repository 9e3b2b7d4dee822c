"""What does not fit, as data that can be shown.

Guarantees: a `Violation` names the place and the rule, never more of a value than a number, a
truth value, null or a short string.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

__all__ = ["HEADER", "Violation", "header_list"]

HEADER = "x-mock-violations"

_LONGEST_MESSAGE = 160
_LONGEST_VALUE = 32
_LONGEST_HEADER = 2000


def _pointer(path: Iterable[str | int]) -> str:
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in path)


@dataclass(frozen=True, slots=True)
class Violation:
    """One thing that does not fit.

    Attributes:
        place: ``body``, ``query``, ``path``, ``header``, ``content-type``; ``answer`` for the
            mock's own.
        path: the way to it inside that place; names and indexes.
        message: what is wrong, without the value.
        rule: the JSON Schema keyword, or ``json``, ``form``, ``repeated``, ``unknown``,
            ``media-type``.
        value: what was there, None unless it is short.
    """

    place: str
    path: tuple[str | int, ...]
    message: str
    rule: str
    value: Any = field(default=None, repr=False)

    def __post_init__(self) -> None:
        short = self.value is None or isinstance(self.value, (bool, int, float))
        if not short and not (isinstance(self.value, str) and len(self.value) <= _LONGEST_VALUE):
            object.__setattr__(self, "value", None)
        if len(self.message) > _LONGEST_MESSAGE:
            object.__setattr__(self, "message", self.message[: _LONGEST_MESSAGE - 1] + "…")

    @property
    def pointer(self) -> str:
        """JSON pointer to it inside its place; empty for the whole."""
        return _pointer(self.path)

    def as_dict(self) -> dict[str, str]:
        """Place, pointer, message and rule."""
        return {
            "in": self.place,
            "pointer": self.pointer,
            "message": self.message,
            "rule": self.rule,
        }


def header_list(violations: Iterable[Violation]) -> str:
    """A JSON list in ASCII, for `HEADER`: as many as go into 2000 characters."""
    text = "["
    for violation in violations:
        item = json.dumps(violation.as_dict(), separators=(",", ":"))
        if len(text) + len(item) + 2 > _LONGEST_HEADER:
            break
        text += item if text == "[" else f",{item}"
    return f"{text}]"
