"""Taking what the caller wrote out of what the service says of it.

Guarantees: where a service's words repeat a text that was sent (a prompt, a query), no run of
sixteen characters of it is left, and no whole text of eight or more; written as it was, with white
space folded, escaped as in JSON or percent-encoded. A text is what has white space in it: names
and ids are not, for an error is of no use without them. Shorter pieces, translations, summaries
and other encodings get through: an error's `str` is for logs, and no place for what nobody may
read, but nobody can promise what a service writes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, quote_plus

from gumgloo_api.support.kinds import is_array, is_mapping

from ._redact import MASK

__all__ = ["texts_of", "without"]

_RUN = 16
_SHORTEST = 8


def texts_of(value: Any) -> list[str]:
    """The texts in a JSON value, a query, the parts of a form, or any mixture of these."""
    found: list[str] = []
    seen: set[int] = set()
    todo: list[Any] = [value]
    while todo:
        one = todo.pop()
        if isinstance(one, str):
            if len(one) >= _SHORTEST and len(one.split(None, 1)) > 1:
                found.append(one)
            continue
        if id(one) in seen:
            continue
        seen.add(id(one))
        if is_mapping(one):
            todo += one.values()
        elif is_array(one) or isinstance(one, tuple):
            todo += one
        elif hasattr(one, "to_dict"):
            todo.append(one.to_dict())
        elif getattr(one, "filename", "") is None:
            # A part of a form that is no file. What is in a file is not looked for.
            todo.append(one.content.decode("utf-8", "replace"))
    return found


def without(said: str, texts: list[str]) -> str:
    """What was said, with `***` for each piece of the texts in it."""
    hidden = bytearray(len(said))
    for way in dict.fromkeys(way for text in texts for way in _spellings(text)):
        _hide(said, way, hidden)
    return "".join(_masked(said, hidden)) if any(hidden) else said


def _spellings(text: str) -> Iterator[str]:
    yield text
    yield " ".join(text.split())
    yield json.dumps(text)[1:-1]
    yield json.dumps(text, ensure_ascii=False)[1:-1]
    data = text.encode("utf-8", "replace")
    yield quote(data)
    yield quote_plus(data)


def _hide(said: str, text: str, hidden: bytearray) -> None:
    size = min(_RUN, len(text))
    at = 0
    while at + size <= len(said):
        if said[at : at + size] not in text:
            at += 1
            continue
        end = at + size
        while end < len(said) and said[at : end + 1] in text:
            end += 1
        hidden[at:end] = b"\1" * (end - at)
        at = end


def _masked(said: str, hidden: bytearray) -> Iterator[str]:
    for at, char in enumerate(said):
        if not hidden[at]:
            yield char
        elif not at or not hidden[at - 1]:
            yield MASK
