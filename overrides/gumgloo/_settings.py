"""What the constructors of all clients share: the environment, addresses, credentials as text.

Guarantees: an explicit argument wins over the environment; an empty variable counts as none, an
empty argument is a mistake.
"""

from __future__ import annotations

import os
import platform
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from ._errors import ConfigurationError
from ._token import header_safe
from ._version import __version__

__all__ = [
    "AsyncSecret",
    "Secret",
    "base_address",
    "checked_line",
    "checked_secret",
    "checked_text",
    "from_environment",
    "user_agent",
]

#: A credential: its text, or a function that gives the text for each request.
Secret = str | Callable[[], str]
#: The same for asynchronous clients, where the function may be a coroutine function.
AsyncSecret = Secret | Callable[[], Awaitable[str]]

_LONGEST_LABEL = 63


def from_environment(name: str, environ: Mapping[str, str] = os.environ) -> str | None:
    """The variable's value without white space around it; None where it is not set or empty."""
    return environ.get(name, "").strip() or None


def base_address(name: str, value: object) -> str:
    """An address as calls use it: without a slash at the end.

    Raises:
        ConfigurationError: not the http or https address of a host, or one with credentials, a
            query or a fragment.
    """
    if not isinstance(value, str) or not _is_address(value):
        raise ConfigurationError(
            f"{name} must be an http(s) address such as https://host/path, "
            "without credentials, query or fragment"
        )
    return value.rstrip("/")


def _is_address(value: str) -> bool:
    # Those that would be dropped on the way, or end the request line.
    if not value.isascii() or not value.isprintable() or any(mark in value for mark in "?#@ \\"):
        return False
    try:
        parts = urlsplit(value)
        # Whether it is a number is only known when asked.
        port = parts.port
    except ValueError:
        return False
    labels = (parts.hostname or "").removesuffix(".").split(".")
    sound = all(0 < len(label) <= _LONGEST_LABEL for label in labels)
    return parts.scheme in ("http", "https") and sound and port != 0


def checked_text(name: str, value: str | None) -> str | None:
    """An argument that has to be text that is not empty, where it is given.

    Raises:
        ConfigurationError: it is not.
    """
    given: Any = value
    if given is not None and (not isinstance(given, str) or not given):
        raise ConfigurationError(f"{name} must be a string that is not empty")
    return value


def checked_line(name: str, value: str | None) -> str | None:
    """An argument that has to be fit for a header, where it is given.

    Raises:
        ConfigurationError: it is not.
    """
    if value is not None and not header_safe(value):
        raise ConfigurationError(
            f"{name} must be a string of visible ASCII characters, without spaces and line breaks"
        )
    return value


def checked_secret(name: str, value: AsyncSecret | None) -> AsyncSecret | None:
    """A credential that has to be a function, or fit for a header, where it is given.

    Raises:
        ConfigurationError: it is neither.
    """
    return value if callable(value) else checked_line(name, value)


def user_agent() -> str:
    """Product, Python and system, as the official Gumloop client orders them."""
    return f"gumgloo/{__version__} Python/{platform.python_version()} {platform.system()}"
