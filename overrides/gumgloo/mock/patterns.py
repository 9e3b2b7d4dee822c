"""A string for a regular expression.

Guarantees: for what it understands (literals, classes, groups, alternatives, counts, anchors) the
string matches; for the rest it raises `ValueError`.  It is a helper of the value generator, which
checks every value it makes, so nothing rests on this module alone.
"""

from __future__ import annotations

__all__ = ["example_for"]

_CLASSES = {"d": "0123456789", "w": "abcdefghijklmnopqrstuvwxyz0123456789_", "s": " "}
_OUTSIDE = {"D": "a", "W": "-", "S": "a"}
_CONTROL = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v"}
# No count of a pattern makes a string longer than this.
_LONGEST = 10_000
_PRINTABLE = "".join(map(chr, range(32, 127)))


class _Reader:
    """Reads an expression from left to right and writes a match as it goes."""

    def __init__(self, pattern: str, extra: int) -> None:
        self._rest = list(reversed(pattern))
        self._extra = extra

    def whole(self) -> str:
        text = self._alternatives()
        if self._rest:
            raise ValueError("unbalanced")
        return text

    def _peek(self) -> str:
        return self._rest[-1] if self._rest else ""

    def _take(self) -> str:
        if not self._rest:
            raise ValueError("ends too early")
        return self._rest.pop()

    def _alternatives(self) -> str:
        first = self._sequence()
        while self._peek() == "|":
            self._take()
            self._sequence()
        return first

    def _sequence(self) -> str:
        text = ""
        while self._peek() not in ("", "|", ")"):
            piece = self._atom()
            low, high = self._count()
            times = min(high, low + self._extra)
            if len(text) + len(piece) * times > _LONGEST:
                raise ValueError("too long")
            text += piece * times
        return text

    def _atom(self) -> str:
        char = self._take()
        if char in "^$":
            return ""
        if char == ".":
            return "a"
        if char == "(":
            return self._group()
        if char == "[":
            return self._choice()
        if char == "\\":
            return self._escape()[0]
        if char in "*+?{":
            raise ValueError("nothing to repeat")
        return char

    def _group(self) -> str:
        if self._peek() == "?":
            self._take()
            if self._take() != ":":
                raise ValueError("only plain groups are understood")
        text = self._alternatives()
        # Only the bracket that closes, or the end of the expression, ends the alternatives.
        self._take()
        return text

    def _escape(self) -> str:
        char = self._take()
        if char in _CLASSES:
            return _CLASSES[char]
        if char in _OUTSIDE:
            return _OUTSIDE[char]
        if char in _CONTROL:
            return _CONTROL[char]
        if char.isalnum():
            raise ValueError("this escape is not understood")
        return char

    def _choice(self) -> str:
        negated = self._peek() == "^"
        if negated:
            self._take()
        members = ""
        while self._peek() != "]":
            low = self._take()
            if low == "\\":
                members += self._escape()
            elif self._peek() == "-" and self._rest[-2:-1] != ["]"]:
                self._take()
                members += "".join(map(chr, range(ord(low), ord(self._take()) + 1)))
            else:
                members += low
        self._take()
        if negated:
            members = "".join(char for char in _PRINTABLE[65:] if char not in members)
        if not members:
            raise ValueError("an empty choice")
        return members[0]

    def _count(self) -> tuple[int, int]:
        char = self._peek()
        many = 1000
        counts = {"*": (0, many), "+": (1, many), "?": (0, 1)}
        if char == "{":
            self._take()
            low, comma, high = self._until("}").partition(",")
            found = int(low), (int(high) if high else many) if comma else int(low)
        elif char in counts:
            self._take()
            found = counts[char]
        else:
            return 1, 1
        if self._peek() == "?":
            self._take()
        return found

    def _until(self, end: str) -> str:
        text = ""
        while self._peek() != end:
            text += self._take()
        self._take()
        return text


def example_for(pattern: str, shortest: int = 0) -> str:
    """A string that matches the whole expression.

    Args:
        pattern: an ECMA or Python regular expression.
        shortest: how many characters it needs at least.

    Raises:
        ValueError: the expression is not understood, or has no match that long.
    """
    for extra in range(shortest + 1):
        text = _Reader(pattern, extra).whole()
        if len(text) >= shortest:
            return text
    raise ValueError("no match that long")
