"""Strings and numbers that fit the scalar keywords of a schema.

Guarantees: the same random generator in the same state gives the same value.  What comes out is a
proposal; `values` checks it against the compiled schema.
"""

from __future__ import annotations

import math
import random
from collections.abc import Mapping
from typing import Any

from .patterns import example_for

__all__ = ["integer_for", "number_for", "string_for"]

_WORDS = ("amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "heron")

# A schema that asks for more gets no value.
_LONGEST = 10_000

_FORMATS = {
    "date": "2030-01-02",
    "date-time": "2030-01-02T03:04:05Z",
    "duration": "PT5M",
    "email": "someone@example.com",
    "hostname": "example.com",
    "idn-email": "someone@example.com",
    "idn-hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "iri": "https://example.com/a",
    "iri-reference": "/a",
    "json-pointer": "/a",
    "regex": "a",
    "relative-json-pointer": "0",
    "time": "03:04:05Z",
    "uri": "https://example.com/a",
    "uri-reference": "/a",
    "uri-template": "https://example.com/{a}",
}


def string_for(schema: Mapping[str, Any], rng: random.Random, variant: int = 0) -> str:
    """A string for `format`, `pattern`, `minLength` and `maxLength`.

    Args:
        schema: the keywords.
        rng: chooses the word.
        variant: another number gives another string, where the schema has room for one.

    Raises:
        ValueError: the pattern is not understood, or the string would be very long.
    """
    shortest = int(schema.get("minLength", 0))
    if shortest > _LONGEST:
        raise ValueError("too long")
    kind = schema.get("format")
    if kind == "uuid":
        digits = f"{rng.getrandbits(128):032x}"
        return "-".join(
            (digits[:8], digits[8:12], f"4{digits[13:16]}", f"8{digits[17:20]}", digits[20:])
        )
    if kind in _FORMATS:
        return _FORMATS[kind]
    if "pattern" in schema:
        return example_for(schema["pattern"], shortest + variant if variant else shortest)
    text = rng.choice(_WORDS) + (str(variant) if variant else "")
    text += "x" * (shortest - len(text))
    longest = schema.get("maxLength")
    # From the end, where the variant is.
    return text if longest is None or len(text) <= longest else text[len(text) - int(longest) :]


def _bounds(schema: Mapping[str, Any], step: float) -> tuple[float | None, float | None]:
    low = [schema[key] for key in ("minimum",) if key in schema]
    low += [schema["exclusiveMinimum"] + step] if "exclusiveMinimum" in schema else []
    high = [schema[key] for key in ("maximum",) if key in schema]
    high += [schema["exclusiveMaximum"] - step] if "exclusiveMaximum" in schema else []
    return max(low, default=None), min(high, default=None)


def _pick(low: float | None, high: float | None, chosen: float) -> float:
    if low is None:
        return chosen if high is None or chosen <= high else high - chosen
    return low + chosen if high is None or low + chosen <= high else low


def integer_for(schema: Mapping[str, Any], rng: random.Random, variant: int = 0) -> int:
    """An integer for the bounds and `multipleOf`; arguments as of `string_for`."""
    step = schema.get("multipleOf", 1)
    low, high = _bounds(schema, 1)
    value = _pick(low, high, rng.randrange(10) + variant)
    return int(math.ceil(value / step) * step)


def number_for(schema: Mapping[str, Any], rng: random.Random, variant: int = 0) -> float:
    """A number for the bounds and `multipleOf`; arguments as of `string_for`."""
    if "multipleOf" in schema:
        step = float(schema["multipleOf"])
        low, high = _bounds(schema, step)
        return math.ceil(_pick(low, high, rng.randrange(10) * step + variant * step) / step) * step
    low, high = _bounds(schema, 0.125)
    return _pick(low, high, rng.randrange(8) / 8 + variant)
