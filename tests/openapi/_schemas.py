"""Checks on schemas: names, what a generator loses in silence, open on read, no dead weight.

Each check takes a merged document and gives the list of its problems; an empty list is a pass.
"""

from __future__ import annotations

import json
import re
from typing import Any

import jsonschema_rs
from jsonschema_rs.canonical import Satisfiability

from tests.openapi._source import Pointer, Problem, is_list, is_object, lookup, references, target
from tests.openapi._walk import Schema, follow, media_types, operations, reachable, schemas

__all__ = [
    "anonymous",
    "component_names",
    "constants",
    "defaults",
    "enums",
    "open_on_read",
    "orphans",
    "plain",
    "resolved",
    "satisfiable",
    "secrets",
]

_PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*")
_SECRET = re.compile(r"(.*_)?(access_token|refresh_token|client_secret|api_key|password)")


def component_names(document: dict[str, Any]) -> list[Problem]:
    """Names of schemas, responses, parameters and headers are PascalCase."""
    return [
        Problem(("components", section, name), "the name of a component is PascalCase")
        for section in ("schemas", "responses", "parameters", "headers")
        for name in document["components"].get(section, {})
        if not _PASCAL.fullmatch(name)
    ]


def anonymous(document: dict[str, Any]) -> list[Problem]:
    """Each object is a component of its own, so that its class has a name that somebody chose."""
    return [
        Problem(schema.at, "an object has to be a component of its own")
        for schema in _values(document)
        if not _is_component(schema) and _has_type(schema.value, "object")
    ]


def enums(document: dict[str, Any]) -> list[Problem]:
    """Each enum that is no component has a title, PascalCase, that names nothing else."""
    found: list[Problem] = []
    taken: dict[str, Pointer] = {
        name: ("components", "schemas", name) for name in document["components"]["schemas"]
    }
    for schema in _values(document):
        if "enum" not in schema.value or _is_component(schema):
            continue
        title = schema.value.get("title", "")
        if not _PASCAL.fullmatch(title):
            found.append(Problem(schema.at, f"the enum needs a title in PascalCase, has {title!r}"))
        elif title in taken:
            found.append(Problem(schema.at, f"the title {title} is that of {taken[title][-1]}"))
        taken[title] = schema.at
    for schema in _values(document):
        kinds = schema.value.get("type")
        if "enum" in schema.value and (not isinstance(kinds, str) or None in schema.value["enum"]):
            found.append(Problem(schema.at, "an enum has one type; null is a member of an anyOf"))
    return found


def defaults(document: dict[str, Any]) -> list[Problem]:
    """A default documents the server: it fits its schema, and stands on an optional member."""
    found: list[Problem] = []
    for schema in schemas(document):
        value = schema.value
        if not is_object(value) or "default" not in value:
            continue
        if "$ref" in value:
            found.append(Problem(schema.at, "a default beside a $ref is lost"))
        elif not jsonschema_rs.is_valid(_rooted(document, schema.at), value["default"]):
            found.append(Problem(schema.at, "the default does not fit"))
        if schema.rule:
            found.append(Problem(schema.at, "a rule has no default"))
        holder = lookup(document, schema.at[:-2])
        if schema.at[-2] == "properties" and schema.at[-1] in holder.get("required", []):
            found.append(Problem(schema.at, "a required member has no default"))
    return found


def constants(document: dict[str, Any]) -> list[Problem]:
    """Constants and enum values are text or numbers; a type is said with them."""
    found: list[Problem] = []
    for schema in schemas(document):
        if not is_object(schema.value):
            continue
        listed = schema.value.get("enum", [])
        if "const" in schema.value:
            listed = [schema.value["const"]]
        for value in listed:
            if isinstance(value, (dict, list)):
                found.append(Problem(schema.at, "a constant is no list and no object"))
        if listed and "type" not in schema.value and not schema.rule:
            found.append(Problem(schema.at, "a constant needs its type beside it"))
    return found


def plain(document: dict[str, Any]) -> list[Problem]:
    """Nothing that the generator would drop, or read otherwise than a validator does."""
    found: list[Problem] = []
    beside = {"$ref", "description", "summary"}
    for schema in schemas(document):
        value = schema.value
        if isinstance(value, bool):
            found.append(Problem(schema.at, "a schema is an object, not true or false"))
            continue
        if "$ref" in value and set(value) - beside:
            extra = sorted(set(value) - beside)
            found.append(Problem(schema.at, f"beside a $ref nothing but prose, not {extra}"))
        if "nullable" in value:
            found.append(Problem(schema.at, "nullable is not a word of OpenAPI 3.1"))
        kinds = value.get("type")
        if is_list(kinds) and (len(kinds) != 2 or "null" not in kinds):
            found.append(Problem(schema.at, "a list of types is one type and null"))
        if "allOf" in value and ({"anyOf", "oneOf"} & value.keys()):
            found.append(Problem(schema.at, "allOf beside anyOf or oneOf is lost"))
        if "$defs" in value or "$id" in value or "$anchor" in value:
            found.append(Problem(schema.at, "definitions are components"))
        if _has_type(value, "array") and "items" not in value:
            found.append(Problem(schema.at, "an array says what its items are"))
    for at, node in references(document):
        if not re.fullmatch(r"#/components/[a-zA-Z]+/[^/]+", node["$ref"]):
            found.append(Problem(at, f"{node['$ref']} is not a component of this document"))
    return found


