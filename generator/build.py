"""Specs to a whole `gumgloo_api` package in a scratch folder, and the swap into `generated/`.

Guarantees: the tree is built, formatted and compiled before anything old is touched, and then
swapped as a whole; the same specs give the same bytes in any folder on any day; a failure leaves
`generated/` as it was.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from .bundle import Bundle, bundle
from .problems import Problem, SpecError
from .render import render, support_files

__all__ = ["PACKAGE", "build", "bundles", "differences", "run_ruff", "swap", "verify"]

PACKAGE = "gumgloo_api"

# Isolated: the surrounding project's settings must not show in the output.
_CHECK = ("check", "--isolated", "--no-cache", "--fix-only", "--quiet", "--target-version", "py311",
          "--line-length", "100", "--select", "F401,F811,I,PIE790,UP037,TC005")  # fmt: skip
_FORMAT = ("format", "--isolated", "--no-cache", "--quiet", "--target-version", "py311",
           "--line-length", "100")  # fmt: skip

_INIT = '''"""Typed clients generated from the specs in `openapi/`: {services}.

Generated as a whole by `python -m generator generate`; never edited. Usable bare, over a plain
`httpx` client; `gumgloo` adds credentials, retries, timeouts and streams.
"""
'''


def bundles(openapi: Path) -> dict[str, Bundle]:
    """The bundle of each service under `openapi/`, by name."""
    roots = sorted(openapi.glob("*/openapi.yaml"))
    if not roots:
        raise SpecError([Problem(str(openapi), 1, None, "no service (*/openapi.yaml) in here")])
    return {root.parent.name: bundle(root.parent) for root in roots}


def build(openapi: Path, scratch: Path) -> Path:
    """Build the package below `scratch`; returns its folder."""
    services = bundles(openapi)
    files = {"__init__.py": _INIT.format(services=", ".join(services)), "py.typed": ""}
    files |= support_files()
    for service, bundled in services.items():
        rendered = render(service, bundled)
        files |= {f"{service}/{path}": text for path, text in rendered.items()}
    package = scratch / PACKAGE
    for path, text in files.items():
        target = package / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    # First, for ruff is silent about what does not compile.
    verify(package)
    run_ruff(_CHECK, package)
    run_ruff(_FORMAT, package)
    return package


def run_ruff(arguments: tuple[str, ...], package: Path) -> None:
    """Run ruff in a folder; raises `SpecError` with its words where it fails."""
    command = [sys.executable, "-m", "ruff", *arguments, "."]
    done = subprocess.run(command, cwd=package, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SpecError([Problem(str(package), 1, None, f"ruff: {done.stderr or done.stdout}")])


def verify(package: Path) -> None:
    """Every file compiles, and no object's address slipped into the code."""
    problems: list[Problem] = []
    for path in sorted(package.rglob("*.py")):
        text = path.read_text("utf-8")
        try:
            compile(text, str(path), "exec")
        except SyntaxError as error:
            problems.append(
                Problem(str(path), error.lineno or 1, None, f"does not compile: {error.msg}")
            )
        if " object at 0x" in text:
            problems.append(Problem(str(path), 1, None, "an object's repr stands in the code"))
    if problems:
        raise SpecError(problems)


def _contents(root: Path) -> dict[str, bytes]:
    files = (p for p in root.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    return {p.relative_to(root).as_posix(): p.read_bytes() for p in files}


def differences(old: Path, new: Path) -> dict[str, tuple[bytes | None, bytes | None]]:
    """Files that differ: path to old and new bytes (None: not there)."""
    before, after = _contents(old), _contents(new)
    return {
        path: (before.get(path), after.get(path))
        for path in sorted(before.keys() | after.keys())
        if before.get(path) != after.get(path)
    }


def swap(new: Path, target: Path) -> None:
    """Put the folder `new` in the place of `target`, which is gone only when `new` is there."""
    aside = target.with_name(f".{target.name}.old-{os.getpid()}")
    fresh = target.with_name(f".{target.name}.new-{os.getpid()}")
    try:
        shutil.copytree(new, fresh)
        if target.exists():
            target.rename(aside)
        fresh.rename(target)
    except BaseException:
        if aside.exists() and not target.exists():
            aside.rename(target)
        raise
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
        # Where it could not be put back, it is all that is left of the old tree.
        if target.exists():
            shutil.rmtree(aside, ignore_errors=True)
