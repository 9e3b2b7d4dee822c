"""What the maintainer's three commands do: `generate`, `check` and `diff`, told on stdout.

Guarantees: `generate` leaves the old tree and the old tables untouched unless the new tree is
whole; `check` and `diff` write nothing. Each gives the exit status; a broken spec is a `SpecError`.
"""

from __future__ import annotations

import difflib
import tempfile
from pathlib import Path

from .build import PACKAGE, build, differences, swap
from .coverage import stale, write
from .diff import Change, compare, render
from .sources import Documents, documents

__all__ = ["check", "diff", "generate"]

_MOST_LINES = 200


def generate(openapi: Path, generated: Path) -> int:
    """Make the tree and the tables; says what changed and whether it breaks users."""
    target = generated / PACKAGE
    with tempfile.TemporaryDirectory() as scratch:
        package = build(openapi, Path(scratch))
        changed = differences(target, package)
        new = documents(str(package), generated)
        tables = stale(openapi, new)
        if not changed and not tables:
            print(f"{target}: nothing changed")
            return 0
        old = documents(str(target), generated) if _has_specs(target) else {}
        if changed:
            swap(package, target)
        for path, (_, table) in tables.items():
            write(path, table)
    named = {target / path: pair for path, pair in changed.items()}
    for path, (before, after) in {**named, **tables}.items():
        verb = "added" if before is None else "removed" if after is None else "changed"
        print(f"{verb:8}{path}")
    _say(_compare(old, new))
    return 0


def check(openapi: Path, generated: Path) -> int:
    """Is the tree exactly what the specs give? 1 where it is not, and how it differs."""
    target = generated / PACKAGE
    with tempfile.TemporaryDirectory() as scratch:
        package = build(openapi, Path(scratch))
        changed = differences(target, package)
        new = documents(str(package), generated)
        tables = stale(openapi, new)
        if not changed and not tables:
            print(f"{target}: exactly what {openapi} gives")
            return 0
        old = documents(str(target), generated) if _has_specs(target) else {}
    # The spec itself last: its text says least, and the summary below says it better.
    named = {**changed, **{path.as_posix(): pair for path, pair in tables.items()}}
    ordered = sorted(named, key=lambda path: (path.endswith(".json"), path))
    lines = [line for path in ordered for line in _lines(path, *named[path])]
    print("\n".join(lines[:_MOST_LINES]))
    if len(lines) > _MOST_LINES:
        print(f"… and {len(lines) - _MOST_LINES} more lines")
    _say(_compare(old, new))
    for path in tables:
        print(f"{path} is not what the spec beside it gives: run `make generate`")
    if changed:
        count = len(changed)
        print(f"{target} is not what {openapi} gives ({count} files): run `make generate`")
    return 1


def diff(old: str, new: str, generated: Path, *, strict: bool) -> int:
    """What changed for users from `old` to `new`; 1 where that breaks them and is to fail."""
    changes = _compare(documents(old, generated), documents(new, generated))
    _say(changes)
    return int(strict and any(change.kind == "breaking" for change in changes))


def _has_specs(package: Path) -> bool:
    return any(package.glob("*/openapi.json"))


def _lines(path: str, before: bytes | None, after: bytes | None) -> list[str]:
    old = (before or b"").decode("utf-8", "replace").splitlines()
    new = (after or b"").decode("utf-8", "replace").splitlines()
    return list(difflib.unified_diff(old, new, f"committed/{path}", f"specs/{path}", "", "", 1, ""))


def _compare(old: Documents, new: Documents) -> list[Change]:
    changes: list[Change] = []
    for service in sorted(old.keys() | new.keys()):
        if service not in new:
            changes.append(Change("breaking", service, "service removed"))
        elif service not in old:
            changes.append(Change("compatible", service, "service added"))
        else:
            found = compare(old[service], new[service])
            changes += [Change(c.kind, f"{service}: {c.place}", c.what) for c in found]
    return changes


def _say(changes: list[Change]) -> None:
    print(render(changes).rstrip("\n") if changes else "no change that a user could notice")
