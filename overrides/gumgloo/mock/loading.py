"""Finds the specs that lie in the generated packages."""

from __future__ import annotations

import importlib.resources
import json
from collections.abc import Callable
from typing import Any, Protocol

__all__ = ["SERVICES", "Readable", "load_documents"]

SERVICES = ("gumloop", "gloo")


class Readable(Protocol):
    """A folder with files of text."""

    def __truediv__(self, child: str, /) -> Readable:
        """What lies in it under that name."""
        ...

    def read_text(self, encoding: str) -> str:
        """The text of a file."""
        ...


def load_documents(
    find: Callable[[str], Readable] = importlib.resources.files,
) -> dict[str, dict[str, Any]]:
    """The bundled specs, exactly as the clients were generated from them, by service.

    Args:
        find: gives the folder of a package.

    Raises:
        ModuleNotFoundError, FileNotFoundError: the generated package is not there.
    """
    found: dict[str, dict[str, Any]] = {}
    for service in SERVICES:
        file = find(f"gumgloo_api.{service}") / "openapi.json"
        found[service] = json.loads(file.read_text("utf-8"))
    return found
