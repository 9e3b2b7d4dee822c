"""Small helpers for JSON data of unknown shape, and for pointers into it."""

from __future__ import annotations

from typing import Any, TypeGuard

__all__ = ["escape", "is_list", "is_mapping", "resolve", "steps"]


def is_mapping(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether `value` is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether `value` is a JSON array."""
    return isinstance(value, list)


def escape(token: str) -> str:
    """`token` as one step of a JSON pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def steps(pointer: str) -> list[str]:
    """The names and numbers that a JSON pointer goes through."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def resolve(value: Any, pointer: str) -> Any:
    """What is at `pointer` in `value`.

    Raises:
        LookupError: nothing is there.
    """
    for step in steps(pointer):
        if is_mapping(value):
            value = value[step]
        elif is_list(value) and step.isdecimal():
            value = value[int(step)]
        else:
            raise LookupError(pointer)
    return value
