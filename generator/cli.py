"""`python -m generator generate | check | diff`: the maintainer's three commands.

Guarantees: `generate` leaves the old tree and the old tables untouched unless the new tree is
whole; `check` and `diff` write nothing. Exit status: 0 done, 1 a difference (check) or, asked
for, a breaking change (diff), 2 the spec is broken.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from . import stamp
from .problems import SpecError

__all__ = ["main"]


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


# The commands are imported when they are needed: to find that there is nothing to do takes a
# fraction of the time that their imports take.
def _generate(options: argparse.Namespace) -> int:
    openapi, generated = options.openapi, options.generated
    if stamp.fits(openapi, generated):
        print(f"{generated}: nothing changed")
        return 0
    from .commands import generate

    status = generate(openapi, generated)
    stamp.keep(openapi, generated)
    return status


def _check(options: argparse.Namespace) -> int:
    from .commands import check

    return check(options.openapi, options.generated)


def _diff(options: argparse.Namespace) -> int:
    from .commands import diff

    new = str(options.openapi) if options.new is None else options.new
    return diff(options.old, new, options.generated, strict=options.strict)
