"""What a spec allows of the arguments of an operation: sizes, counts and ranges.

Guarantees: only what holds of every value of a member is taken, and of what is inside it, to any
depth; a union of several shapes is left to the service.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .prepare import members, resolve

__all__ = ["Limits", "limits_of"]

_KEYWORDS = (
    "minItems",
    "maxItems",
    "uniqueItems",
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "maximum",
)

_Named = dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Limits:
    """Keywords of JSON schema, by the wire names of the members of the body and of parameters.

    Limits of what is inside are under `properties`, `items` and `additionalProperties`.
    `needs` are groups of them; of each at least one is needed, whoever gives it.
    """

    body: _Named = field(default_factory=_Named)
    query: _Named = field(default_factory=_Named)
    needs: tuple[tuple[str, ...], ...] = ()


def limits_of(document: dict[str, Any], operation: dict[str, Any], parameters: list[Any]) -> Limits:
    """The limits of an operation.

    Args:
        document: the bundle.
        operation: the operation.
        parameters: all of its parameters, those of its path, too.
    """
    body = resolve(document, operation.get("requestBody", {}))
    media = body.get("content", {}).get("application/json", {})
    schema = resolve(document, media.get("schema", {}))
    real = [resolve(document, one) for one in parameters]
    asked = [one for one in real if one["in"] == "query"]
    needed = [*schema.get("required", []), *(one["name"] for one in asked if one.get("required"))]
    lent = [(name,) for name in operation.get("x-scope", []) if name in needed]
    chosen = _needs(schema) if body.get("required") else ()
    return Limits(
        body=_named(document, dict(members(document, schema))),
        query=_named(document, {one["name"]: one.get("schema", {}) for one in asked}),
        needs=(*lent, *chosen),
    )


def _named(document: dict[str, Any], schemas: dict[str, Any]) -> _Named:
    found = {name: _limits(document, schema) for name, schema in schemas.items()}
    return {name: limits for name, limits in found.items() if limits}


def _limits(
    document: dict[str, Any], schema: Any, above: tuple[dict[str, Any], ...] = ()
) -> dict[str, Any]:
    """Those of a value that is not null; `above` are the schemas that it is inside of."""
    real = resolve(document, schema)
    if any(real is one for one in above):
        # It is inside itself: what it holds there is left to the service.
        return {}
    within = (*above, real)
    ways = [resolve(document, one) for one in real.get("anyOf", [])]
    ways = [one for one in ways if one.get("type") != "null"]
    only = _limits(document, ways[0], within) if len(ways) == 1 else {}
    inside = dict(members(document, real))
    held = {
        "properties": {
            name: found
            for name, member in inside.items()
            if (found := _limits(document, member, within))
        },
        **{
            word: _limits(document, real[word], within)
            for word in ("items", "additionalProperties")
            # Beside members, what is additional would have to be told from them.
            if isinstance(real.get(word), dict) and not inside
        },
    }
    own = {word: real[word] for word in _KEYWORDS if word in real}
    return {**own, **{word: found for word, found in held.items() if found}, **only}


def _needs(schema: dict[str, Any]) -> tuple[tuple[str, ...], ...]:
    """`if: {not: {required: [a]}}`, `then: {required: [b]}`: a or b; of more, `anyOf` within."""
    lacking = schema.get("if", {}).get("not", {})
    ways = [*lacking.get("anyOf", [lacking]), schema.get("then", {})]
    if set(schema.get("if", {})) != {"not"} or any(set(way) != {"required"} for way in ways):
        return ()
    if any(len(way["required"]) != 1 for way in ways):
        return ()
    return (tuple(way["required"][0] for way in ways),)
