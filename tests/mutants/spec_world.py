"""A document with the client that is generated from it, loaded from memory.

Guarantees: the client is what `python -m generator generate` would write, before it is laid out;
at most one world of a service is there at a time, under the name of the generated package.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from generator.bundle import Bundle
from generator.prepare import METHODS
from generator.problems import Problem
from generator.render import render
from tests.contract._spec import Op, Spec
from tests.mutants.fresh import Held

__all__ = ["World", "as_committed", "generated", "texts_of"]


@dataclass(frozen=True)
class _Placeless(Bundle):
    """A bundle of a document that lies in no file."""

    def problem(self, pointer: str, message: str) -> Problem:
        """The problem, without a line."""
        return Problem("mutant", 1, None, f"{pointer}: {message}")


class World:
    """A service as a spec has it, and as a client has it.

    Args:
        service: its name.
        document: the spec.
    """

    def __init__(self, service: str, document: dict[str, Any]) -> None:
        self.service = service
        self.spec = Spec(service, document)
        self.package = import_module(f"gumgloo_api.{service}")
        self.models = import_module(f"gumgloo_api.{service}.models")
        self.ops: Mapping[str, Op] = {
            str(item[method]["operationId"]): Op(self.spec, path, method.upper(), item[method])
            for path, item in document["paths"].items()
            for method in METHODS
            if method in item
        }


def as_committed(service: str, document: dict[str, Any]) -> World:
    """The world of the client that lies in `generated/`."""
    return World(service, document)


def texts_of(service: str, document: dict[str, Any]) -> dict[str, str]:
    """A client generated now, as it is before it is laid out; `SpecError` where none can be."""
    return render(service, _Placeless(document, (Path("mutant"),), {}))


def generated(service: str, document: dict[str, Any]) -> World:
    """The world of a client generated now; raises `SpecError` where none can be."""
    files = texts_of(service, document)
    for name in [one for one in sys.modules if one.startswith(f"gumgloo_api.{service}")]:
        del sys.modules[name]
    sys.meta_path.insert(0, Held(f"gumgloo_api.{service}", files))
    return World(service, document)
