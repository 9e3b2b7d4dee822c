"""Checks on slips of the pen: a word that nobody knows, a member that is required and not there.

Each check takes a merged document and gives the list of its problems; an empty list is a pass.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from tests.openapi._source import Problem, is_object
from tests.openapi._walk import follow, operations, schemas

__all__ = ["once", "paths", "required", "words"]

#: What a schema may say here; a word of JSON Schema that no schema has used yet is added at need.
_SCHEMA = frozenset(
    {"$ref", "title", "description", "summary", "deprecated", "default", "examples", "readOnly"}
    | {"type", "enum", "const", "format", "pattern", "minLength", "maxLength"}
    | {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
    | {"items", "minItems", "maxItems", "uniqueItems", "prefixItems", "contains"}
    | {"properties", "required", "additionalProperties", "patternProperties", "propertyNames"}
    | {"minProperties", "maxProperties", "dependentRequired", "unevaluatedProperties"}
    | {"anyOf", "oneOf", "allOf", "not", "if", "then", "else", "discriminator"}
    | {"contentMediaType", "contentEncoding", "contentSchema", "writeOnly"}
)
_OPERATION = frozenset(
    {"operationId", "tags", "summary", "description", "security", "servers", "deprecated"}
    | {"parameters", "requestBody", "responses"}
)
_EXTENSIONS = frozenset(
    {"x-resource", "x-sources", "x-idempotent", "x-stream", "x-flags", "x-scope"}
    | {"x-idempotency-key", "x-positional", "x-pagination"}
)


def words(document: dict[str, Any]) -> list[Problem]:
    """Schemas and operations say nothing but what the README and JSON Schema know."""
    found: list[Problem] = []
    for schema in schemas(document):
        if is_object(schema.value):
            unknown = sorted(schema.value.keys() - _SCHEMA - _EXTENSIONS)
            found += [Problem(schema.at, f"no schema has a word {word}") for word in unknown]
    for at, operation in operations(document):
        unknown = sorted(operation.keys() - _OPERATION - _EXTENSIONS)
        found += [Problem(at, f"no operation has a word {word}") for word in unknown]
    return found


def required(document: dict[str, Any]) -> list[Problem]:
    """What an object requires is one of its members, or of those around the rule that says so."""
    found: list[Problem] = []
    holders: dict[tuple[str | int, ...], set[str]] = {}
    for schema in schemas(document):
        if not is_object(schema.value):
            continue
        own = set(schema.value.get("properties", {}))
        around = (schema.at[:size] for size in range(len(schema.at) - 1, 0, -1))
        known = own | next((holders[at] for at in around if schema.rule and at in holders), set())
        if not schema.rule:
            holders[schema.at] = known
        for name in schema.value.get("required", []):
            if name not in known:
                found.append(Problem(schema.at, f"{name} is required and has no schema"))
    return found


def once(document: dict[str, Any]) -> list[Problem]:
    """Nothing stands twice in a list of words, nor among the parameters of an operation."""
    found: list[Problem] = []
    for schema in schemas(document):
        if is_object(schema.value):
            for key in ("enum", "required"):
                found += _twice((*schema.at, key), schema.value.get(key, []))
    for at, operation in operations(document):
        listed = [follow(document, one) for one in operation.get("parameters", [])]
        places = [f"{one['in']} {one['name']}" for one in listed]
        found += _twice((*at, "parameters"), places)
    return found


def _twice(at: tuple[str | int, ...], listed: list[Any]) -> list[Problem]:
    counted = Counter(map(repr, listed))
    return [Problem(at, f"{what} stands twice") for what, count in counted.items() if count > 1]


def paths(document: dict[str, Any]) -> list[Problem]:
    """A path and the parameters of its operations name the same; no two paths are one."""
    found: list[Problem] = []
    seen: dict[str, str] = {}
    for path in document["paths"]:
        shape = re.sub(r"\{[^}]*\}", "{}", path)
        if shape in seen:
            found.append(Problem(("paths", path), f"is {seen[shape]} by another name"))
        seen[shape] = path
        if path.endswith("/") or "?" in path or not path.startswith("/"):
            found.append(Problem(("paths", path), "starts with a slash, ends without one"))
    for at, operation in operations(document):
        told = set(re.findall(r"\{([^}]*)\}", str(at[1])))
        nodes = [follow(document, one) for one in operation.get("parameters", [])]
        given = {one["name"]: one for one in nodes if one["in"] == "path"}
        for name in sorted(told ^ given.keys()):
            found.append(Problem(at, f"{name} is in the path or its parameters, not in both"))
        for name, one in given.items():
            if one.get("required") is not True:
                found.append(Problem(at, f"{name} of the path is required"))
    return found
