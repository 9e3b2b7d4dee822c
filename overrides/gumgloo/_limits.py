"""Limits that the service is known to have, checked before a byte is sent.

Guarantees: whatever is known to be refused ends in a `ConfigurationError` that names the argument
and the limit and quotes no value; what was not given (UNSET, None) is left alone, and so is a
value of another kind than the spec has there. `check_limits` refuses nothing that the spec allows.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sized
from typing import Any, TypeGuard

from gumgloo_api.support import Model, Operation, Request, Unset
from gumgloo_api.support.kinds import is_array, is_mapping

from ._errors import ConfigurationError

__all__ = [
    "check_count",
    "check_limits",
    "check_number",
    "check_text",
    "check_unique",
    "ids_of",
]


#: The pattern of a text that must not be blank.
_NOT_BLANK = r"\S"


def check_limits(operation: Operation[Any], request: Request) -> None:
    """Refuse a call that goes beyond what the spec allows of its arguments.

    Args:
        operation: its `limits`, `query_limits` and `needs` are the rules.
        request: the call.

    Raises:
        ConfigurationError: it does.
    """
    where = operation.resource
    body: Mapping[str, Any] = request.json if is_mapping(request.json) else {}
    if operation.needs:
        given = {*body, *(name for name, _ in request.query)}
        for group in operation.needs:
            if given.isdisjoint(group):
                raise ConfigurationError(f"{where}: pass {' or '.join(group)}")
    for name, limit in operation.limits.items():
        _check(f"{where}: {name}", body.get(name), limit)
    if operation.query_limits:
        for name, text in request.query:
            _check_word(f"{where}: {name}", text, operation.query_limits.get(name, {}))


def _check(name: str, value: Any, limit: Mapping[str, Any]) -> None:
    if isinstance(value, Model):
        value = value.to_dict()
    if isinstance(value, str):
        check_text(
            name,
            value,
            least=limit.get("minLength", 0),
            most=limit.get("maxLength"),
            blank=limit.get("pattern") != _NOT_BLANK,
        )
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        _check_range(name, value, limit)
    elif is_array(value):
        check_count(name, value, least=limit.get("minItems", 0), most=limit.get("maxItems"))
        if limit.get("uniqueItems"):
            check_unique(name, value)
        inner = limit.get("items", {})
        for place, one in enumerate(value if inner else ()):
            _check(f"{name}[{place}]", one, inner)
    elif is_mapping(value):
        _check_members(name, value, limit)


def _check_members(name: str, value: Mapping[Any, Any], limit: Mapping[str, Any]) -> None:
    for member, inner in limit.get("properties", {}).items():
        _check(f"{name}.{member}", value.get(member), inner)
    inner = limit.get("additionalProperties", {})
    for one in value.values() if inner else ():
        # The keys of a map are the caller's own words.
        _check(f"{name}[...]", one, inner)


def _check_word(name: str, text: str, limit: Mapping[str, Any]) -> None:
    """A query parameter, which is always text: a number counts as one."""
    if "minimum" not in limit and "maximum" not in limit:
        return _check(name, text, limit)
    try:
        number = float(text)
    except ValueError:
        # Not what the spec has there: for the service to say.
        return None
    return _check_range(name, number, limit)


def _check_range(name: str, value: float, limit: Mapping[str, Any]) -> None:
    least, most = limit.get("minimum", -math.inf), limit.get("maximum", math.inf)
    if least <= value <= most:
        return
    if "maximum" not in limit:
        raise ConfigurationError(f"{name} must be at least {least}")
    if "minimum" not in limit:
        raise ConfigurationError(f"{name} must be at most {most}")
    raise ConfigurationError(f"{name} must be from {least} to {most}")


def check_count(
    name: str, given: Sized | Unset | None, *, least: int = 0, most: int | None = None
) -> None:
    """Refuse a list that is too short or too long.

    Raises:
        ConfigurationError: it is, or it is no list.
    """
    if isinstance(given, Unset) or given is None:
        return
    if not _is_several(given) or not isinstance(given, Sized):
        raise ConfigurationError(f"{name}: expected a list, got {type(given).__name__}")
    count = len(given)
    if most is not None and count > most:
        raise ConfigurationError(f"{name}: at most {most} at once, got {count}")
    if count < least:
        raise ConfigurationError(f"{name}: at least {least} needed, got {count}")


def check_unique(name: str, given: Iterable[Any] | Unset | None) -> None:
    """Refuse a list that holds the same twice.

    Raises:
        ConfigurationError: it does.
    """
    if isinstance(given, Unset) or given is None:
        return
    seen: list[Any] = []
    for place, one in enumerate(given):
        if one in seen:
            raise ConfigurationError(f"{name}[{place}]: given twice")
        seen.append(one)


def check_text(
    name: str,
    given: str | Unset | None,
    *,
    least: int = 0,
    most: int | None = None,
    most_bytes: int | None = None,
    blank: bool = False,
) -> None:
    """Refuse a text that is blank or too long.

    Args:
        name: of the argument.
        given: the text.
        least, most: characters.
        most_bytes: bytes, in UTF-8.
        blank: white space alone, or nothing at all, will do, too.

    Raises:
        ConfigurationError: it is, or it is no text.
    """
    if isinstance(given, Unset) or given is None:
        return
    text: Any = given
    if not isinstance(text, str):
        raise ConfigurationError(f"{name}: expected text, got {type(given).__name__}")
    if not blank and not text.strip():
        raise ConfigurationError(f"{name} must not be blank")
    if least and not text:
        raise ConfigurationError(f"{name} must not be empty")
    if len(text) < least:
        raise ConfigurationError(f"{name}: at least {least} characters needed, got {len(text)}")
    if most is not None and len(text) > most:
        raise ConfigurationError(f"{name}: at most {most} characters, got {len(text)}")
    if most_bytes is not None and len(text.encode(errors="surrogatepass")) > most_bytes:
        raise ConfigurationError(f"{name}: at most {most_bytes} bytes of UTF-8")


def check_number(name: str, given: int | Unset | None, *, least: int, most: int) -> None:
    """Refuse a whole number out of its range.

    Raises:
        ConfigurationError: it is, or it is no whole number.
    """
    if isinstance(given, Unset) or given is None:
        return
    number: Any = given
    if not isinstance(number, int) or isinstance(number, bool):
        kind = type(given).__name__
        raise ConfigurationError(f"{name}: expected a whole number, got {kind}")
    _check_range(name, number, {"minimum": least, "maximum": most})


def _is_several(value: Any) -> TypeGuard[Iterable[Any]]:
    """True for what holds others: no text, and no mapping."""
    alone = isinstance(value, (str, bytes)) or is_mapping(value)
    return isinstance(value, Iterable) and not alone


def ids_of(
    name: str,
    given: str | Iterable[str],
    *,
    least: int = 1,
    most: int,
    repeated: bool = False,
) -> list[str]:
    """Ids as a list; one alone makes a list of one.

    Args:
        name: of the argument.
        given: the ids, or the one.
        least, most: how many; those that are repeated count once.
        repeated: the same may be there twice.

    Raises:
        ConfigurationError: they are too few or too many, one is there twice, or one is no id.
    """
    if not isinstance(given, str) and not _is_several(given):
        raise ConfigurationError(f"{name}: expected a list of ids, got {type(given).__name__}")
    ids: list[Any] = [given] if isinstance(given, str) else list(given)
    for place, one in enumerate(ids):
        if not isinstance(one, str):
            kind = type(one).__name__
            raise ConfigurationError(f"{name}[{place}]: expected an id as text, got {kind}")
    check_count(name, set(ids), least=least, most=most)
    if not repeated:
        check_unique(name, ids)
    return ids