def resolved(document: dict[str, Any]) -> list[Problem]:
    """Each reference leads somewhere."""
    found: list[Problem] = []
    for at, node in references(document):
        try:
            lookup(document, target(node["$ref"]))
        except (KeyError, IndexError, TypeError):
            found.append(Problem(at, f"{node['$ref']} is nowhere"))
    return found


def orphans(document: dict[str, Any]) -> list[Problem]:
    """Each component is used by an operation, however far away."""
    used = reachable(document, [document["paths"]])
    for _, operation in operations(document):
        for way in operation.get("security", []):
            used |= {("components", "securitySchemes", name) for name in way}
    return [
        Problem(("components", section, name), "nothing refers to it")
        for section, named in document["components"].items()
        for name in named
        if ("components", section, name) not in used
    ]


def secrets(document: dict[str, Any]) -> list[Problem]:
    """What is secret by its name is marked as one, so that nothing ever prints it."""
    found: list[Problem] = []
    for schema in _values(document):
        for name, member in schema.value.get("properties", {}).items():
            if _SECRET.fullmatch(name) and follow(document, member).get("format") != "password":
                place = (*schema.at, "properties", name)
                found.append(Problem(place, "a secret has the format password"))
    return found


def open_on_read(document: dict[str, Any]) -> list[Problem]:
    """Schemas of answers alone are open: members, enums, constants that tell no union apart."""
    sent: list[Any] = [operation.get("requestBody") for _, operation in operations(document)]
    sent += [operation.get("parameters") for _, operation in operations(document)]
    requests = reachable(document, sent)
    tags = _tags(document)
    found: list[Problem] = []
    for schema in _values(document):
        if schema.at[:2] != ("components", "schemas") or schema.at[:3] in requests:
            continue
        if schema.value.get("additionalProperties") is False:
            found.append(Problem(schema.at, "an answer may always have further members"))
        closed = "enum" in schema.value or "const" in schema.value
        if closed and schema.at not in tags and not _beside_string(document, schema.at):
            found.append(Problem(schema.at, "an enum of an answer has a plain string beside it"))
    return found


def satisfiable(document: dict[str, Any]) -> list[Problem]:
    """For each schema there is a value that fits."""
    found: list[Problem] = []
    for schema in schemas(document):
        if schema.rule or not is_object(schema.value):
            continue
        form = jsonschema_rs.canonicalize(_rooted(document, schema.at))
        if form.satisfiability() == Satisfiability.NO:
            found.append(Problem(schema.at, "no value fits"))
    return found


def _rooted(document: dict[str, Any], at: Pointer) -> dict[str, Any]:
    """A schema with all that it refers to, as a document of its own."""
    schema = lookup(document, at)
    root: dict[str, Any] = {"components": {}}
    for place in reachable(document, [schema]):
        holder: Any = root
        for step in place[:-1]:
            holder = holder.setdefault(step, {})
        holder[place[-1]] = lookup(document, place)
    return {**json.loads(json.dumps(root)), "allOf": [schema]}


def _values(document: dict[str, Any]) -> list[Schema]:
    """All schemas that describe a value, rules and booleans left out."""
    return [s for s in schemas(document) if not s.rule and is_object(s.value)]


def _is_component(schema: Schema) -> bool:
    return len(schema.at) == 3 and schema.at[1] == "schemas"


def _has_type(schema: dict[str, Any], kind: str) -> bool:
    kinds = schema.get("type", "object" if "properties" in schema else None)
    return kind == kinds or (is_list(kinds) and kind in kinds)


def _tags(document: dict[str, Any]) -> set[Pointer]:
    """The constants that tell the members of a union apart, or end a stream."""
    found: set[Pointer] = set()
    for schema in _values(document):
        property_name = schema.value.get("discriminator", {}).get("propertyName")
        for index, member in enumerate(schema.value.get("oneOf", [])):
            if property_name:
                there = target(member["$ref"]) if "$ref" in member else (*schema.at, "oneOf", index)
                found.add((*there, "properties", property_name))
    for _, name, media in media_types(document):
        if name == "text/event-stream" and "$ref" in media.get("schema", {}):
            there = (*target(media["schema"]["$ref"]), "properties", "data")
            members = lookup(document, there).get("anyOf", [])
            found |= {(*there, "anyOf", index) for index in range(len(members))}
    return found


def _beside_string(document: dict[str, Any], at: Pointer) -> bool:
    """True for a member of an ``anyOf`` that has a plain string, too."""
    if len(at) < 2 or at[-2] != "anyOf":
        return False
    return any(m.get("type") == "string" and "enum" not in m for m in lookup(document, at[:-1]))
