"""What a mutant is, whatever it is a mutant of, and what became of it.

Guarantees: a mutant has the same id on every machine, for as long as what it changes is the same.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass

from tests.mutants.cache import text_digest

__all__ = ["KILLED", "SURVIVED", "UNJUDGED", "VOID", "Mutant", "Verdict", "edited"]

KILLED, SURVIVED, VOID = "killed", "survived", "void"
#: Not one that survived: its tests were not run to the end, or the judge itself failed.
UNJUDGED = "not judged"


@dataclass(frozen=True)
class Mutant:
    """One slip.

    Attributes:
        group: `spec`, `template`, `overrides`, ...
        file: what it is in, from the root of the repository.
        line: where.
        operator: the kind of slip, in a few words.
        before, after: the text around the slip.
        nth: which of several that read the same.
        place: a JSON pointer into the spec, for a slip in a spec.
    """

    group: str
    file: str
    line: int
    operator: str
    before: str
    after: str
    nth: int = 0
    place: str = ""

    @property
    def id(self) -> str:
        """Eight digits. The line is no part of it: a line more above makes no other mutant."""
        parts = (self.group, self.file, self.operator, self.before, self.after, self.place)
        return text_digest(*parts, str(self.nth))[:8]

    @property
    def diff(self) -> str:
        """For people."""
        lines = difflib.unified_diff(
            self.before.splitlines(), self.after.splitlines(), lineterm="", n=2
        )
        shown = [line for line in lines if not line.startswith(("---", "+++", "@@"))]
        return "\n".join(
            [f"{self.file}:{self.line}: {self.operator} {self.place}".rstrip(), *shown]
        )


@dataclass(frozen=True)
class Verdict:
    """What became of a mutant.

    Attributes:
        state: `KILLED`, `SURVIVED`, `UNJUDGED`, or `VOID` where nothing changed after all.
        by: who noticed: a test, an oracle.
        why: the first complaint; why it was not judged.
        seconds: how long it took.
    """

    state: str
    by: str = ""
    why: str = ""
    seconds: float = 0.0


def edited(text: str, start: int, end: int, new: str) -> tuple[str, str, str, int]:
    """A text with a piece replaced; the lines concerned, before and after; the first's number."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    last = len(text) if last < 0 else last
    made = text[:start] + new + text[end:]
    return (
        made,
        text[first:last],
        made[first : last + len(made) - len(text)],
        text.count("\n", 0, first) + 1,
    )
