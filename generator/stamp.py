"""Whether there is anything to generate: one digest of all that goes in and all that came out.

Guarantees: a stamp fits only where the specs, the generator, its tools and the generated tree are
byte for byte those that it was made of; anything else, a stamp that cannot be read included, means
that there is work to do. It is a note of one machine's, in no commit; `check` never asks it.
"""

from __future__ import annotations

import hashlib
import sys
from importlib.metadata import version
from pathlib import Path

__all__ = ["fits", "keep"]

_TOOLS = ("attrs", "jinja2", "openapi-python-client", "pydantic", "ruamel-yaml", "ruff")
_HERE = Path(__file__).parent


def fits(openapi: Path, generated: Path) -> bool:
    """True where the last run, which ended well, had the same before it and left what is there."""
    try:
        return _place(generated).read_text("ascii") == _digest(openapi, generated)
    except (OSError, ValueError):
        return False


def keep(openapi: Path, generated: Path) -> None:
    """Note that the tree is what the specs give. Where that fails, the next run does all again."""
    try:
        _place(generated).write_text(_digest(openapi, generated), "ascii")
    except OSError:
        _place(generated).unlink(missing_ok=True)


def _place(generated: Path) -> Path:
    return generated / ".stamp"


def _digest(openapi: Path, generated: Path) -> str:
    digest = hashlib.sha256(sys.version.encode())
    for tool in _TOOLS:
        digest.update(f"{tool} {version(tool)}\n".encode())
    for root in (openapi, _HERE, generated):
        paths = (path for path in root.rglob("*") if "__pycache__" not in path.parts)
        for path in sorted(paths):
            if path.is_file() and path != _place(generated):
                content = path.read_bytes()
                name = path.relative_to(root).as_posix()
                digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()
