"""What runs have found out, kept by content under `.mutants/`, which git ignores.

Guarantees: a result is found again only while everything that it hangs on is byte for byte the
same; a run that was stopped goes on where it was.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

__all__ = ["ROOT", "Cache", "digest_of", "text_digest"]

ROOT = Path(__file__).resolve().parents[2]
_KINDS = (".py", ".yaml", ".json", ".jsonl", ".jinja", ".tsv", ".toml")


def text_digest(*texts: str) -> str:
    """A digest of texts."""
    made = hashlib.sha256()
    for text in texts:
        made.update(text.encode("utf-8", "surrogatepass") + b"\0")
    return made.hexdigest()[:24]


def digest_of(places: Iterable[str]) -> str:
    """A digest of files and folders of the repository: names and contents."""
    made = hashlib.sha256()
    for place in places:
        path = ROOT / place
        files = [path] if path.is_file() else sorted(path.rglob("*"))
        for file in files:
            if file.suffix in _KINDS and "__pycache__" not in file.parts:
                made.update(file.relative_to(ROOT).as_posix().encode() + b"\0")
                made.update(file.read_bytes() + b"\0")
    return made.hexdigest()[:24]


class Cache:
    """JSON values by key, one file each.

    Args:
        folder: where they are.
    """

    def __init__(self, folder: Path = ROOT / ".mutants") -> None:
        self._folder = folder

    def _path(self, key: str) -> Path:
        return self._folder / key[-2:] / f"{key}.json"

    def get(self, key: str) -> Any:
        """What was kept under a key; None where nothing was."""
        try:
            return json.loads(self._path(key).read_text("utf-8"))
        except (OSError, ValueError):
            return None

    def put(self, key: str, value: Any) -> None:
        """Keep a JSON value; two processes may do so at the same time."""
        path = self._path(key)
        path.parent.mkdir(parents=True, exist_ok=True)
        aside = path.with_suffix(f".{os.getpid()}")
        aside.write_text(json.dumps(value, ensure_ascii=False), "utf-8")
        aside.replace(path)
