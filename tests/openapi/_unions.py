"""Checks on unions: a value always belongs to one member, and a look at its tag tells which.

Each check takes a merged document and gives the list of its problems; an empty list is a pass.
"""

from __future__ import annotations

from itertools import combinations
from typing import Any

from tests.openapi._source import Pointer, Problem, is_object
from tests.openapi._walk import follow, is_rule, schemas

__all__ = ["decidable", "discriminators"]


def discriminators(document: dict[str, Any]) -> list[Problem]:
    """A discriminator names a constant that each member has and requires, a different one each.

    The other way round, a ``oneOf`` whose members all have such a constant names it. A mapping
    leads from each constant to its member.
    """
    found: list[Problem] = []
    for at, members, schema in _unions(document):
        name = schema.get("discriminator", {}).get("propertyName")
        if name is None:
            if at[-1] == "oneOf" and _common_tag(members):
                found.append(Problem(at, f"needs a discriminator: {_common_tag(members)}"))
            continue
        values: list[Any] = []
        for index, member in enumerate(members):
            tag = member.get("properties", {}).get(name, {})
            if "const" not in tag or name not in member.get("required", []):
                found.append(Problem((*at, index), f"{name} is no required constant here"))
            else:
                values.append(tag["const"])
        if len(set(values)) < len(values):
            found.append(Problem(at, f"two members have the same {name}"))
        found += _mismapped(document, at, members, schema["discriminator"])
    return found


def decidable(document: dict[str, Any]) -> list[Problem]:
    """Any two members of a union are told apart by JSON type, by a tag, or by a required member.

    The last way is for ``anyOf`` alone, where the first member that fits is meant: an earlier
    member requires what a later one does not know.
    """
    found: list[Problem] = []
    for at, members, _ in _unions(document):
        ordered = at[-1] == "anyOf"
        for (i, one), (j, two) in combinations(enumerate(members), 2):
            if not _apart(document, one, two, ordered):
                found.append(Problem(at, f"members {i} and {j} cannot be told apart"))
    return found


def _mismapped(
    document: dict[str, Any], at: Pointer, members: list[Any], rule: dict[str, Any]
) -> list[Problem]:
    """Where there is a mapping: members that it lacks or confuses, and what is no member."""
    if "mapping" not in rule:
        return []
    mapping: dict[str, str] = rule["mapping"]
    tags = [one.get("properties", {}).get(rule["propertyName"], {}) for one in members]
    named = {tag["const"]: one for tag, one in zip(tags, members, strict=True) if "const" in tag}
    place = (*at[:-1], "discriminator", "mapping")
    found = [Problem(place, f"{name} is not in it") for name in named if name not in mapping]
    for name, ref in mapping.items():
        if name not in named:
            found.append(Problem(place, f"{name} is no member"))
        elif follow(document, {"$ref": ref}) != named[name]:
            found.append(Problem(place, f"{name} leads to another member"))
    return found


def _unions(document: dict[str, Any]) -> list[tuple[Pointer, list[Any], dict[str, Any]]]:
    """Each union: place of its list, its members with nested unions spread out, its schema."""
    found: list[tuple[Pointer, list[Any], dict[str, Any]]] = []
    for schema in schemas(document):
        if schema.rule or not is_object(schema.value):
            continue
        for key in ("anyOf", "oneOf"):
            members = schema.value.get(key, [])
            if members and not is_rule(members):
                found.append(((*schema.at, key), _spread(document, members), schema.value))
    return found


def _spread(document: dict[str, Any], members: list[Any]) -> list[Any]:
    spread: list[Any] = []
    for member in members:
        real = follow(document, member)
        inner = real.get("anyOf", real.get("oneOf", []))
        spread += [real] if not inner or is_rule(inner) else _spread(document, inner)
    return spread


def _common_tag(members: list[Any]) -> str | None:
    """The member that is a required constant in all."""
    candidates: list[str] = members[0].get("required", []) if members else []
    for name in candidates:
        if all(
            name in m.get("required", []) and "const" in m.get("properties", {}).get(name, {})
            for m in members
        ):
            return name
    return None


def _types(schema: dict[str, Any]) -> set[str]:
    kinds: str | list[str] = schema.get("type", [])
    found = {kinds} if isinstance(kinds, str) else set(kinds)
    return found | {"integer"} if "number" in found else found


def _apart(
    document: dict[str, Any], one: dict[str, Any], two: dict[str, Any], ordered: bool
) -> bool:
    """True where no value is both, or where the order of the members settles it."""
    if not _types(one) or not _types(two):
        return False
    common = _types(one) & _types(two)
    if not common:
        return True
    if common == {"string"}:
        return _values_of(one) is not None or _values_of(two) is not None or _is_text(one, two)
    if common != {"object"}:
        return False
    both = set(one.get("required", [])) & set(two.get("required", []))
    for name in both:
        left = follow(document, one["properties"].get(name, {}))
        right = follow(document, two["properties"].get(name, {}))
        values = _values_of(left), _values_of(right)
        if values[0] is not None and values[1] is not None and not values[0] & values[1]:
            return True
        if _types(left) and _types(right) and not _types(left) & _types(right):
            return True
    return ordered and bool(set(one.get("required", [])) - set(two.get("properties", {})))


def _values_of(schema: dict[str, Any]) -> set[Any] | None:
    """The values that a constant or an enum allows, None where there is neither."""
    if "const" in schema:
        return {schema["const"]}
    return set(schema["enum"]) if "enum" in schema else None


def _is_text(one: dict[str, Any], two: dict[str, Any]) -> bool:
    """A constant beside the JSON text of an event."""
    return "contentMediaType" in one or "contentMediaType" in two
