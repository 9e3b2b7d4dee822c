"""Parsing the JSON of one event: by the standard library, or by orjson where it is installed.

Guarantees: both give the same value for the same bytes. A whole number that is too long for
orjson goes to the standard library; whatever either refuses is a `ValueError`, `StopIteration`
or `RecursionError`, for the caller to look at more closely.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from importlib import import_module
from json.scanner import make_scanner
from typing import Any, NoReturn, cast

from gumgloo_api.support import read_json

__all__ = ["chosen", "fast", "standard"]


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


# What `json.loads` comes down to, without two regular expressions for the white space around.
_scan = make_scanner(cast(Any, json.JSONDecoder(parse_constant=_no_constant)))
# From here on orjson makes a float of a whole number, and loses digits.
_long_number = re.compile(rb"\d{19}").search


def standard(value: bytes) -> Any:
    """The value, by the standard library."""
    text = value.decode()
    data, end = _scan(text, 0)
    return data if end == len(text) else read_json(text)


def fast(loads: Callable[[bytes], Any]) -> Callable[[bytes], Any]:
    """A parser over `orjson.loads` that keeps every digit."""
    return lambda value: standard(value) if _long_number(value) else loads(value)


def chosen(module: str = "orjson") -> Callable[[bytes], Any]:
    """The faster parser where its module is installed (extra `fast`), else the standard one."""
    try:
        return fast(import_module(module).loads)
    except ImportError:
        return standard
