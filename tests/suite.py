"""`python -m tests.suite`: drift, style, types and all tests, one after another, one summary.

Guarantees: every step runs even when an earlier one failed; exit status 1 when any did.
"""

from __future__ import annotations

import subprocess
import sys
import time

__all__ = ["main"]

STEPS: dict[str, list[str]] = {
    "generated code is what the specs give": ["generator", "check"],
    "style": ["ruff", "check", "."],
    "format": ["ruff", "format", "--check", "."],
    "types (mypy --strict)": ["mypy"],
    "types (pyright strict)": ["pyright", "--pythonpath", sys.executable],
    # Coverage is what the other tests are for; tracing would make this one take twice as long.
    "contract tests": [
        "pytest", "-q", "-n", "auto", "tests/openapi", "tests/contract",
        "--contract-report", "build/contract",
    ],
    "all other tests, with coverage": [
        "pytest", "-q", "-n", "auto", "--cov", "--cov-report=term:skip-covered",
        "--ignore=tests/openapi", "--ignore=tests/contract"
    ],
}  # fmt: skip


def main() -> int:
    """Run the steps; returns the exit status."""
    rows: list[tuple[str, bool, float]] = []
    for name, command in STEPS.items():
        print(f"\n== {name}", flush=True)
        began = time.monotonic()
        done = subprocess.run([sys.executable, "-m", *command], check=False)
        rows.append((name, done.returncode == 0, time.monotonic() - began))
    print("\n== summary")
    for name, good, seconds in rows:
        print(f"  {'ok    ' if good else 'FAILED'}  {seconds:6.1f} s  {name}")
    failed = sum(not good for _, good, _ in rows)
    print(f"{len(rows) - failed} passed, {failed} failed")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
