"""Schemas of values that the spec does not know, for a proposal.

Guarantees: a proposal holds names and types, no value; two of them merge into one that takes both.
"""

from __future__ import annotations

from typing import Any

from ..mock.jsontext import is_list, is_object
from .differences import type_name
from .showing import Showing

__all__ = ["infer", "merge", "types_of"]

_DEEPEST = 6
_MOST_MEMBERS = 60


def infer(value: Any, showing: Showing, depth: int = 0) -> dict[str, Any]:
    """A schema that the value fits.

    Args:
        value: a JSON value.
        showing: decides which names may stand in it; an object with any other is taken for a map.
        depth: how deep it lies; beyond six levels only the type is told.
    """
    made: dict[str, Any] = {"type": type_name(value)}
    if depth >= _DEEPEST:
        return made
    if is_list(value) and value:
        items: dict[str, Any] = {}
        for item in value:
            items = merge(items, infer(item, showing, depth + 1))
        made["items"] = items
    if is_object(value) and value:
        members = {name: infer(one, showing, depth + 1) for name, one in value.items()}
        if len(members) <= _MOST_MEMBERS and all(map(showing.word, members)):
            made["properties"] = members
        else:
            more: dict[str, Any] = {}
            for one in members.values():
                more = merge(more, one)
            made["additionalProperties"] = more
    return made


def types_of(schema: dict[str, Any]) -> list[str]:
    """The types that a schema names."""
    kinds = schema.get("type", [])
    return [kinds] if isinstance(kinds, str) else list(kinds)


def merge(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """A schema that takes what either takes."""
    kinds = list(dict.fromkeys([*types_of(one), *types_of(other)]))
    if "number" in kinds and "integer" in kinds:
        kinds.remove("integer")
    # The way the specs are written: null comes last.
    kinds.sort(key=lambda kind: kind == "null")
    made: dict[str, Any] = {"type": kinds[0] if len(kinds) == 1 else kinds} if kinds else {}
    for key in ("items", "additionalProperties"):
        if key in one or key in other:
            made[key] = merge(one.get(key, {}), other.get(key, {}))
    if "properties" in one or "properties" in other:
        members = dict(one.get("properties", {}))
        for name, schema in other.get("properties", {}).items():
            members[name] = merge(members.get(name, {}), schema)
        made["properties"] = members
    # What is a map in one place is one in the other.
    if "additionalProperties" in made:
        for schema in made.pop("properties", {}).values():
            made["additionalProperties"] = merge(made["additionalProperties"], schema)
    return made
