"""Where `diff` takes specs from: a folder of YAML, a generated package, a JSON file, or git.

Guarantees: every source gives bundled documents by service name; one that cannot be read is
named with the reason.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from .build import PACKAGE, bundles
from .problems import Problem, SpecError

__all__ = ["documents"]

Documents = dict[str, dict[str, Any]]


def documents(source: str, generated: Path) -> Documents:
    """Bundled documents by service.

    Args:
        source: a folder with `*/openapi.yaml`, a folder with `*/openapi.json`, one JSON file, or
            `git:REVISION` for the package committed there.
        generated: the folder of generated packages, as `git:` looks for it in that revision.

    Raises:
        SpecError: the source holds no spec, or a broken one.
    """
    if source.startswith("git:"):
        return _committed(source.removeprefix("git:"), generated)
    path = Path(source)
    if path.is_file():
        return {path.parent.name: _load(path.read_bytes(), str(path))}
    found = sorted(path.glob("*/openapi.json")) or sorted(path.glob(f"{PACKAGE}/*/openapi.json"))
    if found:
        return {file.parent.name: _load(file.read_bytes(), str(file)) for file in found}
    return {service: bundle.document for service, bundle in bundles(path).items()}


def _committed(revision: str, generated: Path) -> Documents:
    listed = _git(generated, "ls-tree", "-r", "--name-only", revision, "--", PACKAGE)
    found = [name for name in listed.decode().splitlines() if name.endswith("/openapi.json")]
    return {
        Path(name).parent.name: _load(_git(generated, "show", f"{revision}:./{name}"), name)
        for name in found
    }


def _git(folder: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=False)
    except OSError as error:
        raise SpecError([Problem(str(folder), 1, None, f"git cannot be run: {error}")]) from None
    if done.returncode:
        reason = done.stderr.decode(errors="replace").strip()
        raise SpecError([Problem(str(folder), 1, None, f"git {arguments[0]}: {reason}")])
    return done.stdout


def _load(data: bytes, name: str) -> dict[str, Any]:
    try:
        document: dict[str, Any] = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise SpecError([Problem(name, 1, None, f"no JSON: {error}")]) from None
    return document
