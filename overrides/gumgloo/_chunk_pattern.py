"""What successive chunks of a chat stream have in common, so that only their text need be read.

Most servers send chunk after chunk that differ in nothing but `choices[0].delta.content`. Once one
was parsed, the bytes before that text and after it are known, and so is all that they mean: of a
line with the same bytes around another text, the text alone is read.

Guarantees: no I/O; the same chunk as from parsing the whole line, and nothing of it shared with
another chunk; a pattern is learned only where parsing proves it, with another text in its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from gumgloo_api.support import Model

from ._json import Parser
from ._sse import DATA

__all__ = ["ChunkPattern", "learned"]

#: So large may an event be that is learned from: its bytes are kept.
_MOST_BYTES = 4096
_TEXT = re.compile(rb'"content"[ ]*:[ ]*"((?:[^"\\]|\\.)*)"')
#: What can be shared, for nobody can change it.
_FIXED = frozenset({str, int, float, bool, type(None)})


class ChunkPattern:
    """Chunks of which only the text differs.

    Args:
        head: the bytes of an event up to the text, its opening quote included.
        tail: the bytes from its closing quote on.
        chunk: a chunk of this kind, which nobody else has. But for its choice and its delta it
            holds nothing that can be changed.
        parse: reads a text that is not written as it is.
        most: bytes that an event may have.
    """

    __slots__ = (
        "_begin", "_choice", "_chunk", "_delta", "_end", "_head", "_least", "_most", "_parse",
        "_tail",
    )  # fmt: skip

    def __init__(self, head: bytes, tail: bytes, chunk: Any, parse: Parser, most: int) -> None:
        self._head = head
        self._tail = tail
        self._begin = len(head)
        self._end = -len(tail)
        self._least = len(head) + len(tail)
        self._most = most
        self._chunk = chunk
        self._choice = chunk.choices[0]
        self._delta = self._choice.delta
        self._parse = parse

    def text(self, data: bytes) -> str | None:
        """The text of an event of this pattern; None for any other piece of a stream."""
        if (
            data.startswith(self._head)
            and data.endswith(self._tail)
            and self._least <= len(data) <= self._most
        ):
            try:
                text = data[self._begin : self._end].decode()
                # Few texts have anything that JSON writes in another way than it is.
                if text.isprintable() and '"' not in text and "\\" not in text:
                    return text
                value = self._parse(b'"%b"' % data[self._begin : self._end])
            except ValueError:
                return None
            # A quote within would end the text, and begin something else.
            return value if value.__class__ is str else None
        return None

    def chunk(self, text: str) -> Any:
        """The chunk of this pattern with a text."""
        made = self._chunk.__copy__()
        choice = self._choice.__copy__()
        delta = self._delta.__copy__()
        delta.content = text
        choice.delta = delta
        made.choices = [choice]
        return made


def learned(
    data: bytes, raw: dict[str, Any], read: Callable[[Any], Any], parse: Parser, most: int
) -> ChunkPattern | None:
    """The pattern of a chunk that has one choice; None where it cannot be relied on.

    Args:
        data: the event that it came as, of one line.
        raw: what was parsed.
        read: makes the chunk of it.
        parse: made `raw` of it.
        most: bytes that a line may have.

    Raises:
        KeyError, TypeError, AttributeError: it is not shaped as chunks of chat are.
        ValueError: `read` refuses it with another text.
    """
    choice = raw["choices"][0]
    delta = choice["delta"]
    found = _TEXT.search(data) if len(data) <= _MOST_BYTES else None
    if found is None or not (_is_fixed(raw, but="choices") and _is_fixed(choice, but="delta")):
        return None
    # Of other members than the role every value may count, not only the last.
    if not all(
        value is None or name == "content" or (name == "role" and value.__class__ is str)
        for name, value in delta.items()
    ):
        return None
    head, tail = data[: found.start(1)], data[found.end(1) :]
    other = "b" if delta["content"] == "a" else "a"
    wanted = {**raw, "choices": [{**choice, "delta": {**delta, "content": other}}]}
    if parse(b"%b%b%b" % (head, other.encode(), tail[:-2]), DATA) != wanted:
        return None
    chunk = read(wanted)
    if not isinstance(chunk, Model):
        return None
    pattern = ChunkPattern(head, tail, chunk, parse, most + 2)
    # A model may hold a text as something else.
    return pattern if pattern.chunk(other) == chunk else None


def _is_fixed(holder: dict[str, Any], *, but: str) -> bool:
    return all(value.__class__ in _FIXED or name == but for name, value in holder.items())
