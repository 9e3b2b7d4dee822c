"""Is this JSON value an object, is it an array? Type guards, so that checkers know the answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeGuard

__all__ = ["is_array", "is_mapping", "is_object"]


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """True for a `dict`."""
    return isinstance(value, dict)


def is_mapping(value: Any) -> TypeGuard[Mapping[str, Any]]:
    """True for any mapping."""
    return isinstance(value, Mapping)


def is_array(value: Any) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    """True for a list or a tuple."""
    return isinstance(value, (list, tuple))
