"""Ways through a merged document: its operations, its schemas, and what reaches what.

Guarantees: every operation, media type and schema of the document is visited once, with its place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.openapi._source import Pointer, is_object, lookup, references, target

__all__ = [
    "METHODS",
    "Schema",
    "follow",
    "is_rule",
    "media_types",
    "operations",
    "reachable",
    "schemas",
]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_ONE = ("items", "additionalProperties", "contentSchema", "propertyNames", "unevaluatedProperties")
_NAMED = ("properties", "patternProperties", "$defs", "dependentSchemas")
_MANY = ("anyOf", "oneOf", "allOf", "prefixItems")
_RULES = ("not", "if", "then", "else")


@dataclass(frozen=True)
class Schema:
    """A schema and its place.

    Args:
        at: where it is.
        value: the schema; not always an object, since a boolean is one, too.
        rule: it stands under ``not``, ``if`` and the like, or in a ``oneOf`` that only says which
            members go together: it limits the object around it and describes no value of its own.
    """

    at: Pointer
    value: Any
    rule: bool


def operations(document: dict[str, Any]) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Every operation."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield ("paths", path, method), item[method]


def follow(document: dict[str, Any], node: dict[str, Any]) -> Any:
    """The thing itself where it is a reference."""
    while is_object(node) and "$ref" in node:
        node = lookup(document, target(node["$ref"]))
    return node


def is_rule(members: list[Any]) -> bool:
    """True for a ``oneOf`` of sets of members, such as the three ways of routing."""
    return all(is_object(m) and "required" in m and "type" not in m for m in members)


def media_types(
    document: dict[str, Any],
) -> Iterator[tuple[Pointer, str, dict[str, Any]]]:
    """Every media type object of bodies and answers: place, its name, itself."""
    holders: list[tuple[Pointer, Any]] = []
    for section in ("responses", "requestBodies"):
        for name, item in document["components"].get(section, {}).items():
            holders.append((("components", section, name), item))
    for at, operation in operations(document):
        holders.append(((*at, "requestBody"), operation.get("requestBody", {})))
        for status, response in operation.get("responses", {}).items():
            holders.append(((*at, "responses", status), response))
    for at, item in holders:
        for name, media in item.get("content", {}).items():
            yield (*at, "content", name), name, media


def schemas(document: dict[str, Any]) -> Iterator[Schema]:
    """Every schema, the outer ones first; a reference is visited, what it names is not again."""
    roots: list[tuple[Pointer, Any]] = []
    components = document["components"]
    for name, schema in components.get("schemas", {}).items():
        roots.append((("components", "schemas", name), schema))
    for section in ("parameters", "headers"):
        for name, item in components.get(section, {}).items():
            roots.append((("components", section, name, "schema"), item.get("schema")))
    for name, response in components.get("responses", {}).items():
        for header, item in response.get("headers", {}).items():
            holder = ("components", "responses", name, "headers", header)
            roots.append(((*holder, "schema"), item.get("schema")))
    for at, operation in operations(document):
        for index, parameter in enumerate(operation.get("parameters", [])):
            roots.append(((*at, "parameters", index, "schema"), parameter.get("schema")))
    for at, _, media in media_types(document):
        roots.append(((*at, "schema"), media.get("schema")))
    for at, schema in roots:
        if schema is not None:
            yield from _inside(at, schema, False)


def _inside(at: Pointer, schema: Any, rule: bool) -> Iterator[Schema]:
    yield Schema(at, schema, rule)
    if not is_object(schema):
        return
    for key in _ONE:
        if key in schema and not (key == "additionalProperties" and schema[key] in (True, False)):
            yield from _inside((*at, key), schema[key], rule)
    for key in _RULES:
        if key in schema:
            yield from _inside((*at, key), schema[key], True)
    for key in _NAMED:
        for name, inner in schema.get(key, {}).items():
            yield from _inside((*at, key, name), inner, rule)
    for key in _MANY:
        members = schema.get(key, [])
        for index, inner in enumerate(members):
            yield from _inside(
                (*at, key, index), inner, rule or (bool(members) and is_rule(members))
            )


def reachable(document: dict[str, Any], starts: list[Any]) -> set[Pointer]:
    """The places of all components that these parts of the document lead to."""
    seen: set[Pointer] = set()
    queue = list(starts)
    while queue:
        for _, node in references(queue.pop()):
            there = target(node["$ref"])
            if there not in seen:
                seen.add(there)
                queue.append(lookup(document, there))
    return seen
