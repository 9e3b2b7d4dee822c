"""Values that fit a schema.

Guarantees: `find_value` gives only values that the compiled schema takes, the same for the same
random generator; or it raises `NoValue`.  It is not a solver: it makes a handful of proposals,
smallest first, and keeps the first that fits.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import Any

from .jsontext import compact, is_list, is_object
from .patterns import example_for
from .scalars import integer_for, number_for, string_for

__all__ = ["NoValue", "Resolve", "find_value", "local_resolver"]

Resolve = Callable[[str], Any]

_ATTEMPTS = 24
_DEEPEST = 12
_MOST_STEPS = 4000
_MOST_ITEMS = 200
_LARGEST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_SMALLEST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_HINTS = {
    "object": ("properties", "required", "additionalProperties", "minProperties"),
    "array": ("items", "prefixItems", "minItems", "contains"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}


class NoValue(LookupError):
    """No value was found that fits."""


def local_resolver(root: Any) -> Resolve:
    """Resolves ``#`` and ``#/...`` inside one schema that stands alone."""

    def resolve(reference: str) -> Any:
        node = root
        for part in reference.split("/")[1:]:
            node = node[part.replace("~1", "/").replace("~0", "~")]
        return node

    return resolve


def find_value(
    schema: Any, fits: Callable[[Any], bool], resolve: Resolve, rng: random.Random
) -> Any:
    """A value for a schema.

    Args:
        schema: the schema.
        fits: the judge, compiled from the same schema.
        resolve: gives what a reference in it refers to.
        rng: makes the choices.

    Raises:
        NoValue: no proposal fits.
    """
    for attempt in range(_ATTEMPTS):
        try:
            value = _Maker(resolve, rng, attempt).make(schema)
        except (NoValue, LookupError, ValueError, TypeError, OverflowError):
            # A schema that a request brought may be nonsense in any way.
            continue
        if fits(value):
            return value
    raise NoValue("no value fits the schema")


