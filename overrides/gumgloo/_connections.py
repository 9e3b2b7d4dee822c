"""How many connections a client may have, and for how long it keeps them: values, checked.

Guarantees: what cannot be used is a `ConfigurationError` when it is made; nothing is imported or
opened here.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from ._errors import ConfigurationError

__all__ = ["ConnectionLimits", "check_http2"]


@dataclass(frozen=True, slots=True)
class ConnectionLimits:
    """The connections of a client, for each process and each event loop; None means no limit.

    A call that finds no connection free waits for one as long as `Timeout.connect` allows.

    Args:
        max_connections: how many there are at a time, those in use included (default 1000).
        max_keepalive: how many are kept open while nobody uses them (default 100; 0 keeps none).
        keepalive_expiry: seconds for which one of those is kept (default 30).

    Raises:
        ConfigurationError: a value that is none of these.
    """

    max_connections: int | None = 1000
    max_keepalive: int | None = 100
    keepalive_expiry: float | None = 30.0

    def __post_init__(self) -> None:
        _check_count("max_connections", self.max_connections, 1)
        _check_count("max_keepalive", self.max_keepalive, 0)
        seconds: Any = self.keepalive_expiry
        if seconds == math.inf:
            object.__setattr__(self, "keepalive_expiry", None)
        elif seconds is not None and (
            isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not seconds >= 0
        ):
            raise ConfigurationError("keepalive_expiry: expected 0 or more seconds, or None")


def _check_count(name: str, value: Any, least: int) -> None:
    # A bool is an int to Python and a mistake to everybody else.
    number = isinstance(value, int) and not isinstance(value, bool)
    if value is not None and not (number and value >= least):
        raise ConfigurationError(f"{name}: expected an integer of {least} or more, or None")


def check_http2(value: Any) -> None:
    """Refuse an `http2` that is no bool, or that asks for what is not installed.

    Raises:
        ConfigurationError: so it is.
    """
    if not isinstance(value, bool):
        raise ConfigurationError("http2: expected True or False")
    if value and find_spec("h2") is None:
        raise ConfigurationError(
            "http2=True needs the package h2: install gumgloo with its extra, `gumgloo[http2]`"
        )
