"""Where each server of a spec is at the mock, and which operation a path means.

Guarantees: an operation is found only under the host that the spec gives it.  A literal segment
goes before a parameter.
"""

from __future__ import annotations

import urllib.parse
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .spec import METHODS, Operation, Spec, mount_of
from .variants import plain, streaming

__all__ = ["Located", "Router", "base_urls", "mounted_document"]


@dataclass(frozen=True)
class Located:
    """What a path means.

    Attributes:
        operation: the operation, None where there is none.
        path: values of the path parameters, decoded.
        allowed: the methods of the path; empty where the path is unknown.
        service: the service whose host it is, None where no service has that host.
        elsewhere: servers of the same service that do have the path.
    """

    operation: Operation | None
    path: Mapping[str, str]
    allowed: tuple[str, ...]
    service: str | None
    elsewhere: tuple[str, ...]


def _is_parameter(segment: str) -> bool:
    return segment.startswith("{") and segment.endswith("}")


def _match(template: tuple[str, ...], segments: list[str]) -> dict[str, str] | None:
    if len(template) != len(segments):
        return None
    values: dict[str, str] = {}
    for part, raw in zip(template, segments, strict=True):
        given = urllib.parse.unquote(raw, errors="surrogateescape")
        if _is_parameter(part) and given:
            values[part[1:-1]] = given
        elif part != given:
            return None
    return values


class Router:
    """Finds operations by method and path."""

    def __init__(self, specs: Iterable[Spec]) -> None:
        operations = [operation for spec in specs for operation in spec.operations]
        self._operations = sorted(
            operations, key=lambda one: [_is_parameter(part) for part in one.segments]
        )
        self.hosts = {operation.segments[0]: operation.service for operation in operations}

    def locate(self, method: str, path: str) -> Located:
        """What `method` and `path` (percent-encoded, no query) mean."""
        segments = path.split("/")[1:]
        hits: list[tuple[Operation, dict[str, str]]] = []
        for operation in self._operations:
            values = _match(operation.segments, segments)
            if values is not None:
                hits.append((operation, values))
        host = segments[0] if segments else ""
        service = self.hosts.get(host)
        for operation, values in hits:
            if operation.method == method:
                return Located(operation, values, (), service, ())
        # Of the most literal of the templates that fit.
        best = [operation for operation, _ in hits if operation.segments == hits[0][0].segments]
        allowed = tuple(sorted({operation.method for operation in best}))
        elsewhere = {
            operation.server
            for operation in self._operations
            if operation.service == service
            and not allowed
            and _match(operation.segments[1:], segments[1:]) is not None
        }
        return Located(None, {}, allowed, service, tuple(sorted(elsewhere)))


def base_urls(specs: Iterable[Spec], origin: str) -> dict[str, str]:
    """Each server of the specs, and its address at a mock.

    Args:
        specs: compiled specs.
        origin: where the mock is, such as ``http://127.0.0.1:4010``.
    """
    servers = sorted({operation.server for spec in specs for operation in spec.operations})
    return {server: origin.rstrip("/") + mount_of(server) for server in servers}


def mounted_document(document: Mapping[str, Any], origin: str = "/") -> dict[str, Any]:
    """The document as the mock serves it: every path with the mount of its server before it.

    For tools that take one server per document, such as schemathesis. A stream with a server of its
    own becomes an operation of its own.

    Args:
        document: a bundled OpenAPI document.
        origin: the URL of its one server.
    """
    paths: dict[str, dict[str, Any]] = {}
    for path, item in document["paths"].items():
        shared = {key: value for key, value in item.items() if key not in (*METHODS, "servers")}
        for method in METHODS:
            if method not in item:
                continue
            node = item[method]
            servers = node.get("servers") or item.get("servers") or document["servers"]
            own = {key: value for key, value in node.items() if key != "servers"}
            here = str(servers[0]["url"])
            there = own.get("x-stream", {}).get("server", here)
            kept = [(here, own)] if here == there else [(here, plain(own)), (there, streaming(own))]
            for server, served in kept:
                paths.setdefault(mount_of(server) + path, dict(shared))[method] = served
    return {**document, "servers": [{"url": origin}], "paths": paths}
