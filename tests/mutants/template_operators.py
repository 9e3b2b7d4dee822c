"""Small slips in a template: in its statements and expressions, and in the code it prints.

Guarantees: comments and prose stay as they are; a slip is one piece of the text replaced.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.mutants.code_operators import Edit
from tests.mutants.mutant import Mutant, edited

__all__ = ["mutants_of"]

_STATEMENT = re.compile(r"{%-?\s*(if|elif)\s+(.*?)\s*-?%}")
_LOOP = re.compile(r"{%-?\s*for\s+.*?\s+in\s+(.*?)\s*-?%}")
_PRINTED = re.compile(r"{{-?\s*(.*?)\s*-?}}")
#: In what is printed as it is: a word for another.
_WORDS = (
    ("UNSET", "None"), (" is not ", " is "), ("if ", "if not "), ("return ", "return None and "),
    ("raise ", "return "), ("await ", ""), ("async def", "def"), ("True", "False"),
    ("False", "True"), ("KeyError, ", ""), ("self._transport", "self"), (".stream(", ".send("),
    ("200 <=", "201 <="), ("<= 299", "<= 298"), ("dict(src)", "src"),
    ("cached_property", "property"),
    (" or {}", ""), ("query=", "headers="), ("extra_query", "extra_headers"), ("rest", "{}"),
    ("frozenset(", "set("), ("*,", ""), ("init=False", "init=True"), ("_fields", "_names"),
)  # fmt: skip
_DOC = re.compile(r'""".*?"""|#[^\n{]*|{#.*?#}', re.DOTALL)


def _edits(text: str) -> Iterator[tuple[str, int, int, str]]:
    quiet = [match.span() for match in _DOC.finditer(text)]
    inner = [match.span() for one in (r"{%.*?%}", r"{{.*?}}") for match in re.finditer(one, text)]

    def outside(at: int, spans: list[tuple[int, int]]) -> bool:
        return not any(start <= at < end for start, end in spans)

    for match in _STATEMENT.finditer(text):
        yield "negate a condition", *match.span(2), f"not ({match[2]})"
        yield "always", *match.span(2), "true"
        for word, other in ((" and ", " or "), (" or ", " and ")):
            at = match[2].find(word)
            if at >= 0:
                start = match.start(2) + at
                yield "swap and, or", start, start + len(word), other
    for match in _LOOP.finditer(text):
        yield "no round", *match.span(1), "[]"
        if " if " not in match[1]:
            yield "one round less", *match.span(1), f"({match[1]} | list)[1:]"
    for match in _PRINTED.finditer(text):
        if outside(match.start(), quiet):
            yield "print nothing", *match.span(), ""
            yield "print it twice", *match.span(), match[0] * 2
    for word, other in _WORDS:
        for found in re.finditer(re.escape(word), text):
            if outside(found.start(), quiet) and outside(found.start(), inner):
                yield f"{word.strip()} as {other.strip() or 'nothing'}", *found.span(), other
    at = 0
    for line in text.split("\n"):
        plain = line.strip() and not line.strip().startswith(("{%", "{#", "#", '"""'))
        if plain and outside(at, quiet):
            yield "drop a line", at, at + len(line), ""
        at += len(line) + 1


def mutants_of(group: str, file: str, text: str) -> list[tuple[Mutant, Edit]]:
    """Every mutant of a template."""
    found: list[tuple[Mutant, Edit]] = []
    seen: dict[str, int] = {}
    for operator, start, end, new in _edits(text):
        _, before, after, line = edited(text, start, end, new)
        key = f"{operator}\0{before}\0{after}"
        nth = seen[key] = seen.get(key, -1) + 1
        mutant = Mutant(group, file, line, operator, before, after, nth)
        found.append((mutant, Edit(operator, start, end, new, "", line, line)))
    return found
