"""The page: one run of the contract tests, as one HTML file that needs nothing else.

Guarantees: every text is scrubbed of secrets and escaped; no script, no outer address; the same
run gives the same bytes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import jinja2

from gumgloo._redact import Scrubber
from tests.contract._ledger import CONTRACTS
from tests.report._facts import Spec, plain
from tests.report._replay import command, hints
from tests.report._results import Cell, Outcome, file_of, gaps, matrix

__all__ = ["Run", "page"]

_Show: TypeAlias = Callable[[str], str]

_TITLES = {
    "1 spec": "The spec is sound: valid, true to its conventions, with true examples.",
    "2 mock": "The mock server keeps the spec, whatever is asked of it.",
    "3 out": "The client sends what the spec says and what it was asked to send.",
    "4 in": "The client reads every answer without loss, or raises a documented error.",
}
#: So many failures are shown whole; of the others only how they begin.
_WHOLE = 50
_LONG, _SHORT = 20_000, 1_000


@dataclass(frozen=True)
class Run:
    """All that a page is made of.

    Args:
        operations: names of all operations, and what each is on the wire.
        tests: every test.
        specs: the specs that were tested.
        tools: versions by name.
        started: when, as it is to be shown.
        seconds: how long the whole of it took, on the clock of a wall.
        python: the interpreter as it is called from the root of the project.
        seed: the seed that hypothesis was given, empty for none.
        environ: the environment; what is secret in it is taken out of all texts.
    """

    operations: Mapping[str, str]
    tests: list[Outcome]
    specs: list[Spec] = field(default_factory=list[Spec])
    tools: Mapping[str, str] = field(default_factory=dict[str, str])
    started: str = ""
    seconds: float = 0.0
    python: str = "python"
    seed: str = ""
    environ: Mapping[str, str] = field(default_factory=dict[str, str])


@cache
def _template() -> jinja2.Template:
    folder = jinja2.FileSystemLoader(Path(__file__).parent)
    environment = jinja2.Environment(
        loader=folder,
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["seconds"] = _seconds
    environment.filters["number"] = lambda number: f"{number:,}"
    return environment.get_template("page.html")


def page(run: Run, scrub: Scrubber) -> str:
    """The HTML of a run."""
    cells = matrix(run.operations, run.tests)
    missing = gaps(run.operations, cells)
    failures = [test for test in run.tests if test.result == "failed"]
    results = Counter(test.result for test in run.tests)

    def show(text: str) -> str:
        return plain(scrub.scrub(text))

    return _template().render(
        good=not failures and not missing and bool(run.tests),
        gaps=[show(one) for one in missing],
        results=results,
        cases=sum(cell.cases for cell in cells.values()),
        contracts=[(name, _TITLES[name]) for name in CONTRACTS],
        rows=[
            (show(name), show(said), [cells[name, one] for one in CONTRACTS])
            for name, said in sorted(run.operations.items())
        ],
        sums=[_sum(cells[name, one] for name in run.operations) for one in CONTRACTS],
        failures=[_failure(run, test, n, show) for n, test in enumerate(failures)],
        skipped=[
            (show(test.node), test.result, show(test.text))
            for test in run.tests
            if test.result in ("skipped", "xfailed")
        ],
        files=_files(run.tests, show),
        run=run,
    )


def _failure(run: Run, test: Outcome, number: int, show: _Show) -> dict[str, Any]:
    # Scrubbed before it is quoted, which may tear a secret apart.
    node, item = show(test.node), show(test.item)
    line = command(node, run.python, run.environ, item=item, text=test.text, seed=run.seed)
    # Scrubbed before it is cut: half a secret would not be recognised.
    text = show(test.text)
    limit = _LONG if number < _WHOLE else _SHORT
    if len(text) > limit:
        text = f"{text[: limit // 2]}\n\n[…{len(text) - limit:,} characters left out…]\n\n"
        text += show(test.text)[-limit // 2 :]
    return {
        "node": node,
        "cells": [(show(name), contract) for name, contract in test.cells],
        "seconds": test.seconds,
        "command": show(line),
        "cut": (node, item) != (test.node, test.item),
        "hints": [show(one) for one in hints(test.text)],
        "text": text,
    }


def _sum(cells: Iterable[Cell]) -> Cell:
    whole = Cell()
    for cell in cells:
        whole.cases += cell.cases
        whole.ways.update(cell.ways)
        whole.seconds += cell.seconds
        whole.failed += cell.failed
    return whole


def _files(tests: list[Outcome], show: _Show) -> list[tuple[str, Counter[str], int, float]]:
    """By file: its tests by result, its cases, its time."""
    found: dict[str, list[Outcome]] = {}
    for test in tests:
        found.setdefault(show(file_of(test.node)), []).append(test)
    return [
        (
            name,
            Counter(test.result for test in mine),
            sum(cases for test in mine for *_, cases in test.counts),
            sum(test.seconds for test in mine),
        )
        for name, mine in sorted(found.items())
    ]


def _seconds(value: float) -> str:
    if value < 1:
        return f"{value * 1000:.0f} ms"
    return f"{value:.1f} s" if value < 60 else f"{int(value) // 60} min {int(value) % 60} s"
