"""`python -m tests.faults`: plays the whole catalogue, and writes the table of what came of it.

Guarantees: both flavours were played; exit status 1 where they differ, or where an outcome is not
the one that the catalogue says, and the table is written all the same.
"""

from __future__ import annotations

import sys

from tests.faults._model import Case, Ends, Kind
from tests.faults._play import play
from tests.faults._table import PAGE, page

__all__ = ["main"]


def main() -> int:
    """Play and write; returns the exit status."""
    wrong: list[str] = []

    def seen(case: Case, kind: Kind, service: str) -> Ends:
        first, second = (play(case, kind, service, awaited=on).lasting for on in (False, True))
        if not first == second == case.expected(kind, service):
            wrong.append(f"{case.name}, {kind} {service}: {first} sync, {second} async")
        return first

    text = page(seen)
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(text, encoding="utf-8")
    print(f"{PAGE}: {len(wrong)} outcomes are not those of the catalogue", *wrong, sep="\n")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
