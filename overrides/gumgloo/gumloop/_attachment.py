"""The content of a file that is sent as base64 inside JSON.

Guarantees: bytes, open binary files and paths are encoded; text is taken for base64 already. What
is too large, or cannot be read, is refused before anything is sent; the error quotes nothing.
"""

from __future__ import annotations

import base64
import os
from typing import IO, Any

from .._errors import ConfigurationError

__all__ = ["MOST_BYTES", "encoded"]

#: 200 MB, of the decoded content. The documentation does not say which megabyte: the larger one.
MOST_BYTES = 200 * 1024 * 1024


def encoded(name: str, content: str | bytes | os.PathLike[str] | IO[bytes]) -> str:
    """The content in base64.

    Args:
        name: of the argument, for errors.
        content: bytes, a path, an open binary file; or text, which is base64 already.

    Raises:
        ConfigurationError: it is larger than the service takes, or cannot be read.
    """
    if isinstance(content, str):
        if len(content) > -(-MOST_BYTES // 3) * 4:
            raise ConfigurationError(f"{name}: larger than 200 MB")
        return content
    problem = "expected bytes, a path, an open binary file, or text in base64"
    data: Any = content
    try:
        if isinstance(content, os.PathLike):
            with open(content, "rb") as file:
                data = file.read(MOST_BYTES + 1)
        elif not isinstance(content, (bytes, bytearray, memoryview)):
            data = content.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            problem = "larger than 200 MB"
        else:
            return base64.b64encode(data).decode()
    except OSError as error:
        problem = f"cannot be read ({error.strerror or type(error).__name__})"
    except (AttributeError, TypeError, ValueError):
        pass
    # Outside of the handlers: the text of an OSError names the path.
    raise ConfigurationError(f"{name}: {problem}")
