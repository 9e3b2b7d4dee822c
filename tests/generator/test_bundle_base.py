"""Small trees of specs on disk, for the tests of bundling."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.bundle import Bundle, bundle
from generator.problems import SpecError

__all__ = ["ROOT", "make", "problems", "schemas", "write"]

ROOT = """\
openapi: 3.1.0
info: {title: Test, version: "1"}
servers:
  - url: https://api.test
tags: [{name: chat}]
"""


def write(folder: Path, files: Mapping[str, str | bytes], service: str = "svc") -> Path:
    """Lays a tree `openapi/<service>` and `openapi/shared` down; a root is added if absent."""
    service_dir = folder / "openapi" / service
    for name, text in {"openapi.yaml": ROOT, **files}.items():
        path = service_dir / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return service_dir


def make(folder: Path, files: Mapping[str, str | bytes]) -> Bundle:
    """The bundle of a tree of files."""
    return bundle(write(folder, files))


def problems(folder: Path, files: Mapping[str, str | bytes]) -> list[str]:
    """What bundling the files complains about, as `file:line: message` without the folder."""
    with pytest.raises(SpecError) as caught:
        make(folder, files)
    lines = str(caught.value).splitlines()
    assert all(line.startswith("openapi/") for line in lines)
    return [line.removeprefix("openapi/") for line in lines]


def schemas(text: str) -> str:
    """A fragment with the schemas in `text`; the first of them is on line 3."""
    indented = "".join(f"    {line}\n" for line in text.splitlines())
    return f"components:\n  schemas:\n{indented}"
