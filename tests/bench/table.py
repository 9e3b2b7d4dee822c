"""Rows as text: aligned for a terminal, or Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from .measuring import Row

__all__ = ["markdown", "table"]

HEAD = ("", "who", "figure", "", "ratio", "budget", "peak")


def _number(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:,.0f}" if abs(value) >= 1000 or value == int(value) else f"{value:.2f}"


def _cells(row: Row) -> tuple[str, ...]:
    ratio = "" if row.ratio is None else f"{row.ratio:.2f} ± {row.noise:.2f}"
    verdict = "" if row.budget is None else f"{row.bound} {'MISSED' if row.missed else 'ok'}"
    peak = "" if row.peak is None else f"{row.peak:,.0f} KiB"
    unit = " ".join(filter(None, (row.unit, row.note and f"({row.note})")))
    return row.case, row.who, _number(row.value), unit, ratio, verdict, peak


def table(rows: Sequence[Row]) -> str:
    """Aligned columns."""
    lines = [HEAD, *map(_cells, rows)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(HEAD))]
    right = {2, 4, 6}
    return "\n".join(
        "  ".join(
            cell.rjust(width) if at in right else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def markdown(rows: Sequence[Row]) -> str:
    """A Markdown table."""
    marks = ("---", "---", "---:", "---", "---:", "---", "---:")
    lines = [HEAD, marks, *map(_cells, rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
