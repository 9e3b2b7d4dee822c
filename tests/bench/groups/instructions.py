"""Instructions of the hot paths, in memory: what no other work on the machine can change.

Bytecode instructions with calls of C functions are counted by the interpreter itself, everywhere;
`tests/bench/test_instructions.py` holds them in CI. Machine instructions are counted by valgrind's
callgrind where it is installed (`perf stat` counts none in most containers); they take minutes, so
this group runs only where asked for: `--only instructions`.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys

from ..hot_paths import PATHS, count, profile
from ..measuring import Row
from ..serving import environment

TITLE = "Instructions of the hot paths"
# Enough that the difference of two starts, some ten million instructions, does not count.
_UNITS = {"chunk": 20_000, "call": 500}
_SHOWN = 12
_CODE = (
    "import sys; {}from tests.bench import hot_paths; sys.argv = ['', {!r}, {!r}]; hot_paths.main()"
)


def _machine(name: str, units: int, me: str) -> float:
    """Of one unit, from the difference of two runs."""
    hide = "sys.modules['orjson'] = None; " if me == "gumgloo" else ""
    counts: list[int] = []
    for times in (units, 2 * units):
        command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
        command += [sys.executable, "-c", _CODE.format(hide, name, str(times))]
        done = subprocess.run(
            command,
            env=environment() | {"PYTHONHASHSEED": "0"},
            capture_output=True,
            text=True,
            check=True,
        )
        found = re.search(r"Collected : (\d+)", done.stderr)
        assert found is not None
        counts.append(int(found[1]))
    return (counts[1] - counts[0]) / units


def run(url: str, me: str) -> list[Row]:
    """Measure."""
    rows = _rows("bytecode and C calls", me, {name: count(name) for name in PATHS})
    spent = profile("chunk gumgloo")
    rows += [
        Row(f"chunk, where: {where}", me, many, "instructions")
        for where, many in list(spent.items())[:_SHOWN]
    ]
    if shutil.which("valgrind") is None:
        note = "skipped: valgrind is not installed"
        return [*rows, Row("machine instructions", me, None, "", note=note)]
    counts = {name: _machine(name, _UNITS[name.split()[0]], me) for name in PATHS}
    return rows + _rows("machine instructions", me, counts)


def _rows(case: str, me: str, counts: dict[str, float]) -> list[Row]:
    rows: list[Row] = []
    for name, counted in counts.items():
        what, who = name.split()
        ratio = counted / counts[f"{what} httpx"]
        shown = me if who == "gumgloo" else who
        rows.append(Row(f"{what}: {case}", shown, counted, "for one", ratio=ratio))
    return rows
