"""JSON as the mock reads and writes it.

Guarantees: `parse_json` takes JSON in UTF-8 and nothing else: no member twice, no NaN, no number
beyond a double, no half of a surrogate pair, no deeper nesting than a validator can follow.  No
text of the input gets into an error but the name of a repeated member, shortened.
"""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn, TypeGuard

__all__ = ["BadJSON", "compact", "is_list", "is_object", "parse_json"]

DEEPEST = 100

_SURROGATE = re.compile("[\ud800-\udfff]")


class BadJSON(ValueError):
    """The bytes are not JSON in the strict sense; the text says why."""


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """True for a `dict`."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """True for a `list`."""
    return isinstance(value, list)


def compact(value: Any) -> str:
    """The value as JSON text without spaces, letters as they are."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if _SURROGATE.search(name):
            raise BadJSON("half of a surrogate pair in a name")
        if name in found:
            raise BadJSON(f"the member {name[:40]!r} is there twice")
        found[name] = value
    return found


def _constant(name: str) -> NoReturn:
    raise BadJSON(f"{name} is not JSON")


def _float(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise BadJSON("a number is too large")
    return value


def _walk(value: Any) -> None:
    level = [value]
    depth = 0
    while level:
        depth += 1
        if depth > DEEPEST:
            raise BadJSON(f"nested more than {DEEPEST} deep")
        below: list[Any] = []
        for item in level:
            if is_object(item):
                below += item.values()
            elif is_list(item):
                below += item
            elif isinstance(item, str) and _SURROGATE.search(item):
                raise BadJSON("half of a surrogate pair")
        level = below


def parse_json(data: bytes) -> Any:
    """The value of a JSON text.

    Raises:
        BadJSON: it is none, in the strict sense of this module.
    """
    try:
        text = data.decode()
    except UnicodeDecodeError:
        raise BadJSON("not UTF-8") from None
    try:
        value = json.loads(
            text, object_pairs_hook=_pairs, parse_constant=_constant, parse_float=_float
        )
    except BadJSON:
        raise
    except RecursionError:
        raise BadJSON(f"nested more than {DEEPEST} deep") from None
    except json.JSONDecodeError as error:
        raise BadJSON(f"not JSON: {error.msg} at character {error.pos}") from None
    except ValueError:
        # An integer of more digits than Python turns into a number.
        raise BadJSON("a number is too large") from None
    _walk(value)
    return value
