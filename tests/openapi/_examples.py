"""Checks on examples: there are some, and each fits its schema, down to the data of an event.

Each check takes a merged document and gives the list of its problems; an empty list is a pass.
"""

from __future__ import annotations

import json
from typing import Any

import jsonschema_rs

from tests.openapi._source import Pointer, Problem, target
from tests.openapi._walk import follow, media_types

__all__ = ["present", "valid", "validator"]


def present(document: dict[str, Any]) -> list[Problem]:
    """Each body of a request and of an answer has an example, under ``examples``."""
    found: list[Problem] = []
    for at, _, media in media_types(document):
        if not media.get("examples"):
            found.append(Problem(at, "has no examples"))
        if "example" in media:
            found.append(Problem(at, "the word is examples"))
        if "schema" not in media:
            found.append(Problem(at, "has no schema"))
    return found


def valid(document: dict[str, Any]) -> list[Problem]:
    """Each example fits."""
    found: list[Problem] = []
    for at, _, media in media_types(document):
        schema = media.get("schema", {})
        check = validator(document, schema)
        for name, example in media.get("examples", {}).items():
            place = (*at, "examples", name)
            if "value" not in example:
                found.append(Problem(place, "has no value"))
                continue
            found += _errors(check, example["value"], place)
            found += _event(document, schema, example["value"], place)
    return found


def validator(document: dict[str, Any], schema: dict[str, Any]) -> jsonschema_rs.Validator:
    """A validator for a schema that refers into the document; formats are checked."""
    root = {"components": document["components"], "allOf": [schema]}
    return jsonschema_rs.Draft202012Validator(root, validate_formats=True)


def _errors(check: jsonschema_rs.Validator, value: Any, at: Pointer) -> list[Problem]:
    return [Problem(at, f"does not fit: {error.message}") for error in check.iter_errors(value)]


def _event(
    document: dict[str, Any], schema: dict[str, Any], value: Any, at: Pointer
) -> list[Problem]:
    """The text in the data of an event is JSON, and fits the schema of the chunk."""
    real = follow(document, schema)
    data = real.get("properties", {}).get("data", {})
    members = data.get("anyOf", [])
    chunks = [m["contentSchema"] for m in members if "contentSchema" in m]
    ends = [m["const"] for m in members if "const" in m]
    if not chunks or value.get("data") in ends:
        return []
    try:
        chunk = json.loads(value["data"])
    except ValueError as error:
        return [Problem(at, f"the data is no JSON: {error}")]
    name = target(chunks[0]["$ref"])[-1]
    problems = _errors(validator(document, chunks[0]), chunk, at)
    return [Problem(p.at, f"as a {name}: {p.message}") for p in problems]
