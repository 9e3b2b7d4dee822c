"""The generator: wall and CPU seconds of `generate`, in a folder of its own.

Both services from nothing (budget 10 s), again with nothing changed (budget 1 s), and with ten
times the schemas: every schema of the specs nine times more under other names, beside the rest of
the specs. CPU seconds count the formatter that the generator runs, too.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from ..measuring import Row
from ..serving import environment

TITLE = "Generator"
_COPIES = 9


def _generate(folder: Path) -> tuple[float, float]:
    command = [sys.executable, "-m", "generator", "--openapi", str(folder / "openapi")]
    command += ["--generated", str(folder / "generated"), "generate"]
    before, began = os.times(), time.perf_counter()
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    wall, after = time.perf_counter() - began, os.times()
    if done.returncode:
        raise RuntimeError(f"{done.stdout[-500:]}{done.stderr[-1500:]}")
    used = after.children_user - before.children_user
    return wall, used + after.children_system - before.children_system


def _rows(case: str, spent: tuple[float, float], budget: float | None = None) -> list[Row]:
    wall, used = spent
    # The machine may have other work, so the budget is held against the lesser of the two.
    note = f"{wall:.2f} s wall"
    return [Row(case, "generator", min(wall, used), "s CPU", budget=budget, note=note)]


def _parts(spec: Path) -> list[Path]:
    return sorted(spec.glob("*.yaml"))


def _multiply(spec: Path) -> int:
    """Put each schema there again, under other names that refer to each other."""
    made = 0
    for part in _parts(spec):
        lines = part.read_text().split("\n")
        out: list[str] = []
        at = 0
        while at < len(lines):
            out.append(lines[at])
            at += 1
            if out[-1] != "  schemas:":
                continue
            block: list[str] = []
            while at < len(lines) and (not lines[at].strip() or lines[at].startswith("    ")):
                block.append(lines[at])
                at += 1
            out += block
            for copy in range(_COPIES):
                out += [_renamed(line, copy) for line in block]
                made += sum(bool(re.match(r"    \w+:$", line)) for line in block)
        part.write_text("\n".join(out))
    return made


def _renamed(line: str, copy: int) -> str:
    line = re.sub(r"^(    )([A-Z]\w*):", rf"\1\2Copy{copy}:", line)
    return re.sub(r"(/schemas/\w+)", rf"\1Copy{copy}", line)


def run(url: str, me: str) -> list[Row]:
    """Measure."""
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        shutil.copytree("openapi", folder / "openapi")
        (folder / "generated").mkdir()
        # Warms up: bytecode.
        first = _generate(folder)
        rows += _rows("both services, from nothing", first, 10.0)
        rows += _rows("both services, nothing changed", _generate(folder), 1.0)
        shutil.rmtree(folder / "generated")
        made = sum(_multiply(one) for one in (folder / "openapi").iterdir() if one.is_dir())
        try:
            grown = _generate(folder)
        except RuntimeError as error:
            note = f"could not be made: {str(error).strip().splitlines()[-1][:160]}"
            rows.append(Row("ten times the schemas", "generator", None, "s CPU", note=note))
        else:
            rows += _rows(f"{made:,} schemas more", grown)
    return rows
