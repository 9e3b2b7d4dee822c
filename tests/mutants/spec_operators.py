"""Small slips in a spec, as a person makes them who keeps YAML by hand.

Guarantees: every slip is one change of meaning at one place of the bundled document; prose,
examples and sources are never changed.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from generator.prepare import METHODS
from tests.mutants.mutant import Mutant
from tests.mutants.spec_document import GONE, Change, Place, changed

__all__ = ["mutants_of"]

Slip = tuple[str, tuple[Change, ...]]
_TYPES = {"string": "integer", "integer": "string", "number": "string", "boolean": "string",
          "array": "string", "object": "string"}  # fmt: skip
_KINDS = {"application/json": "application/x-www-form-urlencoded"}


def _less(items: list[Any], number: int) -> list[Any]:
    return [*items[:number], *items[number + 1 :]]


def _schema(node: Any, at: Place) -> Iterator[Slip]:
    """Slips in a schema and in what is inline below it."""
    if not isinstance(node, dict):
        return
    required = node.get("required", [])
    for name, inner in node.get("properties", {}).items():
        here = (*at, "properties", name)
        without = [one for one in required if one != name]
        renamed = [f"{name}s" if one == name else one for one in required]
        fixed = lambda names: (Change((*at, "required"), names),) if name in required else ()  # noqa: B023, E731  # used up in its turn
        yield "drop a property", (Change(here, GONE), *fixed(without))
        yield "rename a property", (Change(here, name=f"{name}s"), *fixed(renamed))
        flipped = without if name in required else [*required, name]
        yield (
            "flip required",
            (Change((*at, "required"), flipped or GONE if required else flipped),),
        )
        yield from _schema(inner, here)
    yield from _words(node, at)
    for keyword in ("anyOf", "oneOf"):
        members = node.get(keyword, [])
        for number, member in enumerate(members):
            if len(members) > 1:
                yield "lose a branch", (Change((*at, keyword), _less(members, number)),)
            yield from _schema(member, (*at, keyword, number))
    for name in node.get("discriminator", {}).get("mapping", {}):
        yield "lose a mapping", (Change((*at, "discriminator", "mapping", name), GONE),)
    if "properties" in node:
        closed = node.get("additionalProperties") is False
        value = GONE if closed else False
        yield (
            ("open an object" if closed else "close an object"),
            (Change((*at, "additionalProperties"), value),),
        )
    for keyword in ("items", "additionalProperties"):
        yield from _schema(node.get(keyword), (*at, keyword))


def _words(node: dict[str, Any], at: Place) -> Iterator[Slip]:
    if isinstance(node.get("const"), str):
        yield "wrong constant", (Change((*at, "const"), f"{node['const']}s"),)
    values = node.get("enum", [])
    for number in range(len(values) if len(values) > 1 else 0):
        yield "lose a value", (Change((*at, "enum"), _less(values, number)),)
    if values and isinstance(values[0], str):
        yield "misspell a value", (Change((*at, "enum"), [f"{values[0]}s", *values[1:]]),)
    kind = node.get("type")
    if isinstance(kind, list):
        for number in range(len(kind)):
            yield "lose a type", (Change((*at, "type"), _less(kind, number)),)
    elif kind in _TYPES and not {"const", "enum", "properties"} & node.keys():
        yield "wrong type", (Change((*at, "type"), _TYPES[kind]),)
    if "format" in node:
        yield "drop a format", (Change((*at, "format"), GONE),)


def _parameter(node: Any, at: Place) -> Iterator[Slip]:
    if "$ref" in node:
        return
    name, place = node["name"], node["in"]
    yield "rename a parameter", (Change((*at, "name"), f"{name}s"),)
    other = "header" if place == "query" else "query"
    yield "move a parameter", (Change((*at, "in"), other),)
    if place != "path":
        yield "flip a parameter's required", (Change((*at, "required"), not node.get("required")),)
        if "explode" in node:
            yield "drop explode", (Change((*at, "explode"), GONE),)
    yield from _schema(node.get("schema"), (*at, "schema"))


def _content(node: Any, at: Place) -> Iterator[Slip]:
    for kind, media in node.get("content", {}).items():
        here = (*at, "content", kind)
        yield "another media type", (Change(here, name=_KINDS.get(kind, "application/json")),)
        if len(node["content"]) > 1:
            yield "drop a media type", (Change(here, GONE),)
        yield from _schema(media.get("schema"), (*here, "schema"))


def _operation(node: dict[str, Any], at: Place) -> Iterator[Slip]:
    yield "rename an operation", (Change((*at, "operationId"), f"{node['operationId']}s"),)
    yield "rename a method", (Change((*at, "x-resource"), f"{node['x-resource']}s"),)
    for number, one in enumerate(node.get("parameters", [])):
        here = (*at, "parameters")
        yield "drop a parameter", (Change(here, _less(node["parameters"], number)),)
        yield from _parameter(one, (*here, number))
    if "requestBody" in node and "$ref" not in node["requestBody"]:
        body, here = node["requestBody"], (*at, "requestBody")
        yield "drop the body", (Change(here, GONE),)
        yield "flip the body's required", (Change((*here, "required"), not body.get("required")),)
        yield from _content(body, here)
    for status, answer in node["responses"].items():
        here = (*at, "responses", status)
        if len(node["responses"]) > 1:
            yield "drop an answer", (Change(here, GONE),)
        if status[0] == "2":
            yield "another status", (Change(here, name="206" if status != "206" else "200"),)
        yield from _content(answer, here)
    yield from _rules(node, at)


def _rules(node: dict[str, Any], at: Place) -> Iterator[Slip]:
    """Servers, security and extensions."""
    yield from _security(node, at)
    for key in ("servers", "x-idempotent", "x-scope", "x-positional", "x-pagination", "x-stream",
                "deprecated", "x-idempotency-key"):  # fmt: skip
        if key in node:
            yield f"drop {key}", (Change((*at, key), GONE),)
    yield from _servers(node, at)
    for name in node.get("x-stream", {}):
        yield "drop a rule of the stream", (Change((*at, "x-stream", name), GONE),)
    for name, value in node.get("x-pagination", {}).items():
        yield "another page rule", (Change((*at, "x-pagination", name), f"{value}s"),)
    for key in ("x-scope", "x-positional"):
        names = node.get(key, [])
        for number in range(len(names) if len(names) > 1 else 0):
            yield f"lose a name of {key}", (Change((*at, key), _less(names, number)),)


def _security(node: dict[str, Any], at: Place) -> Iterator[Slip]:
    needs = node.get("security", [])
    if needs:
        yield "drop security", (Change((*at, "security"), []),)
    for number, need in enumerate(needs):
        if len(needs) > 1:
            yield "lose a way to authenticate", (Change((*at, "security"), _less(needs, number)),)
        for name in need if len(need) > 1 else ():
            yield "lose half of a credential", (Change((*at, "security", number, name), GONE),)


def _servers(node: dict[str, Any], at: Place) -> Iterator[Slip]:
    for number, server in enumerate(node.get("servers", [])):
        here = (*at, "servers", number, "url")
        yield "another host", (Change(here, server["url"].replace("//", "//x", 1)),)
        if "/api/v1" in server["url"]:
            yield "another base path", (Change(here, server["url"].replace("/v1", "/v2")),)


def _path(path: str, item: dict[str, Any], paths: dict[str, Any]) -> Iterator[Slip]:
    segments = path.split("/")
    for number, one in enumerate(segments):
        if one and "{" not in one:
            other = "/".join([*segments[:number], f"{one}s", *segments[number + 1 :]])
            if other not in paths:
                yield "misspell a path", (Change(("paths", path), name=other),)
    if path + "/" not in paths:
        yield "a slash at the end", (Change(("paths", path), name=path + "/"),)
    for method in METHODS:
        if method in item:
            at = ("paths", path, method)
            other = next(one for one in ("post", "put", "get", "patch") if one not in item)
            yield "another method", (Change(at, name=other),)
            yield "drop an operation", (Change(at, GONE),)
            yield from _operation(item[method], at)


def _slips(document: dict[str, Any]) -> Iterator[Slip]:
    yield from _servers(document, ())
    yield from _security(document, ())
    for path, item in document["paths"].items():
        yield from _path(path, item, document["paths"])
    known = document["components"]
    for name, node in known.get("schemas", {}).items():
        yield from _schema(node, ("components", "schemas", name))
    for name, node in known.get("parameters", {}).items():
        yield from _parameter(node, ("components", "parameters", name))
    for name, node in known.get("responses", {}).items():
        yield from _content(node, ("components", "responses", name))
    for name, node in known.get("securitySchemes", {}).items():
        at = ("components", "securitySchemes", name)
        yield (
            "another kind of credential",
            (Change(at, {"type": "http", "scheme": "digest", "description": "."}),),
        )
        if "name" in node:
            yield "rename a header of credentials", (Change((*at, "name"), node["name"] + "s"),)


def mutants_of(
    service: str, document: dict[str, Any], where: Any
) -> list[tuple[Mutant, tuple[Change, ...]]]:
    """Every mutant of a spec.

    Args:
        service: its name.
        document: as bundled.
        where: gives file and line of a JSON pointer.
    """
    found: list[tuple[Mutant, tuple[Change, ...]]] = []
    seen: Counter[str] = Counter()
    for operator, changes in _slips(document):
        at = changes[0].at
        file, line = where("".join(f"/{str(s).replace('~', '~0').replace('/', '~1')}" for s in at))
        before, after = (_shown(one, changes) for one in (document, changed(document, changes)))
        place = f"{service}#/{'/'.join(map(str, at))}"
        # What is shown is cut off: two slips in one long list may look the same.
        nth = seen[key := f"{operator} {place} {after}"]
        seen[key] += 1
        found.append((Mutant("spec", file, line, operator, before, after, nth, place), changes))
    return found


def _shown(document: Any, changes: tuple[Change, ...]) -> str:
    """What stands at the places of the changes."""
    lines: list[str] = []
    for change in changes:
        node: Any = document
        for step in change.at[:-1]:
            node = node[step]
        last = change.at[-1]
        if change.name:
            lines.append(f"{change.name if last not in node else last}:")
        else:
            there = isinstance(node, list) or last in node
            text = json.dumps(node[last], ensure_ascii=False)[:160] if there else ""
            lines.append(f"{last}: {text}" if there else "")
    return "\n".join(lines)
