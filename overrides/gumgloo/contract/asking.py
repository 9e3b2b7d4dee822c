"""Judges the request of an exchange: parameters, body, and whether it was sent to the right host.

Guarantees: credentials are not judged, for what is recorded often lacks them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ..mock.bodies import NO_BODY, check_body, media_type
from ..mock.parameters import check_parameters
from ..mock.spec import Operation
from ..mock.violations import Violation
from ..mock.wire import WireRequest, header_value
from .differences import Difference
from .exchange import Exchange
from .sites import child, schema_of
from .tools import Tools

__all__ = ["judge_request"]

# Of these the schemas do not speak.
_OUTSIDE = frozenset({"unknown", "repeated", "encoding", "form", "json", "media-type"})


def judge_request(
    operation: Operation,
    path: Mapping[str, str],
    exchange: Exchange,
    request: WireRequest,
    tools: Tools,
) -> tuple[list[Difference], bool | None]:
    """The differences of a request, and whether it asked for a stream (None where that is unknown).

    Args:
        operation: what it calls.
        path: values of the path parameters, decoded.
        exchange: as recorded.
        request: the same as the mock reads it.
        tools: of its service.
    """
    values, violations = check_parameters(operation, path, request)
    found = _parameters(operation, values, violations, tools)
    body, more = _body(operation, exchange, request, tools)
    found += more
    known = not operation.bodies or body is not NO_BODY or exchange.request_body is not None
    streamed = operation.asks_for_stream(values, body) if known else None
    if streamed is not None and operation.streams not in (None, streamed):
        asked = "a stream" if streamed else "no stream"
        seen = f"{asked} was asked for on {operation.server}"
        pointer = f"{tools.root(operation).pointer}/x-stream"
        told = Difference("server", (), pointer, seen, operation.server)
        found.append(told.at(operation.name, "request"))
    # Of what the service refused, the spec may be right.
    status = exchange.status or 0
    refused = f" refused with {status}" if 400 <= status < 500 else ""
    return [one.at(one.operation, one.where + refused) for one in found], streamed


def _parameters(
    operation: Operation,
    values: Mapping[str, Any],
    violations: list[Violation],
    tools: Tools,
) -> list[Difference]:
    found: list[Difference] = []
    root = tools.root(operation)
    sites = tools.parameters(operation)
    given = {(one.place, one.name): one for one in operation.parameters}
    for violation in violations:
        # A name that is required and one that is not known stand alone; the rest is compared below.
        missing = violation.rule == "required" and violation.path[0] not in values
        if violation.rule in _OUTSIDE or missing:
            site = sites.get((violation.place, str(violation.path[0]))) if violation.path else None
            told = tools.told(site or root, [violation])
            found += [one.at(operation.name, f"request {violation.place}") for one in told]
    repeated = {one.path[0] for one in violations if one.rule == "repeated"}
    for (place, name), parameter in given.items():
        if name in values and name not in repeated and (place, name) in sites:
            site = child(sites[place, name], "schema")
            for one in tools.compare(site, parameter.schema, values[name]):
                inside = replace(one, place=(name, *one.place))
                found.append(inside.at(operation.name, f"request {place}"))
    return found


def _body(
    operation: Operation, exchange: Exchange, request: WireRequest, tools: Tools
) -> tuple[Any, list[Difference]]:
    """The value of the body, and its differences."""
    kind = media_type(header_value(exchange.request_headers, "content-type"))
    value, violations = exchange.request_value, list[Violation]()
    if value is NO_BODY:
        if exchange.request_body is None:
            return NO_BODY, []
        value, violations = check_body(operation, request, tools.book.resolve)
    root = tools.root(operation)
    outside = [one for one in violations if one.rule in _OUTSIDE]
    if value is NO_BODY:
        outside = violations
    site = tools.follow(child(root, "requestBody")) if "requestBody" in root.schema else root
    found = tools.told(site, outside)
    media = operation.bodies.get(kind)
    if value is not NO_BODY and media is not None:
        found += tools.compare(schema_of(site, media.kind), media.schema, value)
    return value, [one.at(operation.name, "request body") for one in found]
