"""ZIP archives made of what was uploaded.

Guarantees: the same files make the same bytes; a name that no archive can have is replaced.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

__all__ = ["archived"]

_LONGEST = 255


def archived(files: Iterable[tuple[str, bytes]]) -> bytes:
    """An archive of files, each a name and its bytes; a name that comes again is left out."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for number, (name, data) in enumerate(dict(files).items()):
            fits = name.isprintable() and 0 < len(name.encode("utf-8", "replace")) <= _LONGEST
            # A date of its own would make every archive another.
            archive.writestr(zipfile.ZipInfo(name if fits else f"file-{number}"), data)
    return made.getvalue()
