"""Values that together use everything a schema says: every member, branch, word and type.

Guarantees: every good value satisfies the schema; what lies behind a reference is there in its
shortest form only, since it has samples of its own; what a value is spoilt by has a letter each.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from itertools import permutations
from typing import Any

from tests.contract._spec import Spec

__all__ = ["good_of", "mixed_of", "spoilt", "spots_of"]

_TEXTS = ("a text", "a", "2026-10-01T00:00:00Z", "2026-10-01", "https://example.com/a",
          "00000000-0000-4000-8000-000000000000", "a@example.com", "12", "https://a.b", "5m",
          "09:00", "UTC", "#ffffff", "x" * 43, "1d", "AAAA", "0 9 * * *")  # fmt: skip
_NUMBERS = (7, 1, 0, 20, 100, 0.5)
#: What a value becomes, by letter: beside these, `g` is gone, and `x` has a member more.
_OTHERS: dict[str, Any] = {
    "s": "another",
    "i": 77,
    "n": 7.5,
    "b": True,
    "a": [],
    "o": {},
    "z": None,
}
_GONE: Any = object()
_MOST = 24


def good_of(spec: Spec, schema: Any) -> list[Any]:
    """Good values of a schema: the longest first, the shortest last."""
    found: list[Any] = []
    for value in _cover(spec, schema, 0):
        if value not in found and spec.fits(schema, value):
            found.append(value)
    return found


def _cover(spec: Spec, schema: Any, depth: int) -> list[Any]:
    """Candidates."""
    if schema is True or schema == {}:
        return ["anything"]
    if "$ref" in schema and depth:
        return _shortest(spec, schema, depth)
    schema = spec.follow(schema)
    if "const" in schema:
        return [schema["const"]]
    if "enum" in schema:
        return list(schema["enum"])
    if "properties" in schema:
        return _objects(spec, schema, depth)
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            rest = {k: v for k, v in schema.items() if k not in (keyword, "title", "description")}
            made = [v for one in schema[keyword] for v in _cover(spec, one, depth + 1)]
            return made if rest.keys() <= {"discriminator"} else made + _typed(spec, schema, depth)
    return _typed(spec, schema, depth)


def _shortest(spec: Spec, schema: Any, depth: int) -> list[Any]:
    if depth > 12:
        return []
    target = spec.follow(schema)
    made = _cover(spec, target, depth + 1)
    fitting = [one for one in made if spec.fits(target, one)]
    return fitting[-1:] if "properties" in target else fitting[:1]


def _typed(spec: Spec, schema: Any, depth: int) -> list[Any]:
    kinds = schema.get("type", ["string"] if "contentMediaType" in schema else [])
    made: list[Any] = []
    for kind in [kinds] if isinstance(kinds, str) else kinds:
        if kind == "string":
            made += [one for one in _TEXTS if spec.fits(schema, one)][:1]
        elif kind in ("integer", "number"):
            made += [one for one in _NUMBERS if spec.fits(schema, one)][:1]
            made += [2.5] if kind == "number" and spec.fits(schema, 2.5) else []
        elif kind == "boolean":
            made += [True, False]
        elif kind == "null":
            made.append(None)
        elif kind == "array":
            items = _cover(spec, schema.get("items", {}), depth + 1)[:_MOST]
            made += [items, items[:1], items[:1] * 2, []]
        elif kind == "object":
            inner = schema.get("additionalProperties", {})
            values = _cover(spec, inner, depth + 1) if inner is not False else []
            made += [{f"key{n}": value for n, value in enumerate(values)}, {}]
    return made or ["anything"]


def _objects(spec: Spec, schema: Any, depth: int) -> list[Any]:
    """All members in all their forms, side by side, and the required ones alone."""
    known = schema["properties"]
    required = schema.get("required", [])
    if depth > 1:
        # Somewhere inside: the shortest will do.
        short = {name: _first(spec, known.get(name, {}), depth) for name in required}
        return [short, *_chosen(spec, schema, short, depth)]
    covers = {name: _cover(spec, node, depth + 1)[:_MOST] or [None] for name, node in known.items()}
    rows = max((len(one) for one in covers.values()), default=1)
    # A value goes round: members with few forms repeat theirs beside one with many.
    made = [{n: one[row % len(one)] for n, one in covers.items()} for row in range(rows)]
    short = {name: covers.get(name, [1])[0] for name in required}
    ways = _chosen(spec, schema, short, depth)
    full = [{**one, **way} for way in ways for one in made[:1]]
    trimmed = [_without(one, schema, way) for way in ways for one in made]
    return [*made, *trimmed, *full, *ways, short]


def _first(spec: Spec, schema: Any, depth: int) -> Any:
    found = [one for one in _cover(spec, schema, depth + 1) if spec.fits(schema, one)]
    return found[0] if found else None


def _chosen(spec: Spec, schema: Any, short: dict[str, Any], depth: int) -> list[dict[str, Any]]:
    """The required members beside each of the ways that a rule names."""
    rules = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    made: list[dict[str, Any]] = []
    for rule in rules:
        extra = {
            name: rule.get("properties", {})
            .get(name, {})
            .get("const", _first(spec, schema["properties"].get(name, {}), depth))
            for name in rule.get("required", [])
        }
        made.append({**short, **extra})
    return made


def mixed_of(spec: Spec, schema: Any) -> list[Any]:
    """Values that use two of the ways of a rule at once: the required members beside both."""
    if "properties" not in schema:
        return []
    known = schema["properties"]
    short = {name: _first(spec, known.get(name, {}), 0) for name in schema.get("required", [])}
    found: list[Any] = []
    for one, two in permutations(_chosen(spec, schema, {}, 0), 2):
        value = {**short, **one, **two}
        if value not in found:
            found.append(value)
    return found


def _without(one: dict[str, Any], schema: Any, way: dict[str, Any]) -> dict[str, Any]:
    """A full object without the members that belong to another way."""
    rules = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    others = {name for rule in rules for name in rule.get("required", [])} - way.keys()
    return {**{name: value for name, value in one.items() if name not in others}, **way}


def spots_of(spec: Spec, schema: Any, good: Any) -> list[list[Any]]:
    """Paths to what the schema itself describes of a good value, not behind a reference."""
    return [list(path) for path, _ in _spots(spec, schema, good, ())]


def _spots(spec: Spec, schema: Any, value: Any, path: tuple[Any, ...]) -> Iterator[Any]:
    yield path, value
    if path and "$ref" in schema:
        return
    schema = spec.follow(schema)
    if isinstance(value, dict):
        for name, inner in value.items():
            node = schema.get("properties", {}).get(name, schema.get("additionalProperties", {}))
            yield from _spots(spec, node if isinstance(node, dict) else {}, inner, (*path, name))
    elif isinstance(value, list) and value:
        yield from _spots(spec, schema.get("items", {}), value[0], (*path, 0))


def spoilt(good: Any, path: list[Any]) -> Iterator[tuple[str, Any]]:
    """A good value with each change at a path, and the letter of the change."""
    value = good
    for step in path:
        value = value[step]
    if path and isinstance(path[-1], str):
        yield "g", _put(good, path, _GONE)
    if isinstance(value, dict):
        yield "x", _put(good, [*path, "x-other"], 1)
    for letter, other in _OTHERS.items():
        if type(other) is not type(value) or isinstance(value, str):
            yield letter, _put(good, path, other)


def _put(value: Any, path: list[Any], new: Any) -> Any:
    if not path:
        return new
    made = copy.copy(value)
    if len(path) == 1 and new is _GONE:
        del made[path[0]]
    else:
        made[path[0]] = _put(
            value.get(path[0]) if isinstance(value, dict) else value[path[0]], path[1:], new
        )
    return made
