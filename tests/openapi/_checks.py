"""All checks of this room, by name, so that a test can run each of them over each service."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.openapi import _examples, _files, _links, _operations, _schemas, _unions, _written
from tests.openapi._source import Problem

__all__ = ["DOCUMENT", "FILE", "Check"]

Check = Callable[[dict[str, Any]], list[Problem]]

DOCUMENT: dict[str, Check] = {
    "operation names": _operations.names,
    "resources": _operations.resources,
    "prose": _operations.prose,
    "sources": _operations.sources,
    "security": _operations.security,
    "errors": _operations.errors,
    "arguments": _operations.arguments,
    "retries": _operations.retries,
    "not modelled": _operations.unknown,
    "links": _links.links,
    "streams": _operations.streams,
    "examples present": _examples.present,
    "examples valid": _examples.valid,
    "component names": _schemas.component_names,
    "anonymous objects": _schemas.anonymous,
    "enums": _schemas.enums,
    "defaults": _schemas.defaults,
    "constants": _schemas.constants,
    "plain": _schemas.plain,
    "references": _schemas.resolved,
    "orphans": _schemas.orphans,
    "secrets": _schemas.secrets,
    "open on read": _schemas.open_on_read,
    "satisfiable": _schemas.satisfiable,
    "discriminators": _unions.discriminators,
    "decidable unions": _unions.decidable,
    "words": _written.words,
    "required": _written.required,
    "once": _written.once,
    "paths": _written.paths,
}

FILE: dict[str, Callable[[Path], list[str]]] = {
    "readers": _files.readers,
    "anchors": _files.anchors,
    "shape": _files.shape,
    "private": _files.private,
}
