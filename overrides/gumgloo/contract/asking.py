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
) -> tuple[list[Difference], bool | None, list[str]]:
    """The differences of a request; whether it asked for a stream, and what could not be judged.

    Whether it asked for a stream is None where that is unknown.

    Args:
        operation: what it calls.
        path: values of the path parameters, decoded.
        exchange: as recorded.
        request: the same as the mock reads it.
        tools: of its service.
    """
    values, violations = check_parameters(operation, path, request)
    found = _parameters(operation, values, violations, tools)
    body, more, notes = _body(operation, exchange, request, tools)
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
    return [one.at(one.operation, one.where + refused) for one in found], streamed, notes


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
        if violation.rule == "required" or violation.rule in _OUTSIDE:
            site = sites.get((violation.place, str(violation.path[0]))) if violation.path else None
            told = tools.told(site or root, [violation])
            found += [one.at(operation.name, f"request {violation.place}") for one in told]
    repeated = {one.path[0] for one in violations if one.rule == "repeated"}
    for (place, name), parameter in given.items():
        if name in values and name not in repeated:
            site = child(sites[place, name], "schema")
            for one in tools.compare(site, parameter.schema, values[name]):
                inside = replace(one, place=(name, *one.place))
                found.append(inside.at(operation.name, f"request {place}"))
    return found


def _body(
    operation: Operation, exchange: Exchange, request: WireRequest, tools: Tools
) -> tuple[Any, list[Difference], list[str]]:
    """The value of the body, its differences, and what of it could not be judged."""
    kind = media_type(header_value(exchange.request_headers, "content-type"))
    value, violations = exchange.request_value, list[Violation]()
    parts = exchange.request_parts
    if value is NO_BODY:
        if exchange.request_body is None and parts is None:
            notes = ["the body of the request was not recorded"] if operation.bodies else []
            return NO_BODY, [], notes
        fields = None if parts is None else [(p.name, p.text or "", p.is_file) for p in parts]
        value, violations = check_body(operation, request, tools.book.resolve, fields)
    root = tools.root(operation)
    outside = [one for one in violations if one.rule in _OUTSIDE]
    if value is NO_BODY:
        outside = violations
    site = tools.follow(child(root, "requestBody")) if "requestBody" in root.schema else root
    found = tools.told(site, outside)
    unread = {part.name: part for part in parts or () if part.text is None}
    media = operation.bodies.get(kind)
    if value is not NO_BODY and media is not None:
        # Of what was not read it is known that it is there, and nothing of what is in it.
        empty = {*unread, *map(tools.showing.name, unread)}
        told = tools.compare(schema_of(site, media.kind), media.schema, value)
        found += [
            one for one in told if one.kind == "field" or not empty.intersection(one.place[:1])
        ]
    notes = [
        f"the {'file' if part.is_file else 'value'} {tools.showing.name(name)!r} of the request "
        "was not recorded"
        for name, part in unread.items()
    ]
    return value, [one.at(operation.name, "request body") for one in found], notes
