"""What is checked before a byte is sent: the rules of the spec, body, query and headers.

Guarantees: whatever breaks one ends in a `ConfigurationError` that says what to do and quotes no
value; nothing has been sent then.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from gumgloo_api.support import UNSET, Chosen, Operation, Request
from gumgloo_api.support.kinds import is_mapping

from ._errors import ConfigurationError

if TYPE_CHECKING:
    from gumgloo_api.support import Multipart

__all__ = ["body_of", "check_one_of", "headers_of", "key_of", "query_of"]

# RFC 9110, 5.6.2 and 5.5. Whatever else got through could end the header and begin another.
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"(?:[!-~](?:[\t -~]*[!-~])?)?")

_NO_TEXT = "holds half a character, which has no UTF-8"


def check_one_of(operation: Operation[Any], body: Any) -> None:
    """Refuse a body that chooses none, or several, of the ways of which it takes exactly one.

    Args:
        operation: its `one_of` names the ways (Gloo: `auto_routing`, `model`, `model_family`).
        body: the JSON body; anything but an object is left to the service.

    Raises:
        ConfigurationError: not exactly one was chosen.
    """
    ways = operation.one_of
    if not ways or not is_mapping(body):
        return
    chosen = [way.name for way in ways if _chooses(way, body.get(way.name))]
    if len(chosen) == 1:
        return
    named = [_spelled(way) for way in ways]
    got = " and ".join(chosen) if chosen else "none of them"
    raise ConfigurationError(
        f"{operation.id} takes exactly one of {', '.join(named[:-1])} or {named[-1]}; got {got}"
    )


def _chooses(way: Chosen, value: Any) -> bool:
    return value is not None and (way.value is UNSET or value == way.value)


def _spelled(way: Chosen) -> str:
    return f"{way.name}=..." if way.value is UNSET else f"{way.name}={way.value!r}"


def key_of(
    operation: Operation[Any],
    body: Any,
    headers: Mapping[str, str],
    make: Callable[[], object] | None = None,
) -> dict[str, str]:
    """The header of the idempotency key of a call; {} where the service heeds none.

    The caller's own, or one made here; made once for a call, so that all of its attempts carry
    the same.

    Args:
        operation: its `key` says beside what the service heeds one.
        body: the JSON body.
        headers: those of the call, by lower-case name.
        make: makes a key, a random UUID by default.
    """
    rule = operation.key
    if rule is None or not is_mapping(body):
        return {}
    if any(body.get(name) != value for name, value in rule.when.items()):
        return {}
    name = rule.header.lower()
    if name in headers:
        return {name: headers[name]}
    if make is None:
        from uuid import uuid4

        make = uuid4
    return {name: str(make())}


def body_of(operation: Operation[Any], request: Request) -> tuple[bytes | Multipart, str | None]:
    """The body, and its content type.

    Raises:
        ConfigurationError: it cannot be written as JSON.
    """
    try:
        return request.content()
    except UnicodeEncodeError:
        problem = _NO_TEXT
    except RecursionError:
        problem = "nested too deep, or holds itself"
    except TypeError:
        problem = "holds a value or a key that JSON does not have"
    except ValueError:
        problem = "holds NaN, an infinity, or itself"
    # Outside of the handlers: the exceptions may quote what was to be sent.
    raise ConfigurationError(f"{operation.id}: the body {problem}")


def query_of(operation: Operation[Any], pairs: Sequence[tuple[str, str]]) -> str:
    """The query, quoted; "" where there are no pairs.

    Raises:
        ConfigurationError: a name or a value has no UTF-8.
    """
    try:
        return urlencode(pairs)
    except UnicodeEncodeError:
        pass
    raise ConfigurationError(f"{operation.id}: the query {_NO_TEXT}")


def headers_of(operation: Operation[Any], given: Mapping[Any, Any]) -> dict[str, str]:
    """The headers with their names in lower case; of the same name the last one counts.

    Raises:
        ConfigurationError: a name or a value cannot be sent.
    """
    headers: dict[str, str] = {}
    for name, value in given.items():
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise ConfigurationError(f"{operation.id}: a header's name cannot be sent as it is")
        if not isinstance(value, str) or not _VALUE.fullmatch(value):
            raise ConfigurationError(
                f"{operation.id}: the value of the header {name} has to be one line of ASCII text"
            )
        headers[name.lower()] = value
    return headers
