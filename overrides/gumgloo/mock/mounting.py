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


def _match(template: tuple[str, ...], given: list[str]) -> dict[str, str] | None:
    """Values of the parameters; None where the decoded segments, as many, do not fit."""
    values: dict[str, str] = {}
    for part, segment in zip(template, given, strict=True):
        if _is_parameter(part) and segment:
            values[part[1:-1]] = segment
        elif part != segment:
            return None
    return values


class Router:
    """Finds operations by method and path."""

    def __init__(self, specs: Iterable[Spec]) -> None:
        operations = [operation for spec in specs for operation in spec.operations]
        #: By number of segments, the more literal first.
        self._sized: dict[int, list[tuple[tuple[str, ...], Operation]]] = {}
        pairs = [(operation.segments, operation) for operation in operations]
        for pair in sorted(pairs, key=lambda one: [_is_parameter(part) for part in one[0]]):
            self._sized.setdefault(len(pair[0]), []).append(pair)
        self.hosts = {segments[0]: operation.service for segments, operation in pairs}

    def locate(self, method: str, path: str) -> Located:
        """What `method` and `path` (percent-encoded, no query) mean."""
        segments = [
            urllib.parse.unquote(raw, errors="surrogateescape") for raw in path.split("/")[1:]
        ]
        sized = self._sized.get(len(segments), [])
        hits: list[tuple[tuple[str, ...], Operation, dict[str, str]]] = []
        for template, operation in sized:
            values = _match(template, segments)
            if values is not None:
                hits.append((template, operation, values))
        host = segments[0] if segments else ""
        service = self.hosts.get(host)
        for _, operation, values in hits:
            if operation.method == method:
                return Located(operation, values, (), service, ())
        # Of the most literal of the templates that fit.
        best = [operation for template, operation, _ in hits if template == hits[0][0]]
        allowed = tuple(sorted({operation.method for operation in best}))
        elsewhere = {
            operation.server
            for template, operation in sized
            if operation.service == service
            and not allowed
            and _match(template[1:], segments[1:]) is not None
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
