"""YAML for a reader: the change of a spec that a finding asks for.

Guarantees: what comes out is YAML of the style of `openapi/`, with names and types in it and no
value but words that a spec lists.
"""

from __future__ import annotations

import json
import re
from typing import Any

from ..mock.jsontext import is_list, is_object
from .findings import Finding
from .inferring import types_of
from .sites import Resolve, resolver_path

__all__ = ["snippet", "yaml"]

_PLAIN = re.compile(r"[A-Za-z_/$][A-Za-z0-9_./$+-]*")
# What one reader or another takes for something else than text.
_TAKEN = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
_SAYS = {
    "rule": "The values that were seen break `{}`: widen it or take it out.",
    "body": "What was sent cannot be read as what the spec says it is.",
    "header": "The header that was seen breaks `{}`.",
    "server": "`x-stream.server`, or `servers`, is not where the stream is: {}.",
}


def _scalar(value: Any) -> str:
    if not isinstance(value, str):
        return json.dumps(value)
    if _PLAIN.fullmatch(value) and value.lower() not in _TAKEN:
        return value
    return "'" + value.replace("'", "''") + "'"


def yaml(value: Any) -> list[str]:
    """The lines of a JSON value as YAML; lists of words stay on one line."""
    if is_list(value):
        return [f"[{', '.join(map(_scalar, value))}]"]
    if not is_object(value) or not value:
        return ["{}" if is_object(value) else _scalar(value)]
    lines: list[str] = []
    for key, one in value.items():
        inner = yaml(one)
        if is_object(one) and one:
            lines += [f"{_scalar(key)}:", *(f"  {line}" for line in inner)]
        else:
            lines.append(f"{_scalar(key)}: {inner[0]}")
    return lines


def snippet(finding: Finding, resolve: Resolve) -> tuple[str, list[str]]:
    """Where in the bundled document, as a JSON pointer, and the lines to add or to change.

    Args:
        finding: what was seen.
        resolve: gives what a reference of the service's document refers to.
    """
    spec, subject = finding.spec, finding.subject
    if all(" refused with " in where for _, where, _ in finding.places):
        return spec, ["# no change: the service refused it"]
    schema: dict[str, Any] = finding.schema or {}
    if finding.kind == "field":
        lines = yaml({"properties": {subject: schema}})
        if subject.startswith("<"):
            lines = ["# The name is not shown, for it may be a key of a map:", *yaml(_map(schema))]
        return spec, [*lines, *_component(schema)]
    if finding.kind == "enum":
        return spec, _word(finding)
    if finding.kind == "type":
        return spec, _type(resolve(resolver_path(spec)), schema)
    if finding.kind == "missing":
        return spec, [f"# take {subject} out of `required`; it may be missing"]
    if finding.kind in ("status", "media-type"):
        return spec, _answer(finding)
    if finding.kind == "parameter":
        new = {"name": subject, "in": _place(finding), "schema": {"type": "string"}}
        return spec, ["parameters:", *_item(new)]
    if finding.kind == "operation":
        method, _, path = subject.partition(" ")
        return spec, [f"{_scalar(path)}:", f"  {method.lower()}:  # not in the spec"]
    return spec, [f"# {_SAYS[finding.kind].format(subject)}"]


def _map(schema: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": schema}


def _component(schema: Any) -> list[str]:
    """A word of advice where the spec's own rules want a component."""
    text = json.dumps(schema)
    nested = '"properties"' in text
    return ["# an object is a component of its own: openapi/README.md"] if nested else []


def _word(finding: Finding) -> list[str]:
    if not finding.subject.startswith("'"):
        return [f"# a value that is not shown: {finding.subject}"]
    word = finding.subject[1:-1]
    if finding.schema is None:
        return ["enum:", f"  - {_scalar(word)}  # add"]
    return [f"# a new member of the union, told by {_scalar(word)}:", *yaml(finding.schema)]


def _type(known: Any, seen: dict[str, Any]) -> list[str]:
    """The type that takes both; a union where what is there is no plain type."""
    before = types_of(known) if is_object(known) else []
    plain = set(known) <= {"type", "description", "format", "title"} if is_object(known) else False
    if before and plain and not set(seen) - {"type"}:
        both = [*before, *(one for one in types_of(seen) if one not in before)]
        both.sort(key=lambda kind: kind == "null")
        return yaml({"type": both})
    return ["anyOf:", "  - ...  # as it is", *_item(seen)]


def _item(value: dict[str, Any]) -> list[str]:
    """The lines of an item of a list."""
    first, *rest = yaml(value)
    return [f"  - {first}", *(f"    {line}" for line in rest)]


def _answer(finding: Finding) -> list[str]:
    media = {"schema": finding.schema} if finding.schema else {}
    if finding.kind == "status":
        body: dict[str, Any] = {"description": "…"}
        if media:
            body["content"] = {"application/json": media}
        return yaml({finding.subject: body})
    if "/" not in finding.subject or " " in finding.subject:
        return [f"# {', '.join(finding.seen)}"]
    return yaml({"content": {finding.subject: media or {"schema": {"type": "string"}}}})


def _place(finding: Finding) -> str:
    return next(iter(finding.places))[1].split(" ")[1]
