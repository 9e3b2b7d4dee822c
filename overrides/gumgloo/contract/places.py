"""Finds the file and the line of `openapi/` that a JSON pointer of a bundled document means.

Guarantees: it reads text and nothing else, by the layout that `openapi/README.md` prescribes; a
place that it does not find is None, never a guess.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

__all__ = ["Texts", "find"]

#: The text of each file by its path (``openapi/gloo/chat.yaml``).
Texts = Mapping[str, str]


def _parts(pointer: str) -> list[str]:
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def find(service: str, pointer: str, texts: Texts) -> tuple[str, int] | None:
    """The file, and the line from 1, of the component or the operation that the pointer is in.

    Args:
        service: whose document it is.
        pointer: into the bundled document.
        texts: the files of `openapi/`.
    """
    parts = _parts(pointer)
    if parts[:1] not in (["components"], ["paths"]) or len(parts) < 3:
        return None
    # The indentation of names: paths and kinds at two spaces, methods and components at four.
    first, wanted = f"  {parts[1]}:", f"    {parts[2]}:"
    for folder in (service, "shared"):
        for name in sorted(texts):
            if f"/{folder}/" in name:
                line = _line(texts[name], first, wanted)
                if line is not None:
                    return name, line
    return None


def _line(text: str, first: str, wanted: str) -> int | None:
    inside = False
    for number, line in enumerate(text.split("\n"), 1):
        bare = _unquoted(line)
        if re.match(r" {0,2}[^ #]", line):
            inside = bare == first
        elif inside and bare == wanted:
            return number
    return None


def _unquoted(line: str) -> str:
    return line.rstrip().replace("'", "").replace('"', "")