class _Maker:
    """One proposal; a higher `attempt` is less small and less usual."""

    def __init__(self, resolve: Resolve, rng: random.Random, attempt: int) -> None:
        self._resolve = resolve
        self._rng = rng
        self._attempt = attempt
        self._steps = 0

    def _step(self, depth: int) -> None:
        """Ends a proposal that a schema, harmless or not, would make too large."""
        self._steps += 1
        if depth > _DEEPEST or self._steps > _MOST_STEPS:
            raise NoValue("too large")

    def make(self, schema: Any, depth: int = 0, variant: int = 0) -> Any:
        self._step(depth)
        if schema is True:
            return {}
        if not is_object(schema):
            raise NoValue("nothing fits")
        flat = self._flat(schema, depth)
        if self._attempt == 0 and not variant:
            for key in ("examples", "example", "default"):
                if key in flat:
                    return flat[key][0] if key == "examples" else flat[key]
        if "const" in flat:
            return flat["const"]
        if "enum" in flat:
            return flat["enum"][(variant + self._attempt) % len(flat["enum"])]
        for union in ("anyOf", "oneOf"):
            if union in flat:
                return self._member(flat, union, depth, variant)
        return self._typed(flat, depth, variant)

    def _flat(self, schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
        """The schema with what it refers to and all of `allOf` in one."""
        self._step(depth)
        flat = {key: value for key, value in schema.items() if key not in ("$ref", "allOf")}
        parts: list[Any] = [*schema.get("allOf", [])]
        if "$ref" in schema:
            parts.append(self._resolve(schema["$ref"]))
        branch = ("", "then", "else")[self._attempt % 3]
        if "if" in schema and branch in schema:
            parts.append(schema[branch])
        for part in parts:
            if part is False:
                raise NoValue("nothing fits")
            if is_object(part):
                _merge(flat, self._flat(part, depth + 1))
        return flat

    def _member(self, flat: dict[str, Any], union: str, depth: int, variant: int) -> Any:
        members: list[Any] = flat[union]
        rest = {key: value for key, value in flat.items() if key != union}
        usual = [member for member in members if member != {"type": "null"}] or members
        start = (self._attempt + variant) % len(usual)
        for member in usual[start:] + usual[:start]:
            try:
                return self.make({"allOf": [rest, member]}, depth + 1, variant)
            except (NoValue, ValueError):
                continue
        raise NoValue("no member fits")

    def _typed(self, flat: dict[str, Any], depth: int, variant: int) -> Any:
        kind = flat.get("type")
        if is_list(kind):
            usual = [name for name in kind if name != "null"] or kind
            kind = usual[self._attempt % len(usual)]
        if kind is None:
            kind = next(
                (k for k, hints in _HINTS.items() if any(h in flat for h in hints)), "string"
            )
        if kind == "object":
            return self._object(flat, depth)
        if kind == "array":
            return self._array(flat, depth)
        if kind == "null":
            return None
        if kind == "boolean":
            return (self._rng.random() < 0.5) ^ bool(variant % 2)
        variant += self._attempt
        if kind == "integer":
            return integer_for(flat, self._rng, variant)
        if kind == "number":
            return number_for(flat, self._rng, variant)
        return string_for(flat, self._rng, variant)

    def _object(self, flat: dict[str, Any], depth: int) -> dict[str, Any]:
        properties: dict[str, Any] = flat.get("properties", {})
        others = flat.get("additionalProperties", True)
        names = list(flat.get("required", []))
        optional = [name for name in properties if name not in names]
        if self._attempt and depth < _DEEPEST // 2:
            names += [name for name in optional if self._rng.random() < 0.5]
        missing = int(flat.get("minProperties", 0)) - len(names)
        names += [name for name in optional if name not in names][: max(missing, 0)]
        made = {name: self.make(properties.get(name, others), depth + 1) for name in names}
        patterns: list[tuple[str, Any]] = list(flat.get("patternProperties", {}).items())
        number = 0
        while len(made) < int(flat.get("minProperties", 0)):
            number += 1
            if number > _MOST_ITEMS:
                raise NoValue("too large")
            if patterns:
                pattern, schema = patterns[number % len(patterns)]
                made[example_for(pattern, number)] = self.make(schema, depth + 1)
            else:
                made[f"key{number}"] = self.make(others, depth + 1)
        return made

    def _array(self, flat: dict[str, Any], depth: int) -> list[Any]:
        fixed: list[Any] = flat.get("prefixItems", [])
        items = flat.get("items", True)
        wanted = int(flat.get("minContains", 1)) if "contains" in flat else 0
        size = max(int(flat.get("minItems", 0)), len(fixed) if self._attempt else 0)
        if max(size, wanted) > _MOST_ITEMS:
            raise NoValue("too large")
        made: list[Any] = []
        for number in range(max(size, wanted)):
            schema = fixed[number] if number < len(fixed) else items
            schema = flat["contains"] if number < wanted else schema
            value = self.make(schema, depth + 1)
            if flat.get("uniqueItems"):
                value = self._other(schema, depth, value, [compact(item) for item in made])
            made.append(value)
        return made

    def _other(self, schema: Any, depth: int, value: Any, taken: list[str]) -> Any:
        variant = 0
        while compact(value) in taken:
            variant += 1
            if variant > _ATTEMPTS:
                raise NoValue("not enough different items")
            value = self.make(schema, depth + 1, variant)
        return value


def _merge(flat: dict[str, Any], part: Mapping[str, Any]) -> None:
    for key, value in part.items():
        if key not in flat:
            flat[key] = value
        elif key == "required":
            flat[key] = [*flat[key], *(name for name in value if name not in flat[key])]
        elif key == "properties":
            both = dict(flat[key])
            for name, schema in value.items():
                both[name] = {"allOf": [both[name], schema]} if name in both else schema
            flat[key] = both
        elif key in _LARGEST:
            flat[key] = max(flat[key], value)
        elif key in _SMALLEST:
            flat[key] = min(flat[key], value)
        elif key in ("const", "enum", "type", "pattern", "format"):
            # The narrower one is more often the one that is added.
            flat[key] = value
