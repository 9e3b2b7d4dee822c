"""`docs/benchmarks.md` and its charts, from the figures of one run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from .chart import bars, lines
from .groups.large import CASES
from .measuring import Row
from .table import markdown

__all__ = ["write"]

_DOCS = Path("docs")
_INTRO = """# Benchmarks

Written by `make bench-report`; every figure is of one run. `make bench` measures again and prints
the same tables; it exits with status 1 when a budget is missed by more than its noise.

- CPU seconds of the client's process, not wall time, against a server in a process of its own that
  sends bytes made before. All contenders are interleaved round by round; figures are medians.
- `ratio` is the median of the ratios of the rounds to the same call by bare httpx and `json`, or
  to what the section names, and how far it may be off (two standard errors).
- `gumgloo` has the standard library's JSON, `gumgloo[fast]` orjson. `openai` and `gumloop` are the
  official packages, pointed at the same server.
- `peak` is of Python objects (tracemalloc) in a run of its own; what orjson and pydantic hold
  outside of Python's allocator is not in it.
"""


def _bars(found: Mapping[str, Sequence[Row]]) -> dict[str, dict[str, float]]:
    wanted = (("stream", "chunk"), ("unary", "call"), ("startup", "start"))
    made: dict[str, dict[str, float]] = {}
    for name, what in wanted:
        for row in found.get(name, ()):
            known = row.who.startswith(("gumgloo", "gumloop", "openai"))
            if row.ratio is not None and known:
                made.setdefault(f"{what}: {row.case}", {}).setdefault(row.who, row.ratio)
    return made


def _lines(rows: Sequence[Row]) -> dict[str, list[tuple[float, float]]]:
    made: dict[str, list[tuple[float, float]]] = {}
    for case, (_, sizes, unit) in CASES.items():
        costs = {row.case: row.value for row in rows if row.who.startswith("gumgloo")}
        points = [(size, costs.get(f"{case}: {size:,} {unit}".rstrip())) for size in sizes]
        if all(cost for _, cost in points):
            made[case] = [(float(size), cost or 0.0) for size, cost in points]
    return made


def write(found: Mapping[str, Sequence[Row]], about: Mapping[str, Any]) -> None:
    """Write the page and the charts."""
    _DOCS.mkdir(exist_ok=True)
    parts = [_INTRO, _about(about)]
    if ratios := _bars(found):
        title = "CPU beside bare httpx (logarithmic; less is better)"
        (_DOCS / "benchmarks-ratios.svg").write_text(bars(title, ratios))
        parts.append("![Ratios to bare httpx](benchmarks-ratios.svg)\n")
    for name, rows in found.items():
        module = import_module(f"tests.bench.groups.{name}")
        parts.append(f"## {module.TITLE}\n\n{(module.__doc__ or '').strip()}\n")
        if name == "large" and (points := _lines(rows)):
            title = "Cost over size (dashed: linear)"
            (_DOCS / "benchmarks-large.svg").write_text(lines(title, points))
            parts.append("![Cost over size](benchmarks-large.svg)\n")
        parts.append(markdown(rows) + "\n")
    (_DOCS / "benchmarks.md").write_text("\n".join(parts))


def _about(about: Mapping[str, Any]) -> str:
    packages = ", ".join(f"{name} {version}" for name, version in about["packages"].items())
    return (
        f"Measured at commit `{about['commit']}`, Python {about['python']}, {about['system']}, "
        f"with {packages}; {about['seconds']} s in all.\n"
    )
