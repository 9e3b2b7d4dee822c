"""Checks on links: what one operation's answer gives another is there, and is what that one takes.

Each check takes a merged document and gives the list of its problems; an empty list is a pass.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.openapi._source import Problem
from tests.openapi._walk import follow, operations

__all__ = ["links"]

_Operation = dict[str, Any]


def links(document: dict[str, Any]) -> list[Problem]:
    """A link names an operation, its parameters, all of its path, and members that exist."""
    found: list[Problem] = []
    known = {one["operationId"]: one for _, one in operations(document)}
    for at, operation in operations(document):
        for status, response in operation.get("responses", {}).items():
            real = follow(document, response)
            for name, link in real.get("links", {}).items():
                place = (*at, "responses", status, "links", name)
                if link.get("operationId") not in known:
                    said = f"there is no operation {link.get('operationId')}"
                    found.append(Problem((*place, "operationId"), said))
                    continue
                aim = known[link["operationId"]]
                given = link.get("parameters", {})
                found += [Problem(place, text) for text in _taken(document, aim, given)]
                for parameter, source in given.items():
                    if not _exists(document, operation, real, source):
                        text = f"{source} leads nowhere"
                        found.append(Problem((*place, "parameters", parameter), text))
    return found


def _parameters(document: dict[str, Any], operation: _Operation) -> dict[str, dict[str, Any]]:
    listed = [follow(document, one) for one in operation.get("parameters", [])]
    return {one["name"]: one for one in listed}


def _taken(document: dict[str, Any], aim: _Operation, given: dict[str, str]) -> Iterator[str]:
    """What the other operation does not take, or what of its path it is not given."""
    there = _parameters(document, aim)
    for name in sorted(given.keys() - there.keys()):
        yield f"{aim['operationId']} has no parameter {name}"
    for name in sorted(there.keys() - given.keys()):
        if there[name]["in"] == "path":
            yield f"{aim['operationId']} needs {name}"


def _exists(
    document: dict[str, Any], operation: _Operation, response: dict[str, Any], source: str
) -> bool:
    """Whether a runtime expression leads to something that the spec knows."""
    for holder, start in ((response, "$response.body#/"), (_body(operation), "$request.body#/")):
        if source.startswith(start):
            schema = holder.get("content", {}).get("application/json", {}).get("schema", {})
            return _member(document, schema, source.removeprefix(start).split("/"))
    for place in ("path", "query"):
        start = f"$request.{place}."
        if source.startswith(start):
            found = _parameters(document, operation).get(source.removeprefix(start), {})
            return found.get("in") == place
    return False


def _body(operation: _Operation) -> dict[str, Any]:
    found: dict[str, Any] = operation.get("requestBody", {})
    return found


def _member(document: dict[str, Any], schema: dict[str, Any], steps: list[str]) -> bool:
    """Whether one of the ways that a schema has leads to the member."""
    if not steps:
        return True
    real = follow(document, schema)
    ways = [*real.get("anyOf", []), *real.get("oneOf", []), *real.get("allOf", [])]
    if any(_member(document, way, steps) for way in ways):
        return True
    step, *rest = steps
    inner = real.get("items") if step.isdigit() else real.get("properties", {}).get(step)
    return inner is not None and _member(document, inner, rest)
