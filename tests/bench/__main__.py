"""`python -m tests.bench`: this client against bare httpx and json, and the official packages.

Runs each group of measurements in processes of its own, beside a server in another process; prints
one table for each; exit status 1 when a budget is missed by more than its noise.

    --only NAME     one group; again for several
    --json FILE     everything, for machines
    --report        write docs/benchmarks.md with its charts
    --no-fail       exit status 0 all the same
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any

from .facts import facts
from .measuring import Row
from .report import write
from .serving import environment
from .table import table

__all__ = ["main"]

#: In this order; those that differ with the JSON parser run twice, first without orjson.
GROUPS = {
    "stream": 2,
    "unary": 1,
    "startup": 1,
    "large": 1,
    "many": 1,
    "connections": 1,
    "generating": 1,
    "mocks": 1,
    "successor": 1,
    "instructions": 1,
}
#: Only where asked for: callgrind takes minutes.
ON_DEMAND = frozenset({"instructions"})


def main() -> int:
    """Run the groups; returns the exit status."""
    options = _parser().parse_args()
    found: dict[str, list[Row]] = {}
    began = time.monotonic()
    for name, processes in GROUPS.items():
        if name not in (options.only or GROUPS.keys() - ON_DEMAND):
            continue
        rows: list[Row] = []
        for mode in ([], ["--fast"])[:processes]:
            rows += _group(name, mode)
        found[name] = rows
        print(f"\n{import_module(f'tests.bench.groups.{name}').TITLE}")
        print(table(rows), flush=True)
    about = facts() | {"seconds": round(time.monotonic() - began)}
    missed = [(name, row) for name, rows in found.items() for row in rows if row.missed]
    if options.json:
        told = {name: [row.as_dict() for row in rows] for name, rows in found.items()}
        options.json.write_text(json.dumps({"about": about, "groups": told}, indent=1) + "\n")
    if options.report:
        write(found, about)
    print(f"\n{about['seconds']} s; budgets missed: {len(missed)}")
    for name, row in missed:
        print(f"  {name}: {row.case}, {row.who}: {row.figure} instead of {row.bound}")
    return int(bool(missed) and not options.no_fail)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--only", action="append", choices=GROUPS)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--report", action="store_true")
    parser.add_argument("--no-fail", action="store_true")
    return parser


def _group(name: str, mode: list[str]) -> list[Row]:
    extra: dict[str, str] = getattr(import_module(f"tests.bench.groups.{name}"), "ENVIRONMENT", {})
    command = [sys.executable, "-m", "tests.bench.one", name, *mode]
    done = subprocess.run(
        command, env=environment() | extra, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{name}: {done.stderr[-3000:]}")
    made: list[dict[str, Any]] = json.loads(done.stdout.splitlines()[-1])
    return [Row.from_dict(one) for one in made]


if __name__ == "__main__":
    sys.exit(main())
