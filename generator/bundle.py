"""Merges one service's YAML files to one self-contained OpenAPI document.

`bundle` guarantees: every reference resolves inside the document; no component, operation or
operationId was there twice; the same files give the same bytes, wherever they lie and however they
were created; extensions, examples and the order of properties are as written.  What is wrong is
collected over all files and raised as one `SpecError`.

A service is a folder.  Its ``openapi.yaml`` is the root; every other ``*.yaml`` beside it is a
fragment with ``paths`` and ``components`` only.  Files in the folder ``shared`` next to it have
``components`` only, of which a bundle takes what it refers to.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.bundle_merge import merge
from generator.bundle_refs import Files
from generator.bundle_yaml import Tree
from generator.problems import Problem, SpecError

__all__ = ["Bundle", "bundle", "canonical", "digest"]


@dataclass(frozen=True)
class Bundle:
    """One service's spec in one piece.

    Args:
        document: the OpenAPI document; every ``$ref`` in it begins with ``#/``.
        files: the files that were read, in order of name.
        mounts: JSON pointer in the document to the file and the pointer in it that it came from.
    """

    document: dict[str, Any]
    files: tuple[Path, ...]
    mounts: Mapping[str, tuple[Tree, str]]

    def where(self, pointer: str) -> tuple[str, int]:
        """File and line of what is at a JSON pointer (``/paths/...`` or ``#/paths/...``).

        Where nothing is, the place of the nearest thing around it.
        """
        problem = self.problem(pointer, "")
        return problem.file, problem.line

    def problem(self, pointer: str, message: str) -> Problem:
        """A `Problem` at what is at a JSON pointer of the document."""
        pointer = pointer.removeprefix("#")
        mount = pointer
        while mount not in self.mounts:
            mount = mount.rpartition("/")[0]
        tree, origin = self.mounts[mount]
        return tree.problem(origin + pointer[len(mount) :], message)


def bundle(service_dir: Path, *, root: Path | None = None) -> Bundle:
    """Bundles the service whose files lie in `service_dir`.

    Args:
        service_dir: the folder, such as ``openapi/gumloop``.
        root: working folder to which file names in problems are relative; by default the folder
            that holds ``openapi``.

    Raises:
        SpecError: the spec is broken; nothing was written anywhere.
    """
    files = Files(service_dir, service_dir.parent.parent if root is None else root)
    files.load()
    document, mounts = merge(files)
    if files.problems:
        raise SpecError(files.problems)
    return Bundle(document, tuple(sorted(files.trees)), mounts)


def canonical(document: Mapping[str, Any]) -> bytes:
    """The document in UTF-8: JSON, indented by two, members in their order, a newline last."""
    text = json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2)
    return text.encode() + b"\n"


def digest(document: Mapping[str, Any]) -> str:
    """SHA-256 of the canonical bytes, in hexadecimal."""
    return hashlib.sha256(canonical(document)).hexdigest()
