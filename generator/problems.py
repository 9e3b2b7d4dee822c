"""What is wrong with a spec, and where: the one way the generator reports a broken spec.

Every stage that finds a spec broken raises a `SpecError`.  It carries all the problems that the
stage could find, each with file, line and reason, so that one run shows all that has to be mended.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["Problem", "SpecError"]


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong at one place of a spec.

    Args:
        file: path of the file, relative to the working folder that the stage was given.
        line: line in that file, counted from 1.
        column: column in that line, counted from 1; None where only the line is known.
        message: the reason, in one line of plain English.
    """

    file: str
    line: int
    column: int | None
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class SpecError(Exception):
    """A spec is broken.  `str()` gives one ``file:line: message`` for each problem.

    Args:
        problems: what was found.  Kept without repeats, in order of file, line, column, message.
    """

    problems: list[Problem]

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(
            set(problems), key=lambda p: (p.file, p.line, p.column or 0, p.message)
        )
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)
