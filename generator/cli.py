"""`python -m generator generate | check | diff`: the maintainer's three commands.

Guarantees: `generate` leaves the old tree and the old tables untouched unless the new tree is
whole; `check` and `diff` write nothing. Exit status: 0 done, 1 a difference (check) or, asked
for, a breaking change (diff), 2 the spec is broken.
"""

from __future__ import annotations

import argparse
import difflib
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from .build import PACKAGE, build, differences, swap
from .coverage import stale, write
from .diff import Change, compare, render
from .problems import SpecError
from .sources import Documents, documents

__all__ = ["main"]

_MOST_LINES = 200


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; see `python -m generator --help`."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except SpecError as error:
        print(error, file=sys.stderr)
        print("nothing was written", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__.split("\n")[0])
    parser.add_argument("--openapi", type=Path, default=Path("openapi"), help="folder of the specs")
    parser.add_argument("--generated", type=Path, default=Path("generated"), help="output folder")
    commands = parser.add_subparsers(required=True)
    generate = commands.add_parser("generate", help="make generated/ from openapi/")
    generate.set_defaults(run=_generate)
    check = commands.add_parser("check", help="is generated/ exactly what openapi/ gives?")
    check.set_defaults(run=_check)
    diff = commands.add_parser("diff", help="what changed for users between two specs")
    diff.add_argument("old", nargs="?", default="git:HEAD", help="folder, JSON file or git:REV")
    diff.add_argument("new", nargs="?", default=None, help="the same; by default the specs")
    diff.add_argument("--strict", action="store_true", help="exit 1 when a change is breaking")
    diff.set_defaults(run=_diff)
    return parser


def _generate(options: argparse.Namespace) -> int:
    target = options.generated / PACKAGE
    with tempfile.TemporaryDirectory() as scratch:
        package = build(options.openapi, Path(scratch))
        changed = differences(target, package)
        new = documents(str(package), options.generated)
        tables = stale(options.openapi, new)
        if not changed and not tables:
            print(f"{target}: nothing changed")
            return 0
        old = documents(str(target), options.generated) if _has_specs(target) else {}
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


def _check(options: argparse.Namespace) -> int:
    target = options.generated / PACKAGE
    with tempfile.TemporaryDirectory() as scratch:
        package = build(options.openapi, Path(scratch))
        changed = differences(target, package)
        new = documents(str(package), options.generated)
        tables = stale(options.openapi, new)
        if not changed and not tables:
            print(f"{target}: exactly what {options.openapi} gives")
            return 0
        old = documents(str(target), options.generated) if _has_specs(target) else {}
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
        print(f"{target} is not what {options.openapi} gives ({count} files): run `make generate`")
    return 1


def _diff(options: argparse.Namespace) -> int:
    new = str(options.openapi) if options.new is None else options.new
    changes = _compare(documents(options.old, options.generated), documents(new, options.generated))
    _say(changes)
    return int(options.strict and any(change.kind == "breaking" for change in changes))


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
