"""Modules whose source is not what lies on the disk.

Guarantees: an importer for whole packages held in memory, and for single files that are replaced;
what it does not hold is imported as ever.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import importlib.util
import types
from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["Finder", "Held"]


class _Loader(importlib.abc.Loader):
    def __init__(self, path: str, text: str) -> None:
        self._path = path
        self._text = text

    def exec_module(self, module: types.ModuleType) -> None:
        """Run the text that is held."""
        exec(compile(self._text, self._path, "exec", dont_inherit=True), module.__dict__)


class Finder(importlib.abc.MetaPathFinder):
    """Replaces single files.

    Args:
        texts: path to the text that is to be run in its place.
    """

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts

    def find_spec(self, fullname: str, path: Sequence[str] | None, target: Any = None) -> Any:
        """As the import system asks."""
        spec = importlib.machinery.PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.origin in self._texts:
            spec.loader = _Loader(spec.origin, self._texts[spec.origin])
        return spec if spec is not None and isinstance(spec.loader, _Loader) else None


class Held(importlib.abc.MetaPathFinder):
    """A package in memory.

    Args:
        package: its name.
        files: path inside of it (`models/box.py`) to text.
    """

    def __init__(self, package: str, files: Mapping[str, str]) -> None:
        self._package = package
        self._files = files

    def find_spec(self, fullname: str, path: Sequence[str] | None, target: Any = None) -> Any:
        """As the import system asks."""
        if fullname != self._package and not fullname.startswith(self._package + "."):
            return None
        inner = fullname[len(self._package) + 1 :].replace(".", "/")
        for name, package in ((f"{inner}/__init__.py".lstrip("/"), True), (f"{inner}.py", False)):
            if name in self._files:
                origin = f"<{self._package}>/{name}"
                loader = _Loader(origin, self._files[name])
                return importlib.util.spec_from_loader(
                    fullname, loader, origin=origin, is_package=package
                )
        return None
